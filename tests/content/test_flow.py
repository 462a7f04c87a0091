"""What jumps may do, and which answers exist by then; the codes themselves have their examples in `problems`."""

import pytest

from skill.content.build import Draft, build_exercise
from skill.content.checks import check_exercise
from skill.content.flow import spots
from skill.content.problem import Findings
from skill.content.source import read_source

HEAD = "exercise: A rest\npurpose: A short rest.\nlasts: {short: 1m, standard: 2m, long: 3m}\nsteps:\n"
NUMBER = "- {id: strong, ask: How strong, answer: {name: strong, kind: number}}\n"
CHOICE = "- {id: way, ask: Which, answer: {name: way}, choose: [{when: [left]}, {when: [right]}]}\n"


def read(steps: str) -> Draft:
    content = (HEAD + steps).encode()
    findings = Findings("file")
    root = read_source(content, findings)
    assert root is not None
    draft = build_exercise(root, content, "rest", "quiet", findings)
    assert draft is not None
    check_exercise(draft)
    return draft


def codes(steps: str) -> list[str]:
    return [problem.code for problem in read(steps).findings.problems]


def test_a_jump_may_leave_a_repeated_part_and_stay_in_one() -> None:
    inner = "- {id: a, say: A.}\n  - {go: c}\n  - {id: b, say: B.}\n  - {id: c, say: C.}\n  - {go: after}\n"
    loop = "- id: loop\n  repeat: 2\n  steps:\n  " + inner
    assert codes(loop + "- {id: after, say: After.}\n") == []


@pytest.mark.parametrize("target", ["loop", "a"])
def test_a_jump_inside_a_repeated_part_may_not_go_back(target: str) -> None:
    steps = f"- id: loop\n  repeat: 2\n  steps:\n  - {{id: a, say: A.}}\n  - {{go: {target}}}\n"
    assert codes(steps) == ["goes-back"]


def test_a_jump_between_repeated_parts_goes_inside() -> None:
    one = "- id: one\n  repeat: 2\n  steps:\n  - {go: b}\n"
    two = "- id: two\n  repeat: 2\n  steps:\n  - {id: b, say: B.}\n"
    assert codes(one + two) == ["goes-inside"]


def test_the_target_of_a_jump_may_be_missing_where_the_jump_is_missing_too() -> None:
    more = "- {id: more, only: [standard, long], say: More.}\n- say: Done.\n"
    assert codes("- {go: more, only: long}\n" + more) == []
    assert codes("- {go: more, only: [short, long]}\n" + more) == ["not-in-version"]


def test_an_answer_may_be_named_when_one_version_gives_it() -> None:
    ask = "- {id: it, only: [standard, long], ask: What, answer: {name: it}}\n"
    assert codes(ask + '- say: {say: "It was {it}.", without: Fine.}\n') == []
    assert codes(ask + '- only: short\n  say: {say: "It was {it}.", without: Fine.}\n- say: Done.\n') == [
        "not-set-before-use"
    ]


def test_a_question_cannot_name_its_own_answer() -> None:
    steps = '- {id: it, ask: {say: "Is it {it}?", without: What}, answer: {name: it}}\n'
    assert codes(steps) == ["not-set-before-use"]


def test_an_answer_that_is_not_heard_is_not_given() -> None:
    ask = "- {id: it, ask: What, quiet: 8s, answer: {name: it, kept: not-heard}}\n"
    assert codes(ask + '- say: {say: "It was {it}.", without: Fine.}\n') == ["not-set-before-use"]


@pytest.mark.parametrize(
    ("asks", "case", "found"),
    [
        (NUMBER, "below: 3", []),
        (NUMBER, "same_as: strong", []),
        (NUMBER, "less_than: strange", ["not-set-before-use"]),
        (NUMBER, "is: [three]", ["wrong-condition"]),
        (NUMBER, "missing: true", []),
        (CHOICE, "is: [left]", []),
        (CHOICE, "is: [up]", ["wrong-condition"]),
        (CHOICE, "at_least: 3", ["wrong-condition"]),
        ("", "is: [left]", ["not-set-before-use"]),
    ],
)
def test_a_condition_suits_the_answer(asks: str, case: str, found: list[str]) -> None:
    name = "strong" if asks is NUMBER else "way"
    steps = f"{asks}- {{depends_on: {name}, choose: [{{{case}, go: end}}]}}\n- say: Done.\n"
    assert codes(steps) == found


def test_steps_inside_a_repeated_part_are_reached_in_its_versions_only() -> None:
    steps = "- id: loop\n  only: long\n  repeat: 2\n  steps:\n  - {id: a, only: [short, long], say: A.}\n- say: B.\n"
    known = spots(read(steps).exercise.steps)
    assert known["a"].versions == {"long"}
    assert known["a"].home == "loop"


def test_one_mistake_in_a_step_causes_no_second_problem() -> None:
    broken = "- {id: it, ask: 7, quiet: soon, answer: {name: it, kind: worsd}}\n"
    use = '- say: {say: "It was {it}.", without: Fine.}\n- {go: later}\n- {id: later, pasue: 8s}\n'
    assert codes(broken + use) == ["wrong-kind", "bad-duration", "unknown-word", "unknown-kind"]
