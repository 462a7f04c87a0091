"""Where a listener is, and what is remembered of them: plain values that survive as JSON."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace
from enum import StrEnum
from typing import Any

from skill.dialogue.exercise import VERSIONS, Version

LONGEST_ANSWER = 300
"""Characters kept of one answer; a spoken sentence has fewer."""


class State(StrEnum):
    """What the last reply left the listener with: ASKED when a question was put a second time, RETURNING when they were
    asked whether to go on where they left off.
    """

    MENU = "menu"
    INSIDE = "inside"
    PAUSED = "paused"
    ASKED = "asked"
    RETURNING = "returning"


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
    answers: Mapping[str, str] = field(default_factory=dict)
    """Answers still in use; never stored beyond the session."""
    pace: int = 0
    """Half seconds added to each phase of a breath by "slower", taken by "faster"."""
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

    def without_answers(self) -> "Place":
        """The same place with position only: what may be kept after the session."""
        return replace(self, answers={})

    def to_json(self) -> dict[str, Any]:
        """As plain JSON."""
        return asdict(self)


def place_from_json(data: object) -> Place | None:
    """The place that `to_json` wrote; None for anything else, however it came about."""
    if not isinstance(data, dict):
        return None
    try:
        exercise = data.get("exercise")
        return Place(
            state=State(_text(data["state"])),
            exercise=None if exercise is None else _text(exercise),
            edition=_text(data["edition"]),
            version=_version(data["version"]),
            plan={_text(key): _number(value) for key, value in _table(data["plan"]).items()},
            spot=_text(data["spot"]),
            answers={_text(key): _text(value) for key, value in _table(data["answers"]).items()},
            pace=max(-20, min(20, int(_number(data["pace"])))),
            opening=data["opening"] is True,
            variant=int(_number(data["variant"])),
            lead_seconds=_number(data["lead_seconds"]),
            replied_seconds=_number(data["replied_seconds"]),
            misses=int(_number(data["misses"])),
        )
    except (KeyError, ValueError, TypeError, OverflowError):
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
