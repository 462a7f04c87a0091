"""The loudspeaker of this machine, through miniaudio, and the choice of a player that works here."""

import os
import sys
from collections.abc import Generator, Iterator
from contextlib import contextmanager, suppress
from typing import Any

from skill.voice import VoiceError
from skill.voice.clip import FRAME_BYTES, HERTZ, frames_in
from skill.voice.feed import Feed
from skill.voice.player import Clock, Player

_PERIOD_MILLISECONDS = 50
# What the device still holds when it has taken the last frame: three periods.
_HELD_SECONDS = 0.15
_ANSWER_SECONDS = 0.2


class SoundCard:
    """An output that is heard. VoiceError: miniaudio is not installed, or it finds no device."""

    def __init__(self, backend: str | None = None) -> None:
        """`backend` is a name of miniaudio's, such as NULL, which plays to nobody; without it, the best there is."""
        try:
            import miniaudio
        except (ImportError, OSError) as error:
            raise VoiceError(
                "Sound cannot be played live, because miniaudio is missing. "
                "Install it with: pip install 'steady-steps[voice]'"
            ) from error
        self._failure: type[Exception] = miniaudio.MiniaudioError
        self._feed: Feed | None = None
        try:
            with _quiet():
                self._device: Any = miniaudio.PlaybackDevice(
                    nchannels=1,
                    sample_rate=HERTZ,
                    buffersize_msec=_PERIOD_MILLISECONDS,
                    backends=[miniaudio.Backend[backend]] if backend else None,
                )
        except self._failure as error:
            raise VoiceError("No sound device was found.") from error
        if self._device.backend == "Null" and backend != "NULL":
            self._device.close()
            raise VoiceError("No sound device was found.")

    def start(self, feed: Feed) -> None:
        """See Output."""
        self._feed = feed
        pull = _pull(feed)
        next(pull)
        try:
            self._device.start(pull)
        except self._failure as error:
            feed.stop()
            feed.ended.set()
            raise VoiceError("The sound device does not start.") from error

    def stop(self) -> None:
        """See Output."""
        if self._feed:
            # The device's own thread may be about to ask for more: it is told first, then stopped.
            self._feed.ended.wait(_ANSWER_SECONDS)
        with suppress(self._failure):
            self._device.stop()

    def close(self) -> None:
        """See Output."""
        self._device.close()


def open_player() -> tuple[Player, str | None]:
    """A player that works here, and one sentence for the listener when it makes no sound."""
    try:
        return Player(SoundCard()), None
    except VoiceError as error:
        return Player(Clock()), f"Nothing will be heard, only timed. {error}"


def _pull(feed: Feed) -> Generator[bytes, int, None]:
    """What the device's thread asks for: how many frames go in, their PCM comes out."""
    frames = yield b""
    try:
        while pcm := feed.take(frames):
            frames = yield pcm.ljust(frames * FRAME_BYTES, b"\0")
        held = frames_in(_HELD_SECONDS)
        while held > 0 and not feed.stopped.is_set():
            held -= frames
            frames = yield bytes(frames * FRAME_BYTES)
    finally:
        feed.ended.set()


@contextmanager
def _quiet() -> Iterator[None]:
    """Without what libraries write to stderr past Python: ALSA has dozens of lines on a missing sound card."""
    try:
        sys.stderr.flush()
        kept = os.dup(2)
    except (AttributeError, OSError):
        # There is no stderr to keep quiet.
        yield
        return
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 2)
    os.close(nowhere)
    try:
        yield
    finally:
        os.dup2(kept, 2)
        os.close(kept)
