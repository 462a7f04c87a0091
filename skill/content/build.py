"""The nodes of one script in, a draft out: the exercise as a value, and where each of its steps is written."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import assert_never

from skill.content import header, step
from skill.content.field import Values, read_table, wrong_kind
from skill.content.node import Node, Place, Table, at
from skill.content.problem import Findings, did_you_mean
from skill.content.step import STEP_KINDS, Lead
from skill.content.value import START, UNREAD
from skill.dialogue.exercise import (
    VERSIONS,
    AnswerKind,
    AnyStep,
    Ask,
    Breathe,
    Choose,
    Elastic,
    Exercise,
    Go,
    Kept,
    Pause,
    Rounds,
    Say,
)

MOST_NESTED = 2
"""Repeated parts inside each other."""


@dataclass(frozen=True)
class Draft:
    """One script as it was read; what could not be read has a harmless replacement, and a problem."""

    exercise: Exercise
    table: Table
    steps: Mapping[str, Table]
    """Step id -> where and how the step is written."""
    findings: Findings

    def place(self, step_id: str, *path: str | int) -> Place:
        """Where a part of a step is written."""
        return at(self.steps[step_id], *path).place


def build_exercise(root: Node, content: bytes, exercise: str, shelf: str, findings: Findings) -> Draft | None:
    """The draft of a script; None when the file is no table at all."""
    if not isinstance(root, Table):
        wrong_kind(root, findings, "a table that begins with `exercise: ...`")
        return None
    values = read_table(root, header.HEADER, findings)
    builder = _Builder(findings)
    value = Exercise(
        id=exercise,
        title=values.need(header.TITLE),
        shelf=shelf,
        purpose=values.need(header.PURPOSE),
        lasts=values.need(header.LASTS),
        steps=builder.steps(values.need(step.STEPS), nested=0),
        edition=hashlib.sha256(content).hexdigest()[:12],
        people_say=values.need(header.PEOPLE_SAY),
        helps_with=values.need(header.HELPS_WITH),
        safety=values.get(header.SAFETY),
        re_entry=values.get(header.COMING_BACK),
        easy=values.get(header.EASY),
        ends_quietly=values.need(header.ENDS),
        sources=values.need(header.SOURCES),
    )
    return Draft(value, root, builder.tables, findings)


class _Builder:
    """Makes the steps of one exercise, and gives each its id."""

    def __init__(self, findings: Findings) -> None:
        self.tables: dict[str, Table] = {}
        self._findings = findings
        self._named = START
        self._since = 0

    def steps(self, tables: tuple[Table, ...], nested: int) -> tuple[AnyStep, ...]:
        return tuple(self._step(table, nested) for table in tables)

    def _step(self, table: Table, nested: int) -> AnyStep:
        lead = self._lead(table)
        if lead is None:
            written = table.entry(step.STEP_ID.key)
            id_ = step.STEP_ID.kind.read(written.value, self._findings) if written else ""
            return Pause(self._name(id_, table), Elastic.fixed(UNREAD))
        values = read_table(table, STEP_KINDS[lead].fields, self._findings)
        id_ = self._name(values.need(step.STEP_ID), table)
        only = values.get(step.ONLY) or frozenset(VERSIONS)
        match lead:
            case Lead.SAY:
                return Say(id_, values.need(step.SAY), only=only)
            case Lead.PAUSE:
                return Pause(id_, values.need(step.PAUSE), only=only)
            case Lead.BREATHE:
                reassurances = values.need(step.REASSURE)
                return Breathe(id_, values.need(step.BREATHE), values.need(step.BREATHS), reassurances, only=only)
            case Lead.ASK:
                return _ask(values, id_)
            case Lead.DEPENDS_ON:
                return Choose(id_, values.need(step.DEPENDS_ON), values.need(step.CASES), only=only)
            case Lead.GO:
                return Go(id_, values.need(step.GO), only=only)
            case Lead.REPEAT:
                return Rounds(id_, values.need(step.REPEAT), self._inner(values, nested + 1), only=only)
            case _:
                assert_never(lead)

    def _inner(self, values: Values, nested: int) -> tuple[AnyStep, ...]:
        if nested > MOST_NESTED:
            message = "A repeated part stands inside two others here."
            self._findings.add(values.table.place, "nested-rounds", message)
        return self.steps(values.need(step.STEPS), nested)

    def _lead(self, table: Table) -> Lead | None:
        """The kind of a step; None, and a problem, when it has none or two."""
        leads = [entry for entry in table.entries if entry.key in set(Lead)]
        if len(leads) == 1:
            return Lead(leads[0].key)
        if leads:
            message = f"A step cannot be both `{leads[0].key}` and `{leads[1].key}`."
            self._findings.add(leads[1].place, "two-kinds", message, "Make two steps of it.")
        else:
            known = {field.key for kind in STEP_KINDS.values() for field in kind.fields}
            unknown = [entry.key for entry in table.entries if entry.key not in known]
            message = "It cannot be seen what kind of step this is."
            suggestion = did_you_mean(unknown[0] if unknown else "", tuple(Lead))
            self._findings.add(table.place, "unknown-kind", message, suggestion)
        return None

    def _name(self, written: str, table: Table) -> str:
        """The id of a step: the written one, or the one before with a count, so that it outlives edits elsewhere."""
        if written and written not in self.tables:
            self._named, self._since = written, 0
            self.tables[written] = table
            return written
        if written:
            first = self.tables[written].place.line
            message = f"`{written}` is already the id of the step in line {first}."
            self._findings.add(at(table, step.STEP_ID.key).place, "duplicate-id", message)
        self._since += 1
        made = f"{self._named}+{self._since}"
        self.tables[made] = table
        return made


def _ask(values: Values, id_: str) -> Ask:
    answer, options = values.get(step.ANSWER), values.need(step.OPTIONS)
    kept = answer.get(step.ANSWER_KEPT) if answer else None
    kind = AnswerKind.CHOICE if options else AnswerKind.WORDS
    if answer and (written := answer.get(step.ANSWER_KIND)):
        kind = written
    if kept is Kept.NOT_HEARD or not (answer or options):
        kind, kept = AnswerKind.NOTHING, Kept.NOT_HEARD
    return Ask(
        id_,
        values.need(step.ASK),
        kind,
        name=answer.get(step.ANSWER_NAME) if answer and kind is not AnswerKind.NOTHING else None,
        kept=kept or Kept.FOR_NOW,
        quiet_seconds=values.get(step.QUIET) or Elastic.fixed(0),
        options=options,
        if_silent=values.get(step.IF_SILENT),
        silent_go=values.get(step.OTHERWISE),
        only=values.get(step.ONLY) or frozenset(VERSIONS),
    )
