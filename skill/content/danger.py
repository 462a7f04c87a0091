"""The nodes of danger.yaml in; all that is said around danger, out; a reply without a number to call is a problem."""

from collections.abc import Mapping
from typing import Any

from skill.content.field import Field, Kind, Values, list_of, read_table, table_with
from skill.content.node import Node, at
from skill.content.problem import Findings
from skill.content.text import PHRASES, text_kind
from skill.dialogue.care import AFTER, HEARS, INSTEAD, LINE, NUMBERS, REPLIES, SHARED, SOFT, TIMES, Care
from skill.dialogue.normalise import normalise
from skill.dialogue.wording import sentences

EMERGENCY_FIRST = ("imminent", "again")
"""What begins with the emergency number; so does the first reply where there is none for this minute."""

_SPOKEN = text_kind("a text", (), spoken=True)
_REPLY_TEXT = text_kind("a text", (*SHARED, *NUMBERS), spoken=True)
_TEXTS = list_of(_REPLY_TEXT)


def _fields(names: tuple[str, ...], kind: Kind[Any]) -> tuple[Field[Any], ...]:
    return tuple(Field(name, kind, f"What belongs to {name}.", required=True) for name in names)


_TIMES = tuple(Field(time, _TEXTS, f"What is said, {time}.", required=time != "imminent") for time in TIMES)


def _read_reply(node: Node, findings: Findings) -> Values:
    values = read_table(node, _TIMES, findings)
    texts = {field.key: values.need(field) for field in _TIMES if field in values}
    for time, said in texts.items():
        whole = " ".join(said)
        if "{emergency}" not in whole or "{line" not in whole:
            message = f"`{time}` needs {{emergency}}, and {{line}} or {{line-once}}."
            findings.add(at(node, time).place, "missing-number", message)
        elif (time in EMERGENCY_FIRST or "imminent" not in texts) and "{emergency}" not in sentences(whole)[0]:
            message = f"The first sentence of `{time}` needs {{emergency}}."
            findings.add(at(node, time).place, "late-number", message, "Begin with the emergency number.")
    return values


_REPLY = Kind("a table with first, imminent, again", _read_reply, table_with(()).missing, fields=_TIMES)
_LINES = tuple(
    Field(name, text_kind("a text", names, spoken=True), "How a number is said.", required=True)
    for name, names in LINE.items()
)
_SHARED, _SOFT, _INSTEAD = (_fields(names, _SPOKEN) for names in (SHARED, SOFT, INSTEAD))
_REPLIES, _AFTER, _HEARS = _fields(REPLIES, _REPLY), _fields(AFTER, _TEXTS), _fields(HEARS, PHRASES)
DANGER_FIELDS: tuple[Field[Any], ...] = (
    Field("shared", table_with(_SHARED), "Sentences that replies share.", required=True),
    Field("line", table_with(_LINES), "How a number is said.", required=True),
    Field("replies", table_with(_REPLIES), "What is said, by what was heard.", required=True),
    Field("soft", table_with(_SOFT), "The one gentle question.", required=True),
    Field("after", table_with(_AFTER), "What follows.", required=True),
    Field("instead", table_with(_INSTEAD), "Common words, for the rest of the session.", required=True),
    Field("hears", table_with(_HEARS), "What is listened for.", required=True),
)
"""All that can stand in danger.yaml."""


def build_care(root: Node, findings: Findings) -> Care:
    """The content of danger.yaml."""
    values = read_table(root, DANGER_FIELDS, findings)
    shared, line, replies, soft, after, instead, hears = (values.need(field) for field in DANGER_FIELDS)
    return Care(
        shared=_all(shared, _SHARED),
        line=_all(line, _LINES),
        replies={
            field.key: {time.key: reply.need(time) for time in _TIMES if time in reply}
            for field in _REPLIES
            for reply in (replies.need(field),)
        },
        soft=_all(soft, _SOFT),
        after=_all(after, _AFTER),
        instead=_all(instead, _INSTEAD),
        hears={name: tuple(map(normalise, words)) for name, words in _all(hears, _HEARS).items()},
    )


def _all(values: Values, fields: tuple[Field[Any], ...]) -> Mapping[str, Any]:
    return {field.key: values.need(field) for field in fields}
