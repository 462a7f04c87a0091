"""An envelope in, bytes out: the SDK dispatches each request to the one function that reads, takes and writes it.

`ask_sdk_core.skill` and its builder would import clients for all of Amazon's services, which takes longer than all the
rest of a cold start; so the same parts of the SDK are put together here.
"""

import json
import logging
from collections.abc import Callable
from enum import Enum
from functools import partial
from os import urandom
from pathlib import Path
from typing import Any

from ask_sdk_core.attributes_manager import AttributesManager
from ask_sdk_core.handler_input import HandlerInput
from ask_sdk_model import RequestEnvelope, Response, ResponseEnvelope
from ask_sdk_runtime.dispatch import GenericRequestDispatcher
from ask_sdk_runtime.dispatch_components.request_components import AbstractRequestHandler
from ask_sdk_runtime.skill import RuntimeConfigurationBuilder

from skill.dialogue.conversation import Take
from skill.platforms.alexa.request import SKILL_DISABLED, read_talk
from skill.platforms.alexa.response import write_apology, write_response

_log = logging.getLogger(__name__)

SILENT_KINDS = frozenset({"SessionEndedRequest", "CanFulfillIntentRequest"})
"""Requests inside a session that nobody hears the answer to."""
FRAMES_LOGGED = 8
"""Of the places that a mistake went through, the innermost."""

FORMAT_VERSION = "1.0"
"""Of every response. Source: Amazon, "Request and Response JSON Reference"."""


class Alexa:
    """Alexa's way of being answered."""

    def __init__(self, apology: str, sound_url: str = "") -> None:
        """`apology` is one calm sentence, for when something of ours goes wrong; `sound_url` is where the tones lie."""
        self._dispatcher = _dispatcher(sound_url)
        self._apology = write_apology(apology)

    def answer(self, envelope: RequestEnvelope, take: Take) -> bytes:
        """The response to one request, as JSON; when anything in it fails, an apology and a line in the log."""
        try:
            attributes = _Carried(envelope)
            response = self._dispatcher.dispatch(HandlerInput(envelope, attributes, context=take))
            carried = None if envelope.session is None else attributes.session_attributes
            return _encode(response or Response(), carried)
        except Exception as error:  # the one place where a mistake of ours ends
            _log.error("trouble %s: %s", urandom(4).hex(), _told(error))  # never the message: it may quote words
            return self.apologise(envelope)

    def apologise(self, envelope: RequestEnvelope) -> bytes:
        """The apology, and the end of the session; nothing where nothing can be said."""
        return _encode(self._apology if _is_spoken(envelope) else Response())


def _encode(response: Response, attributes: dict[str, Any] | None = None) -> bytes:
    return _ENCODER.encode(ResponseEnvelope(FORMAT_VERSION, attributes, response=response)).encode()


def _told(error: Exception) -> str:
    """What went wrong and where, innermost first, without its message: that may quote the listener."""
    import traceback  # for nothing else, and seldom

    frames = traceback.extract_tb(error.__traceback__)[-FRAMES_LOGGED:]
    steps = (f"{frame.name} ({Path(frame.filename).name}:{frame.lineno})" for frame in reversed(frames))
    return f"{type(error).__name__} in {' < '.join(steps)}"


def _plain(model: Any) -> object:
    """A model of the SDK as what JSON knows: the fields that are set, by the names that Alexa gives them."""
    if isinstance(model, Enum):
        return model.value
    names = _NAMES.get(type(model)) or _NAMES.setdefault(type(model), tuple(model.attribute_map.items()))
    return {key: value for name, key in names if (value := getattr(model, name)) is not None}


_NAMES: dict[type, tuple[tuple[str, str], ...]] = {}
"""Class of the SDK -> its fields, each with the name that Alexa gives it."""

_ENCODER = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), allow_nan=False, default=_plain)


class _Carried(AttributesManager):
    """What the session carries on, without the SDK's deep copy of what it brought: that is read and never changed."""

    def __init__(self, envelope: RequestEnvelope) -> None:
        super().__init__(_NO_SESSION)
        self._request_envelope = envelope
        self._session_attributes = envelope.session.attributes if envelope.session is not None else None


_NO_SESSION = RequestEnvelope()


class _Case(AbstractRequestHandler[HandlerInput, Response]):
    """Requests of one kind, and the function that answers them."""

    def __init__(self, fits: Callable[[HandlerInput], bool], answer: Callable[[HandlerInput], Response]) -> None:
        self._fits = fits
        self._answer = answer

    def can_handle(self, handler_input: HandlerInput) -> bool:
        return self._fits(handler_input)

    def handle(self, handler_input: HandlerInput) -> Response:
        return self._answer(handler_input)


def _dispatcher(sound_url: str) -> GenericRequestDispatcher:
    builder = RuntimeConfigurationBuilder()
    cases = (
        _Case(lambda each: _is_spoken(each.request_envelope), partial(_talk, sound_url=sound_url)),
        _Case(lambda each: _kind(each.request_envelope) == "SessionEndedRequest", _leave),
        _Case(lambda each: _kind(each.request_envelope) == SKILL_DISABLED, _leave),
        _Case(lambda _: True, _notice),
    )
    for case in cases:
        builder.add_request_handler(case)
    return GenericRequestDispatcher(builder.get_runtime_configuration())


def _is_spoken(envelope: RequestEnvelope) -> bool:
    """A session is open and awaits words: a launch, an intent, or a kind of request that is not known yet."""
    kind = _kind(envelope)
    return envelope.session is not None and kind not in SILENT_KINDS and "." not in kind


def _kind(envelope: RequestEnvelope) -> str:
    return (envelope.request.object_type or "") if envelope.request is not None else ""


def _talk(handler_input: HandlerInput, sound_url: str) -> Response:
    take: Take = handler_input.context
    return write_response(take(read_talk(handler_input.request_envelope)), handler_input, sound_url)


def _leave(handler_input: HandlerInput) -> Response:
    """The session is over, or the skill was taken off the device: that is noted, and nothing can be said."""
    take: Take = handler_input.context
    take(read_talk(handler_input.request_envelope))
    return _notice(handler_input)


def _notice(handler_input: HandlerInput) -> Response:
    """Events are acknowledged; nothing is carried on from them."""
    if handler_input.request_envelope.session is not None:
        handler_input.attributes_manager.session_attributes = {}
    return handler_input.response_builder.response
