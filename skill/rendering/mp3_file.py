"""Blocks of PCM in, an MP3 file out, however long, in little memory; LAME does it, from the `mp3` extra."""

from pathlib import Path
from types import TracebackType
from typing import Any, Self

from skill.voice import VoiceError
from skill.voice.clip import FRAME_BYTES, HERTZ

KILOBITS = 48
"""A second of sound; what a speaker accepts (Alexa, `audio` in SSML), and plenty for one voice."""
_BEST_QUALITY = 2


class Mp3File:
    """An MP3 being written; it takes its name only when it is complete. Used in a `with` block, like WaveFile.

    VoiceError: lameenc is not installed, or the file cannot be written.
    """

    def __init__(self, path: Path, tag: bytes = b"") -> None:
        """`tag` is written first."""
        try:
            import lameenc
        except ImportError as error:
            raise VoiceError(
                "An MP3 needs the library lameenc. Install it with: pip install 'steady-steps[mp3]', or write a .wav."
            ) from error
        self._encoder: Any = lameenc.Encoder()
        self._encoder.set_channels(1)
        self._encoder.set_in_sample_rate(HERTZ)
        self._encoder.set_bit_rate(KILOBITS)
        self._encoder.set_quality(_BEST_QUALITY)
        self._encoder.silence()
        self._path = path
        self._partial = path.with_name(f"{path.name}.part")
        self._frames = 0
        try:
            self._file = self._partial.open("wb")
            self._file.write(tag)
        except OSError as error:
            raise self._refusal(error) from error

    @property
    def seconds(self) -> float:
        """Length of what has been written, in seconds."""
        return self._frames / HERTZ

    def write(self, pcm: bytes) -> None:
        """Add PCM at the end."""
        self._frames += len(pcm) // FRAME_BYTES
        try:
            self._file.write(self._encoder.encode(pcm))
        except OSError as error:
            raise self._refusal(error) from error

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            with self._file:
                if kind is None and self._frames:
                    self._file.write(self._encoder.flush())
            if kind is None:
                self._partial.replace(self._path)
        except OSError as failure:
            raise self._refusal(failure) from failure
        finally:
            self._partial.unlink(missing_ok=True)

    def _refusal(self, error: OSError) -> VoiceError:
        return VoiceError(f"Cannot write {self._path}: {error.strerror or error}. Choose another place.")
