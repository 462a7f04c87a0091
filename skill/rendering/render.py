"""A course and a voice in; a recording with its sidecars on disk, and what is wrong with it, out."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from skill.rendering.chapter import chapters
from skill.rendering.course import Course
from skill.rendering.mp3_file import Mp3File
from skill.rendering.sidecar import captions, sidecar
from skill.rendering.sound import blocks, complaints
from skill.rendering.tag import tag
from skill.rendering.voice import Voice
from skill.voice import VoiceError
from skill.voice.background import Background
from skill.voice.clip import FRAME_BYTES, HERTZ
from skill.voice.wave_file import WaveFile

Progress = Callable[[float], object]
"""Told how many seconds more have been written."""

_TOLD_BYTES = 5 * HERTZ * FRAME_BYTES


@dataclass(frozen=True)
class Recording:
    """What was written."""

    files: tuple[Path, ...]
    """The sound, its captions, its chapters."""
    seconds: float
    complaints: tuple[str, ...]
    """Clipping and stray silence; none when all is well."""


def render(
    course: Course, voice: Voice, path: Path, background: Background | None = None, progress: Progress | None = None
) -> Recording:
    """Writes FILE.wav or FILE.mp3, FILE.vtt and FILE.json. Raises VoiceError when that cannot be done."""
    with _open(course, path) as file:
        untold = 0
        for block in blocks(course, voice, background):
            file.write(block)
            untold += len(block)
            if progress is not None and untold >= _TOLD_BYTES:
                progress(untold / FRAME_BYTES / HERTZ)
                untold = 0
        if progress is not None:
            progress(untold / FRAME_BYTES / HERTZ)
        seconds = file.seconds
    beside = {
        path.with_suffix(".vtt"): captions(course),
        path.with_suffix(".json"): json.dumps(sidecar(course, voice.name), ensure_ascii=False) + "\n",
    }
    for file_path, text in beside.items():
        try:
            file_path.write_text(text, encoding="utf-8")
        except OSError as error:
            raise VoiceError(f"Cannot write {file_path}: {error.strerror}.") from error
    return Recording((path, *beside), seconds, complaints(course, voice))


def _open(course: Course, path: Path) -> WaveFile | Mp3File:
    match path.suffix.lower():
        case ".wav":
            return WaveFile(path)
        case ".mp3":
            return Mp3File(path, tag(course.exercise.title, chapters(course)))
        case _:
            raise VoiceError(f"{path.name} is neither a .wav nor a .mp3; its ending says what to write.")
