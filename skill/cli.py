"""`steady`: one command for people at a desk. Each subcommand imports only what it needs."""

import sys
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from skill.console import FILE, FOLDER, content_of, give_up, settings_here, whole_or_end
from skill.settings import SettingError, Settings
from skill.studio import BACKGROUND, calibrate, render, sounds, timeline

if TYPE_CHECKING:
    from flask import Flask

    from skill.dialogue.exercise import Library
    from skill.journal import Record
    from skill.voice.background import Background


@click.group(context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(package_name="steady-steps")
def main() -> None:
    """Spoken exercises for resilience, at a desk and for smart speakers."""


@main.command()
@click.option("--wav", type=FILE, help="Write the whole session to a WAV file, as it would have sounded.")
@click.option("--fast", is_flag=True, help="Wait for nothing: a virtual clock, and no sound from the speakers.")
@click.option("--url", help="Talk with a web app elsewhere, such as http://127.0.0.1:8080/alexa.")
@click.option("--locale", type=click.Choice(["en-US", "en-GB"]), default="en-US", show_default=True)
@click.option("--explain", is_flag=True, help="Show what each line was taken for, and how surely.")
@click.option("--transcript", type=FILE, help="Write what was said to a YAML file, with times.")
@BACKGROUND
def talk(
    wav: Path | None,
    fast: bool,
    url: str | None,
    locale: str,
    explain: bool,
    transcript: Path | None,
    background: "Background | None",
) -> None:
    """Talk with the exercises, as with a speaker at home.

    Lines can be piped in: an empty one is silence, "@31.5 pause" is said 31.5 seconds into the reply.
    """
    from skill.phrases.resolve import Resolver
    from skill.simulator.talk import Options
    from skill.simulator.talk import talk as talk_until_the_end

    settings = settings_here()
    library, book = content_of(settings)
    options = Options(
        wav=wav, fast=fast, url=url, locale=locale, explain=explain, transcript=transcript, background=background
    )
    at_desk = replace(settings, verify=False, skill_id="", store=settings.store or "sqlite:")
    try:
        app = _app(at_desk, library) if url is None else None
    except OSError as error:
        give_up(f"Nothing can be kept in {settings.data}: {error}. Set STEADY_DATA to another folder.", status=2)
    raise SystemExit(talk_until_the_end(options, Resolver(book), app))


@main.command()
def check() -> None:
    """Read all exercises and name every mistake with its file, line and column; and helplines to be looked up again."""
    from skill.content.helpline import stale_lines

    library, _ = content_of(settings_here())
    for stale in stale_lines(library.countries, date.today()):
        click.echo(f"Look this helpline up again. {stale}", err=True)
    click.echo(f"{len(library.exercises)} exercises, no mistakes.")


@main.command()
@click.option("--host", default="127.0.0.1", show_default=True, help="The address to serve on.")
@click.option("--port", default=8080, show_default=True)
@click.option("--without-verification", is_flag=True, help="With STEADY_VERIFY=off: serve others than this machine.")
def serve(host: str, port: int, without_verification: bool) -> None:
    """Serve the exercises to speakers over HTTP, until SIGTERM or Ctrl-C."""
    from skill.journal import keep_journal, write_entry
    from skill.server import serve as serve_until_stopped
    from skill.settings import check_reach
    from skill.webhook import at_once

    settings = settings_here()
    settings = replace(settings, without_verification=settings.without_verification or without_verification)
    keep_journal()
    try:
        check_reach(settings, host)
        app = _app(settings, content_of(settings)[0], write_entry)
        serve_until_stopped(app, host, port, lambda port: click.echo(_serving(settings, host, port)), at_once(app))
    except SettingError as error:
        give_up(str(error), status=2)
    except OSError as error:
        give_up(f"Cannot serve {host}:{port}: {error.strerror}.")


def _serving(settings: Settings, host: str, port: int) -> str:
    name = f"[{host}]" if ":" in host else host
    trust = (
        f"requests of {settings.skill_id}, verified" if settings.verify else "WITHOUT VERIFICATION: ANYBODY'S requests"
    )
    return f"Serving http://{name}:{port}/alexa ({trust})."


@main.command()
def danger() -> None:
    """For reviewers: what the detector makes of sentences on standard input, one a line.

    A second column after a tab names what was being asked. Out comes one line of JSON for each.
    """
    from skill.dialogue.danger import report

    for line in sys.stdin:
        click.echo(report(line))


@main.group()
def build() -> None:
    """Write the files that a platform wants to have."""


@build.command()
@click.option("-o", "--output", type=FOLDER, required=True, help="The folder to write to.")
def alexa(output: Path) -> None:
    """Write a project for the ASK CLI: the page in the store with its icons, the endpoint, and what people say."""
    from skill.content.whole import load_whole_page
    from skill.platforms.alexa.icon import read_icons
    from skill.platforms.alexa.manifest import Publisher
    from skill.platforms.alexa.package import Unpublishable, package

    settings = settings_here()
    needed = {"ENDPOINT": settings.endpoint, "PRIVACY_URL": settings.privacy_url, "TERMS_URL": settings.terms_url}
    missing = [
        f"STEADY_{name} is not set; a skill cannot be published without it." for name in needed if not needed[name]
    ]
    if missing:
        give_up("\n".join(missing), status=2)
    _, book = content_of(settings)
    page = whole_or_end(load_whole_page, settings)
    publisher = Publisher(settings.endpoint, settings.privacy_url, settings.terms_url)
    try:
        icons = read_icons(settings.exercises / settings.language)
        for path, data in package(page, book, publisher, icons):
            file = output / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(data)
            click.echo(file)
    except Unpublishable as error:
        give_up("\n".join(error.complaints))
    except OSError as error:
        give_up(f"Cannot use {error.filename or output}: {error.strerror}.")


@build.command()
@click.option("-o", "--output", type=FILE, help="The file to write; by default beside the exercises.")
def library(output: Path | None) -> None:
    """Write the exercises as one file that loads fast: for AWS Lambda."""
    from skill.content.compiled import compiled_file, write_compiled

    settings = settings_here()
    file = output or compiled_file(settings.exercises, settings.language)
    try:
        write_compiled(file, content_of(settings)[0], settings.exercises)
    except OSError as error:
        give_up(f"Cannot write {file}: {error.strerror}.")
    click.echo(file)


for command in (render, timeline, calibrate):
    main.add_command(command)
build.add_command(sounds)


def _app(settings: Settings, library: "Library", record: "Record | None" = None) -> "Flask":
    from skill.app import create_app

    return create_app(settings, library=library, record=record)
