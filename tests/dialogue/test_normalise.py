import pytest
from hypothesis import given
from hypothesis import strategies as st

from skill.dialogue.normalise import normalise, normalise_sentence
from skill.dialogue.number import spell

PIECES = (
    "let's i'd i’m don't can't cannot won't its IT'S uh-huh um Please thanks thank you no two twenty-five hundred and "
    "a 7/10 1,000 2.5 007 ½ É İ ﬁ ² {need} really just ok mins practise _ - / ' . ß ſ Ⅷ"
)
PIECE = st.sampled_from(PIECES.split()) | st.text(max_size=3)
SAYINGS = st.lists(PIECE, max_size=8).map(" ".join) | st.text()


@given(SAYINGS)
def test_normalising_twice_is_the_same_as_once(text: str) -> None:
    assert normalise(normalise(text)) == normalise(text)


@given(SAYINGS)
def test_only_small_letters_digits_and_single_spaces_are_left(text: str) -> None:
    said = normalise(text)
    assert said == " ".join(said.split())
    assert all(char.isalnum() or char in " ." for char in said)
    assert said == said.lower()


@pytest.mark.parametrize(
    ("said", "same"),
    [
        ("Let's start!", "let us start"),
        ("I’d like to", "i would like to"),
        ("don't", "do not"),
        ("can't", "cannot"),
        ("I'm gonna stop", "i am going to stop"),
        ("what's that", "what is that"),
        ("whats that", "what is that"),
        ("long-exhale", "long exhale"),
        ("5-4-3-2-1", "five four three two one"),
        ("twenty-five", "25"),
        ("two hundred and five", "205"),
        ("seven out of ten", "7/10"),
        ("1,000", "1000"),
        ("three mins", "3 minutes"),
        ("practise my favourite programme", "practice my favorite program"),
        ("um, stop please", "stop"),
        ("Alexa, stop", "stop"),
        ("no, thank you", "no"),
        ("uh-huh", "mhm"),
        ("I'm really tired", "i am tired"),
    ],
)
def test_the_same_thing_said_differently_becomes_the_same_words(said: str, same: str) -> None:
    assert normalise(said) == normalise(same)


@pytest.mark.parametrize("said", ["please", "um", "thank you", "hey alexa"])
def test_fillers_that_are_all_there_is_are_kept(said: str) -> None:
    assert normalise(said) == said


def test_different_things_stay_different() -> None:
    sayings = ["do not stop", "stop", "slower", "slow", "two", "three", "no", "not now", "a friends voice", "back"]
    assert len({normalise(said) for said in sayings}) == len(sayings)


def test_a_very_long_saying_is_no_trouble() -> None:
    assert normalise("thanks " * 5000) == "thanks"
    assert normalise("9" * 5000) == "9" * 5000


def test_slots_of_a_sentence_stay_in_it() -> None:
    assert normalise_sentence("I'd like a {length} {exercise}, please") == "i would like a {length} {exercise}"
    assert normalise_sentence("{number} out of ten") == "{number} out of 10"


def test_braces_of_a_listener_are_no_slots() -> None:
    assert normalise("start {exercise}") == "start exercise"


@given(st.integers(min_value=0, max_value=99))
def test_spelling_is_the_way_back_from_counting(number: int) -> None:
    assert normalise(spell(str(number))) == str(number)


def test_longer_numbers_are_spelled_digit_by_digit() -> None:
    assert spell("478") == "four seven eight"
