"""How long some words may take in, the words at the pace that fits out; knows the engine only as a function."""

import math
from collections.abc import Callable, Mapping, Sequence

from skill.voice.clip import Clip

NORMAL = 175
"""Words a minute, as eSpeak NG counts them."""
SLOWEST, FASTEST = 90, 260
"""Words a minute beyond which speech no longer sounds calm, or clear."""

# Lengths jump by about a percent from one rate to the next, so a guess aims a little short. Tried on 14 texts
# at 2,366 lengths: 2.6 renderings on average; all but one left no more than 3 % or 40 ms.
_AIM = 1 / 1.006
_ENOUGH = 0.985
_TRIES = 4
_HURRY = 1.02


def fitted(render: Callable[[int], Sequence[Clip]], wanted_frames: int) -> Sequence[Clip]:
    """The longest clips found that together are not longer than wanted; those at FASTEST when none are.

    `render` takes words a minute. It is called at NORMAL, at the rate guessed from that, and at most twice to
    correct the guess; oftener only as long as everything has been too long.
    """
    tried: dict[int, Sequence[Clip]] = {}
    rate: int | None = NORMAL
    while rate is not None:
        tried[rate] = render(rate)
        rate = _next_rate({rate: length(clips) for rate, clips in tried.items()}, wanted_frames)
    fits = [clips for clips in tried.values() if length(clips) <= wanted_frames]
    return max(fits, key=length) if fits else tried[FASTEST]


def length(clips: Sequence[Clip]) -> int:
    """Frames of all these clips together."""
    return sum(clip.frames for clip in clips)


def _next_rate(tried: Mapping[int, int], wanted_frames: int) -> int | None:
    """The words a minute to try next, from the frames at each rate so far; None when it is good enough."""
    short = {rate: frames for rate, frames in tried.items() if frames <= wanted_frames}
    slowest = max(tried.keys() - short.keys(), default=SLOWEST - 1) + 1
    fastest = min(short, default=FASTEST + 1) - 1
    if slowest > fastest:
        return None
    if short and (len(tried) >= _TRIES or max(short.values()) >= _ENOUGH * wanted_frames):
        return None
    guess = _guess(tried, short, max(1.0, wanted_frames * _AIM))
    if len(tried) >= _TRIES:
        guess *= _HURRY
    return min(max(math.ceil(guess), slowest), fastest)


def _guess(tried: Mapping[int, int], short: Mapping[int, int], aim_frames: float) -> float:
    """Words a minute for so many frames: length goes with the time a word gets, nearly in a straight line."""
    long = tried.keys() - short.keys()
    if not short or not long:
        nearest = min(short) if short else max(long)
        return nearest * tried[nearest] / aim_frames
    quick, slow = min(short), max(long)
    share = (aim_frames - tried[quick]) / (tried[slow] - tried[quick])
    return 1 / (1 / quick + share * (1 / slow - 1 / quick))
