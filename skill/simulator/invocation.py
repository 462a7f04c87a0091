"""Words said to a device that is not in a skill, in; how they open this skill, out."""

import re
from dataclasses import dataclass

_NAME = r"steady[\s-]+steps"
_WAKE = re.compile(r"^\s*alexa\b\W*", re.IGNORECASE)
_VERB = r"(?:open|start|launch|begin|run|use|load|talk\s+to|speak\s+to)"
_PLAIN = re.compile(
    rf"^(?:please\s+)?(?:(?:{_VERB}|ask)\s+)?(?:the\s+)?{_NAME}(?:\s+skill)?(?:\s+please)?\W*$", re.IGNORECASE
)
_WITH_MORE = re.compile(
    rf"^(?:(?:ask|tell)\s+{_NAME}\b(?:\W+(?:for|to|that|about|if|and)\b)?|{_VERB}\s+{_NAME}\W+(?:for|to|and)\b)\W*(?P<more>\w.*)$",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Opening:
    """Words that start the skill."""

    more: str
    """What is asked for at once ("a three minute breathing exercise"); empty for a plain start."""


def opening(words: str) -> Opening | None:
    """How Alexa would start the skill for these words; None when they are not for it.

    Forms from "Understand How Users Invoke Custom Skills" (Alexa Skills Kit documentation).
    """
    said = without_wake_word(words)
    if _PLAIN.match(said):
        return Opening("")
    if found := _WITH_MORE.match(said):
        return Opening(found["more"].strip())
    return None


def without_wake_word(words: str) -> str:
    """The words that follow "Alexa", which may be typed or left out."""
    return _WAKE.sub("", words).strip()
