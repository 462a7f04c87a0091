from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from skill.simulator.envelope import Elicit, Intent
from skill.simulator.understanding import understand

if TYPE_CHECKING:
    from skill.phrases.resolve import Resolver


def resolved(slot: Any) -> Any:
    return slot["resolutions"]["resolutionsPerAuthority"][0]


def test_a_command_is_an_intent_without_slots(resolver: Resolver) -> None:
    assert understand(resolver, "pause", None).intent == Intent("AMAZON.PauseIntent")


def test_a_named_exercise_is_resolved_to_its_id(resolver: Resolver) -> None:
    intent = understand(resolver, "start breathing", None).intent
    assert intent.name == "StartIntent"
    exercise = resolved(intent.slots["exercise"])
    assert exercise["status"]["code"] == "ER_SUCCESS_MATCH"
    assert exercise["values"][0]["value"]["id"] == "long-exhale"
    assert "value" not in intent.slots["need"]


def test_a_need_is_resolved_to_its_id(resolver: Resolver) -> None:
    need = resolved(understand(resolver, "I feel stressed", None).intent.slots["need"])
    assert need["values"][0]["value"]["id"] == "stress"


@pytest.mark.parametrize(("said", "iso"), [("a ninety second", "PT90S"), ("a three minute", "PT3M")])
def test_a_length_keeps_the_unit_that_was_said(resolver: Resolver, said: str, iso: str) -> None:
    intent = understand(resolver, f"{said} breathing exercise", None).intent
    assert intent.slots["length"]["value"] == iso


def test_what_nobody_has_taught_it_is_a_fallback_without_words(resolver: Resolver) -> None:
    assert understand(resolver, "play some jazz", None).intent == Intent("AMAZON.FallbackIntent")


def test_words_fill_the_slot_that_is_asked_for_as_they_were_said(resolver: Resolver) -> None:
    elicits = Elicit(Intent("AnswerIntent", {"words": {"name": "words"}}), "words")
    intent = understand(resolver, "My boss can't stand me", elicits).intent
    assert intent.slots["words"]["value"] == "My boss can't stand me"
    assert intent.dialog_state == "IN_PROGRESS"


def test_a_command_is_no_answer(resolver: Resolver) -> None:
    elicits = Elicit(Intent("AnswerIntent"), "words")
    assert understand(resolver, "stop", elicits).intent == Intent("AMAZON.StopIntent")


@pytest.mark.parametrize(("said", "value"), [("seven", "7"), ("about seven", "7"), ("no idea at all", "?")])
def test_a_number_fills_its_slot_and_a_question_mark_stands_for_none(resolver: Resolver, said: str, value: str) -> None:
    intent = understand(resolver, said, Elicit(Intent("NumberIntent"), "number")).intent
    assert intent.slots["number"]["value"] == value


def test_a_choice_is_resolved_and_other_words_are_not(resolver: Resolver) -> None:
    elicits = Elicit(Intent("ChoiceIntent"), "choice")
    sure = understand(resolver, "sure", elicits).intent.slots["choice"]
    assert resolved(sure)["values"][0]["value"] == {"name": "certain", "id": "certain"}
    other = understand(resolver, "the purple one", elicits).intent.slots["choice"]
    assert other["value"] == "the purple one"
    assert resolved(other)["status"]["code"] == "ER_SUCCESS_NO_MATCH"


def test_other_slots_of_the_intent_stay_as_they_were(resolver: Resolver) -> None:
    elicits = Elicit(Intent("AnswerIntent", {"length": {"name": "length", "value": "PT3M"}}), "words")
    assert understand(resolver, "my boss", elicits).intent.slots["length"]["value"] == "PT3M"


def test_says_why(resolver: Resolver) -> None:
    why = understand(resolver, "wait a moment", None).why
    assert why.startswith('offline guess: AMAZON.PauseIntent, score 100, like "wait a moment"')
