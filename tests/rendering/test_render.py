import itertools
import json
import sys
import wave
from pathlib import Path

import pytest

from skill.dialogue.exercise import Library
from skill.dialogue.fit import Visit
from skill.dialogue.way import GivenWay
from skill.rendering.chapter import chapters
from skill.rendering.course import Course, course
from skill.rendering.mp3_file import KILOBITS
from skill.rendering.render import render
from skill.rendering.sidecar import captions
from skill.rendering.sound import complaints
from skill.rendering.tag import tag
from skill.rendering.voice import Voice
from skill.voice import VoiceError
from skill.voice.background import Background
from skill.voice.clip import HERTZ, Clip, silence
from skill.voice.speaker import SilentSpeaker


@pytest.fixture(scope="module")
def quiet() -> Voice:
    return Voice(SilentSpeaker())


@pytest.fixture
def breathing(library: Library, quiet: Voice) -> Course:
    return course(Visit(library, library.exercises["long-exhale"], quiet.seconds), 60)


def goal(library: Library, voice: Voice, *answers: tuple[str, str]) -> Course:
    return course(Visit(library, library.exercises["one-small-goal"], voice.seconds, way=GivenWay(answers)), 150)


def words(planned: Course) -> str:
    return " ".join(piece.text for piece in planned.pieces if piece.text)


def test_writes_a_sound_file_its_captions_and_its_chapters(tmp_path: Path, breathing: Course, voice: Voice) -> None:
    told: list[float] = []
    recording = render(breathing, voice, tmp_path / "calm.wav", progress=told.append)
    assert [file.name for file in recording.files] == ["calm.wav", "calm.vtt", "calm.json"]
    with wave.open(str(tmp_path / "calm.wav")) as sound:
        assert sound.getnframes() / sound.getframerate() == pytest.approx(breathing.seconds, abs=0.001)
    assert sum(told) == pytest.approx(breathing.seconds, abs=0.001)
    assert len(told) > 5
    beside = json.loads((tmp_path / "calm.json").read_text())
    assert beside["exercise"] == "long-exhale"
    assert beside["chapters"][0]["start"] == 0
    assert beside["chapters"][-1]["end"] == beside["seconds"] == round(breathing.seconds, 3)
    assert [one["kind"] for one in beside["pieces"][:2]] == ["speech", "silence"]


def test_captions_stand_at_the_seconds_at_which_words_are_heard(breathing: Course) -> None:
    text = captions(breathing)
    assert text.startswith("WEBVTT - Long exhale breathing\n")
    first = next(piece for piece in breathing.pieces if piece.text == "Breathe in")
    minutes, seconds = divmod(first.start_seconds, 60)
    assert f"00:{int(minutes):02}:{seconds:06.3f} --> " in text
    cues = text.count(" --> ")
    assert cues == sum(bool(piece.text) or piece.length_seconds >= 3 for piece in breathing.pieces)


def test_chapters_follow_each_other_from_the_first_second_to_the_last(library: Library, quiet: Voice) -> None:
    planned = goal(library, quiet, ("goal", "a walk"))
    found = chapters(planned)
    assert found[0].start_seconds == 0
    assert found[-1].end_seconds == planned.seconds
    assert all(one.end_seconds == other.start_seconds for one, other in itertools.pairwise(found))
    assert any(one.title.startswith("What is one small thing") for one in found)


def test_the_run_of_breaths_is_one_chapter(breathing: Course) -> None:
    assert [one.title for one in chapters(breathing)][1].endswith(" breaths")


def test_answers_lead_the_way_and_are_said_back(library: Library, quiet: Voice) -> None:
    planned = goal(library, quiet, ("goal", "a walk"), ("moment", "after lunch"), ("size", "yes"))
    assert "Here it is, in your words: a walk." in words(planned)
    assert "And the moment: after lunch." in words(planned)
    assert planned.seconds == pytest.approx(150, abs=10)


def test_silence_leads_where_the_author_sends_it_and_is_given_its_time(library: Library, quiet: Voice) -> None:
    planned = goal(library, quiet)
    assert "Nothing has to come." in words(planned)
    listening = [piece for piece in planned.pieces if piece.listening]
    assert {piece.length_seconds for piece in listening} == {5.0}
    assert len(planned.replies) == len(listening) + 1


def test_an_hour_is_written_in_little_memory_and_exactly(tmp_path: Path, library: Library) -> None:
    planned = course(Visit(library, library.exercises["sleep-wind-down"], Voice(SilentSpeaker()).seconds), 1500)
    recording = render(planned, Voice(SilentSpeaker()), tmp_path / "night.wav", Background.WAVES)
    assert recording.seconds == pytest.approx(planned.seconds, abs=0.001)


class Loud(SilentSpeaker):
    """Speaks some words far too loud, some not at all, and some with a hole in the middle."""

    def say(self, text: str, words_per_minute: int = 0, voice: str = "") -> Clip:
        tone = b"\xff\x7f" if "walk" in text else b"\x00\x40"
        hole = silence(2 * HERTZ).pcm if "moment" in text else b""
        return silence(HERTZ) if "size" in text else Clip(tone * HERTZ + hole + tone * 100)


def test_clipping_and_stray_silence_are_told_with_their_second(library: Library) -> None:
    voice = Voice(Loud())
    planned = goal(library, voice, ("goal", "a walk"), ("moment", "later"))
    told = complaints(planned, voice)
    assert any("clipping" in one and "a walk" in one for one in told)
    assert any("stray silence: more than 1 s in the middle" in one and "moment" in one for one in told)


def test_silent_words_are_stray_silence(breathing: Course, quiet: Voice) -> None:
    assert all("stray silence: nothing is heard" in one for one in complaints(breathing, quiet))
    assert complaints(breathing, quiet)


def test_an_mp3_begins_with_its_chapters_and_is_as_long_as_its_course(
    tmp_path: Path, breathing: Course, quiet: Voice
) -> None:
    recording = render(breathing, quiet, tmp_path / "calm.mp3")
    data = (tmp_path / "calm.mp3").read_bytes()
    sound = len(data) - len(tag(breathing.exercise.title, chapters(breathing)))
    assert recording.seconds == pytest.approx(breathing.seconds, abs=0.001)
    assert sound / (KILOBITS * 125) == pytest.approx(breathing.seconds, abs=0.2)
    assert data.startswith(b"ID3\x03")
    assert data.count(b"CHAP") == len(chapters(breathing))
    assert not (tmp_path / "calm.mp3.part").exists()


def test_an_mp3_without_the_library_says_what_to_install(
    tmp_path: Path, breathing: Course, quiet: Voice, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "lameenc", None)
    with pytest.raises(VoiceError, match=r"steady-steps\[mp3\]"):
        render(breathing, quiet, tmp_path / "calm.mp3")
    assert list(tmp_path.iterdir()) == []


def test_the_tag_has_the_length_that_it_says(breathing: Course) -> None:
    data = tag("Calm – für dich", chapters(breathing))
    size = sum(byte << shift for byte, shift in zip(data[6:10], (21, 14, 7, 0), strict=True))
    assert len(data) == size + 10
    assert "Calm – für dich".encode("utf-16") in data


@pytest.mark.parametrize("name", ["calm", "calm.ogg", "nowhere/calm.wav"])
def test_refuses_a_file_that_cannot_be_written(tmp_path: Path, breathing: Course, quiet: Voice, name: str) -> None:
    with pytest.raises(VoiceError):
        render(breathing, quiet, tmp_path / name)
