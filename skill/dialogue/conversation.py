"""One turn from start to finish: load what is remembered, respond, save."""

import logging
from collections.abc import Callable
from hashlib import sha256
from typing import NamedTuple, Protocol

from skill.dialogue.engine import respond
from skill.dialogue.exercise import Library
from skill.dialogue.place import FRESH, Place
from skill.dialogue.profile import NOTHING_KNOWN, Answered, Memory, Profile
from skill.dialogue.reply import End, Reply
from skill.dialogue.room import BOUNDLESS, Room
from skill.dialogue.timeline import Measure
from skill.dialogue.turn import Turn
from skill.dialogue.value import replace

_log = logging.getLogger(__name__)

SAME_SECONDS = 3600.0
"""A request that comes again within this time is the same one; Amazon sends an unanswered event again for so long."""
MOST_ANSWERED = 16
"""Requests of one listener that are remembered; who sends one again does it at once."""
MOST_AT_ONCE = 64
"""Turns of one listener that can be under way at the same time without one of them getting lost."""


class Store(Protocol):
    """Keeps memories by listener. Every method may raise OSError when the store cannot be reached."""

    def load(self, listener: str) -> tuple[Memory, int]:
        """The memory and its version; an empty one of version 0 for somebody new."""

    def save(self, listener: str, memory: Memory, version: int) -> bool:
        """Keeps a memory that was loaded at `version`; False, and nothing kept, when another one was saved since."""

    def forget(self, listener: str) -> None:
        """Leaves nothing of a listener."""


class Talk(NamedTuple):
    """Who did what, as a platform tells it."""

    listener: str | None
    """A stable name for the listener on their platform; None when the platform gives none."""
    turn: Turn
    place: Place | None = None
    """Where the session is, by its own account; None in a new session."""
    request: str = ""
    """Names the request: sent again, it has the same name. Empty when the platform gives none."""
    gone: bool = False
    """The listener has done away with the skill: nothing of them may be kept."""


class Taken(NamedTuple):
    """What came of one turn."""

    reply: Reply
    place: Place
    """For the session to carry on from."""


Take = Callable[[Talk], Taken]


class Conversation:
    """Takes turns with one library and one store; the exercise goes on when the store cannot be reached."""

    def __init__(self, library: Library, store: Store, measure: Measure, room: Room = BOUNDLESS) -> None:
        self.library = library
        self._store = store
        self._measure = measure
        self._room = room

    def take(self, talk: Talk) -> Taken:
        """The reply to one turn. A session's own place comes before the one that is kept.

        The same request again has the same reply, and changes nothing a second time.
        """
        if talk.gone:
            self.forget(talk.listener)
            return Taken(Reply((), End()), FRESH)
        for _ in range(MOST_AT_ONCE):
            memory, version = self._load(talk.listener)
            name = _name(talk)
            again = _answered(memory, name)
            kept = memory.place if talk.place is None else None
            start = again or Answered(name, talk.turn.at_seconds, memory.profile, kept)
            place = talk.place or start.place or FRESH
            place, profile, reply = respond(self.library, place, start.profile, talk.turn, self._measure, self._room)
            if again or self._save(talk.listener, _after(memory, start, place, profile), version):
                break
        return Taken(reply, place)

    def forget(self, listener: str | None) -> None:
        """Leaves nothing of a listener."""
        if listener is None:
            return
        try:
            self._store.forget(listener)
        except OSError:
            _log.exception("the store could not forget")

    def _load(self, listener: str | None) -> tuple[Memory, int]:
        if listener is None:
            return NOTHING_KNOWN, 0
        try:
            return self._store.load(listener)
        except OSError:
            _log.exception("the store could not be read")
            return NOTHING_KNOWN, -1

    def _save(self, listener: str | None, memory: Memory, version: int) -> bool:
        if listener is None or version < 0:
            return True
        try:
            return self._store.save(listener, memory, version)
        except OSError:
            _log.exception("the store could not be written")
            return True


def _name(talk: Talk) -> str:
    """A short name for a request, from which nothing in it can be told."""
    return sha256(f"{talk.request} {talk.turn.act}".encode()).hexdigest()[:16] if talk.request else ""


def _answered(memory: Memory, name: str) -> Answered | None:
    """What the same request was answered from, if it came before."""
    for each in memory.answered if name else ():
        if each.request == name:
            return each
    return None


def _after(memory: Memory, start: Answered, place: Place, profile: Profile) -> Memory:
    """What is to be remembered after a turn: of the place no answers, and after danger no places from before."""
    answered = memory.answered
    if start.request:
        recent = [each for each in answered if abs(start.at_seconds - each.at_seconds) <= SAME_SECONDS]
        answered = (*recent, start)[-MOST_ANSWERED:]
    if place.takeovers:
        answered = tuple(replace(each, place=None) for each in answered)
    return Memory(place.without_answers(), profile, answered)
