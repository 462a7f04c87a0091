"""Settings, a library and a store -> all that answers a request but the way it comes in: for the web and for Lambda."""

import logging
from collections.abc import Iterable
from dataclasses import dataclass
from os import urandom
from time import perf_counter

from skill.dialogue.apology import apologise, help_anyway
from skill.dialogue.conversation import Conversation, Store, Take, Taken, Talk
from skill.dialogue.exercise import Library
from skill.dialogue.value import replace
from skill.dialogue.wording import common
from skill.journal import Entry, Outcome, Record, now
from skill.platforms.alexa.dispatch import Alexa
from skill.platforms.alexa.envelope import NotAnEnvelope, NotForThisSkill
from skill.platforms.alexa.gate import Gate
from skill.platforms.alexa.limits import ROOM
from skill.platforms.alexa.note import note
from skill.platforms.alexa.pace import ALEXA
from skill.platforms.alexa.refusal import NotFromAlexa
from skill.settings import Settings
from skill.storage.memory import MemoryStore
from skill.storage.pseudonym import kept_key, pseudonym

_log = logging.getLogger(__name__)

ANSWER_SECONDS = 2.0
"""The time for one answer; Alexa itself waits for eight. Source: Amazon, "Host a Custom Skill as a Web Service"."""


class Refused(Exception):  # noqa: N818  # it is an answer, not a mistake of ours
    """The request is not answered; why stands in the journal."""


class Service:
    """One installation of the skill."""

    def __init__(
        self,
        library: Library,
        store: Store,
        gate: Gate,
        key: bytes,
        record: Record | None = None,
        *,
        country: str = "",
        sound_url: str = "",
    ) -> None:
        """Take what to speak, where to remember, whom to let in, the key of pseudonyms, and what notes each request.

        The country is that of all listeners, if they are all in one; the sound URL is where the tones lie.
        """
        self._country = country
        self.library = library
        self.store = store
        self.loaded_at = now()
        self.verifies = gate.keyring is not None
        self._gate = gate
        self._key = key
        self._record = record
        self._alexa = Alexa(common(library, "trouble"), sound_url)
        self._take = _in_time(Conversation(library, store, ALEXA.seconds, ROOM).take, store)

    def answers_at_once(self, chain_url: str | None) -> bool:
        """Whether a request with this certificate chain waits for nothing: for no store, and for no download."""
        return isinstance(self.store, MemoryStore) and not self._gate.waits(chain_url)

    def answer_alexa(self, headers: Iterable[tuple[str, str]], body: bytes) -> bytes:
        """The answer to a request of Alexa, by those of its headers that sign it. Raises Refused."""
        began = perf_counter()
        try:
            envelope = self._gate.admit(headers, body)
        except (NotFromAlexa, NotAnEnvelope) as refusal:
            self._note(Entry(now(), "/alexa", "refused", _since(began), check=_check(refusal)))
            raise Refused from refusal
        visit = _Visit(self.library, self._take, self._key, self._country)
        answer = self._alexa.answer(envelope, visit.take)
        if self._record is not None:
            self._note(Entry(now(), "/alexa", visit.outcome, _since(began), *note(envelope), visit.listener[:8]))
        return answer

    def _note(self, entry: Entry) -> None:
        if self._record is not None:
            self._record(entry)


@dataclass(slots=True)
class _Visit:
    """One request: its turn is taken under the listener's pseudonym, and what came of it is known afterwards."""

    library: Library
    next: Take
    key: bytes
    country: str = ""
    """The country of all listeners, where the operator has set one."""
    listener: str = ""
    outcome: Outcome = "answered"

    def take(self, talk: Talk) -> Taken:
        """The reply; an apology when there is none in time."""
        if self.country:
            where = talk.turn.where._replace(setting=self.country)
            talk = talk._replace(turn=replace(talk.turn, where=where))
        if talk.listener is not None:
            self.listener = pseudonym(self.key, talk.listener)
            talk = talk._replace(listener=self.listener)
        try:
            return self.next(talk)
        except TimeoutError:
            self.outcome = "late"
            return apologise(self.library, ALEXA.seconds, talk)
        except Exception as error:
            self.outcome = "trouble"
            helped = help_anyway(self.library, ALEXA.seconds, talk)
            if helped is None:
                raise
            _log.error("trouble: %s", type(error).__name__)
            return helped


def _check(refusal: NotFromAlexa | NotAnEnvelope) -> str:
    match refusal:
        case NotFromAlexa(check=check):
            return check
        case NotForThisSkill():
            return "application"
        case _:
            return "envelope"


def _in_time(take: Take, store: Store) -> Take:
    """The same within ANSWER_SECONDS, whatever the store does; raises TimeoutError."""
    if isinstance(store, MemoryStore):  # nothing in it can make a turn wait, and the way over a thread costs 0.05 ms
        return take
    from skill.budget import Budget  # so a start without a store that waits need not wait for threads and queues

    return Budget(take, ANSWER_SECONDS)


def _since(began: float) -> float:
    return round((perf_counter() - began) * 1000, 1)


def listener_key(settings: Settings) -> bytes:
    """The key of pseudonyms: the one that is set, else the one that is kept beside the store. Raises OSError.

    Where nothing is kept, nothing has to be found again: a new one.
    """
    if settings.key:
        return settings.key.encode()
    return urandom(32) if settings.store in {"", "memory:"} else kept_key(settings.data)
