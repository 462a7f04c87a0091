"""An utterance -> the same without the courtesies around it."""

from skill.dialogue.danger.hearing import Heard, hear
from skill.dialogue.danger.lexicon import guard
from skill.dialogue.danger.notation import Words, sayings


def _by_ends(text: str) -> tuple[dict[str, list[Words]], dict[str, list[Words]]]:
    """Phrases by their first and by their last word, longest first."""
    begin: dict[str, list[Words]] = {}
    finish: dict[str, list[Words]] = {}
    for said in sorted({hear(one).words for one in sayings(text)} - {()}, key=len, reverse=True):
        begin.setdefault(said[0], []).append(said)
        finish.setdefault(said[-1], []).append(said)
    return begin, finish


_COURTESIES = _by_ends(guard.COURTESIES)
_WITH_ANSWERS = _by_ends(f"{guard.COURTESIES}|{guard.ANSWERS}")


def edges(words: Words, answers: bool) -> tuple[int, int]:
    """Leave out courtesies, and short answers too if wanted, at both ends; one word at least stays."""
    begin, finish = _WITH_ANSWERS if answers else _COURTESIES
    first, last = 0, len(words)
    while True:
        whole = first, last
        for said in begin.get(words[first], ()):
            if len(said) < last - first and words[first : first + len(said)] == said:
                first += len(said)
                break
        for said in finish.get(words[last - 1], ()):
            if len(said) < last - first and words[last - len(said) : last] == said:
                last -= len(said)
                break
        if (first, last) == whole:
            return whole


def without_courtesies(heard: Heard) -> Heard:
    """The utterance itself, when there are courtesies around it."""
    first, last = edges(heard.words, answers=False)
    return heard if last - first == len(heard.words) else heard.part(first, last)
