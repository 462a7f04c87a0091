"""A reply as it is heard, in; lines that a person can read, out: words, long silences, and breaths in short.

Let the air out first. (4 s)
(18 breaths, 3:00) Breathe in, two, three, four … Breathe out, two, three, four, five, six · In … Out (10 s)
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from skill.dialogue.reply import Silence, Sound
from skill.platforms.speech import Words
from skill.simulator.passage import Passage

SHOWN_SILENCE_SECONDS = 1.0
"""Shorter silences are the breath between two sentences and are not shown."""

_BREATH_BEGINS = re.compile(r"[^.]*\bin\b", re.IGNORECASE)
"""The cue of an in-breath; kind words after a full stop may say "in" as well."""
_COUNT_SECONDS = 1.6
"""A beat no longer than this is a count within a phase."""


@dataclass(frozen=True)
class Caption:
    """One line, and the moment of the reply at which it begins to be heard."""

    start_seconds: float
    text: str


@dataclass(frozen=True)
class _Beat:
    text: str
    start_seconds: float
    seconds: float


def captions(placed: tuple[Passage, ...]) -> tuple[Caption, ...]:
    """The lines in order: a silence ends a line, a run of beats is a line of its own."""
    return tuple(_lines(placed))


def clock(seconds: float) -> str:
    """Minutes and seconds: 3:00."""
    minutes, rest = divmod(round(seconds), 60)
    return f"{minutes}:{rest:02}"


def _lines(placed: tuple[Passage, ...]) -> Iterator[Caption]:
    line: list[str] = []
    start = 0.0
    at = 0
    while at < len(placed):
        beats, after = _beats(placed, at)
        silence = _silence(placed[at].length_seconds) if isinstance(placed[at].heard, Silence) else []
        if line and beats:
            yield Caption(start, " ".join(line))
            line = []
        if not line:
            start = placed[at].start_seconds
        if isinstance(heard := placed[at].heard, Words):
            line.append(_breaths(beats) if beats else heard.text)
        elif isinstance(heard, Sound):
            line.append(f"({heard.tone})")
        line.extend(silence)
        if beats or silence:
            yield Caption(start, " ".join(line))
            line = []
        at = after
    if line:
        yield Caption(start, " ".join(line))


def _silence(seconds: float) -> list[str]:
    if seconds < SHOWN_SILENCE_SECONDS:
        return []
    return [f"({clock(seconds)})" if seconds >= 100 else f"({round(seconds, 1):g} s)"]


def _beats(placed: tuple[Passage, ...], at: int) -> tuple[list[_Beat], int]:
    """The run of beats from here on, and what follows it; none when there are fewer than two."""
    following, beats = at, list[_Beat]()
    while following < len(placed) and isinstance(words := placed[following].heard, Words) and not words.sentence:
        start = placed[following].start_seconds
        following += 1
        if following < len(placed) and isinstance(placed[following].heard, Silence):
            following += 1
        beats.append(_Beat(words.text, start, placed[following - 1].end_seconds - start))
    return (beats, following) if len(beats) > 1 else ([], at + 1)


def _breaths(beats: list[_Beat]) -> str:
    """A run of beats in short: how many breaths, how long, and the words of every breath that says something new."""
    spare = _spare_seconds(beats)
    seconds = sum(beat.seconds for beat in beats) - spare
    breaths: list[list[_Beat]] = []
    for beat in beats:
        if not breaths or _BREATH_BEGINS.match(beat.text):
            breaths.append([])
        breaths[-1].append(beat)
    said = dict.fromkeys(_breath(breath) for breath in breaths)
    head = f"({len(breaths)} breath{'s' if len(breaths) > 1 else ''}, {clock(seconds)})"
    return " ".join([head, " · ".join(said), *_silence(spare)])


def _breath(breath: list[_Beat]) -> str:
    text = breath[0].text
    for before, beat in pairwise(breath):
        counts = before.seconds <= _COUNT_SECONDS and beat.text[:1].islower()
        text += f"{',' if counts else ' …'} {beat.text}"
    return text


def _spare_seconds(beats: list[_Beat]) -> float:
    """How much of the silence after the last beat is no longer the breath: what its like did not have before."""
    last = beats[-1]
    like = [beat.seconds for beat in beats[:-1] if beat.text == last.text]
    return max(last.seconds - like[-1], 0.0) if like else 0.0
