from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml

from skill.dialogue.danger import Tier, assess
from skill.dialogue.danger.hearing import hear

ROOT = Path(__file__).parents[3]
ENGLISH = ROOT / "exercises" / "en"
CARRIERS = ("{}", "i'm {}", "i feel {}", "help me with {}", "something for {}")
BLEAK = {"hopeless", "losing hope"}
NUMBERS = (
    *["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"],
    *map(str, range(11)),
)


@cache
def page(path: Path) -> Any:
    return yaml.safe_load(path.read_text(encoding="utf-8"))


def words_of(value: Any) -> Iterator[str]:
    match value:
        case str():
            yield value
        case list():
            for one in value:
                yield from words_of(one)
        case dict():
            for one in value.values():
                yield from words_of(one)
        case _:
            pass


def scripts() -> list[Any]:
    return [page(path) for path in sorted(ENGLISH.glob("*/*.yaml"))]


def names() -> Iterator[str]:
    for script in scripts():
        yield script["exercise"]
        yield from words_of(script.get("people_say", []))


def said_in_transcripts() -> Iterator[str]:
    for path in sorted((ROOT / "tests" / "conversations").glob("*.yaml")):
        if not path.name.startswith("danger-"):
            for turn in page(path)["turns"]:
                yield from words_of(turn.get("say", []))


def alarms(said: Iterator[str]) -> list[str]:
    return [one for one in said if assess(one).tier is not Tier.NONE]


def test_no_command_of_the_phrase_book_is_danger() -> None:
    assert alarms(words_of(page(ENGLISH / "phrases.yaml")["commands"])) == []


def test_no_number_is_danger() -> None:
    forms = ("{}", "about {}", "it's {}", "a {}", "maybe {}", "{} out of ten", "{} minutes", "i'd say {}")
    assert alarms(form.format(number) for number in NUMBERS for form in forms) == []


def test_no_name_of_an_exercise_is_danger() -> None:
    said = list(names())
    assert said
    assert alarms(form.format(name) for name in said for form in ("{}", "start {}", "i want {}")) == []


@pytest.mark.parametrize("carrier", CARRIERS)
def test_no_need_of_the_phrase_book_is_danger(carrier: str) -> None:
    needs = set(words_of(page(ENGLISH / "phrases.yaml")["needs"]))
    assert alarms(carrier.format(need) for need in needs - BLEAK) == []
    assert all(assess(carrier.format(need)).tier is not Tier.TAKEOVER for need in BLEAK)


def test_nothing_said_in_an_ordinary_conversation_is_danger() -> None:
    said = list(said_in_transcripts())
    assert said
    assert alarms(iter(said)) == []


@pytest.mark.parametrize(
    ("said", "tier"), [("nine", Tier.NONE), ("nine nine nine", Tier.TAKEOVER), ("999", Tier.TAKEOVER)]
)
def test_an_emergency_number_is_not_one_of_its_digits(said: str, tier: Tier) -> None:
    assert assess(said).tier is tier
    assert hear("it is nine nine").tokens == hear("it is nine").tokens
