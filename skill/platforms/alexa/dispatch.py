"""An envelope in, bytes out: each request is read, taken and written by what there is for its kind."""

import logging
from os import urandom
from pathlib import Path

from skill.dialogue.conversation import Take
from skill.platforms.alexa.envelope import Envelope
from skill.platforms.alexa.request import SKILL_DISABLED, read_talk
from skill.platforms.alexa.response import write_apology, write_notice, write_response

_log = logging.getLogger(__name__)

SILENT_KINDS = frozenset({"SessionEndedRequest", "CanFulfillIntentRequest"})
"""Requests inside a session that nobody hears the answer to."""
LEAVING = frozenset({"SessionEndedRequest", SKILL_DISABLED})
"""The session is over, or the skill was taken off the device: that is noted, and nothing can be said."""
FRAMES_LOGGED = 8
"""Of the places that a mistake went through, the innermost."""


class Alexa:
    """Alexa's way of being answered."""

    def __init__(self, apology: str, sound_url: str = "") -> None:
        """`apology` is one calm sentence, for when something of ours goes wrong; `sound_url` is where the tones lie."""
        self._sound_url = sound_url
        self._apology = write_apology(apology)

    def answer(self, envelope: Envelope, take: Take) -> bytes:
        """The response to one request, as JSON; when anything in it fails, an apology and a line in the log."""
        try:
            if _is_spoken(envelope):
                return write_response(take(read_talk(envelope)), self._sound_url)
            if envelope.kind in LEAVING:
                take(read_talk(envelope))
            return write_notice(in_session=envelope.in_session)
        except Exception as error:  # the one place where a mistake of ours ends
            _log.error("trouble %s: %s", urandom(4).hex(), _told(error))  # never the message: it may quote words
            return self._apology if _is_spoken(envelope) else write_notice(in_session=False)


def _told(error: Exception) -> str:
    """What went wrong and where, innermost first, without its message: that may quote the listener."""
    import traceback  # for nothing else, and seldom

    frames = traceback.extract_tb(error.__traceback__)[-FRAMES_LOGGED:]
    steps = (f"{frame.name} ({Path(frame.filename).name}:{frame.lineno})" for frame in reversed(frames))
    return f"{type(error).__name__} in {' < '.join(steps)}"


def _is_spoken(envelope: Envelope) -> bool:
    """A session is open and awaits words: a launch, an intent, or a kind of request that is not known yet."""
    return envelope.in_session and envelope.kind not in SILENT_KINDS and "." not in envelope.kind
