"""The nodes of helplines.yaml in; countries and their numbers, and what to look up again, out."""

import re
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from skill.content.field import Field, Kind, list_of, one_of, read_table, table_of, wrong_kind
from skill.content.node import Leaf, Node, Place
from skill.content.problem import Findings
from skill.content.text import NOTE, SPOKEN
from skill.dialogue.helpline import STALE, Country, Helpline, LineKind

_CODE = re.compile(r"[A-Z]{2}")
_NUMBER = re.compile(r"\d{1,5}(?: \d{1,5})*")
_TEXT = re.compile(r"(?:[A-Z]{3,12} to )?\d{2,6}(?: \d{1,5})*")
_QUOTES = "Put it in quotes, with a space between the groups in which it is said."


def _pattern_kind(name: str, pattern: re.Pattern[str]) -> Kind[str]:
    def read(node: Node, findings: Findings) -> str:
        if not isinstance(node, Leaf) or not isinstance(node.value, str):
            wrong_kind(node, findings, name, _QUOTES)
        elif not pattern.fullmatch(node.value):
            findings.add(node.place, "bad-number", f"`{node.value[:40]}` is not {name}.", _QUOTES)
        else:
            return node.value
        return ""

    return Kind(name, read, "")


def _read_day(node: Node, findings: Findings) -> date:
    text = node.value if isinstance(node, Leaf) else None
    try:
        return date.fromisoformat(text if isinstance(text, str) else "")
    except ValueError:
        findings.add(node.place, "bad-day", "This is no day.", "Write for example 2026-11-22.")
        return date.min


def _check_code(key: str, place: Place, findings: Findings) -> None:
    if not _CODE.fullmatch(key):
        findings.add(place, "bad-country", f"`{key}` is no code of a country.", "Write two capital letters.")


_YES_NO = one_of({"yes": True, "no": False})
_NUMBER_KIND = _pattern_kind("a number to call", _NUMBER)
_LINE: dict[str, Field[Any]] = {
    field.key: field
    for field in (
        Field("kind", one_of({kind.value: kind for kind in LineKind}), "Whom it is for.", required=True),
        Field("name", SPOKEN, "As it stands behind `you can call`.", required=True),
        Field("number", _NUMBER_KIND, "The groups in which it is said.", required=True),
        Field("text", _pattern_kind("a number to write to", _TEXT), "How to write to it."),
        Field("hours", one_of({"always": True, "limited": False}), "Whether somebody always answers.", required=True),
        Field("free", _YES_NO, "Whether calling costs nothing.", required=True),
        Field("languages", list_of(NOTE), "What is spoken there.", required=True),
        Field("source", NOTE, "Where the number was found.", required=True),
        Field("verified_at", Kind("a day", _read_day, date.min), "When it was last looked up.", required=True),
        Field("verified", _YES_NO, "Whether a published source was found.", required=True),
    )
}


def _read_line(node: Node, findings: Findings) -> Helpline:
    values = read_table(node, tuple(_LINE.values()), findings)
    read = {key: values.need(field) for key, field in _LINE.items()}
    return Helpline(always=read.pop("hours"), **read)


_NAME = Field("country", SPOKEN, "As it stands behind `in`.", required=True)
_EMERGENCY = Field("emergency", _NUMBER_KIND, "Police, fire and ambulance.", required=True)
_SAID = Field("said", SPOKEN, "The emergency number as people there say it.")
_ZONES = Field("time_zones", list_of(NOTE), "IANA names of no other country.")
_LINES = Field(
    "lines",
    list_of(Kind("a table", _read_line, Helpline(LineKind.CRISIS, "", "", False, False, (), "", date.min, False))),
    "Whom to call.",
    required=True,
)
_COUNTRY: tuple[Field[Any], ...] = (_NAME, _EMERGENCY, _SAID, _ZONES, _LINES)


def _read_country(node: Node, findings: Findings) -> Country:
    values = read_table(node, _COUNTRY, findings)
    return Country(
        "",
        values.need(_NAME),
        values.need(_EMERGENCY),
        values.need(_LINES),
        values.get(_ZONES) or (),
        values.get(_SAID) or "",
    )


_COUNTRIES = table_of(Kind("a table", _read_country, Country("", "", "")), _check_code)


def build_countries(root: Node, findings: Findings) -> Mapping[str, Country]:
    """The content of helplines.yaml, by code."""
    found = _COUNTRIES.read(root, findings)
    return {code: country._replace(code=code) for code, country in found.items()}


def stale_lines(countries: Mapping[str, Country], today: date) -> Iterator[str]:
    """One sentence for each line that nobody has looked up for too long."""
    for code, country in countries.items():
        for line in country.stale(today):
            yield (
                f"{code}, {line.name}, {line.number}: last looked up on {line.verified_at}, "
                f"more than {STALE.days} days ago."
            )
