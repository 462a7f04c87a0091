"""What somebody typed or said, in; what they most likely mean, by the phrase book of their language, out.

A guess of our own for platforms that hand over plain text; it forgives less than a speaker's own understanding.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass

from skill.dialogue.danger import Kind
from skill.dialogue.exercise import AnswerKind
from skill.dialogue.normalise import normalise
from skill.dialogue.turn import Act
from skill.phrases.book import PhraseBook
from skill.phrases.likeness import Likeness
from skill.phrases.name import Found, Names, find_number
from skill.phrases.sentence import Sentence, sentences, without_opening, without_request

LIKELY = 60
"""The least score with which a sentence of the book is taken to be meant."""
NEARLY_THE_SAME = 90
"""The least score with which a command counts where any words may be the answer, and a new exercise in a question."""
BEGINNING = 65
"""The score of a sentence after which more was said: why somebody feels so, or what came of a yes."""
LONGEST_CHARACTERS = 200
"""Longer sayings are no commands; comparing them would only cost time."""


@dataclass(frozen=True)
class Guess:
    """What was meant, how sure that is, and why."""

    act: Act
    words: str
    """What was said; for ANSWER the answer itself: without what leads up to it, or the first word of an option."""
    score: float = 0.0
    """0 to 100; 100 is a sentence of the book, or words where any words will do."""
    exercise: str | None = None
    """For START, by id."""
    need: str | None = None
    """For START, by id."""
    length_seconds: float | None = None
    """For START, and for an answer that names a length."""
    number: float | None = None
    """For an answer to a question for a number."""
    danger: Kind | None = None
    """For DANGER: its kind."""
    sample: str = ""
    """The sentence of the book that matched, as it stands there."""
    runner_up: tuple[Act, float] | None = None
    """The next best act and its score, where sentences had to be compared."""


@dataclass(frozen=True)
class _Heard:
    """What was said, with what is asked and what is named in it."""

    words: str
    said: str
    expects: AnswerKind
    options: tuple[str, ...]
    found: Found
    number: tuple[float, str] | None

    @property
    def any_words(self) -> bool:
        """Whether what was said is an answer already, unless it is a command."""
        return bool(self.said) and (self.expects is AnswerKind.WORDS or self.number is not None)

    def beside(self, sentence: Sentence) -> str:
        """What was said in the form to compare with a sentence: with slots where the sentence has some."""
        if "number" in sentence.slots and self.number:
            return self.number[1]
        return self.found.rest if sentence.slots else self.said


@dataclass(frozen=True)
class _Match:
    sentence: Sentence
    score: float


class Resolver:
    """The sentences of one language, ready to be compared with what is said."""

    def __init__(self, book: PhraseBook) -> None:
        self._names = Names(book)
        self._sentences = tuple(sentences(book))
        self._likeness = Likeness([sentence.text for sentence in self._sentences])
        # Only whole sentences: a word more or less can mean the opposite, and where there are words, they are heard.
        self._dangers = {normalise(said): kind for kind, samples in book.danger.items() for said in samples}
        carriers = ((normalise(sample.replace("{words}", "")), sample) for sample in book.words)
        self._carriers = sorted(carriers, key=lambda carrier: len(carrier[0]), reverse=True)

    def resolve(self, words: str, expects: AnswerKind = AnswerKind.NOTHING, options: tuple[str, ...] = ()) -> Guess:
        """What `words` mean when an answer of the kind `expects` is awaited; UNKNOWN when nothing is likely.

        For a choice, `options` are the first words of the options on offer; without them all options in the book count.
        """
        if (kind := self._dangers.get(normalise(words))) and expects is not AnswerKind.WORDS:
            return Guess(Act.DANGER, words.strip(), 100.0, danger=kind)
        begun = without_request if expects is AnswerKind.WORDS else without_opening
        said = begun(normalise(words))
        number = find_number(said) if expects is AnswerKind.NUMBER else None
        heard = _Heard(words.strip(), said, expects, options, self._names.find(said), number)
        matches = self._matches(heard)
        for match in matches:
            if match.score >= _least(match.sentence, heard):
                return _guess(heard, match, matches)
        closest = (matches[0].sentence.act, matches[0].score) if matches else None
        if heard.number:
            return Guess(Act.ANSWER, heard.words, 100.0, number=heard.number[0], runner_up=closest)
        if heard.any_words:
            return self._free_answer(heard, closest)
        return Guess(Act.UNKNOWN, heard.words, runner_up=closest)

    def _matches(self, heard: _Heard) -> list[_Match]:
        """Every sentence that can be meant here, the likeliest first."""
        if len(heard.said) > LONGEST_CHARACTERS:
            return []
        possible = [(at, sentence) for at, sentence in enumerate(self._sentences) if _possible(sentence, heard)]
        against = {text: self._likeness.against(text) for text in {heard.beside(sentence) for _, sentence in possible}}
        sure = _sure(heard)
        matches = (
            _Match(sentence, max(against[heard.beside(sentence)](at), sure(sentence))) for at, sentence in possible
        )
        return sorted(matches, key=lambda match: -match.score)

    def _free_answer(self, heard: _Heard, closest: tuple[Act, float] | None) -> Guess:
        """The words as an answer, without a beginning such as "my answer is"."""
        length = heard.found.length_seconds
        for beginning, sample in self._carriers:
            if heard.said.startswith(f"{beginning} "):
                words = _after(beginning, heard.words)
                return Guess(Act.ANSWER, words, 100.0, length_seconds=length, sample=sample, runner_up=closest)
        return Guess(Act.ANSWER, heard.words, 100.0, length_seconds=length, runner_up=closest)


def _possible(sentence: Sentence, heard: _Heard) -> bool:
    """Whether a sentence can be meant: all it leaves open was named, and it fits what is asked.

    Within a question only the name of an exercise asks for one; "I'm sad" or "I don't know" is an answer there.
    """
    if sentence.option:
        return heard.expects is AnswerKind.CHOICE and sentence.option in (heard.options or (sentence.option,))
    if "number" in sentence.slots:
        return heard.number is not None
    if sentence.act is not Act.START:
        return True
    if heard.expects is AnswerKind.NOTHING:
        return sentence.slots <= heard.found.slots
    asked_by_name = "exercise" in sentence.slots and sentence.text != "{exercise}"
    return asked_by_name and heard.expects is not AnswerKind.WORDS and sentence.slots <= heard.found.slots


def _sure(heard: _Heard) -> Callable[[Sentence], float]:
    """The scores that come from what a sentence means rather than from its letters; 0 for most."""
    rest = heard.found.rest
    unnamed = re.sub(r"(?:the )?\{exercise\}", "the exercise", rest) if heard.found.exercise else None

    def sure(sentence: Sentence) -> float:
        if sentence.text == unnamed:
            return 100.0
        asked = heard.expects is AnswerKind.YES_NO and sentence.act in (Act.YES, Act.NO)
        begins = (asked or sentence.text.endswith(" {need}")) and rest.startswith(f"{sentence.text} ")
        return BEGINNING if begins else 0.0

    return sure


def _least(sentence: Sentence, heard: _Heard) -> float:
    """The least score with which a sentence counts: a question is not left for something that is only alike."""
    leaves = sentence.act is Act.START and heard.expects is not AnswerKind.NOTHING
    return NEARLY_THE_SAME if leaves or heard.any_words else LIKELY


def _guess(heard: _Heard, best: _Match, matches: list[_Match]) -> Guess:
    sentence = best.sentence
    start = sentence.act is Act.START
    others = ((match.sentence.act, match.score) for match in matches if match.sentence.act is not sentence.act)
    return Guess(
        sentence.act,
        sentence.option or heard.words,
        best.score,
        heard.found.exercise if start else None,
        heard.found.need if start else None,
        heard.found.length_seconds if start or sentence.act is Act.ANSWER else None,
        heard.number[0] if heard.number and "number" in sentence.slots else None,
        sample=sentence.sample,
        runner_up=next(others, None),
    )


def _after(beginning: str, words: str) -> str:
    """The words as they were said, without those that normalise to `beginning`."""
    said = words.split()
    for used in range(1, len(said)):
        begun = normalise(" ".join(said[:used]))
        if begun == beginning:
            return " ".join(said[used:])
        if len(begun) > len(beginning):
            break
    return words
