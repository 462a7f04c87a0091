"""Parts <-> SSML."""

from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from skill.dialogue.exercise import Phase
from skill.dialogue.reply import Beat, Part, Silence, Sound, Speak, Tone
from skill.dialogue.timeline import total_seconds
from skill.platforms.alexa.pace import ALEXA
from skill.platforms.speech import LONGEST_BREAK_SECONDS, SpeechError, Words, breaks, read, write

seconds = st.integers(1, 120_000).map(lambda thousandths: thousandths / 1000)
parts_lists: st.SearchStrategy[list[Part]] = st.lists(
    st.builds(Speak, st.sampled_from(["One sentence.", "Salt & pepper, <b>bold</b>.", "It's fine."]))
    | st.builds(Beat, st.sampled_from(["In", "Breathe out"]), st.sampled_from([4.0, 5.5, 6.5]), st.just(Phase.IN))
    | st.builds(Silence, seconds)
    | st.builds(Sound, st.sampled_from(Tone), st.sampled_from([2.0, 3.5]), st.sampled_from(["", "And now."])),
    min_size=1,
    max_size=20,
)


@given(parts_lists, st.sampled_from(["", "https://example.org/a&b"]))
def test_a_client_with_the_same_voice_hears_exactly_as_many_seconds_as_were_written(
    parts: list[Part], sound_url: str
) -> None:
    heard = sum(
        ALEXA.seconds(piece.text) if isinstance(piece, Words) else piece.seconds
        for piece in read(write(parts, ALEXA.seconds, sound_url))
    )
    assert heard == pytest.approx(total_seconds(parts, ALEXA.seconds), abs=0.002 * len(parts))


@given(st.text(max_size=200))
def test_no_text_can_add_an_element(text: str) -> None:
    root = ElementTree.fromstring(write([Speak(text)], ALEXA.seconds))
    assert [element.tag for element in root.iter()] == ["speak", "s"]


@given(seconds)
def test_long_silences_are_chained_in_legal_breaks(length: float) -> None:
    root = ElementTree.fromstring(f"<speak>{breaks(length)}</speak>")
    times = [float(element.attrib["time"].removesuffix("s")) for element in root]
    assert all(0 < time <= LONGEST_BREAK_SECONDS for time in times)
    assert sum(times) == pytest.approx(length, abs=1e-6)


def test_words_inside_a_beat_are_told_from_whole_sentences() -> None:
    pieces = read(write([Speak("Let the air out first."), Beat("Breathe in", 4.0, Phase.IN)], ALEXA.seconds))
    assert pieces[0] == Words("Let the air out first.", sentence=True)
    assert pieces[1] == Words("Breathe in", sentence=False)


def test_reads_what_other_skills_say() -> None:
    ssml = '<speak>Hi <prosody rate="slow">there</prosody><amazon:effect name="whispered">you</amazon:effect></speak>'
    assert read(ssml) == (Words("Hi", False), Words("there", False, 0.75), Words("you", False))


@pytest.mark.parametrize(
    "ssml",
    [
        "<speak>a < b</speak>",
        "<speak>salt & pepper</speak>",
        "<p>hello</p>",
        "plain words",
        '<speak><break time="11s"/></speak>',
        '<speak><break time="soon"/></speak>',
        '<speak><prosody rate="lots">x</prosody></speak>',
        '<!DOCTYPE x [<!ENTITY a "aaaa">]><speak>&a;</speak>',
    ],
)
def test_refuses_what_a_speaker_would_refuse(ssml: str) -> None:
    with pytest.raises(SpeechError):
        read(ssml)


def test_a_tone_is_played_where_sounds_lie_and_told_in_words_elsewhere() -> None:
    bell = Sound(Tone.BELL, 2.0, "And now.")
    assert write([bell], ALEXA.seconds, "https://example.org") == (
        '<speak><audio src="https://example.org/bell.mp3"/></speak>'
    )
    assert write([bell], ALEXA.seconds).startswith("<speak>And now.<break")


def test_more_tones_than_one_speech_may_have_are_told_in_words() -> None:
    ssml = write([Sound(Tone.BELL, 2.0, "And now.")] * 7, ALEXA.seconds, "https://example.org")
    assert ssml.count("<audio") == 5
    assert ssml.count("And now.") == 2
