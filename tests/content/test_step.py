from itertools import chain
from typing import Any

from skill.content.field import Field
from skill.content.header import HEADER
from skill.content.phrase import PHRASE_FIELDS
from skill.content.shared import COMMON_FIELDS
from skill.content.step import STEP_KINDS, Lead


def all_tables() -> list[tuple[Field[Any], ...]]:
    """Every closed table that authors can write, the ones inside others included."""
    found: list[tuple[Field[Any], ...]] = []
    waiting = [HEADER, COMMON_FIELDS, PHRASE_FIELDS, *(kind.fields for kind in STEP_KINDS.values())]
    while waiting:
        fields = waiting.pop()
        found.append(fields)
        kinds = [field.kind for field in fields]
        kinds += [kind.items for kind in kinds if kind.items]
        waiting += [kind.fields for kind in kinds if kind.fields]
    return found


def test_every_kind_of_step_is_defined_and_told_by_its_own_key() -> None:
    assert STEP_KINDS.keys() == set(Lead)
    for lead, kind in STEP_KINDS.items():
        leads = [field for field in kind.fields if field.key in set(Lead)]
        assert [field.key for field in leads] == [lead]
        assert leads[0].required


def test_every_key_stands_once_in_its_table_and_says_what_it_is_for() -> None:
    tables = all_tables()
    assert len(tables) > 15
    for fields in tables:
        assert len({field.key for field in fields}) == len(fields)
    for field in chain.from_iterable(tables):
        assert field.help.endswith(".")
        assert field.kind.name


def test_questions_breaths_and_repeated_parts_need_an_id() -> None:
    needing = {
        lead for lead, kind in STEP_KINDS.items() for field in kind.fields if field.key == "id" and field.required
    }
    assert needing == {Lead.ASK, Lead.BREATHE, Lead.REPEAT}
