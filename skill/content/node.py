"""What stands in a file, with its places: single values, lists and tables; nothing is interpreted yet."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple


class Place(NamedTuple):
    """A place in a file; line and column count from one."""

    line: int
    column: int


START = Place(1, 1)
"""Where a problem of a whole file points."""


@dataclass(frozen=True)
class Leaf:
    """A single value."""

    place: Place
    value: str | int | float | bool | None
    raw: str
    """The value as it is written in the file, with quotes and line breaks."""
    comment: Place | None = None
    """Where a comment begins straight behind text without quotes."""


@dataclass(frozen=True)
class List:
    """Values one after another."""

    place: Place
    items: tuple["Node", ...]


@dataclass(frozen=True)
class Entry:
    """One key of a table with its value."""

    key: str
    place: Place
    """Where the key is written."""
    value: "Node"


@dataclass(frozen=True)
class Table:
    """Keys with values, in the order of writing; no key occurs twice."""

    place: Place
    entries: tuple[Entry, ...]
    in_braces: bool
    """Written as `{key: value}` on one line."""

    def entry(self, key: str) -> Entry | None:
        """The entry of a key."""
        return next((entry for entry in self.entries if entry.key == key), None)


Node = Leaf | List | Table


def at(node: Node, *path: str | int) -> Node:
    """The node behind keys and positions, or the last one on the way that exists."""
    for step in path:
        match node, step:
            case Table(), str() if entry := node.entry(step):
                node = entry.value
            case List(), int() if step < len(node.items):
                node = node.items[step]
            case _:
                return node
    return node


def leaves(node: Node) -> Iterator[Leaf]:
    """All single values in a node, in order of writing."""
    match node:
        case Leaf():
            yield node
        case List():
            for item in node.items:
                yield from leaves(item)
        case Table():
            for entry in node.entries:
                yield from leaves(entry.value)


def place_of(node: Node, words: str) -> Place:
    """Where words are written inside a node; its beginning when they are not found."""
    pattern = r"\s+".join(re.escape(word) for word in words.split())
    pattern = rf"(?<!\w){pattern}(?!\w)" if words[:1].isalnum() else pattern
    for leaf in leaves(node):
        if found := re.search(pattern, leaf.raw):
            return place_at(leaf, found.start())
    return node.place


def place_at(leaf: Leaf, offset: int) -> Place:
    """The place of a character of a value, counted in its raw text."""
    before = leaf.raw[:offset]
    if "\n" not in before:
        return Place(leaf.place.line, leaf.place.column + offset)
    return Place(leaf.place.line + before.count("\n"), offset - before.rindex("\n"))
