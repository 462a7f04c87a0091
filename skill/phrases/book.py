"""The phrase book as a value: what people say for each thing they can do, in one language."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from skill.dialogue.danger import Kind
from skill.dialogue.turn import Act

SAID_KINDS: tuple[Kind, ...] = tuple(Kind)
"""The kinds for which a phrase book has sentences; those of UNCLEAR are heavy, and may be no more than that."""


@dataclass(frozen=True)
class PhraseBook:
    """Sentences and names in plain written form; slots stand in braces."""

    language: str
    commands: Mapping[Act, tuple[str, ...]]
    """Whole sentences for each act without details ("pause", "say that again")."""
    starts: tuple[str, ...]
    """Sentences that ask for an exercise, with {exercise}, {need} and {length} in them."""
    words: tuple[str, ...]
    """Sentences around a free answer, with {words}; used where a platform hears no bare free text."""
    numbers: tuple[str, ...]
    """Sentences around a number, with {number}."""
    exercises: Mapping[str, tuple[str, ...]]
    """Exercise id -> its title and the other names that people use, first the title."""
    needs: Mapping[str, tuple[str, ...]]
    """Need id -> the words people use for it."""
    choices: Mapping[str, tuple[str, ...]]
    """First word of an option in some exercise -> all the words for it."""
    danger: Mapping[Kind, tuple[str, ...]] = field(default_factory=dict)
    """Whole sentences for each kind of danger, for platforms that tell what was meant and not what was said."""
