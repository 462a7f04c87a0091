"""A store in the memory of this process: the reference for all others, and what tests use. Gone at the end."""

from threading import Lock

from skill.dialogue.profile import Memory, memory_from_json


class MemoryStore:
    """Keeps each listener's memory as the plain JSON that any other store would write."""

    def __init__(self) -> None:
        self._rows: dict[str, tuple[int, dict[str, object]]] = {}
        self._lock = Lock()

    def load(self, listener: str) -> tuple[Memory, int]:
        """The memory and its version; an empty one of version 0 for somebody new."""
        with self._lock:
            version, row = self._rows.get(listener, (0, {}))
        return memory_from_json(row), version

    def save(self, listener: str, memory: Memory, version: int) -> bool:
        """Keeps a memory that was loaded at `version`; False, and nothing kept, when another one was saved since."""
        row = memory.to_json()
        with self._lock:
            if self._rows.get(listener, (0, {}))[0] != version:
                return False
            self._rows[listener] = (version + 1, row)
            return True

    def forget(self, listener: str) -> None:
        """Leaves nothing of a listener."""
        with self._lock:
            self._rows.pop(listener, None)
