"""A reply and a moment of it, in; one short line about what is going on, out."""

from skill.dialogue.reply import Silence, Sound
from skill.platforms.speech import Words
from skill.simulator.caption import SHOWN_SILENCE_SECONDS, clock
from skill.simulator.passage import Passage, total_seconds

_BAR_CELLS = 12
_LONGEST_CUE = 30


def speaking(placed: tuple[Passage, ...], at_seconds: float) -> str:
    """What is heard now, and how much is left: of a breath's phase or a silence, and of the whole reply."""
    left = f"{clock(max(total_seconds(placed) - at_seconds, 0))} left"
    at = next((at for at, passage in enumerate(placed) if at_seconds < passage.end_seconds), None)
    if at is None:
        return left
    here = placed[at]
    match here.heard:
        case Words(sentence=True):
            return f"speaking · {left}"
        case Words(text):
            following = placed[at + 1 : at + 2]
            end = following[0].end_seconds if following and _is_silence(following[0]) else here.end_seconds
            return f"{_short(text)} {_bar(here.start_seconds, end, at_seconds)} · {left}"
        case Sound(tone):
            return f"{tone} · {left}"
        case Silence():
            cue = placed[at - 1] if at else here
            if isinstance(cue.heard, Words) and not cue.heard.sentence:
                bar = _bar(cue.start_seconds, here.end_seconds, at_seconds)
                return f"{_short(cue.heard.text)} {bar} · {left}"
            if here.length_seconds < SHOWN_SILENCE_SECONDS:
                return f"speaking · {left}"
            return f"quiet {_bar(here.start_seconds, here.end_seconds, at_seconds)} · {left}"


def listening(waited_seconds: float, seconds: float) -> str:
    """How long the microphone stays open."""
    return f"listening {_bar(0, seconds, waited_seconds)} · Enter says nothing"


def lingering(waited_seconds: float, seconds: float) -> str:
    """How long the session stays open without a microphone."""
    return f'microphone closed {_bar(0, seconds, waited_seconds)} · "Alexa, ..." is heard'


def _bar(start: float, end: float, at: float) -> str:
    done = min(max((at - start) / (end - start), 0), 1) if end > start else 1
    cells = int(done * _BAR_CELLS)
    return f"[{'#' * cells}{'.' * (_BAR_CELLS - cells)}] {max(end - at, 0):.0f} s"


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST_CUE else f"{text[: _LONGEST_CUE - 1]}…"


def _is_silence(passage: Passage) -> bool:
    return isinstance(passage.heard, Silence)
