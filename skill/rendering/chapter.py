"""A course in, its chapters out: questions, runs of breaths, and what is said between them."""

from collections.abc import Iterator
from dataclasses import dataclass

from skill.dialogue.exercise import Ask, Breathe, walk
from skill.rendering.course import Course, Piece

_LONGEST_TITLE = 48


@dataclass(frozen=True)
class Chapter:
    """A part of the recording that a listener may want to go to."""

    title: str
    start_seconds: float
    end_seconds: float


def chapters(course: Course) -> tuple[Chapter, ...]:
    """In order, without gaps, from the first second to the last."""
    groups = tuple(_groups(course))
    starts = [group[0].start_seconds for _, group in groups]
    ends = [*starts[1:], course.seconds]
    return tuple(
        Chapter(_title(kind, group), start if index else 0.0, end)
        for index, ((kind, group), start, end) in enumerate(zip(groups, starts, ends, strict=True))
    )


def _groups(course: Course) -> Iterator[tuple[str, list[Piece]]]:
    """Pieces that belong together, and the kind of step they come from."""
    kinds = {step.id: _kind(step) for step in walk(course.exercise.steps)}
    group: list[Piece] = []
    mark: tuple[str, str] | None = None
    for piece in course.pieces:
        kind = kinds[piece.step]
        here = kind, piece.key if kind == "question" else ""
        if here != mark and group and mark is not None:
            yield mark[0], group
            group = []
        mark = here
        group.append(piece)
    if mark is not None:
        yield mark[0], group


def _kind(step: object) -> str:
    match step:
        case Breathe():
            return "breathing"
        case Ask():
            return "question"
        case _:
            return "words"


def _title(kind: str, group: list[Piece]) -> str:
    if kind == "breathing":
        breaths = len(dict.fromkeys(piece.key for piece in group))
        return f"{breaths} breath{'s' if breaths > 1 else ''}"
    words = next((piece.text for piece in group if piece.text), "Quiet")
    return words if len(words) <= _LONGEST_TITLE else words[: _LONGEST_TITLE - 1].rsplit(" ", 1)[0] + " …"
