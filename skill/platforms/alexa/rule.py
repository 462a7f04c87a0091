"""An interaction model, in; what Alexa would refuse or misunderstand in it, in words, out.

The rules are those of the ASK documentation (developer.amazon.com): intent and slot name requirements, standard
built-in intents, rules for sample utterances, AMAZON.SearchQuery, interaction model schema; as of 2026-11.
"""

import json
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any

from skill.platforms.alexa.conflict import check_conflicts, value_words
from skill.platforms.alexa.intents import SEARCH_QUERY
from skill.platforms.alexa.name import check_name

Json = Mapping[str, Any]

REQUIRED_INTENTS = tuple(
    f"AMAZON.{name}Intent" for name in ("Cancel", "Help", "Stop", "Fallback", "NavigateHome", "Pause", "Resume")
)
"""What a model must have before it can be built and certified; the last two where long sound is heard."""
BUILT_IN_INTENTS = frozenset(REQUIRED_INTENTS) | {
    f"AMAZON.{name}Intent"
    for name in (
        *("Yes", "No", "Repeat", "StartOver", "Next", "Previous", "More", "Select", "NavigateSettings"),
        *("LoopOn", "LoopOff", "ShuffleOn", "ShuffleOff", "PageUp", "PageDown"),
        *("ScrollUp", "ScrollDown", "ScrollLeft", "ScrollRight"),
    )
}
"""Amazon's own, which can be given samples and no slots."""
HEARD_TYPES = frozenset(["CHOICE"])
"""Slot types of which the words are taken, whatever value they stand for."""
MOST_INTENTS = 250
MOST_MODEL_BYTES = 1_500_000
MOST_VALUE_CHARACTERS = 140

BUILT_IN_TOPICS = frozenset(
    ["alarm", "meditation", "music", "news", "podcast", "reminder", "story", "timer", "weather"]
)
"""Words with which Alexa would rather do something of her own."""

_NAME = re.compile(r"[A-Za-z_]+")
_VALUE_ID = re.compile(r"[A-Za-z0-9_-]+")
_LETTER = r"[^\W\d_]"
_WORD = re.compile(rf"\{{(?P<slot>\w+)\}}(?:'s)?|(?:{_LETTER}\.)+|'?{_LETTER}(?:{_LETTER}|')*")


def check_model(model: Json) -> list[str]:
    """All that is wrong with a model, one sentence each, in the order of the model."""
    language = model["interactionModel"]["languageModel"]
    return [
        *check_name(language["invocationName"]),
        *_check_intents(language["intents"]),
        *_check_samples(language["intents"]),
        *check_conflicts(language["intents"], language.get("types", [])),
        *_check_slots(language["intents"], language.get("types", [])),
        *_check_types(language.get("types", [])),
        *_check_dialog(model["interactionModel"], language["intents"]),
        *_check_size(model),
    ]


def _check_intents(intents: list[Json]) -> Iterator[str]:
    names = Counter(intent["name"] for intent in intents)
    for name in REQUIRED_INTENTS:
        if name not in names:
            yield f"{name} is missing."
    for name, count in names.items():
        if count > 1:
            yield f"There are {count} intents called {name}."
        if not _NAME.fullmatch(name.removeprefix("AMAZON.")):
            yield f"The intent name {name} may only have letters and underscores."
    for intent in intents:
        built_in, samples = intent["name"].startswith("AMAZON."), intent.get("samples")
        if not built_in and not samples:
            yield f"{intent['name']} has no samples."
        if intent["name"] == "AMAZON.FallbackIntent" and samples:
            yield "AMAZON.FallbackIntent takes no samples."
        if built_in and intent["name"] not in BUILT_IN_INTENTS:
            yield f"there is no {intent['name']}."
        if built_in and intent.get("slots"):
            yield f"{intent['name']} takes no slots."
    if len(intents) > MOST_INTENTS:
        yield f"There are {len(intents)} intents; {MOST_INTENTS} are allowed."


def _check_samples(intents: list[Json]) -> Iterator[str]:
    first: dict[str, str] = {}
    for intent in intents:
        name, types = intent["name"], {slot["name"]: slot["type"] for slot in intent.get("slots", ())}
        for sample in intent.get("samples", ()):
            text = " ".join(sample.lower().split())
            if text in first:
                yield f"{name}: `{sample}` is also a sample of {first[text]}."
            first.setdefault(text, name)
            yield from (f"{name}: `{sample}` {fault}" for fault in _faults(sample, types))


def _faults(sample: str, types: Mapping[str, str]) -> Iterator[str]:
    """What is wrong with one sample of an intent that has slots of these types."""
    words = sample.split()
    matches = [_WORD.fullmatch(word) for word in words]
    if not words or not all(matches):
        yield "may only have letters, spaces, apostrophes, abbreviations and {slots}; numbers are written as words."
    slots = [match["slot"] for match in matches if match and match["slot"]]
    for slot, count in Counter(slots).items():
        if slot not in types:
            yield f"uses {{{slot}}}, which the intent does not have."
        if count > 1:
            yield f"uses {{{slot}}} twice."
    if any(types.get(slot) == SEARCH_QUERY for slot in slots):
        if len(words) == len(slots):
            yield f"needs words around its slot: {SEARCH_QUERY} cannot stand alone."
        if len(slots) > 1:
            yield f"cannot have a second slot beside {SEARCH_QUERY}."
    for word in sorted(BUILT_IN_TOPICS.intersection(sample.lower().split())):
        yield f"has `{word}` in it, which Alexa takes for herself."


def _check_slots(intents: list[Json], types: list[Json]) -> Iterator[str]:
    first: dict[str, str] = {}
    known = {type_["name"] for type_ in types}
    for intent in intents:
        for slot in intent.get("slots", ()):
            name, type_ = slot["name"], slot["type"]
            if not _NAME.fullmatch(name):
                yield f"{intent['name']}: the slot name {name} may only have letters and underscores."
            if first.setdefault(name, type_) != type_:
                yield f"{intent['name']}: the slot {name} is {first[name]} elsewhere, so it cannot be {type_}."
            if not type_.startswith("AMAZON.") and type_ not in known:
                yield f"{intent['name']}: there is no slot type {type_}."


def _check_types(types: list[Json]) -> Iterator[str]:
    for type_ in types:
        name, values = type_["name"], type_.get("values", [])
        if not _NAME.fullmatch(name):
            yield f"The slot type name {name} may only have letters and underscores."
        if not values:
            yield f"The slot type {name} has no values."
        firsts = Counter(value["name"]["value"].lower() for value in values)
        ids = Counter(value.get("id", "") for value in values)
        yield from (f"The slot type {name} has `{said}` twice." for said, count in (firsts | ids).items() if count > 1)
        for value in values:
            yield from (f"The slot type {name}: {fault}" for fault in _value_faults(value))
        if name not in HEARD_TYPES:
            yield from (f"The slot type {name}: {fault}" for fault in _ambiguous(values))


def _ambiguous(values: list[Json]) -> Iterator[str]:
    """Words that stand for two values: nobody can tell which is meant."""
    first: dict[str, str] = {}
    for value in values:
        for word in value_words(value):
            id_ = first.setdefault(word.lower(), value.get("id", ""))
            if id_ != value.get("id", ""):
                yield f"`{word.lower()}` under `{id_}` and `{value.get('id', '')}`."


def _value_faults(value: Json) -> Iterator[str]:
    id_, words = value.get("id", ""), value_words(value)
    if not _VALUE_ID.fullmatch(id_):
        yield f"the id `{id_}` may only have letters, digits, hyphens and underscores."
    for word, count in Counter(words).items():
        if count > 1:
            yield f"`{word}` stands twice under `{id_}`."
        if len(word) > MOST_VALUE_CHARACTERS:
            yield f"`{word}` under `{id_}` has {len(word)} characters; {MOST_VALUE_CHARACTERS} are allowed."
        if not word.split() or not all(re.fullmatch(_WORD, part) for part in word.split()) or "{" in word:
            yield f"`{word}` under `{id_}` has to be written as it is spoken."


def _check_size(model: Json) -> Iterator[str]:
    size = len(json.dumps(model).encode())
    if size > MOST_MODEL_BYTES:
        yield f"The model has {size:,} bytes; {MOST_MODEL_BYTES:,} are allowed."


def _check_dialog(model: Json, intents: list[Json]) -> Iterator[str]:
    dialog = model.get("dialog", {})
    types = {(intent["name"], slot["name"]): slot["type"] for intent in intents for slot in intent.get("slots", ())}
    prompts = {prompt["id"] for prompt in model.get("prompts", ()) if prompt.get("variations")}
    for asker in (dialog, *dialog.get("intents", ())) if dialog else ():
        if asker.get("delegationStrategy") != "SKILL_RESPONSE":
            name = asker.get("name", "The dialog")
            yield f"{name}: delegation must be off, or Alexa asks questions of her own."
    for intent in dialog.get("intents", ()):
        for slot in intent.get("slots", ()):
            where = f"The dialog of {intent['name']}, slot {slot['name']}"
            if types.get((intent["name"], slot["name"])) != slot["type"]:
                yield f"{where}: the intent has no such slot of type {slot['type']}."
            if slot.get("elicitationRequired") and slot.get("prompts", {}).get("elicitation") not in prompts:
                yield f"{where}: a slot that is asked for needs a prompt."
