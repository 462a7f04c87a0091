"""The commands with which authors hear and see time, and a visit that goes on in another process."""

import json
import os
import re
import subprocess
import sys
import wave
from pathlib import Path
from xml.etree import ElementTree

import pytest


def steady(*arguments: str, folder: Path, stdin: str = "", **settings: str) -> subprocess.CompletedProcess[str]:
    environment = {name: value for name, value in os.environ.items() if not name.startswith("STEADY_")}
    return subprocess.run(
        [sys.executable, "-m", "skill", *arguments],
        input=stdin,
        capture_output=True,
        text=True,
        check=False,
        cwd=folder,
        env={**environment, "STEADY_DATA": str(folder / "data"), **settings},
    )


def breaths(told: str) -> int:
    """How many breaths were heard in a conversation."""
    return sum(int(count) for count in re.findall(r"\((\d+) breaths?, ", told))


def test_a_pause_in_minute_four_is_gone_back_to_by_another_process_at_the_same_breath(tmp_path: Path) -> None:
    lines = "open steady steps\nten minutes of coherent breathing\n@225 pause\n"
    first = steady("talk", "--fast", folder=tmp_path, stdin=lines)
    assert first.returncode == 0, first.stderr
    second = steady("talk", "--fast", folder=tmp_path, stdin="open steady steps\nyes\n")
    assert second.returncode == 0, second.stderr
    assert "Last time we were in the middle of coherent breathing." in second.stdout
    assert "We go back into the slow breathing." in second.stdout
    (tmp_path / "other").mkdir()
    straight = steady(
        "talk", "--fast", folder=tmp_path / "other", stdin="open steady steps\nten minutes of coherent breathing\n"
    )
    # The breath that was interrupted is begun again: heard in part before, and whole after.
    assert breaths(first.stdout) + breaths(second.stdout) == breaths(straight.stdout) + 1
    assert (tmp_path / "data" / "memories.sqlite").stat().st_mode & 0o777 == 0o600


def test_without_a_store_nothing_is_gone_back_to(tmp_path: Path) -> None:
    lines = "open steady steps\nten minutes of coherent breathing\n@225 pause\n"
    steady("talk", "--fast", folder=tmp_path, stdin=lines, STEADY_STORE="memory:")
    again = steady("talk", "--fast", folder=tmp_path, stdin="open steady steps\n", STEADY_STORE="memory:")
    assert "Last time" not in again.stdout


def test_a_minute_is_rendered_with_captions_and_chapters(tmp_path: Path) -> None:
    told = steady("render", "long-exhale", "--length", "1m", "-o", "calm.wav", "--background", "waves", folder=tmp_path)
    assert told.returncode == 0, told.stderr
    with wave.open(str(tmp_path / "calm.wav")) as sound:
        assert sound.getnframes() / sound.getframerate() == pytest.approx(60, abs=10)
    assert (tmp_path / "calm.vtt").read_text(encoding="utf-8").startswith("WEBVTT")
    assert json.loads((tmp_path / "calm.json").read_text(encoding="utf-8"))["chapters"]
    assert "calm.vtt" in told.stdout


def test_answers_come_from_a_file_and_from_the_command_line(tmp_path: Path) -> None:
    (tmp_path / "answers.txt").write_text("# mine\ngoal = water the plants\n", encoding="utf-8")
    told = steady(
        "render", "one-small-goal", "--answers", "answers.txt", "--answer", "moment=after tea", "-o", "goal.wav",
        folder=tmp_path,
    )  # fmt: skip
    assert told.returncode == 0, told.stderr
    captions = (tmp_path / "goal.vtt").read_text(encoding="utf-8")
    assert "water the plants" in captions
    assert "after tea" in captions


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        (["render", "nothing", "-o", "x.wav"], "There is no exercise 'nothing'"),
        (["render", "box", "-o", "x.ogg"], "neither a .wav nor a .mp3"),
        (["render", "box", "--length", "soon", "-o", "x.wav"], "no length of time"),
        (["render", "box", "--pace", "wild", "-o", "x.wav"], "no pace"),
        (["render", "box", "--answer", "who=me", "-o", "x.wav"], "Nothing asks for 'who'"),
        (["timeline", "boxx"], "box"),
        (["timeline", "box", "--svg", "nowhere/x.svg"], "Cannot write"),
        (["calibrate", "no.log"], "Cannot read no.log"),
    ],
)
def test_what_cannot_be_done_is_said_in_a_line(tmp_path: Path, arguments: list[str], complaint: str) -> None:
    told = steady(*arguments, folder=tmp_path)
    assert told.returncode == 2
    assert complaint in told.stderr
    assert "Traceback" not in told.stderr
    assert not list(tmp_path.glob("x.*"))


def test_the_timeline_is_a_table_a_picture_or_json(tmp_path: Path) -> None:
    table = steady("timeline", "box", "--length", "3m", folder=tmp_path)
    assert "Box breathing: 3:0" in table.stdout
    drawn = steady("timeline", "box", "--length", "3m", "--voice", "local", "--svg", "box.svg", folder=tmp_path)
    assert drawn.returncode == 0, drawn.stderr
    assert ElementTree.parse(tmp_path / "box.svg").getroot().tag.endswith("svg")
    data = json.loads(steady("timeline", "box", "--length", "3m", "--json", folder=tmp_path).stdout)
    assert data["seconds"] == pytest.approx(180, abs=16)
