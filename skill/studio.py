"""The commands with which authors hear, see and measure time."""

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from skill.console import FILE, FOLDER, content_of, give_up, lines_of, settings_here, write_text

if TYPE_CHECKING:
    from skill.voice.background import Background


def _read_length(_context: click.Context, _option: click.Parameter, text: str | None) -> float | None:
    """A length of time as authors write it, in seconds."""
    from skill.content.value import seconds_of

    seconds = seconds_of(text) if text else None
    if text and not seconds:
        raise click.BadParameter(f"{text!r} is no length of time; write for example 5m or 1m30s.")
    return seconds


def _read_background(_context: click.Context, _option: click.Parameter, name: str) -> "Background | None":
    from skill.voice.background import Background

    return None if name == "none" else Background(name)


_LENGTH = click.option(
    "--length", callback=_read_length, help="The wanted length, such as 5m; else the standard version."
)
_PACE = click.option("--pace", default="0", help="slower, faster, or a number of half seconds for each phase.")
_BELLS = click.option(
    "--bells/--no-bells", default=True, show_default=True, help="Tones for breaths, and after silences."
)
BACKGROUND = click.option(
    "--background",
    type=click.Choice(["none", "rain", "waves"]),
    callback=_read_background,
    default="none",
    show_default=True,
    help="What is heard below the words.",
)


@click.command()
@click.argument("exercise")
@_LENGTH
@_PACE
@click.option("--answers", type=FILE, help="A file of answers, one a line: name = words.")
@click.option("--answer", multiple=True, help="One answer, name=words; silence to all other questions.")
@click.option("--voice", type=click.Choice(["en-us", "en-gb"]), default="en-us", show_default=True)
@_BELLS
@BACKGROUND
@click.option("-o", "--output", type=FILE, required=True, help="FILE.wav or FILE.mp3; captions go to FILE.vtt.")
def render(
    exercise: str,
    length: float | None,
    pace: str,
    answers: Path | None,
    answer: tuple[str, ...],
    voice: str,
    bells: bool,
    background: "Background | None",
    output: Path,
) -> None:
    """Write a whole exercise as sound, with exact silences, captions and chapters."""
    from skill.rendering.course import course
    from skill.rendering.order import Order, OrderError, read_answers, read_pace
    from skill.rendering.render import render as write_sound
    from skill.rendering.table import clock
    from skill.rendering.voice import Voice
    from skill.voice import VoiceError
    from skill.voice.speaker import EngineSpeaker

    library, _ = content_of(settings_here())
    speaker = EngineSpeaker()
    spoken = Voice(speaker, voice)
    try:
        given = read_answers((*lines_of(answers), *answer))
        visit = Order(exercise, read_pace(pace), bells, given).visit(library, spoken.seconds)
        planned = course(visit, length)
        with click.progressbar(
            length=round(planned.seconds), label=f"{planned.exercise.title}", file=sys.stderr
        ) as bar:
            recording = write_sound(planned, spoken, output, background, lambda seconds: bar.update(round(seconds)))
    except (OrderError, VoiceError) as error:
        give_up(str(error), status=2)
    finally:
        speaker.close()
    click.echo(f"{clock(recording.seconds)} in {', '.join(str(file) for file in recording.files)}")
    if recording.complaints:
        give_up("\n".join(recording.complaints))


@click.command()
@click.argument("exercise")
@_LENGTH
@_PACE
@_BELLS
@click.option("--voice", type=click.Choice(["alexa", "local"]), default="alexa", show_default=True)
@click.option("--json", "as_json", is_flag=True, help="Everything as JSON.")
@click.option("--svg", type=FILE, help="Draw a picture into this file.")
def timeline(
    exercise: str, length: float | None, pace: str, bells: bool, voice: str, as_json: bool, svg: Path | None
) -> None:
    """Show how the time of an exercise is spent, and how much room Alexa leaves."""
    from skill.platforms.alexa.pace import ALEXA
    from skill.rendering.account import account
    from skill.rendering.course import course
    from skill.rendering.order import Order, OrderError, read_pace
    from skill.rendering.picture import picture
    from skill.rendering.table import table
    from skill.rendering.voice import Voice
    from skill.voice import VoiceError
    from skill.voice.speaker import EngineSpeaker

    library, _ = content_of(settings_here())
    speaker = EngineSpeaker()
    measure = ALEXA.seconds if voice == "alexa" else Voice(speaker).seconds
    try:
        planned = course(Order(exercise, read_pace(pace), bells).visit(library, measure), length)
    except (OrderError, VoiceError) as error:
        give_up(str(error), status=2)
    finally:
        speaker.close()
    if svg is not None:
        write_text(svg, picture(planned, voice))
    if as_json:
        click.echo(json.dumps(account(planned, voice), indent=1, ensure_ascii=False))
    elif svg is None:
        click.echo(table(planned, voice))


@click.command()
@click.argument("logs", type=FILE, nargs=-1, required=True)
@click.option("-o", "--output", type=FILE, help="Write the new estimate to this file.")
def calibrate(logs: tuple[Path, ...], output: Path | None) -> None:
    """Work out how fast Alexa really speaks, from your own logs.

    Each line of a log is a JSON object with "request" and "response", as they went over the wire. Sessions that ended
    in silence are measured; no words are printed or kept. The result takes the place of platforms/alexa/pace.json.
    """
    from datetime import UTC, datetime
    from itertools import chain

    from skill.platforms.alexa.calibration import calibrate as work_out
    from skill.platforms.alexa.calibration import estimate_json, read_samples

    try:
        found = work_out(list(read_samples(chain.from_iterable(map(lines_of, logs)))))
    except ValueError as error:
        give_up(str(error))
    text = estimate_json(found, f"{datetime.now(UTC):%Y-%m-%d}")
    if output is not None:
        write_text(output, text)
    click.echo(text, nl=False)
    click.echo(
        f"Error in {found.samples} replies: {found.error_seconds:.2f} s, before {found.error_before_seconds:.2f} s."
    )


@click.command()
@click.option("-o", "--output", type=FOLDER, required=True, help="The folder to write to.")
def sounds(output: Path) -> None:
    """Write the tones as MP3 files, to be put where STEADY_SOUND_URL says."""
    from skill.dialogue.reply import Tone
    from skill.rendering.mp3_file import Mp3File
    from skill.voice import VoiceError
    from skill.voice.tone import tone_clip

    output.mkdir(parents=True, exist_ok=True)
    for tone in Tone:
        path = output / f"{tone}.mp3"
        try:
            with Mp3File(path) as file:
                file.write(tone_clip(tone).pcm)
        except VoiceError as error:
            give_up(str(error), status=2)
        click.echo(path)
