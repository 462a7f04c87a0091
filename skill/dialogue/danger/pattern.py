"""Many patterns -> a book that finds, in one utterance, where each of them fits."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any, assert_never, cast

from skill.dialogue.danger.notation import Edge, Element, Gap, Saying, Ways, Words, elements

_TRIE_END = ""
_COMMON_WORDS = """
i me my he she they him her his them it you your we us is am are was be been do did not no will
would can could have has had going want in on at up out with and all this if what how for get got go
feel one who there
"""
_COMMON = frozenset(_COMMON_WORDS.split())
"""Words that a pattern is not looked up by when it has rarer ones."""

_Trie = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Span:
    """Where one pattern fits."""

    name: int
    """Number of the pattern in the book."""
    start: int
    """First token."""
    end: int
    """The token after the last."""


@dataclass(frozen=True, slots=True)
class Scene:
    """One utterance as a book looks at it."""

    tokens: tuple[str, ...]
    """Plain tokens."""
    closed: dict[str, frozenset[int]]
    """For every sign of a gap the tokens that it may not hold."""
    first: int
    """Where the utterance begins, courtesies apart."""
    last: int
    """Where it ends, courtesies apart."""


_SAID, _MAY_BE_SAID, _GAP, _EDGE = range(4)
_Step = tuple[int, int, str]
"""What an element asks for, its label or size, its sign."""
_Places = dict[int, dict[int, list[int]]]
"""Label -> start -> ends."""
_Hit = tuple[frozenset[int], int, int]
"""Labels of something that is said, where it starts and ends."""


@dataclass(frozen=True, slots=True)
class _Pattern:
    steps: tuple[_Step, ...]
    """Elements after the head."""
    needed: frozenset[int]
    """Labels without which it cannot fit."""
    labels: frozenset[int]
    """Labels it may make use of."""
    head: int | None
    """The label it starts with; None when it starts at an edge."""


@dataclass(slots=True)
class Book:
    """Patterns compiled together; immutable once made."""

    patterns: list[_Pattern] = field(default_factory=list)
    """In order of their numbers."""
    labels: dict[frozenset[Words], int] = field(default_factory=dict)
    """Ways of saying something -> number of the label."""
    trie: _Trie = field(default_factory=dict)
    """Tokens of every way -> labels it has."""
    by_key: dict[int, list[int]] = field(default_factory=dict)
    """Rarest needed label -> patterns to look at."""

    def find(self, scene: Scene) -> Iterator[Span]:
        """Yield every place where a pattern fits, at most one for each pattern and start."""
        hits = list(self._hits(scene.tokens))
        here = frozenset[int]().union(*(labels for labels, _, _ in hits))
        fitting = [
            number for label in here for number in self.by_key.get(label, ()) if self.patterns[number].needed <= here
        ]
        if fitting:
            wanted = frozenset[int]().union(*(self.patterns[number].labels for number in fitting))
            places = _places(hits, wanted)
            for number in fitting:
                yield from _fits(number, self.patterns[number], scene, places)

    def _hits(self, tokens: tuple[str, ...]) -> Iterator[_Hit]:
        """Yield every way of saying something that is found in the tokens."""
        size = len(tokens)
        for start in range(size):
            node: _Trie = self.trie
            at = start
            while at < size and tokens[at] in node:
                node = node[tokens[at]]
                at += 1
                if _TRIE_END in node:
                    yield node[_TRIE_END], start, at


def _places(hits: list[_Hit], wanted: frozenset[int]) -> _Places:
    places: _Places = {label: {} for label in wanted}
    for labels, start, end in hits:
        for label in labels & wanted:
            places[label].setdefault(start, []).append(end)
    return places


def _fits(number: int, pattern: _Pattern, scene: Scene, places: _Places) -> Iterator[Span]:
    if pattern.head is None:
        begins: dict[int, list[int]] = {scene.first: [scene.first]}
    else:
        begins = places[pattern.head]
    for start, ends in begins.items():
        end = _end(pattern.steps, scene, places, set(ends))
        if end:
            yield Span(number, start, end)


def _end(steps: tuple[_Step, ...], scene: Scene, places: _Places, front: set[int]) -> int:
    """Where the longest way ends, or 0; all ways are followed side by side, so that none is followed twice."""
    for kind, size, sign in steps:
        if kind == _GAP:
            front = _widened(front, size, scene.closed[sign], len(scene.tokens))
            continue
        if kind == _EDGE:
            front &= {scene.last}
        else:
            at = places[size]
            reached = {end for place in front if place in at for end in at[place]}
            front = reached if kind == _SAID else front | reached
        if not front:
            return 0
    return max(front)


def _widened(front: set[int], most: int, closed: frozenset[int], size: int) -> set[int]:
    wide = set(front)
    for place in front:
        for end in range(place + 1, min(place + most, size) + 1):
            if end - 1 in closed:
                break
            wide.add(end)
    return wide


def _weight(part: Element) -> tuple[int, int]:
    saying = cast("Saying", part)
    common = sum(all(word in _COMMON for word in way) for way in saying.ways)
    return common, len(saying.ways)


def bind(texts: Iterable[str], slots: Ways) -> Book:
    """Compile patterns into one book; ValueError when one begins with something optional or a gap."""
    book = Book()
    for number, text in enumerate(texts):
        parts = elements(text, slots)
        first = parts[0]
        if isinstance(first, Gap) or (isinstance(first, Saying) and first.optional):
            raise ValueError(f"a pattern begins with what must be said: {text}")
        steps = tuple(_step(book, part) for part in parts)
        needed = [(part, step[1]) for part, step in zip(parts, steps, strict=True) if step[0] == _SAID]
        head = steps[0][1] if isinstance(first, Saying) else None
        labels = frozenset(size for kind, size, _ in steps if kind in (_SAID, _MAY_BE_SAID))
        book.patterns.append(_Pattern(steps[1:], frozenset(label for _, label in needed), labels, head))
        key = min(needed, key=lambda item: _weight(item[0]))[1]
        book.by_key.setdefault(key, []).append(number)
    return book


def _step(book: Book, part: Element) -> _Step:
    match part:
        case Saying(optional=optional):
            return (_MAY_BE_SAID if optional else _SAID), _label(book, part), ""
        case Gap(most=most, sign=sign):
            return _GAP, most, sign
        case Edge():
            return _EDGE, 0, ""
        case _:
            assert_never(part)


def _label(book: Book, saying: Saying) -> int:
    known = book.labels.get(saying.ways)
    if known is not None:
        return known
    label = book.labels[saying.ways] = len(book.labels)
    for way in saying.ways:
        node = book.trie
        for word in way:
            node = node.setdefault(word, {})
        node[_TRIE_END] = node.get(_TRIE_END, frozenset()) | {label}
    return label
