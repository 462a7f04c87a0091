import io
import math
import struct
import wave
from array import array

import pytest
from hypothesis import given
from hypothesis import strategies as st

from skill.voice import VoiceError
from skill.voice.clip import HERTZ, Clip
from skill.voice.recording import read, resample


def wave_bytes(samples: "array[int]", hertz: int = HERTZ, channels: int = 1, width: int = 2) -> bytes:
    data = io.BytesIO()
    with wave.open(data, "wb") as file:
        file.setparams((channels, width, hertz, 0, "NONE", ""))
        file.writeframes(samples.tobytes())
    return data.getvalue()


def chunk(name: bytes, content: bytes) -> bytes:
    return struct.pack(">4sI", name, len(content)) + content + bytes(len(content) % 2)


def aiff_bytes(samples: "array[int]", hertz: int = HERTZ, compression: bytes = b"", bits: int = 16) -> bytes:
    exponent = hertz.bit_length() - 1
    rate = struct.pack(">HQ", 16_383 + exponent, hertz << (63 - exponent))
    common = struct.pack(">hIh", 1, len(samples), bits) + rate + compression
    order = "<" if compression == b"sowt" else ">"
    sound = struct.pack(f"{order}{len(samples)}h", *samples)
    # An odd chunk between the two, and an offset before the sound, as the format allows.
    body = chunk(b"COMM", common) + chunk(b"NAME", b"odd") + chunk(b"SSND", struct.pack(">II", 2, 0) + b"xx" + sound)
    return chunk(b"FORM", (b"AIFC" if compression else b"AIFF") + body)


def tone(hertz: int, seconds: float = 1.0) -> "array[int]":
    return array("h", [round(10_000 * math.sin(2_764.6 * i / hertz)) for i in range(round(hertz * seconds))])


@given(st.lists(st.integers(-32_768, 32_767)), st.sampled_from([b"", b"NONE", b"twos", b"sowt"]))
def test_reads_the_same_from_wav_and_aiff(numbers: list[int], compression: bytes) -> None:
    samples = array("h", numbers)

    assert read(wave_bytes(samples)) == read(aiff_bytes(samples, compression=compression))
    assert read(wave_bytes(samples)) == Clip(samples.tobytes())


def test_reads_the_first_channel_of_two() -> None:
    assert list(read(wave_bytes(array("h", [1, 9, 2, 9, 3, 9]), channels=2)).samples) == [1, 2, 3]


@pytest.mark.parametrize("hertz", [8_000, 11_025, 16_000, 24_000, 44_100, 48_000])
def test_another_rate_keeps_length_and_shape(hertz: int) -> None:
    for data in (wave_bytes(tone(hertz), hertz), aiff_bytes(tone(hertz), hertz)):
        clip = read(data)

        assert clip.frames == HERTZ
        # A tone of 440 Hz; straight lines between 8,000 points a second miss its tops by 1.5 %.
        assert max(abs(a - b) for a, b in zip(clip.samples[:-5], tone(HERTZ), strict=False)) < 200


@given(st.lists(st.integers(-32_768, 32_767), max_size=300), st.integers(4_000, 96_000))
def test_resampling_never_leaves_the_range_of_its_samples(numbers: list[int], hertz: int) -> None:
    resampled = resample(array("h", numbers), hertz)

    assert len(resampled) == round(len(numbers) * HERTZ / hertz)
    assert all(min(numbers) <= sample <= max(numbers) for sample in resampled)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"ID3 something else",
        b"FORM\0\0\0\4AIFF",
        wave_bytes(array("h", [1]), width=1),
        aiff_bytes(array("h", [1]), bits=8),
        aiff_bytes(array("h", [1]), compression=b"ima4"),
        aiff_bytes(array("h", [1]))[:30],
    ],
)
def test_refuses_what_is_not_16_bit_sound(data: bytes) -> None:
    with pytest.raises(VoiceError, match="cannot be read"):
        read(data)
