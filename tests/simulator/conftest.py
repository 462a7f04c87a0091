import json
import sys
from collections.abc import Callable, Iterable
from typing import Any

import pytest

from skill.dialogue.exercise import Phase
from skill.dialogue.reply import Beat, Part, Silence, Speak
from skill.dialogue.turn import Act
from skill.phrases.book import PhraseBook
from skill.phrases.resolve import Resolver
from skill.platforms.alexa.pace import ALEXA
from skill.platforms.speech import write
from skill.simulator.talk import Options, talk

BREATHING: tuple[Part, ...] = (
    Speak("Let the air out."),
    Silence(4),
    *(Beat("Breathe in", 4, Phase.IN), Beat("Breathe out", 6, Phase.OUT)) * 5,
    Speak("That is it."),
)


class FakeSkill:
    """A small skill that answers in Alexa's JSON and keeps what it was asked."""

    def __init__(self) -> None:
        self.requests: list[dict[str, Any]] = []
        self.broken: bytes | None = None
        self.status = "200 OK"

    def __call__(self, environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
        body = environ["wsgi.input"].read(int(environ["CONTENT_LENGTH"]))
        assert environ["PATH_INFO"] == "/alexa"
        self.requests.append(json.loads(body))
        start_response(self.status, [("Content-Type", "application/json")])
        return [self.broken or json.dumps(self._answer(self.requests[-1])).encode()]

    @property
    def kinds(self) -> list[str]:
        """What was asked, in short."""
        return [
            request["request"].get("reason") or request["request"].get("intent", {}).get("name") or "Launch"
            for request in self.requests
        ]

    def _answer(self, envelope: dict[str, Any]) -> dict[str, Any]:
        request = envelope["request"]
        if request["type"] == "SessionEndedRequest":
            return {"version": "1.0", "response": {}}
        if request["type"] == "LaunchRequest":
            return _listening("<s>Hello.</s><s>What would help?</s>", "<s>Just say breathing.</s>")
        intent = request["intent"]
        match intent["name"]:
            case "StartIntent":
                return _listening(write(BREATHING, ALEXA.seconds)[7:-8], "<s>Another one?</s>")
            case "AMAZON.HelpIntent":
                return _listening("<s>What is the thought?</s>", "<s>Take your time.</s>", "words")
            case "AnswerIntent":
                thought = intent["slots"]["words"]["value"]
                return _listening(f"<s>The thought was, {thought}.</s>", "<s>And now?</s>")
            case "AMAZON.StopIntent":
                return _ending("<s>Go gently.</s>")
            case name:
                return _listening(f"<s>{name}</s>", "<s>Still there?</s>")


def _listening(ssml: str, reprompt: str, slot: str | None = None) -> dict[str, Any]:
    directive = {"type": "Dialog.ElicitSlot", "slotToElicit": slot, "updatedIntent": {"name": "AnswerIntent"}}
    return {
        "version": "1.0",
        "sessionAttributes": {"place": 1},
        "response": {
            "outputSpeech": {"type": "SSML", "ssml": f"<speak>{ssml}</speak>"},
            "reprompt": {"outputSpeech": {"type": "SSML", "ssml": f"<speak>{reprompt}</speak>"}},
            "directives": [directive] if slot else [],
            "shouldEndSession": False,
        },
    }


def _ending(ssml: str) -> dict[str, Any]:
    speech = {"type": "SSML", "ssml": f"<speak>{ssml}</speak>"}
    return {"version": "1.0", "response": {"outputSpeech": speech, "shouldEndSession": True}}


def small_resolver() -> Resolver:
    return Resolver(
        PhraseBook(
            language="en",
            commands={
                Act.PAUSE: ("pause", "wait a moment"),
                Act.RESUME: ("resume", "go on"),
                Act.HELP: ("help", "what can i say"),
                Act.STOP: ("stop", "that is enough"),
            },
            starts=("{exercise}", "start {exercise}", "a {length} {exercise}", "i feel {need}"),
            words=("my answer is {words}",),
            numbers=("{number}", "about {number}"),
            exercises={"long-exhale": ("long exhale", "breathing", "breathing exercise")},
            needs={"stress": ("stressed", "stress")},
            choices={"certain": ("certain", "sure"), "maybe": ("maybe", "not sure")},
        )
    )


@pytest.fixture
def skill() -> FakeSkill:
    return FakeSkill()


@pytest.fixture
def breathing() -> tuple[Part, ...]:
    """What the fake skill says for a breathing exercise."""
    return BREATHING


@pytest.fixture(scope="session")
def resolver() -> Resolver:
    return small_resolver()


if __name__ == "__main__":
    # As a program this is `steady talk` with the fake skill, for tests that need a terminal.
    sys.exit(talk(Options(fast="--fast" in sys.argv), small_resolver(), FakeSkill()))
