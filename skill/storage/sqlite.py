"""A store in one file (SQLite): what was saved is there for the next process, and what was forgotten is nowhere."""

import json
import logging
import os
import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Lock

from skill.dialogue.place import Place
from skill.dialogue.profile import Memory, memory_from_json

PLACE_DAYS = 7
"""A place is forgotten this long after the last visit."""
PROFILE_DAYS = 180
"""So is everything else."""

_BUSY_SECONDS = 0.5
_DAY_SECONDS = 86_400.0
_SWEPT_EVERY_SECONDS = 3_600.0
_CORRUPT = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB})
_TABLE = """
create table if not exists memory (
  listener text primary key, version integer not null, kept_at real not null, data text not null
) without rowid
"""

_log = logging.getLogger(__name__)


class SqliteStore:
    """Keeps memories as JSON. Safe to share among threads, and the file among processes.

    Every method raises OSError when the file cannot be used within half a second.
    """

    def __init__(self, file: Path, now: Callable[[], float] = time.time) -> None:
        """`now` gives Unix time. A file that is no database is moved aside, and said so in the log."""
        self._file = file
        self._now = now
        self._lock = Lock()
        self._swept_at = 0.0
        with _as_os_error():
            try:
                self._connection = self._open()
            except sqlite3.DatabaseError as error:
                if not _is_corrupt(error):
                    raise
                self._move_aside()
                self._connection = self._open()

    def load(self, listener: str) -> tuple[Memory, int]:
        """The memory and its version; an empty one of version 0 for somebody new."""
        with self._used() as connection:
            row = connection.execute(
                "select version, kept_at, data from memory where listener = ?", (listener,)
            ).fetchone()
        if row is None:
            return Memory(), 0
        version, kept_at, data = row
        age_seconds = self._now() - kept_at
        if age_seconds > PROFILE_DAYS * _DAY_SECONDS:
            return Memory(), version
        memory = memory_from_json(json.loads(data))
        old = age_seconds > PLACE_DAYS * _DAY_SECONDS
        return (Memory(Place(), memory.profile) if old else memory), version

    def save(self, listener: str, memory: Memory, version: int) -> bool:
        """Keeps a memory that was loaded at `version`; False, and nothing kept, when another one was saved since."""
        data = json.dumps(memory.to_json(), ensure_ascii=True, separators=(",", ":"))
        with self._used() as connection:
            connection.execute("begin immediate")
            row = connection.execute("select version from memory where listener = ?", (listener,)).fetchone()
            saved = (row[0] if row else 0) == version
            if saved:
                connection.execute(
                    "insert or replace into memory values (?, ?, ?, ?)", (listener, version + 1, self._now(), data)
                )
                self._sweep(connection)
            connection.execute("commit")
        return saved

    def forget(self, listener: str) -> None:
        """Leaves nothing of a listener: not in the file, and not in its journal."""
        with self._used() as connection:
            connection.execute("delete from memory where listener = ?", (listener,))
            busy, *_ = connection.execute("pragma wal_checkpoint(truncate)").fetchone()
        if busy:
            raise OSError("the store: the journal is in use, so it may still hold what was forgotten")

    def close(self) -> None:
        """Let go of the file."""
        with self._lock:
            self._connection.close()

    def _sweep(self, connection: sqlite3.Connection) -> None:
        """Now and then, what is too old leaves the file."""
        now = self._now()
        if now - self._swept_at < _SWEPT_EVERY_SECONDS:
            return
        self._swept_at = now
        connection.execute("delete from memory where kept_at < ?", (now - PROFILE_DAYS * _DAY_SECONDS,))
        aged = connection.execute(
            "select listener, data from memory where kept_at < ?", (now - PLACE_DAYS * _DAY_SECONDS,)
        ).fetchall()
        for listener, data in aged:
            bare = json.dumps(Memory(Place(), memory_from_json(json.loads(data)).profile).to_json())
            if bare != data:
                connection.execute("update memory set data = ? where listener = ?", (bare, listener))

    def _open(self) -> sqlite3.Connection:
        self._file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        # SQLite gives its journal the mode of the file itself.
        os.close(os.open(self._file, os.O_RDWR | os.O_CREAT, 0o600))
        self._file.chmod(0o600)
        connection = sqlite3.connect(self._file, timeout=_BUSY_SECONDS, isolation_level=None, check_same_thread=False)
        try:
            connection.execute("pragma journal_mode = wal")
            connection.execute("pragma synchronous = normal")
            connection.execute("pragma secure_delete = on")
            connection.execute(_TABLE)
        except BaseException:
            connection.close()
            raise
        return connection

    def _move_aside(self) -> None:
        aside = self._file.with_name(f"{self._file.name}.broken-{int(self._now())}")
        self._file.replace(aside)
        for journal in ("-wal", "-shm"):
            self._file.with_name(self._file.name + journal).unlink(missing_ok=True)
        _log.error("%s is no database any more; it is now %s, and a new one was begun", self._file, aside.name)

    @contextmanager
    def _used(self) -> Iterator[sqlite3.Connection]:
        """The connection, for one thread at a time; what was begun and not finished is undone."""
        if not self._lock.acquire(timeout=_BUSY_SECONDS):
            raise OSError("the store: other threads take too long")
        try:
            with _as_os_error():
                yield self._connection
        finally:
            if self._connection.in_transaction:
                self._connection.execute("rollback")
            self._lock.release()


def _is_corrupt(error: sqlite3.DatabaseError) -> bool:
    return getattr(error, "sqlite_errorcode", None) in _CORRUPT


@contextmanager
def _as_os_error() -> Iterator[None]:
    try:
        yield
    except sqlite3.Error as error:
        raise OSError(f"the store: {error}") from error
