"""What a store in a file owes besides: the next process finds it, forgetting is thorough, trouble is an OSError."""

import multiprocessing
import sqlite3
import stat
import time
from contextlib import closing
from pathlib import Path

import pytest

from skill.dialogue.place import Place, State
from skill.dialogue.profile import Memory, Profile
from skill.storage.address import FILE, open_store
from skill.storage.sqlite import PLACE_DAYS, PROFILE_DAYS, SqliteStore

DAY = 86_400.0
MEMORY = Memory(Place(State.PAUSED, "long-exhale", spot="breaths#3"), Profile(3, {"long-exhale": 2}))


def test_what_was_kept_is_there_for_the_next_one_who_opens_the_file(tmp_path: Path) -> None:
    with closing(SqliteStore(tmp_path / "kept")) as store:
        store.save("somebody", MEMORY, 0)
    with closing(SqliteStore(tmp_path / "kept")) as store:
        assert store.load("somebody") == (MEMORY, 1)


def test_nobody_else_on_this_machine_can_read_it(tmp_path: Path) -> None:
    with closing(SqliteStore(tmp_path / "deep" / "kept")) as store:
        store.save("somebody", MEMORY, 0)
        for file in (tmp_path / "deep").iterdir():
            assert stat.S_IMODE(file.stat().st_mode) == 0o600, file


def test_forgetting_leaves_nothing_in_the_file_nor_in_its_journal(tmp_path: Path) -> None:
    with closing(SqliteStore(tmp_path / "kept")) as store:
        store.save("alexa:somebody", MEMORY, 0)
        store.save("alexa:somebody else", Memory(), 0)
        store.forget("alexa:somebody")
        left = b"".join(file.read_bytes() for file in tmp_path.iterdir())
    assert b"long-exhale" not in left
    assert b"alexa:somebody else" in left


def test_a_place_is_gone_after_a_week_and_the_rest_after_half_a_year(tmp_path: Path) -> None:
    now = [1_800_000_000.0]
    with closing(SqliteStore(tmp_path / "kept", lambda: now[0])) as store:
        store.save("somebody", MEMORY, 0)
        now[0] += (PLACE_DAYS - 1) * DAY
        assert store.load("somebody")[0] == MEMORY
        now[0] += 2 * DAY
        assert store.load("somebody")[0] == Memory(profile=MEMORY.profile)
        now[0] += PROFILE_DAYS * DAY
        assert store.load("somebody")[0] == Memory()


def test_what_is_too_old_leaves_the_file_when_anybody_comes(tmp_path: Path) -> None:
    now = [1_800_000_000.0]
    with closing(SqliteStore(tmp_path / "kept", lambda: now[0])) as store:
        store.save("long gone", MEMORY, 0)
        now[0] += (PROFILE_DAYS - PLACE_DAYS) * DAY
        store.save("lately", MEMORY, 0)
        now[0] += (PLACE_DAYS + 1) * DAY
        store.save("now", Memory(), 0)
    with closing(sqlite3.connect(tmp_path / "kept")) as raw:
        rows = dict(raw.execute("select listener, data from memory").fetchall())
    assert rows.keys() == {"lately", "now"}
    assert "breaths#3" not in rows["lately"]
    assert "long-exhale" in rows["lately"]


def test_a_file_that_is_no_database_is_moved_aside_and_said_so(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "kept").write_bytes(b"not a database at all, but long enough to look like one" * 100)
    with closing(SqliteStore(tmp_path / "kept", lambda: 5.0)) as store:
        assert store.save("somebody", MEMORY, 0)
    assert (tmp_path / "kept.broken-5").read_bytes().startswith(b"not a database")
    assert "kept.broken-5" in caplog.text


def test_a_file_that_somebody_else_holds_is_an_os_error_within_a_second(tmp_path: Path) -> None:
    with closing(SqliteStore(tmp_path / "kept")) as store, closing(sqlite3.connect(tmp_path / "kept")) as other:
        other.execute("begin exclusive")
        began = time.monotonic()
        with pytest.raises(OSError, match="store"):
            store.save("somebody", MEMORY, 0)
        assert time.monotonic() - began < 1.0
        other.rollback()
        assert store.save("somebody", MEMORY, 0)


def test_a_folder_that_cannot_be_written_is_an_os_error(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(OSError, match="file"):
        SqliteStore(tmp_path / "file" / "kept")


def _visit(path: str, times: int) -> None:
    with closing(SqliteStore(Path(path))) as store:
        for _ in range(times):
            saved = False
            while not saved:
                memory, version = store.load("somebody")
                saved = store.save("somebody", Memory(profile=Profile(memory.profile.visits + 1)), version)


def test_no_update_is_lost_between_processes(tmp_path: Path) -> None:
    file = str(tmp_path / "kept")
    processes = multiprocessing.get_context("spawn")
    workers = [processes.Process(target=_visit, args=(file, 50)) for _ in range(3)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join(30)
    with closing(SqliteStore(Path(file))) as store:
        assert store.load("somebody")[0].profile.visits == 150


@pytest.mark.parametrize(("address", "file"), [("sqlite:", FILE), ("sqlite:{}/elsewhere", "elsewhere")])
def test_an_address_says_which_file(tmp_path: Path, address: str, file: str) -> None:
    store = open_store(address.format(tmp_path), tmp_path)
    assert isinstance(store, SqliteStore)
    store.close()
    assert (tmp_path / file).is_file()


@pytest.mark.parametrize("address", ["", "memory", "memory:x", "papyrus:"])
def test_refuses_an_address_that_is_none(tmp_path: Path, address: str) -> None:
    with pytest.raises(ValueError, match="no store"):
        open_store(address, tmp_path)
