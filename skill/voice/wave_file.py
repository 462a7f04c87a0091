"""Blocks of PCM in, a WAV file out, however long, in little memory."""

import wave
from pathlib import Path
from types import TracebackType
from typing import Self

from skill.voice import VoiceError
from skill.voice.clip import FRAME_BYTES, HERTZ

_BUFFER_BYTES = 256 * 1024


class WaveFile:
    """A WAV file being written; it takes its name only when it is complete.

    Used in a `with` block: when the block fails, nothing is left behind and an older file is untouched.
    VoiceError: the file cannot be made, written or closed.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._partial = path.with_name(f"{path.name}.part")
        if path.is_dir():
            raise VoiceError(f"Cannot write {path}: it is a folder. Give the name of a file.")
        try:
            self._file = self._partial.open("wb", buffering=_BUFFER_BYTES)
        except FileNotFoundError as error:
            raise VoiceError(f"Cannot write {path}: there is no folder {path.parent}. Make it first.") from error
        except OSError as error:
            raise self._refusal(error) from error
        self._wave = wave.open(self._file, "wb")  # noqa: SIM115
        self._wave.setnchannels(1)
        self._wave.setsampwidth(FRAME_BYTES)
        self._wave.setframerate(HERTZ)

    @property
    def seconds(self) -> float:
        """Length of what has been written, in seconds."""
        return self._wave.tell() / HERTZ

    def write(self, pcm: bytes) -> None:
        """Add PCM at the end."""
        try:
            self._wave.writeframesraw(pcm)
        except OSError as error:
            raise self._refusal(error) from error

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            with self._file:
                self._wave.close()
            if kind is None:
                self._partial.replace(self._path)
        except OSError as failure:
            if kind is None:
                raise self._refusal(failure) from failure
        finally:
            self._partial.unlink(missing_ok=True)

    def _refusal(self, error: OSError) -> VoiceError:
        return VoiceError(f"Cannot write {self._path}: {error.strerror or error}. Choose another place.")
