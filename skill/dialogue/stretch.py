"""A score and a spot -> what is heard from there to the next question, or to the end."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import NamedTuple

from skill.dialogue.exercise import AnswerKind, Ask, Say
from skill.dialogue.moment import moment_parts
from skill.dialogue.reply import Part
from skill.dialogue.score import Moment, Score, after, sentence_number


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
