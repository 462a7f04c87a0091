"""The whole lexicon, bound into books: made when it is first needed, which takes most of a second, or read from a file.

A start that has to be quick tells where to get what was made before (`get_from`).
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from skill.dialogue.danger.evidence import KINDS, Scales
from skill.dialogue.danger.lexicon import guard, idiom, leanings, past, scene, weights
from skill.dialogue.danger.notation import Ways, patterns
from skill.dialogue.danger.pattern import Book, bind
from skill.dialogue.danger.rule import Rule, bound, slots


@dataclass(frozen=True, slots=True)
class Lexis:
    """All patterns, ready to be looked for."""

    rules: tuple[Rule, ...]
    """By the numbers of `dangers`."""
    dangers: Book
    guard_names: tuple[str, ...]
    """By the numbers of `guards`."""
    guards: Book
    commands: Book
    scales: Scales
    sure: frozenset[str]
    """Rules that mean what they say, whatever the words around them weigh."""


def make() -> Lexis:
    """Bind the lexicon anew."""
    known = slots()
    rules, dangers = bound(known)
    guard_names, guards = _gathered(
        [
            *idiom.IDIOMS.items(),
            *guard.FRAMES.items(),
            ("past", past.PAST),
            ("over", past.OVER),
            ("well", past.WELL),
            ("panic", guard.PANIC),
            ("imminent", scene.IMMINENT),
        ],
        known,
    )
    _, commands = _gathered([("command", guard.COMMANDS)], known)
    sure = frozenset(rule.name for rule in rules if "sure" in rule.traits)
    return Lexis(rules, dangers, guard_names, guards, commands, _scales(), sure)


def _scales() -> Scales:
    weighed = {phrase: int(value[0]) for phrase, value in _phrases(weights.WEIGHTS, 1)}
    leaning = {phrase: tuple(map(int, value)) for phrase, value in _phrases(leanings.LEANINGS, len(KINDS))}
    return Scales(weighed, leaning, weights.BIAS)


def _phrases(table: str, numbers: int) -> Iterator[tuple[str, list[str]]]:
    """Each phrase of a table with its numbers."""
    for line in table.strip().splitlines():
        first, _, entries = line.partition(": ")
        for entry in entries.split(", "):
            parts = entry.rsplit(" ", numbers)
            rest = parts[0] if len(parts) > numbers else ""
            yield (f"{first} {rest}" if rest else first), parts[-numbers:]


def _gathered(tables: list[tuple[str, str]], known: Ways) -> tuple[tuple[str, ...], Book]:
    named = [(name, text) for name, block in tables for text in patterns(block)]
    return tuple(name for name, _ in named), bind([text for _, text in named], known)


_SOURCES: list[Callable[[], Lexis]] = [make]


def get_from(source: Callable[[], Lexis]) -> None:
    """From now on, the lexicon comes from here; it has to be the one that `make` would make."""
    _SOURCES[:] = [source]
    the_lexis.cache_clear()


@lru_cache(maxsize=1)
def the_lexis() -> Lexis:
    """The one lexicon of this process."""
    return _SOURCES[0]()
