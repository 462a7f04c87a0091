"""Each rule has the smallest model that breaks it, and only it."""

from collections.abc import Callable
from copy import deepcopy
from typing import Any

import pytest

from skill.platforms.alexa.rule import REQUIRED_INTENTS, check_model

Model = dict[str, Any]

GOOD: Model = {
    "interactionModel": {
        "languageModel": {
            "invocationName": "steady steps",
            "intents": [
                *({"name": name, "samples": []} for name in REQUIRED_INTENTS),
                {
                    "name": "StartIntent",
                    "slots": [{"name": "need", "type": "NEED"}, {"name": "length", "type": "AMAZON.DURATION"}],
                    "samples": ["i feel {need}", "i'd like {length}", "a {length} b. b. c. talk"],
                },
                {
                    "name": "AnswerIntent",
                    "slots": [{"name": "words", "type": "AMAZON.SearchQuery"}],
                    "samples": ["my answer is {words}"],
                },
            ],
            "types": [
                {
                    "name": "NEED",
                    "values": [
                        {"id": "low", "name": {"value": "low", "synonyms": ["down"]}},
                        {"id": "night", "name": {"value": "can't sleep", "synonyms": []}},
                    ],
                }
            ],
        },
        "dialog": {
            "delegationStrategy": "SKILL_RESPONSE",
            "intents": [
                {
                    "name": "AnswerIntent",
                    "delegationStrategy": "SKILL_RESPONSE",
                    "slots": [
                        {
                            "name": "words",
                            "type": "AMAZON.SearchQuery",
                            "elicitationRequired": True,
                            "prompts": {"elicitation": "ask"},
                        }
                    ],
                }
            ],
        },
        "prompts": [{"id": "ask", "variations": [{"type": "PlainText", "value": "Go on."}]}],
    }
}


def named(name: str) -> Callable[[Model], None]:
    def change(model: Model) -> None:
        model["interactionModel"]["languageModel"]["invocationName"] = name

    return change


def intent(at: int, **changes: object) -> Callable[[Model], None]:
    def change(model: Model) -> None:
        model["interactionModel"]["languageModel"]["intents"][at].update(changes)

    return change


def another(**fields: object) -> Callable[[Model], None]:
    def change(model: Model) -> None:
        model["interactionModel"]["languageModel"]["intents"].append(fields)

    return change


def without(name: str) -> Callable[[Model], None]:
    def change(model: Model) -> None:
        language = model["interactionModel"]["languageModel"]
        language["intents"] = [intent for intent in language["intents"] if intent["name"] != name]

    return change


def sample(at: int, text: str) -> Callable[[Model], None]:
    def change(model: Model) -> None:
        model["interactionModel"]["languageModel"]["intents"][at]["samples"].append(text)

    return change


def needs(*values: tuple[str, str, list[str]]) -> Callable[[Model], None]:
    def change(model: Model) -> None:
        model["interactionModel"]["languageModel"]["types"][0]["values"] = [
            {"id": id_, "name": {"value": value, "synonyms": synonyms}} for id_, value, synonyms in values
        ]

    return change


def another_type(**fields: object) -> Callable[[Model], None]:
    def change(model: Model) -> None:
        model["interactionModel"]["languageModel"]["types"].append(fields)

    return change


def dialog(**changes: object) -> Callable[[Model], None]:
    def change(model: Model) -> None:
        model["interactionModel"]["dialog"].update(changes)

    return change


def asked(**changes: object) -> Callable[[Model], None]:
    def change(model: Model) -> None:
        model["interactionModel"]["dialog"]["intents"][0]["slots"][0].update(changes)

    return change


def dialog_intent(**changes: object) -> Callable[[Model], None]:
    def change(model: Model) -> None:
        model["interactionModel"]["dialog"]["intents"][0].update(changes)

    return change


def two_that_take_a_need_alone(model: Model) -> None:
    sample(-2, "{need}")(model)
    another(name="LowIntent", slots=[{"name": "low", "type": "NEED"}], samples=["{low}"])(model)


def many_intents(model: Model) -> None:
    for one in "abcdefghijklmnop":
        for two in "abcdefghijklmnop":
            another(name=f"{one}{two}Intent", samples=[f"{one} {two}"])(model)


def heavy(model: Model) -> None:
    model["interactionModel"]["prompts"][0]["variations"][0]["value"] = "a" * 1_500_000


START, ANSWER, FALLBACK = -2, -1, REQUIRED_INTENTS.index("AMAZON.FallbackIntent")
QUERY = "AMAZON.SearchQuery"
TWO_SLOTS = [{"name": "words", "type": QUERY}, {"name": "need", "type": "NEED"}]
VALUES = [{"id": "a", "name": {"value": "b"}}]


def test_a_good_model_breaks_no_rule() -> None:
    assert check_model(GOOD) == []


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (named("steady"), "at least two words"),
        (named("Steady Steps"), "small letters"),
        (named("steady steps 2"), "small letters"),
        (named("start steady steps"), "`start`"),
        (named("ask somebody now"), "`ask`"),
        (named("alexa steady steps"), "`alexa`"),
        (named("the steps"), "`the`"),
        (named("my steps"), "`my`"),
        (named("one step for today"), "`for`"),
        (named("steady steps if ever"), "`if`"),
        (named(f"steady {'step' * 12}"), "2 to 50 characters"),
        *((without(name), f"{name} is missing") for name in REQUIRED_INTENTS),
        (another(name="AnswerIntent", slots=[], samples=["so be it"]), "2 intents called AnswerIntent"),
        (another(name="Answer2Intent", samples=["so be it"]), "letters and underscores"),
        (another(name="EmptyIntent", samples=[]), "EmptyIntent has no samples"),
        (intent(FALLBACK, samples=["what"]), "takes no samples"),
        (another(name="AMAZON.PawsIntent", samples=[]), "there is no AMAZON.PawsIntent"),
        (intent(FALLBACK - 1, slots=[{"name": "need", "type": "NEED"}]), "AMAZON.StopIntent takes no slots"),
        (many_intents, "250 are allowed"),
        (
            needs(*((f"need-{letter * 9}", letter * 140, []) for letter in "abc"), ("x", "x" * 141, [])),
            "141 characters",
        ),
        (heavy, "bytes; 1,500,000 are allowed"),
        (sample(START, "my answer is {words}"), "also a sample of StartIntent"),
        (sample(START, "I feel {need}"), "also a sample of StartIntent"),
        (sample(ANSWER, "i feel {need}"), "also a sample of StartIntent"),
        (sample(START, "in 5 minutes"), "numbers are written as words"),
        (sample(START, "what now?"), "may only have letters"),
        (sample(START, "long-exhale"), "may only have letters"),
        (sample(START, "a{length}"), "may only have letters"),
        (sample(START, ""), "may only have letters"),
        (sample(START, "i want {more}"), "{more}, which the intent does not have"),
        (sample(START, "{need} and {need}"), "{need} twice"),
        (sample(START, "set a timer for {length}"), "`timer`"),
        (sample(START, "a {length} meditation"), "`meditation`"),
        (sample(ANSWER, "{words}"), "cannot stand alone"),
        (intent(ANSWER, slots=TWO_SLOTS, samples=["i feel {need} as {words}"]), "cannot have a second slot"),
        (
            another(name="OtherIntent", slots=[{"name": "need", "type": "AMAZON.NUMBER"}], samples=["no {need}"]),
            "so it",
        ),
        (another(name="OtherIntent", slots=[{"name": "x1", "type": "NEED"}], samples=["so be it"]), "slot name x1"),
        (another(name="OtherIntent", slots=[{"name": "x", "type": "GONE"}], samples=["no {x}"]), "no slot type GONE"),
        (another_type(name="TYPE2", values=VALUES), "slot type name TYPE2"),
        (needs(), "has no values"),
        (needs(("low", "low", []), ("low", "sad", [])), "`low` twice"),
        (needs(("low", "low", []), ("sad", "Low", [])), "`low` twice"),
        (needs(("low", "low", ["sad"]), ("bad", "bad", ["Sad"])), "`sad` under `low` and `bad`"),
        (needs(("so low", "low", [])), "letters, digits, hyphens"),
        (needs(("", "low", [])), "letters, digits, hyphens"),
        (needs(("low", "low", ["down", "down"])), "stands twice"),
        (needs(("low", "low", ["4-7-8"])), "as it is spoken"),
        (needs(("low", "low", [""])), "as it is spoken"),
        (
            another(name="DownIntent", samples=["i feel down"]),
            "`i feel {need}` can be `i feel down`, which is a sample of",
        ),
        (another(name="WaitIntent", samples=["i'd like one second"]), "can be `i'd like one second`"),
        (two_that_take_a_need_alone, "`low` alone can be {need} of StartIntent and {low} of LowIntent"),
        (dialog(delegationStrategy="ALWAYS"), "The dialog: delegation must be off"),
        (dialog_intent(delegationStrategy="ALWAYS"), "AnswerIntent: delegation must be off"),
        (dialog_intent(name="GoneIntent"), "no such slot"),
        (asked(name="gone"), "no such slot"),
        (asked(prompts={}), "needs a prompt"),
        (asked(prompts={"elicitation": "gone"}), "needs a prompt"),
    ],
)
def test_each_broken_rule_is_told(change: Callable[[Model], None], words: str) -> None:
    model = deepcopy(GOOD)
    change(model)
    faults = check_model(model)
    assert any(words in fault for fault in faults), faults


def test_a_model_needs_no_dialog() -> None:
    model = deepcopy(GOOD)
    del model["interactionModel"]["dialog"], model["interactionModel"]["prompts"]
    assert check_model(model) == []
