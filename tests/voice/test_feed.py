import threading
from collections.abc import Iterator

from hypothesis import given
from hypothesis import strategies as st

from skill.voice.clip import HERTZ
from skill.voice.feed import Feed


@given(
    st.lists(st.binary(max_size=40).map(lambda pcm: pcm * 2)),
    st.lists(st.integers(1, 30), min_size=1, max_size=10),
)
def test_gives_every_frame_once_in_whatever_pieces(blocks: list[bytes], sizes: list[int]) -> None:
    feed, taken = Feed(blocks), b""
    for turn in range(10_000):
        pcm = feed.take(sizes[turn % len(sizes)])
        taken += pcm
        if not pcm:
            break

    assert taken == b"".join(blocks)
    assert feed.taken_seconds == len(taken) / 2 / HERTZ
    assert feed.take(1) == b""


def test_makes_only_a_little_ahead_and_nothing_after_a_stop() -> None:
    made: list[int] = []
    closed = threading.Event()

    def endless() -> Iterator[bytes]:
        try:
            while True:
                made.append(1)
                yield bytes(200)
        finally:
            closed.set()

    feed = Feed(endless())
    feed.take(100)
    feed.stop()

    assert closed.wait(5)
    assert len(made) <= 15
    assert feed.take(100) == b""


def test_a_stop_wakes_who_waits_for_a_block() -> None:
    begun, never = threading.Event(), threading.Event()

    def slow() -> Iterator[bytes]:
        begun.set()
        never.wait(10)
        yield bytes(2)

    feed = Feed(slow())
    taken: list[bytes] = []
    taker = threading.Thread(target=lambda: taken.append(feed.take(1)))
    taker.start()
    begun.wait(5)
    feed.stop()
    taker.join(5)

    assert taken == [b""]
    never.set()


def test_keeps_what_went_wrong_after_all_that_went_well() -> None:
    def breaks() -> Iterator[bytes]:
        yield b"good"
        raise KeyError("broken")

    feed = Feed(breaks())

    assert feed.take(100) == b"good"
    assert feed.take(100) == b""
    assert repr(feed.error) == "KeyError('broken')"
