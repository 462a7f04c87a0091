from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from skill.dialogue.exercise import AnswerKind
from skill.dialogue.turn import Act
from skill.phrases.book import PhraseBook
from skill.phrases.resolve import LIKELY, Guess, Resolver

HERE = Path(__file__).parent


def sayings(name: str) -> Iterator[tuple[AnswerKind, str, str]]:
    tables = yaml.load((HERE / f"{name}.yaml").read_text(encoding="utf-8"), yaml.BaseLoader)
    for kind, table in tables.items():
        for said, meaning in table.items():
            yield AnswerKind(kind), said, meaning


def described(guess: Guess) -> str:
    named = {"exercise": guess.exercise, "need": guess.need, "length": guess.length_seconds, "number": guess.number}
    return " ".join(
        [
            guess.act,
            *(
                f"{name}={value:g}" if isinstance(value, float) else f"{name}={value}"
                for name, value in named.items()
                if value is not None
            ),
        ]
    )


def understood(resolver: Resolver, name: str) -> tuple[int, list[str]]:
    missed = []
    every = list(sayings(name))
    for kind, said, meaning in every:
        act, _, option = meaning.partition(" option=")
        guess = resolver.resolve(said, kind)
        if described(guess) != act or (option and guess.words != option):
            missed.append(f"{kind}: {said}: {described(guess)} instead of {meaning}")
    return len(every) - len(missed), missed


@pytest.mark.parametrize(("name", "total", "floor"), [("tuned", 366, 361), ("held_out", 121, 111)])
def test_no_fewer_sayings_are_understood_than_before(resolver: Resolver, name: str, total: int, floor: int) -> None:
    right, missed = understood(resolver, name)
    assert right + len(missed) == total
    assert right >= floor, "\n".join(missed)


@pytest.mark.parametrize("name", ["tuned", "held_out"])
def test_strangers_are_never_taken_for_a_wish(resolver: Resolver, name: str) -> None:
    strangers = [said for kind, said, act in sayings(name) if act == "unknown" and kind is AnswerKind.NOTHING]
    taken = {said: described(resolver.resolve(said)) for said in strangers}
    assert set(taken.values()) == {"unknown"}, taken


def test_every_sentence_of_the_book_means_what_it_stands_under(resolver: Resolver, book: PhraseBook) -> None:
    for act, sentences in book.commands.items():
        for sentence in sentences:
            guess = resolver.resolve(sentence)
            assert (guess.act, guess.score) == (act, 100), sentence


def test_every_name_in_the_book_leads_to_what_it_names(resolver: Resolver, book: PhraseBook) -> None:
    for exercise, names in book.exercises.items():
        for name in names:
            assert resolver.resolve(f"start {name}").exercise == exercise
    for need, words in book.needs.items():
        for word in words:
            assert resolver.resolve(f"{word} please").need == need, word


def test_a_guess_says_why(resolver: Resolver) -> None:
    guess = resolver.resolve("could you slow down a bit")
    assert guess.act is Act.SLOWER
    assert guess.sample in {"slow down", "could you slow down"}
    assert LIKELY <= guess.score < 100
    assert guess.runner_up is not None
    assert guess.runner_up[0] is not Act.SLOWER
    assert guess.runner_up[1] <= guess.score


def test_what_is_not_understood_keeps_its_words_and_the_nearest_act(resolver: Resolver) -> None:
    guess = resolver.resolve("Set a timer for ten minutes!")
    assert (guess.act, guess.words, guess.score) == (Act.UNKNOWN, "Set a timer for ten minutes!", 0)
    assert guess.runner_up is not None


@pytest.mark.parametrize("kind", AnswerKind)
def test_stop_is_stop_whatever_is_asked(resolver: Resolver, kind: AnswerKind) -> None:
    for said in ("stop", "Stop!", "please stop", "can you stop", "stop it", "stop box breathing"):
        assert resolver.resolve(said, kind).act is Act.STOP, said


@pytest.mark.parametrize(
    ("said", "answer"),
    [
        ("My answer is: Tuesday's walk.", "Tuesday's walk."),
        ("Um, my goal is to call Dad", "to call Dad"),
        ("I think it was MY fault", "it was MY fault"),
        ("I feel anxious", "I feel anxious"),
        ("  the shower  ", "the shower"),
        ("my answer is", "my answer is"),
        ("stop smoking for ever", "stop smoking for ever"),
    ],
)
def test_a_free_answer_keeps_the_listener_s_own_words(resolver: Resolver, said: str, answer: str) -> None:
    guess = resolver.resolve(said, AnswerKind.WORDS)
    assert (guess.act, guess.words) == (Act.ANSWER, answer)


def test_a_choice_is_among_the_options_on_offer(resolver: Resolver) -> None:
    among = resolver.resolve("a walk", AnswerKind.CHOICE, ("think", "walk"))
    assert (among.act, among.words) == (Act.ANSWER, "walk")
    assert resolver.resolve("a walk", AnswerKind.CHOICE, ("certain", "another way")).act is Act.UNKNOWN
    assert resolver.resolve("yes", AnswerKind.CHOICE, ("think", "walk")).act is Act.YES


def test_a_mood_is_an_answer_within_a_question_and_a_wish_outside(resolver: Resolver) -> None:
    assert resolver.resolve("I feel sad").act is Act.START
    for kind in (AnswerKind.WORDS, AnswerKind.NUMBER, AnswerKind.YES_NO, AnswerKind.CHOICE):
        assert resolver.resolve("I feel sad", kind).act is not Act.START
    assert resolver.resolve("start box breathing", AnswerKind.NUMBER).exercise == "box-breathing"


def test_a_yes_or_no_may_be_explained_but_not_a_command(resolver: Resolver) -> None:
    assert resolver.resolve("yes, it was all right in the end", AnswerKind.YES_NO).act is Act.YES
    assert resolver.resolve("no stop", AnswerKind.YES_NO).act is Act.STOP
    assert resolver.resolve("no idea", AnswerKind.YES_NO).act is Act.UNKNOWN


def test_a_long_story_is_an_answer_or_nothing(resolver: Resolver) -> None:
    story = "and then I went home and stopped to think about it " * 100
    assert resolver.resolve(story).act is Act.UNKNOWN
    assert resolver.resolve(story, AnswerKind.WORDS).words == story.strip()


@given(st.text(max_size=80), st.sampled_from(AnswerKind))
def test_any_text_has_a_meaning_or_none(resolver: Resolver, text: str, kind: AnswerKind) -> None:
    guess = resolver.resolve(text, kind)
    assert 0 <= guess.score <= 100
    assert guess.act not in {Act.OPEN, Act.SILENCE, Act.LEFT}


def test_an_empty_book_understands_nothing() -> None:
    resolver = Resolver(PhraseBook("en", {}, (), (), (), {}, {}, {}))
    assert resolver.resolve("stop").act is Act.UNKNOWN
    assert resolver.resolve("", AnswerKind.WORDS).act is Act.UNKNOWN
    assert resolver.resolve("stop", AnswerKind.WORDS).act is Act.ANSWER
