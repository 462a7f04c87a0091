"""respond(): where a listener was and what they did, in; where they are and what is said next, out.

The only state machine. It knows no platform, file or clock: time comes in with the turn, a voice with its measure.
"""

from typing import assert_never

from skill.dialogue.around import after_end, at_menu, come_in, return_or_not, start, take_or_not
from skill.dialogue.claim import believe
from skill.dialogue.exercise import Ask, Library
from skill.dialogue.inside import act_inside, go_on, goes_on, resume
from skill.dialogue.listening import understand
from skill.dialogue.place import Place, State
from skill.dialogue.profile import Profile
from skill.dialogue.question import answer, answers_early, answers_with, at_question
from skill.dialogue.reply import End, Reply
from skill.dialogue.room import BOUNDLESS, Room
from skill.dialogue.safety import watch
from skill.dialogue.scene import Outcome, Scene, here, kept_place, menu, stop
from skill.dialogue.taste import TASTES, prefer
from skill.dialogue.timeline import Measure
from skill.dialogue.turn import Act, Turn
from skill.dialogue.value import replace


def respond(
    library: Library, place: Place, profile: Profile, turn: Turn, measure: Measure, room: Room = BOUNDLESS
) -> Outcome:
    """The next place, profile and reply. Never raises, whatever the place, turn and words."""
    place = believe(library, place)
    before = Scene(library, place, profile, turn, measure, room, guarded=place.takeovers > 0)
    place, after, reply = watch(before, _anywhere)
    takeovers = max(place.takeovers, before.place.takeovers)
    place = replace(place, replied_seconds=turn.at_seconds, takeovers=takeovers)
    return place, profile if takeovers else after, reply


def _anywhere(scene: Scene) -> Outcome:
    """Acts that mean the same everywhere; what the others mean depends on where the listener is."""
    match scene.turn.act:
        case Act.OPEN:
            return come_in(scene)
        case Act.START:
            return start(scene)
        case Act.STOP:
            return stop(scene)
        case Act.LEFT:
            return kept_place(scene), scene.profile, Reply((), End())
        case Act.SOMETHING_ELSE:
            return menu(scene, scene.say("menu"), keep=kept_place(scene))
        case act if act in TASTES:
            return prefer(scene)
        case _:
            return _somewhere(scene)


def _somewhere(scene: Scene) -> Outcome:
    match scene.place.state:
        case State.MENU:
            return _commanded(scene) or at_menu(scene)
        case State.RETURNING:
            return _commanded(scene) or return_or_not(scene)
        case State.OFFERED:
            return _commanded(scene) or take_or_not(scene)
        case State.INSIDE | State.PAUSED | State.ASKED:
            return _inside(scene)
        case State.DANGER | State.SAFE:
            return menu(scene, scene.say("menu"))
        case _:
            assert_never(scene.place.state)


def _inside(scene: Scene) -> Outcome:
    at = here(scene)
    commanded = _commanded(scene, at.asking)
    if commanded is not None:
        return commanded
    if at.over:
        return after_end(scene)
    if at.gone and scene.place.state is not State.PAUSED and scene.turn.act not in {Act.PAUSE, Act.HELP, Act.NO}:
        return resume(scene, at)
    if at.onward is not None and goes_on(scene.turn.act):
        return go_on(scene, at, at.onward)
    if at.asking is not None and answers_with(scene.turn.act):
        return answer(scene, at, at.asking)
    if at.next_ask is not None and answers_early(scene.turn, at.next_ask):
        return answer(scene, *at_question(at, at.next_ask))
    return act_inside(scene, at)


def _commanded(scene: Scene, asking: Ask | None = None) -> Outcome | None:
    """The reply to words that are a command, where they came as an answer ("stop", said where a thought was asked)."""
    turn = understand(scene.library, asking, scene.turn)
    return None if turn is scene.turn else _anywhere(replace(scene, turn=turn))
