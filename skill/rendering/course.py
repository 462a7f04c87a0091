"""An exercise, a length, answers and a voice in; all that is heard on that way, each part at its second, out."""

from dataclasses import dataclass

from skill.dialogue.exercise import Exercise
from skill.dialogue.fit import Fit, Visit, fit
from skill.dialogue.reply import Beat, Part, Silence, Sound, Speak
from skill.dialogue.score import Score
from skill.dialogue.timeline import timeline
from skill.dialogue.way import Passed, along


@dataclass(frozen=True)
class Piece:
    """One part at its place in time."""

    start_seconds: float
    length_seconds: float
    part: Part
    key: str
    """The moment to which it belongs: a step, or one of its breaths."""
    listening: bool = False
    """True: the microphone is open."""
    reply: int = 0
    """Which reply of a speaker it is in, from 0; each question ends one."""

    @property
    def end_seconds(self) -> float:
        """Where the next piece may begin."""
        return self.start_seconds + self.length_seconds

    @property
    def step(self) -> str:
        """The id of the step."""
        return self.key.rpartition("/")[2].partition("#")[0]

    @property
    def text(self) -> str:
        """The words, if there are any."""
        match self.part:
            case Speak(text) | Beat(text):
                return text
            case Silence() | Sound():
                return ""


@dataclass(frozen=True)
class Course:
    """One way through an exercise, from its first second to its last."""

    exercise: Exercise
    fit: Fit
    pieces: tuple[Piece, ...]

    @property
    def seconds(self) -> float:
        """How long it lasts."""
        return self.pieces[-1].end_seconds if self.pieces else 0.0

    @property
    def replies(self) -> tuple[tuple[Piece, ...], ...]:
        """What a speaker says in one go, without the open microphones after it."""
        count = self.pieces[-1].reply + 1 if self.pieces else 0
        replies: list[list[Piece]] = [[] for _ in range(count)]
        for piece in self.pieces:
            if not piece.listening:
                replies[piece.reply].append(piece)
        return tuple(tuple(reply) for reply in replies)


def course(visit: Visit, wanted_seconds: float | None = None) -> Course:
    """The exercise as near to the wanted length as it gets; without a wish, its standard version."""
    fitted = fit(visit, wanted_seconds)
    score: Score = visit.score(fitted.version, fitted.plan)
    passed = tuple(along(score, visit.way))
    spans = timeline((one.part for one in passed), visit.measure)
    pieces: list[Piece] = []
    reply = 0
    for one, span in zip(passed, spans, strict=True):
        pieces.append(_piece(one, span.start_seconds, span.length_seconds, reply))
        reply += one.listening
    return Course(visit.exercise, fitted, tuple(pieces))


def _piece(passed: Passed, start_seconds: float, length_seconds: float, reply: int) -> Piece:
    return Piece(start_seconds, length_seconds, passed.part, passed.key, passed.listening, reply)
