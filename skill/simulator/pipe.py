"""Lines that come through a pipe, in; the conversation as plain lines, out.

open steady steps
a one minute breathing exercise
@31.5 pause            31.5 seconds into the reply: "Alexa, pause"
                       an empty line: nothing is said
# a comment
"""

import os
import re
import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from queue import Empty, Queue
from threading import Thread

from skill.simulator.caption import captions
from skill.simulator.desk import Desk, Show
from skill.simulator.device import Closed, Speaking
from skill.simulator.passage import total_seconds, until
from skill.voice.player import Player

ANSWER_SECONDS = 1.0
"""How long the listener takes to answer once the microphone is open, or to speak to a device at rest."""
HELP = (
    'note> Say anything, such as "pause" or "help"; an empty line says nothing. "@31.5 pause" interrupts a reply'
    ' after 31.5 seconds, "# ..." is a comment, ":quit" leaves.'
)

_PATIENCE_SECONDS = 0.5
"""How long a reply waits to know whether the next line interrupts it."""
_TICK_SECONDS = 0.05
_TIMED = re.compile(r"@\s*(\d+(?:\.\d+)?)s?\s+(\S.*)")


@dataclass(frozen=True)
class Line:
    """One thing to do."""

    words: str
    """Empty: nothing is said."""
    at_seconds: float | None = None
    """How far into the reply it is said; None when the listener waits for its end."""


class Lines:
    """Lines as they come, with a look ahead."""

    def __init__(self, source: Iterable[str]) -> None:
        self._queue: Queue[Line | None] = Queue()
        self._ahead: list[Line | None] = []
        Thread(target=self._read, args=(source,), name="simulator-lines", daemon=True).start()

    def take(self) -> Line | None:
        """The next line, as soon as it is there; None at the end."""
        return self._ahead.pop() if self._ahead else self._queue.get()

    def take_interruption(self, longest_seconds: float) -> Line | None:
        """The next line if it is said while the reply goes on."""
        if not self._ahead:
            try:
                self._ahead.append(self._queue.get(timeout=_PATIENCE_SECONDS))
            except Empty:
                return None
        line = self._ahead[-1]
        if line is None or line.at_seconds is None or line.at_seconds >= longest_seconds:
            return None
        return self._ahead.pop()

    def _read(self, source: Iterable[str]) -> None:
        try:
            for text in source:
                if not text.startswith("#"):
                    self._queue.put(_line(text.strip()))
        finally:
            self._queue.put(None)


class Pipe:
    """A conversation by lines. Without a player no time is spent on waiting."""

    def __init__(self, desk: Desk, lines: Lines, show: Show, player: Player | None) -> None:
        self._desk = desk
        self._lines = lines
        self._show = show
        self._player = player

    def run(self) -> None:
        """Until the lines end or Ctrl-C. Raises ServerError, VoiceError."""
        try:
            while self._step():
                pass
        except KeyboardInterrupt:
            self._show("")
        self._desk.leave()

    def _step(self) -> bool:
        """One reply, or one line; False when the listener goes."""
        state = self._desk.state
        if isinstance(state, Speaking):
            self._hear_reply()
            return True
        line = self._lines.take()
        if line is None or line.words == ":quit":
            return False
        if line.words == ":help":
            self._show(HELP)
        elif line.words:
            self._wait(self._desk.stage.rest(ANSWER_SECONDS))
            self._show(f"you> {line.words}")
            self._desk.hear(line.words)
        elif not isinstance(state, Closed):
            self._show(f"you> ({state.seconds:g} s)")
            self._wait(state.seconds)
            self._desk.wait()
        return True

    def _hear_reply(self) -> None:
        whole = total_seconds(self._desk.passages)
        line = self._lines.take_interruption(whole)
        if line is None or line.at_seconds is None:
            self._play(whole)
            self._desk.spoken()
            return
        self._play(line.at_seconds)
        self._desk.spoken(line.at_seconds)
        self._show(f"you> (at {line.at_seconds:g} s) Alexa, {line.words}")
        self._desk.hear(line.words, line.at_seconds)

    def _play(self, seconds: float) -> None:
        """Shows, and with a player plays, what is said now, for so long."""
        heard = until(self._desk.passages, seconds)
        if self._player is None:
            for caption in captions(heard):
                self._show(f"steady> {caption.text}")
            return
        try:
            self._player.play(self._desk.stage.sound(self._desk.passages, seconds))
            for caption in captions(heard):
                while self._player.position_seconds < caption.start_seconds and not self._player.finished:
                    self._player.wait(_TICK_SECONDS)
                self._show(f"steady> {caption.text}")
            self._player.wait()
        except KeyboardInterrupt:
            self._desk.spoken(self._player.stop())
            raise

    def _wait(self, seconds: float) -> None:
        if self._player is not None:
            time.sleep(seconds)


def read_lines(descriptor: int) -> Iterator[str]:
    """The lines of a file descriptor, as soon as each is complete."""
    left = b""
    while block := os.read(descriptor, 65_536):
        *whole, left = (left + block).split(b"\n")
        yield from (line.decode(errors="replace") for line in whole)
    if left:
        yield left.decode(errors="replace")


def _line(text: str) -> Line:
    found = _TIMED.fullmatch(text)
    return Line(found[2], float(found[1])) if found else Line(text)
