"""The name of a background in, a loop of its sound out, at about -30 dB; the same on every machine."""

from array import array
from collections.abc import Iterator
from enum import StrEnum
from functools import lru_cache
from itertools import islice
from math import cos, exp, pi, sqrt
from random import Random

from skill.voice.clip import HERTZ, Clip, frames_in
from skill.voice.mix import LOUDEST_BACKGROUND

LEVEL = 32_767 * 10 ** (-30 / 20)
"""The mean level (root mean square) of a background: -30 dB of the loudest."""
FADE_SECONDS = 3.0
"""How long a background takes to rise, and to fall."""

_JOIN_SECONDS = 0.5


class Background(StrEnum):
    """What may be heard below the words."""

    RAIN = "rain"
    WAVES = "waves"


@lru_cache
def background_loop(background: Background) -> Clip:
    """A sound whose end goes over into its beginning."""
    match background:
        case Background.RAIN:
            return _levelled(_closed(_rain(Random("rain"), frames_in(11.0))))
        case Background.WAVES:
            return _levelled(_closed(_waves(Random("waves"), frames_in(18.0))))


def _rain(random: Random, frames: int) -> list[float]:
    """A soft hiss, and drops that fall into it."""
    hiss = list(islice(_noise(random, low=0.45, high=0.05), frames))
    drop_frames = frames_in(0.02)
    for _ in range(round(35 * frames / HERTZ)):
        begin, loud = random.randrange(frames - drop_frames), random.uniform(0.2, 1.2)
        turn = random.uniform(0.15, 0.45)
        for at in range(drop_frames):
            hiss[begin + at] += loud * cos(turn * at) * exp(-at / 90) * min(1.0, at / 20)
    return hiss


def _waves(random: Random, frames: int) -> list[float]:
    """Surf that comes in twice in a loop, slowly, and goes out again."""
    period = frames / 2
    surf = islice(_noise(random, low=0.12, high=0.004), frames)
    return [sound * (0.25 + 0.75 * (0.5 - 0.5 * cos(2 * pi * at / period)) ** 1.5) for at, sound in enumerate(surf)]


def _noise(random: Random, low: float, high: float) -> Iterator[float]:
    """Noise without what lies above `low` and below `high`, both as shares of the sampling rate, about."""
    smooth = slow = 0.0
    while True:
        smooth += low * (random.random() - 0.5 - smooth)
        slow += high * (smooth - slow)
        yield smooth - slow


def _closed(sound: list[float]) -> list[float]:
    """The last half second goes over into the first, so that the loop has no seam."""
    join = frames_in(_JOIN_SECONDS)
    kept = sound[: len(sound) - join]
    for at in range(join):
        share = at / join
        kept[at] = sqrt(share) * kept[at] + sqrt(1 - share) * sound[len(sound) - join + at]
    return kept


def _levelled(sound: list[float]) -> Clip:
    """At LEVEL on average, and nowhere over LOUDEST_BACKGROUND."""
    factor = LEVEL / sqrt(sum(sample * sample for sample in sound) / len(sound))
    most = LOUDEST_BACKGROUND
    return Clip(array("h", [max(-most, min(most, round(factor * sample))) for sample in sound]).tobytes())
