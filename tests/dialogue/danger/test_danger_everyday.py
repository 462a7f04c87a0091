from collections.abc import Iterable

import pytest

from skill.dialogue.danger import Tier, assess
from skill.dialogue.danger.hearing import hear
from tests.dialogue.danger.everyday import (
    BLEAK,
    CARRIERS,
    answers_after_danger,
    commands,
    names,
    needs,
    numbers,
    said_in_transcripts,
    wishes,
)


def alarms(said: Iterable[str]) -> list[str]:
    return [one for one in said if assess(one).tier is not Tier.NONE]


def test_no_command_of_the_phrase_book_is_danger() -> None:
    assert alarms(commands()) == []


def test_no_number_is_danger() -> None:
    assert alarms(numbers()) == []


def test_no_exercise_that_is_asked_for_by_name_or_need_is_danger() -> None:
    assert list(names())
    assert alarms(wishes()) == []


@pytest.mark.parametrize("carrier", CARRIERS)
def test_a_bleak_need_leads_to_a_gentle_question_at_most(carrier: str) -> None:
    assert needs()
    assert all(assess(carrier.format(need)).tier is not Tier.TAKEOVER for need in BLEAK)


def test_no_answer_after_danger_is_another_danger() -> None:
    assert alarms(answers_after_danger()) == []


def test_nothing_said_in_an_ordinary_conversation_is_danger() -> None:
    assert list(said_in_transcripts())
    assert alarms(said_in_transcripts()) == []


@pytest.mark.parametrize(
    ("said", "tier"), [("nine", Tier.NONE), ("nine nine nine", Tier.TAKEOVER), ("999", Tier.TAKEOVER)]
)
def test_an_emergency_number_is_not_one_of_its_digits(said: str, tier: Tier) -> None:
    assert assess(said).tier is tier
    assert hear("it is nine nine").tokens == hear("it is nine").tokens
