"""An exercise unrolled for one visit: moments in order, and what is heard from any spot on.

A spot is text: `step`, `step#3` for the third round, `outer#2/step` inside rounds, `step.1` for the second sentence.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache
from operator import eq, gt, lt
from typing import NamedTuple, assert_never

from skill.dialogue import breath
from skill.dialogue.exercise import (
    END,
    AnswerKind,
    AnyStep,
    Ask,
    Breathe,
    Case,
    Choose,
    Exercise,
    Go,
    Library,
    Line,
    Pause,
    Rounds,
    Say,
    Version,
)
from skill.dialogue.manner import Manner, Talking
from skill.dialogue.quiet import quiet, soft_end, wordless_end
from skill.dialogue.reply import Part, Speak
from skill.dialogue.wording import common, spoken

SLOWEST_PACE, FASTEST_PACE = 8, -5
"""Half seconds that "slower" and "faster" may add up to."""

QUIET_WORTH_SECONDS = 2.0
"""A shorter quiet before a microphone is left out, and so is the invitation after it."""

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


class Heard(NamedTuple):
    """One part, and the spot to which it belongs."""

    spot: str
    part: Part


@dataclass(frozen=True, eq=False)
class Stretch:
    """What is heard from one spot to the next question, or to the end. Compared by identity."""

    heard: tuple[Heard, ...]
    ask: Moment | None
    """The question at which it stops; None at the end of the exercise."""

    @cached_property
    def parts(self) -> tuple[Part, ...]:
        """The parts alone."""
        return tuple(item.part for item in self.heard)


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


def perform(score: Score, spot: str, answers: Mapping[str, str]) -> Stretch:
    """What is heard from a spot on, up to and including the next question that waits for an answer."""
    return _perform(score, spot, answers) if answers else _perform_without_answers(score, spot)


@lru_cache(maxsize=256)
def _perform_without_answers(score: Score, spot: str) -> Stretch:
    """The same for many visits; what somebody answered is in no cache."""
    return _perform(score, spot, {})


def _perform(score: Score, spot: str, answers: Mapping[str, str]) -> Stretch:
    heard: list[Heard] = []
    index = max(score.find(spot), 0)
    skip = sentence_number(spot)
    while index < len(score.moments):
        moment = score.moments[index]
        parts = moment_parts(score, moment, answers)
        many = isinstance(moment.step, Say) and len(parts) > 1
        heard.extend(
            Heard(f"{moment.key}.{number}" if many else moment.key, part)
            for number, part in enumerate(parts)
            if number >= skip or not many
        )
        skip = 0
        if isinstance(moment.step, Ask) and moment.step.kind is not AnswerKind.NOTHING:
            return Stretch(tuple(heard), moment)
        index = after(score, index, answers)
    return Stretch(tuple(heard), None)


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


def moment_parts(score: Score, moment: Moment, answers: Mapping[str, str]) -> tuple[Part, ...]:
    """The parts of one moment; none for steps that only lead elsewhere.

    What no answer changes is made once for a score, so that all who hear it hear the very same parts.
    """
    if answers and isinstance(moment.step, Say | Ask) and _asks_for_answers(moment.step.line):
        return _moment_parts(score, moment, answers)
    parts = score.made.get(moment.key)
    if parts is None:
        parts = score.made[moment.key] = _moment_parts(score, moment, {})
    return parts


def _asks_for_answers(line: Line) -> bool:
    return any("{" in text for text in line.wordings)


def _moment_parts(score: Score, moment: Moment, answers: Mapping[str, str]) -> tuple[Part, ...]:
    step = moment.step
    if step.id in score.unsaid:
        return ()
    match step:
        case Say():
            return spoken(step.line, answers, score.variant, step.id)
        case Pause():
            seconds = _stretched(score, step.id, step.seconds.usual)
            # After the last words nothing has to be announced as over.
            end = None if moment is score.moments[-1] else _soft_end(score)
            return quiet(score.library, seconds, score.variant, end)
        case Breathe():
            return breath.parts(score.library, step, score.pace, moment.round, score.manner)
        case Ask():
            return _question(score, step, answers)
        case Choose() | Go() | Rounds():
            return ()
        case _:
            assert_never(step)


def _question(score: Score, step: Ask, answers: Mapping[str, str]) -> tuple[Part, ...]:
    parts = spoken(step.line, answers, score.variant, step.id)
    seconds = _stretched(score, step.id, step.quiet_seconds.usual)
    if seconds < QUIET_WORTH_SECONDS:
        return parts
    if step.kind is AnswerKind.NOTHING:
        return parts + quiet(score.library, seconds, score.variant, _soft_end(score))
    invitation = "answer_aloud" if step.kind is AnswerKind.WORDS else "answer_aloud_choice"
    return (
        *parts,
        *quiet(score.library, seconds, score.variant, wordless_end(bells=score.manner.bells)),
        Speak(common(score.library, invitation, variant=score.variant)),
    )


def _soft_end(score: Score) -> Part:
    return soft_end(score.library, score.variant, bells=score.manner.bells)


def pause_factor(pace: int) -> float:
    """How much longer pauses are at a pace: a tenth for each step."""
    return 1 + 0.1 * pace


def _stretched(score: Score, step_id: str, usual: float) -> float:
    return round(score.plan.get(step_id, usual) * pause_factor(score.pace), 1)
