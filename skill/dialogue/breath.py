"""One paced breath -> beats: each phase lasts its seconds with its cue inside, and cues fade as breaths go by."""

from itertools import chain

from skill.dialogue.exercise import Breathe, Library, Phase
from skill.dialogue.pace import Pace
from skill.dialogue.reply import Beat, Part, Silence
from skill.dialogue.wording import paced

COUNTED_BREATHS = 2
"""The first breaths are counted aloud."""
SHORT_BREATHS = 4
"""Up to this breath the short cue is said, later a single word."""
REASSURED_EVERY = 5
"""Every fifth breath carries a short reassurance in its out-breath."""

_SLOWEST_VOICE = Pace(phrase_seconds=0.3, syllable_seconds=0.25, comma_seconds=0.25, sentence_seconds=0.5)
"""A cue is only used where even an unhurried voice fits it into its phase."""
_ROOM_SECONDS = 0.1


def parts(library: Library, step: Breathe, pace: int, number: int) -> tuple[Part, ...]:
    """The beats of breath `number` (from 0); their seconds sum to the phases exactly."""
    return tuple(
        chain.from_iterable(_phase(library, step, phase, seconds, number) for phase, seconds in paced(step, pace))
    )


def seconds(step: Breathe, pace: int) -> float:
    """How long one breath lasts."""
    return sum(length for _, length in paced(step, pace))


def _phase(library: Library, step: Breathe, phase: Phase, length: float, number: int) -> tuple[Part, ...]:
    full, short, word = library.cues[phase]
    if number < COUNTED_BREATHS:
        counted = _counted(library, phase, full, length)
        if counted:
            return counted
    said = (word,) if number >= SHORT_BREATHS else (short, word) if number >= COUNTED_BREATHS else (full, short, word)
    if phase is Phase.OUT and step.reassurances and number >= SHORT_BREATHS and number % REASSURED_EVERY == 4:
        kind = step.reassurances[number // REASSURED_EVERY % len(step.reassurances)]
        said = (f"{word.rstrip('.')}. {kind}", *said)
    for cue in said:
        if cue and _fits(cue, length):
            return (Beat(cue, length, phase),)
    return (Silence(length),) if length > 0 else ()


def _counted(library: Library, phase: Phase, cue: str, length: float) -> tuple[Part, ...]:
    """The cue, then "two, three, four", one a second; nothing when it does not fit."""
    last = int(length)
    if last < 3 or last > len(library.numbers) or not _fits(cue, 1.0):
        return ()
    words = (cue, *library.numbers[1:last])
    return tuple(
        Beat(word, 1.0 if index < last - 1 else round(length - last + 1, 3), phase) for index, word in enumerate(words)
    )


def _fits(cue: str, length: float) -> bool:
    return _SLOWEST_VOICE.seconds(cue) + _ROOM_SECONDS <= length
