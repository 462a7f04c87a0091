"""The one definition of what stands above the steps of a script: keys, kinds of values, help."""

from collections.abc import Mapping
from itertools import pairwise
from typing import Any

from skill.content.field import Field, Kind, list_of, one_of, read_table
from skill.content.node import Node
from skill.content.problem import Findings
from skill.content.step import STEPS
from skill.content.text import HEADER_LINE, NOTE, PHRASES, SPOKEN
from skill.content.value import DURATION, ID
from skill.dialogue.exercise import VERSIONS, Version

_LENGTHS: tuple[Field[float], ...] = tuple(
    Field(version, DURATION, f"The wanted length of the {version} version.", required=True) for version in VERSIONS
)


def _read_lasts(node: Node, findings: Findings) -> Mapping[Version, float]:
    values = read_table(node, _LENGTHS, findings)
    lengths = [values.need(field) for field in _LENGTHS]
    if any(shorter >= longer for shorter, longer in pairwise(lengths)):
        findings.add(node.place, "lasts-order", "Write them from the shortest to the longest.")
    return dict(zip(VERSIONS, lengths, strict=True))


LASTS_TABLE: Kind[Mapping[Version, float]] = Kind("a table of three lengths of time", _read_lasts, {}, fields=_LENGTHS)
TITLE = Field("exercise", SPOKEN, "The title, as it is spoken within a sentence.", required=True)
PEOPLE_SAY = Field("people_say", PHRASES, "Other names by which people ask for it.")
HELPS_WITH = Field("helps_with", list_of(ID), "The needs for which it is suggested, by their ids in phrases.yaml.")
PURPOSE = Field("purpose", HEADER_LINE, "Said before the first steps on the first two visits.", required=True)
LASTS = Field("lasts", LASTS_TABLE, "How long each version is.", required=True)
SAFETY = Field("safety", HEADER_LINE, "Said on the first visit, before anything else.")
COMING_BACK = Field("coming_back", HEADER_LINE, "Said when somebody comes back into the middle of it.")
EASY = Field("easy", ID, "The exercise that takes its place for people who do not hold their breath.")
ENDS = Field(
    "ends",
    one_of({"with an offer": False, "quietly": True}),
    "quietly: nothing is asked after the last word; else with an offer.",
)
SOURCES = Field("sources", list_of(NOTE), "Where it comes from; never spoken.")
HEADER: tuple[Field[Any], ...] = (
    TITLE,
    PEOPLE_SAY,
    HELPS_WITH,
    PURPOSE,
    LASTS,
    SAFETY,
    COMING_BACK,
    EASY,
    ENDS,
    SOURCES,
    STEPS,
)
"""All that can stand at the top of a script."""
