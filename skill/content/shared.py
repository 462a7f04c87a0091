"""The nodes of common.yaml in; the words that are said in and around all exercises, out."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from skill.content.field import Field, Kind, list_of, read_table, table_of, table_with
from skill.content.node import Node, Place
from skill.content.problem import Findings
from skill.content.text import PHRASES, SPOKEN, line_kind
from skill.content.value import ID, NUMBER
from skill.dialogue.common import COMMON
from skill.dialogue.exercise import Line, Phase

FEWEST_NUMBERS = 10
"""Counting words: as many as the seconds of the longest part of a breath."""

Cue = tuple[str, str, str]
"""The full cue of a phase, its short cue, its single word."""


def _word(name: str, placeholders: tuple[str, ...]) -> Field[Line]:
    named = ", ".join(f"{{{placeholder}}}" for placeholder in placeholders) or "nothing"
    return Field(name, line_kind(placeholders, needs_without=False), f"may name {named}.", required=True)


_CUE = (
    Field("full", SPOKEN, "The whole cue, in the first breaths.", required=True),
    Field("short", SPOKEN, "The short cue, after them.", required=True),
    Field("word", SPOKEN, "The single word, later.", required=True),
)


def _read_cue(node: Node, findings: Findings) -> Cue:
    values = read_table(node, _CUE, findings)
    full, short, word = (values.need(field) for field in _CUE)
    return full, short, word


CUE: Kind[Cue] = Kind("a table with full, short, word", _read_cue, ("", "", ""), fields=_CUE)


def _any_key(_key: str, _place: Place, _findings: Findings) -> None:
    """Every key is good."""


_WORDS = {name: _word(name, placeholders) for name, placeholders in COMMON.items()}
_CUES = {phase: Field(phase.value, CUE, f"What is said for {phase}.", required=True) for phase in Phase}

WORDS = Field("words", table_with(tuple(_WORDS.values())), "Lines by name.", required=True)
CUES = Field("cues", table_with(tuple(_CUES.values())), "What is said within a breath.", required=True)
NUMBERS = Field("numbers", list_of(SPOKEN, FEWEST_NUMBERS), "Counting words from one upwards.", required=True)
NUMBER_WORDS = Field("number_words", table_of(NUMBER, _any_key), "Words for a number in an answer.")
FILLERS = Field("fillers", PHRASES, "Words dropped from the beginning of an answer.")
NO_ANSWER = Field("no_answer", PHRASES, "Sentences that mean that there is no answer.")
DEFAULT = Field("default", ID, "The exercise for those who do not mind which.", required=True)
COMMON_FIELDS: tuple[Field[Any], ...] = (
    WORDS,
    CUES,
    NUMBERS,
    NUMBER_WORDS,
    FILLERS,
    NO_ANSWER,
    DEFAULT,
)
"""All that can stand in common.yaml."""


@dataclass(frozen=True)
class Shared:
    """common.yaml as a value."""

    words: Mapping[str, Line]
    cues: Mapping[Phase, Cue]
    numbers: tuple[str, ...]
    number_words: Mapping[str, float]
    fillers: tuple[str, ...]
    no_answer: tuple[str, ...]
    default: str
    root: Node
    findings: Findings


def build_shared(root: Node, findings: Findings) -> Shared:
    """The content of common.yaml."""
    values = read_table(root, COMMON_FIELDS, findings)
    words, cues = values.need(WORDS), values.need(CUES)
    return Shared(
        words={name: words.need(field) for name, field in _WORDS.items()},
        cues={phase: cues.need(field) for phase, field in _CUES.items()},
        numbers=values.need(NUMBERS),
        number_words=values.need(NUMBER_WORDS),
        fillers=values.need(FILLERS),
        no_answer=values.need(NO_ANSWER),
        default=values.need(DEFAULT),
        root=root,
        findings=findings,
    )
