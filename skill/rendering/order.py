"""What somebody at a desk asks for, in their words, in; what is to be performed, out."""

from collections.abc import Iterable
from dataclasses import dataclass

from skill.content.problem import did_you_mean
from skill.dialogue.exercise import Ask, Exercise, Library, walk
from skill.dialogue.fit import Visit
from skill.dialogue.manner import Manner
from skill.dialogue.score import FASTEST_PACE, SLOWEST_PACE
from skill.dialogue.timeline import Measure
from skill.dialogue.way import GivenWay, Way, usual_way


class OrderError(ValueError):
    """An order that cannot be carried out; the message says why, and what would do."""


@dataclass(frozen=True)
class Order:
    """One exercise in one way."""

    exercise: str
    pace: int = 0
    bells: bool = True
    answers: tuple[tuple[str, str], ...] | None = None
    """Name and words; silence to all other questions. None: what most people would answer."""

    def visit(self, library: Library, measure: Measure) -> Visit:
        """What is to be performed. Raises OrderError."""
        exercise = library.exercises.get(self.exercise)
        if exercise is None:
            meant = did_you_mean(self.exercise, library.exercises) or f"There are {', '.join(library.exercises)}."
            raise OrderError(f"There is no exercise {self.exercise!r}. {meant}")
        way: Way = usual_way if self.answers is None else _given(exercise, self.answers)
        return Visit(library, exercise, measure, self.pace, Manner(bells=self.bells), way)


def read_pace(text: str) -> int:
    """slower, faster, or a number of half seconds. Raises OrderError."""
    named = {"slower": 1, "faster": -1}
    try:
        pace = named[text] if text in named else int(text)
    except ValueError:
        raise OrderError(f"{text!r} is no pace; write slower, faster, or a number of half seconds.") from None
    if not FASTEST_PACE <= pace <= SLOWEST_PACE:
        raise OrderError(f"A pace is between {FASTEST_PACE} and {SLOWEST_PACE}.")
    return pace


def read_answers(lines: Iterable[str]) -> tuple[tuple[str, str], ...]:
    """Lines such as `goal = a walk`; empty ones and those that begin with # are passed over. Raises OrderError."""
    answers: list[tuple[str, str]] = []
    for line in lines:
        name, equals, words = line.partition("=")
        if not line.strip() or line.startswith("#"):
            continue
        if not equals or not words.strip():
            raise OrderError(f"{line.strip()!r} is no answer; write it as name = words.")
        answers.append((name.strip(), words.strip()))
    return tuple(answers)


def _given(exercise: Exercise, answers: tuple[tuple[str, str], ...]) -> GivenWay:
    questions = [step for step in walk(exercise.steps) if isinstance(step, Ask)]
    known = {step.id: None for step in questions} | {step.name: None for step in questions if step.name}
    for name, _ in answers:
        if name not in known:
            raise OrderError(f"Nothing asks for {name!r}. {did_you_mean(name, known)}".strip())
    return GivenWay(answers)
