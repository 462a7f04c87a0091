import math
from typing import TypeVar

import pytest

from skill.content.field import Kind
from skill.content.node import Leaf, Place, at
from skill.content.problem import Findings
from skill.content.source import read_source
from skill.content.value import DURATION, ELASTIC, ID, NAME, ROUNDS, TARGET, check_id
from skill.dialogue.exercise import Elastic

T = TypeVar("T")


def read(kind: Kind[T], text: str) -> tuple[T, list[str]]:
    findings = Findings("file")
    node = read_source(f"key: {text}".encode(), findings)
    assert node is not None
    return kind.read(at(node, "key"), findings), [problem.code for problem in findings.problems]


@pytest.mark.parametrize(
    ("text", "seconds"), [("8s", 8), ("1m", 60), ("1m30s", 90), ("2.5s", 2.5), ("90s", 90), ("60m", 3600)]
)
def test_reads_a_length_of_time(text: str, seconds: float) -> None:
    assert read(DURATION, text) == (seconds, [])


@pytest.mark.parametrize(
    ("text", "suggestion"),
    [
        ("8", "`8s`"),
        ("8 s", "`8s`"),
        ("8 seconds", "`8s`"),
        ("3 minutes", "`3m`"),
        ("3 min", "`3m`"),
        ("1:30", "8s, 1m30s"),
        ("0s", "8s"),
        ("61m", "8s"),
        ("-8s", "8s"),
        ("1h", "8s"),
        ('""', "8s"),
        ("1.5m", "8s"),
    ],
)
def test_refuses_what_is_no_length_of_time_and_shows_how_to_write_it(text: str, suggestion: str) -> None:
    findings = Findings("file")
    assert math.isnan(DURATION.read(Leaf(Place(1, 1), text.strip('"'), text), findings))
    assert findings.problems[0].code == "bad-duration"
    assert suggestion in findings.problems[0].suggestion


@pytest.mark.parametrize(
    ("text", "elastic"),
    [
        ("8s", Elastic.fixed(8)),
        ("8s to 20s", Elastic(8, 14, 20)),
        ("8s to 20s, usually 12s", Elastic(8, 12, 20)),
        ("0s to 1m", Elastic(0, 30, 60)),
    ],
)
def test_reads_a_length_that_stretches(text: str, elastic: Elastic) -> None:
    assert read(ELASTIC, text) == (elastic, [])


@pytest.mark.parametrize("text", ["20s to 8s", "8s to 8s", "8s to 20s, usually 30s", "8 to 20s", "8s - 20s", "[8s]"])
def test_refuses_what_cannot_stretch(text: str) -> None:
    assert read(ELASTIC, text)[1] in (["bad-duration"], ["wrong-kind"])


@pytest.mark.parametrize(
    ("text", "rounds"),
    [
        ("fill", Elastic(1, 12, 400)),
        ("3", Elastic.fixed(3)),
        ("4 to 30", Elastic(4, 17, 30)),
        ("4 to 30, usually 6", Elastic(4, 6, 30)),
    ],
)
def test_reads_a_number_of_rounds(text: str, rounds: Elastic) -> None:
    assert read(ROUNDS, text) == (rounds, [])


@pytest.mark.parametrize("text", ["0", "401", "2.5", "true", "5 to 3", "often", "[3]"])
def test_refuses_what_is_no_number_of_rounds(text: str) -> None:
    assert read(ROUNDS, text)[1] == ["bad-rounds"]


@pytest.mark.parametrize("text", ["start", "end", "opening", "Big", "a--b", "a_b", "breaths+1", "-a", "é", "7"])
def test_refuses_ids_of_another_form_and_those_that_are_taken(text: str) -> None:
    findings = Findings("file")
    check_id(text, Place(1, 1), findings)
    assert [problem.code for problem in findings.problems] == ["bad-id"]
    assert read(ID, text) == ("", ["bad-id"])


def test_a_jump_may_lead_to_the_end() -> None:
    assert read(TARGET, "end") == ("end", [])
    assert read(TARGET, "strength-now") == ("strength-now", [])
    assert read(NAME, "strength-now") == ("strength-now", [])
