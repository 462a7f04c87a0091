"""A reply -> the response that Alexa performs, built with the SDK's response builder."""

from ask_sdk_core.handler_input import HandlerInput
from ask_sdk_model import Intent, IntentConfirmationStatus, Response, Slot
from ask_sdk_model.dialog import ElicitSlotDirective

from skill.dialogue.conversation import Taken
from skill.dialogue.exercise import AnswerKind
from skill.dialogue.reply import End, Listen
from skill.platforms.alexa.intents import ANSWER_SLOTS
from skill.platforms.alexa.pace import ALEXA
from skill.platforms.speech import write

PLACE = "place"
"""The session attribute that carries the place, so that a session goes on when no store can be reached."""


def write_response(taken: Taken, handler_input: HandlerInput) -> Response:
    """Speech, microphone and session attributes for one turn."""
    builder = handler_input.response_builder
    reply = taken.reply
    if reply.parts:
        builder.speak(write(reply.parts, ALEXA.seconds))
    match reply.then:
        case Listen(reprompt=reprompt, expects=expects):
            handler_input.attributes_manager.session_attributes = {PLACE: taken.place.to_json()}
            builder.ask(write(reprompt, ALEXA.seconds))
            directive = _elicit(expects)
            if directive is not None:
                builder.add_directive(directive)
        case End():
            builder.set_should_end_session(True)
    return builder.response


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
