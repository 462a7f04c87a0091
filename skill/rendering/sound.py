"""A course and a voice in, its sound in blocks out; and what is wrong with that sound."""

from collections.abc import Iterator
from typing import assert_never

from skill.dialogue.reply import Beat, Silence, Sound, Speak
from skill.dialogue.timeline import SENTENCE_GAP_SECONDS
from skill.rendering.course import Course
from skill.rendering.voice import Voice
from skill.voice.background import FADE_SECONDS, Background, background_loop
from skill.voice.clip import frames_in
from skill.voice.mix import Layer
from skill.voice.tape import Placed, tape

_TOLERANCE_SECONDS = 0.001


def blocks(course: Course, voice: Voice, background: Background | None = None) -> Iterator[bytes]:
    """PCM from the first second to the last, in blocks of at most 0.2 s."""
    sound = tape(_placed(course, voice), course.seconds)
    if background is None:
        return sound
    layer = Layer(background_loop(background), frames_in(course.seconds), frames_in(FADE_SECONDS))
    return map(layer.below, sound)


def complaints(course: Course, voice: Voice) -> tuple[str, ...]:
    """Clipping and stray silence, each with its second, once the course has been rendered."""
    found: list[str] = []
    now = 0.0
    for piece in course.pieces:
        if piece.start_seconds - now > SENTENCE_GAP_SECONDS + _TOLERANCE_SECONDS:
            found.append(f"{now:.2f} s: stray silence: nothing is planned for {piece.start_seconds - now:.2f} s")
        if complaint := voice.complaints.get(piece.text):
            found.append(f"{piece.start_seconds:.2f} s: {complaint} ({piece.text})")
        now = piece.end_seconds
    return tuple(found)


def _placed(course: Course, voice: Voice) -> Iterator[Placed]:
    for piece in course.pieces:
        match piece.part:
            case Speak(text) | Beat(text, tone=None):
                yield Placed(piece.start_seconds, voice.clip(text))
            case Beat(text, tone=tone) if tone is not None:
                yield Placed(piece.start_seconds, voice.clip_with(tone, text, piece.length_seconds))
            case Sound(tone):
                yield Placed(piece.start_seconds, voice.clip_with(tone, "", piece.length_seconds))
            case Beat() | Silence():
                pass
            case _:
                assert_never(piece.part)
