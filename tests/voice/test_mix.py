from array import array
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from skill.dialogue.reply import TONE_SECONDS, Tone
from skill.voice.background import LEVEL, Background, background_loop
from skill.voice.clip import Clip, frames_in, silence
from skill.voice.mix import LOUDEST_BACKGROUND, LOUDEST_TONE, LOUDEST_WORDS, Layer, exceeds, limited, mixed, over, peak
from skill.voice.tone import tone_clip

SAMPLES = st.integers(-16_000, 16_000)
PAIRS = st.lists(st.tuples(SAMPLES, SAMPLES), max_size=60)


def clip(samples: list[int]) -> Clip:
    return Clip(array("h", samples).tobytes())


@given(PAIRS)
def test_mixing_adds_every_sample_to_its_neighbour(pairs: list[tuple[int, int]]) -> None:
    one, other = clip([left for left, _ in pairs]), clip([right for _, right in pairs])
    assert array("h", mixed(one.pcm, other.pcm)).tolist() == [left + right for left, right in pairs]


def test_blocks_of_different_lengths_are_refused() -> None:
    with pytest.raises(ValueError, match="same length"):
        mixed(bytes(4), bytes(6))


def test_words_tone_and_background_together_are_never_too_loud() -> None:
    assert LOUDEST_WORDS + 255 + LOUDEST_TONE + LOUDEST_BACKGROUND < 32_768


@given(st.lists(st.integers(-32_768, 32_767), min_size=1, max_size=30), st.integers(1_000, 30_000))
def test_a_limited_clip_is_nowhere_louder_than_its_limit(samples: list[int], most: int) -> None:
    found = limited(clip(samples), most)
    assert peak(found) <= most + 255
    assert found.frames == len(samples)
    if peak(clip(samples)) <= most:
        assert found == clip(samples)
        assert not exceeds(clip(samples), most)


def test_two_clips_from_the_same_moment_last_as_long_as_the_longer_one() -> None:
    assert over(clip([1, 2, 3]), clip([10])).samples.tolist() == [11, 2, 3]
    assert over(Clip(b""), clip([10, 20])).samples.tolist() == [10, 20]


@pytest.mark.parametrize("tone", Tone)
def test_a_tone_rises_softly_dies_away_and_clicks_nowhere(tone: Tone) -> None:
    samples = tone_clip(tone).samples
    assert tone_clip(tone).seconds == pytest.approx(TONE_SECONDS[tone], abs=0.0001)
    assert 2_000 < peak(tone_clip(tone)) <= LOUDEST_TONE
    assert max(abs(sample) for sample in samples[:20]) < 300
    assert max(abs(sample) for sample in samples[-20:]) < 20
    assert max(abs(later - earlier) for earlier, later in pairwise(samples)) < 1_500


def test_the_tones_for_in_and_out_are_told_apart_by_their_pitch() -> None:
    def turns(tone: Tone) -> float:
        samples = tone_clip(tone).samples
        return sum(earlier < 0 <= later for earlier, later in pairwise(samples)) / TONE_SECONDS[tone]

    assert turns(Tone.IN) > 1.4 * turns(Tone.OUT)


@pytest.mark.parametrize("background", Background)
def test_a_background_is_quiet_and_goes_round_without_a_seam(background: Background) -> None:
    samples = background_loop(background).samples
    mean = (sum(sample * sample for sample in samples) / len(samples)) ** 0.5
    assert mean == pytest.approx(LEVEL, rel=0.05)
    assert max(abs(sample) for sample in samples) <= LOUDEST_BACKGROUND
    steps = [abs(later - earlier) for earlier, later in pairwise(samples)]
    assert abs(samples[0] - samples[-1]) <= max(steps)


def test_a_layer_goes_on_through_blocks_of_any_length_and_fades_at_both_ends() -> None:
    loop, frames, fade = clip([1_000] * 700), 5_000, 1_000
    layer = Layer(loop, frames, fade)
    found = b"".join(layer.below(silence(size).pcm) for size in (1, 999, 1_500, 2_000, 500))
    samples = array("h", found)
    assert len(samples) == frames
    assert samples[0] == 0
    assert samples[500] == 500
    assert set(samples[1_000:4_000]) == {1_000}
    assert samples[4_500] == 500
    assert samples[-1] <= 1


def test_a_layer_lies_below_words_and_leaves_them_whole() -> None:
    layer = Layer(clip([100] * 50), 10_000, 1, at=5_000)
    assert array("h", layer.below(clip([5, -5, 0]).pcm)).tolist() == [105, 95, 100]


def test_a_layer_taken_up_later_is_the_same_as_one_that_never_stopped() -> None:
    loop = background_loop(Background.RAIN)
    whole = Layer(loop, frames_in(60), 10).below(silence(frames_in(30)).pcm)
    later = Layer(loop, frames_in(60), 10, at=frames_in(20)).below(silence(frames_in(10)).pcm)
    assert whole[-len(later) :] == later
