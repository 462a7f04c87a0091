"""The bytes of a WAV or AIFF file in, a clip out; what it is, its header says, not its name."""

import io
import struct
import sys
import wave
from array import array
from collections.abc import Iterator

from skill.voice import VoiceError
from skill.voice.clip import FRAME_BYTES, HERTZ, Clip

# Compression types of AIFF-C that hold plain samples; sowt is little-endian.
_AIFF_PLAIN = {b"NONE", b"twos", b"sowt"}


def read(data: bytes) -> Clip:
    """Mono (the first channel) at HERTZ. VoiceError: not 16-bit samples, or not a WAV or AIFF file."""
    try:
        if data[:4] == b"FORM" and data[8:12] in (b"AIFF", b"AIFC"):
            channels, hertz, samples = _read_aiff(data)
        else:
            channels, hertz, samples = _read_wave(data)
    except (wave.Error, EOFError, struct.error, KeyError, ValueError) as error:
        raise VoiceError(f"The speech engine wrote sound that cannot be read ({error}).") from error
    return Clip(resample(samples[::channels], hertz).tobytes())


def resample(samples: "array[int]", hertz: int) -> "array[int]":
    """The same sound at HERTZ, each sample on the straight line between its two neighbours."""
    if hertz == HERTZ or not samples:
        return samples
    step = hertz / HERTZ
    last = len(samples) - 1
    found = array("h")
    for at in range(round(len(samples) / step)):
        left, part = divmod(at * step, 1)
        here = samples[min(int(left), last)]
        found.append(round(here + (samples[min(int(left) + 1, last)] - here) * part))
    return found


def _read_wave(data: bytes) -> "tuple[int, int, array[int]]":
    with wave.open(io.BytesIO(data)) as file:
        if file.getsampwidth() != FRAME_BYTES:
            raise ValueError(f"{8 * file.getsampwidth()} bits a sample")
        return file.getnchannels(), file.getframerate(), array("h", file.readframes(file.getnframes()))


def _read_aiff(data: bytes) -> "tuple[int, int, array[int]]":
    """Apple, Audio Interchange File Format (AIFF and AIFF-C): a COMM chunk says what the SSND chunk holds."""
    chunks = dict(_aiff_chunks(data))
    channels, frames, bits, exponent, mantissa = struct.unpack(">hIhHQ", chunks[b"COMM"][:18])
    compression = chunks[b"COMM"][18:22] or b"NONE"
    if bits != 8 * FRAME_BYTES or compression not in _AIFF_PLAIN:
        raise ValueError(f"{bits} bits a sample, compression {compression.decode('latin-1')}")
    # The rate is an 80-bit float: sign and exponent in 16 bits, then 64 bits with the point after the first.
    hertz = round(mantissa * 2.0 ** (exponent - 16_383 - 63))
    offset = 8 + int.from_bytes(chunks[b"SSND"][:4], "big")
    samples = array("h", chunks[b"SSND"][offset : offset + frames * channels * FRAME_BYTES])
    if (compression == b"sowt") != (sys.byteorder == "little"):
        samples.byteswap()
    return channels, hertz, samples


def _aiff_chunks(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    at = 12
    while at + 8 <= len(data):
        name, size = struct.unpack(">4sI", data[at : at + 8])
        yield name, data[at + 8 : at + 8 + size]
        at += 8 + size + size % 2
