"""The name of a tone in, its sound out: bells made of a few sine waves that die away; the same on every machine."""

from array import array
from cmath import exp, pi
from functools import lru_cache

from skill.dialogue.reply import TONE_SECONDS, Tone
from skill.voice.clip import HERTZ, Clip, frames_in
from skill.voice.mix import LOUDEST_TONE

_ATTACK_SECONDS = 0.012
_RELEASE_SECONDS = 0.05

_NOTES = {
    Tone.IN: (392.0, ((1.0, 1.0), (2.0, 0.25))),
    Tone.OUT: (261.6, ((1.0, 1.0), (2.0, 0.25))),
    Tone.BELL: (523.3, ((1.0, 1.0), (2.0, 0.4), (2.76, 0.22), (5.4, 0.08))),
}
"""Hertz, and for each wave its multiple of the hertz and its share: in rises a fifth above out."""


@lru_cache
def tone_clip(tone: Tone) -> Clip:
    """The sound of a tone, LOUDEST_TONE at most."""
    (hertz, waves), seconds = _NOTES[tone], TONE_SECONDS[tone]
    frames, attack, release = frames_in(seconds), frames_in(_ATTACK_SECONDS), frames_in(_RELEASE_SECONDS)
    loudest = sum(share for _, share in waves)
    sound = [0.0] * frames
    for multiple, share in waves:
        # A wave that dies away is a point that goes round and in: one multiplication a sample.
        turn = exp(complex(-3.5 * multiple**0.5 / seconds, 2 * pi * hertz * multiple) / HERTZ)
        point = complex(LOUDEST_TONE * share / loudest)
        for at in range(frames):
            sound[at] += point.imag
            point *= turn
    for at in range(attack):
        sound[at] *= at / attack
    for at in range(release):
        sound[-1 - at] *= at / release
    return Clip(array("h", [round(sample) for sample in sound]).tobytes())
