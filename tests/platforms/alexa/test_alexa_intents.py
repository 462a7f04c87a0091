import pytest

from skill.dialogue.danger import Kind
from skill.dialogue.exercise import AnswerKind
from skill.dialogue.turn import Act
from skill.platforms.alexa.intents import ANSWER_SLOTS, DANGERS, INTENTS, act_of, intent_of

NO_INTENT = {Act.OPEN, Act.SILENCE, Act.LEFT}


@pytest.mark.parametrize("act", [act for act in Act if act not in NO_INTENT])
def test_every_act_that_is_said_has_an_intent_that_leads_back_to_it(act: Act) -> None:
    assert act_of(intent_of(act)) is act


@pytest.mark.parametrize("act", sorted(NO_INTENT))
def test_what_is_not_said_has_no_intent(act: Act) -> None:
    with pytest.raises(KeyError):
        intent_of(act)


@pytest.mark.parametrize(
    ("name", "act"),
    [
        ("AMAZON.CancelIntent", Act.STOP),
        ("AMAZON.StopIntent", Act.STOP),
        ("AMAZON.NavigateHomeIntent", Act.SOMETHING_ELSE),
        ("AMAZON.PreviousIntent", Act.BACK),
        ("AMAZON.NextIntent", Act.SKIP),
        ("AMAZON.FallbackIntent", Act.UNKNOWN),
        ("AMAZON.LoopOnIntent", Act.UNKNOWN),
        ("AMAZON.ShuffleOffIntent", Act.UNKNOWN),
        ("", Act.UNKNOWN),
    ],
)
def test_intents_mean_what_people_mean_by_them(name: str, act: Act) -> None:
    assert act_of(name) is act


def test_every_answer_slot_is_a_slot_of_an_answer() -> None:
    slots = {(intent.name, slot) for intent in INTENTS for slot in intent.slots if intent.act is Act.ANSWER}
    assert set(ANSWER_SLOTS.values()) == slots
    assert set(ANSWER_SLOTS) == {AnswerKind.WORDS, AnswerKind.NUMBER, AnswerKind.CHOICE}


def test_every_kind_of_danger_has_an_intent() -> None:
    assert {*DANGERS} == {kind.value for kind in Kind}
