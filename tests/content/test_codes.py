"""Every code has its smallest wrong script in `problems`, or a way to break the good folder here."""

from collections.abc import Callable
from pathlib import Path

import pytest

from skill.content.load import load
from skill.content.problem import CODES
from skill.content.source import MOST_BYTES
from skill.platforms.alexa.limits import ROOM

EXAMPLES = {path.stem: path for path in sorted((Path(__file__).parent / "problems").glob("*.yaml"))}
ROOMS = {"alexa": ROOM}
SCRIPT = "breathe/slow-breath.yaml"


def change(name: str, old: str, new: str) -> Callable[[Path], Path]:
    def act(folder: Path) -> Path:
        path = (folder / name).resolve()
        text = path.read_text("utf-8")
        assert old in text
        path.write_text(text.replace(old, new, 1), "utf-8")
        return path

    return act


def link_outside(folder: Path) -> Path:
    (folder.parent.parent / "outside.yaml").write_text("exercise: Outside\n", "utf-8")
    path = folder / "thoughts/outside.yaml"
    path.symlink_to("../../../outside.yaml")
    return path


def put_a_folder_for_a_file(folder: Path) -> Path:
    path = folder / "thoughts/folder.yaml"
    path.mkdir()
    return path


def name_it_loosely(folder: Path) -> Path:
    return (folder / "thoughts/other-view.yaml").rename(folder / "thoughts/Other view.yml")


def remove_the_phrases(folder: Path) -> Path:
    path = folder / "phrases.yaml"
    path.unlink()
    return path


BROKEN: dict[str, tuple[Callable[[Path], Path], str]] = {
    "bad-country": (change("../helplines.yaml", "AU:", "Aus:"), "10:1"),
    "bad-day": (change("../helplines.yaml", "2026-01-01", "in January"), "9:57"),
    "bad-number": (change("../helplines.yaml", '"988"', '"nine"'), "6:50"),
    "late-number": (change("danger.yaml", 'again: ["Call', 'again: ["Hello. Call'), "21:12"),
    "missing-number": (change("danger.yaml", '"{program} {line}"]', '"{program}"]'), "19:12"),
    "file-name": (name_it_loosely, "1:1"),
    "missing-file": (remove_the_phrases, "1:1"),
    "missing-slot": (change("phrases.yaml", "about {number}", "about it"), "26:23"),
    "outside-folder": (link_outside, "1:1"),
    "too-big": (change(SCRIPT, "exercise", "#" * MOST_BYTES + "\nexercise"), "1:1"),
    "easy-holds": (change(SCRIPT, "ends: quietly", "easy: slow-breath"), "13:7"),
    "unknown-exercise": (change("common.yaml", "slow-breath", "slow-breat"), "1:10"),
    "unreadable-file": (put_a_folder_for_a_file, "1:1"),
}


def test_every_code_has_an_example() -> None:
    assert EXAMPLES.keys() | BROKEN.keys() == CODES.keys()
    assert not EXAMPLES.keys() & BROKEN.keys()


@pytest.mark.parametrize("code", EXAMPLES)
def test_a_wrong_script_has_exactly_the_problem_it_is_named_after(content: Path, code: str) -> None:
    path = content / "en/thoughts/wrong.yaml"
    path.write_bytes(EXAMPLES[code].read_bytes())
    place = EXAMPLES[code].read_bytes().splitlines()[0].decode().removeprefix("# place ")
    loaded = load(content, "en", ROOMS)
    found = [f"{each.path}:{each.line}:{each.column} {each.code}" for each in loaded.problems]
    assert found == [f"{path}:{place} {code}"]
    assert loaded.library is not None
    assert "wrong" not in loaded.library.exercises


@pytest.mark.parametrize("code", BROKEN)
def test_a_broken_folder_has_exactly_one_problem(content: Path, code: str) -> None:
    breaks, place = BROKEN[code]
    path = breaks(content / "en")
    found = [f"{each.path}:{each.line}:{each.column} {each.code}" for each in load(content, "en", ROOMS).problems]
    assert found == [f"{path}:{place} {code}"]
