"""What is said next: parts in order, then an open microphone or the end."""

from dataclasses import dataclass

from skill.dialogue.exercise import AnswerKind, Phase


@dataclass(frozen=True)
class Speak:
    """One sentence, or a few that belong together."""

    text: str


@dataclass(frozen=True)
class Beat:
    """Words inside a fixed number of seconds: they begin with it, and silence fills what they leave."""

    text: str
    seconds: float
    phase: Phase


@dataclass(frozen=True)
class Silence:
    """Nothing, for exactly this long."""

    seconds: float


Part = Speak | Beat | Silence


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
