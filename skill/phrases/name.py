"""Normalised words in; the exercises, needs, lengths and numbers that are named in them, and the rest, out."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from skill.dialogue.normalise import normalise
from skill.phrases.book import PhraseBook
from skill.phrases.duration import find_duration

_NUMBER = re.compile(r"(?<!out of )(?<!\S)(?P<whole>\d{1,6}(?:\.\d+)?)(?!\S)(?P<half> and a half)?")


@dataclass(frozen=True)
class Found:
    """What is named in a sentence."""

    rest: str
    """The sentence with {exercise}, {need} and {length} in place of what was found."""
    exercise: str | None = None
    """By id."""
    need: str | None = None
    """By id."""
    length_seconds: float | None = None

    @property
    def slots(self) -> frozenset[str]:
        """The names of what was found: exercise, need, length."""
        found = {"exercise": self.exercise, "need": self.need, "length": self.length_seconds}
        return frozenset(slot for slot, value in found.items() if value is not None)


@dataclass(frozen=True)
class _Span:
    """A few words in a row that stand for one thing."""

    first: int
    end: int
    slot: str
    id: str = ""
    seconds: float | None = None


class Names:
    """All names of exercises and needs in a phrase book."""

    def __init__(self, book: PhraseBook) -> None:
        self._meanings: dict[str, tuple[str, str]] = {}
        for slot, names in (("exercise", book.exercises), ("need", book.needs)):
            for id_, words in names.items():
                for name in words:
                    self._meanings.setdefault(normalise(name), (slot, id_))
        self._longest = max((len(name.split()) for name in self._meanings), default=0)

    def find(self, said: str) -> Found:
        """What normalised words name, at most one of each kind; the longest name first, whatever it is a name of.

        So "slow down" is one thing where it is known as one, and never the mood "down".
        """
        words = said.split()
        taken: dict[str, _Span] = {}
        for span in sorted(self._spans(said, words), key=_weight):
            apart = all(span.end <= other.first or other.end <= span.first for other in taken.values())
            if apart and span.slot not in taken:
                taken[span.slot] = span
        for span in sorted(taken.values(), key=lambda span: span.first, reverse=True):
            words[span.first : span.end] = [f"{{{span.slot}}}"]
        return Found(
            " ".join(words),
            taken["exercise"].id if "exercise" in taken else None,
            taken["need"].id if "need" in taken else None,
            taken["length"].seconds if "length" in taken else None,
        )

    def _spans(self, said: str, words: list[str]) -> Iterator[_Span]:
        duration = find_duration(said)
        if duration:
            first = duration.rest.split().index("{length}")
            yield _Span(first, first + len(duration.said.split()), "length", seconds=duration.seconds)
        for first in range(len(words)):
            for end in range(first + 1, min(first + self._longest, len(words)) + 1):
                meaning = self._meanings.get(" ".join(words[first:end]))
                if meaning:
                    yield _Span(first, end, *meaning)


def _weight(span: _Span) -> tuple[int, int]:
    """Long spans before short ones; of the same size the kind that is the most definite."""
    return span.first - span.end, ("length", "exercise", "need").index(span.slot)


def find_number(said: str) -> tuple[float, str] | None:
    """The number in a normalised answer, and the answer with {number} in its place; None without one.

    Of several the last, because people correct themselves ("six, no, seven"); what a scale ends with is none of them.
    """
    found = list(_NUMBER.finditer(said))
    if not found:
        return None
    last = found[-1]
    value = float(last["whole"]) + (0.5 if last["half"] else 0)
    return value, f"{said[: last.start()]}{{number}}{said[last.end() :]}"
