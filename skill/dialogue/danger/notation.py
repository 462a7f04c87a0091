"""Text in the lexicon's notation -> plain word sequences and pattern elements."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import product

from skill.dialogue.danger.hearing import hear

Words = tuple[str, ...]
"""One way of saying something, as tokens; empty when nothing needs to be said."""


@dataclass(frozen=True, slots=True)
class Saying:
    """One of several ways of saying something stands here."""

    ways: frozenset[Words]
    """All ways; never empty words."""
    optional: bool
    """Whether nothing may stand here as well."""


@dataclass(frozen=True, slots=True)
class Gap:
    """Up to so many words stand here."""

    most: int
    """Number of tokens."""
    sign: str
    """What may stand here: `~` no negation or turn of thought, `-` no other subject either, `~~` any word."""


@dataclass(frozen=True, slots=True)
class Edge:
    """The utterance begins or ends here, courtesies apart."""

    first: bool
    """Beginning (true) or end."""


Element = Saying | Gap | Edge
Ways = dict[str, frozenset[Words]]
"""Slot name -> all its ways of saying."""

_CLOSING = {"(": ")", "[": "]", "<": ">"}


def _closed(text: str, start: int) -> int:
    """Index of the bracket that closes the one at start; ValueError when there is none."""
    depth = 0
    for at in range(start, len(text)):
        depth += (text[at] == text[start]) - (text[at] == _CLOSING[text[start]])
        if depth == 0:
            return at
    raise ValueError(f"not closed: {text}")


def _chunks(text: str) -> list[str]:
    """Split at top-level spaces, keeping every bracket whole."""
    chunks: list[str] = []
    at = 0
    while at < len(text):
        if text[at].isspace():
            at += 1
            continue
        end = at
        if text[at] in _CLOSING:
            end = _closed(text, at) + 1
        else:
            while end < len(text) and text[end] not in " \n([<":
                end += 1
        chunks.append(text[at:end])
        at = end
    return chunks


def patterns(block: str) -> list[str]:
    """Split a block of text into its patterns, one after each dash at the start of a line."""
    return [" ".join(text.split()) for text in ("\n" + block).split("\n- ")[1:]]


def alternatives(text: str) -> list[str]:
    """Split at top-level bars."""
    parts, depth, start = [], 0, 0
    for at, char in enumerate(text):
        depth += (char in "([<") - (char in ")]>")
        if char == "|" and depth == 0:
            parts.append(text[start:at].strip())
            start = at + 1
    return [*parts, text[start:].strip()]


def ways(text: str, slots: Ways) -> frozenset[Words]:
    """Everything that a text without gaps can mean, made plain; KeyError for an unknown slot."""

    def inside(part: str) -> Iterator[str]:
        return (" ".join(words) for words in ways(part, slots))

    return frozenset(hear(said).tokens for said in _products(text, slots, inside))


def sayings(text: str) -> Iterator[str]:
    """Everything that a text without gaps and slots can mean, as it is said."""
    return _products(text, {}, sayings)


def _products(text: str, slots: Ways, inside: Callable[[str], Iterator[str]]) -> Iterator[str]:
    """One choice after another, with what `inside` makes of a bracket."""
    for alternative in alternatives(text):
        choices: list[list[str]] = []
        for chunk in _chunks(alternative):
            if chunk[0] == "<":
                choices.append([" ".join(words) for words in slots[chunk[1:-1]]])
            elif chunk[0] == "(":
                choices.append([said for said in inside(chunk[1:-1]) if said])
            elif chunk[0] == "[":
                choices.append(["", *inside(chunk[1:-1])])
            else:
                choices.append([chunk])
        yield from (" ".join(said) for said in product(*choices))


def _saying(text: str, slots: Ways) -> Saying | None:
    all_ways = ways(text, slots)
    spoken = frozenset(way for way in all_ways if way)
    return Saying(spoken, len(spoken) < len(all_ways)) if spoken else None


def elements(text: str, slots: Ways) -> tuple[Element, ...]:
    """Read one pattern; neighbouring plain words become one saying."""
    found: list[Element] = []
    plain: list[str] = []

    def close() -> None:
        saying = _saying(" ".join(plain), slots) if plain else None
        if saying:
            found.append(saying)
        plain.clear()

    for chunk in _chunks(text):
        if chunk in ("^", "$"):
            close()
            found.append(Edge(first=chunk == "^"))
        elif chunk[0] in "~-":
            close()
            size = chunk.lstrip("~-")
            found.append(Gap(int(size), chunk.removesuffix(size)))
        elif chunk[0] in _CLOSING:
            close()
            saying = _saying(chunk, slots)
            if saying:
                found.append(saying)
        else:
            plain.append(chunk)
    close()
    return tuple(found)
