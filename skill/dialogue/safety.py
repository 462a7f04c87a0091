"""One turn, before anything else is done with it: is somebody in danger? If so, the reply; else the way on.

Nothing of a script, of the content or of the settings decides whether this runs. What goes wrong in it leads to help.
What hears danger takes longer to import than all the rest, so it is imported when there is something to hear.
"""

from collections.abc import Callable
from functools import lru_cache
from typing import TYPE_CHECKING

from skill.dialogue.place import Place, State
from skill.dialogue.reply import Listen, Reply, Speak
from skill.dialogue.scene import Outcome, Scene

if TYPE_CHECKING:
    from skill.dialogue.watching import Onward

LAST_RESORT = (
    Speak("I'm glad you told me. I am a program, and cannot call anyone or keep you safe."),
    Speak("If you or someone else may be in danger, please call your local emergency number."),
    Speak("It is one one two in many countries. If you can, be with someone."),
)
"""Said when everything else has failed."""

GoOn = Callable[[Scene], Outcome]

_PREPARATIONS: list[Callable[[], None]] = []


def prepare_to_hear(prepare: Callable[[], None]) -> None:
    """What has to be done before words are judged for the first time."""
    _PREPARATIONS[:] = [prepare]
    _watcher.cache_clear()


def watch(scene: Scene, go_on: GoOn) -> Outcome:
    """The reply to a turn in which somebody may be in danger, or the engine's own reply to any other."""
    turn, place = scene.turn, scene.place
    if not (turn.words or turn.danger or place.takeovers or place.danger):
        return go_on(scene)
    try:
        found = _watcher()(scene)
    except Exception:  # whatever is wrong here, a person may be in danger
        return _last_resort(scene)
    return found if isinstance(found, tuple) else found.after(scene, go_on(found.scene))


@lru_cache(maxsize=1)
def _watcher() -> Callable[[Scene], "Outcome | Onward"]:
    """What hears danger, made ready."""
    for prepare in _PREPARATIONS:
        prepare()
    from skill.dialogue.watching import watched

    return watched


def _last_resort(scene: Scene) -> Outcome:
    place = Place(State.DANGER, takeovers=scene.place.takeovers + 1, danger="unclear", variant=scene.place.variant)
    return place, scene.profile, Reply(LAST_RESORT, Listen(LAST_RESORT[1:]))
