"""What this skill itself expects to hear on an ordinary day: commands, needs, names, numbers, transcripts."""

from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import yaml

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


def commands() -> Iterator[str]:
    """Every whole sentence of the phrase book that is no danger."""
    yield from words_of(page(ENGLISH / "phrases.yaml")["commands"])


def needs() -> list[str]:
    """The words for what somebody needs; those that are bleak in themselves apart."""
    return sorted(set(words_of(page(ENGLISH / "phrases.yaml")["needs"])) - BLEAK)


def numbers() -> Iterator[str]:
    """Answers to a question for a number."""
    forms = ("{}", "about {}", "it's {}", "a {}", "maybe {}", "{} out of ten", "{} minutes", "i'd say {}")
    yield from (form.format(number) for number in NUMBERS for form in forms)


def wishes() -> Iterator[str]:
    """Exercises asked for by name, and by need."""
    yield from (form.format(name) for name in names() for form in ("{}", "start {}", "i want {}"))
    yield from (carrier.format(need) for carrier in CARRIERS for need in needs())


def answers_after_danger() -> Iterator[str]:
    """What may be said once the number was heard: the wish for it, for quiet, and that it was a mistake."""
    hears = page(ENGLISH / "danger.yaml")["hears"]
    for name in ("number", "stay", "denial", "safe"):
        said = [one for one in words_of(hears[name]) if not one.endswith("line")]  # that is asked for in danger, too
        yield from (form.format(one) for one in said for form in ("{}", "yes {}", "{} please"))
    yield from ("stay with me", "stay with me please", "just stay quiet with me", "say the number again", "the number")


def ordinary() -> list[str]:
    """All of it, each sentence once."""
    return sorted({*commands(), *numbers(), *wishes(), *said_in_transcripts(), *answers_after_danger()})
