"""Intents and slot types of a model, in; sentences that could mean two of the intents, in words, out."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from skill.dialogue.number import SMALL, TENS
from skill.platforms.alexa.intents import SEARCH_QUERY

Json = Mapping[str, Any]

_NUMBER = rf"(?:{'|'.join((*SMALL, *TENS, 'hundred', 'thousand'))})"
_AMOUNT = rf"(?:{_NUMBER}|a|an|and|half|quarter|couple|few|of|the|to|or)"
_BUILT_IN: Mapping[str, str] = {
    "AMAZON.NUMBER": rf"{_NUMBER}(?: (?:and )?{_NUMBER})*",
    "AMAZON.DURATION": rf"{_AMOUNT}(?:[ -]{_AMOUNT})* (?:second|minute|hour)s?(?: and a half)?",
}
"""Slot types of Amazon's own, and what people say for them; the others take any words."""


def check_conflicts(intents: list[Json], types: list[Json]) -> Iterator[str]:
    """Sentences without a slot that are also a sentence of another intent, with a value in its slot."""
    known = {type_["name"]: type_ for type_ in types}
    plain = [
        (intent["name"], sample) for intent in intents for sample in intent.get("samples", ()) if "{" not in sample
    ]
    for intent in intents:
        for sample in intent.get("samples", ()):
            if "{" not in sample or _is_open(sample, intent):
                continue
            pattern = sample_pattern(sample, intent, known)
            for other, said in plain:
                if other != intent["name"] and pattern.fullmatch(said):
                    yield f"{intent['name']}: `{sample}` can be `{said}`, which is a sample of {other}."
    yield from _check_shared_values(intents, known)


def _is_open(sample: str, intent: Json) -> bool:
    """Whether a sample takes any words: then Alexa prefers every sentence that says more."""
    slots = {slot["name"]: slot["type"] for slot in intent.get("slots", ())}
    return any(slots.get(name) == SEARCH_QUERY for name in re.findall(r"\{(\w+)\}", sample))


def _check_shared_values(intents: list[Json], types: Mapping[str, Json]) -> Iterator[str]:
    """Words that stand for a value of two types, where each can be all that is said."""
    first: dict[str, tuple[str, str]] = {}
    for intent in intents:
        slots = {slot["name"]: slot["type"] for slot in intent.get("slots", ())}
        alone = {sample[1:-1] for sample in intent.get("samples", ()) if re.fullmatch(r"\{\w+\}", sample)}
        for slot in sorted(alone):
            for value in types.get(slots.get(slot, ""), {}).get("values", ()):
                for word in value_words(value):
                    before = first.setdefault(word.lower(), (intent["name"], slot))
                    if before[0] != intent["name"]:
                        others = f"{{{before[1]}}} of {before[0]} and {{{slot}}} of {intent['name']}"
                        yield f"`{word}` alone can be {others}."


def sample_pattern(sample: str, intent: Json, types: Mapping[str, Json]) -> re.Pattern[str]:
    """What a sample stands for: its words, with any value in each slot."""
    return re.compile("".join(_alternatives(sample, intent, types)), re.IGNORECASE)


def _alternatives(sample: str, intent: Json, types: Mapping[str, Json]) -> Iterator[str]:
    slots = {slot["name"]: slot["type"] for slot in intent.get("slots", ())}
    for number, piece in enumerate(re.split(r"\{(\w+)\}", sample)):
        if number % 2 == 0:
            yield re.escape(piece)
        elif (type_ := types.get(slots.get(piece, ""))) is not None:
            said = (word for value in type_.get("values", ()) for word in value_words(value))
            yield f"(?:{'|'.join(sorted(map(re.escape, said), key=len, reverse=True))})"
        else:
            yield _BUILT_IN.get(slots.get(piece, ""), r"\S.*")


def value_words(value: Json) -> list[str]:
    """All that people say for one value of a slot type."""
    return [value["name"]["value"], *value["name"].get("synonyms", ())]
