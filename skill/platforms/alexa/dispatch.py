"""Bytes in, bytes out: the SDK dispatches each request to the one function that reads, takes and writes it."""

import json

from ask_sdk_core.handler_input import HandlerInput
from ask_sdk_core.serialize import DefaultSerializer
from ask_sdk_core.skill import CustomSkill
from ask_sdk_core.skill_builder import SkillBuilder
from ask_sdk_model import Response

from skill.dialogue.conversation import Take
from skill.platforms.alexa.envelope import read_envelope
from skill.platforms.alexa.request import read_talk
from skill.platforms.alexa.response import write_response


class Alexa:
    """Alexa's way of asking and being answered."""

    def __init__(self) -> None:
        self._skill = _skill()
        self._serializer = DefaultSerializer()

    def answer(self, body: bytes, take: Take) -> bytes:
        """The response to one request. Raises NotAnEnvelope."""
        envelope = self._skill.invoke(request_envelope=read_envelope(body), context=take)
        return json.dumps(self._serializer.serialize(envelope), ensure_ascii=False).encode()


def _skill() -> CustomSkill:
    builder = SkillBuilder()
    builder.request_handler(can_handle_func=_speaks)(_talk)
    builder.request_handler(can_handle_func=_leaves)(_leave)
    builder.request_handler(can_handle_func=lambda _: True)(_notice)
    return builder.create()


def _speaks(handler_input: HandlerInput) -> bool:
    """A session is open and awaits words: a launch, an intent, or a kind of request that is not known yet."""
    envelope = handler_input.request_envelope
    kind = _kind(handler_input)
    return envelope.session is not None and kind != "SessionEndedRequest" and "." not in kind


def _leaves(handler_input: HandlerInput) -> bool:
    return _kind(handler_input) == "SessionEndedRequest"


def _kind(handler_input: HandlerInput) -> str:
    request = handler_input.request_envelope.request
    return (request.object_type or "") if request is not None else ""


def _talk(handler_input: HandlerInput) -> Response:
    take: Take = handler_input.context
    return write_response(take(read_talk(handler_input.request_envelope)), handler_input)


def _leave(handler_input: HandlerInput) -> Response:
    """The session is over: the place is kept, and nothing can be said."""
    take: Take = handler_input.context
    take(read_talk(handler_input.request_envelope))
    return handler_input.response_builder.response


def _notice(handler_input: HandlerInput) -> Response:
    """Events outside a session are acknowledged."""
    return handler_input.response_builder.response
