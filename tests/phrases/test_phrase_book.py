import re
from collections.abc import Iterator

from skill.dialogue.normalise import normalise_sentence
from skill.dialogue.turn import Act
from skill.phrases.book import PhraseBook

WITHOUT_SENTENCES = {Act.OPEN, Act.START, Act.ANSWER, Act.DANGER, Act.UNKNOWN, Act.SILENCE, Act.LEFT}


def claims(book: PhraseBook) -> Iterator[tuple[str, str]]:
    """Every sentence and name, with what it means."""
    for act, sentences in book.commands.items():
        yield from ((sentence, act.value) for sentence in sentences)
    for need, words in book.needs.items():
        yield from ((word, f"need {need}") for word in words)
    for exercise, names in book.exercises.items():
        yield from ((name, f"exercise {exercise}") for name in names)
    for kind, sentences in (("start", book.starts), ("words", book.words), ("number", book.numbers)):
        yield from ((sentence, kind) for sentence in sentences)


def test_no_sentence_is_claimed_twice(book: PhraseBook) -> None:
    first: dict[str, str] = {}
    twice = []
    for sentence, meaning in claims(book):
        text = normalise_sentence(sentence)
        if text in first:
            twice.append(f"{sentence}: {meaning} and {first[text]}")
        first[text] = meaning
    assert twice == []


def test_every_act_that_people_ask_for_has_enough_sentences(book: PhraseBook) -> None:
    assert set(book.commands) == set(Act) - WITHOUT_SENTENCES
    assert all(6 <= len(sentences) <= 20 for sentences in book.commands.values())
    assert 25 <= len(book.starts) <= 60


def test_slots_stand_where_they_belong(book: PhraseBook) -> None:
    slots = [(sentence, re.findall(r"\{(\w*)\}", sentence)) for sentence, _ in claims(book)]
    for sentence, found in slots:
        assert len(set(found)) == len(found), sentence
        if sentence in book.starts:
            assert set(found) <= {"exercise", "need", "length"}, sentence
        elif sentence in book.words:
            assert found == ["words"], sentence
            assert sentence.endswith(" {words}"), sentence
        elif sentence in book.numbers:
            assert found == ["number"], sentence
        else:
            assert found == [], sentence
    assert "{need}" not in book.starts
