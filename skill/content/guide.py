"""The definitions of keys in, the tables of the author's guide out.

`python -m skill.content.guide exercises/README.md` writes them anew between the marks in that file.
"""

import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from skill.content.field import Field, Kind
from skill.content.header import HEADER
from skill.content.step import STEP_KINDS
from skill.content.text import HEADER_LINE, STEP_LINE

BEGIN = "<!-- tables: begin -->"
END = "<!-- tables: end -->"

_HEADS = "| key | needed | what stands there | what it is for |\n|---|---|---|---|"


def tables() -> str:
    """All keys of a script as Markdown: the header, every kind of step, and a text with several wordings."""
    sections = [
        _section("Above the steps", "One table at the top of the file.", HEADER),
        *(_section(f"A step: `{lead}`", kind.help, kind.fields) for lead, kind in STEP_KINDS.items()),
        _section("A text with several wordings", "It can stand wherever a text is said.", STEP_LINE.fields),
    ]
    return "\n\n".join(sections)


def with_tables(guide: str) -> str:
    """The guide with the tables as they are now. Raises ValueError when a mark is missing."""
    before, begun, rest = guide.partition(BEGIN)
    _, ended, after = rest.partition(END)
    if not (begun and ended):
        raise ValueError(f"The guide needs the marks {BEGIN} and {END}, in this order.")
    return f"{before}{BEGIN}\n\n{tables()}\n\n{END}{after}"


def _section(title: str, help_: str, fields: Sequence[Field[Any]]) -> str:
    rows = "\n".join(_rows(fields, ""))
    return f"### {title}\n\n{help_}\n\n{_HEADS}\n{rows}"


def _rows(fields: Sequence[Field[Any]], inside: str) -> Iterator[str]:
    """One row for each key, then those of the table that stands below it."""
    for field in fields:
        needed = "yes" if field.required else ""
        yield f"| {inside}`{field.key}` | {needed} | {field.kind.name} | {field.help} |"
        yield from _rows(_below(field.kind), f"{inside}`{field.key}` › ")


def _below(kind: Kind[Any]) -> Sequence[Field[Any]]:
    """The keys below a key; none for lines, which have a section of their own."""
    if kind in (HEADER_LINE, STEP_LINE):
        return ()
    return kind.fields or (kind.items.fields if kind.items else ())


if __name__ == "__main__":
    file = Path(sys.argv[1])
    file.write_text(with_tables(file.read_text(encoding="utf-8")), encoding="utf-8")
