"""How much one reply can hold on a platform."""

from collections.abc import Callable, Iterable
from typing import NamedTuple

from skill.dialogue.reply import Part


class Room(NamedTuple):
    """What fits into one reply, in whatever unit the platform counts."""

    size: Callable[[Part], int]
    """What one part takes up."""
    most: int
    """What all parts of a reply may take up together."""

    def fits(self, parts: Iterable[Part]) -> bool:
        """Whether one reply can hold these parts."""
        return sum(map(self.size, parts)) <= self.most

    def beside(self, parts: Iterable[Part]) -> "Room":
        """What is left for the rest of a reply that holds these parts."""
        return Room(self.size, self.most - sum(map(self.size, parts)))


BOUNDLESS = Room(lambda _: 0, 0)
"""A reply can be as long as it likes."""
