"""`steady` at the desk, as a newcomer and an author use it."""

import json
import os
import shutil
import subprocess
import sys
import wave
import zipfile
from collections.abc import Mapping
from pathlib import Path

import pytest

from skill.settings import VARIABLES

ROOT = Path(__file__).parents[1]
STORE_PAGE = {
    name: value
    for name, value in {
        "STEADY_PRIVACY_URL": "https://example.com/privacy",
        "STEADY_TERMS_URL": "https://example.com/terms",
        "STEADY_ENDPOINT": "https://example.com/alexa",
    }.items()
    if name in VARIABLES
}
"""What a package to publish has to be told."""

ICONS = {"icon-small.png", "icon-large.png"}


def steady(
    *arguments: str, stdin: str = "", folder: Path | None = None, settings: Mapping[str, str] | None = None
) -> subprocess.CompletedProcess[str]:
    environment = {
        name: value for name, value in os.environ.items() if name == "STEADY_DATA" or not name.startswith("STEADY_")
    }
    return subprocess.run(
        [sys.executable, "-m", "skill", *arguments],
        input=stdin,
        capture_output=True,
        text=True,
        check=False,
        cwd=folder,
        env={**environment, **(settings or {})},
    )


@pytest.fixture
def exercises(tmp_path: Path) -> Path:
    copied = tmp_path / "exercises"
    shutil.copytree(ROOT / "exercises", copied)
    return copied


def test_two_lines_breathe_for_a_minute_and_leave_a_file_to_hear(tmp_path: Path) -> None:
    lines = "open steady steps\na one minute breathing exercise\n"
    told = steady(
        "talk", "--fast", "--wav", "out.wav", stdin=lines, folder=tmp_path, settings={"STEADY_DATA": str(tmp_path)}
    )
    assert told.returncode == 0, told.stderr
    assert "Breathe in" in told.stdout
    with wave.open(str(tmp_path / "out.wav")) as sound:
        assert 60 < sound.getnframes() / sound.getframerate() < 120


def test_check_is_content_with_what_ships() -> None:
    told = steady("check")
    assert told.returncode == 0, told.stderr
    assert "no mistakes" in told.stdout


@pytest.mark.parametrize("command", [["check"], ["talk", "--fast"], ["serve"], ["build", "alexa", "-o", "out"]])
def test_a_broken_script_stops_nothing_silently(exercises: Path, tmp_path: Path, command: list[str]) -> None:
    script = exercises / "en" / "breathe" / "long-exhale.yaml"
    text = script.read_text(encoding="utf-8").replace("breathe: {in: 4s, out: 6s}", "breathe: {inn: 4s, out: 60s}")
    script.write_text(text, encoding="utf-8")
    line = 1 + text[: text.index("{inn")].count("\n")
    given = {**STORE_PAGE, "STEADY_EXERCISES": str(exercises), "STEADY_DATA": str(tmp_path), "STEADY_VERIFY": "off"}
    told = steady(*command, folder=tmp_path, settings=given)
    assert told.returncode == 1
    assert f"{script}:{line}:15: " in told.stderr
    assert "(unknown-key)" in told.stderr
    assert "(breath-too-long)" in told.stderr
    assert "^" in told.stderr
    assert "Traceback" not in told.stderr


def test_a_setting_that_does_not_exist_is_named() -> None:
    told = steady("check", settings={"STEADY_EXERCISE": "x"})
    assert told.returncode == 1
    assert "STEADY_EXERCISE is not a setting" in told.stderr


@pytest.mark.parametrize("command", [["check"], ["build", "alexa", "-o"]])
def test_the_desk_needs_no_web(tmp_path: Path, command: list[str]) -> None:
    if command[-1] == "-o":
        command = [*command, str(tmp_path)]
    code = (
        "import sys\nfrom skill.cli import main\n"
        f"main({command!r}, standalone_mode=False)\n"
        "print([name for name in ('flask', 'ask_sdk_core', 'ask_sdk_model', 'waitress') if name in sys.modules])"
    )
    told = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=False, env={**os.environ, **STORE_PAGE}
    )
    assert told.stdout.splitlines()[-1:] == ["[]"], told.stderr


def test_the_wheel_has_its_exercises_and_works_elsewhere(tmp_path: Path) -> None:
    built = subprocess.run(
        [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(tmp_path), str(ROOT)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert built.returncode == 0, built.stdout + built.stderr
    with zipfile.ZipFile(next(tmp_path.glob("*.whl"))) as wheel:
        wheel.extractall(tmp_path / "elsewhere")
    assert {file.name for file in (tmp_path / "elsewhere/skill/exercises/en").glob("*.png")} == ICONS
    code = "import skill.cli, skill.settings; print(skill.settings.own_exercises()); skill.cli.main(['check'])"
    told = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        check=False,
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(tmp_path / "elsewhere")},
    )
    assert told.returncode == 0, told.stderr
    assert str(tmp_path / "elsewhere" / "skill" / "exercises") in told.stdout
    assert "no mistakes" in told.stdout


def test_build_alexa_writes_icons_and_a_model_for_each_locale(tmp_path: Path) -> None:
    told = steady("build", "alexa", "-o", str(tmp_path), settings=STORE_PAGE)
    assert told.returncode == 0, told.stderr
    assert sorted(map(Path, told.stdout.splitlines())) == sorted(file for file in tmp_path.rglob("*") if file.is_file())
    for name in ICONS:
        file = tmp_path / "skill-package" / "assets" / "images" / name
        assert file.read_bytes() == (ROOT / "exercises" / "en" / name).read_bytes()
    for locale in ("en-US", "en-GB"):
        file = tmp_path / "skill-package" / "interactionModels" / "custom" / f"{locale}.json"
        model = json.loads(file.read_text(encoding="utf-8"))["interactionModel"]["languageModel"]
        assert model["invocationName"] == "steady steps"


@pytest.mark.parametrize("name", ["STEADY_PRIVACY_URL", "STEADY_TERMS_URL", "STEADY_ENDPOINT"])
def test_build_alexa_names_the_setting_that_is_missing(tmp_path: Path, name: str) -> None:
    settings = {other: value for other, value in STORE_PAGE.items() if other != name}
    told = steady("build", "alexa", "-o", str(tmp_path), settings=settings)
    assert told.returncode == 2
    assert told.stderr.startswith(f"{name} is not set")
    assert not list(tmp_path.iterdir())


def test_build_alexa_writes_nothing_that_amazon_would_refuse(tmp_path: Path) -> None:
    told = steady("build", "alexa", "-o", str(tmp_path), settings=STORE_PAGE | {"STEADY_TERMS_URL": "terms"})
    assert told.returncode == 1
    assert "termsOfUseUrl has to be an https address" in told.stderr
    assert not list(tmp_path.iterdir())


def test_build_alexa_takes_the_icons_that_lie_beside_the_page(exercises: Path, tmp_path: Path) -> None:
    given = {**STORE_PAGE, "STEADY_EXERCISES": str(exercises)}
    (exercises / "en" / "icon-small.png").write_bytes((exercises / "en" / "icon-large.png").read_bytes())
    told = steady("build", "alexa", "-o", str(tmp_path / "out"), settings=given)
    assert told.returncode == 1
    assert told.stderr == "icon-small.png has 512 x 512 pixels; it has to be a PNG of 108 x 108 pixels.\n"
    assert not (tmp_path / "out").exists()
