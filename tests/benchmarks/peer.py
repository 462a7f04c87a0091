"""What a tutorial would have you write: the same conversation on ask-sdk-core, its words in the code, under Flask.

It reads with the SDK's own deserialiser, keeps its place in the session, and verifies nothing. `lambda_handler` is the
same skill for AWS Lambda; `create_app` imports Flask when it is called. What is compared has to say as much as ours, so
every answer can be given `more` words.
"""

from typing import TYPE_CHECKING, Any

from ask_sdk_core.dispatch_components import AbstractExceptionHandler, AbstractRequestHandler
from ask_sdk_core.handler_input import HandlerInput
from ask_sdk_core.skill_builder import SkillBuilder
from ask_sdk_core.utils import get_slot_value, is_intent_name, is_request_type
from ask_sdk_model import Response

if TYPE_CHECKING:
    from flask import Flask

WELCOME = (
    "<s>Welcome to Steady Steps.</s><s>I have short spoken exercises for breathing, for looking again at a thought, "
    "and for one small goal.</s><s>What would help?</s>"
)
OPENING = (
    "<s>Breathing out slowly tells your body that it may rest.</s><s>Sit or lie as you like.</s>"
    '<s>Let the air out first.</s><break time="3s"/>'
)
COUNTED = (
    'Breathe in<break time="0.3s"/>two<break time="0.5s"/>three<break time="0.4s"/>four<break time="0.4s"/>'
    'Breathe out<break time="0.2s"/>two<break time="0.5s"/>three<break time="0.4s"/>four<break time="0.4s"/>'
    'five<break time="0.4s"/>six<break time="0.4s"/>'
)
BREATH = 'and in<break time="3.2s"/>and out<break time="5.2s"/>'
CLOSING = (
    "<s>Let your breath go its own way now.</s><s>Notice one place that feels a little softer.</s>"
    "<s>Would you like something else?</s>"
)
QUESTIONS = (
    '<s>Which thought keeps coming back?</s><break time="8s"/><s>Say it in one sentence, or say skip.</s>',
    '<s>How strong is the feeling that comes with it, from zero to ten?</s><break time="4s"/><s>Say a number.</s>',
    '<s>What would you say to a friend who thought that?</s><break time="10s"/><s>Say it in one sentence, or skip.</s>',
)
ASK_AGAIN = "<s>Are you still there?</s><s>You can say pause, go on, or stop.</s>"


class Saying(AbstractRequestHandler):
    """A handler that has more to say than its own words."""

    def __init__(self, more: str) -> None:
        self.more = more


class Launch(Saying):
    def can_handle(self, handler_input: HandlerInput) -> bool:
        return bool(is_request_type("LaunchRequest")(handler_input))

    def handle(self, handler_input: HandlerInput) -> Response:
        return handler_input.response_builder.speak(WELCOME + self.more).ask("<s>What would help?</s>").response


class Start(Saying):
    def can_handle(self, handler_input: HandlerInput) -> bool:
        return bool(is_intent_name("StartIntent")(handler_input))

    def handle(self, handler_input: HandlerInput) -> Response:
        exercise = get_slot_value(handler_input, "exercise")
        length = get_slot_value(handler_input, "length") or "PT3M"
        attributes: Any = handler_input.attributes_manager.session_attributes
        attributes["exercise"] = exercise
        if exercise == "reframe":
            attributes["question"] = 0
            return handler_input.response_builder.speak(QUESTIONS[0] + self.more).ask(ASK_AGAIN).response
        breaths = int(length[2:-1]) * 6
        attributes["breaths"] = breaths
        speech = OPENING
        for number in range(breaths - 1):
            speech += COUNTED if number < 2 else BREATH
        return handler_input.response_builder.speak(speech + CLOSING + self.more).ask(ASK_AGAIN).response


class Answer(Saying):
    def can_handle(self, handler_input: HandlerInput) -> bool:
        return bool(is_intent_name("AnswerIntent")(handler_input))

    def handle(self, handler_input: HandlerInput) -> Response:
        attributes: Any = handler_input.attributes_manager.session_attributes
        number = attributes.get("question", 0)
        attributes[f"answer{number}"] = get_slot_value(handler_input, "words")
        attributes["question"] = number + 1
        if number + 1 == len(QUESTIONS):
            return handler_input.response_builder.speak(CLOSING + self.more).ask(ASK_AGAIN).response
        return handler_input.response_builder.speak(QUESTIONS[number + 1] + self.more).ask(ASK_AGAIN).response


class Pause(Saying):
    def can_handle(self, handler_input: HandlerInput) -> bool:
        return bool(is_intent_name("AMAZON.PauseIntent")(handler_input))

    def handle(self, handler_input: HandlerInput) -> Response:
        attributes: Any = handler_input.attributes_manager.session_attributes
        attributes["paused"] = True
        speech = "<s>All right, we pause here.</s><s>Say go on when you are ready.</s>"
        return handler_input.response_builder.speak(speech + self.more).ask(ASK_AGAIN).response


class Stop(AbstractRequestHandler):
    def can_handle(self, handler_input: HandlerInput) -> bool:
        return bool(
            is_intent_name("AMAZON.StopIntent")(handler_input) or is_intent_name("AMAZON.CancelIntent")(handler_input)
        )

    def handle(self, handler_input: HandlerInput) -> Response:
        return handler_input.response_builder.speak("<s>Take care.</s>").set_should_end_session(True).response


class Ended(AbstractRequestHandler):
    def can_handle(self, handler_input: HandlerInput) -> bool:
        return bool(is_request_type("SessionEndedRequest")(handler_input))

    def handle(self, handler_input: HandlerInput) -> Response:
        return handler_input.response_builder.response


class Trouble(AbstractExceptionHandler):
    def can_handle(self, handler_input: HandlerInput, exception: Exception) -> bool:
        return True

    def handle(self, handler_input: HandlerInput, exception: Exception) -> Response:
        return handler_input.response_builder.speak("<s>Sorry, I had trouble.</s>").response


def build(more: str = "") -> SkillBuilder:
    builder = SkillBuilder()
    for handler in (Launch(more), Start(more), Answer(more), Pause(more), Stop(), Ended()):
        builder.add_request_handler(handler)
    builder.add_exception_handler(Trouble())
    return builder


lambda_handler = build().lambda_handler()


def words(missing: int) -> str:
    """Words that make an answer longer by so many bytes; none where it is long enough."""
    return f"<s>{('and let it go ' * (missing // 14 + 1))[: missing - 7]}</s>" if missing > 7 else ""


def create_app(more: str = "") -> "Flask":
    from ask_sdk_model import RequestEnvelope
    from flask import Flask, jsonify, request

    app = Flask("peer")
    skill = build(more).create()

    @app.post("/alexa")
    def view() -> Any:
        body = request.data.decode("utf-8")
        envelope = skill.serializer.deserialize(payload=body, obj_type=RequestEnvelope)
        return jsonify(skill.serializer.serialize(skill.invoke(request_envelope=envelope, context=None)))

    return app
