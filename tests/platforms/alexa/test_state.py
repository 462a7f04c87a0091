"""What a session and a store carry: the same request twice, two devices, and attributes that nobody wrote."""

import gc
import json
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from skill.dialogue.conversation import MOST_ANSWERED, SAME_SECONDS
from skill.dialogue.place import Place, State
from skill.dialogue.profile import Memory
from skill.storage.memory import MemoryStore
from tests.device import Device, intent, library, make_app


class Kept(MemoryStore):
    """The reference store, which can be asked for everything that it keeps."""

    def memories(self) -> list[Memory]:
        return [self.load(listener)[0] for listener in self._rows]

    def only(self) -> Memory:
        (memory,) = self.memories()
        return memory


@pytest.fixture
def store() -> Kept:
    return Kept()


@pytest.fixture
def device(store: Kept) -> Device:
    return Device(make_app(store))


def test_the_same_request_again_has_the_same_answer_and_the_same_effect_once(device: Device, store: Kept) -> None:
    launch = device.envelope({"type": "LaunchRequest"})
    first = device.post(launch)
    kept = store.only()
    assert [device.post(launch).body for _ in range(3)] == [first.body] * 3
    assert store.only() == kept
    assert kept.profile.visits == 1


def test_a_late_duplicate_undoes_nothing(device: Device, store: Kept) -> None:
    launch = device.envelope({"type": "LaunchRequest"})
    first = device.post(launch)
    device.attributes = first.attributes
    start = device.envelope({"type": "IntentRequest", "intent": intent("StartIntent", exercise="breathing")})
    begun = device.post(start)
    device.attributes = begun.attributes
    device.say("AMAZON.PauseIntent", after=60)
    kept = store.only()
    assert kept.place.state is State.PAUSED
    assert device.post(start).body == begun.body
    assert device.post(launch).body == first.body
    assert store.only() == kept


def test_the_same_words_a_second_time_are_another_request(device: Device, store: Kept) -> None:
    device.launch()
    device.launch()
    assert store.only().profile.visits == 2


def test_another_listener_with_the_same_request_id_is_somebody_else(device: Device, store: Kept) -> None:
    device.post(device.envelope({"type": "LaunchRequest"}) | {})
    other = Device(device.app, user="amzn1.ask.account.ELSE")
    other.post(other.envelope({"type": "LaunchRequest"}))
    assert [memory.profile.visits for memory in store.memories()] == [1, 1]


def test_what_was_answered_is_kept_for_an_hour_and_never_much(device: Device, store: Kept) -> None:
    device.launch()
    for _ in range(40):
        device.say("AMAZON.HelpIntent")
    assert len(store.only().answered) == MOST_ANSWERED
    device.now_seconds += SAME_SECONDS + 60
    device.say("AMAZON.HelpIntent")
    assert len(store.only().answered) == 1
    assert len(json.dumps(store.only().to_json())) < 8_000


def test_a_duplicate_on_its_way_at_the_same_time_counts_once(device: Device, store: Kept) -> None:
    launch = device.envelope({"type": "LaunchRequest"})
    with ThreadPoolExecutor(8) as threads:
        answers = set(threads.map(lambda _: device.post(launch).body, range(24)))
    assert len(answers) == 1
    assert store.only().profile.visits == 1


def test_no_visit_is_lost_between_many_devices(device: Device, store: Kept) -> None:
    envelopes = [device.other().envelope({"type": "LaunchRequest"}) for _ in range(24)]
    for number, envelope in enumerate(envelopes):
        envelope["request"]["requestId"] = f"own-{number}"
    with ThreadPoolExecutor(8) as threads:
        list(threads.map(device.post, envelopes))
    assert store.only().profile.visits == 24


def test_two_devices_of_one_listener_do_not_disturb_each_other(device: Device) -> None:
    kitchen, bedroom = device, device.other()
    kitchen.start("long-exhale", "PT3M")
    bedroom.start("thought-reframe", "PT2M")
    assert "long exhale" in kitchen.say("AMAZON.HelpIntent", after=30).ssml
    assert "thought reframe" in bedroom.say("AMAZON.HelpIntent", after=30).ssml


def test_disabling_the_skill_leaves_nothing(device: Device, store: Kept) -> None:
    device.start("long-exhale")
    assert store.memories()
    envelope = device.envelope({"type": "AlexaSkillEvent.SkillDisabled"})
    del envelope["session"]
    answered = device.post(envelope)
    assert answered.json == {"version": "1.0", "response": {}}
    assert store.memories() == []
    assert device.post(envelope).status == 200


def test_a_store_that_cannot_be_reached_hinders_nobody(caplog: pytest.LogCaptureFixture) -> None:
    class Broken(MemoryStore):
        def load(self, listener: str) -> tuple[Memory, int]:
            raise OSError("no")

        def save(self, listener: str, memory: Memory, version: int) -> bool:
            raise OSError("no")

        def forget(self, listener: str) -> None:
            raise OSError("no")

    device = Device(make_app(Broken()))
    device.launch()
    device.start("long-exhale", "PT3M")
    assert "aused" in device.say("AMAZON.PauseIntent", after=40).ssml
    assert device.post(device.envelope({"type": "AlexaSkillEvent.SkillDisabled"})).status == 200
    assert "SOMEBODY" not in caplog.text


def test_a_mistake_of_ours_is_one_calm_sentence_and_a_line_without_words(caplog: pytest.LogCaptureFixture) -> None:
    class Mistaken(MemoryStore):
        def load(self, listener: str) -> tuple[Memory, int]:
            raise KeyError("my private words")

    device = Device(make_app(Mistaken()))
    answered = device.say("AnswerIntent", words="my private words")
    assert answered.ends
    assert "something went wrong on my side" in answered.ssml
    assert answered.ssml.count("<s>") <= 2
    (line,) = [record.getMessage() for record in caplog.records if "trouble" in record.getMessage()]
    assert "KeyError in load" in line
    assert "private" not in caplog.text
    caplog.clear()
    assert device.post(device.envelope({"type": "SessionEndedRequest"})).json["response"] == {}


def begun(device: Device) -> dict[str, Any]:
    """The place of a session in the middle of breathing."""
    place = device.start("long-exhale", "PT3M").attributes["place"]
    assert isinstance(place, dict)
    return place


ACTS = [
    *("AMAZON.ResumeIntent", "AMAZON.PauseIntent", "AMAZON.NextIntent", "AMAZON.PreviousIntent", "AMAZON.YesIntent"),
    *("SlowerIntent", "ShorterIntent", "HowLongIntent", "AMAZON.FallbackIntent", "AMAZON.RepeatIntent"),
    *("AnswerIntent", "NumberIntent", "AMAZON.HelpIntent", "AMAZON.StopIntent"),
]


@pytest.mark.parametrize("act", ACTS)
@pytest.mark.parametrize(
    "changes",
    [
        {"exercise": "no-such-exercise"},
        {"exercise": None},
        {"exercise": None, "state": "asked"},
        {"spot": "no-such-step"},
        {"spot": "\ud800</speak>"},
        {"spot": ""},
        {"spot": "breaths#999999"},
        {"spot": "breaths#3.9999999999999999999999"},
        {"plan": {"breaths": 1e9}},
        {"plan": {"breaths": -1e9}},
        {"plan": {"breaths": 0}},
        {"plan": {"rest": 1e11}},
        {"plan": {f"{number}x" * 20: 1 for number in range(190)}},
        {"answers": {f"{number}": "🦆" * 20 for number in range(190)}},
        {"answers": {"thought": "\u00e9" * 300}},
        {"answers": {"thought": "</s><audio src='x'/>\ud800\x00"}},
        {"version": "endless"},
        {"state": "asked"},
        {"state": "returning"},
        {"state": "danger", "danger": "no-such-kind", "takeovers": 1},
        {"state": "safe", "waiting": "safe"},
        {"state": "safe", "danger": "\ud800", "waiting": "inside", "exercise": None},
        {"takeovers": 10**11},
        {"pace": 10**11},
        {"pace": -(10**11)},
        {"variant": -(10**11)},
        {"misses": -(10**11)},
        {"lead_seconds": -1e11},
        {"replied_seconds": 1e11},
        {"replied_seconds": -1e11},
        {"from_piece": 10**11},
        {"from_piece": 5, "to_piece": 2},
        {"to_piece": 0},
        {"state": "nowhere"},
        {"edition": "another"},
        {"edition": "\x00" * 300},
    ],
)
def test_attributes_that_nobody_wrote_are_answered_and_lead_somewhere(
    device: Device, changes: dict[str, Any], act: str
) -> None:
    place = begun(device)
    device.attributes = {"place": place | changes}
    answered = device.say(act, after=40, words="something", number="3")
    assert len(answered.body) < 16_000
    again = device.say("AMAZON.HelpIntent", after=2) if device.session else device.launch()
    assert again.ssml


@pytest.mark.parametrize(
    "attributes",
    [{}, {"place": None}, {"place": []}, {"place": "here"}, {"place": {"place": {}}}, {"other": {"a": [[[[[[1]]]]]]}}],
)
def test_attributes_of_another_form_are_as_good_as_none(device: Device, attributes: dict[str, Any]) -> None:
    device.launch()
    device.attributes = attributes
    assert device.say("AMAZON.HelpIntent").ssml


def test_attributes_nested_as_deep_as_can_be_read_are_answered(device: Device) -> None:
    device.launch()
    for depth in (5, 100, 400, 700):
        nested: dict[str, Any] = {}
        for _ in range(depth):
            nested = {"place": nested}
        device.attributes = nested
        assert device.say("AMAZON.HelpIntent").ssml


def test_a_step_that_is_gone_from_an_edited_script_begins_the_exercise_again_and_says_so(device: Device) -> None:
    place = begun(device)
    for act in ("AMAZON.ResumeIntent", "AMAZON.NextIntent", "AMAZON.FallbackIntent", "SlowerIntent"):
        device.attributes = {"place": place | {"spot": "old-step"}}
        answered = device.say(act, after=40)
        assert "has changed since you were here" in answered.ssml
        assert "Breathe in" in answered.ssml


anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(max_size=6),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=6), inner, max_size=4),
    max_leaves=8,
)


@given(st.dictionaries(st.sampled_from(sorted(vars(Place()))), anything, max_size=6), st.sampled_from(ACTS))
@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_attributes_are_answered(device: Device, changes: dict[str, Any], act: str) -> None:
    place = begun(device)
    device.attributes = {"place": place | changes}
    device.say(act, after=40)


def test_a_script_edited_in_the_middle_of_a_session_is_gone_on_with(store: Kept) -> None:
    old = Device(make_app(store))
    place = begun(old)
    exercise = library().exercises["long-exhale"]
    shorter = replace(exercise, steps=exercise.steps[:-3], edition="0" * 12)
    edited = replace(library(), exercises={**library().exercises, "long-exhale": shorter})
    new = Device(make_app(store, of=edited), session=old.session, attributes={"place": place})
    new.now_seconds = old.now_seconds
    assert "aused" in new.say("AMAZON.PauseIntent", after=60).ssml


def test_what_somebody_answered_is_nowhere_once_the_request_is_over(device: Device, store: Kept) -> None:
    word = "".join(reversed("akkouq"))
    device.launch()
    device.start("thought-reframe", "PT6M")
    device.now_seconds += 3600
    assert word in device.say("AnswerIntent", words=f"everybody at the {word} is slow").ssml
    device.say("AMAZON.RepeatIntent")
    device.say("AMAZON.PauseIntent")
    device.say("AMAZON.ResumeIntent")
    device.say("LongerIntent")
    device.attributes = {}
    gc.collect()
    held = [each for each in gc.get_objects() if isinstance(each, dict | list | tuple | set | frozenset)]
    texts = [text for each in held for text in (*each, *(each.values() if isinstance(each, dict) else ()))]
    assert not [text for text in texts if isinstance(text, str) and word in text]
