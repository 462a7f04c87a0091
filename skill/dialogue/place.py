"""Where a listener is, and what is remembered of them: plain values that survive as JSON."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from skill.dialogue.exercise import VERSIONS, Version
from skill.dialogue.manner import Manner, manner_from_json
from skill.dialogue.value import replace

LONGEST_ANSWER = 300
"""Characters kept of one answer; a spoken sentence has fewer."""


ALL = 1_000_000_000
"""A piece that no stretch has: up to it means all of them."""


class State(StrEnum):
    """What the last reply left the listener with: ASKED when a question was put a second time, RETURNING when they were
    asked whether to go on where they left off, OFFERED when they were asked whether another length will do; DANGER when
    they heard where to call, SAFE when they were asked whether they are safe.
    """

    MENU = "menu"
    INSIDE = "inside"
    PAUSED = "paused"
    ASKED = "asked"
    RETURNING = "returning"
    OFFERED = "offered"
    DANGER = "danger"
    SAFE = "safe"


@dataclass(frozen=True)
class Place:
    """Where a listener is in an exercise; steps are named by id, so it survives an edited script."""

    state: State = State.MENU
    exercise: str | None = None
    edition: str = ""
    """The edition of the script in which `spot` was found."""
    version: Version = "standard"
    plan: Mapping[str, float] = field(default_factory=dict)
    """Step id -> how many rounds, or how many seconds, for the steps that stretch."""
    spot: str = ""
    """INSIDE: where the last reply began. Otherwise: where to go on. See `score`."""
    from_piece: int = 0
    """INSIDE: the piece of what is heard from `spot` on with which the last reply began."""
    to_piece: int = ALL
    """INSIDE: the piece before which it stopped, because it was full."""
    answers: Mapping[str, str] = field(default_factory=dict)
    """Answers still in use; never stored beyond the session."""
    pace: int = 0
    """Half seconds added to each phase of a breath by "slower", taken by "faster"."""
    manner: Manner = Manner()
    """How the listener likes to be guided."""
    opening: bool = False
    """Whether the last start said the purpose of the exercise."""
    variant: int = 0
    """Picks among wordings, so that a place always hears the same ones."""
    lead_seconds: float = 0.0
    """How long the last reply spoke before `spot` began."""
    replied_seconds: float = 0.0
    """When the last reply was given: Unix time, by the platform's clock."""
    misses: int = 0
    """How often in a row an answer was not understood."""
    takeovers: int = 0
    """How often there was danger in this session; it never goes down within one."""
    danger: str = ""
    """DANGER and SAFE: the reply that belongs to what was heard, never the words. PAUSED: why, if for the body."""
    urgent: bool = False
    """DANGER: whether it is about this minute."""
    waiting: State = State.MENU
    """SAFE: the state to go on in."""

    @property
    def divided(self) -> bool:
        """Whether the last reply told only a part of the stretch."""
        return self.from_piece > 0 or self.to_piece != ALL

    def without_answers(self) -> "Place":
        """What may be kept after the session: the position only, and after danger nothing at all."""
        if self.takeovers or self.state is State.DANGER:
            return FRESH
        safe = self.state is State.SAFE
        if not (safe or self.answers or self.danger or self.urgent or self.waiting is not State.MENU):
            return self
        kept = replace(self, answers={}, danger="", urgent=False, waiting=State.MENU)
        if safe:
            return replace(kept, state=State.MENU if self.exercise is None else State.PAUSED)
        return kept

    def to_json(self) -> dict[str, Any]:
        """As plain JSON: the state, and of all the rest what is not as in a fresh place."""
        fresh = vars(FRESH)
        data = {name: value for name, value in vars(self).items() if value != fresh[name]}
        data["state"] = self.state
        if "manner" in data:
            data["manner"] = self.manner.to_json()
        return data


FRESH = Place()
"""Where somebody is who has not been anywhere."""


def place_from_json(data: object) -> Place | None:
    """The place that `to_json` wrote; None for anything else, however it came about."""
    if not isinstance(data, dict) or "state" not in data:
        return None
    try:
        return replace(FRESH, **{name: read(data[name]) for name, read in _READERS.items() if name in data})
    except (ValueError, TypeError, OverflowError):
        return None


def _text(value: object) -> str:
    if not isinstance(value, str) or len(value) > LONGEST_ANSWER:
        raise TypeError
    return value


def _number(value: object) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or not abs(value) < 1e12:
        raise TypeError
    return value


def _table(value: object) -> dict[object, object]:
    if not isinstance(value, dict) or len(value) > 200:
        raise TypeError
    return value


def _version(value: object) -> Version:
    for version in VERSIONS:
        if version == value:
            return version
    raise ValueError


def _whole(value: object) -> int:
    return int(_number(value))


def _count(value: object) -> int:
    return max(0, _whole(value))


def _is_true(value: object) -> bool:
    return value is True


def _state(value: object) -> State:
    return State(_text(value))


_READERS: Mapping[str, Callable[[object], Any]] = {
    "state": _state,
    "exercise": lambda value: None if value is None else _text(value),
    "edition": _text,
    "version": _version,
    "plan": lambda value: {_text(key): _number(seconds) for key, seconds in _table(value).items()},
    "spot": _text,
    "from_piece": _count,
    "to_piece": _count,
    "answers": lambda value: {_text(key): _text(said) for key, said in _table(value).items()},
    "pace": lambda value: max(-20, min(20, _whole(value))),
    "manner": manner_from_json,
    "opening": _is_true,
    "variant": _whole,
    "lead_seconds": _number,
    "replied_seconds": _number,
    "misses": _whole,
    "takeovers": _count,
    "danger": _text,
    "urgent": _is_true,
    "waiting": _state,
}
"""Field of a place -> what makes it from JSON; raises ValueError, TypeError or OverflowError for what it cannot be."""
