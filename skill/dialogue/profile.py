"""What is kept between visits."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace
from typing import Any

from skill.dialogue.place import Place, place_from_json


@dataclass(frozen=True)
class Profile:
    """Counts only, so far: how often somebody came, and which exercises were begun."""

    visits: int = 0
    begun: Mapping[str, int] = field(default_factory=dict)
    """Exercise id -> how often it was begun."""

    def beginning(self, exercise: str) -> "Profile":
        """The same with one more beginning of an exercise."""
        return replace(self, begun={**self.begun, exercise: self.begun.get(exercise, 0) + 1})


@dataclass(frozen=True)
class Memory:
    """All that is known of one listener."""

    place: Place = Place()
    profile: Profile = Profile()

    def to_json(self) -> dict[str, Any]:
        """As plain JSON, with position only: answers are not kept."""
        return {"place": self.place.without_answers().to_json(), "profile": asdict(self.profile)}


def memory_from_json(data: object) -> Memory:
    """The memory that `to_json` wrote; what cannot be read is as if it had not been kept."""
    if not isinstance(data, dict):
        return Memory()
    place = place_from_json(data.get("place")) or Place()
    return Memory(place, _profile(data.get("profile")))


def _profile(data: object) -> Profile:
    if not isinstance(data, dict):
        return Profile()
    begun = data.get("begun")
    counts = begun if isinstance(begun, dict) else {}
    return Profile(
        visits=_count(data.get("visits")),
        begun={key: _count(value) for key, value in counts.items() if isinstance(key, str)},
    )


def _count(value: object) -> int:
    return value if isinstance(value, int) and not isinstance(value, bool) and 0 <= value < 10**9 else 0
