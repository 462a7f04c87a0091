"""What a listener asks for once and for all: fewer words, no bell, no holds. It changes at once, and is remembered."""

from collections.abc import Mapping

from skill.dialogue.exercise import Breathe, Exercise, Phase, walk
from skill.dialogue.fit import refit
from skill.dialogue.inside import pause
from skill.dialogue.length import left_here, visit
from skill.dialogue.manner import Manner, Talking
from skill.dialogue.passage import play
from skill.dialogue.place import Place, State
from skill.dialogue.reply import Part
from skill.dialogue.scene import Here, Outcome, Scene, here, menu
from skill.dialogue.turn import Act
from skill.dialogue.value import replace

_NAMES: Mapping[Act, str] = {
    Act.MORE_TALKING: "more_talking",
    Act.NO_BELL: "no_bell",
    Act.BELL: "bell",
    Act.HOLDS: "holds",
}
TASTES = frozenset({*_NAMES, Act.LESS_TALKING, Act.NO_HOLDS})
"""The acts that change how somebody is guided."""


def prefer(scene: Scene) -> Outcome:
    """Changes the manner for now and for later, says so, and goes on where the listener is."""
    act = scene.turn.act
    manner = _changed(act, scene.profile.manner)
    scene = replace(
        scene,
        place=replace(scene.place, manner=manner),
        profile=replace(scene.profile, manner=manner),
    )
    if scene.place.state in {State.MENU, State.OFFERED}:
        return menu(scene, _told(scene, act) + scene.say("menu"), keep=_kept(scene.place))
    at = here(scene)
    if at.over:
        return menu(scene, _told(scene, act) + scene.say("offer"))
    if act is Act.NO_HOLDS and _holds_ahead(at) and (easy := easy_variant(scene, scene.exercise)) is not None:
        return _ease(scene, at, easy)
    if scene.place.state in {State.PAUSED, State.RETURNING}:
        return pause(scene, at, _told(scene, act))
    return play(scene, at.score, at.spot, _told(scene, act))


def easy_variant(scene: Scene, exercise: Exercise) -> Exercise | None:
    """The exercise that takes the place of this one for those who do not hold their breath; None when there is none."""
    if scene.profile.manner.holds or exercise.easy is None:
        return None
    return scene.library.exercises.get(exercise.easy)


def _changed(act: Act, manner: Manner) -> Manner:
    match act:
        case Act.LESS_TALKING:
            return manner._replace(talking=manner.talking.less())
        case Act.MORE_TALKING:
            return manner._replace(talking=manner.talking.more())
        case Act.NO_BELL | Act.BELL:
            return manner._replace(bells=act is Act.BELL)
        case _:
            return manner._replace(holds=act is Act.HOLDS)


def _told(scene: Scene, act: Act) -> tuple[Part, ...]:
    match act:
        case Act.LESS_TALKING:
            return scene.say("cues_only" if scene.place.manner.talking is Talking.CUES else "less_talking")
        case Act.NO_HOLDS:
            return scene.say("no_holds")
        case _:
            return scene.say(_NAMES[act])


def _kept(place: Place) -> Place | None:
    return None if place.state is State.OFFERED else place


def _holds_ahead(at: Here) -> bool:
    """Whether breaths are still to be held."""
    steps = (moment.step for moment in at.score.moments[at.index :])
    return any(phase is Phase.HOLD for step in steps if isinstance(step, Breathe) for phase, _ in step.phases)


def _ease(scene: Scene, at: Here, easy: Exercise) -> Outcome:
    """The easy variant from its first breath on, for as long as was left."""
    left = left_here(scene, at)
    scene = replace(
        scene,
        place=replace(
            scene.place, exercise=easy.id, edition=easy.edition, version="standard", plan={}, spot="", opening=False
        ),
    )
    first = next((step.id for step in walk(easy.steps) if isinstance(step, Breathe)), None)
    score = scene.score()
    key = score.moments[0].key if first is None else f"{first}#1"
    fitted = refit(visit(scene), "standard", {}, key, left, {})
    scene = replace(scene, place=replace(scene.place, plan=fitted.plan))
    lead = scene.say("easy_instead", exercise=scene.title)
    if scene.place.state in {State.PAUSED, State.RETURNING}:
        return pause(scene, replace(at, spot=key), lead)
    return play(scene, scene.score(), key, lead)
