"""What was said, and the slot that is being asked for, in; the intent that Alexa would send, out: an offline guess."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from skill.dialogue.danger import Kind, Tier, assess
from skill.dialogue.exercise import AnswerKind
from skill.dialogue.normalise import normalise
from skill.dialogue.turn import Act
from skill.phrases.book import SAID_KINDS
from skill.phrases.duration import find_duration
from skill.phrases.resolve import Guess, Resolver
from skill.platforms.alexa.intents import ANSWER_SLOTS, intent_of
from skill.simulator.envelope import Elicit, Intent, Json

SURE = 100.0
"""The score of a sentence that stands in the phrase book: Alexa takes it for nothing else."""


@dataclass(frozen=True)
class Understood:
    """An intent, and why it was chosen."""

    intent: Intent
    why: str
    """One line for people: the intent, its score, and what came next."""


Understand = Callable[[str, Elicit | None], Understood]


def understand(resolver: Resolver, words: str, elicits: Elicit | None) -> Understood:
    """What Alexa would most likely make of `words`; whatever is no command fills the slot that is asked for."""
    guess = resolver.resolve(words, _kind(elicits))
    if elicits is not None and guess.act in {Act.ANSWER, Act.UNKNOWN}:
        intent = _filled(elicits, guess)
    elif guess.act is Act.START:
        intent = Intent(intent_of(Act.START), _start_slots(guess))
    else:
        intent = Intent(intent_of(guess.act, guess.danger))
    if guess.score < SURE:
        intent = _endangered(words, intent) or intent
    return Understood(intent, _why(intent, guess))


def _endangered(words: str, intent: Intent) -> Intent | None:
    """The intent of danger, where the words themselves would be lost on the way and tell of danger.

    Alexa learns it from many sentences and hears those that are like them; here the rules for words stand in for that.
    """
    told = {slot.get("value") for slot in intent.slots.values()}
    verdict = assess(words)
    care = verdict.kind is Kind.EXERCISE_SAFETY and intent.name == intent_of(Act.UNKNOWN)
    if words.strip() in told or (verdict.tier is Tier.NONE and not care) or verdict.kind not in SAID_KINDS:
        return None
    kind = verdict.kind
    if verdict.tier is Tier.SOFT and kind is not Kind.LOSS:
        kind = Kind.UNCLEAR
    return Intent(intent_of(Act.DANGER, kind))


def _kind(elicits: Elicit | None) -> AnswerKind:
    if elicits is None:
        return AnswerKind.NOTHING
    asked = (elicits.intent.name, elicits.slot)
    return next((kind for kind, slot in ANSWER_SLOTS.items() if slot == asked), AnswerKind.WORDS)


def _filled(elicits: Elicit, guess: Guess) -> Intent:
    """The intent with its slot filled: "?" stands for a number that Alexa did not hear as one."""
    match _kind(elicits):
        case AnswerKind.NUMBER:
            slot = _slot(elicits.slot, "?" if guess.number is None else f"{guess.number:g}")
        case AnswerKind.CHOICE:
            known = normalise(guess.words).replace(" ", "-") if guess.act is Act.ANSWER else ""
            slot = _slot(elicits.slot, guess.words, "CHOICE", known)
        case _:
            slot = _slot(elicits.slot, guess.words)
    slots = {**elicits.intent.slots, elicits.slot: slot}
    return replace(elicits.intent, slots=slots, dialog_state="IN_PROGRESS")


def _start_slots(guess: Guess) -> dict[str, Json]:
    duration = find_duration(normalise(guess.words)) if guess.length_seconds is not None else None
    return {
        "exercise": _named("exercise", "EXERCISE", guess.exercise),
        "need": _named("need", "NEED", guess.need),
        "length": _slot("length", duration.iso if duration else None),
    }


def _named(name: str, kind: str, id_: str | None) -> Json:
    return _slot(name) if id_ is None else _slot(name, id_.replace("-", " "), kind, id_)


def _slot(name: str, value: str | None = None, kind: str | None = None, id_: str = "") -> Json:
    """A slot in Alexa's form; one of a custom type says which of our values was meant (entity resolution)."""
    slot: dict[str, object] = {"name": name, "confirmationStatus": "NONE"}
    if value is None:
        return slot
    slot |= {"value": value, "source": "USER"}
    if kind is not None:
        status = {"code": "ER_SUCCESS_MATCH" if id_ else "ER_SUCCESS_NO_MATCH"}
        values = {"values": [{"value": {"name": value, "id": id_}}]} if id_ else {}
        authority = f"amzn1.er-authority.echo-sdk.steady-steps.{kind}"
        slot["resolutions"] = {"resolutionsPerAuthority": [{"authority": authority, "status": status, **values}]}
    return slot


def _why(intent: Intent, guess: Guess) -> str:
    like = f', like "{guess.sample}"' if guess.sample else ""
    following = f"; next {guess.runner_up[0]}, {guess.runner_up[1]:.0f}" if guess.runner_up else ""
    return f"offline guess: {intent.name}, score {guess.score:.0f}{like}{following}"
