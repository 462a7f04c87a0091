"""What a speaker's makers allow: the form in which limits are written down, each with where and when it was found."""

from typing import NamedTuple


class Limit(NamedTuple):
    """One number that an answer may not exceed."""

    most: int
    """In the unit that the name of the limit says."""
    source: str
    """The page that says so."""
    seen: str
    """When it was last looked up: year and month."""


class Limits(NamedTuple):
    """All limits of one platform that turns one request into one spoken answer."""

    answer_seconds: Limit
    """From the request to the whole answer."""
    speech_characters: Limit
    """Of one speech, tags included."""
    response_bytes: Limit
    """Of the whole answer."""
    card_characters: Limit
    """Of all texts of a card together."""
    break_seconds: Limit
    """Of one break; several may follow each other."""
    audio_clips: Limit
    """In one speech."""
    directives: Limit
    """Of one kind in one answer."""
    listen_seconds: Limit
    """How long the microphone stays open."""
