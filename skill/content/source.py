"""The bytes of a YAML file in, nodes with their places out; limits hold before anything is built.

Works on the parser's events without recursion, so that no file, however made, costs much time or memory.
"""

import math
import re
from dataclasses import dataclass, field

import yaml

from skill.content.mistake import explain
from skill.content.node import START, Entry, Leaf, List, Node, Place, Table, place_at
from skill.content.problem import Findings

MOST_BYTES = 256 * 1024
MOST_NODES = 20_000
MOST_DEPTH = 20
"""Lists and tables inside each other."""

_UNSPEAKABLE = re.compile(
    "(?!\\A\ufeff)[^\\t\\n\\x20-\\x7e\\xa0-\\u2027\\u202a-\\ud7ff\\ue000-\\ufefe\\uff00-\\ufffd\U00010000-\U0010ffff]"
)
"""Control characters, and line breaks that no editor counts; a byte order mark may begin the file."""

_INT = re.compile(r"[-+]?(?:0|[1-9][0-9]{0,14})")
_FLOAT = re.compile(r"[-+]?(?:0|[1-9][0-9]{0,14})?(?:\.[0-9]{0,15})?(?:[eE][-+]?[0-9]{1,3})?")
_CONSTANTS = {
    **dict.fromkeys(("", "~", "null", "Null", "NULL"), None),
    **dict.fromkeys(("true", "True", "TRUE"), True),
    **dict.fromkeys(("false", "False", "FALSE"), False),
}
_COMMENT = re.compile(r"[ \t]+(?=#)")


def read_source(content: bytes, findings: Findings) -> Node | None:
    """The root of a file, or None when it cannot be understood; why is noted in the findings."""
    if len(content) > MOST_BYTES:
        findings.add(START, "too-big", f"The file is larger than {MOST_BYTES // 1024} KiB.")
        return None
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError as error:
        before = content[: error.start].decode("utf-8")
        findings.add(
            _end_of(_lines(before)),
            "not-utf-8",
            "The file is not UTF-8 text from here on.",
            "Save it as UTF-8.",
        )
        return None
    text = _lines(text)
    if found := _UNSPEAKABLE.search(text):
        message = f"The character U+{ord(found[0]):04X} cannot be spoken or seen."
        findings.add(_end_of(text[: found.start()]), "bad-character", message, "Delete it and type the text again.")
        return None
    return _Composer(text, findings).compose()


def _lines(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _end_of(text: str) -> Place:
    """The place behind a text that begins a file."""
    return place_at(Leaf(START, None, text), len(text))


@dataclass
class _Open:
    """A list or table whose end has not come yet."""

    place: Place
    is_table: bool
    in_braces: bool = False
    nodes: list[Node] = field(default_factory=list)


class _Composer:
    """Makes nodes of the events of one text."""

    def __init__(self, text: str, findings: Findings) -> None:
        self._text = text
        self._findings = findings
        self._open: list[_Open] = [_Open(START, is_table=False)]
        self._nodes = 0
        self._seen = START
        self._broken = False

    def compose(self) -> Node | None:
        """The root node; None when the file is empty or more than a value is wrong."""
        try:
            for event in yaml.parse(self._text, Loader=yaml.SafeLoader):
                self._take(event)
                if self._broken:
                    break
        except yaml.MarkedYAMLError as error:
            self._refuse(*explain(error, self._text))
        except (yaml.YAMLError, ValueError, ArithmeticError):  # numbers go into int and chr unchecked
            message = "Behind this place a backslash escape or a version number is beyond all bounds."
            self._refuse(self._seen, "not-yaml", message)
        if self._broken:
            return None
        roots = self._open[0].nodes
        if not roots:
            self._findings.add(START, "empty-file", "There is nothing in the file.")
            return None
        return roots[0]

    def _refuse(self, place: Place, code: str, message: str, suggestion: str = "") -> None:
        self._findings.add(place, code, message, suggestion)
        self._broken = True

    def _take(self, event: yaml.Event) -> None:
        place = self._seen = _place(event.start_mark)
        match event:
            case yaml.DocumentStartEvent():
                self._begin(event, place)
            case yaml.AliasEvent():
                message = "A * in front of a word has a meaning in YAML that scripts do not use."
                self._refuse(place, "anchor", message, "Put the whole text in quotes, or write the words out again.")
            case yaml.ScalarEvent():
                self._count(event, place)
                self._place(self._leaf(event, place))
            case yaml.SequenceStartEvent() | yaml.MappingStartEvent():
                self._count(event, place)
                is_table = isinstance(event, yaml.MappingStartEvent)
                self._open.append(_Open(place, is_table, in_braces=is_table and bool(event.flow_style)))
                if len(self._open) > MOST_DEPTH + 1:
                    self._refuse(place, "too-deep", f"More than {MOST_DEPTH} lists or tables are inside each other.")
            case yaml.SequenceEndEvent() | yaml.MappingEndEvent():
                done = self._open.pop()
                self._place(self._table(done) if done.is_table else List(done.place, tuple(done.nodes)))

    def _begin(self, event: yaml.DocumentStartEvent, place: Place) -> None:
        if event.version or event.tags:
            self._refuse(place, "needs-quotes", "A line that begins with % has a meaning in YAML.", "Indent it.")
        if self._open[0].nodes:
            message = "A second document begins here; one file holds one script."
            self._refuse(place, "two-documents", message, "Delete the line, or move the rest to its own file.")

    def _place(self, node: Node) -> None:
        self._open[-1].nodes.append(node)

    def _count(self, event: yaml.NodeEvent, place: Place) -> None:
        """Counts a node, and refuses what is not used in scripts."""
        self._nodes += 1
        if self._nodes > MOST_NODES:
            self._refuse(place, "too-big", f"The file has more than {MOST_NODES:,} values.")
        quotes = "If it belongs to a text, put the whole text in quotes."
        if event.anchor is not None:
            self._refuse(
                place,
                "anchor",
                "A & in front of a word has a meaning in YAML that scripts do not use.",
                quotes,
            )
        if getattr(event, "tag", None) is not None:
            self._refuse(place, "tag", "A ! in front of a word has a meaning in YAML that scripts do not use.", quotes)

    def _leaf(self, event: yaml.ScalarEvent, place: Place) -> Leaf:
        raw = self._text[_index(event.start_mark) : _index(event.end_mark)]
        if event.style is not None:
            return Leaf(place, event.value, raw)
        behind = _COMMENT.match(self._text, _index(event.end_mark))
        comment = place_at(Leaf(place, None, raw + behind[0]), len(raw + behind[0])) if behind and raw else None
        return Leaf(place, _plain(event.value), raw, comment)

    def _table(self, done: _Open) -> Table:
        entries: dict[str, Entry] = {}
        for key, value in zip(done.nodes[::2], done.nodes[1::2], strict=True):
            if not isinstance(key, Leaf):
                message = "A list or table cannot stand in front of a colon."
                self._refuse(key.place, "needs-quotes", message, "If this is a text, put quotes around all of it.")
                continue
            name = key.value if isinstance(key.value, str) else key.raw
            if name == "<<":
                self._refuse(key.place, "anchor", "Merge keys (<<) are not used in scripts.", "Write the keys out.")
            elif name in entries:
                first = entries[name].place.line
                self._findings.add(key.place, "duplicate-key", f"`{name}` is already there in line {first}.")
            else:
                entries[name] = Entry(name, key.place, value)
        return Table(done.place, tuple(entries.values()), done.in_braces)


def _place(mark: "yaml.error.Mark | yaml._yaml.Mark | None") -> Place:
    return Place(mark.line + 1, mark.column + 1) if mark else START


def _index(mark: "yaml.error.Mark | yaml._yaml.Mark | None") -> int:
    return mark.index if mark else 0


def _plain(text: str) -> str | int | float | bool | None:
    """Text without quotes by the core rules of YAML 1.2, less the notations that surprise people."""
    if text in _CONSTANTS:
        return _CONSTANTS[text]
    if _INT.fullmatch(text):
        return int(text)
    if any(char.isdigit() for char in text) and _FLOAT.fullmatch(text) and math.isfinite(number := float(text)):
        return number
    return text
