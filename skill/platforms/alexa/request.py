"""An Alexa request, as models -> who did what, in neutral words."""

import time
from collections.abc import Mapping

from ask_sdk_model import Intent, IntentRequest, LaunchRequest, RequestEnvelope, SessionEndedRequest, Slot
from ask_sdk_model.slu.entityresolution import StatusCode

from skill.dialogue.conversation import Talk
from skill.dialogue.helpline import Whereabouts
from skill.dialogue.place import place_from_json
from skill.dialogue.turn import Act, Turn
from skill.dialogue.value import replace
from skill.phrases.duration import seconds_of_iso
from skill.platforms.alexa.intents import act_of, danger_of
from skill.platforms.alexa.response import PLACE

SKILL_DISABLED = "AlexaSkillEvent.SkillDisabled"
"""The listener has taken the skill off their account. Source: Amazon, "Skill Events in Alexa Skills"."""


def read_talk(envelope: RequestEnvelope) -> Talk:
    """Who did what. What cannot be understood is a turn like any other."""
    session, request = envelope.session, envelope.request
    assert request is not None
    attributes = session.attributes if session is not None and not session.new else None
    return Talk(
        listener=_listener(envelope),
        turn=replace(_turn(envelope), where=_where(request.locale)),
        place=place_from_json(attributes.get(PLACE)) if attributes else None,
        request=f"{request.request_id} {request.timestamp}" if request.request_id else "",
        gone=request.object_type == SKILL_DISABLED,
    )


def _where(locale: str | None) -> Whereabouts:
    """The region of the language that is spoken, which is the weakest hint of a country."""
    _, _, region = (locale or "").partition("-")
    return Whereabouts(locale=region or None)


def _listener(envelope: RequestEnvelope) -> str | None:
    system = envelope.context.system if envelope.context is not None else None
    for holder in (system, envelope.session):
        user = holder.user if holder is not None else None
        if user is not None and user.user_id:
            return f"alexa:{user.user_id}"
    return None


def _turn(envelope: RequestEnvelope) -> Turn:
    request = envelope.request
    assert request is not None
    at_seconds = request.timestamp.timestamp() if request.timestamp is not None else time.time()
    if isinstance(request, LaunchRequest):
        return Turn(Act.OPEN, at_seconds)
    if isinstance(request, SessionEndedRequest):
        return Turn(Act.LEFT, at_seconds)
    if isinstance(request, IntentRequest) and request.intent is not None:
        return _intent_turn(request.intent, at_seconds)
    return Turn(Act.UNKNOWN, at_seconds)


def _intent_turn(intent: Intent, at_seconds: float) -> Turn:
    act = act_of(intent.name or "")
    slots: Mapping[str, Slot] = intent.slots or {}
    match act:
        case Act.START:
            return Turn(
                act,
                at_seconds,
                words=_words(slots),
                exercise=_resolved(slots, "exercise"),
                need=_resolved(slots, "need"),
                length_seconds=seconds_of_iso(_said(slots, "length")),
            )
        case Act.ANSWER:
            words = next((said for name in ("words", "choice", "number") if (said := _said(slots, name))), "")
            return Turn(act, at_seconds, words=words, number=_number(_said(slots, "number")))
        case _:
            return Turn(act, at_seconds, words=_words(slots), danger=danger_of(intent.name or ""))


def _words(slots: Mapping[str, Slot]) -> str:
    """All that was said for slots: nothing that is told to us goes unheard."""
    return " ".join(said for name in slots if (said := _said(slots, name)))


def _said(slots: Mapping[str, Slot], name: str) -> str:
    slot = slots.get(name)
    return (slot.value or "") if slot is not None else ""


def _number(said: str) -> float | None:
    return float(said) if said.isascii() and said.isdigit() and len(said) < 10 else None


def _resolved(slots: Mapping[str, Slot], name: str) -> str | None:
    """The id of the first value that Alexa recognised for a slot."""
    slot = slots.get(name)
    if slot is None or slot.resolutions is None:
        return None
    for authority in slot.resolutions.resolutions_per_authority or ():
        if authority.status is not None and authority.status.code is StatusCode.ER_SUCCESS_MATCH:
            for wrapper in authority.values or ():
                if wrapper.value is not None and wrapper.value.id:
                    return str(wrapper.value.id)
    return None
