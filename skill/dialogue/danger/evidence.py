"""Plain tokens and what was being asked -> whether the words alone weigh towards danger, and of which kind."""

from collections.abc import Iterator, Sequence
from math import sqrt

from skill.dialogue.danger.hearing import hear
from skill.dialogue.danger.lexicon import concept, weight
from skill.dialogue.danger.verdict import Kind

MOST_TOKENS = 48
"""Longer speeches are left to the rules: a sum of weights says nothing about a whole story."""
_REACH = 12
_CONTEXTS = ("thought", "goal")


def _by_word() -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for name, words in concept.CONCEPTS.items():
        for word in words.split():
            for token in hear(word).tokens[:1] or (word,):
                found.setdefault(token, []).append(f"<{name}>")
    return {word: tuple(names) for word, names in found.items()}


_CONCEPTS = _by_word()
_LEANING = {kind: frozenset(f"<{name}>" for name in names.split()) for kind, names in concept.LEANING.items()}


def features(tokens: Sequence[str], asked: str | None) -> set[str]:
    """List what is weighed: words, neighbours, concepts, and pairs of concepts in their order."""
    found = set(tokens)
    meant = [_CONCEPTS.get(token, ()) for token in tokens]
    edged = ("^", *tokens, "$")
    for at in range(len(edged) - 1):
        found.add(f"{edged[at]} {edged[at + 1]}")
        if at:
            found.add(f"{edged[at - 1]} {edged[at]} {edged[at + 1]}")
    for at, names in enumerate(meant):
        for name in names:
            found.update(_around(name, at, tokens, meant))
    if asked in _CONTEXTS:
        found.add(f"asked {asked}")
    return found


def _around(name: str, at: int, tokens: Sequence[str], meant: list[tuple[str, ...]]) -> Iterator[str]:
    yield name
    if at + 1 < len(tokens):
        yield f"{name} {tokens[at + 1]}"
    if at:
        yield f"{tokens[at - 1]} {name}"
    for later in meant[at + 1 : at + _REACH]:
        for other in later:
            if other != name:
                yield f"{name} .. {other}"


def weighs(tokens: Sequence[str], asked: str | None) -> bool:
    """Whether the words alone weigh enough to act on."""
    if not 1 < len(tokens) <= MOST_TOKENS:
        return False
    found = features(tokens, asked)
    total = sum(weight.WEIGHTS.get(one, 0) for one in found)
    return weight.BIAS + total / sqrt(len(found)) >= weight.ENOUGH


def leaning(tokens: Sequence[str]) -> Kind:
    """Name the kind to which most of the concepts lead; suicide when nothing is nearer."""
    said = {name for token in tokens for name in _CONCEPTS.get(token, ())}
    return max(_LEANING, key=lambda kind: (len(said & _LEANING[kind]) / len(_LEANING[kind]), kind is Kind.SUICIDE))
