from array import array

import pytest
from hypothesis import given
from hypothesis import strategies as st

from skill.voice.clip import HERTZ, Clip, fade, frames_in, gain, join, silence, trim

samples = st.lists(st.integers(-32_768, 32_767), max_size=2_000)


def clip_of(numbers: list[int]) -> Clip:
    return Clip(array("h", numbers).tobytes())


def test_a_second_has_as_many_frames_as_hertz() -> None:
    assert silence(HERTZ).seconds == 1
    assert frames_in(0.5) == 11_025


def test_a_clip_cannot_be_changed() -> None:
    with pytest.raises(AttributeError):
        silence(3).pcm = b""  # type: ignore[misc]


@given(st.lists(samples, max_size=5))
def test_joined_clips_are_as_long_as_all_of_them(parts: list[list[int]]) -> None:
    joined = join(clip_of(part) for part in parts)

    assert list(joined.samples) == [sample for part in parts for sample in part]


def test_gain_holds_what_is_too_loud_at_the_loudest() -> None:
    assert list(gain(clip_of([100, -100, 30_000, -30_000]), 1.5).samples) == [150, -150, 32_767, -32_768]
    assert list(gain(clip_of([100, -100]), 0).samples) == [0, 0]


@given(samples)
def test_a_gain_of_one_changes_nothing(numbers: list[int]) -> None:
    assert gain(clip_of(numbers), 1) == clip_of(numbers)


def test_trim_keeps_five_milliseconds_around_what_is_heard() -> None:
    clip = join([silence(1_000), clip_of([5_000] * 300), silence(9_000)])

    trimmed = trim(clip)

    assert trimmed.frames == 110 + 300 + 110
    assert trimmed.samples[109:111] == array("h", [0, 5_000])


def test_trim_keeps_a_sound_that_begins_at_once_whole() -> None:
    assert trim(clip_of([5_000] * 300)).frames == 300


def test_trim_leaves_nothing_of_silence() -> None:
    assert trim(clip_of([3, -3] * 500)).frames == 0
    assert trim(silence(0)).frames == 0


@given(samples)
def test_trim_never_drops_what_can_be_heard(numbers: list[int]) -> None:
    def heard(clip: Clip) -> list[int]:
        return [sample for sample in clip.samples if abs(sample) > 64]

    trimmed = trim(clip_of(numbers))

    assert heard(trimmed) == heard(clip_of(numbers))
    assert trim(trimmed) == trimmed


def test_fade_begins_and_ends_at_nothing_and_leaves_the_middle_alone() -> None:
    faded = fade(clip_of([10_000] * 1_000)).samples

    assert faded[0] == faded[-1] == 0
    assert list(faded[:66]) == sorted(faded[:66]) == list(reversed(faded[-66:]))
    assert set(faded[66:-66]) == {10_000}


@given(samples)
def test_fade_never_makes_a_sample_louder(numbers: list[int]) -> None:
    faded = fade(clip_of(numbers)).samples

    assert len(faded) == len(numbers)
    assert all(abs(new) <= abs(old) for new, old in zip(faded, numbers, strict=True))
