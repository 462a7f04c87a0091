"""An Alexa request, as its envelope -> who did what, in neutral words."""

import time
from collections.abc import Mapping
from functools import lru_cache

from skill.dialogue.conversation import Talk
from skill.dialogue.helpline import Whereabouts
from skill.dialogue.place import place_from_json
from skill.dialogue.turn import Act, Turn
from skill.phrases.duration import seconds_of_iso
from skill.platforms.alexa.envelope import Envelope, Slot
from skill.platforms.alexa.intents import act_of, danger_of
from skill.platforms.alexa.response import PLACE

SKILL_DISABLED = "AlexaSkillEvent.SkillDisabled"
"""The listener has taken the skill off their account. Source: Amazon, "Skill Events in Alexa Skills"."""

_ACTS = {"LaunchRequest": Act.OPEN, "SessionEndedRequest": Act.LEFT}
"""What the types of request stand for that have no intent."""


def read_talk(envelope: Envelope) -> Talk:
    """Who did what. What cannot be understood is a turn like any other."""
    place = envelope.attributes.get(PLACE)
    return Talk(
        listener=f"alexa:{envelope.user}" if envelope.user else None,
        turn=_turn(envelope),
        place=None if place is None else place_from_json(place),
        request=f"{envelope.id} {envelope.sent and envelope.sent.timestamp()}" if envelope.id else "",
        gone=envelope.kind == SKILL_DISABLED,
    )


@lru_cache(maxsize=64)
def _where(locale: str) -> Whereabouts:
    """The region of the language that is spoken, which is the weakest hint of a country."""
    return Whereabouts(locale=locale.partition("-")[2] or None)


def _turn(envelope: Envelope) -> Turn:
    where = _where(envelope.locale)
    at_seconds = time.time() if envelope.sent is None else envelope.sent.timestamp()
    if envelope.kind != "IntentRequest":
        return Turn(_ACTS.get(envelope.kind, Act.UNKNOWN), at_seconds, where=where)
    act, slots = act_of(envelope.intent), envelope.slots
    match act:
        case Act.START:
            return Turn(
                act,
                at_seconds,
                words=_words(slots),
                exercise=_meant(slots, "exercise"),
                need=_meant(slots, "need"),
                length_seconds=seconds_of_iso(_said(slots, "length")),
                where=where,
            )
        case Act.ANSWER:
            words = next((said for name in ("words", "choice", "number") if (said := _said(slots, name))), "")
            return Turn(act, at_seconds, words=words, number=_number(_said(slots, "number")), where=where)
        case _:
            return Turn(act, at_seconds, words=_words(slots), danger=danger_of(envelope.intent), where=where)


def _words(slots: Mapping[str, Slot]) -> str:
    """All that was said for slots: nothing that is told to us goes unheard."""
    return " ".join(slot.said for slot in slots.values() if slot.said)


def _said(slots: Mapping[str, Slot], name: str) -> str:
    slot = slots.get(name)
    return "" if slot is None else slot.said


def _meant(slots: Mapping[str, Slot], name: str) -> str | None:
    slot = slots.get(name)
    return None if slot is None else slot.meant


def _number(said: str) -> float | None:
    return float(said) if said.isascii() and said.isdigit() and len(said) < 10 else None
