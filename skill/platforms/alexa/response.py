"""A reply -> the response that Alexa performs, built with the SDK's response builder."""

from ask_sdk_core.handler_input import HandlerInput
from ask_sdk_model import Intent, IntentConfirmationStatus, Response, Slot
from ask_sdk_model.dialog import ElicitSlotDirective
from ask_sdk_model.ui import SsmlOutputSpeech

from skill.dialogue.conversation import Taken
from skill.dialogue.exercise import AnswerKind
from skill.dialogue.kept import kept
from skill.dialogue.reply import End, Listen, Reply, Speak
from skill.platforms.alexa.intents import ANSWER_SLOTS
from skill.platforms.alexa.limits import LIMITS
from skill.platforms.alexa.pace import ALEXA
from skill.platforms.speech import write

PLACE = "place"
"""The session attribute that carries the place, so that a session goes on when no store can be reached."""


def write_apology(words: str) -> Response:
    """One sentence, and the end of the session."""
    speech = SsmlOutputSpeech(ssml=write((Speak(words),), ALEXA.seconds))
    return Response(output_speech=speech, should_end_session=True)


def write_response(taken: Taken, handler_input: HandlerInput, sound_url: str = "") -> Response:
    """Speech, microphone and session attributes for one turn; with tones where `sound_url` says that they lie."""
    builder = handler_input.response_builder
    reply = taken.reply
    if reply.parts:
        builder.speak(_speech_with_tones(reply, sound_url) if sound_url else _speech(reply))
    match reply.then:
        case Listen(expects=expects) as then:
            handler_input.attributes_manager.session_attributes = {PLACE: taken.place.to_json()}
            builder.ask(_speech_again(then))
            directive = _elicit(expects)
            if directive is not None:
                builder.add_directive(directive)
        case End():
            handler_input.attributes_manager.session_attributes = {}
            builder.set_should_end_session(True)
    return builder.response


@kept
def _speech(reply: Reply) -> str:
    return write(reply.parts, ALEXA.seconds)


def _speech_with_tones(reply: Reply, sound_url: str) -> str:
    """Addresses are longer than words: where they would not fit, it is words."""
    ssml = write(reply.parts, ALEXA.seconds, sound_url)
    return ssml if len(ssml) <= LIMITS.speech_characters.most else _speech(reply)


@kept
def _speech_again(listen: Listen) -> str:
    return write(listen.reprompt, ALEXA.seconds)


def _elicit(expects: AnswerKind) -> ElicitSlotDirective | None:
    """The directive that makes Alexa hear the next words as an answer of this kind; None when any words will do."""
    if expects not in ANSWER_SLOTS:
        return None
    intent, slot = ANSWER_SLOTS[expects]
    return ElicitSlotDirective(
        slot_to_elicit=slot,
        updated_intent=Intent(
            name=intent,
            confirmation_status=IntentConfirmationStatus.NONE,
            slots={slot: Slot(name=slot)},
        ),
    )
