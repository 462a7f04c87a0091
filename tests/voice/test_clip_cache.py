from hypothesis import given
from hypothesis import strategies as st

from skill.voice.clip import silence
from skill.voice.clip_cache import ClipCache


def test_finds_what_was_kept() -> None:
    cache = ClipCache(10_000)
    cache.keep("in", silence(7))

    assert cache.find("in") == silence(7)
    assert cache.find("out") is None


def test_the_longest_unused_clip_goes_first() -> None:
    cache = ClipCache(10_000)
    for name in "ab":
        cache.keep(name, silence(2_000))
    cache.find("a")

    cache.keep("c", silence(2_000))

    assert [name for name in "abc" if cache.find(name)] == ["a", "c"]


def test_a_clip_over_the_limit_does_not_push_out_the_others() -> None:
    cache = ClipCache(10_000)
    cache.keep("small", silence(10))
    cache.keep("huge", silence(100_000))

    assert cache.find("small")
    assert cache.find("huge") is None


@given(st.lists(st.tuples(st.integers(0, 20), st.integers(0, 3_000))))
def test_the_bound_holds_whatever_is_kept(entries: list[tuple[int, int]]) -> None:
    cache = ClipCache(9_000)
    for key, frames in entries:
        cache.keep(key, silence(frames))
        assert cache.size_bytes <= 9_000

    found = [clip for key in range(21) if (clip := cache.find(key))]
    assert sum(len(clip.pcm) for clip in found) <= cache.size_bytes
