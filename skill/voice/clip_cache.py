"""Clips by key in, the same clips out, within a bound of bytes; safe to share among threads."""

from collections import OrderedDict
from collections.abc import Hashable
from threading import Lock

from skill.voice.clip import Clip

# What an entry weighs besides its samples, about; it also bounds the number of empty clips.
_ENTRY_BYTES = 500


class ClipCache:
    """The clips used last; the longest unused goes first."""

    def __init__(self, limit_bytes: int) -> None:
        self._limit_bytes = limit_bytes
        self._bytes = 0
        self._clips: OrderedDict[Hashable, Clip] = OrderedDict()
        self._lock = Lock()

    @property
    def size_bytes(self) -> int:
        """What is held now, never more than the limit."""
        return self._bytes

    def find(self, key: Hashable) -> Clip | None:
        """The clip kept under this key, if it is still here."""
        with self._lock:
            if key in self._clips:
                self._clips.move_to_end(key)
            return self._clips.get(key)

    def keep(self, key: Hashable, clip: Clip) -> None:
        """Keep this clip, unless it alone is over the limit."""
        if _weight(clip) > self._limit_bytes:
            return
        with self._lock:
            self._bytes -= _weight(self._clips.pop(key, None))
            self._clips[key] = clip
            self._bytes += _weight(clip)
            while self._bytes > self._limit_bytes:
                self._bytes -= _weight(self._clips.popitem(last=False)[1])


def _weight(clip: Clip | None) -> int:
    return len(clip.pcm) + _ENTRY_BYTES if clip else 0
