"""A title and chapters in, the bytes before an MP3 out: an ID3v2.3 tag (id3.org) with CHAP and CTOC frames."""

import struct
from collections.abc import Sequence

from skill.rendering.chapter import Chapter

_MOST_CHAPTERS = 255


def tag(title: str, chapters: Sequence[Chapter]) -> bytes:
    """The whole tag; players without chapters read its title and skip the rest."""
    named = [(f"ch{number}".encode() + b"\0", one) for number, one in enumerate(chapters[:_MOST_CHAPTERS])]
    # Flags 3: the one table of contents, in order.
    contents = b"toc\0" + bytes([3, len(named)]) + b"".join(name for name, _ in named)
    frames = [_frame(b"TIT2", _text(title)), _frame(b"CTOC", contents)]
    frames += [_frame(b"CHAP", _chapter(name, one)) for name, one in named]
    body = b"".join(frames)
    return b"ID3\x03\0\0" + _seven_bits(len(body)) + body


def _chapter(name: bytes, chapter: Chapter) -> bytes:
    times = struct.pack(">II", round(chapter.start_seconds * 1000), round(chapter.end_seconds * 1000))
    # Eight times FF: there are no byte offsets, the times count.
    return name + times + b"\xff" * 8 + _frame(b"TIT2", _text(chapter.title))


def _frame(name: bytes, content: bytes) -> bytes:
    return name + struct.pack(">I", len(content)) + b"\0\0" + content


def _text(text: str) -> bytes:
    return b"\x01" + text.encode("utf-16")


def _seven_bits(size: int) -> bytes:
    return bytes(size >> shift & 0x7F for shift in (21, 14, 7, 0))
