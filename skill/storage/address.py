"""Where memories are to be kept, as the setting says it, in; a store there, out."""

from pathlib import Path

from skill.storage.memory import MemoryStore
from skill.storage.sqlite import SqliteStore

FILE = "memories.sqlite"
"""The name of the file in the folder for data, when the address names none."""


def open_store(address: str, folder: Path) -> MemoryStore | SqliteStore:
    """The store at `memory:`, `sqlite:` or `sqlite:PATH`. Raises ValueError for another address, OSError."""
    kind, colon, path = address.partition(":")
    match kind, colon, path:
        case "memory", ":", "":
            return MemoryStore()
        case "sqlite", ":", _:
            return SqliteStore(Path(path).expanduser() if path else folder / FILE)
        case _:
            raise ValueError(f"{address!r} is no store; there are memory:, sqlite: and sqlite:PATH")
