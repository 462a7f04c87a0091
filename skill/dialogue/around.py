"""Before, between and after exercises: coming in, the menu, starting, and the offer at the end."""

from skill.dialogue.exercise import AnswerKind
from skill.dialogue.fit import Visit, cycle_seconds, fit, left_seconds
from skill.dialogue.inside import act_inside, resume
from skill.dialogue.passage import play
from skill.dialogue.place import FRESH, Place, State
from skill.dialogue.reply import Part
from skill.dialogue.scene import Outcome, Scene, end, here, kept_place, listen, menu
from skill.dialogue.taste import easy_variant
from skill.dialogue.turn import Act
from skill.dialogue.value import replace
from skill.dialogue.wording import spoken_time

OPENING_VISITS = 2
"""The purpose of an exercise is said so many times, then no more."""
UNASKED_SECONDS = 30.0
"""A length this near to the wanted one is not worth a question."""
OFFERED_SECONDS = 24 * 3600.0
"""A place is offered at the next visit when it is no older; for longer it can be asked for."""

_EXERCISE_ONLY = frozenset(
    {Act.PAUSE, Act.BACK, Act.SKIP, Act.SLOWER, Act.FASTER, Act.SHORTER, Act.LONGER, Act.START_OVER, Act.HOW_LONG}
)


def come_in(scene: Scene) -> Outcome:
    """A visit begins: offers to go on where the last one broke off, else asks what would help."""
    place = kept_place(scene)
    age_seconds = scene.turn.at_seconds - scene.place.replied_seconds
    profile = replace(scene.profile, visits=scene.profile.visits + 1)
    scene = replace(scene, profile=profile, place=replace(place, variant=profile.visits))
    if place.state is State.PAUSED and age_seconds <= OFFERED_SECONDS:
        returning = replace(place, state=State.RETURNING, misses=0)
        words = scene.say("welcome_back", exercise=scene.title)
        return returning, profile, scene.reply(words, listen(scene, "again_yes_no", AnswerKind.YES_NO))
    welcome = scene.say("first_welcome" if profile.visits == 1 else "welcome")
    return menu(scene, welcome + scene.say("menu"), keep=place)


def return_or_not(scene: Scene) -> Outcome:
    """The listener was asked whether to go on where they left off."""
    match scene.turn.act:
        case Act.YES | Act.RESUME:
            return resume(scene, here(scene), later=True)
        case Act.NO:
            return menu(scene, scene.say("menu"))
        case Act.UNKNOWN | Act.ANSWER if scene.place.misses == 0:
            words = scene.say("unclear_yes_no") + scene.say("welcome_back", exercise=scene.title)
            place = replace(scene.place, misses=1)
            return place, scene.profile, scene.reply(words, listen(scene, "again_yes_no", AnswerKind.YES_NO))
        case Act.UNKNOWN | Act.ANSWER | Act.SILENCE | Act.PAUSE:
            return end(scene, kept_place(scene), scene.say("goodbye"))
        case _:
            return act_inside(scene, here(scene))


def at_menu(scene: Scene) -> Outcome:
    """The listener was asked what would help."""
    match scene.turn.act:
        case Act.YES:
            return start(scene)
        case Act.NO | Act.SILENCE:
            return end(scene, scene.place, scene.say("goodbye"))
        case Act.HELP:
            return menu(scene, scene.say("help") + scene.say("menu"), keep=scene.place)
        case Act.REPEAT:
            return menu(scene, scene.say("menu"), keep=scene.place)
        case Act.RESUME if scene.place.exercise is not None:
            return resume(scene, here(scene), later=True)
        case Act.RESUME:
            return menu(scene, scene.say("nothing_to_resume") + scene.say("menu"))
        case act if act in _EXERCISE_ONLY:
            return menu(scene, scene.say("not_inside") + scene.say("menu"), keep=scene.place)
        case _:
            return _unclear(scene)


def _unclear(scene: Scene) -> Outcome:
    """Not understood: short the first time, with help the second time."""
    words = scene.say("help" if scene.place.misses else "menu_unclear")
    place = replace(scene.place, state=State.MENU, misses=1 - min(scene.place.misses, 1))
    return place, scene.profile, scene.reply(words, listen(scene, "menu_again"))


def after_end(scene: Scene) -> Outcome:
    """The exercise was over, and another one had been offered."""
    score = scene.score()
    fresh = replace(scene, place=Place(variant=scene.place.variant))
    match scene.turn.act:
        case Act.NO | Act.SILENCE:
            return end(scene, fresh.place, scene.say("goodbye"))
        case Act.YES:
            return menu(scene, scene.say("menu"))
        case Act.REPEAT | Act.START_OVER:
            return play(scene, score, score.moments[0].key, scene.say("starting_over"))
        case _:
            return at_menu(fresh)


def start(scene: Scene) -> Outcome:
    """Begins an exercise: the one named, else the first that serves the need, else the default.

    When it cannot be as long as was asked for, the nearest length is told, and offered.
    """
    library, wanted, manner = scene.library, scene.turn.length_seconds, scene.profile.manner
    chosen = library.exercises[_chosen(scene)]
    exercise = easy_variant(scene, chosen) or chosen
    fitted = fit(Visit(library, exercise, scene.measure, manner=manner), wanted)
    begun = scene.profile.begun.get(exercise.id, 0)
    place = replace(
        FRESH,
        state=State.OFFERED,
        exercise=exercise.id,
        edition=exercise.edition,
        version=fitted.version,
        plan=fitted.plan,
        manner=manner,
        opening=begun < OPENING_VISITS,
        variant=scene.profile.visits + begun,
        takeovers=scene.place.takeovers,
    )
    scene = replace(scene, place=place)
    lead = () if exercise is chosen else scene.say("easy_instead", exercise=scene.title)
    if wanted is None or abs(wanted - fitted.seconds) <= max(UNASKED_SECONDS, cycle_seconds(exercise)):
        return _begin(scene, lead)
    lead += scene.say("nearest_length", time=spoken_time(library, fitted.seconds))
    place = replace(place, spot=scene.score().moments[0].key)
    return place, scene.profile, scene.reply(lead, listen(scene, "again_yes_no", AnswerKind.YES_NO))


def take_or_not(scene: Scene) -> Outcome:
    """The listener was asked whether the nearest length will do."""
    match scene.turn.act:
        case Act.YES | Act.RESUME | Act.SKIP:
            return _begin(scene, ())
        case Act.NO:
            return menu(scene, scene.say("menu"))
        case Act.REPEAT:
            time = spoken_time(scene.library, left_seconds(scene.score(), scene.measure))
            words = scene.say("nearest_length", time=time)
            return scene.place, scene.profile, scene.reply(words, listen(scene, "again_yes_no", AnswerKind.YES_NO))
        case _:
            return at_menu(replace(scene, place=Place(variant=scene.place.variant)))


def _begin(scene: Scene, lead: tuple[Part, ...]) -> Outcome:
    """From the first step; on the first visit with the safety line before it."""
    exercise = scene.exercise
    first_time = exercise.id not in scene.profile.begun
    scene = replace(scene, profile=scene.profile.beginning(exercise.id))
    if first_time and exercise.safety is not None:
        lead += scene.say_line(exercise.safety)
    score = scene.score()
    return play(scene, score, score.moments[0].key, lead)


def _chosen(scene: Scene) -> str:
    turn, library = scene.turn, scene.library
    if turn.exercise is not None and turn.exercise in library.exercises:
        return turn.exercise
    serving = [one.id for one in library.exercises.values() if turn.need is not None and turn.need in one.helps_with]
    return serving[0] if serving and library.default not in serving else library.default
