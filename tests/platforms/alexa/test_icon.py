"""The pictures for the store: the two that ship, and each rule with something that breaks it."""

import runpy
import struct
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from skill.platforms.alexa.icon import ASSETS, ICONS, check_icons, icon_fields, read_icons
from skill.settings import own_exercises

ROOT = Path(__file__).parents[3]
SMALL, LARGE = (f"{ASSETS}/{icon.file}" for icon in ICONS.values())


@pytest.fixture
def pictures() -> dict[str, bytes]:
    return read_icons(own_exercises() / "en")


def manifest(**fields: str) -> dict[str, Any]:
    shown = icon_fields() | fields
    return {"manifest": {"publishingInformation": {"locales": {"en-US": shown, "en-GB": dict(shown)}}}}


def chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def png(width: int, height: int) -> bytes:
    header = struct.pack(">2I5B", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", b"") + chunk(b"IEND", b"")


def pixels(data: bytes) -> bytes:
    at, packed = 8, b""
    while at < len(data):
        (size,) = struct.unpack_from(">I", data, at)
        if data[at + 4 : at + 8] == b"IDAT":
            packed += data[at + 8 : at + 8 + size]
        at += 12 + size
    return zlib.decompress(packed)


def test_the_icons_that_ship_break_no_rule(pictures: dict[str, bytes]) -> None:
    assert pictures.keys() == {SMALL, LARGE}
    assert check_icons(manifest(), pictures) == []


def test_the_icons_that_ship_are_those_that_the_script_draws(pictures: dict[str, bytes]) -> None:
    script = runpy.run_path(str(ROOT / "scripts" / "draw_icon.py"))
    assert script["SIDES"] == {icon.file: icon.side_pixels for icon in ICONS.values()}
    assert pixels(pictures[SMALL]) == script["picture"](108)


def test_an_icon_is_a_circle_with_nothing_outside_it(pictures: dict[str, bytes]) -> None:
    rows = pixels(pictures[LARGE])
    row = 1 + 512 * 4
    opacity = [rows[y * row + 1 + x * 4 + 3] for y, x in ((0, 0), (0, 511), (511, 0), (511, 511), (256, 256), (1, 256))]
    assert opacity == [0, 0, 0, 0, 255, 255]


def cut(path: str, end: int) -> Callable[[dict[str, bytes]], Any]:
    return lambda pictures: pictures.update({path: pictures[path][:end]})


def turned(path: str, at: int) -> Callable[[dict[str, bytes]], Any]:
    """One bit is another."""
    return lambda pictures: pictures.update(
        {path: pictures[path][:at] + bytes([pictures[path][at] ^ 1]) + pictures[path][at + 1 :]}
    )


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (lambda pictures: pictures.pop(SMALL), "icon-small.png is missing beside store.yaml: a PNG of 108 x 108"),
        (lambda pictures: pictures.pop(LARGE), "icon-large.png is missing beside store.yaml: a PNG of 512 x 512"),
        (lambda pictures: pictures.update({SMALL: png(108, 100)}), "icon-small.png has 108 x 100 pixels"),
        (lambda pictures: pictures.update({LARGE: png(108, 108)}), "icon-large.png has 108 x 108 pixels"),
        (lambda pictures: pictures.update({SMALL: b"\xff\xd8\xff\xe0 a JPEG"}), "icon-small.png is no PNG"),
        (lambda pictures: pictures.update({SMALL: b""}), "icon-small.png is no PNG"),
        (cut(SMALL, 8), "icon-small.png is damaged"),
        (cut(SMALL, -12), "icon-small.png is damaged"),
        (cut(LARGE, 5_000), "icon-large.png is damaged"),
        (turned(LARGE, 5_000), "icon-large.png is damaged"),
    ],
)
def test_a_picture_that_amazon_would_not_take_is_told(
    pictures: dict[str, bytes], change: Callable[[dict[str, bytes]], Any], words: str
) -> None:
    change(pictures)
    (fault,) = check_icons(manifest(), pictures)
    assert words in fault


@pytest.mark.parametrize("field", ICONS)
@pytest.mark.parametrize("uri", ["", "https://example.com/icon.png", "assets/images/icon-small.png"])
def test_every_locale_has_to_name_a_picture_of_the_package(pictures: dict[str, bytes], field: str, uri: str) -> None:
    (fault,) = check_icons(manifest(**{field: uri}), pictures)
    assert fault.startswith(f"{field} has to name a picture of the package")


def test_a_picture_that_the_package_does_not_have_is_told(pictures: dict[str, bytes]) -> None:
    (fault,) = check_icons(manifest(smallIconUri=f"file://{ASSETS}/other.png"), pictures)
    assert fault.startswith("other.png is missing")


def test_a_right_picture_of_somebody_elses_is_taken() -> None:
    assert check_icons(manifest(), {SMALL: png(108, 108), LARGE: png(512, 512)}) == []
