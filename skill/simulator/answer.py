"""The skill's JSON, in; what the device does with it, or why Alexa would refuse it, out."""

import json
from dataclasses import dataclass, field
from typing import Any

from skill.platforms.alexa.inspection import refusals
from skill.platforms.speech import Heard, Words, read
from skill.simulator.envelope import Elicit, Ended, Intent, Json, Request, type_of

Speech = tuple[Heard, ...]
"""What is heard, in order."""


@dataclass(frozen=True)
class Answer:
    """What the skill wants the device to do."""

    speech: Speech = ()
    reprompt: Speech | None = None
    """Said once when nothing is heard; None: nothing is."""
    ends: bool | None = None
    """shouldEndSession: False opens the microphone, True ends the session, None (absent) does neither."""
    attributes: Json = field(default_factory=dict)
    elicits: Elicit | None = None
    refusals: tuple[str, ...] = ()
    """Why Alexa would refuse it, in plain words; nothing else counts when there are any."""


def read_answer(body: bytes, request: Request) -> Answer:
    """The answer to `request`; never raises, what is wrong with it is in `refusals`."""
    wrong = tuple(refusals(body, type_of(request)))
    if wrong or isinstance(request, Ended):
        return Answer(refusals=wrong)
    envelope = json.loads(body)
    response = envelope["response"]
    reprompt = (response.get("reprompt") or {}).get("outputSpeech")
    return Answer(
        speech=_speech(response.get("outputSpeech")),
        reprompt=_speech(reprompt) if reprompt else None,
        ends=response.get("shouldEndSession"),
        attributes=envelope.get("sessionAttributes") or {},
        elicits=_elicits(response.get("directives") or [], request),
    )


def _speech(speech: Json | None) -> Speech:
    if not speech:
        return ()
    if speech["type"] == "SSML":
        return read(str(speech["ssml"]))
    text = " ".join(str(speech["text"]).split())
    return (Words(text, sentence=True),) if text else ()


def _elicits(directives: list[dict[str, Any]], request: Request) -> Elicit | None:
    for directive in directives:
        if directive["type"] == "Dialog.ElicitSlot":
            updated = directive.get("updatedIntent")
            intent = Intent(updated["name"], updated.get("slots") or {}) if updated else request
            if isinstance(intent, Intent):
                return Elicit(intent, directive["slotToElicit"])
    return None
