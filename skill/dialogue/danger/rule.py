"""The lexicon's families -> rules bound into one book.

Traits of a family: `goal` counts only for a goal that was asked for; `now` is imminent in itself; `task` is only a soft
check in a thought to be reframed; `sure` means what it says, whatever idiom it resembles.
"""

from dataclasses import dataclass

from skill.dialogue.danger.lexicon import (
    abuse,
    care,
    harm,
    helpline,
    loss,
    medical,
    other,
    overdose,
    self_harm,
    slot,
    suicide,
)
from skill.dialogue.danger.notation import Ways, patterns, ways
from skill.dialogue.danger.pattern import Book, bind
from skill.dialogue.danger.verdict import Kind, Tier

_SOURCES = (suicide, self_harm, overdose, abuse, harm, other, loss, medical, helpline, care)


@dataclass(frozen=True, slots=True)
class Rule:
    """What a pattern of a family means."""

    name: str
    """Family and number of the pattern in it."""
    kind: Kind
    """What it is about."""
    tier: Tier
    """What has to happen when nothing guards it."""
    traits: frozenset[str]
    """See the head of this module."""


def slots() -> Ways:
    """Read every slot of the lexicon."""
    known: Ways = {}
    for name, text in slot.SLOTS.items():
        known[name] = frozenset(way for way in ways(text, known) if way)
    return known


def bound(known: Ways) -> tuple[tuple[Rule, ...], Book]:
    """Every rule of the lexicon, in the order of the book's numbers, and the book."""
    rules: list[Rule] = []
    texts: list[str] = []
    for source in _SOURCES:
        for family in source.FAMILIES:
            kind, tier, traits = Kind(family["kind"]), Tier(family["tier"]), frozenset(family["traits"].split())
            for number, text in enumerate(patterns(family["says"]), 1):
                rules.append(Rule(f"{family['name']} {number}", kind, tier, traits))
                texts.append(text)
    return tuple(rules), bind(texts, known)
