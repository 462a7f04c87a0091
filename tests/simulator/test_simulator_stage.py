"""Sound against Alexa's clock, by the real engine where samples are looked at."""

from __future__ import annotations

import wave
from array import array
from collections.abc import Iterator
from pathlib import Path

import pytest

from skill.dialogue.exercise import Phase
from skill.dialogue.reply import Beat, Part, Silence, Speak
from skill.dialogue.timeline import timeline
from skill.platforms.alexa.pace import ALEXA
from skill.platforms.speech import read, write
from skill.simulator.passage import Passage, passages, total_seconds
from skill.simulator.stage import Stage
from skill.voice.clip import FRAME_BYTES, HERTZ, Clip, frames_in
from skill.voice.speaker import AMERICAN, EngineSpeaker, Rest, SilentSpeaker, Speaker
from skill.voice.wave_file import WaveFile

BREATHING: tuple[Part, ...] = (
    Speak("Let the air out first."),
    Silence(4),
    *(
        Beat(word, 1 if index < 3 else 1.5, Phase.IN)
        for index, word in enumerate(("Breathe in", "two", "three", "four"))
    ),
    Beat("Breathe out", 6.5, Phase.OUT),
    Beat("In", 4.5, Phase.IN),
    Beat("Out. Easy, not big.", 6.5, Phase.OUT),
    Silence(8.125),
    Speak("That's it."),
    Speak("Your breath can go its own way now."),
)
LOUD = 500


@pytest.fixture(scope="module")
def speaker() -> Iterator[EngineSpeaker]:
    engine = EngineSpeaker()
    yield engine
    engine.close()


def placed(parts: tuple[Part, ...]) -> tuple[Passage, ...]:
    return passages(read(write(parts, ALEXA.seconds)))


def samples(stage: Stage, reply: tuple[Passage, ...], seconds: float) -> array[int]:
    return array("h", b"".join(stage.sound(reply, seconds)))


def onsets(heard: array[int], quiet_seconds: float = 0.2) -> list[float]:
    """The moments at which sound begins after a silence."""
    found: list[float] = []
    last_loud = -HERTZ
    for at, sample in enumerate(heard):
        if abs(sample) > LOUD:
            if at - last_loud > quiet_seconds * HERTZ:
                found.append(at / HERTZ)
            last_loud = at
    return found


def test_every_beat_begins_within_30_ms_of_its_planned_second(speaker: EngineSpeaker) -> None:
    reply = placed(BREATHING)
    found = onsets(samples(Stage(0, speaker, AMERICAN), reply, total_seconds(reply)))
    beats = [span for span in timeline(BREATHING, ALEXA.seconds) if isinstance(span.part, Beat)]
    for beat in beats:
        assert min(abs(onset - beat.start_seconds) for onset in found) < 0.03, beat


def test_a_reply_is_as_long_as_planned_to_the_sample(speaker: EngineSpeaker) -> None:
    reply = placed(BREATHING)
    spans = timeline(BREATHING, ALEXA.seconds)
    assert len(samples(Stage(0, speaker, AMERICAN), reply, 1000)) == frames_in(spans[-1].end_seconds)


def test_a_silence_is_silent_and_begins_when_the_sentence_before_it_ends(speaker: EngineSpeaker) -> None:
    reply = placed(BREATHING)
    heard = samples(Stage(0, speaker, AMERICAN), reply, total_seconds(reply))
    silence = reply[1]
    first, last = frames_in(silence.start_seconds), frames_in(silence.end_seconds)
    assert not any(heard[first + 1 : last - 1])
    assert any(abs(sample) > 100 for sample in heard[first - HERTZ // 10 : first])


def test_an_interruption_cuts_at_its_sample_and_nothing_else_changes(speaker: EngineSpeaker) -> None:
    reply = placed(BREATHING)
    stage = Stage(0, speaker, AMERICAN)
    whole = samples(stage, reply, total_seconds(reply))
    for seconds in (0.0, 0.7, 8.8881, 21.0):
        cut = samples(stage, reply, seconds)
        assert len(cut) == frames_in(seconds)
        assert cut == whole[: len(cut)]


def test_the_clock_and_the_file_are_the_same_to_the_sample(tmp_path: Path) -> None:
    path = tmp_path / "session.wav"
    with WaveFile(path) as file:
        stage = Stage(1_700_000_000.0, SilentSpeaker(), AMERICAN, file)
        reply = placed(BREATHING)
        stage.rest(5)
        stage.record(reply, total_seconds(reply))
        stage.rest(8)
        stage.leave(3600)
        stage.record(reply, 3.3333)
        stage.rest(1)
    with wave.open(str(path)) as written:
        frames = written.getnframes()
    assert frames == round(stage.recorded_seconds * HERTZ)
    assert frames == frames_in(total_seconds(reply)) + 8 * HERTZ + frames_in(3.3333) + HERTZ
    assert stage.now == pytest.approx(1_700_000_000.0 + 3600 + frames / HERTZ)


class Slow(SilentSpeaker):
    """Never done in time."""

    def say_for(self, text: str, seconds: float, voice: str = AMERICAN, rest: Rest = "after") -> Clip:
        frames = frames_in(seconds + 2)
        return Clip(array("h", [9_000] * frames).tobytes())


def test_words_that_take_too_long_end_where_the_next_words_begin() -> None:
    speaker: Speaker = Slow()
    reply = placed((Beat("In", 2, Phase.IN), Beat("Out", 3, Phase.OUT)))
    sound = b"".join(Stage(0, speaker, AMERICAN).sound(reply, 5))
    assert len(sound) == 5 * HERTZ * FRAME_BYTES
    heard = array("h", sound)
    assert heard[2 * HERTZ - 1] == 0
    assert heard[2 * HERTZ + HERTZ // 2] == 9_000


def test_sound_is_made_only_as_far_as_it_is_heard() -> None:
    said: list[str] = []

    class Listed(SilentSpeaker):
        def say_for(self, text: str, seconds: float, voice: str = AMERICAN, rest: Rest = "after") -> Clip:
            said.append(text)
            return super().say_for(text, seconds, voice, rest)

    list(Stage(0, Listed(), AMERICAN).sound(placed(BREATHING), 1.0))
    assert said == ["Let the air out first."]
