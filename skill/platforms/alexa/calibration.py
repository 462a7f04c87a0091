"""Replies and how long they really took, from an operator's own logs, in; the coefficients of Alexa's voice, out.

A session that ended in silence has a known length: the time between a request and the SessionEndedRequest that follows
it, without the two times that the microphone was open and the reprompt between them.
"""

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from skill.dialogue.pace import Pace, features
from skill.platforms.alexa.limits import LIMITS
from skill.platforms.alexa.pace import ALEXA
from skill.platforms.speech import SpeechError, Words, read

FEWEST_SAMPLES = 8
"""With fewer the four coefficients would be guessed."""
MICROPHONES = 2
"""How often the microphone is open before Alexa ends a session: after the reply, and after one reprompt."""
LONGEST_SECONDS = 900.0
"""A session that took longer was no silence after a reply."""

_STEADYING = 1e-6


@dataclass(frozen=True)
class Sample:
    """One reply that nobody answered."""

    spoken: tuple[float, ...]
    """Phrases, syllables, commas and sentence ends in it, the reprompt included."""
    seconds: float
    """How long these took: all pauses and the open microphone are taken away."""


@dataclass(frozen=True)
class Calibration:
    """What came out."""

    pace: Pace
    samples: int
    error_seconds: float
    """Root mean square of what is left unexplained in a reply."""
    error_before_seconds: float
    """The same with the coefficients in use."""


def read_samples(lines: Iterable[str]) -> Iterator[Sample]:
    """Lines of a log, each a JSON object with `request` and `response` as they went over the wire; no other lines."""
    last: dict[str, tuple[datetime, list[str]]] = {}
    for line in lines:
        entry = _object(line)
        envelope = entry.get("request") if isinstance(entry.get("request"), dict) else None
        session, kind, at = _said(envelope)
        if session is None or at is None:
            continue
        if kind == "SessionEndedRequest":
            begun = last.pop(session, None)
            if begun is not None and _silent(envelope):
                sample = _sample(begun[1], (at - begun[0]).total_seconds())
                if sample is not None:
                    yield sample
        else:
            last[session] = (at, _speeches(entry.get("response")))


def calibrate(samples: Sequence[Sample]) -> Calibration:
    """Least squares over all samples. Raises ValueError when there are too few."""
    if len(samples) < FEWEST_SAMPLES:
        raise ValueError(f"{len(samples)} replies that ended in silence were found; {FEWEST_SAMPLES} are needed.")
    now = (ALEXA.phrase_seconds, ALEXA.syllable_seconds, ALEXA.comma_seconds, ALEXA.sentence_seconds)
    found = _solve(samples, now)
    pace = Pace(*(round(max(value, 0.0), 4) for value in found))
    return Calibration(pace, len(samples), _error(samples, found), _error(samples, now))


def estimate_json(found: Calibration, day: str) -> str:
    """The file that `read_estimate` reads."""
    how = f"Calibrated on {day} from {found.samples} sessions of a device that ended in silence, by least squares."
    data = {
        "coefficients": found.pace._asdict(),
        "how": how,
        "samples": found.samples,
        "error_seconds": round(found.error_seconds, 3),
    }
    return json.dumps(data, indent=2) + "\n"


def _object(line: str) -> dict[str, Any]:
    try:
        entry = json.loads(line)
    except (ValueError, RecursionError):
        return {}
    return entry if isinstance(entry, dict) else {}


def _said(envelope: dict[str, Any] | None) -> tuple[str | None, str, datetime | None]:
    """Session, kind and moment of a request; None for what is missing."""
    try:
        assert envelope is not None
        request, session = envelope["request"], envelope["session"]["sessionId"]
        return str(session), str(request["type"]), datetime.fromisoformat(request["timestamp"])
    except (AssertionError, KeyError, TypeError, ValueError):
        return None, "", None


def _silent(envelope: dict[str, Any] | None) -> bool:
    assert envelope is not None
    return bool(envelope["request"].get("reason") == "EXCEEDED_MAX_REPROMPTS")


def _speeches(response: object) -> list[str]:
    """The SSML of a reply and of its reprompt; none unless both are there."""
    try:
        assert isinstance(response, dict)
        body = response["response"]
        return [body["outputSpeech"]["ssml"], body["reprompt"]["outputSpeech"]["ssml"]]
    except (AssertionError, KeyError, TypeError):
        return []


def _sample(speeches: list[str], seconds: float) -> Sample | None:
    """What was spoken in these seconds; None when there is nothing to learn from it."""
    if not speeches or seconds > LONGEST_SECONDS:
        return None
    try:
        heard = [piece for ssml in speeches for piece in read(ssml)]
    except SpeechError:
        return None
    open_seconds = LIMITS.listen_seconds.most * MICROPHONES
    quiet = sum(piece.seconds for piece in heard if not isinstance(piece, Words))
    spoken = [features(piece.text) for piece in heard if isinstance(piece, Words)]
    left = seconds - quiet - open_seconds
    if left <= 0 or not spoken:
        return None
    return Sample(tuple(map(sum, zip(*spoken, strict=True))), left)


def _solve(samples: Sequence[Sample], now: Sequence[float]) -> list[float]:
    """The coefficients with the least squared error; where the samples leave them open they stay near those in use."""
    size = range(len(now))
    matrix = [[sum(one.spoken[row] * one.spoken[column] for one in samples) for column in size] for row in size]
    vector = [sum(one.spoken[row] * one.seconds for one in samples) for row in size]
    for row in size:
        pull = _STEADYING * (matrix[row][row] or 1.0)
        matrix[row][row] += pull
        vector[row] += pull * now[row]
    return _eliminated(matrix, vector)


def _eliminated(matrix: list[list[float]], vector: list[float]) -> list[float]:
    """The solution of a small set of linear equations: Gauss, with the largest pivot."""
    size = len(vector)
    rows = [[*row, value] for row, value in zip(matrix, vector, strict=True)]
    for column in range(size):
        pivot = max(range(column, size), key=lambda row: abs(rows[row][column]))
        rows[column], rows[pivot] = rows[pivot], rows[column]
        for row in range(size):
            if row != column:
                share = rows[row][column] / rows[column][column]
                rows[row] = [left - share * right for left, right in zip(rows[row], rows[column], strict=True)]
    return [rows[row][size] / rows[row][row] for row in range(size)]


def _error(samples: Sequence[Sample], coefficients: Sequence[float]) -> float:
    squares = [
        (sample.seconds - sum(count * value for count, value in zip(sample.spoken, coefficients, strict=True))) ** 2
        for sample in samples
    ]
    return float((sum(squares) / len(squares)) ** 0.5)
