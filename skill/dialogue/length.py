"""How long an exercise goes on: told, and changed under way by "shorter" and "two more minutes"."""

from collections.abc import Iterable

from skill.dialogue import breath
from skill.dialogue.exercise import VERSIONS, Breathe, Version
from skill.dialogue.fit import Fit, Visit, left_seconds, refit
from skill.dialogue.moment import moment_parts
from skill.dialogue.passage import play
from skill.dialogue.reply import Part
from skill.dialogue.scene import Here, Outcome, Scene
from skill.dialogue.score import sentence_number
from skill.dialogue.timeline import total_seconds
from skill.dialogue.value import replace
from skill.dialogue.wording import exact_time, spoken_time

WORTH_CHANGING_SECONDS = 5.0
"""A smaller change is none."""
MORE_SECONDS = 120.0
"""What "longer" adds."""
NEARLY_DONE_SECONDS = 10.0


def shorten(scene: Scene, at: Here) -> Outcome:
    """Halves what is left: by fewer breaths and shorter pauses, or else by the steps of a shorter version."""
    left = left_here(scene, at)
    here = VERSIONS.index(scene.place.version)
    for spot, fitted in _ways(scene, at, left / 2, reversed(VERSIONS[: here + 1])):
        if fitted.seconds < left - WORTH_CHANGING_SECONDS:
            return _go_on(scene, spot, fitted, "shorter")
    return play(scene, at.score, at.spot, scene.say("shortest"))


def lengthen(scene: Scene, at: Here) -> Outcome:
    """Two more minutes, or as much of them as the longest length of the exercise allows."""
    left = left_here(scene, at)
    whole = left_seconds(at.score, scene.measure, answers=scene.place.answers)
    more = min(MORE_SECONDS, max(scene.exercise.lasts.values()) - whole)
    if more < WORTH_CHANGING_SECONDS:
        return play(scene, at.score, at.spot, scene.say("longest"))
    versions = VERSIONS[VERSIONS.index(scene.place.version) :]
    ways = [way for way in _ways(scene, at, left + more, versions) if way[1].seconds > left + WORTH_CHANGING_SECONDS]
    ways = ways or _more_breaths(scene, at, more)
    if not ways:
        return play(scene, at.score, at.spot, scene.say("longest"))
    spot, fitted = min(ways, key=lambda way: abs(way[1].seconds - left - more))
    return _go_on(scene, spot, fitted, "longer")


def time_left(scene: Scene, at: Here) -> tuple[Part, ...]:
    """How long it still takes, right to five seconds."""
    left = left_here(scene, at)
    if left < NEARLY_DONE_SECONDS:
        return scene.say("nearly_done")
    return scene.say("how_long", time=exact_time(scene.library, left))


def left_here(scene: Scene, at: Here) -> float:
    """Seconds from the breath or sentence being heard to the end, on the usual way."""
    left = left_seconds(at.score, scene.measure, at.index, scene.place.answers)
    heard = _said_of_it(scene, at)
    return left - total_seconds(heard, scene.measure)


def _said_of_it(scene: Scene, at: Here) -> tuple[Part, ...]:
    """The sentences of the present moment that have been said already."""
    number = sentence_number(at.spot)
    return moment_parts(at.score, at.score.moments[at.index], scene.place.answers)[:number] if number else ()


def visit(scene: Scene) -> Visit:
    """What the length of the rest depends on."""
    return Visit(scene.library, scene.exercise, scene.measure, scene.place.pace, scene.place.manner)


def _ways(scene: Scene, at: Here, wanted: float, versions: Iterable[Version]) -> Iterable[tuple[str, Fit]]:
    """The rest by each of the versions, as near to the wanted seconds as it gets, and where it goes on."""
    place = scene.place
    for version in versions:
        score = replace(scene, place=replace(place, version=version)).score()
        keys = (moment.key for moment in at.score.moments[at.index :])
        spot = at.spot if version == place.version else next((key for key in keys if score.holds(key)), None)
        if spot is not None:
            yield spot, refit(visit(scene), version, place.plan, spot.partition(".")[0], wanted, place.answers)


def _more_breaths(scene: Scene, at: Here, seconds: float) -> list[tuple[str, Fit]]:
    """After the last breath: the way over as many more of them as fit into so many seconds; none without breaths."""
    place = scene.place
    done = [moment for moment in at.score.moments[: at.index] if isinstance(moment.step, Breathe)]
    step = done[-1].step if done else None
    if not isinstance(step, Breathe) or "/" in done[-1].key:
        return []
    count = done[-1].rounds
    more = min(round(step.rounds.most) - count, round(seconds / breath.seconds(step, place.pace)))
    if more < 1:
        return []
    plan = {**place.plan, step.id: count + more}
    score = replace(scene, place=replace(place, plan=plan)).score()
    spot = f"{step.id}#{count + 1}"
    left = left_seconds(score, scene.measure, score.find(spot), place.answers)
    return [(spot, Fit(place.version, plan, left, left))]


def _go_on(scene: Scene, spot: str, fitted: Fit, words: str) -> Outcome:
    scene = replace(scene, place=replace(scene.place, version=fitted.version, plan=fitted.plan))
    lead = scene.say(words, time=spoken_time(scene.library, fitted.seconds))
    return play(scene, scene.score(), spot, lead)
