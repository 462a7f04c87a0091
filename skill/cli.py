"""`steady`: one command for people at a desk. Each subcommand imports only what it needs."""

import json
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

import click

from skill.settings import SettingError, Settings, read_settings

if TYPE_CHECKING:
    from skill.dialogue.exercise import Library
    from skill.phrases.book import PhraseBook
    from skill.simulator.client import WsgiApp

_FILE = click.Path(path_type=Path, dir_okay=False)
_FOLDER = click.Path(path_type=Path, file_okay=False)


@click.group(context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(package_name="steady-steps")
def main() -> None:
    """Spoken exercises for resilience, at a desk and for smart speakers."""


@main.command()
@click.option("--wav", type=_FILE, help="Write the whole session to a WAV file, as it would have sounded.")
@click.option("--fast", is_flag=True, help="Wait for nothing: a virtual clock, and no sound from the speakers.")
@click.option("--url", help="Talk with a web app elsewhere, such as http://127.0.0.1:8080/alexa.")
@click.option("--locale", type=click.Choice(["en-US", "en-GB"]), default="en-US", show_default=True)
@click.option("--explain", is_flag=True, help="Show what each line was taken for, and how surely.")
@click.option("--transcript", type=_FILE, help="Write what was said to a YAML file, with times.")
def talk(wav: Path | None, fast: bool, url: str | None, locale: str, explain: bool, transcript: Path | None) -> None:
    """Talk with the exercises, as with a speaker at home.

    Lines can be piped in: an empty one is silence, "@31.5 pause" is said 31.5 seconds into the reply.
    """
    from skill.phrases.resolve import Resolver
    from skill.simulator.talk import Options
    from skill.simulator.talk import talk as talk_until_the_end

    settings = _settings()
    library, book = _content(settings)
    options = Options(wav=wav, fast=fast, url=url, locale=locale, explain=explain, transcript=transcript)
    app = _app(settings, library) if url is None else None
    raise SystemExit(talk_until_the_end(options, Resolver(book), app))


@main.command()
def check() -> None:
    """Read all exercises and name every mistake with its file, line and column."""
    library, _ = _content(_settings())
    click.echo(f"{len(library.exercises)} exercises, no mistakes.")


@main.command()
@click.option("--host", default="127.0.0.1", show_default=True, help="Only this machine's own address for now.")
@click.option("--port", default=8080, show_default=True)
def serve(host: str, port: int) -> None:
    """Serve the exercises to speakers over HTTP."""
    import waitress

    if host not in {"127.0.0.1", "::1", "localhost"}:
        _give_up(f"Requests are not verified yet, so this serves 127.0.0.1 only, not {host}.", status=2)
    settings = _settings()
    library, _ = _content(settings)
    app = _app(settings, library)
    click.echo(f"Serving http://{host}:{port}/alexa on this machine only: requests are not verified.")
    waitress.serve(app, host=host, port=port, _quiet=True)


@main.group()
def build() -> None:
    """Write the files that a platform wants to have."""


@build.command()
@click.option("-o", "--output", type=_FOLDER, required=True, help="The folder to write to.")
def alexa(output: Path) -> None:
    """Write the interaction models that teach Alexa what people say."""
    from skill.platforms.alexa.model import LOCALES, interaction_model
    from skill.platforms.alexa.rule import check_model

    _, book = _content(_settings())
    model = interaction_model(book)
    complaints = check_model(model)
    if complaints:
        _give_up("\n".join(complaints))
    folder = output / "skill-package" / "interactionModels" / "custom"
    folder.mkdir(parents=True, exist_ok=True)
    for locale in LOCALES:
        file = folder / f"{locale}.json"
        file.write_text(json.dumps(model, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
        click.echo(file)


def _settings() -> Settings:
    try:
        return read_settings()
    except SettingError as error:
        _give_up(str(error))


def _content(settings: Settings) -> "tuple[Library, PhraseBook]":
    """The library and the phrase book; with mistakes in them the end, and all of the mistakes."""
    from skill.content.report import show
    from skill.content.whole import BrokenScripts, load_whole

    try:
        return load_whole(settings.exercises, settings.language)
    except BrokenScripts as error:
        for problem in error.problems:
            click.echo(show(problem, _text_of(Path(problem.path))), err=True)
        _give_up(f"{len(error.problems)} to put right.")


def _text_of(file: Path) -> str:
    return file.read_text(encoding="utf-8", errors="replace") if file.is_file() else ""


def _app(settings: Settings, library: "Library") -> "WsgiApp":
    from skill.app import create_app

    return create_app(settings, library=library)


def _give_up(message: str, status: int = 1) -> NoReturn:
    click.echo(message, err=True)
    raise SystemExit(status)
