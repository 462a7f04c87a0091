"""A clip of sound in memory, and what can be done to one: mono, 16-bit signed little-endian, 22,050 Hz."""

from array import array
from collections.abc import Iterable
from dataclasses import dataclass

HERTZ = 22_050
FRAME_BYTES = 2

_LOUDEST, _LOWEST = 32_767, -32_768
# eSpeak NG's own floor is below 10; the weakest speech sounds are well above 100.
_QUIET = 64
# Just enough silence that a join does not click.
_KEPT_SECONDS = 0.005
_FADE_SECONDS = 0.003


@dataclass(frozen=True, slots=True)
class Clip:
    """Sound that never changes once it is made."""

    pcm: bytes
    """The samples, two bytes a frame."""

    @property
    def frames(self) -> int:
        """Length in frames, HERTZ of them a second."""
        return len(self.pcm) // FRAME_BYTES

    @property
    def seconds(self) -> float:
        """Length in seconds."""
        return self.frames / HERTZ

    @property
    def samples(self) -> "array[int]":
        """The samples as numbers, a copy."""
        return array("h", self.pcm)


def frames_in(seconds: float) -> int:
    """The whole number of frames nearest to so many seconds."""
    return round(seconds * HERTZ)


def silence(frames: int) -> Clip:
    """So many frames of nothing."""
    return Clip(bytes(frames * FRAME_BYTES))


def join(clips: Iterable[Clip]) -> Clip:
    """One clip after the other, without a gap."""
    return Clip(b"".join(clip.pcm for clip in clips))


def gain(clip: Clip, factor: float) -> Clip:
    """Louder (above 1) or softer (below 1); what would be too loud is held at the loudest."""
    if factor == 1:
        return clip
    louder = (round(sample * factor) for sample in clip.samples)
    return Clip(array("h", [max(_LOWEST, min(_LOUDEST, sample)) for sample in louder]).tobytes())


def trim(clip: Clip) -> Clip:
    """Without the silence at both ends, except for 5 ms; nothing is left of a clip that is all silence."""
    samples = clip.samples
    first = next((at for at, sample in enumerate(samples) if abs(sample) > _QUIET), None)
    if first is None:
        return Clip(b"")
    last = next(at for at in range(len(samples) - 1, -1, -1) if abs(samples[at]) > _QUIET)
    kept = frames_in(_KEPT_SECONDS)
    return Clip(samples[max(0, first - kept) : last + 1 + kept].tobytes())


def fade(clip: Clip) -> Clip:
    """Rising from nothing in the first 3 ms and falling to nothing in the last 3 ms, in a straight line."""
    samples = clip.samples
    ramp = min(frames_in(_FADE_SECONDS), len(samples) // 2)
    for at in range(ramp):
        samples[at] = samples[at] * at // ramp
        samples[-1 - at] = samples[-1 - at] * at // ramp
    return Clip(samples.tobytes())
