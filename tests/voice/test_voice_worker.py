import json
import signal
import subprocess
import sys
from itertools import pairwise
from pathlib import Path

import pytest

from skill.voice.clip import HERTZ, Clip, trim
from skill.voice.renderer import WORKER
from skill.voice.worker import match_voice


def speak(
    folder: Path, *jobs: dict[str, object], options: tuple[str, ...] = ()
) -> list[tuple[dict[str, object], Clip]]:
    """All that a worker answers, and not a byte besides."""
    lines = "".join(json.dumps(job) + "\n" for job in jobs).encode()
    run = subprocess.run([*WORKER, str(folder), *options], input=lines, capture_output=True, timeout=30, check=False)
    answers, left = [], run.stdout
    while left:
        line, _, left = left.partition(b"\n")
        head = json.loads(line)
        size = 2 * head.get("frames", 0)
        answers.append((head, Clip(left[:size])))
        left = left[size:]
    assert run.stderr == b""
    assert run.returncode == ("problem" in answers[0][0])
    return answers


def job(text: str, words_per_minute: int = 175, voice: str = "en-us") -> dict[str, object]:
    return {"text": text, "words_per_minute": words_per_minute, "voice": voice}


def hiss(clip: Clip) -> float:
    """How often a second the sound crosses zero: a whisper does more than a voice."""
    return sum((a < 0) != (b < 0) for a, b in pairwise(clip.samples)) / clip.seconds


def test_answers_with_sound_and_with_nothing_else(tmp_path: Path) -> None:
    hello, (head, clip) = speak(tmp_path, job("Breathe in."))

    assert hello[0] == {"driver": "espeak"}
    assert head == {"frames": clip.frames}
    assert 0.45 < trim(clip).seconds < 0.65
    assert max(clip.samples) > 5_000


def test_every_job_is_spoken_at_its_own_pace_and_in_its_own_voice(tmp_path: Path) -> None:
    jobs = [
        job("Let it go.", 120),
        job("Let it go.", 240),
        job("Let it go.", 120),
        job("Let it go.", 120, "en-gb"),
        job("Let it go.", 120, "EN_US+whisper"),
        job("Let it go.", 120),
    ]

    slow, quick, again, british, whisper, last = [trim(clip) for _, clip in speak(tmp_path, *jobs)[1:]]

    assert slow.seconds > 1.6 * quick.seconds
    assert again.seconds == pytest.approx(slow.seconds, abs=0.005)
    assert last.seconds == pytest.approx(slow.seconds, abs=0.005)
    assert british.seconds != pytest.approx(slow.seconds, abs=0.005)
    assert hiss(whisper) > 1.3 * hiss(slow)
    assert hiss(last) < 1.1 * hiss(slow)


def test_names_what_it_cannot_do_and_goes_on(tmp_path: Path) -> None:
    jobs = [
        job("In.", voice="tlh"),
        job("In.", voice="en-us+nobody"),
        job(" "),
        job("a" * 501),
        job("In."),
    ]

    problems = [head.get("problem") for head, _ in speak(tmp_path, *jobs)[1:]]

    assert problems == [
        "There is no voice 'tlh' here. Choose another, such as en-us or en-gb.",
        "There is no variant 'nobody' of a voice here. Choose another, such as whisper.",
        "A text must have 1 to 500 characters; this one has 1.",
        "A text must have 1 to 500 characters; this one has 501.",
        None,
    ]


@pytest.mark.parametrize("text", ["\N{GRINNING FACE}" * 500, "…", "<speak>[[rate 100]]", "深く息を吸って"])
def test_survives_any_text(tmp_path: Path, text: str) -> None:
    _, (head, clip) = speak(tmp_path, job(text))

    assert head == {"frames": clip.frames}
    assert clip.frames < 600 * HERTZ


@pytest.mark.parametrize(
    ("options", "reason"),
    [(("--library", "nowhere.so"), "nowhere.so"), (("--driver", "dragon"), "pyttsx3.drivers.dragon")],
)
def test_says_why_there_is_no_engine(tmp_path: Path, options: tuple[str, ...], reason: str) -> None:
    [(head, _)] = speak(tmp_path, options=options)

    assert reason in str(head["problem"])


def test_a_job_that_makes_no_sense_ends_it(tmp_path: Path) -> None:
    run = subprocess.run([*WORKER, str(tmp_path)], input=b"{}\n", capture_output=True, timeout=30, check=False)

    assert run.returncode == 1
    assert run.stdout == b'{"driver": "espeak"}\n'
    assert b"TypeError" in run.stderr


def test_sees_ctrl_c_as_somebody_elses(tmp_path: Path) -> None:
    with subprocess.Popen([*WORKER, str(tmp_path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdin
        assert process.stdout
        process.stdout.readline()
        process.send_signal(signal.SIGINT)
        process.stdin.write(json.dumps(job("In.")).encode() + b"\n")
        process.stdin.close()
        assert b"frames" in process.stdout.readline()
        process.stdout.read()


@pytest.mark.parametrize(
    ("wanted", "found"),
    [("en-us", "b"), ("EN_GB", "c"), ("a", "a"), ("de", "a"), ("fr", None), ("", None)],
)
def test_a_voice_is_found_by_its_id_or_its_language(wanted: str, found: str | None) -> None:
    voices = [("a", ["de"]), ("b", ["en-US", "en"]), ("c", ["en_gb"]), ("d", ["en_US"])]

    assert match_voice(wanted, voices) == found


def test_loads_neither_engine_nor_player_with_its_modules() -> None:
    code = (
        "import sys; import skill.voice.speaker, skill.voice.sound_card, skill.voice.worker;"
        "print([name for name in ('pyttsx3', 'espeakng_loader', 'miniaudio') if name in sys.modules])"
    )

    assert subprocess.check_output([sys.executable, "-c", code], text=True) == "[]\n"
