"""Countries: the surest thing that is known counts, and nothing is guessed that could be wrong."""

from datetime import date, timedelta

import pytest

from skill.content.helpline import stale_lines
from skill.dialogue.exercise import Library
from skill.dialogue.helpline import LineKind, Whereabouts, digit_groups, find_country

POLICY = "US CA GB IE AU NZ IN EU DE AT CH FR ES IT NL BE PT SE DK NO FI PL BR MX JP ZA SG PH HK".split()  # noqa: SIM905


def found(library: Library, **known: str) -> tuple[str, bool] | None:
    local = find_country(library.countries, Whereabouts(**known))
    return None if local is None else (local.country.code, local.sure)


@pytest.mark.parametrize(
    ("known", "country"),
    [
        ({"setting": "GB", "device": "US", "time_zone": "Europe/Paris", "locale": "US"}, ("GB", True)),
        ({"device": "ie", "locale": "GB"}, ("IE", True)),
        ({"time_zone": "Pacific/Auckland", "locale": "AU"}, ("NZ", True)),
        ({"time_zone": "Australia/Perth"}, ("AU", True)),
        ({"locale": "GB"}, ("GB", False)),
        ({"locale": "XX"}, None),
        ({"setting": "XX", "locale": "US"}, None),
        ({"time_zone": "Europe/Prague", "locale": "US"}, None),
        ({}, None),
    ],
)
def test_the_surest_source_counts(library: Library, known: dict[str, str], country: tuple[str, bool] | None) -> None:
    assert found(library, **known) == country


def test_every_country_of_the_policy_is_there_with_an_emergency_number(library: Library) -> None:
    assert list(library.countries) == POLICY
    assert all(2 <= len(country.emergency) <= 4 for country in library.countries.values())


def test_no_time_zone_belongs_to_two_countries(library: Library) -> None:
    zones = [zone for country in library.countries.values() for zone in country.time_zones]
    assert len(zones) == len(set(zones))
    assert not [
        (one, other) for one in zones if one.endswith("/") for other in zones if other != one and other.startswith(one)
    ]


def test_what_is_said_in_the_published_countries_was_found_in_a_source(library: Library) -> None:
    for code in ("US", "GB"):
        country = library.countries[code]
        assert country.line(LineKind.CRISIS) is not None
        assert country.line(LineKind.ABUSE) is not None
    assert all(line.source for country in library.countries.values() for line in country.lines)


def test_a_line_is_to_be_looked_up_again_after_180_days(library: Library) -> None:
    looked_up = date(2026, 11, 22)
    assert list(stale_lines(library.countries, looked_up + timedelta(days=180))) == []
    stale = list(stale_lines(library.countries, looked_up + timedelta(days=181)))
    assert len(stale) == sum(len(country.lines) for country in library.countries.values())
    assert stale[0].startswith("US, the Suicide and Crisis Lifeline, 988: last looked up on 2026-11-22")


def test_a_number_is_said_digit_by_digit_in_its_groups() -> None:
    assert digit_groups("0800 111 0 222") == ("zero eight zero zero", "one one one", "zero", "two two two")
