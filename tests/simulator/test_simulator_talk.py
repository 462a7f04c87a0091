"""Whole sessions by lines, with the fake skill and no sound."""

from __future__ import annotations

import signal
import subprocess
import sys
import wave
from array import array
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from skill.dialogue.reply import Beat
from skill.dialogue.timeline import timeline
from skill.platforms.alexa.pace import ALEXA
from skill.simulator.talk import FAILED, MISUSED, OK, Options, Sound, talk
from skill.simulator.transcript import Turn, read
from skill.voice.clip import HERTZ
from skill.voice.player import Instant, Player
from skill.voice.speaker import SilentSpeaker

if TYPE_CHECKING:
    from collections.abc import Callable

    from skill.dialogue.reply import Part
    from skill.phrases.resolve import Resolver
    from tests.simulator.conftest import FakeSkill

    Say = Callable[..., int]

START = 1_700_000_000.0
QUIET, LOUD = 50, 300
"""Samples: less than any sound of speech, and more than the noise of none."""


@pytest.fixture
def say(skill: FakeSkill, resolver: Resolver) -> Say:
    def say(*lines: str, player: Player | None = None, **options: object) -> int:
        chosen = Options(fast=True, start=START, **options)  # type: ignore[arg-type]
        return talk(chosen, resolver, skill, lines, Sound(SilentSpeaker(), player))

    return say


def moments(skill: FakeSkill) -> list[float]:
    """When each request was made, in seconds since the start."""
    written = [request["request"]["timestamp"] for request in skill.requests]
    return [round(datetime.fromisoformat(moment).timestamp() - START, 3) for moment in written]


def test_shows_a_conversation_as_plain_lines(say: Say, skill: FakeSkill, capsys: pytest.CaptureFixture[str]) -> None:
    assert say("open steady steps", "# well", "a three minute breathing exercise", "stop") == OK
    assert capsys.readouterr().out.splitlines() == [
        "you> open steady steps",
        "steady> Hello. What would help?",
        "you> a three minute breathing exercise",
        "steady> Let the air out. (4 s)",
        "steady> (5 breaths, 0:50) Breathe in … Breathe out",
        "steady> That is it.",
        "you> stop",
        "steady> Go gently.",
    ]
    assert skill.kinds == ["Launch", "StartIntent", "AMAZON.StopIntent"]


def test_an_empty_line_is_silence_first_reprompted_then_the_end(
    say: Say, skill: FakeSkill, capsys: pytest.CaptureFixture[str]
) -> None:
    assert say("open steady steps", "", "", "open steady steps") == OK
    assert skill.kinds == ["Launch", "EXCEEDED_MAX_REPROMPTS", "Launch", "USER_INITIATED"]
    shown = capsys.readouterr().out.splitlines()
    assert shown[2:6] == [
        "you> (8 s)",
        "steady> Just say breathing.",
        "you> (8 s)",
        "note> Nothing was heard, so the session is over.",
    ]
    first, second = (skill.requests[at]["session"]["sessionId"] for at in (0, 2))
    assert first != second


def test_requests_carry_the_time_of_the_session_clock(say: Say, skill: FakeSkill) -> None:
    say("open steady steps", "breathing", "@31.5 pause", "")
    hello = 2.125
    start = hello + 1
    pause = start + 31.5
    silence = pause + 1.71 + 8 + 0.77
    assert skill.kinds == ["Launch", "StartIntent", "AMAZON.PauseIntent", "USER_INITIATED"]
    assert moments(skill) == pytest.approx([0, start, pause, silence], abs=0.002)


def test_an_interruption_after_the_end_of_a_reply_is_said_when_the_microphone_is_open(
    say: Say, skill: FakeSkill
) -> None:
    say("open steady steps", "@31.5 pause")
    assert moments(skill)[1] == pytest.approx(2.125 + 1, abs=0.002)


def test_who_calls_stays_the_same_and_every_request_has_its_own_id(say: Say, skill: FakeSkill) -> None:
    say("open steady steps", "pause", "resume", locale="en-GB", skill_id="amzn1.ask.skill.mine")
    assert len({request["request"]["requestId"] for request in skill.requests}) == 4
    assert len({request["session"]["user"]["userId"] for request in skill.requests}) == 1
    assert {request["request"]["locale"] for request in skill.requests} == {"en-GB"}
    system = skill.requests[0]["context"]["System"]
    assert system["application"]["applicationId"] == "amzn1.ask.skill.mine"
    assert system["device"]["deviceId"]
    assert [request["session"]["new"] for request in skill.requests] == [True, False, False, False]
    assert skill.requests[1]["session"]["attributes"] == {"place": 1}


def test_words_fill_the_slot_that_the_skill_asks_for(say: Say, skill: FakeSkill) -> None:
    say("open steady steps", "help", "My boss can't stand me")
    answer = skill.requests[2]["request"]
    assert answer["intent"]["name"] == "AnswerIntent"
    assert answer["intent"]["slots"]["words"]["value"] == "My boss can't stand me"
    assert answer["dialogState"] == "IN_PROGRESS"


def test_nothing_is_sent_for_words_that_are_not_for_the_skill(
    say: Say, skill: FakeSkill, capsys: pytest.CaptureFixture[str]
) -> None:
    assert say("what time is it", "", ":help") == OK
    assert skill.requests == []
    assert "note> That is not for this skill." in capsys.readouterr().out


def test_tells_what_words_were_taken_for(say: Say, capsys: pytest.CaptureFixture[str]) -> None:
    say("ask steady steps for breathing", explain=True)
    assert "note> offline guess: StartIntent, score 100" in capsys.readouterr().out


def test_quit_ends_the_session(say: Say, skill: FakeSkill) -> None:
    assert say("open steady steps", ":quit", "pause") == OK
    assert skill.kinds == ["Launch", "USER_INITIATED"]


def test_a_reply_that_alexa_would_refuse_is_told_and_fails_at_the_end(
    say: Say, skill: FakeSkill, capsys: pytest.CaptureFixture[str]
) -> None:
    skill.broken = b'{"response": {}}'
    assert say("open steady steps") == FAILED
    assert skill.kinds == ["Launch", "ERROR"]
    assert "note> Alexa would refuse this reply: it has no version." in capsys.readouterr().out


def test_a_server_in_trouble_is_one_calm_line(say: Say, skill: FakeSkill, capsys: pytest.CaptureFixture[str]) -> None:
    skill.status = "500 Internal Server Error"
    assert say("open steady steps", "pause") == FAILED
    assert capsys.readouterr().err == "The web app answered 500 Internal Server Error.\n"


def test_a_server_out_of_reach_is_one_calm_line(resolver: Resolver, capsys: pytest.CaptureFixture[str]) -> None:
    options = Options(fast=True, url="http://127.0.0.1:9")
    assert talk(options, resolver, lines=["open steady steps"]) == FAILED
    assert "http://127.0.0.1:9 cannot be reached" in capsys.readouterr().err


def test_keeps_a_transcript_of_what_was_heard(say: Say, tmp_path: Path) -> None:
    path = tmp_path / "session.yaml"
    say("open steady steps", "breathing", "@10 pause", "", ":quit", transcript=path)
    conversation = read(path.read_text())
    assert conversation.title == "2023-11-14 22:13 UTC, en-US"
    assert conversation.turns == (
        Turn(say="open steady steps", hear="Hello. What would help?", then="listens", seconds=2.125),
        Turn(say="breathing", hear="Let the air out. (4 s) (1 breath, 0:05) Breathe in … Breathe out", seconds=10.0),
        Turn(say="pause", at=10.0, hear="AMAZON.PauseIntent", then="listens", seconds=1.71),
        Turn(silence=8.0, hear="Still there?", then="listens", seconds=0.77),
    )


def test_a_wav_is_the_whole_session_as_long_as_its_clock(say: Say, skill: FakeSkill, tmp_path: Path) -> None:
    path = tmp_path / "session.wav"
    say("open steady steps", "breathing", "@10 pause", "", "", wav=path)
    with wave.open(str(path)) as file:
        assert file.getnframes() / HERTZ == pytest.approx(moments(skill)[-1], abs=0.001)


def test_every_breath_in_a_wav_begins_within_30_ms_of_its_planned_second(
    skill: FakeSkill, resolver: Resolver, breathing: tuple[Part, ...], tmp_path: Path
) -> None:
    path = tmp_path / "session.wav"
    lines = ["open steady steps", "breathing"]
    assert talk(Options(fast=True, wav=path), resolver, skill, lines) == OK
    spans = timeline(breathing, ALEXA.seconds)
    began = 2.125 + 1
    with wave.open(str(path)) as file:
        heard = array("h", file.readframes(file.getnframes()))
    assert len(heard) / HERTZ == pytest.approx(began + spans[-1].end_seconds, abs=0.001)
    for span in spans:
        if isinstance(span.part, Beat):
            start = round((began + span.start_seconds) * HERTZ)
            before, after = heard[start - HERTZ // 10 : start], heard[start : start + round(0.03 * HERTZ)]
            assert max(map(abs, before)) < QUIET, span
            assert max(map(abs, after)) > LOUD, span


@pytest.mark.parametrize("fast", [True, False])
def test_a_wav_without_a_speech_engine_is_an_error(
    fast: bool, resolver: Resolver, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("skill.simulator.talk.open_speaker", lambda: (SilentSpeaker(), "Words are shown, not spoken."))
    path = tmp_path / "session.wav"
    assert talk(Options(wav=path, fast=fast), resolver, lambda *_: [], []) == MISUSED
    assert "A WAV needs a speech engine." in capsys.readouterr().err
    assert not path.exists()


def test_a_file_that_cannot_be_written_is_an_error(
    say: Say, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert say("open steady steps", wav=tmp_path / "nowhere" / "a.wav") == MISUSED
    assert say("open steady steps", transcript=tmp_path / "nowhere" / "a.yaml") == MISUSED
    assert capsys.readouterr().err.count("Cannot write") == 2


def test_what_is_played_is_what_is_shown(say: Say, capsys: pytest.CaptureFixture[str]) -> None:
    assert say("open steady steps", ":quit", player=Player(Instant())) == OK
    assert "steady> Hello. What would help?" in capsys.readouterr().out


def test_ctrl_c_leaves_the_session_and_is_no_error() -> None:
    program = [sys.executable, str(Path(__file__).with_name("conftest.py"))]
    with subprocess.Popen(program, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as talking:
        assert talking.stdin is not None
        assert talking.stdout is not None
        talking.stdin.write("ask steady steps for breathing\n")
        talking.stdin.flush()
        while "Let the air out" not in talking.stdout.readline():
            assert talking.poll() is None
        talking.send_signal(signal.SIGINT)
        try:
            assert talking.wait(timeout=30) == 0
        finally:
            talking.kill()
