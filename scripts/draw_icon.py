#!/usr/bin/env python3
"""Draws the icon of the skill in the store anew: `icon-small.png` and `icon-large.png` in `exercises/en`.

It needs Python and nothing else.
Steps, and above them a breath that spreads; a circle in three colours, with nothing outside it. Every length is a
share of the icon's side. A shape is its distance function: how far a point is outside it, so the edge is smooth.
"""

import struct
import zlib
from collections.abc import Iterator
from math import hypot
from pathlib import Path

FOLDER = Path(__file__).parents[1] / "exercises" / "en"
SIDES = {"icon-small.png": 108, "icon-large.png": 512}
"""Pixels."""
NIGHT, LEAF, LAMP = (24, 74, 92), (128, 190, 178), (253, 214, 140)
BREATH = (0.37, 0.345)

Colour = tuple[int, int, int]


def layers(x: float, y: float) -> Iterator[tuple[Colour, float, float]]:
    """From the back to the front: colour, how opaque, and how far the point is outside."""
    whole = hypot(x - 0.5, y - 0.5) - 0.5
    from_breath = hypot(x - BREATH[0], y - BREATH[1])
    yield NIGHT, 1.0, whole
    yield LAMP, 0.35, abs(from_breath - 0.225) - 0.014
    yield LAMP, 0.65, abs(from_breath - 0.163) - 0.014
    yield LAMP, 1.0, from_breath - 0.103
    steps = min(corner(x - 0.20 - 0.215 * step, y - 0.765 + 0.145 * step, 0.035) for step in range(3))
    yield LEAF, 1.0, max(steps, whole)


def corner(x: float, y: float, radius: float) -> float:
    """Outside all that lies right of and below the origin, with a round corner there."""
    across, down = radius - x, radius - y
    return hypot(max(across, 0), max(down, 0)) + min(max(across, down), 0) - radius


def pixel(x: float, y: float, side: int) -> bytes:
    """Red, green, blue and opacity at one place."""
    mixed, opacity = (0.0, 0.0, 0.0), 0.0
    for colour, strength, outside in layers(x, y):
        over = strength * min(1.0, max(0.0, 0.5 - outside * side))
        if over:
            below, opacity = opacity * (1 - over), over + opacity * (1 - over)
            red, green, blue = ((new * over + old * below) / opacity for new, old in zip(colour, mixed, strict=True))
            mixed = (red, green, blue)
    return bytes(round(value) for value in (*mixed, 255 * opacity))


def picture(side: int) -> bytes:
    """The rows of a picture, each after the byte that says it is written as it is (PNG filter 0)."""
    middles = [(number + 0.5) / side for number in range(side)]
    return b"".join(b"\0" + b"".join(pixel(x, y, side) for x in middles) for y in middles)


def png(side: int, rows: bytes) -> bytes:
    """A file of 8 bits for each of four channels (PNG specification, colour type 6)."""
    header = struct.pack(">2I5B", side, side, 8, 6, 0, 0, 0)
    chunks = ((b"IHDR", header), (b"IDAT", zlib.compress(rows, 9)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data)) for kind, data in chunks
    )


if __name__ == "__main__":
    for name, side in SIDES.items():
        (FOLDER / name).write_bytes(png(side, picture(side)))
