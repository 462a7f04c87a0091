"""A wanted length -> a version and a plan: rounds and pauses solved so that the whole lasts as long as was asked."""

from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from skill.dialogue import breath
from skill.dialogue.exercise import (
    VERSIONS,
    AnyStep,
    Ask,
    Breathe,
    Elastic,
    Exercise,
    Library,
    Pause,
    Rounds,
    Version,
    walk,
)
from skill.dialogue.manner import Manner
from skill.dialogue.score import Score, make_score, pause_factor
from skill.dialogue.timeline import Measure, total_seconds
from skill.dialogue.way import Way, along, usual_way

_TRIES = 5
_EXACT_SECONDS = 1.0

Lasts = Callable[[Mapping[str, float]], float]
"""A plan -> the seconds that it makes an exercise last."""


class Fit(NamedTuple):
    """How an exercise is to be played."""

    version: Version
    plan: Mapping[str, float]
    seconds: float
    """What it will last on the usual way through."""
    wanted_seconds: float
    """The length asked for, brought into the range of the exercise."""


class Visit(NamedTuple):
    """All that the length of an exercise depends on, besides its plan."""

    library: Library
    exercise: Exercise
    measure: Measure
    pace: int = 0
    manner: Manner = Manner()
    way: Way = usual_way

    def score(self, version: Version, plan: Mapping[str, float]) -> Score:
        """The exercise unrolled by a plan, without what is said only on the first visits."""
        return make_score(self.library, self.exercise, version, plan, pace=self.pace, manner=self.manner)

    def seconds(self, version: Version, plan: Mapping[str, float]) -> float:
        """How long it lasts by a plan."""
        return left_seconds(self.score(version, plan), self.measure, way=self.way)


@lru_cache(maxsize=256)
def fit(visit: Visit, wanted_seconds: float | None = None) -> Fit:
    """The version and plan nearest to the wanted length; without a wish, the standard version at its own length."""
    exercise = visit.exercise
    if wanted_seconds is None:
        return fit_version(visit, "standard", exercise.lasts["standard"])
    least, most = min(exercise.lasts.values()), max(exercise.lasts.values())
    wanted = max(least, min(most, wanted_seconds))
    allowed = cycle_seconds(exercise, visit.pace)
    best: Fit | None = None
    for version in sorted(VERSIONS, key=lambda version: abs(exercise.lasts[version] - wanted)):
        fitted = fit_version(visit, version, wanted)
        if abs(fitted.seconds - wanted) <= allowed:
            return fitted
        if best is None or abs(fitted.seconds - wanted) < abs(best.seconds - wanted):
            best = fitted
    assert best is not None
    return best


@lru_cache(maxsize=256)
def cycle_seconds(exercise: Exercise, pace: int = 0) -> float:
    """How exactly a length can be kept: one breath, and at least five seconds."""
    lengths = [breath.seconds(step, pace) for step in walk(exercise.steps) if isinstance(step, Breathe)]
    return max([5.0, *lengths])


def fit_version(visit: Visit, version: Version, wanted: float) -> Fit:
    """One version brought as near to the wanted length as its rounds and pauses allow."""
    steps = [step for step in walk(visit.exercise.steps) if version in step.only]
    stretchy = _stretchy(steps, visit.pace)
    usual = {name: length.usual for name, length in stretchy.items()}

    def lasts(plan: Mapping[str, float]) -> float:
        return visit.seconds(version, plan)

    plan = _solved(steps, stretchy, usual, wanted, lasts)
    return Fit(version, plan, lasts(plan), wanted)


def refit(
    visit: Visit, version: Version, plan: Mapping[str, float], key: str, wanted_left: float, answers: Mapping[str, str]
) -> Fit:
    """A plan under way, changed so that as long is left from a moment on as is wanted, or as near as it gets.

    What was done stays done: the breath or round that is going on is the least that there are.
    """
    steps = [step for step in walk(visit.exercise.steps) if version in step.only]
    stretchy = _stretchy(steps, visit.pace)
    for name, number in _going_on(key).items():
        if name in stretchy:
            stretchy[name] = stretchy[name]._replace(least=number, most=max(number, stretchy[name].most))
    rounds = {step.id for step in steps if isinstance(step, Breathe | Rounds)}
    begun = {name: plan[name] if name in rounds & plan.keys() else each.usual for name, each in stretchy.items()}

    def lasts(plan: Mapping[str, float]) -> float:
        score = visit.score(version, plan)
        return left_seconds(score, visit.measure, max(score.find(key), 0), answers, visit.way)

    plan = _solved(steps, stretchy, begun, wanted_left, lasts)
    return Fit(version, plan, lasts(plan), wanted_left)


def _going_on(key: str) -> dict[str, int]:
    """The breaths and rounds in which a moment lies: "outer#2/breaths#5" is the second and the fifth."""
    pairs = (piece.partition("#") for piece in key.split("/"))
    return {name: int(number) for name, _, number in pairs if number.isdigit()}


def _solved(
    steps: Sequence[AnyStep], stretchy: Mapping[str, Elastic], plan: dict[str, float], wanted: float, lasts: Lasts
) -> dict[str, float]:
    """A plan brought as near to the wanted length as it gets: rounds first, then all pauses together."""
    rounds = [step.id for step in steps if isinstance(step, Breathe | Rounds) and step.id in stretchy]
    for name in rounds:
        plan[name] = _rounds(stretchy[name], plan, name, wanted, lasts)
    pauses = {name: length for name, length in stretchy.items() if name not in rounds}
    return {**plan, **_stretch(pauses, plan, wanted, lasts)}


def _stretchy(steps: Sequence[AnyStep], pace: int) -> dict[str, Elastic]:
    """The lengths that can be solved for; a pause as planned, so that at this pace it lasts what the author allows."""
    found: dict[str, Elastic] = {}
    for step in steps:
        length = _elastic(step)
        factor = pause_factor(pace) if isinstance(step, Pause | Ask) else 1.0
        if length.least < length.most:
            found[step.id] = Elastic(length.least / factor, length.usual / factor, length.most / factor)
    return found


def _elastic(step: object) -> Elastic:
    match step:
        case Pause():
            return step.seconds
        case Ask():
            return step.quiet_seconds
        case Breathe():
            return step.rounds
        case Rounds():
            return step.times
        case _:
            return Elastic.fixed(0)


def _rounds(length: Elastic, plan: Mapping[str, float], name: str, wanted: float, lasts: Lasts) -> float:
    """The whole number of rounds that brings the total nearest to what is wanted."""
    one, two = lasts({**plan, name: length.least}), lasts({**plan, name: length.least + 1})
    if two <= one:
        return plan[name]
    return max(length.least, min(length.most, length.least + round((wanted - one) / (two - one))))


def _stretch(pauses: Mapping[str, Elastic], plan: Mapping[str, float], wanted: float, lasts: Lasts) -> dict[str, float]:
    """All pauses moved by the same share of their room, then single ones as far as is still needed.

    Single ones, because a longer quiet is announced, and the total jumps when many become longer together.
    """
    if not pauses:
        return {}
    usual = {name: length.usual for name, length in pauses.items()}
    missing = wanted - lasts({**plan, **usual})
    ends = {name: length.most if missing > 0 else length.least for name, length in pauses.items()}
    found = _between(usual, ends, missing, lambda moved: wanted - lasts({**plan, **moved}))
    missing = wanted - lasts({**plan, **found})
    for name, length in pauses.items():
        if abs(missing) <= _EXACT_SECONDS:
            break
        tried = {**found, name: round(max(length.least, min(length.most, found[name] + missing)), 1)}
        left = wanted - lasts({**plan, **tried})
        if abs(left) < abs(missing):
            found, missing = tried, left
    return found


def _between(usual: Mapping[str, float], ends: Mapping[str, float], missing: float, misses: Lasts) -> dict[str, float]:
    """The share of the way from one set of pauses to another at which least is missing: the rule of false position."""

    def moved(share: float) -> dict[str, float]:
        return {name: round(length + share * (ends[name] - length), 1) for name, length in usual.items()}

    low, at_low, high, at_high = 0.0, missing, 1.0, misses(moved(1.0))
    if at_low * at_high >= 0:
        return moved(1.0 if abs(at_high) < abs(at_low) else 0.0)
    for _ in range(_TRIES):
        share = low + (high - low) * at_low / (at_low - at_high)
        at_share = misses(moved(share))
        if abs(at_share) <= _EXACT_SECONDS:
            return moved(share)
        if at_share * at_low > 0:
            low, at_low = share, at_share
        else:
            high, at_high = share, at_share
    return moved(low if abs(at_low) < abs(at_high) else high)


def left_seconds(
    score: Score, measure: Measure, start: int = 0, answers: Mapping[str, str] | None = None, way: Way = usual_way
) -> float:
    """How long a score lasts from a moment on, when every question is answered on a way and nothing interrupted."""
    return total_seconds((passed.part for passed in along(score, way, start, answers)), measure)
