"""Places and memories as JSON: what was written comes back, and nothing else is believed."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from skill.dialogue.place import Place, State, place_from_json
from skill.dialogue.profile import Memory, Profile, memory_from_json

names = st.text(max_size=20)
places = st.builds(
    Place,
    state=st.sampled_from(State),
    exercise=st.none() | names,
    edition=names,
    version=st.sampled_from(["short", "standard", "long"]),
    plan=st.dictionaries(names, st.floats(0, 400), max_size=4),
    spot=names,
    answers=st.dictionaries(names, st.text(max_size=300), max_size=3),
    pace=st.integers(-5, 8),
    opening=st.booleans(),
    variant=st.integers(0, 1000),
    lead_seconds=st.floats(0, 100),
    replied_seconds=st.floats(0, 2e9),
    misses=st.integers(0, 3),
    takeovers=st.integers(0, 3),
    danger=names,
    urgent=st.booleans(),
    waiting=st.sampled_from(State),
)
anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=6),
)


@given(places)
def test_a_place_comes_back_as_it_was(place: Place) -> None:
    assert place_from_json(json.loads(json.dumps(place.to_json()))) == place


@given(anything)
def test_anything_else_is_no_place(data: Any) -> None:
    assert place_from_json(data) is None


@given(places, st.sampled_from(sorted(vars(Place()))), anything)
def test_a_tampered_place_is_a_place_or_none(place: Place, key: str, value: Any) -> None:
    data = place.to_json() | {key: value}
    found = place_from_json(data)
    assert found is None or isinstance(found, Place)


@given(places, st.integers(0, 100), st.dictionaries(names, st.integers(0, 50), max_size=3))
def test_a_memory_comes_back_without_the_answers(place: Place, visits: int, begun: dict[str, int]) -> None:
    memory = Memory(place, Profile(visits, begun))
    found = memory_from_json(json.loads(json.dumps(memory.to_json())))
    assert found == Memory(place.without_answers(), memory.profile)


@given(anything)
def test_a_memory_that_cannot_be_read_is_an_empty_one(data: Any) -> None:
    assert memory_from_json(data) == Memory()


@pytest.mark.parametrize("count", [True, -1, 10**12, "3", None])
def test_a_count_that_is_none_is_nought(count: Any) -> None:
    assert memory_from_json({"profile": {"visits": count}}).profile.visits == 0
