"""What is known of a listener's country, in; the numbers that help there, as groups of digits to say, out."""

from collections.abc import Mapping
from datetime import date, timedelta
from enum import StrEnum
from typing import NamedTuple

STALE = timedelta(days=180)
"""A number that nobody has looked at for so long is to be looked at again."""

_DIGITS = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")


class LineKind(StrEnum):
    """Whom a line is for."""

    CRISIS = "crisis"
    """Thoughts of suicide, and any distress."""
    ABUSE = "abuse"
    """Violence, at home or elsewhere."""
    CHILD = "child"
    """Children and young people."""
    POISON = "poison"
    """Something was swallowed."""


class Helpline(NamedTuple):
    """One number, as an operator looks after it."""

    kind: LineKind
    name: str
    """As it stands behind "you can call"."""
    number: str
    """Digits in the groups in which they are said, with a space between groups."""
    always: bool
    """Somebody answers day and night."""
    free: bool
    """Calling costs nothing, from any phone."""
    languages: tuple[str, ...]
    """ISO 639 codes of what is spoken there."""
    source: str
    """Where the number was found: an address, or the name of what was read."""
    verified_at: date
    """When it was last looked up."""
    verified: bool
    """Whether a published source of the line, or of its country, was found; the others are never said."""
    text: str = ""
    """How to write to it instead; the number itself where one number does both."""

    @property
    def takes_texts(self) -> bool:
        """Whether the same number can be written to."""
        return self.text == self.number


class Country(NamedTuple):
    """One country and its numbers."""

    code: str
    """ISO 3166, two letters."""
    name: str
    """As it stands behind "in"."""
    emergency: str
    """The number for police, fire and ambulance, or for an ambulance where they differ."""
    lines: tuple[Helpline, ...] = ()
    time_zones: tuple[str, ...] = ()
    """IANA names that belong to no other country; one that ends in a slash stands for all below it."""
    said: str = ""
    """The emergency number as people there say it; empty: digit by digit."""

    @property
    def emergency_words(self) -> str:
        """The emergency number in words, as it stands in a sentence."""
        return self.said or " ".join(digit_groups(self.emergency))

    def line(self, *kinds: LineKind) -> Helpline | None:
        """The first verified line of the first of these kinds that has one."""
        found = (line for kind in kinds for line in self.lines if line.kind is kind and line.verified)
        return next(found, None)

    def stale(self, today: date) -> tuple[Helpline, ...]:
        """The lines that nobody has looked up for too long."""
        return tuple(line for line in self.lines if today - line.verified_at > STALE)


class Whereabouts(NamedTuple):
    """What is known of a listener's country, the surest first; None or empty where nothing is."""

    setting: str | None = None
    """The country that the operator set for all listeners."""
    device: str | None = None
    """The country that the device gives, with permission."""
    time_zone: str | None = None
    """The IANA name of the device's time zone."""
    locale: str | None = None
    """The region of the language that is spoken: a guess."""


NOWHERE = Whereabouts()
"""Nothing is known."""


class Local(NamedTuple):
    """The country whose numbers are said."""

    country: Country
    sure: bool
    """False when it is only guessed from the language; then it is named in the sentence."""


def find_country(countries: Mapping[str, Country], where: Whereabouts) -> Local | None:
    """The country by the surest thing that is known; None rather than a wrong one.

    A surer source that names a country of which nothing is known ends the search: the others would be wrong there.
    """
    for code in (where.setting, where.device):
        if code:
            country = countries.get(code.upper())
            return None if country is None else Local(country, sure=True)
    if where.time_zone:
        country = next((one for one in countries.values() if _lies_in(where.time_zone, one)), None)
        return None if country is None else Local(country, sure=True)
    country = countries.get((where.locale or "").upper())
    return None if country is None else Local(country, sure=False)


def _lies_in(time_zone: str, country: Country) -> bool:
    return any(
        time_zone.startswith(known) if known.endswith("/") else time_zone == known for known in country.time_zones
    )


def digit_groups(number: str) -> tuple[str, ...]:
    """A number as it is said: the digits of each group in words."""
    return tuple(" ".join(_DIGITS[int(digit)] for digit in group) for group in number.split())
