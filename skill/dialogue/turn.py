"""What the listener just did, in words that no platform owns."""

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from skill.dialogue.helpline import NOWHERE, Whereabouts

# A start need not wait for what hears danger: nothing has been said yet.
if TYPE_CHECKING:
    from skill.dialogue.danger import Kind


class Act(StrEnum):
    """The kinds of things a listener does."""

    OPEN = "open"
    START = "start"
    ANSWER = "answer"
    YES = "yes"
    NO = "no"
    PAUSE = "pause"
    RESUME = "resume"
    REPEAT = "repeat"
    BACK = "back"
    SKIP = "skip"
    SLOWER = "slower"
    FASTER = "faster"
    SHORTER = "shorter"
    LONGER = "longer"
    START_OVER = "start-over"
    SOMETHING_ELSE = "something-else"
    HOW_LONG = "how-long"
    LESS_TALKING = "less-talking"
    MORE_TALKING = "more-talking"
    NO_BELL = "no-bell"
    BELL = "bell"
    NO_HOLDS = "no-holds"
    HOLDS = "holds"
    HELP = "help"
    STOP = "stop"
    DANGER = "danger"
    UNKNOWN = "unknown"
    SILENCE = "silence"
    LEFT = "left"


@dataclass(frozen=True)
class Turn:
    """One thing that the listener did."""

    act: Act
    at_seconds: float
    """When it was done: Unix time, by the clock of the platform."""
    words: str = ""
    """What was said, where the platform tells; for ANSWER the answer itself."""
    exercise: str | None = None
    """For START: the exercise asked for, by id."""
    need: str | None = None
    """For START: the need or mood that was named, by id."""
    length_seconds: float | None = None
    """For START, and for an answer that names one: how long it may take."""
    number: float | None = None
    """For ANSWER: the number that was said, where the platform tells."""
    danger: "Kind | None" = None
    """For DANGER: its kind, where the platform knows it without telling the words."""
    where: Whereabouts = NOWHERE
    """What the platform tells of the listener's country."""
