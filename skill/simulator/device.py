"""What the device hears and is told, in; what it does next, out: speak, listen, ask the skill, or rest.

A state says what is being done now; each function is one thing that can happen to it. No sound, clock or network.
"""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import assert_never

from skill.platforms.alexa.limits import LIMITS
from skill.simulator.answer import Answer, Speech
from skill.simulator.envelope import Elicit, Ended, Intent, Launch, Request, Session
from skill.simulator.invocation import opening, without_wake_word

LISTEN_SECONDS = float(LIMITS.listen_seconds.most)
"""How long the microphone stays open (Alexa; not configurable)."""
LINGER_SECONDS = 30.0
"""How long a session outlives a reply that does not say shouldEndSession (Alexa session documentation)."""

_LEAVING = frozenset({"exit", "quit"})
"""Alexa ends the session at these words and only tells the skill that it has ended."""

FindIntent = Callable[[str, Elicit | None], Intent]
"""Words, and the slot that is being asked for -> the intent that Alexa would send."""


@dataclass(frozen=True)
class Closed:
    """At rest: only words that open the skill are for us."""

    puzzled: bool = False
    """True: something was said that does not open the skill."""


@dataclass(frozen=True)
class Asking:
    """The skill has to be asked; its answer is awaited."""

    session: Session
    request: Request


@dataclass(frozen=True)
class Listening:
    """The microphone is open."""

    session: Session
    reprompt: Speech | None = None
    """Said once when nothing is heard."""
    seconds: float = field(default=LISTEN_SECONDS, init=False)


@dataclass(frozen=True)
class Lingering:
    """The session is open and the microphone is not: "Alexa, ..." still reaches the skill."""

    session: Session
    seconds: float = field(default=LINGER_SECONDS, init=False)


@dataclass(frozen=True)
class Speaking:
    """Words and silences are heard; "Alexa, ..." cuts them off."""

    speech: Speech
    then: Listening | Lingering | Closed


State = Closed | Asking | Speaking | Listening | Lingering


def hear(state: State, words: str, find_intent: FindIntent, session_id: str) -> Asking | Closed:
    """Something was said. `session_id` names the session that it may open."""
    if begun := opening(words):
        request: Request = find_intent(begun.more, None) if begun.more else Launch()
        return Asking(Session(session_id), request)
    session = _session(state)
    said = without_wake_word(words)
    if session is None:
        return Closed(puzzled=not (isinstance(state, Speaking) and said.lower() in {"stop", *_LEAVING}))
    if said.lower().rstrip(".!") in _LEAVING:
        return Asking(session, Ended("USER_INITIATED"))
    return Asking(session, find_intent(said, session.elicits))


def take(state: Asking, answer: Answer) -> State:
    """The skill has answered."""
    if isinstance(state.request, Ended):
        return Closed()
    if answer.refusals:
        return Asking(replace(state.session, new=False), Ended("ERROR", answer.refusals[0]))
    session = replace(state.session, new=False, attributes=answer.attributes, elicits=answer.elicits)
    match answer.ends:
        case True:
            return Speaking(answer.speech, Closed())
        case False:
            return Speaking(answer.speech, Listening(session, answer.reprompt))
        case None:
            return Speaking(answer.speech, Lingering(session))
        case _:
            assert_never(answer.ends)


def finish(state: Speaking) -> Listening | Lingering | Closed:
    """Everything has been said."""
    return state.then


def wait(state: Listening | Lingering) -> Speaking | Asking:
    """All of `state.seconds` went by, and nothing was said."""
    if isinstance(state, Listening) and state.reprompt is not None:
        return Speaking(state.reprompt, Listening(state.session))
    return Asking(state.session, Ended("EXCEEDED_MAX_REPROMPTS"))


def leave(state: State) -> Asking | Closed:
    """The listener has gone."""
    session = _session(state)
    return Closed() if session is None else Asking(session, Ended("USER_INITIATED"))


def _session(state: State) -> Session | None:
    match state:
        case Closed():
            return None
        case Speaking():
            return _session(state.then)
        case Asking() | Listening() | Lingering():
            return state.session
        case _:
            assert_never(state)
