"""Clips at absolute seconds in, one unbroken stream of PCM blocks out; silence fills what is between."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from skill.voice.clip import FRAME_BYTES, Clip, frames_in

_BLOCK_FRAMES = 4_410
_BLOCK_BYTES = _BLOCK_FRAMES * FRAME_BYTES
_SILENT_BLOCK = bytes(_BLOCK_BYTES)


@dataclass(frozen=True, slots=True)
class Placed:
    """A clip and the moment it begins."""

    start_seconds: float
    """Counted from the beginning of the tape, so that errors cannot add up."""
    clip: Clip
    """What is heard from then on."""


def tape(placed: Iterable[Placed], until_seconds: float | None = None) -> Iterator[bytes]:
    """Blocks of at most 0.2 s: every clip begins on the frame nearest to its start, in the order given.

    The tape ends with the last clip, or at `until_seconds` when that is later. ValueError: clips overlap.
    """
    written = 0
    # Rounding can make a clip reach one frame into the next one. So its last frame waits, and is dropped
    # when that happens: starts stay exact.
    waiting = b""
    for part in placed:
        start = frames_in(part.start_seconds)
        if start < written:
            raise ValueError(f"the clip at {part.start_seconds:.3f} s begins before the last one has ended")
        if not part.clip.pcm:
            continue
        if start > written:
            yield from _blocks(waiting, start - written)
        yield from _blocks(part.clip.pcm[:-FRAME_BYTES])
        written = start + part.clip.frames - 1
        waiting = part.clip.pcm[-FRAME_BYTES:]
    end = frames_in(until_seconds) if until_seconds is not None else written + len(waiting) // FRAME_BYTES
    if end != written:
        yield from _blocks(waiting, end - written)


def _blocks(pcm: bytes, frames: int = 0) -> Iterator[bytes]:
    """The PCM in blocks, then silence until there are at least so many frames."""
    for at in range(0, len(pcm), _BLOCK_BYTES):
        yield pcm[at : at + _BLOCK_BYTES]
    left = frames * FRAME_BYTES - len(pcm)
    while left > 0:
        yield _SILENT_BLOCK[:left]
        left -= _BLOCK_BYTES
