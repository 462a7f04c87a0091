"""An utterance and what was being asked -> how far its words weigh towards danger, and to which kind they lean.

What is weighed are phrases: runs of up to four words, and pairs of words that stand near each other, small words left
out. Their weights are learned from sentences (tests/dialogue/danger); each can be read in lexicon/weights.py.
"""

from dataclasses import dataclass
from math import sqrt

from skill.dialogue.danger.hearing import Heard
from skill.dialogue.danger.verdict import Kind

LONGEST_RUN = 4
"""Words of a phrase that stand side by side."""
REACH = 4
"""Tokens from the first word of a pair to its second."""
LONGEST_WORDS = 48
"""What is longer is weighed piece by piece, so that a story around a danger does not water it down."""
PIECE_WORDS, STEP_WORDS = 20, 10
"""How long a piece is, and how far it is from one to the next."""

_CONTEXTS = frozenset({"thought", "goal", "safe"})

KINDS = (
    Kind.SUICIDE,
    Kind.SELF_HARM,
    Kind.OVERDOSE,
    Kind.ABUSE,
    Kind.HARM_TO_OTHERS,
    Kind.MEDICAL,
    Kind.SOMEONE_ELSE,
    Kind.CRISIS_LINE,
)
"""In the order of a phrase's leanings."""


@dataclass(frozen=True, slots=True)
class Scales:
    """What phrases weigh."""

    weights: dict[str, int]
    """Phrase -> hundredths towards danger (more than nothing) or away from it."""
    leanings: dict[str, tuple[int, ...]]
    """Phrase -> tenths towards each of KINDS."""
    bias: int
    """Hundredths that every utterance starts with."""

    def weight(self, heard: Heard, asked: str | None) -> float:
        """How far an utterance weighs towards danger (more than nothing) or away from it, in hundredths."""
        if len(heard.words) <= LONGEST_WORDS:
            return self._sum(heard, asked)
        last = len(heard.words) - PIECE_WORDS
        starts = (*range(0, last, STEP_WORDS), last)
        return max(self._sum(heard.part(start, start + PIECE_WORDS), asked) for start in starts)

    def _sum(self, heard: Heard, asked: str | None) -> float:
        weights = self.weights
        found = [weights[phrase] for phrase in phrases(heard, asked) if phrase in weights]
        return self.bias + (sum(found) / sqrt(len(found)) if found else 0.0)

    def kind(self, heard: Heard) -> Kind:
        """The kind to which the words lean most."""
        leanings = [self.leanings[phrase] for phrase in leaning_phrases(heard) if phrase in self.leanings]
        sums = [sum(column) for column in zip(*leanings, strict=True)] or [0]
        return KINDS[sums.index(max(sums))]


def phrases(heard: Heard, asked: str | None) -> set[str]:
    """Everything that is weighed; `^` and `$` are the edges of the utterance."""
    found = set(_runs(("^", *heard.words, "$"), LONGEST_RUN))
    edged = ("^", *heard.tokens, "$")
    for at, first in enumerate(edged):
        near = edged[at + 1 : at + 1 + REACH]
        if near:
            found.add(f"{first} {near[0]}")
        for second in near[1:]:
            found.add(f"{first} .. {second}")
    if asked in _CONTEXTS:
        found.add(f"asked for {asked}")
    return found


def leaning_phrases(heard: Heard) -> set[str]:
    """What tells the kind: words, and neighbours."""
    return set(_runs(("^", *heard.tokens, "$"), 2))


def _runs(said: tuple[str, ...], longest: int) -> list[str]:
    """Every run of up to so many words."""
    found: list[str] = []
    for at, run in enumerate(said):
        found.append(run)
        for word in said[at + 1 : at + longest]:
            run += " " + word  # grows word by word
            found.append(run)
    return found
