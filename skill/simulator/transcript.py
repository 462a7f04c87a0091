"""A conversation as it went, in; a YAML file that a person can read and keep, out, and back."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Literal

import yaml

Then = Literal["listens", "lingers", "ends"]


@dataclass(frozen=True)
class Turn:
    """One thing that the listener did, and what was heard then. Exactly one of `say`, `silence`, `away` is there."""

    say: str | None = None
    """What was said."""
    silence: float | None = None
    """How long nothing was said, in seconds."""
    away: float | None = None
    """How long nobody was there, in seconds."""
    at: float | None = None
    """How far into the reply before this one it was said, in seconds; None when nothing was interrupted."""
    hear: str = ""
    """The reply as it was heard, long silences in brackets."""
    then: Then | None = None
    """What the device did after the reply; None when it was interrupted."""
    seconds: float = 0.0
    """How long the reply was heard."""


@dataclass(frozen=True)
class Conversation:
    """A whole transcript."""

    title: str
    turns: tuple[Turn, ...]


def write(conversation: Conversation) -> str:
    """YAML: what is not there is left out."""
    turns = [_fields(turn) for turn in conversation.turns]
    document = {"conversation": conversation.title, "turns": turns}
    return yaml.safe_dump(document, sort_keys=False, allow_unicode=True, width=100)


def read(text: str) -> Conversation:
    """The conversation that `write` wrote. Raises ValueError for anything else."""
    try:
        document: Any = yaml.safe_load(text)
        return Conversation(document["conversation"], tuple(Turn(**turn) for turn in document["turns"]))
    except (yaml.YAMLError, TypeError, KeyError) as error:
        raise ValueError(f"not a transcript: {error}") from error


def _fields(turn: Turn) -> dict[str, object]:
    names: Iterable[str] = ("say", "silence", "away", "at", "hear", "then", "seconds")
    found = {name: getattr(turn, name) for name in names}
    return {
        name: round(value, 3) if isinstance(value, float) else value
        for name, value in found.items()
        if value not in (None, "") and (name != "seconds" or found["hear"])
    }
