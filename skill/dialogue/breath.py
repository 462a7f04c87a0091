"""One paced breath -> beats: each phase lasts its seconds with its cue inside, and cues fade as breaths go by."""

from functools import lru_cache
from itertools import chain

from skill.dialogue.exercise import Breathe, Library, Phase
from skill.dialogue.manner import Manner, Talking
from skill.dialogue.pace import Pace
from skill.dialogue.reply import Beat, Part, Silence, Tone
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


_TONES = {Phase.IN: Tone.IN, Phase.OUT: Tone.OUT}
"""The phases that begin with a tone of their own, so that they are known by ear."""


def parts(library: Library, step: Breathe, pace: int, number: int, manner: Manner = Manner()) -> tuple[Part, ...]:
    """The beats of breath `number` (from 0); their seconds sum to the phases exactly."""
    phases = paced(step, pace)
    return tuple(chain.from_iterable(_phase(library, step, phase, length, number, manner) for phase, length in phases))


def seconds(step: Breathe, pace: int) -> float:
    """How long one breath lasts."""
    return sum(length for _, length in paced(step, pace))


def _phase(
    library: Library, step: Breathe, phase: Phase, length: float, number: int, manner: Manner
) -> tuple[Part, ...]:
    tone = _TONES.get(phase) if manner.bells else None
    full, short, word = library.cues[phase]
    if number < COUNTED_BREATHS and manner.talking is Talking.FULL:
        counted = _counted(library, phase, full, length, tone)
        if counted:
            return counted
    for cue in _cues(step, phase, number, (full, short, word), manner.talking):
        if cue and fits(cue, length):
            return (Beat(cue, length, phase, tone),)
    return (Silence(length),) if length > 0 else ()


def _cues(step: Breathe, phase: Phase, number: int, cue: tuple[str, str, str], talking: Talking) -> tuple[str, ...]:
    """What may be said in a phase, what is wanted most first: cues fade, kind words come now and then."""
    full, short, word = cue
    if talking is Talking.CUES or number >= SHORT_BREATHS:
        said: tuple[str, ...] = (word,)
    else:
        said = (short, word) if number >= COUNTED_BREATHS else (full, short, word)
    kind = step.reassurances if phase is Phase.OUT and talking is Talking.FULL else ()
    if kind and number >= SHORT_BREATHS and number % REASSURED_EVERY == REASSURED_EVERY - 1:
        said = (kind_cue(word, kind[number // REASSURED_EVERY % len(kind)]), *said)
    return said


def _counted(library: Library, phase: Phase, cue: str, length: float, tone: Tone | None) -> tuple[Part, ...]:
    """The cue, then "two, three, four", one a second; nothing when it does not fit."""
    last = int(length)
    if last < 3 or last > len(library.numbers) or not fits(cue, 1.0):
        return ()
    words = (cue, *library.numbers[1:last])
    lengths = (*(1.0 for _ in words[1:]), round(length - last + 1, 3))
    tones = (tone, *(None for _ in words[1:]))
    return tuple(Beat(word, beat, phase, tone) for word, beat, tone in zip(words, lengths, tones, strict=True))


def kind_cue(word: str, kind: str) -> str:
    """The single word of a breath out with kind words behind it."""
    return f"{word.rstrip('.')}. {kind}"


@lru_cache(maxsize=1024)
def fits(cue: str, length: float) -> bool:
    """Whether even an unhurried voice can say a cue in so many seconds."""
    return _SLOWEST_VOICE.seconds(cue) + _ROOM_SECONDS <= length
