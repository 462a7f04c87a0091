"""The kinds of single values in scripts: lengths of time, rounds, names and numbers."""

import math
import re

from skill.content.field import Kind, wrong_kind
from skill.content.node import Leaf, Node, Place
from skill.content.problem import Findings
from skill.dialogue.exercise import END, Elastic
from skill.dialogue.score import OPENING

UNREAD = math.nan
"""Stands for a number that could not be read: no comparison holds for it, so it causes no second problem."""

FILL = Elastic(1, 12, 400)
"""As many rounds as the wanted length holds."""

START = "start"
"""What the ids of steps without an id begin with, before the first step with one."""

TAKEN = frozenset({START, OPENING, END})
"""Ids that have a meaning of their own."""

MOST_SECONDS = 3600.0
MOST_ROUNDS = 400

_SECONDS = re.compile(r"(?:(\d{1,2})m)?(?:(\d{1,4}(?:\.\d{1,3})?)s)?")
_STRETCH = re.compile(r"(?P<least>\S+) to (?P<most>[^\s,]+)(?:, usually (?P<usual>\S+))?")
_LOOSE = re.compile(r"(\d+(?:\.\d+)?) ?(s|m)?(?:ec(?:ond)?s?|in(?:ute)?s?)?\.?")
_DURATIONS = "Write for example 8s, 1m30s, or 8s to 20s; at most 60m."
_ID = re.compile(r"[a-z][a-z0-9]*(?:-[a-z0-9]+)*")
_NAME = re.compile(r"[a-z][a-z0-9_-]*")


def is_id(text: str) -> bool:
    """Whether a text has the form of an id and is not taken."""
    return bool(_ID.fullmatch(text)) and text not in TAKEN


def check_id(text: str, place: Place, findings: Findings) -> None:
    """Notes when a text is no id."""
    if not is_id(text):
        suggestion = "Write small letters, with hyphens between words."
        findings.add(place, "bad-id", f"`{text}` is no id, or is taken.", suggestion)


def _read_id(node: Node, findings: Findings) -> str:
    if not isinstance(node, Leaf):
        wrong_kind(node, findings, "an id")
        return ""
    text = node.value if isinstance(node.value, str) else node.raw
    check_id(text, node.place, findings)
    return text if is_id(text) else ""


def _read_target(node: Node, findings: Findings) -> str:
    is_end = isinstance(node, Leaf) and node.value == END
    return END if is_end else _read_id(node, findings) or END


def _read_name(node: Node, findings: Findings) -> str:
    if not isinstance(node, Leaf) or not isinstance(node.value, str):
        wrong_kind(node, findings, "a name")
        return ""
    if not _NAME.fullmatch(node.value):
        suggestion = "Write small letters, with hyphens between words."
        findings.add(node.place, "bad-name", f"`{node.value}` is no name for an answer.", suggestion)
        return ""
    return node.value


def _read_number(node: Node, findings: Findings) -> float:
    if not isinstance(node, Leaf) or isinstance(node.value, bool) or not isinstance(node.value, int | float):
        wrong_kind(node, findings, "a number")
        return UNREAD
    return node.value


def _read_true(node: Node, findings: Findings) -> bool:
    if not isinstance(node, Leaf) or node.value is not True:
        wrong_kind(node, findings, "`true`")
    return True


def seconds_of(text: str) -> float | None:
    """The seconds of a length such as 8s or 1m30s; None for anything else, and for more than MOST_SECONDS."""
    found = _SECONDS.fullmatch(text)
    if not text or found is None:
        return None
    seconds = 60 * float(found[1] or 0) + float(found[2] or 0)
    return seconds if seconds <= MOST_SECONDS else None


def _refuse_duration(node: Leaf, findings: Findings) -> None:
    loose = _LOOSE.fullmatch(node.raw)
    meant = f"{loose[1]}{loose[2] or 's'}" if loose else ""
    suggestion = f"Write `{meant}`." if seconds_of(meant) and meant != node.raw else _DURATIONS
    findings.add(node.place, "bad-duration", f"`{_short(node.raw)}` is no length of time.", suggestion)


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= 40 else line[:39] + "…"


def _read_duration(node: Node, findings: Findings) -> float:
    if not isinstance(node, Leaf):
        wrong_kind(node, findings, "a length of time")
        return UNREAD
    seconds = seconds_of(node.value) if isinstance(node.value, str) else None
    if not seconds:
        _refuse_duration(node, findings)
        return UNREAD
    return seconds


def _read_elastic(node: Node, findings: Findings) -> Elastic:
    if not isinstance(node, Leaf):
        wrong_kind(node, findings, "a length of time")
        return Elastic.fixed(UNREAD)
    stretch = _STRETCH.fullmatch(node.value) if isinstance(node.value, str) else None
    if stretch is None:
        return Elastic.fixed(_read_duration(node, findings))
    least, most = seconds_of(stretch["least"]), seconds_of(stretch["most"])
    if least is None or most is None:
        _refuse_duration(node, findings)
        return Elastic.fixed(UNREAD)
    usual = seconds_of(stretch["usual"]) if stretch["usual"] else (least + most) / 2
    if usual is None or not least <= usual <= most or least == most:
        suggestion = "The smaller length comes first, and the usual one lies between."
        findings.add(node.place, "bad-duration", f"`{_short(node.raw)}` cannot stretch.", suggestion)
        return Elastic.fixed(UNREAD)
    return Elastic(least, usual, most)


_ROUNDS = re.compile(r"(\d{1,3}) to (\d{1,3})(?:, usually (\d{1,3}))?")


def _read_rounds(node: Node, findings: Findings) -> Elastic:
    match node:
        case Leaf(value="fill"):
            return FILL
        case Leaf(value=int(number)) if number is not True and 1 <= number <= MOST_ROUNDS:
            return Elastic.fixed(number)
        case Leaf(value=str(text)) if found := _ROUNDS.fullmatch(text):
            least, most = int(found[1]), int(found[2])
            usual = int(found[3]) if found[3] else (least + most) // 2
            if 1 <= least <= usual <= most <= MOST_ROUNDS and least < most:
                return Elastic(least, usual, most)
    place, suggestion = node.place, f"Write fill, a whole number up to {MOST_ROUNDS}, or for example 4 to 30."
    findings.add(place, "bad-rounds", "This is no number of rounds.", suggestion)
    return FILL


ID = Kind("an id", _read_id, "")
TARGET = Kind("the id of a later step, or end", _read_target, END)
NAME = Kind("a name", _read_name, "")
NUMBER = Kind("a number", _read_number, UNREAD)
TRUE = Kind("true", _read_true, missing=True)
DURATION = Kind("a length of time such as 8s or 1m30s", _read_duration, UNREAD)
ELASTIC = Kind("a length of time such as 8s, or 8s to 20s where it may stretch", _read_elastic, Elastic.fixed(UNREAD))
ROUNDS = Kind("fill, a number, or a range such as 4 to 30", _read_rounds, FILL)
