"""What a listener may do at every moment of an exercise: each act, from where it finds them."""

from dataclasses import replace

from skill.dialogue.exercise import Ask, Breathe, Pause, Say
from skill.dialogue.fit import usual_seconds
from skill.dialogue.place import Place, State
from skill.dialogue.reply import Part, Reply
from skill.dialogue.scene import Here, Outcome, Scene, end, listen, menu, play, stop
from skill.dialogue.score import Score, after
from skill.dialogue.turn import Act
from skill.dialogue.wording import paced, spoken_breath, spoken_time

SLOWEST_PACE, FASTEST_PACE = 8, -5
"""Half seconds that "slower" and "faster" may add up to."""
WORTH_SHORTENING_SECONDS = 5.0


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
            return _shorten(scene, at)
        case Act.START_OVER:
            return play(scene, at.score, at.score.moments[0].key, scene.say("starting_over"))
        case Act.HOW_LONG:
            return play(scene, at.score, at.spot, _time_left(scene, at))
        case _ if paused:
            return pause(scene, at, scene.say("paused_again"))
        case _:
            return play(scene, at.score, at.spot, scene.say("unclear_inside"))


def pause(scene: Scene, at: Here, words: tuple[Part, ...]) -> Outcome:
    """Waits, with the place kept at the breath or sentence that was being heard."""
    place = replace(scene.place, state=State.PAUSED, spot=at.spot)
    return place, scene.profile, Reply(words, listen(scene, "paused_again"))


def resume(scene: Scene, at: Here, *, later: bool = False) -> Outcome:
    """Goes on at the place; from the beginning, with a word about it, when its step is gone from the script."""
    first = at.score.moments[0].key
    if at.score.find(at.spot) < 0:
        return play(scene, at.score, first, scene.say("place_gone", exercise=scene.title))
    if not later:
        return play(scene, at.score, at.spot, scene.say("resumed"))
    line = scene.exercise.re_entry
    lead = scene.say("resumed_later", exercise=scene.title) if line is None else scene.say_line(line)
    return play(scene, at.score, at.spot, lead)


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


def _shorten(scene: Scene, at: Here) -> Outcome:
    """Halves what is left, by fewer breaths or by the steps of a shorter version."""
    left = usual_seconds(at.score, scene.measure, at.index)
    for place in _shorter_places(scene.place, at):
        score = replace(scene, place=place).score()
        spot = next((m.key for m in at.score.moments[at.index :] if score.holds(m.key)), None)
        if spot is None:
            continue
        now_left = usual_seconds(score, scene.measure, score.find(spot))
        if now_left < left - WORTH_SHORTENING_SECONDS:
            lead = scene.say("shorter", time=spoken_time(scene.library, now_left))
            return play(replace(scene, place=place), score, spot, lead)
    return play(scene, at.score, at.spot, scene.say("shortest"))


def _shorter_places(place: Place, at: Here) -> list[Place]:
    """Ways to make the rest shorter, the gentlest first."""
    ways: list[Place] = []
    for moment in at.score.moments[at.index :]:
        if isinstance(moment.step, Breathe) and moment.rounds - moment.round > 1:
            rest = (moment.rounds - moment.round) // 2
            ways.append(replace(place, plan={**place.plan, moment.step.id: moment.round + rest}))
            break
    if place.version == "long":
        ways.append(replace(place, version="standard"))
    if place.version != "short":
        ways.append(replace(place, version="short"))
    return ways


def _time_left(scene: Scene, at: Here) -> tuple[Part, ...]:
    left = usual_seconds(at.score, scene.measure, at.index)
    if left < 10:
        return scene.say("nearly_done")
    return scene.say("how_long", time=spoken_time(scene.library, left))
