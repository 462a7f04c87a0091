from array import array
from collections.abc import Iterator
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from skill.voice.clip import FRAME_BYTES, HERTZ, Clip, frames_in, silence
from skill.voice.tape import Placed, tape

# Every sample is loud, so that a frame of silence more or less shows.
LOUD = array("h", [9_000]).tobytes()


def loud(frames: int) -> Clip:
    return Clip(LOUD * frames)


def onsets(pcm: bytes) -> list[int]:
    samples = array("h", bytes(FRAME_BYTES) + pcm)
    return [at for at, (before, now) in enumerate(pairwise(samples)) if now and not before]


def beats(lengths: list[tuple[float, float]]) -> tuple[list[Placed], float]:
    """Clips of exactly so many seconds after pauses of so many, and the sum of it all."""
    now, placed = 0.0, []
    for pause_seconds, beat_seconds in lengths:
        placed.append(Placed(now + pause_seconds, loud(frames_in(beat_seconds))))
        now += pause_seconds + beat_seconds
    return placed, now


def test_every_clip_begins_on_the_frame_nearest_to_its_start() -> None:
    pcm = b"".join(tape([Placed(0.1, loud(100)), Placed(1.00002, loud(5)), Placed(3, loud(7))], 4))

    assert onsets(pcm) == [2_205, 22_050, 66_150]
    assert len(pcm) == 4 * HERTZ * FRAME_BYTES


def test_a_tape_without_an_end_ends_with_its_last_clip() -> None:
    assert list(tape([])) == []
    assert b"".join(tape([Placed(0, loud(3)), Placed(0.001, loud(0))])) == LOUD * 3
    assert b"".join(tape([Placed(0, loud(HERTZ))], until_seconds=0.5)) == LOUD * HERTZ


def test_clips_that_touch_leave_no_gap() -> None:
    assert b"".join(tape([Placed(0, loud(22_050)), Placed(1, loud(22_050))], 2)) == LOUD * 44_100


def test_refuses_clips_that_overlap() -> None:
    with pytest.raises(ValueError, match=r"1\.000 s begins before"):
        list(tape([Placed(0, loud(22_052)), Placed(1, loud(1))]))


def test_a_clip_one_frame_too_long_by_rounding_does_not_move_the_next() -> None:
    placed, total = beats([(0, 100.6 / HERTZ)] * 50)

    assert b"".join(tape(placed, total)) == LOUD * round(50 * 100.6)


@given(st.lists(st.tuples(st.floats(0.0002, 0.02), st.floats(0.0002, 0.02)), max_size=60))
def test_no_beat_is_moved_by_those_before_it(lengths: list[tuple[float, float]]) -> None:
    placed, total = beats(lengths)

    pcm = b"".join(tape(placed, total))

    assert onsets(pcm) == [frames_in(part.start_seconds) for part in placed]
    assert len(pcm) == frames_in(total) * FRAME_BYTES


@settings(max_examples=20)
@given(st.lists(st.tuples(st.floats(0, 8), st.floats(0, 8)), min_size=80, max_size=80))
def test_ten_minutes_are_as_long_as_their_parts(lengths: list[tuple[float, float]]) -> None:
    placed, total = beats(lengths)

    assert sum(map(len, tape(placed, total))) == frames_in(total) * FRAME_BYTES


def test_an_hour_comes_in_small_blocks() -> None:
    sizes = [len(block) for block in tape([Placed(1, silence(HERTZ * 60))], 3_600)]

    assert sum(sizes) == 3_600 * HERTZ * FRAME_BYTES
    assert max(sizes) <= 0.2 * HERTZ * FRAME_BYTES


def test_a_clip_is_asked_for_only_when_its_turn_comes() -> None:
    asked: list[int] = []

    def parts() -> Iterator[Placed]:
        for second in range(10):
            asked.append(second)
            yield Placed(second, loud(10))

    blocks = tape(parts())
    next(blocks)

    assert asked == [0]
