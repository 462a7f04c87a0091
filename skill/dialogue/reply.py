"""What is said next: parts in order, then an open microphone or the end."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from skill.dialogue.exercise import AnswerKind, Phase


class Tone(StrEnum):
    """A short soft sound; a speaker that cannot make one leaves it out."""

    IN = "in"
    OUT = "out"
    BELL = "bell"


TONE_SECONDS: Mapping[Tone, float] = {Tone.IN: 0.9, Tone.OUT: 0.9, Tone.BELL: 2.0}
"""How long each tone sounds."""


@dataclass(frozen=True)
class Speak:
    """One sentence, or a few that belong together."""

    text: str
    private: bool = field(default=False, compare=False)
    """Whether an answer of the listener stands in it: then nothing that is made of it may outlive the request."""


@dataclass(frozen=True)
class Beat:
    """Words inside a fixed number of seconds: they begin with it, and silence fills what they leave."""

    text: str
    seconds: float
    phase: Phase
    tone: Tone | None = None
    """Begins together with the words."""


@dataclass(frozen=True)
class Silence:
    """Nothing, for exactly this long."""

    seconds: float


@dataclass(frozen=True)
class Sound:
    """A tone that dies away inside a fixed number of seconds, without words."""

    tone: Tone
    seconds: float
    otherwise: str = ""
    """Words that a speaker without this sound says instead; without them it is silent."""


Part = Speak | Beat | Silence | Sound


@dataclass(frozen=True)
class Listen:
    """The microphone opens."""

    reprompt: tuple[Part, ...]
    """Said once when nothing is heard."""
    expects: AnswerKind = AnswerKind.NOTHING
    """What kind of answer is awaited; NOTHING in particular outside a question."""
    options: tuple[str, ...] = ()
    """For a choice: the words that we said for each option."""


@dataclass(frozen=True)
class End:
    """The session ends after the last part."""


@dataclass(frozen=True)
class Reply:
    """All that is heard in answer to one turn."""

    parts: tuple[Part, ...]
    then: Listen | End
