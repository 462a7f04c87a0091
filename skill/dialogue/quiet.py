"""Seconds of quiet -> parts: a long one is announced, and does not end abruptly."""

from skill.dialogue.exercise import Library, Phase
from skill.dialogue.reply import Beat, Part, Silence, Sound, Speak, Tone
from skill.dialogue.wording import common, spoken_time

UNANNOUNCED_SECONDS = 15.0
"""Longer silences are announced, or people think that the device has died."""

END_SECONDS = 2.0
"""The end of an announced silence, in which a soft tone or a word tells that it is over."""


def quiet(library: Library, seconds: float, variant: int, end: Part | None) -> tuple[Part, ...]:
    """A silence of so many seconds, its end included."""
    if seconds <= 0:
        return ()
    if seconds <= UNANNOUNCED_SECONDS:
        return (Silence(seconds),)
    announced = Speak(common(library, "quiet_for", {"time": spoken_time(library, seconds)}, variant))
    if end is None:
        return (announced, Silence(seconds))
    return (announced, Silence(round(seconds - END_SECONDS, 1)), end)


def soft_end(library: Library, variant: int, *, bells: bool) -> Part:
    """A tone, or a word where there is none."""
    word = common(library, "quiet_over", variant=variant)
    return Sound(Tone.BELL, END_SECONDS, word) if bells else Beat(word, END_SECONDS, Phase.REST)


def wordless_end(*, bells: bool) -> Part | None:
    """A tone or nothing: for a silence after which words come at once."""
    return Sound(Tone.BELL, END_SECONDS) if bells else None
