"""The skill's JSON, in; every reason why Alexa would refuse it, in plain words, out."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from skill.platforms.speech import SpeechError, read
from skill.simulator.envelope import Ended, Intent, Request

LONGEST_SPEECH_CHARACTERS = 8_000
"""Of one outputSpeech, tags included (Alexa response reference)."""
LONGEST_CARD_CHARACTERS = 8_000
"""Of a card's texts together (Alexa response reference)."""
LARGEST_ANSWER_BYTES = 24 * 1024
"""The older of Alexa's two documented limits, and the safe one; the newer is 120 KB."""

_PLAIN_TAGS = "speak|p|s|break|prosody|emphasis|say-as|sub|phoneme|w|lang|voice|audio"
_OWN_TAGS = "amazon:effect|amazon:emotion|amazon:domain|alexa:name"
_TAGS = frozenset(f"{_PLAIN_TAGS}|{_OWN_TAGS}".split("|"))
"""Alexa SSML reference."""
_TAG = re.compile(r"<([A-Za-z][\w:-]*)")

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
"""Path of a field -> what it has to be (Alexa response reference)."""
_REQUIRED = ("version", "response")


def refusals(envelope: object, size_bytes: int, request: Request) -> Iterator[str]:
    """What is wrong with an answer to `request`; nothing when Alexa would take it."""
    if size_bytes > LARGEST_ANSWER_BYTES:
        yield f"it has {size_bytes:,} bytes, {LARGEST_ANSWER_BYTES:,} are safe"
    if not isinstance(envelope, dict):
        yield "it is not a JSON object"
        return
    wrong = tuple(_wrong_kinds(envelope))
    yield from wrong
    if wrong:
        return
    response = envelope["response"]
    if isinstance(request, Ended):
        if response.get("outputSpeech") or response.get("directives"):
            yield "nothing may be said or done after the session has ended"
        return
    yield from _speech("outputSpeech", response.get("outputSpeech"))
    yield from _speech("the reprompt", (response.get("reprompt") or {}).get("outputSpeech"))
    yield from _card(response.get("card") or {})
    yield from _directives(response, request)


def _wrong_kinds(envelope: dict[str, Any]) -> Iterator[str]:
    for path, (kind, name) in _KINDS.items():
        value: object = envelope
        for key in path.split("."):
            value = value.get(key) if isinstance(value, dict) else None
        if value is None and path in _REQUIRED:
            yield f"it has no {path}"
        elif value is not None and not isinstance(value, kind):
            yield f"{path} is not {name}"


def _speech(where: str, speech: dict[str, Any] | None) -> Iterator[str]:
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
    if len(text) > LONGEST_SPEECH_CHARACTERS:
        yield f"{where} has {len(text):,} characters, {LONGEST_SPEECH_CHARACTERS:,} are allowed"
    if kind == "SSML":
        unknown = sorted(set(_TAG.findall(text)) - _TAGS)
        yield from (f"{where} has a <{tag}>, which Alexa does not know" for tag in unknown)
        try:
            read(text)
        except SpeechError as error:
            yield f"{where}: {error}"


def _card(card: dict[str, Any]) -> Iterator[str]:
    size = sum(len(text) for text in card.values() if isinstance(text, str))
    if size > LONGEST_CARD_CHARACTERS:
        yield f"the card has {size:,} characters, {LONGEST_CARD_CHARACTERS:,} are allowed"


def _directives(response: dict[str, Any], request: Request) -> Iterator[str]:
    for directive in response.get("directives") or ():
        if not isinstance(directive, dict) or not isinstance(directive.get("type"), str):
            yield "a directive has no type"
        elif directive["type"] == "Dialog.ElicitSlot":
            yield from _elicit(directive, request)
            if response.get("shouldEndSession"):
                yield "Dialog.ElicitSlot asks for words, and shouldEndSession ends the session"


def _elicit(directive: dict[str, Any], request: Request) -> Iterator[str]:
    if not isinstance(directive.get("slotToElicit"), str):
        yield "Dialog.ElicitSlot names no slot"
    updated = directive.get("updatedIntent")
    if updated is None:
        if not isinstance(request, Intent):
            yield "Dialog.ElicitSlot needs updatedIntent, no intent is under way"
    elif (
        not isinstance(updated, dict)
        or not isinstance(updated.get("name"), str)
        or not isinstance(updated.get("slots") or {}, dict)
    ):
        yield "updatedIntent of Dialog.ElicitSlot is not an intent"
