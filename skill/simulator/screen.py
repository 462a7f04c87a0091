"""A terminal: lines typed at any time, in; the conversation above them and its progress below, out."""

import asyncio
import time
from enum import Enum, auto
from typing import Literal, assert_never

from prompt_toolkit import PromptSession
from prompt_toolkit.patch_stdout import patch_stdout

from skill.simulator.caption import Caption, captions
from skill.simulator.desk import Desk, Show
from skill.simulator.device import Closed, Lingering, Listening, Speaking
from skill.simulator.passage import total_seconds
from skill.simulator.pipe import ANSWER_SECONDS
from skill.simulator.progress import lingering, listening, speaking
from skill.voice.player import Player

OPENING = "open steady steps"
HINT = 'note> Type what you would say: "breathing", "pause", "help". :help, :quit.'
HELP = (
    'note> While it speaks, whatever you type is "Alexa, ..." and stops it at that moment.\n'
    "note> Enter alone says nothing, and does not wait until the microphone closes.\n"
    "note> :quit or Ctrl-D leaves."
)
AT_REST = 'note> The skill is closed. Say "open steady steps", or :quit.'

_TICK_SECONDS = 0.1
_REDRAW_SECONDS = 0.5


class _Event(Enum):
    NOTHING_YET = auto()
    GONE = auto()


Typed = str | Literal[_Event.NOTHING_YET, _Event.GONE]


class Screen:
    """A conversation in a terminal. Without a player replies take no time, and the microphone stays open."""

    def __init__(self, desk: Desk, show: Show, player: Player | None) -> None:
        self._desk = desk
        self._show = show
        self._player = player
        self._lines: asyncio.Queue[str | Literal[_Event.GONE]] = asyncio.Queue()
        self._status = ""
        self._prompt: PromptSession[str] = PromptSession(
            "you> ",
            bottom_toolbar=lambda: self._status,
            refresh_interval=_REDRAW_SECONDS,
            reserve_space_for_menu=0,
        )

    def run(self) -> None:
        """Until the listener goes. Raises ServerError, VoiceError."""
        try:
            asyncio.run(self._run())
        except KeyboardInterrupt:
            self._desk.leave()

    async def _run(self) -> None:
        with patch_stdout():
            reading = asyncio.create_task(self._read())
            try:
                self._show(HINT)
                self._show(f"you> {OPENING}")
                await asyncio.to_thread(self._desk.hear, OPENING)
                while await self._step():
                    pass
                await asyncio.to_thread(self._desk.leave)
            finally:
                reading.cancel()
                await asyncio.wait([reading])
                if self._player is not None:
                    self._player.stop()

    async def _read(self) -> None:
        """One prompt follows the other at once, so the line and the progress below it are always there."""
        try:
            while True:
                self._lines.put_nowait((await self._prompt.prompt_async()).strip())
        except (EOFError, KeyboardInterrupt):
            pass
        finally:
            self._lines.put_nowait(_Event.GONE)

    async def _next(self, seconds: float | None) -> Typed:
        """What was typed within so many seconds; None waits for ever."""
        try:
            line = await asyncio.wait_for(self._lines.get(), seconds)
        except TimeoutError:
            return _Event.NOTHING_YET
        if line == ":help":
            self._show(HELP)
            return _Event.NOTHING_YET
        return _Event.GONE if line == ":quit" else line

    async def _step(self) -> bool:
        """One state of the device; False when the listener goes."""
        state = self._desk.state
        match state:
            case Speaking():
                return await (self._show_reply() if self._player is None else self._play_reply(self._player))
            case Listening() | Lingering():
                return await self._listen(state)
            case Closed():
                return await self._rest(state)
            case _:
                assert_never(state)

    async def _show_reply(self) -> bool:
        self._show_until(list(captions(self._desk.passages)), total_seconds(self._desk.passages))
        await asyncio.to_thread(self._desk.spoken)
        return True

    async def _play_reply(self, player: Player) -> bool:
        passages = self._desk.passages
        due = list(captions(passages))
        player.play(self._desk.stage.sound(passages, total_seconds(passages)))
        while not player.finished:
            self._show_until(due, player.position_seconds)
            self._status = speaking(passages, player.position_seconds)
            typed = await self._next(_TICK_SECONDS)
            if typed and typed is not _Event.NOTHING_YET:
                return await self._interrupt(typed, player.stop())
        player.wait()
        self._show_until(due, total_seconds(passages))
        await asyncio.to_thread(self._desk.spoken)
        return True

    async def _interrupt(self, typed: str | Literal[_Event.GONE], at_seconds: float) -> bool:
        await asyncio.to_thread(self._desk.spoken, at_seconds)
        if typed is _Event.GONE:
            return False
        await asyncio.to_thread(self._desk.hear, typed, at_seconds)
        return True

    async def _listen(self, state: Listening | Lingering) -> bool:
        """While a line is being typed the microphone waits: to say it would not have taken so long."""
        waited = 0.0
        while waited < state.seconds:
            self._status = (listening if isinstance(state, Listening) else lingering)(waited, state.seconds)
            began = time.monotonic()
            typed = await self._next(_TICK_SECONDS)
            if typed is _Event.NOTHING_YET:
                if self._player is not None and not self._prompt.default_buffer.text:
                    waited += time.monotonic() - began
                continue
            if not typed:
                break
            self._desk.stage.rest(waited if self._player else ANSWER_SECONDS)
            if typed is _Event.GONE:
                return False
            await asyncio.to_thread(self._desk.hear, typed)
            return True
        await asyncio.to_thread(self._desk.wait)
        return True

    async def _rest(self, state: Closed) -> bool:
        """A second of the time in which the skill is closed is heard, like the silence before any words."""
        if not state.puzzled:
            self._show(AT_REST)
        self._status = f'closed · "{OPENING}" · :quit'
        began = time.monotonic()
        typed: Typed = _Event.NOTHING_YET
        while not typed or typed is _Event.NOTHING_YET:
            typed = await self._next(None)
        if typed is _Event.GONE:
            return False
        self._desk.stage.rest(ANSWER_SECONDS)
        if self._player is not None:
            self._desk.away(max(time.monotonic() - began - ANSWER_SECONDS, 0.0))
        await asyncio.to_thread(self._desk.hear, typed)
        return True

    def _show_until(self, due: list[Caption], at_seconds: float) -> None:
        """Shows the captions whose time has come, and takes them off the list."""
        while due and due[0].start_seconds <= at_seconds:
            self._show(f"steady> {due.pop(0).text}")
