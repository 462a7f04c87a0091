"""What every store owes."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest

from skill.dialogue.conversation import Store
from skill.dialogue.place import Place, State
from skill.dialogue.profile import Memory, Profile
from skill.storage.address import open_store
from skill.storage.sqlite import SqliteStore


@pytest.fixture(params=["memory:", "sqlite:"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Store]:
    found = open_store(request.param, tmp_path)
    yield found
    if isinstance(found, SqliteStore):
        found.close()


def test_somebody_new_has_an_empty_memory(store: Store) -> None:
    assert store.load("somebody") == (Memory(), 0)


def test_what_was_kept_comes_back(store: Store) -> None:
    memory = Memory(Place(State.PAUSED, "long-exhale", spot="breaths#3"), Profile(3, {"long-exhale": 2}))
    assert store.save("somebody", memory, 0)
    assert store.load("somebody")[0] == memory
    assert store.load("somebody else")[0] == Memory()


def test_a_save_upon_an_older_load_keeps_nothing(store: Store) -> None:
    _, version = store.load("somebody")
    assert store.save("somebody", Memory(profile=Profile(1)), version)
    assert not store.save("somebody", Memory(profile=Profile(9)), version)
    assert store.load("somebody")[0].profile.visits == 1


def test_no_update_is_lost_between_threads(store: Store) -> None:
    def visit(_: int) -> None:
        while True:
            memory, version = store.load("somebody")
            more = replace(memory, profile=Profile(memory.profile.visits + 1))
            if store.save("somebody", more, version):
                return

    with ThreadPoolExecutor(8) as threads:
        list(threads.map(visit, range(200)))
    assert store.load("somebody")[0].profile.visits == 200


def test_forgetting_leaves_nothing(store: Store) -> None:
    store.save("somebody", Memory(profile=Profile(1)), 0)
    store.forget("somebody")
    assert store.load("somebody")[0] == Memory()


def test_answers_are_never_kept(store: Store) -> None:
    store.save("somebody", Memory(Place(answers={"thought": "private"})), 0)
    assert store.load("somebody")[0].place.answers == {}
