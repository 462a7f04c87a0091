"""AWS Lambda: an event in, a response out, both as plain JSON. Set the function's handler to `skill.aws_lambda.answer`.

Nobody but Alexa can call a function whose trigger is the Alexa Skills Kit, so there is no signature to check here; the
id of the skill is. Everything is loaded when this module is imported, while Lambda gives a start its full speed.
"""

import gc
import json
import logging
from typing import Any

from skill.content.compiled import Stale, compiled_file, read_compiled
from skill.dialogue.exercise import Library
from skill.journal import keep_journal, write_entry
from skill.platforms.alexa.gate import Gate
from skill.service import Service, listener_key
from skill.settings import SettingError, Settings, read_settings
from skill.storage.memory import MemoryStore

_log = logging.getLogger(__name__)


def answer(event: dict[str, Any], _context: object = None) -> dict[str, Any]:
    """The response to one request. Raises Refused for one that is not meant for this skill."""
    response: dict[str, Any] = json.loads(_SERVICE.answer_alexa((), json.dumps(event).encode()))
    return response


def _service() -> Service:
    settings = read_settings()
    if not settings.skill_id:
        raise SettingError("STEADY_SKILL_ID is not set: only requests for your own skill are answered")
    gate = Gate(settings.skill_id, None)
    key = listener_key(settings)
    return Service(
        _library(settings),
        MemoryStore(),
        gate,
        key,
        write_entry,
        country=settings.country,
        sound_url=settings.sound_url,
    )


def _library(settings: Settings) -> Library:
    file = compiled_file(settings.exercises, settings.language)
    try:
        return read_compiled(file, settings.exercises, settings.language)
    except (OSError, Stale) as reason:
        _log.warning("%s cannot be used (%s), so the scripts are read; `steady build library` writes it", file, reason)
    from skill.content.whole import load_whole

    return load_whole(settings.exercises, settings.language)[0]


keep_journal()
_SERVICE = _service()
gc.freeze()  # what is loaded by now stays: the collector need not look at it again and again
