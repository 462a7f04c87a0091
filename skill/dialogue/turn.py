"""What the listener just did, in words that no platform owns."""

from dataclasses import dataclass
from enum import StrEnum


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
    START_OVER = "start-over"
    SOMETHING_ELSE = "something-else"
    HOW_LONG = "how-long"
    HELP = "help"
    STOP = "stop"
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
