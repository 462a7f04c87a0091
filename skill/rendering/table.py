"""A course in, a table for a terminal out: one line for a sentence or a silence, one for a run of breaths."""

from collections.abc import Iterator
from itertools import groupby

from skill.dialogue.reply import Beat, Sound
from skill.rendering.account import KINDS, replies, seconds_by_kind
from skill.rendering.course import Course, Piece
from skill.rendering.sidecar import kind_of

_TEXT_COLUMNS = 64


def table(course: Course, voice: str) -> str:
    """Start, seconds, step, kind and words of everything; then totals, and the replies of a speaker."""
    fit = course.fit
    head = (
        f"{course.exercise.title}: {clock(course.seconds)} in the {fit.version} version"
        f" ({clock(fit.wanted_seconds)} wanted), voice {voice}"
    )
    rows = [("at", "seconds", "step", "", ""), *_rows(course)]
    width = max(len(row[2]) for row in rows)
    body = [
        f"{at:>6} {seconds:>8}  {step:<{width}}  {kind:<9} {text}".rstrip() for at, seconds, step, kind, text in rows
    ]
    return "\n".join([head, "", *body, "", *_totals(course), *_replies(course)])


def clock(seconds: float) -> str:
    """Minutes and seconds: 3:00."""
    minutes, rest = divmod(round(seconds), 60)
    return f"{minutes}:{rest:02}"


def _rows(course: Course) -> Iterator[tuple[str, str, str, str, str]]:
    for (is_beat, _), found in groupby(course.pieces, lambda piece: (isinstance(piece.part, Beat), piece.step)):
        group = list(found)
        if is_beat:
            breaths = len(dict.fromkeys(piece.key for piece in group))
            first = [piece.text for piece in group if piece.key == group[0].key]
            text = f"{breaths} breath{'s' if breaths > 1 else ''}: {', '.join(first)}"
            yield _row(group[0], group[-1].end_seconds - group[0].start_seconds, text)
        else:
            for piece in group:
                tone = piece.part.tone if isinstance(piece.part, Sound) else ""
                yield _row(piece, piece.length_seconds, piece.text or tone)


def _row(piece: Piece, seconds: float, text: str) -> tuple[str, str, str, str, str]:
    short = text if len(text) <= _TEXT_COLUMNS else text[: _TEXT_COLUMNS - 1] + "…"
    return clock(piece.start_seconds), f"{seconds:.1f}", piece.step, kind_of(piece), short


def _totals(course: Course) -> Iterator[str]:
    seconds = seconds_by_kind(course)
    whole = course.seconds or 1.0
    yield "In all: " + ", ".join(
        f"{kind} {clock(seconds[kind])} ({seconds[kind] / whole:.0%})" for kind in KINDS if seconds[kind]
    )


def _replies(course: Course) -> Iterator[str]:
    for number, reply in enumerate(replies(course), start=1):
        uses = ", ".join(f"{use.used:,} of {use.most:,} {use.limit}" for use in reply.uses if use.used)
        divided = "; Alexa gets it in pieces" if reply.tightest.share > 1 else ""
        yield f"Reply {number}, {clock(reply.start_seconds)} to {clock(reply.end_seconds)}: {uses}{divided}"
