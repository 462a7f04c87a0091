"""An exercise unrolled for one visit: moments in order, and which one follows which.

A spot is text: `step`, `step#3` for the third round, `outer#2/step` inside rounds, `step.1` for the second sentence.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from operator import eq, gt, lt
from typing import NamedTuple

from skill.dialogue.exercise import (
    END,
    AnyStep,
    Breathe,
    Case,
    Choose,
    Exercise,
    Go,
    Library,
    Pause,
    Rounds,
    Say,
    Version,
)
from skill.dialogue.manner import Manner, Talking
from skill.dialogue.reply import Part

SLOWEST_PACE, FASTEST_PACE = 8, -5
"""Half seconds that "slower" and "faster" may add up to."""

OPENING = "opening"
"""The step in which the purpose of an exercise is said, on the first visits."""


class Moment(NamedTuple):
    """One step, or one breath, or one step of one round, at its place in the order."""

    key: str
    step: AnyStep
    round: int = 0
    """Which breath this is, from 0; 0 for all other steps."""
    rounds: int = 1
    """How many breaths there are."""


@dataclass(frozen=True, eq=False)
class Score:
    """The moments of one visit, with all that their words and lengths depend on. Compared by identity."""

    library: Library
    exercise: Exercise
    moments: tuple[Moment, ...]
    plan: Mapping[str, float]
    pace: int
    variant: int
    manner: Manner = Manner()
    unsaid: frozenset[str] = frozenset()
    """The ids of the steps that are left out, because only cues are wanted."""

    def find(self, spot: str) -> int:
        """The index of a spot; the nearest earlier round when rounds became fewer; -1 when its step is gone."""
        key = spot.partition(".")[0]
        index = self._indexes.get(key)
        if index is not None:
            return index
        stem = key.partition("#")[0]
        same = [index for index, moment in enumerate(self.moments) if moment.key.partition("#")[0] == stem]
        return same[-1] if same else -1

    def holds(self, key: str) -> bool:
        """Whether there is a moment of exactly this key."""
        return key in self._indexes

    @cached_property
    def made(self) -> dict[str, tuple[Part, ...]]:
        """Key of a moment -> its parts, where no answer changes them, as far as they have been needed."""
        return {}

    @cached_property
    def _indexes(self) -> Mapping[str, int]:
        """Key of a moment -> its index."""
        return {moment.key: index for index, moment in enumerate(self.moments)}


def make_score(
    library: Library,
    exercise: Exercise,
    version: Version,
    plan: Mapping[str, float],
    *,
    opening: bool = False,
    pace: int = 0,
    variant: int = 0,
    manner: Manner = Manner(),
) -> Score:
    """Unrolls an exercise. Steps that the plan does not name have their usual length."""
    if exercise.ends_quietly:
        # It is for falling asleep: there a tone would wake people.
        manner = manner._replace(bells=False)
    opening = opening and manner.talking is Talking.FULL
    first = (Moment(OPENING, Say(OPENING, exercise.purpose)),) if opening else ()
    moments = first + tuple(_moments(exercise.steps, version, plan, ""))
    unsaid = _before_breaths(moments) if manner.talking is Talking.CUES else frozenset()
    return Score(library, exercise, moments, plan, pace, variant, manner, unsaid)


def _before_breaths(moments: tuple[Moment, ...]) -> frozenset[str]:
    """The ids of what is said and waited before the first breath; none when a question comes before it."""
    before: set[str] = set()
    for moment in moments:
        if isinstance(moment.step, Breathe):
            return frozenset(before)
        if not isinstance(moment.step, Say | Pause):
            break
        before.add(moment.step.id)
    return frozenset()


def _moments(steps: tuple[AnyStep, ...], version: Version, plan: Mapping[str, float], prefix: str) -> Iterator[Moment]:
    for step in steps:
        if version not in step.only:
            continue
        if isinstance(step, Breathe):
            rounds = round(plan.get(step.id, step.rounds.usual))
            for number in range(rounds):
                yield Moment(f"{prefix}{step.id}#{number + 1}", step, number, rounds)
        elif isinstance(step, Rounds):
            for number in range(round(plan.get(step.id, step.times.usual))):
                yield from _moments(step.steps, version, plan, f"{prefix}{step.id}#{number + 1}/")
        else:
            yield Moment(prefix + step.id, step)


def sentence_number(spot: str) -> int:
    """Which sentence of its moment a spot is, from 0."""
    number = spot.partition(".")[2]
    return int(number) if number.isdigit() else 0


def after(score: Score, index: int, answers: Mapping[str, str]) -> int:
    """The index of the moment that follows by itself."""
    step = score.moments[index].step
    if isinstance(step, Go):
        return jump(score, index, step.to)
    if isinstance(step, Choose):
        for case in step.cases:
            if _fits(case, step.name, answers):
                return jump(score, index, case.go)
    return index + 1


def jump(score: Score, index: int, to: str | None) -> int:
    """The index of the next moment of a step, always later than `index`; past the last moment for the end.

    None, and a step that this version does not have, mean the next moment.
    """
    if to is None:
        return index + 1
    if to == END:
        return len(score.moments)
    for later in range(index + 1, len(score.moments)):
        if score.moments[later].step.id == to or f"/{to}#" in f"/{score.moments[later].key}":
            return later
    return index + 1


def _fits(case: Case, name: str, answers: Mapping[str, str]) -> bool:
    answer = answers.get(name, "")
    if case.missing:
        return not answer
    if case.equals:
        return answer in case.equals
    number = _number(answer)
    if number is None:
        return False
    for other, fits in ((case.less_than, lt), (case.same_as, eq), (case.more_than, gt)):
        if other is not None:
            compared = _number(answers.get(other, ""))
            return compared is not None and fits(number, compared)
    low = case.at_least is None or number >= case.at_least
    return low and (case.below is None or number < case.below)


def _number(answer: str) -> float | None:
    try:
        return float(answer)
    except ValueError:
        return None


def pause_factor(pace: int) -> float:
    """How much longer pauses are at a pace: a tenth for each step."""
    return 1 + 0.1 * pace
