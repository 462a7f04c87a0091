from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from skill.voice.clip import HERTZ, Clip, silence
from skill.voice.pace import FASTEST, NORMAL, SLOWEST, fitted, length


class Words:
    """Speech whose length goes with the time a word gets, off by up to 2 % from rate to rate as the engine's is."""

    def __init__(self, normal_seconds: float, wobble: Sequence[float] = (0,)) -> None:
        self.rates: list[int] = []
        self._normal_seconds = normal_seconds
        self._wobble = wobble

    def __call__(self, rate: int) -> Sequence[Clip]:
        self.rates.append(rate)
        off = 1 + self._wobble[rate % len(self._wobble)]
        return [silence(round(self._normal_seconds * off * NORMAL / rate * HERTZ))]


def test_what_already_fits_is_rendered_once() -> None:
    words = Words(1.0)

    assert length(fitted(words, round(1.01 * HERTZ))) == HERTZ
    assert words.rates == [NORMAL]


@pytest.mark.parametrize("seconds", [0.7, 0.8, 1.2, 1.5, 1.9])
def test_one_guess_is_enough_for_a_regular_voice(seconds: float) -> None:
    words = Words(1.0)

    assert 0.98 * seconds < length(fitted(words, round(seconds * HERTZ))) / HERTZ <= seconds
    assert len(words.rates) <= 2


def test_speaks_no_slower_than_the_slowest() -> None:
    words = Words(1.0)

    assert length(fitted(words, 60 * HERTZ)) == round(HERTZ * NORMAL / SLOWEST)


@pytest.mark.parametrize("wanted_frames", [HERTZ // 2, 1, 0, -HERTZ])
def test_gives_the_fastest_when_nothing_fits(wanted_frames: int) -> None:
    words = Words(1.0)

    assert length(fitted(words, wanted_frames)) == round(HERTZ * NORMAL / FASTEST)
    assert words.rates == [NORMAL, FASTEST]


def test_nothing_to_say_fits_anywhere() -> None:
    assert fitted(lambda rate: [], 100) == []


@given(
    st.floats(0.2, 20),
    st.floats(0.7, 1.9),
    st.lists(st.floats(-0.02, 0.02), min_size=1, max_size=50),
)
def test_never_too_long_however_the_voice_wobbles(seconds: float, share: float, wobble: list[float]) -> None:
    words = Words(seconds, wobble)
    wanted_frames = round(seconds * share * HERTZ)

    frames = length(fitted(words, wanted_frames))

    assert frames <= wanted_frames
    assert frames >= 0.85 * wanted_frames
    assert len(words.rates) <= 6
    assert len(set(words.rates)) == len(words.rates)
    assert all(SLOWEST <= rate <= FASTEST for rate in words.rates)
