"""What an author writes, as values: the exercise, its steps, and the library that holds them all.

Each step kind is defined here once; the loader, the engine and the author's guide read these definitions.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Literal, NamedTuple

from skill.dialogue.care import Care
from skill.dialogue.helpline import Country

Version = Literal["short", "standard", "long"]
VERSIONS: tuple[Version, ...] = ("short", "standard", "long")

END = "end"
"""The name that a jump uses for the end of the exercise."""


class Line(NamedTuple):
    """Words to say. Several wordings mean the same; one is picked per visit."""

    wordings: tuple[str, ...]
    """At least one text; `{name}` stands for an answer given under that name."""
    without: str | None = None
    """Said instead when an answer that the wordings name was not given."""


class Elastic(NamedTuple):
    """A length that may stretch, in seconds: `least` <= `usual` <= `most`."""

    least: float
    usual: float
    most: float

    @classmethod
    def fixed(cls, seconds: float) -> "Elastic":
        """A length of exactly `seconds`."""
        return cls(seconds, seconds, seconds)


class Phase(StrEnum):
    """One part of a breath."""

    IN = "in"
    TOP_UP = "top-up"
    HOLD = "hold"
    OUT = "out"
    REST = "rest"


class AnswerKind(StrEnum):
    """What a question listens for."""

    WORDS = "words"
    NUMBER = "number"
    YES_NO = "yes-no"
    CHOICE = "choice"
    NOTHING = "nothing"


class Kept(StrEnum):
    """What happens to an answer."""

    NOT_HEARD = "not-heard"
    FOR_NOW = "for-now"


@dataclass(frozen=True)
class Step:
    """What every step has."""

    id: str
    """Stable name within the exercise; places and transcripts point to it."""
    only: frozenset[Version] = field(default=frozenset(VERSIONS), kw_only=True)
    """The versions of the exercise in which the step occurs."""


@dataclass(frozen=True)
class Say(Step):
    """Says a line."""

    line: Line


@dataclass(frozen=True)
class Pause(Step):
    """Is quiet; announced first when longer than people expect."""

    seconds: Elastic


@dataclass(frozen=True)
class Breathe(Step):
    """Paces breaths: each phase is a wall-clock length with its cue inside."""

    phases: tuple[tuple[Phase, float], ...]
    """The phases of one breath in order, in seconds."""
    rounds: Elastic
    """How many breaths: whole numbers; elastic when the breaths fill the wanted length."""
    reassurances: tuple[str, ...] = ()
    """Short words said inside every fifth out-breath, in turn."""


class Option(NamedTuple):
    """One answer that a choice or a branch knows, and the step it leads to."""

    words: tuple[str, ...]
    """What people say for it; the first is also what we say and store."""
    go: str | None
    """Step id, END, or None for the next step."""


@dataclass(frozen=True)
class Ask(Step):
    """Asks one question, gives time to think, then listens."""

    line: Line
    kind: AnswerKind
    name: str | None = None
    """The name under which the answer is used later; None when it is not used."""
    kept: Kept = Kept.FOR_NOW
    quiet_seconds: Elastic = Elastic(0, 0, 0)
    """Thinking time before the microphone opens."""
    options: tuple[Option, ...] = ()
    if_silent: Line | None = None
    """Said when no answer comes, before going on."""
    silent_go: str | None = None
    """Step to go to when no answer comes; None for the next step."""


class Case(NamedTuple):
    """A condition on an answer, and the step it leads to."""

    go: str
    below: float | None = None
    """True when the answer is a number less than this."""
    at_least: float | None = None
    """True when the answer is a number of this or more."""
    less_than: str | None = None
    """True when the answer is a number less than the answer of this name; so with the next two."""
    same_as: str | None = None
    more_than: str | None = None
    equals: tuple[str, ...] = ()
    """True when the answer is one of these words."""
    missing: bool = False
    """True when no answer was given."""


@dataclass(frozen=True)
class Choose(Step):
    """Goes to the step of the first case that fits an answer given before, else on to the next step."""

    name: str
    cases: tuple[Case, ...]


@dataclass(frozen=True)
class Go(Step):
    """Goes on at a later step, or at the end."""

    to: str


@dataclass(frozen=True)
class Rounds(Step):
    """Repeats steps."""

    times: Elastic
    """Whole numbers; elastic when the rounds fill the wanted length."""
    steps: tuple["AnyStep", ...]


AnyStep = Say | Pause | Breathe | Ask | Choose | Go | Rounds


@dataclass(frozen=True, eq=False)
class Exercise:
    """One exercise: header and steps. Compared by identity, so that what is computed from it can be cached."""

    id: str
    title: str
    """Spoken in menus and offers, within a sentence."""
    shelf: str
    purpose: Line
    """One line said before the first steps, in the first two visits."""
    lasts: Mapping[Version, float]
    """Wanted length of each version in seconds, from the first word to the last."""
    steps: tuple[AnyStep, ...]
    edition: str
    """Changes whenever the script changes: the first 12 hex digits of its SHA-256."""
    people_say: tuple[str, ...] = ()
    """Other names for it, as people ask for it."""
    helps_with: tuple[str, ...] = ()
    """Needs and moods for which it is suggested."""
    safety: Line | None = None
    """Said on the first visit, before anything else."""
    re_entry: Line | None = None
    """Said when somebody comes back into the middle of it."""
    easy: str | None = None
    """The exercise that takes its place for those who do not hold their breath."""
    ends_quietly: bool = False
    """True: no question after the last word; the session ends."""
    sources: tuple[str, ...] = ()


class Need(NamedTuple):
    """A mood or need that people name, with the words they use for it."""

    id: str
    words: tuple[str, ...]


@dataclass(frozen=True, eq=False)
class Library:
    """All that can be said in one language; immutable, replaced whole on reload, compared by identity."""

    language: str
    exercises: Mapping[str, Exercise]
    """By id, in the order in which they are offered."""
    common: Mapping[str, Line]
    """Common words by name (see `common.py` for the closed list)."""
    cues: Mapping[Phase, tuple[str, str, str]]
    """For each phase its full cue, its short cue and its single word."""
    numbers: tuple[str, ...]
    """Counting words from one upwards, for counted breaths."""
    default: str
    """The exercise for those who do not mind which."""
    commands: Mapping[str, str]
    """Normalised words -> the act they ask for, valid at every moment."""
    care: Care
    """All that is said around danger."""
    countries: Mapping[str, Country]
    """Helplines by the code of their country."""
    needs: tuple[Need, ...] = ()
    number_words: Mapping[str, float] = field(default_factory=dict)
    """Words that stand for a number in an answer."""
    fillers: tuple[str, ...] = ()
    """Words dropped from the beginning of an answer before it is used in a sentence."""
    no_answer: frozenset[str] = frozenset()
    """Normalised sentences that mean that there is no answer, or that it stays private."""


def walk(steps: tuple[AnyStep, ...]) -> Iterator[AnyStep]:
    """Every step in order of writing, the steps inside rounds included."""
    for step in steps:
        yield step
        if isinstance(step, Rounds):
            yield from walk(step.steps)


def holds_breath(exercise: Exercise) -> bool:
    """Whether a breath is held anywhere in it."""
    breathing = (step for step in walk(exercise.steps) if isinstance(step, Breathe))
    return any(phase is Phase.HOLD for step in breathing for phase, _ in step.phases)
