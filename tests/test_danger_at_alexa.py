"""Danger by way of Alexa: real envelopes in, JSON out; from a slot, and from an intent that carries no words."""

import pytest

from skill.app import create_app
from skill.dialogue.place import Place
from skill.dialogue.profile import Memory
from skill.platforms.alexa.intents import INTENTS
from skill.platforms.speech import read
from skill.settings import Settings, own_exercises
from skill.storage.memory import MemoryStore
from tests.device import SKILL_ID, Device, intent, library, make_app

WORDS = {
    "suicide": "I want to kill myself",
    "self_harm": "I keep cutting myself",
    "overdose": "I took an overdose",
    "abuse": "my boyfriend hits me",
    "medical": "I'm having a heart attack",
    "harm_to_others": "I want to kill my neighbour",
    "someone_else": "my sister wants to kill herself",
    "crisis_line": "give me a crisis line",
}
TELLING = ("myself", "cutting", "boyfriend", "heart attack", "neighbour", "sister")
DANGERS = [each.name for each in INTENTS if each.danger is not None]
HELP = [name for name in DANGERS if name not in {"LossIntent", "UnclearIntent", "ExerciseSafetyIntent"}]


class Store(MemoryStore):
    """A memory whose rows can be read as text."""

    def text(self) -> str:
        return repr(self._rows)

    def places(self) -> list[Place]:
        return [self.load(listener)[0].place for listener in self._rows]


@pytest.fixture
def store() -> Store:
    return Store()


@pytest.fixture
def device(store: Store) -> Device:
    return Device(make_app(store), locale="en-GB")


def go_to(device: Device, where: str) -> None:
    device.launch()
    if where in {"inside", "paused"}:
        device.start("long-exhale", "PT3M")
        device.now_seconds += 60
    if where == "paused":
        device.say("AMAZON.PauseIntent")
    if where == "goal":
        device.start("one-small-goal", "PT45S")
        device.now_seconds += 60


@pytest.mark.parametrize("where", ["menu", "inside", "paused", "goal"])
@pytest.mark.parametrize("kind", WORDS)
def test_words_in_a_slot_lead_to_help_and_are_kept_nowhere(device: Device, store: Store, kind: str, where: str) -> None:
    go_to(device, where)
    answered = device.say("AnswerIntent", words=WORDS[kind])
    assert not answered.ends
    assert "nine nine nine in the UK" in answered.ssml
    assert read(answered.ssml)
    assert device.attributes["place"]["state"] == "danger"
    assert "exercise" not in device.attributes["place"]
    for text in (answered.body.decode(), store.text()):
        assert not [word for word in TELLING if word in text.lower()]
    assert store.places() == [Place()]
    assert "card" not in answered.json["response"]
    assert answered.json["response"]["directives"][0]["slotToElicit"] == "words"


@pytest.mark.parametrize(
    "slot",
    [("StartIntent", "exercise"), ("StartIntent", "need"), ("ChoiceIntent", "choice"), ("NumberIntent", "number")],
)
def test_every_slot_is_listened_to(device: Device, slot: tuple[str, str]) -> None:
    device.launch()
    answered = device.ask({"type": "IntentRequest", "intent": intent(slot[0], **{slot[1]: WORDS["suicide"]})})
    assert "In the UK, you can call Samaritans" in answered.ssml


@pytest.mark.parametrize("name", HELP)
def test_an_intent_without_words_leads_to_help(device: Device, name: str) -> None:
    go_to(device, "inside")
    answered = device.say(name)
    assert "nine nine nine in the UK" in answered.ssml
    assert not answered.ends


def test_after_it_the_number_is_said_again_and_stop_ends_quietly(device: Device, store: Store) -> None:
    go_to(device, "inside")
    device.say("SuicideIntent")
    assert "One one six." in device.say("AMAZON.YesIntent").ssml
    assert "Let both feet rest on the floor" in device.say("AnswerIntent", words="stay with me").ssml
    answered = device.say("AMAZON.StopIntent")
    assert answered.ends
    assert "All right, I stop here." in answered.ssml
    assert answered.attributes == {}
    assert store.places() == [Place()]


def test_heavy_words_are_asked_about_gently(device: Device) -> None:
    device.launch()
    assert "Are you safe right now?" in device.say("UnclearIntent").ssml
    assert "One one six." in device.say("AMAZON.NoIntent").ssml


def test_dizzy_without_words_stops_the_cues(device: Device) -> None:
    go_to(device, "inside")
    assert "Let your breath be ordinary" in device.say("ExerciseSafetyIntent").ssml


@pytest.mark.parametrize(
    ("locale", "country", "hears"),
    [
        ("en-US", "", "In the US, you can call or text"),
        ("en-GB", "", "In the UK, you can call Samaritans"),
        ("en-US", "GB", "You can call Samaritans"),
        ("en-XX", "", "your local emergency number"),
    ],
)
def test_the_country_is_the_one_that_was_set_else_a_named_guess(locale: str, country: str, hears: str) -> None:
    settings = Settings(skill_id=SKILL_ID, verify=False, exercises=own_exercises(), country=country)
    device = Device(create_app(settings, library=library()), locale=locale)
    device.launch()
    assert hears in device.say("SuicideIntent").ssml


def test_the_journal_tells_nothing_of_it() -> None:
    entries: list[str] = []
    settings = Settings(skill_id=SKILL_ID, verify=False, exercises=own_exercises())
    device = Device(create_app(settings, library=library(), record=lambda entry: entries.append(repr(entry))))
    device.launch()
    device.say("SuicideIntent")
    device.say("AnswerIntent", words=WORDS["suicide"])
    assert len(entries) == 3
    assert "SuicideIntent" not in "".join(entries)
    assert "myself" not in "".join(entries)


@pytest.mark.parametrize("error", [TimeoutError, ValueError])
def test_help_comes_even_when_the_memory_fails(error: type[Exception], caplog: pytest.LogCaptureFixture) -> None:
    class Failing(MemoryStore):
        def load(self, listener: str) -> tuple[Memory, int]:
            raise error

    device = Device(make_app(Failing()), locale="en-GB")
    answered = device.say("AnswerIntent", words=WORDS["suicide"])
    assert "Samaritans" in answered.ssml
    assert not answered.ends
    assert "myself" not in caplog.text
