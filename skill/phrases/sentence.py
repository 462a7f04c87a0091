"""A phrase book, in; every sentence in it in the form in which sentences are compared, out."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from skill.dialogue.normalise import normalise, normalise_sentence
from skill.dialogue.turn import Act
from skill.phrases.book import PhraseBook

_REQUEST = re.compile(r"^(?:can|could|will|would) you (?=\S)")
_WISH = re.compile(r"^(?:i (?:want|need|would like) to|let us|(?:can|could|may|shall) (?:we|i)) (?=\S)")


@dataclass(frozen=True)
class Sentence:
    """One way to say something."""

    act: Act
    sample: str
    """As it stands in the book."""
    text: str
    """As it is compared."""
    slots: frozenset[str] = frozenset()
    """What it leaves open: exercise, need, length, number."""
    option: str = ""
    """For the words of an option: the first of them."""


def sentences(book: PhraseBook) -> Iterator[Sentence]:
    """All of the book except what stands around free answers; once as written, once without its opening."""
    for sentence in _written(book):
        yield sentence
        short = without_opening(sentence.text)
        if short != sentence.text:
            yield replace(sentence, text=short)


def without_opening(text: str) -> str:
    """Normalised words without the request or the wish they begin with ("could you", "i want to")."""
    return _WISH.sub("", without_request(text))


def without_request(text: str) -> str:
    """Normalised words without "can you" and the like: nobody begins a free answer with that."""
    return _REQUEST.sub("", text)


def _written(book: PhraseBook) -> Iterator[Sentence]:
    for option, words in book.choices.items():
        for word in words:
            yield Sentence(Act.ANSWER, word, normalise(word), option=option)
    for act, samples in (*book.commands.items(), (Act.START, book.starts), (Act.ANSWER, book.numbers)):
        for sample in samples:
            slots = frozenset(re.findall(r"\{(\w+)\}", sample))
            yield Sentence(act, sample, normalise_sentence(sample), slots)
