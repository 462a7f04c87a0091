"""The bytes of a response, in; every reason why Alexa would refuse it or stay silent, in plain words, out.

The one judge of responses: the tests ask it about each of ours, and the simulator about each that it is given.
Source of all rules: developer.amazon.com, Request and Response JSON Reference, SSML Reference, Dialog Interface
Reference; as of 2026-11.
"""

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any, NoReturn

from skill.platforms.alexa.limits import LIMITS, TAGS, VALUES
from skill.platforms.speech import SpeechError, Words, parse, read

SPOKEN_KINDS = frozenset({"LaunchRequest", "IntentRequest"})
"""Requests that somebody hears an answer to."""
_UNHEARD_KINDS = frozenset({"SessionEndedRequest", "CanFulfillIntentRequest"})
"""Requests after or ahead of a session; so are all with a dot in their name."""
_CARDS = ("Simple", "Standard", "LinkAccount", "AskForPermissionsConsent")

Json = dict[str, Any]

_KINDS: Mapping[str, tuple[type, str]] = {
    "version": (str, "a text"),
    "response": (dict, "an object"),
    "sessionAttributes": (dict, "an object"),
    "response.outputSpeech": (dict, "an object"),
    "response.reprompt": (dict, "an object"),
    "response.reprompt.outputSpeech": (dict, "an object"),
    "response.card": (dict, "an object"),
    "response.shouldEndSession": (bool, "true or false"),
    "response.directives": (list, "a list"),
}
"""Path of a field -> what it has to be."""
_REQUIRED = ("version", "response")
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")
_SECURE = "https://"


def check_response(body: bytes, kind: str = "IntentRequest") -> list[str]:
    """What is wrong with a response of ours to a request of this type: what is heard has to be legal, and there."""
    wrong = refusals(body, kind)
    if not wrong and kind in SPOKEN_KINDS and not json.loads(body)["response"].get("outputSpeech"):
        return ["nothing is said"]
    return wrong


def refusals(body: bytes, kind: str) -> list[str]:
    """Why Alexa would refuse a response to a request of this type; nothing when she takes it."""
    try:
        envelope = json.loads(body.decode("utf-8"), parse_constant=_refuse)
    except (ValueError, RecursionError):
        return ["it is not JSON"]
    size = [] if len(body) <= LIMITS.response_bytes.most else [_too_much("it", len(body), "bytes", "response_bytes")]
    return [*size, *_check(envelope, kind)]


def _refuse(constant: str) -> NoReturn:
    raise ValueError(constant)


def _too_much(what: str, found: int, unit: str, limit: str) -> str:
    return f"{what} has {found:,} {unit}, {getattr(LIMITS, limit).most:,} are allowed"


def _check(envelope: object, kind: str) -> Iterator[str]:
    if not isinstance(envelope, dict):
        yield "it is not a JSON object"
        return
    wrong = tuple(_wrong_kinds(envelope))
    yield from wrong
    if wrong:
        return
    response = envelope["response"]
    if kind in _UNHEARD_KINDS or "." in kind:
        if any(response.get(field) for field in ("outputSpeech", "reprompt", "card", "directives")):
            yield "nothing may be said or done outside a session"
        return
    yield from _speech("outputSpeech", response.get("outputSpeech"))
    yield from _reprompt(response)
    yield from _card(response.get("card") or {})
    yield from _directives(response, kind)


def _wrong_kinds(envelope: Json) -> Iterator[str]:
    for path, (kind, name) in _KINDS.items():
        value: object = envelope
        for key in path.split("."):
            value = value.get(key) if isinstance(value, dict) else None
        if value is None and path in _REQUIRED:
            yield f"it has no {path}"
        elif value is not None and not isinstance(value, kind):
            yield f"{path} is not {name}"


def _reprompt(response: Json) -> Iterator[str]:
    speech = (response.get("reprompt") or {}).get("outputSpeech")
    yield from _speech("the reprompt", speech)
    if speech and response.get("shouldEndSession") is not False:
        yield "there is a reprompt, and shouldEndSession does not open the microphone"


def _speech(where: str, speech: Json | None) -> Iterator[str]:
    if not speech:
        return
    kind = speech.get("type")
    if kind not in ("SSML", "PlainText"):
        yield f"{where} is neither SSML nor PlainText"
        return
    text = speech.get("ssml" if kind == "SSML" else "text")
    if not isinstance(text, str):
        yield f"{where} has no text"
        return
    if len(text) > LIMITS.speech_characters.most:
        yield _too_much(where, len(text), "characters", "speech_characters")
    if _CONTROL.search(text):
        yield f"{where} has a control character in it"
    if kind == "SSML":
        yield from (f"{where}{fault}" for fault in _ssml(text))
    elif not text.strip():
        yield f"{where} is empty"


def _ssml(text: str) -> Iterator[str]:
    try:
        elements = list(parse(text).iter())
        heard = read(text)
    except SpeechError as error:
        yield f": {error}"
        return
    clips = 0
    if any(element.tag == "speak" for element in elements[1:]):
        yield " has a <speak> within <speak>"
    for element in elements:
        tag = prefixed(element.tag)
        if tag not in TAGS:
            yield f" has a <{tag}>, which Alexa does not know"
            continue
        unknown = sorted({prefixed(name) for name in element.attrib} - TAGS[tag])
        yield from (f" has a <{tag}> with {name}, which Alexa does not know" for name in unknown)
        for name, value in element.attrib.items():
            if (tag, name) in VALUES and not VALUES[tag, name].fullmatch(value):
                yield f" has a <{tag}> whose {name} cannot be `{value}`"
        if tag == "audio":
            clips += 1
            if not element.get("src", "").startswith(_SECURE):
                yield " has an <audio> that is not at an https address"
    if clips > LIMITS.audio_clips.most:
        yield " " + _too_much("", clips, "audio clips", "audio_clips").strip()
    if not clips and not any(isinstance(piece, Words) for piece in heard):
        yield " has no words in it"


def prefixed(name: str) -> str:
    """A name as it is written in SSML, from the form that ElementTree gives it."""
    space, _, local = name.rpartition("}")
    return f"{_SPACES[space]}{local}" if space in _SPACES else local


_SPACES = {
    "": "",
    "{https://amazon.com": "amazon:",
    "{https://amazon.com/alexa": "alexa:",
    "{http://www.w3.org/XML/1998/namespace": "xml:",
}


def _card(card: Json) -> Iterator[str]:
    if card and card.get("type") not in _CARDS:
        yield f"`{card.get('type')}` is no card"
    size = sum(len(text) for text in card.values() if isinstance(text, str))
    if size > LIMITS.card_characters.most:
        yield _too_much("the card", size, "characters", "card_characters")


def _directives(response: Json, kind: str) -> Iterator[str]:
    elicits = 0
    for directive in response.get("directives") or ():
        if not isinstance(directive, dict) or not isinstance(directive.get("type"), str):
            yield "a directive has no type"
        elif directive["type"] == "Dialog.ElicitSlot":
            elicits += 1
            yield from _elicit(directive, kind)
            if response.get("shouldEndSession"):
                yield "Dialog.ElicitSlot asks for words, and shouldEndSession ends the session"
    if elicits > LIMITS.directives.most:
        yield _too_much("it", elicits, "directives that ask for a slot", "directives")


def _elicit(directive: Json, kind: str) -> Iterator[str]:
    if not isinstance(directive.get("slotToElicit"), str):
        yield "Dialog.ElicitSlot names no slot"
    updated = directive.get("updatedIntent")
    if updated is None:
        if kind != "IntentRequest":
            yield "Dialog.ElicitSlot needs updatedIntent, no intent is under way"
    elif (
        not isinstance(updated, dict)
        or not isinstance(updated.get("name"), str)
        or not isinstance(updated.get("slots") or {}, dict)
    ):
        yield "updatedIntent of Dialog.ElicitSlot is not an intent"
