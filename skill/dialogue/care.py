"""The closed lists of what is said and heard around danger, and the words themselves as a value."""

from collections.abc import Mapping
from dataclasses import dataclass

REPLIES: tuple[str, ...] = (
    "suicide",
    "self_harm",
    "overdose",
    "medical",
    "abuse",
    "child",
    "harm_to_others",
    "someone_else",
    "crisis_line",
    "unclear",
)
"""Every reply by name: the kinds of danger; `child` when a child tells of abuse, `unclear` when no kind is known."""

TIMES: tuple[str, ...] = ("first", "imminent", "again")
"""When which words of a reply are said: the first time, that in danger of this minute, and later in a session."""

SHARED: tuple[str, ...] = ("program", "company", "choice", "choice-urgent")
"""Sentences that replies share, named in them in braces."""

NUMBERS: tuple[str, ...] = ("emergency", "line", "line-once")
"""Numbers that replies name in braces: the emergency number, and the line that helps here, twice or once."""

SOFT: tuple[str, ...] = ("heavy", "loss", "body", "unsafe", "again")
"""The gentle question by what was heard, and the same once more."""

AFTER: tuple[str, ...] = (
    "number",
    "stay",
    "stay-urgent",
    "stay-choice",
    "believe",
    "before-exercise",
    "not-yet",
    "unclear",
    "silence",
    "still",
    "stop",
    "stop-quiet",
    "end",
    "on",
    "body",
    "body-choice",
    "body-go-on",
)
"""What follows a reply, by what the listener does next; `body` is for somebody who is dizzy or in pain."""

LINE: Mapping[str, tuple[str, ...]] = {
    "known": ("reach", "name", "terms"),
    "guessed": ("country", "reach", "name", "terms"),
    "unknown": (),
    "once-more": (),
    "call": (),
    "call-or-text": (),
    "free-always": (),
    "always": (),
    "free": (),
    "emergency-known": ("number",),
    "emergency-guessed": ("number", "country"),
    "emergency-unknown": (),
    "emergency-line": (),
    "text": ("text",),
}
"""How a line is said -> the values that may stand in braces in it."""

INSTEAD: tuple[str, ...] = ("offer", "offer_again", "goodbye", "stopped", "menu", "menu_again", "menu_unclear", "help")
"""Common words that are said differently for the rest of a session in which there was danger."""

HEARS: tuple[str, ...] = ("number", "stay", "denial", "safe", "unsafe", "child")
"""What the listener may say in answer, and what a child says."""


@dataclass(frozen=True, eq=False)
class Care:
    """All that is said around danger, in one language; every table has exactly the names of its closed list."""

    shared: Mapping[str, str]
    line: Mapping[str, str]
    replies: Mapping[str, Mapping[str, tuple[str, ...]]]
    """Reply -> time -> texts in order."""
    soft: Mapping[str, str]
    after: Mapping[str, tuple[str, ...]]
    instead: Mapping[str, str]
    hears: Mapping[str, tuple[str, ...]]
    """Normalised words; they count wherever they stand in what is said."""
