"""One turn from start to finish: load what is remembered, respond, save."""

import logging
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Protocol

from skill.dialogue.engine import respond
from skill.dialogue.exercise import Library
from skill.dialogue.place import Place
from skill.dialogue.profile import Memory
from skill.dialogue.reply import Reply
from skill.dialogue.timeline import Measure
from skill.dialogue.turn import Turn

_log = logging.getLogger(__name__)
_TRIES = 4


class Store(Protocol):
    """Keeps memories by listener. Every method may raise OSError when the store cannot be reached."""

    def load(self, listener: str) -> tuple[Memory, int]:
        """The memory and its version; an empty one of version 0 for somebody new."""

    def save(self, listener: str, memory: Memory, version: int) -> bool:
        """Keeps a memory that was loaded at `version`; False, and nothing kept, when another one was saved since."""

    def forget(self, listener: str) -> None:
        """Leaves nothing of a listener."""


@dataclass(frozen=True)
class Talk:
    """Who did what, as a platform tells it."""

    listener: str | None
    """A stable name for the listener on their platform; None when the platform gives none."""
    turn: Turn
    place: Place | None = None
    """Where the session is, by its own account; None in a new session."""


@dataclass(frozen=True)
class Taken:
    """What came of one turn."""

    reply: Reply
    place: Place
    """For the session to carry on from."""


Take = Callable[[Talk], Taken]


class Conversation:
    """Takes turns with one library and one store; the exercise goes on when the store cannot be reached."""

    def __init__(self, library: Library, store: Store, measure: Measure) -> None:
        self.library = library
        self._store = store
        self._measure = measure

    def take(self, talk: Talk) -> Taken:
        """The reply to one turn. A session's own place comes before the one that is kept."""
        for _ in range(_TRIES):
            memory, version = self._load(talk.listener)
            place = memory.place if talk.place is None else talk.place
            place, profile, reply = respond(self.library, place, memory.profile, talk.turn, self._measure)
            if self._save(talk.listener, Memory(place, profile), version):
                break
        return Taken(reply, place)

    def _load(self, listener: str | None) -> tuple[Memory, int]:
        if listener is None:
            return Memory(), 0
        try:
            return self._store.load(listener)
        except OSError:
            _log.exception("the store could not be read")
            return Memory(), -1

    def _save(self, listener: str | None, memory: Memory, version: int) -> bool:
        if listener is None or version < 0:
            return True
        try:
            return self._store.save(listener, replace(memory, place=memory.place.without_answers()), version)
        except OSError:
            _log.exception("the store could not be written")
            return True
