"""A course in; what lies beside its recording, out: captions (WebVTT), and chapters with all pieces (JSON)."""

from collections.abc import Iterator
from typing import Any

from skill.dialogue.reply import Beat, Silence, Sound, Speak
from skill.rendering.chapter import chapters
from skill.rendering.course import Course, Piece

SHOWN_SILENCE_SECONDS = 3.0
"""Shorter silences have no caption."""


def captions(course: Course) -> str:
    """WebVTT (W3C): words as they are heard, long silences in brackets; chapters as notes."""
    notes = [f"NOTE {_clock(one.start_seconds)} {one.title}\n" for one in chapters(course)]
    cues = [
        f"{_clock(start)} --> {_clock(end)}\n{_escaped(text)}\n"
        for start, end, text in (_cue(piece) for piece in course.pieces)
        if text
    ]
    return "\n".join([f"WEBVTT - {course.exercise.title}\n", *notes, *cues])


def sidecar(course: Course, voice: str) -> dict[str, Any]:
    """What the recording is, its chapters, and every piece with its second."""
    return {
        "exercise": course.exercise.id,
        "title": course.exercise.title,
        "edition": course.exercise.edition,
        "version": course.fit.version,
        "voice": voice,
        "seconds": round(course.seconds, 3),
        "chapters": [
            {"title": one.title, "start": round(one.start_seconds, 3), "end": round(one.end_seconds, 3)}
            for one in chapters(course)
        ],
        "pieces": list(pieces(course)),
    }


def pieces(course: Course) -> Iterator[dict[str, Any]]:
    """Each piece as plain JSON."""
    for piece in course.pieces:
        yield {
            "start": round(piece.start_seconds, 3),
            "seconds": round(piece.length_seconds, 3),
            "kind": kind_of(piece),
            "at": piece.key,
            **({"text": piece.text} if piece.text else {}),
        }


def kind_of(piece: Piece) -> str:
    """What a piece is, in a word: listening, speech, breath, silence or sound."""
    if piece.listening:
        return "listening"
    match piece.part:
        case Speak():
            return "speech"
        case Beat():
            return "breath"
        case Silence():
            return "silence"
        case Sound():
            return "sound"


def _cue(piece: Piece) -> tuple[float, float, str]:
    text = piece.text
    if piece.listening:
        text = "(your answer)"
    elif isinstance(piece.part, Sound):
        text = "(a bell)"
    elif isinstance(piece.part, Silence) and piece.length_seconds >= SHOWN_SILENCE_SECONDS:
        text = f"({piece.length_seconds:g} s)"
    return piece.start_seconds, piece.end_seconds, text


def _clock(seconds: float) -> str:
    minutes, milliseconds = divmod(round(seconds * 1000), 60_000)
    hours, minutes = divmod(minutes, 60)
    return f"{hours:02}:{minutes:02}:{milliseconds // 1000:02}.{milliseconds % 1000:03}"


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
