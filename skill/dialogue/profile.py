"""What is kept between visits."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from operator import is_
from typing import Any

from skill.dialogue.manner import Manner, manner_from_json
from skill.dialogue.place import FRESH, Place, place_from_json
from skill.dialogue.value import replace


@dataclass(frozen=True)
class Profile:
    """How often somebody came, which exercises were begun, and how they like to be guided."""

    visits: int = 0
    begun: Mapping[str, int] = field(default_factory=dict)
    """Exercise id -> how often it was begun."""
    manner: Manner = Manner()
    """How they like to be guided."""

    def to_json(self) -> dict[str, Any]:
        """As plain JSON."""
        return {**vars(self), "begun": dict(self.begun), "manner": self.manner.to_json()}

    def beginning(self, exercise: str) -> "Profile":
        """The same with one more beginning of an exercise."""
        return replace(self, begun={**self.begun, exercise: self.begun.get(exercise, 0) + 1})


@dataclass(frozen=True)
class Answered:
    """A request that was answered, and what it was answered from: when it comes again, it gets the same answer."""

    request: str
    """Stands for the request; tells nothing of what was in it."""
    at_seconds: float
    """When it was sent: Unix time, by the clock of the platform."""
    profile: Profile
    place: Place | None = None
    """The place that was kept; None where the session brought its own."""

    def without_answers(self) -> "Answered":
        """What may be kept after the session."""
        place = None if self.place is None else self.place.without_answers()
        return self if place is self.place else replace(self, place=place)


@dataclass(frozen=True)
class Memory:
    """All that is known of one listener."""

    place: Place = FRESH
    profile: Profile = Profile()
    answered: tuple[Answered, ...] = ()
    """The last requests, the latest at the end."""

    def without_answers(self) -> "Memory":
        """What may be kept after the session."""
        place = self.place.without_answers()
        answered = tuple(each.without_answers() for each in self.answered)
        if place is self.place and all(map(is_, answered, self.answered)):
            return self
        return replace(self, place=place, answered=answered)

    def to_json(self) -> dict[str, Any]:
        """As plain JSON, with position only: answers are not kept."""
        kept = self.without_answers()
        return {
            "place": kept.place.to_json(),
            "profile": self.profile.to_json(),
            "answered": [self._answered_to_json(each) for each in kept.answered],
        }

    def _answered_to_json(self, each: Answered) -> dict[str, Any]:
        """Most turns leave the profile as it is, so it is written only where it differs."""
        data: dict[str, Any] = {"request": each.request, "at_seconds": each.at_seconds}
        if each.place is not None:
            data["place"] = each.place.to_json()
        if each.profile != self.profile:
            data["profile"] = each.profile.to_json()
        return data


NOTHING_KNOWN = Memory()
"""Of somebody new."""


def memory_from_json(data: object) -> Memory:
    """The memory that `to_json` wrote; what cannot be read is as if it had not been kept."""
    if not isinstance(data, dict) or not data:
        return NOTHING_KNOWN
    place, profile = place_from_json(data.get("place")) or FRESH, _profile(data.get("profile"))
    return Memory(place, profile, tuple(_answered(data.get("answered"), profile)))


def _answered(data: object, profile: Profile) -> Iterator[Answered]:
    for each in data if isinstance(data, list) else ():
        if isinstance(each, dict):
            request, at_seconds = each.get("request"), each.get("at_seconds")
            if isinstance(request, str) and isinstance(at_seconds, int | float):
                was = _profile(each["profile"]) if "profile" in each else profile
                yield Answered(request, at_seconds, was, place_from_json(each.get("place")))


def _profile(data: object) -> Profile:
    if not isinstance(data, dict):
        return Profile()
    begun = data.get("begun")
    counts = begun if isinstance(begun, dict) else {}
    return Profile(
        visits=_count(data.get("visits")),
        begun={key: _count(value) for key, value in counts.items() if isinstance(key, str)},
        manner=manner_from_json(data.get("manner")),
    )


def _count(value: object) -> int:
    return value if isinstance(value, int) and not isinstance(value, bool) and 0 <= value < 10**9 else 0
