"""A stretch and the room of one reply, in; where replies may stop for a spoken bridge, and where this one does, out.

The author's structure makes the seams: between steps, sentences and whole breaths; what has to stay together stays
together. Nothing is ever cut or left out.
"""

from itertools import groupby
from typing import NamedTuple

from skill.dialogue.exercise import Breathe
from skill.dialogue.reply import Part, Silence
from skill.dialogue.room import Room
from skill.dialogue.score import Score
from skill.dialogue.stretch import Heard, Stretch

WHOLE_SECONDS = 10.0
"""A silence that fits no reply is divided after so many seconds, or a multiple."""
MOST_SILENCE_SECONDS = 600.0
"""The longest piece of such a silence."""


class Piece(NamedTuple):
    """One part of a stretch, and whether a reply may begin with it."""

    heard: Heard
    seam: bool


def pieces(score: Score, stretch: Stretch, room: Room, bridge: tuple[Part, ...]) -> tuple[Piece, ...]:
    """A stretch in pieces. Only a step that fits into no reply, bridge included, has seams inside."""
    divided: list[Piece] = []
    for spot, group in groupby(stretch.heard, key=lambda heard: heard.spot):
        unit = tuple(group)
        breath = isinstance(score.moments[score.find(spot)].step, Breathe)
        if breath or room.fits((*(heard.part for heard in unit), *bridge)):
            divided.extend(Piece(heard, seam=number == 0) for number, heard in enumerate(unit))
        else:
            divided.extend(Piece(small, seam=True) for heard in unit for small in _smaller(heard, room, bridge))
    return tuple(divided)


def _smaller(heard: Heard, room: Room, bridge: tuple[Part, ...]) -> tuple[Heard, ...]:
    """One part, or a silence that fits no reply as several that do."""
    part = heard.part
    if not isinstance(part, Silence) or room.fits((part, *bridge)):
        return (heard,)
    length = MOST_SILENCE_SECONDS
    while length > WHOLE_SECONDS and not room.fits((Silence(length), *bridge)):
        length = max(WHOLE_SECONDS, length // (2 * WHOLE_SECONDS) * WHOLE_SECONDS)
    whole, rest = divmod(part.seconds, length)
    silences = (*(length for _ in range(int(whole))), *((round(rest, 3),) if rest else ()))
    return tuple(heard._replace(part=Silence(seconds)) for seconds in silences)


def stop_before(
    stretch: tuple[Piece, ...], start: int, room: Room, lead: tuple[Part, ...], bridge: tuple[Part, ...]
) -> int:
    """The last seam at which a reply that begins with the lead and this piece can stop and still hold its bridge.

    `start` itself when only the lead fits. A single piece that fits nowhere goes alone: the checker refuses scripts
    that have one.
    """
    left = room.most - sum(map(room.size, (*lead, *bridge)))
    stop = start
    for number in range(start, len(stretch)):
        if number > stop and stretch[number].seam:
            stop = number
        left -= room.size(stretch[number].heard.part)
        if left < 0:
            break
    if stop > start or lead:
        return stop
    return next((number for number in range(start + 1, len(stretch)) if stretch[number].seam), len(stretch))
