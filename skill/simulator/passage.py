"""What Alexa says, in; when each of it is heard and for how long, on Alexa's own clock, out."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from skill.platforms.alexa.pace import ALEXA
from skill.platforms.speech import Heard, Words


@dataclass(frozen=True)
class Passage:
    """Words, a silence or a tone, at their place in a reply."""

    start_seconds: float
    length_seconds: float
    heard: Heard

    @property
    def end_seconds(self) -> float:
        """Where the next one begins."""
        return self.start_seconds + self.length_seconds


def passages(speech: Iterable[Heard]) -> tuple[Passage, ...]:
    """One after the other: words last as long as the duration model of Alexa's voice says, all else its own time."""
    placed: list[Passage] = []
    now = 0.0
    for heard in speech:
        length = ALEXA.seconds(heard.text) / heard.rate if isinstance(heard, Words) else heard.seconds
        placed.append(Passage(now, length, heard))
        now += length
    return tuple(placed)


def total_seconds(placed: tuple[Passage, ...]) -> float:
    """From the first sound to the end."""
    return placed[-1].end_seconds if placed else 0.0


def until(placed: tuple[Passage, ...], seconds: float) -> tuple[Passage, ...]:
    """What is heard before a moment; what is under way is cut there."""
    return tuple(
        replace(passage, length_seconds=min(passage.length_seconds, seconds - passage.start_seconds))
        for passage in placed
        if passage.start_seconds < seconds
    )
