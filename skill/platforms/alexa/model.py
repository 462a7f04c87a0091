"""A phrase book, in; the interaction model that teaches Alexa its sentences, as JSON for the ASK CLI, out."""

import re
from collections.abc import Mapping
from typing import Any

from skill.dialogue.danger import Kind
from skill.dialogue.exercise import AnswerKind
from skill.dialogue.normalise import normalise
from skill.dialogue.number import spell
from skill.dialogue.turn import Act
from skill.phrases.book import PhraseBook
from skill.platforms.alexa.intents import ANSWER_SLOTS, INTENTS, IntentName, intent_of

INVOCATION_NAME = "steady steps"
LOCALES = ("en-US", "en-GB")
"""They share one model: the phrase book holds British and American words."""

_PROMPTS: Mapping[AnswerKind, str] = {
    AnswerKind.WORDS: "Say it in your own words.",
    AnswerKind.NUMBER: "Which number?",
    AnswerKind.CHOICE: "Which one?",
}
"""What a slot to be elicited must have. We never delegate, so it is our own question that is heard instead."""


def interaction_model(book: PhraseBook, invocation_name: str = INVOCATION_NAME) -> dict[str, Any]:
    """The model in the form of `interactionModels/custom/<locale>.json` (SMAPI, interaction model schema)."""
    types = _types(book)
    known = {type_["name"] for type_ in types}
    intents = [intent for intent in INTENTS if _is_usable(intent, known, book)]
    names = {intent.name for intent in intents}
    elicited = {kind: slot for kind, slot in ANSWER_SLOTS.items() if slot[0] in names}
    return {
        "interactionModel": {
            "languageModel": {
                "invocationName": invocation_name,
                "intents": [_intent(intent, book) for intent in intents],
                "types": types,
            },
            "dialog": {
                "delegationStrategy": "SKILL_RESPONSE",
                "intents": [_dialog_intent(name, slot) for name, slot in elicited.values()],
            },
            "prompts": [
                {"id": _prompt_id(name, slot), "variations": [{"type": "PlainText", "value": _PROMPTS[kind]}]}
                for kind, (name, slot) in elicited.items()
            ],
        }
    }


def _is_usable(intent: IntentName, known: set[str], book: PhraseBook) -> bool:
    """False for an intent about things of which the book has none, such as choices: Alexa refuses an empty type."""
    if intent.danger is not None and not book.danger.get(Kind(intent.danger)):
        return False
    return all(type_.startswith("AMAZON.") or type_ in known for type_ in intent.slots.values())


def _intent(intent: IntentName, book: PhraseBook) -> dict[str, Any]:
    written = {"StartIntent": book.starts, "AnswerIntent": book.words, "NumberIntent": book.numbers}
    if intent.name in written:
        samples = written[intent.name]
    elif intent.name == ANSWER_SLOTS[AnswerKind.CHOICE][0]:
        samples = ("{choice}",)
    elif intent.danger is not None:
        samples = book.danger.get(Kind(intent.danger), ())
    else:
        has_sentences = intent.act is not Act.UNKNOWN and intent_of(intent.act) == intent.name
        samples = book.commands.get(intent.act, ()) if has_sentences else ()
    slots = [{"name": name, "type": type_} for name, type_ in intent.slots.items()]
    return {
        "name": intent.name,
        **({"slots": slots} if slots else {}),
        "samples": list(dict.fromkeys(map(_spoken, samples))),
    }


def _types(book: PhraseBook) -> list[dict[str, Any]]:
    """The custom slot types. A word that is a command everywhere is no choice: it keeps its one meaning."""
    commands = {normalise(sentence) for sentences in book.commands.values() for sentence in sentences}
    choices: dict[str, tuple[str, ...]] = {}
    for first, words in book.choices.items():
        id_ = normalise(first).replace(" ", "-")  # two exercises may begin a choice alike, in another writing
        choices[id_] = (*choices.get(id_, ()), *(word for word in words if normalise(word) not in commands))
    named = {"EXERCISE": book.exercises, "NEED": book.needs, "CHOICE": choices}
    filled = ((name, [_value(id_, words) for id_, words in values.items() if words]) for name, values in named.items())
    return [{"name": name, "values": values} for name, values in filled if values]


def _value(id_: str, words: tuple[str, ...]) -> dict[str, Any]:
    first, *others = dict.fromkeys(map(_spoken, words))
    return {"id": id_, "name": {"value": first, "synonyms": others}}


def _dialog_intent(intent: str, slot: str) -> dict[str, Any]:
    types = next(known.slots for known in INTENTS if known.name == intent)
    return {
        "name": intent,
        "delegationStrategy": "SKILL_RESPONSE",
        "confirmationRequired": False,
        "prompts": {},
        "slots": [
            {
                "name": slot,
                "type": types[slot],
                "confirmationRequired": False,
                "elicitationRequired": True,
                "prompts": {"elicitation": _prompt_id(intent, slot)},
            }
        ],
    }


def _prompt_id(intent: str, slot: str) -> str:
    return f"Elicit.Slot.{intent}.{slot}"


def _spoken(text: str) -> str:
    """A sentence as Alexa wants to read it: lower case, numbers as words, no signs but apostrophes and braces."""
    text = re.sub(r"\d+", lambda number: f" {spell(number[0])} ", text.lower().replace("’", "'"))
    return " ".join(re.sub(r"[^\w\s'{}]", " ", text).split())
