"""An envelope in, bytes out: the SDK dispatches each request to the one function that reads, takes and writes it.

`ask_sdk_core.skill` and its builder would import clients for all of Amazon's services, which takes longer than all the
rest of a cold start; so the same parts of the SDK are put together here.
"""

import logging
from collections.abc import Callable
from functools import partial
from os import urandom
from pathlib import Path
from typing import NamedTuple

from ask_sdk_runtime.dispatch import GenericRequestDispatcher
from ask_sdk_runtime.dispatch_components.request_components import AbstractRequestHandler
from ask_sdk_runtime.skill import RuntimeConfigurationBuilder

from skill.dialogue.conversation import Take
from skill.platforms.alexa.envelope import Envelope
from skill.platforms.alexa.request import SKILL_DISABLED, read_talk
from skill.platforms.alexa.response import write_apology, write_notice, write_response

_log = logging.getLogger(__name__)

SILENT_KINDS = frozenset({"SessionEndedRequest", "CanFulfillIntentRequest"})
"""Requests inside a session that nobody hears the answer to."""
FRAMES_LOGGED = 8
"""Of the places that a mistake went through, the innermost."""


class Alexa:
    """Alexa's way of being answered."""

    def __init__(self, apology: str, sound_url: str = "") -> None:
        """`apology` is one calm sentence, for when something of ours goes wrong; `sound_url` is where the tones lie."""
        self._dispatcher = _dispatcher(sound_url)
        self._apology = write_apology(apology)

    def answer(self, envelope: Envelope, take: Take) -> bytes:
        """The response to one request, as JSON; when anything in it fails, an apology and a line in the log."""
        try:
            answer: bytes | None = self._dispatcher.dispatch(_Asked(envelope, take))
            assert answer is not None  # the last case takes every request
            return answer
        except Exception as error:  # the one place where a mistake of ours ends
            _log.error("trouble %s: %s", urandom(4).hex(), _told(error))  # never the message: it may quote words
            return self._apology if _is_spoken(envelope) else write_notice(in_session=False)


def _told(error: Exception) -> str:
    """What went wrong and where, innermost first, without its message: that may quote the listener."""
    import traceback  # for nothing else, and seldom

    frames = traceback.extract_tb(error.__traceback__)[-FRAMES_LOGGED:]
    steps = (f"{frame.name} ({Path(frame.filename).name}:{frame.lineno})" for frame in reversed(frames))
    return f"{type(error).__name__} in {' < '.join(steps)}"


class _Asked(NamedTuple):
    """One request, and what takes its turn."""

    envelope: Envelope
    take: Take


class _Case(AbstractRequestHandler[_Asked, bytes]):
    """Requests of one kind, and the function that answers them."""

    def __init__(self, fits: Callable[[Envelope], bool], answer: Callable[[_Asked], bytes]) -> None:
        self._fits = fits
        self._answer = answer

    def can_handle(self, handler_input: _Asked) -> bool:
        return self._fits(handler_input.envelope)

    def handle(self, handler_input: _Asked) -> bytes:
        return self._answer(handler_input)


def _dispatcher(sound_url: str) -> GenericRequestDispatcher:
    builder = RuntimeConfigurationBuilder()
    cases = (
        _Case(_is_spoken, partial(_talk, sound_url=sound_url)),
        _Case(lambda envelope: envelope.kind in {"SessionEndedRequest", SKILL_DISABLED}, _leave),
        _Case(lambda _: True, _notice),
    )
    for case in cases:
        builder.add_request_handler(case)
    return GenericRequestDispatcher(builder.get_runtime_configuration())


def _is_spoken(envelope: Envelope) -> bool:
    """A session is open and awaits words: a launch, an intent, or a kind of request that is not known yet."""
    return envelope.in_session and envelope.kind not in SILENT_KINDS and "." not in envelope.kind


def _talk(asked: _Asked, sound_url: str) -> bytes:
    return write_response(asked.take(read_talk(asked.envelope)), sound_url)


def _leave(asked: _Asked) -> bytes:
    """The session is over, or the skill was taken off the device: that is noted, and nothing can be said."""
    asked.take(read_talk(asked.envelope))
    return _notice(asked)


def _notice(asked: _Asked) -> bytes:
    """Events are acknowledged; nothing is carried on from them."""
    return write_notice(in_session=asked.envelope.in_session)
