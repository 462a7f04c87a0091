"""`steady talk`: a skill and what people say, in; a conversation at the desk and an exit status, out."""

import shutil
import sys
import textwrap
import time
from collections.abc import Iterable
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from skill.phrases.resolve import Resolver
from skill.simulator.client import Client, InProcess, OverHttp, ServerError, WsgiApp
from skill.simulator.desk import Desk, Show
from skill.simulator.envelope import Caller
from skill.simulator.pipe import Lines, Pipe, read_lines
from skill.simulator.stage import Stage
from skill.simulator.transcript import Conversation, write
from skill.simulator.understanding import understand
from skill.voice import VoiceError
from skill.voice.background import Background
from skill.voice.player import Player
from skill.voice.sound_card import open_player
from skill.voice.speaker import AMERICAN, BRITISH, SilentSpeaker, Speaker, open_speaker
from skill.voice.wave_file import WaveFile

OK, FAILED, MISUSED = 0, 1, 2
"""Exit statuses: all went well; the skill, the server or the voice failed; what was asked for cannot be done here."""

_COLUMNS = 80
_INDENT = " " * len("steady> ")


@dataclass(frozen=True)
class Options:
    """What was asked for on the command line."""

    wav: Path | None = None
    """Where to write the whole session as sound."""
    fast: bool = False
    """True: a virtual clock; nothing is waited for and nothing is played."""
    url: str | None = None
    """The web app to talk to; None for the one in this process."""
    locale: str = "en-US"
    explain: bool = False
    """True: tells for each utterance what it was taken for, and how surely."""
    transcript: Path | None = None
    """Where to write the conversation as YAML."""
    background: Background | None = None
    """What is heard below the words."""
    start: float | None = None
    """Unix time at which the session's clock starts; None for now."""
    skill_id: str = Caller.skill_id
    """The application id in every request."""


@dataclass(frozen=True)
class Sound:
    """What speaks and what plays it."""

    speaker: Speaker
    player: Player | None
    """None for a virtual clock."""

    def close(self) -> None:
        """Let go of both."""
        if self.player is not None:
            self.player.close()
        self.speaker.close()


def talk(
    options: Options,
    resolver: Resolver,
    app: WsgiApp | None = None,
    lines: Iterable[str] | None = None,
    sound: Sound | None = None,
) -> int:
    """Talks with `app`, or with the one at the URL, until the listener goes; the exit status.

    Without `lines` they come from stdin, which may be a terminal; without `sound` it is what this machine has.
    """
    in_terminal = lines is None and sys.stdin.isatty() and sys.stdout.isatty()
    show = _show_wrapped if in_terminal else _show
    typed = read_lines(0) if lines is None else lines
    try:
        with ExitStack() as stack:
            sound = sound or open_sound(options, show)
            stack.callback(sound.close)
            file = stack.enter_context(WaveFile(options.wav)) if options.wav else None
            start = time.time() if options.start is None else options.start
            voice = BRITISH if options.locale == "en-GB" else AMERICAN
            desk = Desk(
                _client(options, app),
                Caller(options.locale, options.skill_id),
                partial(understand, resolver),
                Stage(start, sound.speaker, voice, file, options.background),
                show,
                explain=options.explain,
            )
            status = _converse(desk, show, sound.player, None if in_terminal else typed)
    except VoiceError as error:
        return _fail(str(error), MISUSED)
    return status if options.transcript is None else _keep(desk, options.transcript, options.locale) or status


def open_sound(options: Options, show: Show) -> Sound:
    """What can be heard here, with at most one notice. Raises VoiceError when a WAV is wanted and nothing speaks."""
    if options.fast and options.wav is None:
        return Sound(SilentSpeaker(), None)
    player, deaf = (None, None) if options.fast else open_player()
    if deaf and options.wav is None:
        show(f"note> {deaf}")
        return Sound(SilentSpeaker(), player)
    speaker, mute = open_speaker()
    sound = Sound(speaker, player)
    if mute and options.wav is not None:
        sound.close()
        raise VoiceError(f"A WAV needs a speech engine. {mute}")
    if mute or deaf:
        show(f"note> {mute or deaf}")
    return sound


def _client(options: Options, app: WsgiApp | None) -> Client:
    if options.url:
        return OverHttp(options.url)
    if app is None:
        raise ValueError("neither a web app nor a URL to talk to")
    return InProcess(app)


def _converse(desk: Desk, show: Show, player: Player | None, lines: Iterable[str] | None) -> int:
    """By lines, or without them in the terminal."""
    try:
        if lines is None:
            # The terminal's library takes its time to import, and pipes do without it.
            from skill.simulator.screen import Screen

            Screen(desk, show, player).run()
        else:
            Pipe(desk, Lines(lines), show, player).run()
    except (ServerError, VoiceError) as error:
        return _fail(str(error), FAILED)
    return FAILED if desk.refused else OK


def _keep(desk: Desk, path: Path, locale: str) -> int:
    moment = datetime.fromtimestamp(desk.stage.start, UTC)
    conversation = Conversation(f"{moment:%Y-%m-%d %H:%M} UTC, {locale}", tuple(desk.turns))
    try:
        path.write_text(write(conversation), encoding="utf-8")
    except OSError as error:
        return _fail(f"Cannot write {path}: {error.strerror}.", MISUSED)
    return OK


def _show(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def _show_wrapped(text: str) -> None:
    width = min(shutil.get_terminal_size().columns, _COLUMNS)
    for line in text.splitlines():
        _show(textwrap.fill(line, width, subsequent_indent=_INDENT, break_long_words=False))


def _fail(message: str, status: int) -> int:
    sys.stderr.write(f"{message}\n")
    return status
