"""A small declarative reader of tables: fields in, typed values out; what is unknown or missing is noted.

What cannot be read is replaced by something harmless, and reading goes on: a file with a problem contributes
nothing, so nobody ever meets the replacement.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar, cast

from skill.content.node import START, Leaf, List, Node, Place, Table
from skill.content.problem import Findings, did_you_mean

T = TypeVar("T")

NO_TABLE = Table(START, (), in_braces=False)


@dataclass(frozen=True)
class Kind(Generic[T]):
    """One kind of value: how authors write it and how it is read."""

    name: str
    """In an author's words, with its article: "a text", "a length of time"."""
    read: Callable[[Node, Findings], T]
    """Gives the value, or notes problems and gives something harmless."""
    missing: T
    """The harmless replacement where a needed value is not there."""
    words: tuple[str, ...] = ()
    """For a kind with a closed list of words: the words."""
    items: "Kind[Any] | None" = None
    """For a list, and for a table whose keys are free: the kind of each value in it."""
    fields: tuple["Field[Any]", ...] = ()
    """For a table: what may stand in it."""


@dataclass(frozen=True)
class Field(Generic[T]):
    """One key that a table may have."""

    key: str
    kind: Kind[T]
    help: str
    """One line for authors."""
    required: bool = False


class Values:
    """What was read from one table."""

    def __init__(self, table: Table, read: Mapping[str, object]) -> None:
        self.table = table
        self._read = read

    def __contains__(self, field: Field[Any]) -> bool:
        return field.key in self._read

    def get(self, field: Field[T]) -> T | None:
        """The value of a field; None when its key is not there."""
        return cast("T | None", self._read.get(field.key))

    def need(self, field: Field[T]) -> T:
        """The value of a field; the harmless replacement when its key is not there."""
        return cast("T", self._read.get(field.key, field.kind.missing))


def describe(node: Node) -> str:
    """What a node is, in an author's words."""
    match node:
        case List():
            return "a list"
        case Table():
            return "a table"
        case Leaf(value=None):
            return "nothing"
        case Leaf(value=bool()):
            return "true or false"
        case Leaf(value=str()):
            return "a text"
        case Leaf():
            return "a number"


def wrong_kind(node: Node, findings: Findings, wanted: str, suggestion: str = "") -> None:
    """Notes that something else is needed."""
    findings.add(node.place, "wrong-kind", f"This needs {wanted}, but it is {describe(node)}.", suggestion)


def read_table(node: Node, fields: Sequence[Field[Any]], findings: Findings) -> Values:
    """The values of a table with a closed list of keys."""
    if not isinstance(node, Table):
        wrong_kind(node, findings, "a table with " + ", ".join(f"`{field.key}`" for field in fields[:4]))
        return Values(NO_TABLE, {})
    known = {field.key: field for field in fields}
    read: dict[str, object] = {}
    for entry in node.entries:
        if field := known.get(entry.key):
            read[entry.key] = field.kind.read(entry.value, findings)
        else:
            suggestion = did_you_mean(entry.key, known)
            findings.add(entry.place, "unknown-key", f"`{entry.key}` means nothing here.", suggestion)
    for field in fields:
        if field.required and field.key not in read:
            message = f"`{field.key}` is missing: {field.help}"
            findings.add(node.place, "missing-key", message)
    return Values(node, read)


def list_of(kind: Kind[T], least: int = 1) -> Kind[tuple[T, ...]]:
    """A list with at least so many entries."""

    def read(node: Node, findings: Findings) -> tuple[T, ...]:
        if not isinstance(node, List):
            wrong_kind(node, findings, "a list", "Put it in [ ], or begin each entry with a hyphen.")
            return ()
        if len(node.items) < least:
            findings.add(node.place, "too-few", f"At least {least} {'entry is' if least == 1 else 'are'} needed here.")
        return tuple(kind.read(item, findings) for item in node.items)

    return Kind(f"a list, each entry {kind.name}", read, (), items=kind)


def one_of(meanings: Mapping[str, T]) -> Kind[T]:
    """One word of a closed list, and what each means."""

    def read(node: Node, findings: Findings) -> T:
        if not isinstance(node, Leaf) or not isinstance(node.value, str):
            wrong_kind(node, findings, "one of " + ", ".join(meanings))
        elif node.value not in meanings:
            suggestion = did_you_mean(node.value, meanings)
            findings.add(node.place, "unknown-word", f"`{node.value}` cannot stand here.", suggestion)
        else:
            return meanings[node.value]
        return next(iter(meanings.values()))

    return Kind("one of " + ", ".join(meanings), read, next(iter(meanings.values())), words=tuple(meanings))


def table_with(fields: Sequence[Field[Any]]) -> Kind[Values]:
    """A table with a closed list of keys."""
    names = ", ".join(field.key for field in fields)

    def read(node: Node, findings: Findings) -> Values:
        return read_table(node, fields, findings)

    return Kind(f"a table with {names}", read, Values(NO_TABLE, {}), fields=tuple(fields))


def table_of(kind: Kind[T], check_key: Callable[[str, Place, Findings], None]) -> Kind[Mapping[str, T]]:
    """A table whose keys are free, within a check of each key."""

    def read(node: Node, findings: Findings) -> Mapping[str, T]:
        if not isinstance(node, Table):
            wrong_kind(node, findings, "a table")
            return {}
        for entry in node.entries:
            check_key(entry.key, entry.place, findings)
        return {entry.key: kind.read(entry.value, findings) for entry in node.entries}

    return Kind(f"a table, each value {kind.name}", read, {}, items=kind)
