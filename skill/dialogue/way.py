"""What is answered to each question, in; the way that an exercise takes then, out: for planning and for rendering."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from skill.dialogue.exercise import AnswerKind, Ask
from skill.dialogue.listening import Answer, hear
from skill.dialogue.moment import moment_parts
from skill.dialogue.reply import Part, Silence
from skill.dialogue.score import Score, after, jump
from skill.dialogue.turn import Act, Turn
from skill.dialogue.wording import common, speak, spoken

ANSWER_SECONDS = 5.0
"""What an answer is taken to need, in planning."""

Way = Callable[[Ask], str | None]
"""A question -> the words of its answer; None for silence."""

_USUAL = {AnswerKind.NUMBER: "7", AnswerKind.WORDS: "one sentence of their own"}


def usual_way(step: Ask) -> str | None:
    """What most people answer: the first option, yes, a number in the upper half, a sentence."""
    return step.options[0].words[0] if step.options else _USUAL.get(step.kind, "yes")


@dataclass(frozen=True)
class GivenWay:
    """Answers by the name that a question gives them, or by its id; silence to all other questions."""

    answers: tuple[tuple[str, str], ...]

    def __call__(self, step: Ask) -> str | None:
        """The answer to one question."""
        given = dict(self.answers)
        return given.get(step.id, given.get(step.name or ""))


@dataclass(frozen=True)
class Onward:
    """Where an answer leads."""

    index: int
    answers: Mapping[str, str]
    """All answers so far, with this one."""
    lead: tuple[Part, ...] = ()
    """What is said to silence."""


def hear_words(score: Score, step: Ask, words: str | None) -> Answer | None:
    """What words mean as an answer to a question; None for silence and for what is no answer to it."""
    return None if words is None else hear(score.library, step, Turn(Act.ANSWER, 0.0, words=words))


def follow(score: Score, index: int, heard: Answer | None, answers: Mapping[str, str]) -> Onward:
    """Where a question, at this index, leads with an answer."""
    step = score.moments[index].step
    assert isinstance(step, Ask)
    if heard is not None and not heard.nothing:
        kept = {**answers, step.name: heard.value} if step.name else answers
        return Onward(jump(score, index, heard.go), kept)
    if step.if_silent is None:
        lead = speak(common(score.library, "going_on", variant=score.variant))
    else:
        lead = spoken(step.if_silent, answers, score.variant)
    return Onward(jump(score, index, step.silent_go), answers, lead)


class Passed(NamedTuple):
    """One part met on a way."""

    key: str
    """The moment to which it belongs."""
    part: Part
    listening: bool = False
    """True: the silence in which an answer is given."""


def along(score: Score, way: Way, start: int = 0, answers: Mapping[str, str] | None = None) -> Iterator[Passed]:
    """All that is heard from a moment on, and each answer as the silence that it takes."""
    index, answers = start, answers or {}
    while index < len(score.moments):
        moment = score.moments[index]
        for part in moment_parts(score, moment, answers):
            yield Passed(moment.key, part)
        if not isinstance(moment.step, Ask) or moment.step.kind is AnswerKind.NOTHING:
            index = after(score, index, answers)
            continue
        yield Passed(moment.key, Silence(ANSWER_SECONDS), listening=True)
        onward = follow(score, index, hear_words(score, moment.step, way(moment.step)), answers)
        index, answers = onward.index, onward.answers
        for part in onward.lead:
            yield Passed(moment.key, part)
