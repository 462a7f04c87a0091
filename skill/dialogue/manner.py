"""How somebody likes to be guided: kept between visits, and needed for every word and second of an exercise."""

from enum import StrEnum
from typing import Any, NamedTuple


class Talking(StrEnum):
    """How much is said. LIGHT: no counting, no kind words inside breaths, no purpose. CUES: where breaths are paced, no
    words before them either, and single words for cues.
    """

    FULL = "full"
    LIGHT = "light"
    CUES = "cues"

    def less(self) -> "Talking":
        """One level down; the lowest stays."""
        return Talking.LIGHT if self is Talking.FULL else Talking.CUES

    def more(self) -> "Talking":
        """One level up; the highest stays."""
        return Talking.LIGHT if self is Talking.CUES else Talking.FULL


class Manner(NamedTuple):
    """What a listener has asked for once and for all."""

    talking: Talking = Talking.FULL
    bells: bool = True
    """Whether tones are played, by speakers that have them."""
    holds: bool = True
    """Whether breaths may be held; without holds an exercise is replaced by its easy variant."""

    def to_json(self) -> dict[str, Any]:
        """As plain JSON."""
        return {"talking": str(self.talking), "bells": self.bells, "holds": self.holds}


def manner_from_json(data: object) -> Manner:
    """The manner that was written as JSON; what cannot be read is as if nothing had been asked for."""
    if not isinstance(data, dict):
        return Manner()
    talking = data.get("talking")
    return Manner(
        talking=Talking(talking) if isinstance(talking, str) and talking in set(Talking) else Talking.FULL,
        bells=data.get("bells") is not False,
        holds=data.get("holds") is not False,
    )
