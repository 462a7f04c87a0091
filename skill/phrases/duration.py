"""Lengths of time in normalised words ("a minute and a half") or in ISO 8601 ("PT1M30S"), in; seconds, out."""

import re
from collections.abc import Iterator
from typing import NamedTuple

_UNIT_SECONDS = {"hour": 3600, "minute": 60, "second": 1}

_AMOUNTS = {
    "a": 1.0,
    "an": 1.0,
    "half": 0.5,
    "half a": 0.5,
    "half an": 0.5,
    "a half": 0.5,
    "quarter of an": 0.25,
    "a quarter of an": 0.25,
    "3 quarters of an": 0.75,
    "couple of": 2.0,
    "a couple of": 2.0,
    "few": 3.0,
    "a few": 3.0,
}
_NUMBER = r"\d{1,6}(?:\.\d+)?"
_AMOUNT = "|".join(sorted(_AMOUNTS, key=len, reverse=True))

_PIECE = re.compile(
    rf"(?<!\S)(?P<amount>{_NUMBER}|{_AMOUNT})(?: (?:to|or) {_NUMBER})?(?P<half> and a half)?"
    r" (?P<unit>second|minute|hour)s?(?P<half_after> and a half)?(?!\S)"
)
_BETWEEN = re.compile(r" (?:and )?")
_ISO_NUMBER = rf"({_NUMBER})"
_ISO = re.compile(
    rf"P(?:{_ISO_NUMBER}W)?(?:{_ISO_NUMBER}D)?(?:T(?:{_ISO_NUMBER}H)?(?:{_ISO_NUMBER}M)?(?:{_ISO_NUMBER}S)?)?"
)
_ISO_SECONDS = (604800, 86400, 3600, 60, 1)


class Duration(NamedTuple):
    """A length of time that was said within a sentence."""

    seconds: float
    """More than 0; of a range ("five to ten minutes") the shorter end, which never takes more than was offered."""
    said: str
    """The words that name it."""
    rest: str
    """The sentence with {length} in their place."""
    iso: str
    """ISO 8601 in the units that were said: ninety seconds are PT90S, not PT1M30S."""


def find_duration(normalised: str) -> Duration | None:
    """The first length of time in a normalised sentence, or None; "quick", "short" and "long" are none."""
    pieces = list(_first_pieces(normalised))
    amounts = [(_amount(piece), piece["unit"]) for piece in pieces]
    seconds = sum(amount * _UNIT_SECONDS[unit] for amount, unit in amounts)
    if seconds <= 0:
        return None
    start, end = pieces[0].start(), pieces[-1].end()
    rest = normalised[:start] + "{length}" + normalised[end:]
    return Duration(seconds, normalised[start:end], rest, _write_iso(amounts))


def seconds_of_iso(text: str) -> float | None:
    """The seconds in an ISO 8601 duration without years and months; None when it is not one.

    What an AMAZON.DURATION slot holds: developer.amazon.com, slot type reference.
    """
    found = _ISO.fullmatch(text)
    if found is None or not any(found.groups()) or text.endswith("T"):
        return None
    return sum(float(number) * unit for number, unit in zip(found.groups(), _ISO_SECONDS, strict=True) if number)


def _first_pieces(normalised: str) -> Iterator[re.Match[str]]:
    """The amounts that make up one length of time: "2 minutes and 30 seconds" are two."""
    piece = _PIECE.search(normalised)
    while piece is not None:
        yield piece
        gap = _BETWEEN.match(normalised, piece.end())
        piece = _PIECE.match(normalised, gap.end()) if gap else None


def _amount(piece: re.Match[str]) -> float:
    said = piece["amount"]
    number = _AMOUNTS[said] if said in _AMOUNTS else float(said)
    return number + (0.5 if piece["half"] or piece["half_after"] else 0)


def _write_iso(amounts: list[tuple[float, str]]) -> str:
    """ISO 8601 in the units given; only a fraction moves on into the next smaller unit."""
    said = dict.fromkeys(_UNIT_SECONDS, 0.0)
    for amount, unit in amounts:
        said[unit] += amount
    minutes = said["minute"] + said["hour"] % 1 * 60
    seconds = said["second"] + minutes % 1 * 60
    parts = ((int(said["hour"]), "H"), (int(minutes), "M"), (round(seconds, 3), "S"))
    return "PT" + "".join(f"{number:.12g}{unit}" for number, unit in parts if number)
