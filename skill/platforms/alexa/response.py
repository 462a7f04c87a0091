"""A reply -> the response that Alexa performs, built with the SDK once for everybody who hears that reply."""

import json
from collections.abc import Iterable
from enum import Enum
from typing import TYPE_CHECKING, Any

from ask_sdk_core.response_helper import ResponseFactory
from ask_sdk_model import Response
from ask_sdk_model.ui import SsmlOutputSpeech

from skill.dialogue.conversation import Taken
from skill.dialogue.exercise import AnswerKind
from skill.dialogue.kept import kept
from skill.dialogue.reply import End, Listen, Part, Reply, Speak
from skill.platforms.alexa.intents import ANSWER_SLOTS
from skill.platforms.alexa.limits import LIMITS, spoken_part
from skill.platforms.alexa.pace import ALEXA
from skill.platforms.speech import write

# Nothing is asked for at a launch, and this package has as many classes as all the rest of what is used.
if TYPE_CHECKING:
    from ask_sdk_model.dialog import ElicitSlotDirective

PLACE = "place"
"""The session attribute that carries the place, so that a session goes on when no store can be reached."""
FORMAT_VERSION = "1.0"
"""Of every response. Source: Amazon, "Request and Response JSON Reference"."""


def write_response(taken: Taken, sound_url: str = "") -> bytes:
    """Speech, microphone and session attributes for one turn; with tones where `sound_url` says that they lie."""
    reply = taken.reply
    response = _response_with_tones(reply, sound_url) if sound_url else _response(reply)
    carries = isinstance(reply.then, Listen)
    return _body(response, _JSON.encode({PLACE: taken.place.to_json()}) if carries else "{}")


def write_apology(words: str) -> bytes:
    """One sentence, and the end of the session."""
    speech = SsmlOutputSpeech(ssml=_speech((Speak(words),)))
    return _body(_JSON.encode(Response(output_speech=speech, should_end_session=True)))


def write_notice(*, in_session: bool) -> bytes:
    """Nothing is said, and nothing carried on."""
    return _body("{}", "{}" if in_session else "")


def _body(response: str, attributes: str = "") -> bytes:
    """The whole answer, from the JSON of its response and of the session's attributes; without those where none are."""
    carried = f'"sessionAttributes":{attributes},' if attributes else ""
    return f'{{"version":"{FORMAT_VERSION}",{carried}"response":{response}}}'.encode()


@kept
def _response(reply: Reply) -> str:
    return _with_speech(_speech(reply.parts), reply)


def _response_with_tones(reply: Reply, sound_url: str) -> str:
    """Addresses are longer than words: where they would not fit, it is words."""
    ssml = write(reply.parts, ALEXA.seconds, sound_url)
    return _with_speech(ssml, reply) if len(ssml) <= LIMITS.speech_characters.most else _response(reply)


def _speech(parts: Iterable[Part]) -> str:
    return f"<speak>{''.join(map(spoken_part, parts))}</speak>"


def _with_speech(ssml: str, reply: Reply) -> str:
    """The JSON of a response that speaks this before it does what the reply ends with."""
    then = _then(reply.then)
    return f'{{"outputSpeech":{_JSON.encode(SsmlOutputSpeech(ssml=ssml))},{then[1:]}' if reply.parts else then


@kept
def _then(then: Listen | End) -> str:
    """The JSON of a response that says nothing first; never an empty one."""
    builder = ResponseFactory()
    match then:
        case Listen(reprompt, expects):
            builder.ask(_speech(reprompt))
            directive = _elicit(expects)
            if directive is not None:
                builder.add_directive(directive)
        case End():
            builder.set_should_end_session(True)
    return _JSON.encode(builder.response)


def _elicit(expects: AnswerKind) -> "ElicitSlotDirective | None":
    """The directive that makes Alexa hear the next words as an answer of this kind; None when any words will do."""
    if expects not in ANSWER_SLOTS:
        return None
    from ask_sdk_model import Intent, IntentConfirmationStatus, Slot
    from ask_sdk_model.dialog import ElicitSlotDirective

    intent, slot = ANSWER_SLOTS[expects]
    return ElicitSlotDirective(
        slot_to_elicit=slot,
        updated_intent=Intent(
            name=intent,
            confirmation_status=IntentConfirmationStatus.NONE,
            slots={slot: Slot(name=slot)},
        ),
    )


def _plain(model: Any) -> object:
    """A model of the SDK as what JSON knows: the fields that are set, by the names that Alexa gives them."""
    if isinstance(model, Enum):
        return model.value
    fields = model.attribute_map.items()
    return {key: value for name, key in fields if (value := getattr(model, name)) is not None}


_JSON = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), allow_nan=False, default=_plain)
