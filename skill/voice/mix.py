"""Sounds that are heard at the same time in, their sum out: whole blocks at once, without a step per sample.

All samples of a block together are one long number in base 65,536. Adding two such numbers adds every sample to its
neighbour in the other block, as long as no sum leaves the range of a sample.
"""

from array import array
from functools import lru_cache
from itertools import cycle

from skill.voice.clip import FRAME_BYTES, Clip

LOUDEST_WORDS = 23_800
"""Peak of a clip with words, to the next 256; with tone and background together it stays below 32,768."""
LOUDEST_TONE = 4_200
LOUDEST_BACKGROUND = 4_500


def mixed(one: bytes, other: bytes) -> bytes:
    """Two blocks of PCM of the same length as one; their peaks together must be below 32,768."""
    if len(one) != len(other):
        raise ValueError("only blocks of the same length can be mixed")
    middle = _middle(len(one))
    total = (int.from_bytes(one, "little") ^ middle) + (int.from_bytes(other, "little") ^ middle) - middle
    return (total ^ middle).to_bytes(len(one), "little")


@lru_cache(maxsize=16)
def _middle(size: int) -> int:
    """Every sample 32,768: between signed samples and samples that count from the lowest one."""
    return int.from_bytes(b"\0\x80" * (size // FRAME_BYTES), "little")


def peak(clip: Clip) -> int:
    """The loudest sample, as a positive number; 0 of an empty clip."""
    samples = clip.samples
    return max(max(samples), -min(samples)) if samples else 0


def exceeds(clip: Clip, level: int) -> bool:
    """Whether a sample is louder than `level`, about: to the next 256 above it; much quicker than `peak`."""
    return bool(clip.pcm[1::FRAME_BYTES].translate(None, _quiet_bytes(level)))


@lru_cache(maxsize=8)
def _quiet_bytes(level: int) -> bytes:
    """The upper bytes of all samples up to a level."""
    return bytes({(sample >> 8) & 0xFF for sample in range(-level, level + 1)})


def limited(clip: Clip, most: int) -> Clip:
    """The clip itself, or softer, so that no sample is louder than `most`, to the next 256."""
    if not exceeds(clip, most):
        return clip
    share = most * 65_536 // peak(clip)
    return Clip(array("h", [sample * share >> 16 for sample in clip.samples]).tobytes())


def over(clip: Clip, tone: Clip) -> Clip:
    """Both from the same moment; as long as the longer one."""
    size = max(len(clip.pcm), len(tone.pcm))
    return Clip(mixed(clip.pcm.ljust(size, b"\0"), tone.pcm.ljust(size, b"\0")))


class Layer:
    """A sound that goes on and on below others, rising at the beginning and falling at the end."""

    def __init__(self, loop: Clip, frames: int, fade_frames: int, at: int = 0) -> None:
        """`frames` is the length of the whole in which it is heard, `at` the frame of it that comes next."""
        self._loop = loop.pcm
        self._frames = frames
        self._fade_frames = min(fade_frames, frames // 2)
        self._at = at

    def below(self, block: bytes) -> bytes:
        """The next block of PCM, with this sound below it."""
        layer = self._faded(self._next(len(block)))
        self._at += len(block) // FRAME_BYTES
        return layer if block == bytes(len(block)) else mixed(block, layer)

    def _next(self, size: int) -> bytes:
        begin = self._at * FRAME_BYTES % len(self._loop)
        found = self._loop[begin : begin + size]
        for more in cycle([self._loop]):
            if len(found) >= size:
                break
            found += more[: size - len(found)]
        return found

    def _faded(self, pcm: bytes) -> bytes:
        """Softer near the two ends of the whole."""
        frames = len(pcm) // FRAME_BYTES
        rises, falls = self._at < self._fade_frames, self._at + frames > self._frames - self._fade_frames
        if not rises and not falls:
            return pcm
        samples = array("h", pcm)
        for index in range(frames):
            edge = min(self._at + index, self._frames - self._at - index)
            samples[index] = samples[index] * max(0, min(edge, self._fade_frames)) // self._fade_frames
        return samples.tobytes()
