"""The nodes of phrases.yaml in; what people say for each thing they can do, out."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from skill.content.field import Field, Kind, list_of, read_table, table_of, table_with
from skill.content.node import Node
from skill.content.problem import Findings
from skill.content.text import PHRASES, text_kind
from skill.content.value import check_id
from skill.dialogue.danger import Kind as Danger
from skill.dialogue.turn import Act
from skill.phrases.book import SAID_KINDS

UNSAID = frozenset({Act.OPEN, Act.START, Act.ANSWER, Act.DANGER, Act.UNKNOWN, Act.SILENCE, Act.LEFT})
"""What no sentence of the phrase book asks for without details."""


def _sentences(*slots: str) -> Kind[tuple[str, ...]]:
    """Sentences in which slots may stand."""
    return list_of(text_kind("a sentence", slots, spoken=False))


def _sentences_around(slot: str) -> Kind[tuple[str, ...]]:
    """Sentences in each of which one slot stands."""
    sentence = text_kind(f"a sentence with {{{slot}}}", (slot,), spoken=False)

    def read(node: Node, findings: Findings) -> str:
        text = sentence.read(node, findings)
        if text and text.count(f"{{{slot}}}") != 1:
            findings.add(node.place, "missing-slot", f"This sentence needs {{{slot}}}, once.")
        return text

    return list_of(Kind(sentence.name, read, ""))


_ACTS = {act: Field(act.value, PHRASES, f"Sentences for {act}.", required=True) for act in Act if act not in UNSAID}

COMMANDS = Field(
    "commands", table_with(tuple(_ACTS.values())), "What a listener may say at every moment.", required=True
)
STARTS = Field("starts", _sentences("exercise", "need", "length"), "Sentences that ask for an exercise.", required=True)
WORDS = Field("words", _sentences_around("words"), "Sentences around a free answer.", required=True)
NUMBERS = Field("numbers", _sentences_around("number"), "Sentences around a number.", required=True)
NEEDS = Field("needs", table_of(PHRASES, check_id), "What people come with, in their words.", required=True)
_DANGERS = {kind: Field(kind.value, PHRASES, f"Sentences about {kind}.", required=True) for kind in SAID_KINDS}
DANGER = Field("danger", table_with(tuple(_DANGERS.values())), "What people say in danger.", required=True)
PHRASE_FIELDS: tuple[Field[Any], ...] = (COMMANDS, STARTS, WORDS, NUMBERS, NEEDS, DANGER)
"""All that can stand in phrases.yaml."""


@dataclass(frozen=True)
class Phrases:
    """phrases.yaml as a value."""

    commands: Mapping[Act, tuple[str, ...]]
    starts: tuple[str, ...]
    words: tuple[str, ...]
    numbers: tuple[str, ...]
    needs: Mapping[str, tuple[str, ...]]
    danger: Mapping[Danger, tuple[str, ...]]
    root: Node
    findings: Findings


def build_phrases(root: Node, findings: Findings) -> Phrases:
    """The content of phrases.yaml."""
    values = read_table(root, PHRASE_FIELDS, findings)
    commands, danger = values.need(COMMANDS), values.need(DANGER)
    return Phrases(
        commands={act: commands.need(field) for act, field in _ACTS.items()},
        starts=values.need(STARTS),
        words=values.need(WORDS),
        numbers=values.need(NUMBERS),
        needs=values.need(NEEDS),
        danger={kind: danger.need(field) for kind, field in _DANGERS.items()},
        root=root,
        findings=findings,
    )
