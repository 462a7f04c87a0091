"""The one definition of every kind of step, as authors write it: keys, kinds of values, help."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from skill.content.field import Field, Kind, list_of, one_of, read_table, table_with, wrong_kind
from skill.content.node import List, Node, Table
from skill.content.problem import Findings
from skill.content.text import PHRASES, SPOKEN, STEP_LINE
from skill.content.value import DURATION, ELASTIC, ID, NAME, NUMBER, ROUNDS, TARGET, TRUE
from skill.dialogue.exercise import VERSIONS, AnswerKind, Case, Kept, Option, Phase, Version

# What belongs to several steps

_EVERY_VERSION = frozenset(VERSIONS)
_VERSION_WORDS: Mapping[str, Version] = {version: version for version in VERSIONS}
_VERSION = one_of(_VERSION_WORDS)
_VERSION_LIST = list_of(_VERSION)


def _read_versions(node: Node, findings: Findings) -> frozenset[Version]:
    if isinstance(node, List):
        return frozenset(_VERSION_LIST.read(node, findings)) or _EVERY_VERSION
    return frozenset({_VERSION.read(node, findings)})


VERSION_SET = Kind("a version, or a list of versions", _read_versions, _EVERY_VERSION, words=VERSIONS)
ONLY = Field("only", VERSION_SET, "The versions in which the step occurs; without it, all of them.")
STEP_ID = Field("id", ID, "The name of the step, for jumps and for places that are remembered.")
NEEDED_ID = replace(STEP_ID, required=True)


def _read_steps(node: Node, findings: Findings) -> tuple[Table, ...]:
    if not isinstance(node, List):
        wrong_kind(node, findings, "a list of steps", "Begin each step with a hyphen.")
        return ()
    if not node.items:
        findings.add(node.place, "too-few", "At least one step is needed here.")
    for item in node.items:
        if not isinstance(item, Table):
            wrong_kind(item, findings, "a step such as `say: ...`")
    return tuple(item for item in node.items if isinstance(item, Table))


STEP_LIST: Kind[tuple[Table, ...]] = Kind("a list of steps", _read_steps, ())

# say, pause

SAY = Field("say", STEP_LINE, "Words to say.", required=True)
PAUSE = Field("pause", ELASTIC, "How long it is quiet.", required=True)

# breathe

_PHASE_HELP = {
    Phase.IN: "How long the breath goes in.",
    Phase.TOP_UP: "How long a second, small breath goes in.",
    Phase.HOLD: "How long the breath is held.",
    Phase.OUT: "How long the breath goes out.",
    Phase.REST: "How long it rests after the breath out.",
}
PHASES: Mapping[Phase, Field[float]] = {
    phase: Field(phase.value, DURATION, _PHASE_HELP[phase], required=phase in {Phase.IN, Phase.OUT}) for phase in Phase
}


def _read_breath(node: Node, findings: Findings) -> tuple[tuple[Phase, float], ...]:
    values = read_table(node, tuple(PHASES.values()), findings)
    written = [Phase(entry.key) for entry in values.table.entries if entry.key in set(Phase)]
    return tuple((phase, values.need(PHASES[phase])) for phase in written)


BREATH: Kind[tuple[tuple[Phase, float], ...]] = Kind(
    "a table of the parts of one breath, in order", _read_breath, (), fields=tuple(PHASES.values())
)
BREATHE = Field("breathe", BREATH, "One breath: its parts with their lengths.", required=True)
BREATHS = Field("rounds", ROUNDS, "How many breaths.", required=True)
REASSURE = Field("reassure", list_of(SPOKEN), "Short words for every fifth breath out, in turn.")

# ask

ANSWER_NAME = Field("name", NAME, "The name under which later lines use the answer, in braces.")
ANSWER_KIND = Field(
    "kind",
    one_of(
        {
            "words": AnswerKind.WORDS,
            "number": AnswerKind.NUMBER,
            "yes or no": AnswerKind.YES_NO,
            "choice": AnswerKind.CHOICE,
        }
    ),
    "What is listened for; words when it is left out, or a choice when there are options.",
)
ANSWER_KEPT = Field(
    "kept",
    one_of({kept.value: kept for kept in (Kept.FOR_NOW, Kept.NOT_HEARD)}),
    "for-now: forgotten at the end of the visit; not-heard: the microphone stays closed.",
)
OPTION_WHEN = Field("when", PHRASES, "What people say for it; the first is what we say.", required=True)
OPTION_GO = Field("go", TARGET, "The step it leads to; without it, the next one.")
_OPTION_FIELDS = (OPTION_WHEN, OPTION_GO)


def _read_option(node: Node, findings: Findings) -> Option:
    values = read_table(node, _OPTION_FIELDS, findings)
    return Option(values.need(OPTION_WHEN), values.get(OPTION_GO))


OPTION = Kind("a table with when and go", _read_option, Option((), None), fields=_OPTION_FIELDS)
ASK = Field("ask", STEP_LINE, "One question.", required=True)
QUIET = Field("quiet", ELASTIC, "Time to think before the microphone opens.")
ANSWER = Field("answer", table_with((ANSWER_NAME, ANSWER_KIND, ANSWER_KEPT)), "What is listened for.")
OPTIONS = Field("choose", list_of(OPTION), "The options, and where each leads.")
IF_SILENT = Field("if_silent", STEP_LINE, "Said when no answer comes.")
OTHERWISE = Field("otherwise", TARGET, "The step that follows when no answer comes or none is understood.")

# depends_on

BELOW = Field("below", NUMBER, "True for a number less than this.")
AT_LEAST = Field("at_least", NUMBER, "True for a number of this or more.")
LESS_THAN = Field("less_than", NAME, "True for a number less than that earlier answer.")
SAME_AS = Field("same_as", NAME, "True for the same number as that earlier answer.")
MORE_THAN = Field("more_than", NAME, "True for a number more than that earlier answer.")
IS = Field("is", PHRASES, "True for one of these words.")
MISSING = Field("missing", TRUE, "True when there was no answer.")
CASE_GO = Field("go", TARGET, "The step it leads to.", required=True)
CONDITIONS: tuple[Field[Any], ...] = (BELOW, AT_LEAST, LESS_THAN, SAME_AS, MORE_THAN, IS, MISSING)
_CASE_FIELDS = (*CONDITIONS, CASE_GO)


def _read_case(node: Node, findings: Findings) -> Case:
    values = read_table(node, _CASE_FIELDS, findings)
    if sum(condition in values for condition in CONDITIONS) != 1:
        message = f"A case has exactly one of {', '.join(condition.key for condition in CONDITIONS)}."
        findings.add(node.place, "one-condition", message)
    return Case(
        values.need(CASE_GO),
        below=values.get(BELOW),
        at_least=values.get(AT_LEAST),
        less_than=values.get(LESS_THAN),
        same_as=values.get(SAME_AS),
        more_than=values.get(MORE_THAN),
        equals=values.need(IS),
        missing=MISSING in values,
    )


CASE = Kind("a table with one condition and go", _read_case, Case(""), fields=_CASE_FIELDS)
DEPENDS_ON = Field("depends_on", NAME, "The answer that decides how it goes on.", required=True)
CASES = Field(
    "choose", list_of(CASE), "The first case that is true leads on; else the next step follows.", required=True
)

# go, repeat

GO = Field("go", TARGET, "The later step, or end, at which it goes on.", required=True)
REPEAT = Field("repeat", ROUNDS, "How many times the steps are done.", required=True)
STEPS = Field("steps", STEP_LIST, "The steps, in order.", required=True)


class Lead(StrEnum):
    """The key that tells what kind of step it is."""

    SAY = SAY.key
    PAUSE = PAUSE.key
    BREATHE = BREATHE.key
    ASK = ASK.key
    DEPENDS_ON = DEPENDS_ON.key
    GO = GO.key
    REPEAT = REPEAT.key


@dataclass(frozen=True)
class StepKind:
    """One kind of step."""

    help: str
    """One line for authors."""
    fields: tuple[Field[Any], ...]


STEP_KINDS: Mapping[Lead, StepKind] = {
    Lead.SAY: StepKind("Says something.", (STEP_ID, ONLY, SAY)),
    Lead.PAUSE: StepKind("Is quiet for a while.", (STEP_ID, ONLY, PAUSE)),
    Lead.BREATHE: StepKind("Paces breaths.", (NEEDED_ID, ONLY, BREATHE, BREATHS, REASSURE)),
    Lead.ASK: StepKind("Asks one question.", (NEEDED_ID, ONLY, ASK, QUIET, ANSWER, OPTIONS, IF_SILENT, OTHERWISE)),
    Lead.DEPENDS_ON: StepKind("Goes on as an earlier answer decides.", (STEP_ID, ONLY, DEPENDS_ON, CASES)),
    Lead.GO: StepKind("Goes on at a later step.", (STEP_ID, ONLY, GO)),
    Lead.REPEAT: StepKind("Does some steps several times.", (NEEDED_ID, ONLY, REPEAT, STEPS)),
}
"""All that can stand in `steps`."""
