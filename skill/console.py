"""What all commands share: settings and content, or the end of the program with a message."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn, TypeVar

import click

from skill.settings import SettingError, Settings, read_settings

if TYPE_CHECKING:
    from skill.dialogue.exercise import Library
    from skill.phrases.book import PhraseBook

T = TypeVar("T")

FILE = click.Path(path_type=Path, dir_okay=False)
FOLDER = click.Path(path_type=Path, file_okay=False)


def settings_here() -> Settings:
    """The settings of the environment."""
    try:
        return read_settings()
    except SettingError as error:
        give_up(str(error))


def content_of(settings: Settings) -> "tuple[Library, PhraseBook]":
    """The library and the phrase book; with mistakes in them the end, and all of the mistakes."""
    from skill.content.whole import load_whole
    from skill.platforms.alexa.limits import ROOM

    return whole_or_end(lambda root, language: load_whole(root, language, {"alexa": ROOM}), settings)


def whole_or_end(load: Callable[[Path, str], T], settings: Settings) -> T:
    """What a loader gives; with mistakes in the scripts the end, and all of the mistakes."""
    from skill.content.report import show
    from skill.content.whole import BrokenScripts

    try:
        return load(settings.exercises, settings.language)
    except BrokenScripts as error:
        for problem in error.problems:
            click.echo(show(problem, _text_of(Path(problem.path))), err=True)
        give_up(f"{len(error.problems)} to put right.")


def _text_of(file: Path) -> str:
    return file.read_text(encoding="utf-8", errors="replace") if file.is_file() else ""


def write_text(file: Path, text: str) -> None:
    """Writes a file, or ends."""
    try:
        file.write_text(text, encoding="utf-8")
    except OSError as error:
        give_up(f"Cannot write {file}: {error.strerror}.", status=2)


def lines_of(file: Path | None) -> list[str]:
    """The lines of a file, or the end; none without a file."""
    if file is None:
        return []
    try:
        return file.read_text(encoding="utf-8").splitlines()
    except OSError as error:
        give_up(f"Cannot read {file}: {error.strerror}.", status=2)


def give_up(message: str, status: int = 1) -> NoReturn:
    """The end, with a message on standard error."""
    click.echo(message, err=True)
    raise SystemExit(status)
