import pytest
from hypothesis import given
from hypothesis import strategies as st

from skill.dialogue.normalise import normalise
from skill.phrases.duration import find_duration, seconds_of_iso


@pytest.mark.parametrize(
    ("said", "seconds", "iso"),
    [
        ("a minute", 60, "PT1M"),
        ("three minutes", 180, "PT3M"),
        ("3 min", 180, "PT3M"),
        ("ninety seconds", 90, "PT90S"),
        ("a minute and a half", 90, "PT1M30S"),
        ("one and a half minutes", 90, "PT1M30S"),
        ("two minutes and thirty seconds", 150, "PT2M30S"),
        ("one minute thirty seconds", 90, "PT1M30S"),
        ("half a minute", 30, "PT30S"),
        ("half an hour", 1800, "PT30M"),
        ("a half hour", 1800, "PT30M"),
        ("an hour and a half", 5400, "PT1H30M"),
        ("a quarter of an hour", 900, "PT15M"),
        ("three quarters of an hour", 2700, "PT45M"),
        ("a couple of minutes", 120, "PT2M"),
        ("a few minutes", 180, "PT3M"),
        ("2.5 minutes", 150, "PT2M30S"),
        ("five to ten minutes", 300, "PT5M"),
        ("ten or fifteen minutes", 600, "PT10M"),
    ],
)
def test_spoken_lengths_are_found(said: str, seconds: float, iso: str) -> None:
    found = find_duration(normalise(f"give me {said} of calm"))
    assert found is not None
    assert (found.seconds, found.rest, found.iso) == (seconds, "give me {length} of calm", iso)
    assert found.said == normalise(said)
    assert seconds_of_iso(found.iso) == seconds


@pytest.mark.parametrize(
    "said",
    ["a quick one", "a short one", "a long one", "zero minutes", "seven", "second", "", "minutely", "2.5.3 minutes"],
)
def test_what_is_no_length_is_not_found(said: str) -> None:
    assert find_duration(normalise(said)) is None


@given(st.integers(1, 999), st.sampled_from(["second", "minute", "hour"]))
def test_iso_keeps_the_unit_that_was_said(amount: int, unit: str) -> None:
    found = find_duration(f"{amount} {unit}s")
    assert found is not None
    assert found.iso == f"PT{amount}{unit[0].upper()}"
    assert seconds_of_iso(found.iso) == found.seconds


@given(st.floats(0.01, 5000).map(lambda amount: round(amount, 2)), st.sampled_from(["second", "minute", "hour"]))
def test_iso_means_what_was_said_in_fractions_too(amount: float, unit: str) -> None:
    found = find_duration(f"{amount:f} {unit}s")
    assert found is not None
    assert seconds_of_iso(found.iso) == pytest.approx(found.seconds, abs=0.001)


@pytest.mark.parametrize(
    ("iso", "seconds"),
    [
        ("PT90S", 90),
        ("PT1M30S", 90),
        ("PT0.5M", 30),
        ("PT1H", 3600),
        ("P1D", 86400),
        ("P1W", 604800),
        ("P1DT1H", 90000),
    ],
)
def test_iso_is_read(iso: str, seconds: float) -> None:
    assert seconds_of_iso(iso) == seconds


@pytest.mark.parametrize(
    "iso", ["", "P", "PT", "P1DT", "P1Y", "P1M", "PT1S1M", "PT-5M", "pt5m", "PT5M\n", "five minutes", "?"]
)
def test_what_is_no_iso_duration_is_nothing(iso: str) -> None:
    assert seconds_of_iso(iso) is None


@given(st.text())
def test_any_text_is_read_without_an_error(text: str) -> None:
    seconds_of_iso(text)
    found = find_duration(normalise(text))
    assert found is None or found.seconds > 0
