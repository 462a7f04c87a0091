"""A duration model that needs no voice: from the words alone to the seconds that they take."""

import re
from typing import NamedTuple

_WORD = re.compile(r"[a-z]+|[0-9]")
_VOWELS = re.compile(r"[aeiouy]+")


class Pace(NamedTuple):
    """How fast a voice speaks, as the coefficients of a linear model."""

    phrase_seconds: float
    """Every phrase costs this much."""
    syllable_seconds: float
    comma_seconds: float
    """A comma, semicolon, colon or dash inside a phrase."""
    sentence_seconds: float
    """The end of a sentence inside a phrase."""

    def seconds(self, text: str) -> float:
        """How long `text` takes, in seconds to the millisecond; 0 when nothing in it can be spoken."""
        phrases, spoken, commas, ends = features(text)
        total = (
            self.phrase_seconds * phrases
            + self.syllable_seconds * spoken
            + self.comma_seconds * commas
            + self.sentence_seconds * ends
        )
        return round(total, 3)


def features(text: str) -> tuple[int, int, int, int]:
    """What the model counts in one phrase: itself, its syllables, its inner commas and sentence ends; or nothing."""
    spoken = syllables(text)
    if not spoken:
        return 0, 0, 0, 0
    inner = text.strip().rstrip(".!?…\"' ")
    commas = sum(inner.count(mark) for mark in (",", ";", ":", " – ", " - "))
    ends = sum(inner.count(mark) for mark in (". ", "! ", "? ", "… "))
    return 1, spoken, commas, ends


def syllables(text: str) -> int:
    """How many syllables English spelling suggests; a digit counts as one."""
    return sum(_word_syllables(word) for word in _WORD.findall(text.lower().replace("'", "")))


def _word_syllables(word: str) -> int:
    groups = len(_VOWELS.findall(word))
    if word.endswith("e") and not word.endswith(("le", "ee", "ie", "oe", "ye")) and groups > 1:
        groups -= 1
    if word.endswith("ed") and not word.endswith(("ted", "ded")) and groups > 1:
        groups -= 1
    return max(groups, 1)
