import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from skill.content.load import load
from skill.dialogue.danger import Kind
from skill.dialogue.turn import Act
from skill.phrases.book import PhraseBook
from skill.platforms.alexa.intents import INTENTS
from skill.platforms.alexa.model import interaction_model
from skill.platforms.alexa.rule import check_model

EXERCISES = Path(__file__).parents[3] / "exercises"

BOOK = PhraseBook(
    language="en",
    commands={
        Act.STOP: ("stop", "that’s enough"),
        Act.YES: ("yes",),
        Act.SLOWER: ("slower",),
        Act.FASTER: ("faster",),
        Act.SHORTER: ("make it shorter",),
        Act.LONGER: ("two more minutes",),
        Act.LESS_TALKING: ("less talking",),
        Act.MORE_TALKING: ("more talking",),
        Act.NO_BELL: ("no bell",),
        Act.BELL: ("with the bell",),
        Act.NO_HOLDS: ("no holds",),
        Act.HOLDS: ("with holds",),
        Act.SOMETHING_ELSE: ("something else",),
        Act.HOW_LONG: ("how long is it",),
    },
    starts=("{exercise}", "A {length} {exercise}, please", "i feel {need}"),
    words=("my answer is {words}",),
    numbers=("{number} out of 10",),
    exercises={"grounding": ("5-4-3-2-1 grounding", "Grounding", "grounding")},
    needs={"night": ("can't sleep", "sleep")},
    danger={Kind.SELF_HARM: ("I've been cutting",)},
    choices={"it is certain": ("it is certain", "yes", "certain"), "stop": ("stop",)},
)


def language(model: dict[str, Any]) -> Any:
    return model["interactionModel"]["languageModel"]


def samples(model: dict[str, Any]) -> dict[str, list[str]]:
    return {intent["name"]: intent["samples"] for intent in language(model)["intents"]}


def test_the_model_of_the_real_phrase_book_breaks_no_rule() -> None:
    book = load(EXERCISES, "en").book
    assert book is not None
    model = interaction_model(book)
    assert check_model(model) == []
    assert len(json.dumps(model)) < 1_500_000


def test_every_intent_is_in_the_model_with_its_sentences() -> None:
    found = samples(interaction_model(BOOK))
    assert list(found) == [intent.name for intent in INTENTS if intent.danger in {None, Kind.SELF_HARM}]
    assert found["SelfHarmIntent"] == ["i've been cutting"]
    assert found["StartIntent"] == ["{exercise}", "a {length} {exercise} please", "i feel {need}"]
    assert found["AMAZON.StopIntent"] == ["stop", "that's enough"]
    assert found["AMAZON.CancelIntent"] == found["AMAZON.FallbackIntent"] == found["AMAZON.NavigateHomeIntent"] == []


def test_numbers_are_written_as_words() -> None:
    model = interaction_model(BOOK)
    assert samples(model)["NumberIntent"] == ["{number} out of ten"]
    exercise = language(model)["types"][0]["values"][0]
    assert exercise == {
        "id": "grounding",
        "name": {"value": "five four three two one grounding", "synonyms": ["grounding"]},
    }


def test_a_word_that_is_a_command_is_no_choice() -> None:
    (choice,) = [type_ for type_ in language(interaction_model(BOOK))["types"] if type_["name"] == "CHOICE"]
    assert choice["values"] == [{"id": "it-is-certain", "name": {"value": "it is certain", "synonyms": ["certain"]}}]


def test_choices_of_two_exercises_that_begin_alike_keep_all_their_words() -> None:
    choices = {"it's certain": ("it's certain", "sure"), "it is certain": ("it is certain", "positive", "sure")}
    model = interaction_model(replace(BOOK, choices=choices))
    (choice,) = [type_ for type_ in language(model)["types"] if type_["name"] == "CHOICE"]
    synonyms = ["sure", "it is certain", "positive"]
    assert choice["values"] == [{"id": "it-is-certain", "name": {"value": "it's certain", "synonyms": synonyms}}]
    assert check_model(model) == []


def test_a_word_may_be_a_choice_of_two_exercises() -> None:
    model = interaction_model(replace(BOOK, choices={"certain": ("certain", "sure"), "fine": ("fine", "sure")}))
    assert check_model(model) == []


def test_without_choices_there_is_no_intent_for_them() -> None:
    model = interaction_model(replace(BOOK, choices={}))
    assert "ChoiceIntent" not in samples(model)
    assert [type_["name"] for type_ in language(model)["types"]] == ["EXERCISE", "NEED"]
    assert check_model(model) == []


def test_answers_can_be_asked_for_and_nothing_is_delegated() -> None:
    model = interaction_model(BOOK)["interactionModel"]
    slots = {(intent["name"], slot["name"]) for intent in model["dialog"]["intents"] for slot in intent["slots"]}
    assert slots == {("AnswerIntent", "words"), ("NumberIntent", "number"), ("ChoiceIntent", "choice")}
    assert len(model["prompts"]) == 3


@pytest.mark.parametrize("name", ["steady steps", "sam's steady steps"])
def test_the_invocation_name_is_the_one_that_is_given(name: str) -> None:
    model = interaction_model(BOOK, name)
    assert language(model)["invocationName"] == name
    assert check_model(model) == []
