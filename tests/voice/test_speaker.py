from collections.abc import Iterator
from contextlib import closing
from itertools import pairwise

import pytest

from skill.voice import VoiceError
from skill.voice.clip import HERTZ, Clip, frames_in
from skill.voice.renderer import WORKER, Renderer
from skill.voice.speaker import BRITISH, EngineSpeaker, Rest, SilentSpeaker, Speaker, open_speaker, whispered

TWELVE_WORDS = "Now let the shoulders drop a little with every slow breath taken."
SENTENCES = "That's it. Your breath can go its own way now. Stay as long as you like."


@pytest.fixture(scope="module")
def renderer() -> Iterator[Renderer]:
    with closing(Renderer()) as renderer:
        yield renderer


@pytest.fixture(scope="module")
def speaker(renderer: Renderer) -> EngineSpeaker:
    return EngineSpeaker(renderer)


def heard(clip: Clip) -> tuple[int, int]:
    """The first and the last frame that can be heard."""
    loud = [at for at, sample in enumerate(clip.samples) if abs(sample) > 64]
    return loud[0], loud[-1]


def pauses(clip: Clip, at_least_seconds: float) -> list[float]:
    """Seconds of each silence inside that is no shorter."""
    loud = [at for at, sample in enumerate(clip.samples) if abs(sample) > 64]
    gaps = [(after - before) / HERTZ for before, after in pairwise(loud)]
    return [gap for gap in gaps if gap >= at_least_seconds]


def test_words_begin_and_end_within_five_milliseconds_of_their_clip(speaker: Speaker) -> None:
    for text in ("Breathe in.", "Hold.", TWELVE_WORDS):
        clip = speaker.say(text)
        first, last = heard(clip)

        assert first <= frames_in(0.005)
        assert clip.frames - last <= frames_in(0.005) + 1
        assert clip.samples[0] == clip.samples[-1] == 0


def test_sentences_are_a_quarter_of_a_second_apart(speaker: Speaker) -> None:
    parts = [speaker.say(text) for text in ("That's it.", "Your breath can go.")]

    whole = speaker.say("That's it. Your breath can go.")

    assert whole.frames == sum(part.frames for part in parts) + frames_in(0.25)


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("Breathe in.", 0.9),
        ("Breathe in.", 0.6),
        ("Breathe out.", 1.0),
        ("Hold.", 0.5),
        ("And rest.", 0.75),
        ("In, two, three, four.", 2.0),
        ("Let the breath go, slowly.", 2.0),
        (TWELVE_WORDS, 4.5),
        (TWELVE_WORDS, 2.5),
        (SENTENCES, 4.5),
        (SENTENCES, 6.001),
    ],
)
@pytest.mark.parametrize("rest", ["before", "after"])
def test_words_take_exactly_the_seconds_they_are_given(speaker: Speaker, text: str, seconds: float, rest: Rest) -> None:
    clip = speaker.say_for(text, seconds, rest=rest)

    first, last = heard(clip)
    left_seconds = (clip.frames - (last - first)) / HERTZ
    assert clip.frames == frames_in(seconds)
    assert left_seconds <= max(0.03 * seconds, 0.04) + 0.01
    if rest == "after":
        assert first <= frames_in(0.005)
    else:
        assert clip.frames - last <= frames_in(0.005) + 1


def test_what_is_left_of_a_long_beat_goes_to_the_side_that_was_asked_for(speaker: Speaker) -> None:
    after = speaker.say_for("Hold.", 4.0)
    before = speaker.say_for("Hold.", 4.0, rest="before")

    assert after.frames == before.frames == 4 * HERTZ
    assert heard(after)[1] < 1.2 * HERTZ
    assert heard(before)[0] > 2.8 * HERTZ


def test_gaps_between_sentences_take_what_is_left_but_no_more_than_half_a_second(speaker: Speaker) -> None:
    tight = pauses(speaker.say_for(SENTENCES, 4.5), 0.2)
    wide = pauses(speaker.say_for(SENTENCES, 20.0), 0.4)

    assert len(tight) == len(wide) == 2
    assert all(0.24 < gap < 0.31 for gap in tight)
    assert all(0.49 < gap < 0.52 for gap in wide)


def test_words_that_never_fit_are_spoken_fast_and_take_longer(speaker: Speaker) -> None:
    clip = speaker.say_for(TWELVE_WORDS, 1.0)

    assert 1.5 < clip.seconds < 2.5
    assert speaker.say_for(TWELVE_WORDS, 0).frames == clip.frames


def test_what_was_said_before_needs_no_engine(speaker: Speaker, renderer: Renderer) -> None:
    said = [speaker.say(SENTENCES), speaker.say("Hold.", 140), speaker.say_for(TWELVE_WORDS, 4.2)]
    renderings = renderer.renderings

    again = [speaker.say(SENTENCES), speaker.say("Hold.", 140), speaker.say_for(TWELVE_WORDS, 4.2)]

    assert again == said
    assert renderer.renderings == renderings


def test_a_fit_asks_the_engine_at_most_four_times(speaker: Speaker, renderer: Renderer) -> None:
    renderings = renderer.renderings

    speaker.say_for("Notice where your feet meet the floor.", 3.3)

    assert renderer.renderings - renderings <= 4


def test_a_small_cache_still_gives_exact_lengths(renderer: Renderer) -> None:
    speaker = EngineSpeaker(renderer, cache_bytes=0)

    assert {speaker.say_for("Breathe in.", 0.9).frames for _ in range(3)} == {frames_in(0.9)}


def test_ten_thousand_characters_are_spoken_sentence_by_sentence(speaker: Speaker, renderer: Renderer) -> None:
    renderings = renderer.renderings

    clip = speaker.say(("Let it go, " * 90 + "now. ") * 10, 260)

    assert renderer.renderings - renderings <= 4
    assert 300 < clip.seconds < 1_000


def test_nothing_is_said_of_nothing(speaker: Speaker) -> None:
    assert speaker.say(" ").frames == 0
    assert speaker.say("— …").frames == 0
    assert speaker.say_for("", 1.5).frames == frames_in(1.5)


def test_voices_differ_and_a_bad_one_is_named(speaker: Speaker) -> None:
    assert speaker.say("Bath.", voice=BRITISH) != speaker.say("Bath.")
    assert speaker.say("Bath.", voice=whispered(BRITISH)).frames

    with pytest.raises(VoiceError, match="no voice 'tlh'"):
        speaker.say("Bath.", voice="tlh")


def test_opens_a_speaker_that_speaks() -> None:
    speaker, notice = open_speaker()

    assert notice is None
    assert isinstance(speaker, EngineSpeaker)
    with closing(speaker):
        assert speaker.say("In.").frames


def test_opens_a_silent_speaker_where_there_is_no_engine() -> None:
    speaker, notice = open_speaker(Renderer([*WORKER, "--library", "nowhere.so"]))

    assert isinstance(speaker, SilentSpeaker)
    assert notice
    assert notice.startswith("Words are shown, not spoken. No speech engine could be started")
    assert notice.endswith("pip install 'steady-steps[voice]'")


def test_a_silent_speaker_takes_the_time_that_words_would_take() -> None:
    speaker: Speaker = SilentSpeaker()

    assert speaker.say("Breathe in.").seconds == pytest.approx(0.72)
    assert speaker.say("Breathe in.", 350).seconds == pytest.approx(0.36)
    assert speaker.say_for("Breathe in.", 4.2) == Clip(bytes(2 * frames_in(4.2)))
    speaker.close()
