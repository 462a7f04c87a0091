"""Alexa's limits as data, the tags that she knows, and how much one reply can therefore hold."""

import re

from skill.dialogue.kept import kept
from skill.dialogue.reply import Part
from skill.dialogue.room import Room
from skill.platforms.alexa.pace import ALEXA
from skill.platforms.limits import Limit, Limits
from skill.platforms.speech import element

_RESPONSE = "developer.amazon.com, Request and Response JSON Reference"
_SSML = "developer.amazon.com, Speech Synthesis Markup Language (SSML) Reference"
_SESSION = "developer.amazon.com, Manage the Skill Session and Session Attributes"
_DIALOG = "developer.amazon.com, Dialog Interface Reference"
_HOST = "developer.amazon.com, Host a Custom Skill as a Web Service"

LIMITS = Limits(
    answer_seconds=Limit(8, _HOST, "2026-11"),
    speech_characters=Limit(8_000, _RESPONSE, "2026-11"),
    response_bytes=Limit(24 * 1024, f"{_RESPONSE}, older edition; the newer one allows 120 KB", "2026-11"),
    card_characters=Limit(8_000, _RESPONSE, "2026-11"),
    break_seconds=Limit(10, _SSML, "2026-11"),
    audio_clips=Limit(5, _SSML, "2026-11"),
    directives=Limit(1, _DIALOG, "2026-11"),
    listen_seconds=Limit(8, _SESSION, "2026-11"),
)

TAGS: dict[str, frozenset[str]] = {
    "speak": frozenset(),
    "p": frozenset(),
    "s": frozenset(),
    "break": frozenset({"time", "strength"}),
    "prosody": frozenset({"rate", "pitch", "volume"}),
    "emphasis": frozenset({"level"}),
    "say-as": frozenset({"interpret-as", "format"}),
    "sub": frozenset({"alias"}),
    "phoneme": frozenset({"alphabet", "ph"}),
    "w": frozenset({"role"}),
    "lang": frozenset({"xml:lang"}),
    "voice": frozenset({"name"}),
    "audio": frozenset({"src"}),
    "amazon:effect": frozenset({"name"}),
    "amazon:emotion": frozenset({"name", "intensity"}),
    "amazon:domain": frozenset({"name"}),
    "alexa:name": frozenset({"type", "personId"}),
}
"""What may stand in a speech: tag -> its attributes. Source: SSML Reference, 2026-11."""

VALUES: dict[tuple[str, str], re.Pattern[str]] = {
    ("break", "strength"): re.compile("none|x-weak|weak|medium|strong|x-strong"),
    ("prosody", "rate"): re.compile(r"x-slow|slow|medium|fast|x-fast|(?:[2-9]\d|[1-9]\d\d+)%"),
}
"""Tag and attribute -> what it can be, where that is limited (a rate: from 20 %). Source: SSML Reference, 2026-11."""

RESERVED_BYTES = 8 * 1024
"""Of the answer, for all that is not speech: session attributes, reprompt, directive."""


@kept
def spoken_part(part: Part) -> str:
    """The SSML of one part, made once for all who hear it."""
    return element(part, ALEXA.seconds)


@kept
def size(part: Part) -> int:
    """What a part takes up of a speech, in characters; where its letters need several bytes each, in those."""
    ssml = spoken_part(part)
    bytes_ = len(ssml.encode()) + ssml.count('"')  # a quote is escaped in JSON
    return max(len(ssml), -(-bytes_ * _SPEECH_CHARACTERS // (LIMITS.response_bytes.most - RESERVED_BYTES)))


_SPEECH_CHARACTERS = LIMITS.speech_characters.most - len("<speak></speak>")

ROOM = Room(size, _SPEECH_CHARACTERS)
"""How much one reply can hold."""
