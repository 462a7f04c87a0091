"""Parts -> seconds: where each part starts and how long it lasts, for one voice."""

from collections.abc import Callable, Iterable
from functools import lru_cache
from typing import NamedTuple, assert_never

from skill.dialogue.reply import Beat, Part, Silence, Sound, Speak

Measure = Callable[[str], float]
"""A voice's duration model: words -> seconds from their first sound to their last."""

SENTENCE_GAP_SECONDS = 0.35
"""Silence that a voice leaves between two sentences that follow each other at once."""


class Span(NamedTuple):
    """One part at its place in time."""

    start_seconds: float
    length_seconds: float
    part: Part

    @property
    def end_seconds(self) -> float:
        """Where the next part may begin."""
        return self.start_seconds + self.length_seconds


def timeline(parts: Iterable[Part], measure: Measure) -> tuple[Span, ...]:
    """Every part with its start and length; parts never overlap."""
    spans: list[Span] = []
    now = 0.0
    before: Part | None = None
    for part in parts:
        if isinstance(part, Speak) and isinstance(before, Speak):
            now += SENTENCE_GAP_SECONDS
        length = part_seconds(part, measure)
        spans.append(Span(now, length, part))
        now += length
        before = part
    return tuple(spans)


def part_seconds(part: Part, measure: Measure) -> float:
    """How long one part lasts; a beat whose words do not fit lasts as long as its words."""
    match part:
        case Speak(text, private):
            return measure(text) if private else _measured(measure, text)
        case Beat(text, seconds) | Sound(_, seconds, text):
            return max(seconds, _measured(measure, text))
        case Silence(seconds):
            return seconds
        case _:
            assert_never(part)


@lru_cache(maxsize=8192)
def _measured(measure: Measure, text: str) -> float:
    """The same for all that is said again and again; what somebody answered is in no cache."""
    return measure(text)


def total_seconds(parts: Iterable[Part], measure: Measure) -> float:
    """From the first sound to the end of the last part."""
    spans = timeline(parts, measure)
    return spans[-1].end_seconds if spans else 0.0


def part_at(spans: tuple[Span, ...], seconds: float) -> int | None:
    """The index of the part heard at a moment; None after the last one has ended."""
    for index, span in enumerate(spans):
        if seconds < span.end_seconds:
            return index
    return None
