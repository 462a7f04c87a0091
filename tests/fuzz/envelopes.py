"""Drives generated bodies through the web app; every answer has to keep the contract, within a second.

Run with: .venv/bin/python -m tests.fuzz.envelopes [how many, 100000] [seed]
"""

import json
import sys
import time
from collections import Counter
from dataclasses import dataclass, field
from random import Random
from typing import Any

from flask import Flask

from skill.dialogue.safety import LAST_RESORT
from skill.dialogue.wording import common
from tests.device import SLOWEST_SECONDS, Answered, Device, check, library, make_app, post
from tests.fuzz.mutation import body

MOST_PLACES = 400


@dataclass
class Fuzz:
    """The web app, the places that sessions were in, and what came back so far."""

    app: Flask
    random: Random
    places: list[Any] = field(default_factory=list)
    statuses: Counter[int] = field(default_factory=Counter)
    slowest_seconds: float = 0.0
    largest_bytes: int = 0

    def __post_init__(self) -> None:
        sorry = common(library(), "trouble").split(",")[0]
        self._never = (sorry, LAST_RESORT[0].text)
        for exercise in library().exercises:
            device = Device(self.app)
            answers = (device.launch(), device.start(exercise), device.say("AMAZON.PauseIntent", after=30))
            self.places += [answered.attributes["place"] for answered in answers if answered.attributes]

    def once(self) -> Answered:
        """One generated body."""
        return self.send(body(self.random, self.places))

    def send(self, sent: bytes) -> Answered:
        """One body; what comes back joins what later bodies are made from."""
        answered = post(self.app, sent)
        if answered.seconds >= SLOWEST_SECONDS:
            answered = post(self.app, sent)  # it is the body's fault only if it is slow a second time
        check(sent, answered)
        assert not any(words in answered.ssml for words in self._never if answered.status == 200), sent
        self.statuses[answered.status] += 1
        self.slowest_seconds = max(self.slowest_seconds, answered.seconds)
        self.largest_bytes = max(self.largest_bytes, len(answered.body))
        place = answered.attributes.get("place") if answered.status == 200 else None
        if place is not None:
            self.places.append(place)
            del self.places[:-MOST_PLACES]
        return answered


def main(count: int = 100_000, seed: int = 1) -> None:
    """Prints what came back, or the first body with a wrong answer."""
    fuzz = Fuzz(make_app(), Random(seed))
    start = time.perf_counter()
    for _ in range(count):
        fuzz.once()
    seconds = time.perf_counter() - start
    print(f"{count:,} bodies in {seconds:.0f} s: {json.dumps(dict(sorted(fuzz.statuses.items())))}")
    print(f"slowest answer {fuzz.slowest_seconds * 1000:.0f} ms, largest {fuzz.largest_bytes:,} bytes")


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
