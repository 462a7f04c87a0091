from collections import Counter
from itertools import chain
from pathlib import Path

import pytest

from skill.dialogue.danger.assessment import assess
from skill.dialogue.danger.figure import Row, figures, row, table, wilson
from skill.dialogue.danger.lexicon import weights
from skill.dialogue.danger.verdict import Kind, Tier
from tests.dialogue.danger.corpus import HELD_OUT, edition, lines, sentences

LIFELIKE = ("everyday", "household", "typical", "tester")
"""Files whose sentences were not written in order to be mistaken."""
ROWS = [one for name in LIFELIKE for one in sentences()[name]]
DANGERS = [one for one in ROWS if one.tiers == {Tier.TAKEOVER}]
HARMLESS = [one for one in ROWS if Tier.TAKEOVER not in one.tiers]
KINDS = {kind.value for kind in Kind} - {"unclear", "loss", "exercise_safety"}


def missed(rows: list[Row]) -> list[str]:
    return [one.sentence for one in rows if assess(one.sentence, one.asked).tier not in one.tiers]


def taken(rows: list[Row]) -> list[str]:
    return [one.sentence for one in rows if assess(one.sentence, one.asked).tier is Tier.TAKEOVER]


def test_the_set_is_large_and_no_file_has_a_sentence_twice() -> None:
    assert sum(map(len, sentences().values())) >= 1500
    for name, rows in sentences().items():
        often = Counter((one.sentence, one.asked) for one in rows)
        assert max(often.values()) == 1, (name, often.most_common(3))


def test_every_danger_has_a_kind_and_nothing_else_has_one() -> None:
    for one in chain.from_iterable(sentences().values()):
        known = KINDS if Tier.TAKEOVER in one.tiers else {None, *(kind.value for kind in Kind)}
        assert one.kind in known or one.kind is None, one


def test_no_sentence_that_was_held_out_was_learned_from() -> None:
    held_out = {line.split("\t")[4].lower() for file in HELD_OUT.glob("*.tsv") for line in lines(file)}
    assert len(held_out) > 2500
    assert not held_out & {one.sentence.lower() for one in chain.from_iterable(sentences().values())}


def test_the_weights_were_learned_from_these_sentences() -> None:
    assert edition() == weights.LEARNED_FROM


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_finds_nearly_every_danger_of_a_kind(kind: str) -> None:
    rows = [one for one in DANGERS if one.category == kind]
    assert len(taken(rows)) / len(rows) >= 0.95, missed(rows)


def test_one_false_alarm_in_a_hundred_harmless_sentences_at_most() -> None:
    assert len(taken(HARMLESS)) / len(HARMLESS) <= 0.01, taken(HARMLESS)


def test_an_order_to_a_device_is_never_taken_for_danger() -> None:
    assert taken([one for one in HARMLESS if one.category == "device_command"]) == []


def test_not_one_in_a_thousand_orders_that_were_written_to_be_mistaken_is() -> None:
    orders = [one for one in chain.from_iterable(sentences().values()) if one.category == "device_command"]
    assert len(taken(orders)) <= len(orders) / 1000, taken(orders)


def test_the_kind_of_a_danger_is_nearly_always_the_right_one() -> None:
    right = sum(assess(one.sentence, one.asked).kind == one.kind for one in DANGERS)
    assert right / len(DANGERS) >= 0.93


def test_what_only_needs_gentleness_leaves_the_exercise_running() -> None:
    rows = [one for one in sentences()["development"] if one.kind == Kind.EXERCISE_SAFETY]
    assert rows
    assert taken(rows) == []
    kinds = [assess(one.sentence).kind for one in rows]
    assert kinds.count(Kind.EXERCISE_SAFETY) / len(kinds) >= 0.95


def test_an_interval_is_wide_for_few_rows_and_holds_the_share() -> None:
    assert wilson(0, 0) == (0.0, 1.0)
    few, many = wilson(9, 10), wilson(900, 1000)
    assert few[0] < many[0] < 0.9 < many[1] < few[1]


def test_a_table_tells_shares_and_none_of_the_words() -> None:
    told = list(table(ROWS))
    assert told[0].startswith("| danger")
    assert not any(one.sentence in line for one in ROWS[:40] for line in told)


def test_the_figures_on_the_page_for_clinicians_are_those_of_the_sentences_that_were_held_out() -> None:
    page = (Path(__file__).parents[3] / "docs" / "safety.md").read_text(encoding="utf-8")
    rows = [row(line) for file in sorted(HELD_OUT.glob("*.tsv")) for line in lines(file)]
    assert "\n".join(table(rows)).strip() in page


def test_figures_are_counted_by_category() -> None:
    rows = [one for one in ROWS if one.category == "idiom"][:10]
    assert figures(rows)["idiom"].rows == 10
