"""What a listener may do at every moment of an exercise: each act, from where it finds them."""

from skill.dialogue.exercise import Ask, Breathe, Pause, Say
from skill.dialogue.length import lengthen, shorten, time_left
from skill.dialogue.passage import play
from skill.dialogue.place import State
from skill.dialogue.reply import Part
from skill.dialogue.scene import Here, Outcome, Scene, end, listen, menu, stop
from skill.dialogue.score import FASTEST_PACE, SLOWEST_PACE, Score, after
from skill.dialogue.turn import Act
from skill.dialogue.value import replace
from skill.dialogue.wording import paced, spoken_breath


def act_inside(scene: Scene, at: Here) -> Outcome:
    """The reply to any act but an answer, somewhere in an exercise that is not over."""
    paused = scene.place.state in {State.PAUSED, State.RETURNING}
    match scene.turn.act:
        case Act.PAUSE:
            return pause(scene, at, scene.say("paused"))
        case Act.HELP:
            return pause(scene, at, scene.say("help_inside", exercise=scene.title))
        case Act.RESUME:
            return resume(scene, at)
        case Act.YES if paused:
            return resume(scene, at)
        case Act.NO:
            return stop(scene)
        case Act.SILENCE if paused:
            return end(scene, scene.place, scene.say("stopped", exercise=scene.title))
        case Act.REPEAT:
            return play(scene, at.score, _step_start(at.score, at.index))
        case Act.BACK:
            return _back(scene, at)
        case Act.SKIP:
            return _skip(scene, at)
        case Act.SLOWER:
            return _change_pace(scene, at, +1)
        case Act.FASTER:
            return _change_pace(scene, at, -1)
        case Act.SHORTER:
            return shorten(scene, at)
        case Act.LONGER:
            return lengthen(scene, at)
        case Act.START_OVER:
            return play(scene, at.score, at.score.moments[0].key, scene.say("starting_over"))
        case Act.HOW_LONG:
            return play(scene, at.score, at.spot, time_left(scene, at))
        case _ if paused:
            return pause(scene, at, scene.say("paused_again"))
        case _:
            return play(scene, at.score, at.spot, scene.say("unclear_inside"))


def pause(scene: Scene, at: Here, words: tuple[Part, ...]) -> Outcome:
    """Waits, with the place kept at the breath or sentence that was being heard."""
    place = replace(scene.place, state=State.PAUSED, spot=at.spot)
    return place, scene.profile, scene.reply(words, listen(scene, "paused_again"))


def resume(scene: Scene, at: Here, *, later: bool = False) -> Outcome:
    """Goes on at the place, with the words for that after a while or after the script was edited.

    From the beginning, with a word about it, when the step is gone from the script.
    """
    first = at.score.moments[0].key
    if at.score.find(at.spot) < 0:
        return play(scene, at.score, first, scene.say("place_gone", exercise=scene.title))
    edited = scene.place.edition != scene.exercise.edition
    if not later and not edited:
        return play(scene, at.score, at.spot, scene.say("resumed"))
    line = scene.exercise.re_entry
    lead = scene.say("resumed_later", exercise=scene.title) if line is None else scene.say_line(line)
    return play(scene, at.score, at.spot, lead)


def goes_on(act: Act) -> bool:
    """Whether an act leads on at a bridge; all others mean there what they mean everywhere."""
    return act in {Act.RESUME, Act.YES, Act.SKIP, Act.SILENCE, Act.UNKNOWN, Act.ANSWER}


def go_on(scene: Scene, at: Here, onward: int) -> Outcome:
    """Over the bridge: exactly what comes next."""
    unclear = scene.turn.act in {Act.UNKNOWN, Act.ANSWER}
    return play(scene, at.score, scene.place.spot, scene.say("unclear_inside") if unclear else (), onward)


def finish(scene: Scene, lead: tuple[Part, ...]) -> Outcome:
    """Nothing of the exercise is left: offers another one."""
    return menu(scene, lead + scene.say("offer"))


def _step_start(score: Score, index: int) -> str:
    """The first moment of the step at an index: of a run of breaths, its first breath."""
    step = score.moments[index].step
    while index > 0 and isinstance(step, Breathe) and score.moments[index - 1].step is step:
        index -= 1
    return score.moments[index].key


def _back(scene: Scene, at: Here) -> Outcome:
    """To the step before that has words or breaths; a pause is not worth going back to."""
    first = at.score.find(_step_start(at.score, at.index))
    for index in range(first - 1, -1, -1):
        if isinstance(at.score.moments[index].step, Say | Ask | Breathe):
            return play(scene, at.score, _step_start(at.score, index))
    return play(scene, at.score, at.score.moments[0].key, scene.say("back_at_start"))


def _skip(scene: Scene, at: Here) -> Outcome:
    """To the next step that has words or breaths."""
    step, index = at.score.moments[at.index].step, at.index
    while index < len(at.score.moments):
        found = at.score.moments[index].step
        if found is not step and not isinstance(found, Pause):
            return play(scene, at.score, at.score.moments[index].key)
        index = after(at.score, index, scene.place.answers)
    return finish(scene, scene.say("last_step"))


def _change_pace(scene: Scene, at: Here, change: int) -> Outcome:
    """Half a second more or less on each phase of a breath, a tenth on the pauses; it holds from here on."""
    place = replace(scene.place, pace=scene.place.pace + change)
    slower = change > 0
    step = _next_breathing(at)
    unchanged = step is not None and paced(step, place.pace) == paced(step, scene.place.pace)
    if unchanged or not FASTEST_PACE <= place.pace <= SLOWEST_PACE:
        return play(scene, at.score, at.spot, scene.say("slowest" if slower else "fastest"))
    if step is None:
        lead = scene.say("slower" if slower else "faster")
    else:
        breath = spoken_breath(scene.library, paced(step, place.pace))
        lead = scene.say("slower_breath" if slower else "faster_breath", breath=breath[:1].upper() + breath[1:])
    scene = replace(scene, place=place)
    return play(scene, scene.score(), at.spot, lead)


def _next_breathing(at: Here) -> Breathe | None:
    """The breathing that is going on, or comes next."""
    following = (moment.step for moment in at.score.moments[at.index :])
    return next((step for step in following if isinstance(step, Breathe)), None)
