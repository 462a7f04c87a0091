"""A manifest and the pictures beside it, in; what is wrong with the icons that the store shows, in words, out.

Sources: developer.amazon.com, Skill Manifest Schema (smallIconUri, largeIconUri: PNG of 108 x 108 and 512 x 512
pixels), Skill Package API Reference (`file://` and a path below the package), as of 2026-11; W3C, PNG specification.
"""

import struct
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ASSETS = "assets/images"
"""The folder of the package for pictures."""


@dataclass(frozen=True)
class Icon:
    """One of the pictures that stand for the skill."""

    file: str
    side_pixels: int


ICONS: Mapping[str, Icon] = {
    "smallIconUri": Icon("icon-small.png", 108),
    "largeIconUri": Icon("icon-large.png", 512),
}
"""Field of the manifest -> the icon that it tells of."""

_SCHEME = "file://"
_SIGNATURE = b"\x89PNG\r\n\x1a\n"


def read_icons(folder: Path) -> dict[str, bytes]:
    """Those icons that lie in the folder of a language; path within the package -> the file. Raises OSError."""
    files = {f"{ASSETS}/{icon.file}": folder / icon.file for icon in ICONS.values()}
    return {path: file.read_bytes() for path, file in files.items() if file.is_file()}


def icon_fields() -> dict[str, str]:
    """What the manifest says of the icons, in each locale."""
    return {field: f"{_SCHEME}{ASSETS}/{icon.file}" for field, icon in ICONS.items()}


def check_icons(manifest: Mapping[str, Any], pictures: Mapping[str, bytes]) -> list[str]:
    """All that is wrong with the icons of each locale; `pictures`: path within the package -> the file."""
    found: list[str] = []
    for shown in manifest["manifest"]["publishingInformation"]["locales"].values():
        for field, icon in ICONS.items():
            uri = shown.get(field, "")
            path = uri.removeprefix(_SCHEME)
            if not uri.startswith(_SCHEME):
                found.append(f"{field} has to name a picture of the package, {_SCHEME}{ASSETS}/{icon.file}.")
            elif path not in pictures:
                found.append(f"{path.rpartition('/')[2]} is missing beside store.yaml: {_wanted(icon)}.")
            else:
                found += [f"{path.rpartition('/')[2]} {fault}" for fault in _faults(pictures[path], icon)]
    return list(dict.fromkeys(found))


def _wanted(icon: Icon) -> str:
    return f"a PNG of {icon.side_pixels} x {icon.side_pixels} pixels"


def _faults(data: bytes, icon: Icon) -> Iterator[str]:
    if not data.startswith(_SIGNATURE):
        yield f"is no PNG; it has to be {_wanted(icon)}."
        return
    try:
        chunks = list(_chunks(data))
    except (struct.error, ValueError):
        chunks = []
    if not chunks or chunks[0][0] != b"IHDR" or chunks[-1][0] != b"IEND":
        yield "is damaged."
        return
    width, height = struct.unpack_from(">2I", chunks[0][1])
    if (width, height) != (icon.side_pixels, icon.side_pixels):
        yield f"has {width} x {height} pixels; it has to be {_wanted(icon)}."


def _chunks(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    """The kind and the content of each part of a PNG. Raises ValueError or struct.error where one is not whole."""
    at = len(_SIGNATURE)
    while at < len(data):
        size, kind = struct.unpack_from(">I4s", data, at)
        content = data[at + 8 : at + 8 + size]
        (sum_,) = struct.unpack_from(">I", data, at + 8 + size)
        if sum_ != zlib.crc32(kind + content):
            raise ValueError(kind)
        yield kind, content
        at += 12 + size
