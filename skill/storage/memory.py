"""A store in the memory of this process: the reference for all others, and what tests use. Gone at the end."""

from threading import Lock

from skill.dialogue.profile import NOTHING_KNOWN, Memory


class MemoryStore:
    """Keeps each listener's memory as the value that it is, with no more in it than any other store would write."""

    def __init__(self) -> None:
        self._rows: dict[str, tuple[Memory, int]] = {}
        self._lock = Lock()

    def load(self, listener: str) -> tuple[Memory, int]:
        """The memory and its version; an empty one of version 0 for somebody new."""
        with self._lock:
            return self._rows.get(listener, _NOBODY)

    def save(self, listener: str, memory: Memory, version: int) -> bool:
        """Keeps a memory that was loaded at `version`; False, and nothing kept, when another one was saved since."""
        kept = memory.without_answers()
        with self._lock:
            if self._rows.get(listener, _NOBODY)[1] != version:
                return False
            self._rows[listener] = (kept, version + 1)
            return True

    def forget(self, listener: str) -> None:
        """Leaves nothing of a listener."""
        with self._lock:
            self._rows.pop(listener, None)


_NOBODY = (NOTHING_KNOWN, 0)
