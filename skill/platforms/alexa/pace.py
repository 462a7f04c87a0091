"""How long Alexa takes to say something: the coefficients in `pace.json`, and how they were come by."""

import json
from pathlib import Path
from typing import NamedTuple

from skill.dialogue.pace import Pace


class Estimate(NamedTuple):
    """A duration model, and what is known about it."""

    pace: Pace
    how: str
    """Where the coefficients come from, in a sentence."""
    samples: int
    """How many replies of a device they were fitted to; 0 when none was measured."""
    error_seconds: float | None
    """Root mean square of what they leave unexplained in a reply; None when nothing was measured."""


def read_estimate(file: Path) -> Estimate:
    """The estimate in a file that `steady calibrate` wrote. Raises OSError, ValueError."""
    data = json.loads(file.read_text(encoding="utf-8"))
    try:
        pace = Pace(**{name: float(value) for name, value in data["coefficients"].items()})
        error = data["error_seconds"]
        return Estimate(pace, str(data["how"]), int(data["samples"]), None if error is None else float(error))
    except (KeyError, TypeError, AttributeError) as problem:
        raise ValueError(f"{file} is no estimate: {problem}") from problem


FILE = Path(__file__).with_suffix(".json")
"""The estimate in use."""

ALEXA = read_estimate(FILE).pace
