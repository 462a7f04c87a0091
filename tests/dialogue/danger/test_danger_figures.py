from pathlib import Path

import pytest

from skill.dialogue.danger.assessment import assess
from skill.dialogue.danger.figure import Row, figures, row, table, wilson
from skill.dialogue.danger.verdict import Kind, Tier

LINES = (Path(__file__).parent / "development.tsv").read_text(encoding="utf-8").splitlines()
ROWS = [row(line) for line in LINES]
DANGERS = [one for one in ROWS if one.tiers == {Tier.TAKEOVER}]
HARMLESS = [one for one in ROWS if Tier.TAKEOVER not in one.tiers]
MORE = [
    row(line)
    for name in ("more_a.tsv", "more_b.tsv")
    for line in (Path(__file__).parent / name).read_text(encoding="utf-8").splitlines()
]


def missed(rows: list[Row]) -> list[str]:
    return [one.sentence for one in rows if assess(one.sentence, one.asked).tier not in one.tiers]


def test_the_set_is_large_and_has_no_sentence_twice() -> None:
    assert len(ROWS) >= 1500
    assert len({(one.sentence, one.asked) for one in ROWS}) == len(ROWS)


@pytest.mark.parametrize("category", sorted({one.category for one in DANGERS}))
def test_finds_nearly_every_danger_of_a_family(category: str) -> None:
    rows = [one for one in DANGERS if one.category == category]
    figure = figures(rows)[category]
    assert figure.right / figure.rows >= 0.97, missed(rows)


def test_one_false_alarm_in_a_hundred_harmless_sentences_at_most() -> None:
    alarms = missed(HARMLESS)
    assert len(alarms) / len(HARMLESS) <= 0.01, alarms


def test_an_order_to_a_device_is_never_taken_for_danger() -> None:
    assert missed([one for one in ROWS if one.category == "device-command"]) == []


def test_the_kind_of_a_danger_is_nearly_always_the_right_one() -> None:
    rows = [one for one in DANGERS if one.kind]
    right = sum(assess(one.sentence, one.asked).kind == one.kind for one in rows)
    assert right / len(rows) >= 0.95


def test_what_only_needs_gentleness_has_its_own_kind_and_leaves_the_exercise_running() -> None:
    rows = [one for one in ROWS if one.kind == Kind.EXERCISE_SAFETY]
    assert rows
    assert all(assess(one.sentence).kind is Kind.EXERCISE_SAFETY for one in rows), [
        one.sentence for one in rows if assess(one.sentence).kind is not Kind.EXERCISE_SAFETY
    ]


def test_an_interval_is_wide_for_few_rows_and_holds_the_share() -> None:
    assert wilson(0, 0) == (0.0, 1.0)
    few, many = wilson(9, 10), wilson(900, 1000)
    assert few[0] < many[0] < 0.9 < many[1] < few[1]


def test_what_two_other_writers_say_stays_found() -> None:
    danger = [one for one in MORE if Tier.TAKEOVER in one.tiers]
    harmless = [one for one in MORE if Tier.TAKEOVER not in one.tiers]
    assert len(missed(danger)) / len(danger) <= 0.05, missed(danger)
    assert len(missed(harmless)) / len(harmless) <= 0.04, missed(harmless)


def test_a_table_tells_shares_and_none_of_the_words() -> None:
    lines = list(table(row(line) for line in LINES[:40]))
    assert lines[0].startswith("recall")
    assert not any(one.sentence in line for one in ROWS[:40] for line in lines)
