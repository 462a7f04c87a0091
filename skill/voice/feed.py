"""Blocks of PCM in, as many frames as a player asks for out; a thread makes the blocks a little ahead of time."""

from collections.abc import Iterable
from contextlib import suppress
from queue import Empty, Queue
from threading import Event, Thread

from skill.voice.clip import FRAME_BYTES, HERTZ

_BLOCKS_AHEAD = 10


class Feed:
    """Sound on its way to one player, and how much of it was taken."""

    def __init__(self, blocks: Iterable[bytes]) -> None:
        self.stopped = Event()
        """Set when no more is wanted."""
        self.ended = Event()
        """Set by the player: the last frame has been heard, or will not be."""
        self.error: Exception | None = None
        """What went wrong in making the blocks; the sound ends there."""
        self._frames = 0
        self._left = b""
        self._complete = False
        # An empty block says that it was the last.
        self._queue: Queue[bytes] = Queue(_BLOCKS_AHEAD)
        Thread(target=self._make, args=(blocks,), name="voice-feed", daemon=True).start()

    @property
    def taken_seconds(self) -> float:
        """Length of all that was taken."""
        return self._frames / HERTZ

    def take(self, frames: int) -> bytes:
        """The next frames, as soon as they are made; fewer at the end, then none."""
        size = frames * FRAME_BYTES
        while len(self._left) < size and not self._complete:
            block = self._queue.get()
            self._complete = not block
            self._left += block
        if self.stopped.is_set():
            return b""
        pcm, self._left = self._left[:size], self._left[size:]
        self._frames += len(pcm) // FRAME_BYTES
        return pcm

    def stop(self) -> None:
        """Give nothing more, and make no more; who waits in `take` goes on at once."""
        self.stopped.set()
        with suppress(Empty):
            while True:
                self._queue.get_nowait()
        self._queue.put(b"")

    def _make(self, blocks: Iterable[bytes]) -> None:
        try:
            for block in blocks:
                if self.stopped.is_set():
                    break
                if block:
                    self._queue.put(block)
        except Exception as error:
            self.error = error
        self._queue.put(b"")
