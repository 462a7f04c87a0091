"""Blocks of PCM in, played live; how many seconds were played out, also when it was stopped halfway."""

import time
from collections.abc import Iterable
from threading import Thread
from typing import Protocol

from skill.voice.clip import HERTZ, frames_in
from skill.voice.feed import Feed

_TICK_FRAMES = frames_in(0.05)


class Output(Protocol):
    """Where sound goes: it takes what is fed in its own time."""

    def start(self, feed: Feed) -> None:
        """Take all there is, then set `feed.ended`; does not wait for that. VoiceError: it cannot."""
        ...

    def stop(self) -> None:
        """Take no more; comes back when that is so."""
        ...

    def close(self) -> None:
        """Stop for good."""
        ...


class Player:
    """Plays one thing at a time. A position is the length that the output has taken, in seconds."""

    def __init__(self, output: Output) -> None:
        self._output = output
        self._feed: Feed | None = None

    @property
    def position_seconds(self) -> float:
        """How much of the newest sound was played."""
        return self._feed.taken_seconds if self._feed else 0.0

    @property
    def finished(self) -> bool:
        """Nothing is being played: it came to its end, or was stopped, or never began."""
        return self._feed is None or self._feed.ended.is_set()

    def play(self, blocks: Iterable[bytes]) -> None:
        """Begin to play, and come back at once; what was playing is stopped. VoiceError: the output is gone."""
        self.stop()
        self._feed = Feed(blocks)
        self._output.start(self._feed)

    def wait(self, timeout_seconds: float | None = None) -> bool:
        """Wait for the end; True when it was reached in time. Raises what making the blocks has raised."""
        if self._feed is None:
            return True
        finished = self._feed.ended.wait(timeout_seconds)
        if finished and self._feed.error:
            raise self._feed.error
        return finished

    def stop(self) -> float:
        """Stop now; the position at which it stopped."""
        if self._feed:
            self._feed.stop()
            self._output.stop()
            self._feed.ended.set()
        return self.position_seconds

    def close(self) -> None:
        """Stop, and let go of the output."""
        self.stop()
        self._output.close()


class Clock:
    """No sound, but its time: for a machine without a loudspeaker."""

    def __init__(self) -> None:
        self._thread: Thread | None = None

    def start(self, feed: Feed) -> None:
        """See Output."""
        self._thread = Thread(target=self._run, args=(feed,), name="voice-clock", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """See Output."""
        if self._thread:
            self._thread.join()

    def close(self) -> None:
        """Nothing to let go of."""

    def _run(self, feed: Feed) -> None:
        began: float | None = None
        while feed.take(_TICK_FRAMES):
            # The time for the first sound to be made does not count. After that every deadline is absolute.
            now = time.monotonic()
            began = began or now
            feed.stopped.wait(max(0.0, began + feed.taken_seconds - now))
        feed.ended.set()


class Instant:
    """No sound and no time: everything is played at once, for tests."""

    def start(self, feed: Feed) -> None:
        """See Output; everything is over when it comes back."""
        while feed.take(HERTZ):
            pass
        feed.ended.set()

    def stop(self) -> None:
        """Nothing is ever under way."""

    def close(self) -> None:
        """Nothing to let go of."""
