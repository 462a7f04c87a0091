import json
import shutil
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from pathlib import Path

import pytest

from skill.content.compiled import Stale, compiled_file, read_compiled, write_compiled
from skill.content.whole import load_whole
from skill.settings import own_exercises


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A copy of the exercises, so that it can be edited."""
    return Path(shutil.copytree(own_exercises(), tmp_path / "exercises", ignore=shutil.ignore_patterns("*.library")))


@pytest.fixture
def file(root: Path) -> Path:
    file = compiled_file(root, "en")
    write_compiled(file, load_whole(root, "en")[0], root)
    return file


def flat(value: object) -> object:
    """A value down to what can be compared: some of ours are the same only when they are the same object."""
    if is_dataclass(value):
        return type(value).__name__, {field.name: flat(getattr(value, field.name)) for field in fields(value)}
    if isinstance(value, Mapping):
        return [(flat(key), flat(each)) for key, each in value.items()]
    return [flat(each) for each in value] if isinstance(value, tuple) else value


def test_gives_back_what_was_loaded(root: Path, file: Path) -> None:
    assert flat(read_compiled(file, root, "en")) == flat(load_whole(root, "en")[0])


@pytest.mark.parametrize("name", ["en/common.yaml", "helplines.yaml"])
def test_is_stale_once_a_script_has_changed(root: Path, file: Path, name: str) -> None:
    with open(root / name, "a", encoding="utf-8") as script:
        script.write("# one more remark\n")
    with pytest.raises(Stale, match="scripts have changed"):
        read_compiled(file, root, "en")


def test_is_stale_once_a_script_is_gone(root: Path, file: Path) -> None:
    next(root.rglob("long-exhale.yaml")).unlink()
    with pytest.raises(Stale, match="scripts have changed"):
        read_compiled(file, root, "en")


def test_a_damaged_library_is_not_read(root: Path, file: Path) -> None:
    line, _, body = file.read_bytes().partition(b"\n")
    file.write_bytes(line + b"\n" + b"!" + body[1:])
    with pytest.raises(Stale, match="damaged"):
        read_compiled(file, root, "en")


HEARS = """
import logging, sys
from pathlib import Path
from skill.content.compiled import read_compiled
from skill.dialogue.safety import _watcher
logging.basicConfig(stream=sys.stdout, format="%(message)s")
read_compiled(Path(sys.argv[1]), Path(sys.argv[2]), "en")
_watcher()
from skill.dialogue.danger import lexis, assess
print(lexis._SOURCES[0] is lexis.make, assess("i want to die").tier)
"""


def hears(file: Path, root: Path) -> str:
    return subprocess.check_output([sys.executable, "-c", HEARS, str(file), str(root)], text=True)


def test_danger_is_heard_by_the_lexicon_in_the_file(root: Path, file: Path) -> None:
    assert hears(file, root) == "False takeover\n"


def test_a_damaged_lexicon_is_passed_over_and_danger_is_heard_all_the_same(root: Path, file: Path) -> None:
    file.write_bytes(file.read_bytes()[:-1] + b"!")
    said = hears(file, root)
    assert "does not fit" in said
    assert said.endswith("True takeover\n")


def test_a_lexicon_of_other_sources_is_passed_over(root: Path, file: Path) -> None:
    line, _, body = file.read_bytes().partition(b"\n")
    head = json.loads(line)
    head["lexicon_edition"] = "another"
    file.write_bytes(json.dumps(head).encode() + b"\n" + body)
    assert hears(file, root).endswith("True takeover\n")


@pytest.mark.parametrize("content", [b"", b"{", b"null\n", b"{}\n", b"\x80\x05."])
def test_another_file_is_not_read(root: Path, file: Path, content: bytes) -> None:
    file.write_bytes(content)
    with pytest.raises(Stale, match="not a compiled library"):
        read_compiled(file, root, "en")


@pytest.mark.parametrize("name", ["Library", "Line"])
def test_is_stale_when_a_class_has_other_fields_now(root: Path, file: Path, name: str) -> None:
    line, _, body = file.read_bytes().partition(b"\n")
    head = json.loads(line)
    head["classes"][f"skill.dialogue.exercise:{name}"].append("something_else")
    file.write_bytes(json.dumps(head).encode() + b"\n" + body)
    with pytest.raises(Stale, match="another version"):
        read_compiled(file, root, "en")


def test_reading_it_needs_no_yaml(root: Path, file: Path) -> None:
    program = (
        "import sys; from pathlib import Path; from skill.content.compiled import read_compiled\n"
        f"read_compiled(Path({str(file)!r}), Path({str(root)!r}), 'en')\n"
        "print('yaml' in sys.modules)"
    )
    assert subprocess.check_output([sys.executable, "-c", program], text=True) == "False\n"
