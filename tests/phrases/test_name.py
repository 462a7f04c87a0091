import pytest

from skill.dialogue.normalise import normalise
from skill.phrases.book import PhraseBook
from skill.phrases.name import Names, find_number


@pytest.fixture
def names() -> Names:
    exercises = {
        "breathing": ("breathing", "calm breathing"),
        "slow": ("slow down walk",),
        "quick": ("the five minute reset",),
    }
    needs = {"low": ("down", "a bit low"), "stress": ("stressed", "some calm")}
    return Names(PhraseBook("en", {}, (), (), (), exercises, needs, {}))


@pytest.mark.parametrize(
    ("said", "rest"),
    [
        ("five minutes of calm breathing", "{length} of {exercise}"),
        ("i feel down", "i feel {need}"),
        ("the slow down walk", "the {exercise}"),
        ("some calm breathing", "some {exercise}"),
        ("the five minute reset", "{exercise}"),
        ("stressed and down", "{need} and down"),
        ("downtown", "downtown"),
        ("2.5.3 minutes", "2.5.3 minutes"),
        ("", ""),
    ],
)
def test_the_longest_name_is_found_whatever_it_names(names: Names, said: str, rest: str) -> None:
    assert names.find(normalise(said)).rest == rest


def test_what_is_found_is_told_apart(names: Names) -> None:
    found = names.find(normalise("I'm stressed, ten minutes of breathing"))
    assert (found.exercise, found.need, found.length_seconds) == ("breathing", "stress", 600)
    assert found.slots == {"exercise", "need", "length"}


@pytest.mark.parametrize(
    ("said", "number", "rest"),
    [
        ("about seven", 7, "about {number}"),
        ("seven out of ten", 7, "{number} out of 10"),
        ("six and a half", 6.5, "{number}"),
        ("six no eight", 8, "6 no {number}"),
        ("0", 0, "{number}"),
    ],
)
def test_the_number_that_is_meant_is_found(said: str, number: float, rest: str) -> None:
    assert find_number(normalise(said)) == (number, rest)


@pytest.mark.parametrize("said", ["pretty bad", "out of ten", "", "9" * 400])
def test_no_number_is_found_where_there_is_none(said: str) -> None:
    assert find_number(normalise(said)) is None
