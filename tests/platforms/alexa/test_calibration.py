import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from skill.dialogue.exercise import Phase
from skill.dialogue.pace import Pace
from skill.dialogue.reply import Beat, Part, Silence, Speak
from skill.dialogue.timeline import total_seconds
from skill.platforms.alexa.calibration import FEWEST_SAMPLES, calibrate, estimate_json, read_samples
from skill.platforms.alexa.pace import ALEXA, FILE, read_estimate
from skill.platforms.speech import write

REAL = Pace(phrase_seconds=0.21, syllable_seconds=0.198, comma_seconds=0.33, sentence_seconds=0.61)
"""How the device of these logs speaks."""
REPROMPT = (Speak("Say resume to go on."),)
REPLIES: tuple[tuple[Part, ...], ...] = (
    (Speak("Paused."),),
    (Speak("Paused. Take all the time you need, and say resume."),),
    (Speak("I have kept your place."), Silence(12.5), Speak("Say resume, or stop.")),
    (Speak("Let the air out first."), Beat("Breathe in", 4.0, Phase.IN), Beat("Breathe out", 6.0, Phase.OUT)),
    (Speak("What fits with this thought? You can keep the answer to yourself."), Silence(20)),
    (Speak("Any number, from nought to ten, will do."),),
    (Speak("In, hold, out, and rest; four even sides."), Speak("Then again.")),
    (Speak("A shower. A walk. Three lines. Which of them?"),),
    (Speak("We are in the middle of it."),),
)
START = datetime(2026, 11, 1, tzinfo=UTC)


def entry(session: str, kind: str, at: datetime, parts: tuple[Part, ...] = (), reason: str = "") -> str:
    request = {"type": kind, "timestamp": f"{at:%Y-%m-%dT%H:%M:%SZ}", **({"reason": reason} if reason else {})}
    response = {
        "response": {
            "outputSpeech": {"type": "SSML", "ssml": write(parts, ALEXA.seconds)},
            "reprompt": {"outputSpeech": {"type": "SSML", "ssml": write(REPROMPT, ALEXA.seconds)}},
        }
    }
    return json.dumps({"request": {"session": {"sessionId": session}, "request": request}, "response": response})


def device_seconds(parts: tuple[Part, ...]) -> float:
    """What the device needs: it fills no beat, it plays the breaks that are written for the model."""
    words = sum(REAL.seconds(part.text) - ALEXA.seconds(part.text) for part in parts if isinstance(part, Speak | Beat))
    return total_seconds(parts, ALEXA.seconds) + words


def log(reason: str = "EXCEEDED_MAX_REPROMPTS") -> list[str]:
    lines = []
    for number, parts in enumerate(REPLIES):
        at = START + timedelta(hours=number)
        lines.append(entry(f"session-{number}", "LaunchRequest", at, (Speak("Welcome back."),)))
        at += timedelta(seconds=30)
        lines.append(entry(f"session-{number}", "IntentRequest", at, parts))
        end = at + timedelta(seconds=device_seconds(parts) + device_seconds(REPROMPT) + 16)
        end_at = end if end.microsecond < 500_000 else end + timedelta(seconds=1)
        lines.append(entry(f"session-{number}", "SessionEndedRequest", end_at, reason=reason))
    return lines


def test_finds_how_a_device_speaks_from_sessions_that_ended_in_silence() -> None:
    found = calibrate(list(read_samples(log())))
    assert found.samples == len(REPLIES)
    assert found.error_seconds < found.error_before_seconds
    assert found.error_seconds < 0.5
    for parts in REPLIES:
        for part in parts:
            if isinstance(part, Speak):
                assert found.pace.seconds(part.text) == pytest.approx(REAL.seconds(part.text), abs=0.8)


def test_sessions_that_ended_otherwise_teach_nothing() -> None:
    assert list(read_samples(log(reason="USER_INITIATED"))) == []


@pytest.mark.parametrize(
    "line", ["", "not JSON", "[]", "{}", '{"request": 5}', '{"request": {"request": {}}}', "[" * 10_000]
)
def test_lines_that_are_something_else_are_passed_over(line: str) -> None:
    assert len(list(read_samples([line, *log(), line]))) == len(REPLIES)


def test_too_few_sessions_are_refused() -> None:
    with pytest.raises(ValueError, match=f"{FEWEST_SAMPLES} are needed"):
        calibrate(list(read_samples(log()[:9])))


def test_what_was_worked_out_can_be_read_again(tmp_path: Path) -> None:
    found = calibrate(list(read_samples(log())))
    file = tmp_path / "pace.json"
    file.write_text(estimate_json(found, "2026-11-22"), encoding="utf-8")
    estimate = read_estimate(file)
    assert estimate.pace == found.pace
    assert estimate.samples == len(REPLIES)
    assert "2026-11-22" in estimate.how


def test_a_file_that_is_no_estimate_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "pace.json"
    for text in ("{}", "[]", '{"coefficients": {"speed": 1}}', "nothing"):
        file.write_text(text, encoding="utf-8")
        with pytest.raises(ValueError, match=r"estimate|Expecting"):
            read_estimate(file)


def test_the_estimate_in_use_says_honestly_that_no_device_was_measured() -> None:
    estimate = read_estimate(FILE)
    assert estimate.pace == ALEXA
    assert (estimate.samples == 0) == ("Not measured on a device" in estimate.how) == (estimate.error_seconds is None)
