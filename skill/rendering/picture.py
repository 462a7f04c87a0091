"""A course in, a picture of its time (SVG) out: minutes across, a row for each named step, a colour for each kind."""

from collections.abc import Iterator
from dataclasses import dataclass
from html import escape

from skill.dialogue.exercise import Phase
from skill.dialogue.reply import Beat
from skill.rendering.account import KINDS, replies, seconds_by_kind
from skill.rendering.course import Course, Piece
from skill.rendering.sidecar import kind_of
from skill.rendering.table import clock

_COLOURS = {
    "speech": "#2b6cb0",
    "breath": "#2f9e6e",
    "silence": "#d5dde6",
    "sound": "#d98e04",
    "listening": "#c2410c",
}
_BREATHS_OUT = "#8fd3b4"
_HOLDS = "#5bb58f"
_NAMES = {
    "speech": "speech",
    "breath": "breath in, hold, out",
    "silence": "quiet",
    "sound": "tone",
    "listening": "microphone",
}
_INK, _FAINT, _PAPER = "#1f2933", "#7b8794", "#ffffff"

_LEFT, _RIGHT, _TOP = 210, 30, 112
_ROW, _BAR = 24, 14
_PLOT = 860
_WIDTH = _LEFT + _PLOT + _RIGHT
_LABEL_LETTERS = 26
_STEPS_SECONDS = (5, 10, 15, 30, 60, 120, 300, 600)
_MOST_TICKS = 13


@dataclass(frozen=True)
class _Row:
    """One named step, with all that follows it up to the next named one."""

    name: str
    pieces: tuple[Piece, ...]


def picture(course: Course, voice: str) -> str:
    """A whole SVG document; it needs no other file and no script."""
    rows = tuple(_rows(course))
    foot = _TOP + _ROW * len(rows)
    height = foot + 54
    return "\n".join(
        [
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {height}"'
            f' width="{_WIDTH}" height="{height}"'
            ' font-family="system-ui, Helvetica, Arial, sans-serif" font-size="12">',
            f"<title>{escape(course.exercise.title)}, {clock(course.seconds)}</title>",
            f'<rect width="100%" height="100%" fill="{_PAPER}"/>',
            *_head(course, voice),
            *_axis(course, foot),
            *(line for index, row in enumerate(rows) for line in _row(course, row, _TOP + _ROW * index)),
            *_boundaries(course, foot),
            _text(16, foot + 38, _note(course), _FAINT),
            "</svg>\n",
        ]
    )


def _rows(course: Course) -> Iterator[_Row]:
    name, group = "", list[Piece]()
    for piece in course.pieces:
        stem = piece.step.partition("+")[0]
        if stem != name and group:
            yield _Row(name, tuple(group))
            group = []
        name = stem
        group.append(piece)
    if group:
        yield _Row(name, tuple(group))


def _head(course: Course, voice: str) -> Iterator[str]:
    line = f"{course.fit.version} version, {clock(course.fit.wanted_seconds)} wanted, voice: {voice}"
    title = f"{course.exercise.title}, {clock(course.seconds)}"
    yield f'<text x="16" y="30" font-size="19" font-weight="600" fill="{_INK}">{escape(title)}</text>'
    yield _text(16, 50, line, _FAINT)
    seconds = seconds_by_kind(course)
    x = 16.0
    for kind in KINDS:
        if seconds[kind]:
            label = f"{_NAMES[kind]} {clock(seconds[kind])}"
            yield f'<rect x="{x:.0f}" y="64" width="12" height="12" rx="2" fill="{_COLOURS[kind]}"/>'
            if kind == "breath":
                yield f'<rect x="{x + 14:.0f}" y="64" width="12" height="12" rx="2" fill="{_HOLDS}"/>'
                yield f'<rect x="{x + 28:.0f}" y="64" width="12" height="12" rx="2" fill="{_BREATHS_OUT}"/>'
                x += 28
            yield _text(x + 18, 74, label, _INK)
            x += 36 + 6.6 * len(label)


def _axis(course: Course, foot: float) -> Iterator[str]:
    step = next((step for step in _STEPS_SECONDS if course.seconds / step < _MOST_TICKS), _STEPS_SECONDS[-1])
    for tick in range(int(course.seconds / step) + 1):
        x = _x(course, tick * step)
        yield f'<line x1="{x:.1f}" y1="{_TOP - 4}" x2="{x:.1f}" y2="{foot + 4}" stroke="#eef1f5"/>'
        yield _text(x, _TOP - 10, clock(tick * step), _FAINT, "middle")
    yield _text(_LEFT - 26, _TOP - 10, "minutes", _FAINT, "end")


def _row(course: Course, row: _Row, top: float) -> Iterator[str]:
    yield _text(_LEFT - 12, top + 15, _short(row.name), _INK, "end")
    for piece in row.pieces:
        x, end = _x(course, piece.start_seconds), _x(course, piece.end_seconds)
        width = max(end - x, 0.8)
        what = f"{clock(piece.start_seconds)} {kind_of(piece)} {piece.length_seconds:.1f} s {piece.text}".strip()
        yield (
            f'<rect x="{x:.2f}" y="{top + 4:.0f}" width="{width:.2f}" height="{_BAR}" fill="{_colour(piece)}">'
            f"<title>{escape(what)}</title></rect>"
        )


def _boundaries(course: Course, foot: float) -> Iterator[str]:
    """A dashed line where a reply ends and somebody may answer."""
    for reply in replies(course)[:-1]:
        x = _x(course, reply.end_seconds)
        dashes = f'stroke="{_FAINT}" stroke-dasharray="3 3"'
        yield f'<line x1="{x:.1f}" y1="{_TOP - 4}" x2="{x:.1f}" y2="{foot + 4}" {dashes}/>'


def _note(course: Course) -> str:
    """How many replies it takes on Alexa, and how much room the fullest one leaves."""
    accounts = replies(course)
    number, fullest = max(enumerate(accounts, start=1), key=lambda found: found[1].tightest.share)
    use = fullest.tightest
    taken = f"{use.share:.0%} of the {use.most:,} {use.limit} that one reply may have"
    divided = ", so it comes in pieces" if use.share > 1 else ""
    if len(accounts) == 1:
        return f"On Alexa this is one reply. It takes {taken}{divided}."
    return (
        f"On Alexa these are {len(accounts)} replies, with a dashed line at the end of each. "
        f"The fullest, number {number}, takes {taken}{divided}."
    )


def _colour(piece: Piece) -> str:
    match piece.part:
        case Beat(phase=Phase.OUT):
            return _BREATHS_OUT
        case Beat(phase=Phase.HOLD | Phase.REST):
            return _HOLDS
        case _:
            return _COLOURS[kind_of(piece)]


def _x(course: Course, seconds: float) -> float:
    return _LEFT + _PLOT * seconds / (course.seconds or 1.0)


def _short(name: str) -> str:
    return name if len(name) <= _LABEL_LETTERS else name[: _LABEL_LETTERS - 1] + "…"


def _text(x: float, y: float, text: str, colour: str, anchor: str = "start") -> str:
    return f'<text x="{x:.1f}" y="{y:.1f}" fill="{colour}" text-anchor="{anchor}">{escape(text)}</text>'
