import pytest

from skill.content.node import at
from skill.content.problem import Findings
from skill.content.source import read_source
from skill.content.text import HEADER_LINE, SPOKEN, STEP_LINE
from skill.dialogue.exercise import Line


def problems(yaml: str) -> list[str]:
    findings = Findings("file")
    root = read_source(yaml.encode(), findings)
    assert root is not None
    STEP_LINE.read(at(root, "say"), findings)
    return [f"{problem.line}:{problem.column} {problem.code}" for problem in findings.problems]


def test_reads_a_line_in_its_three_forms() -> None:
    findings = Findings("file")
    root = read_source(
        b"a: Hello\n  there.\nb: {any_of: [One., Two.]}\nc: {say: 'So: {it}.', without: So.}\n", findings
    )
    assert root is not None
    assert HEADER_LINE.read(at(root, "a"), findings) == Line(("Hello there.",))
    assert HEADER_LINE.read(at(root, "b"), findings) == Line(("One.", "Two."))
    assert STEP_LINE.read(at(root, "c"), findings) == Line(("So: {it}.",), "So.")
    assert findings.problems == []


@pytest.mark.parametrize(
    ("yaml", "found"),
    [
        ("say: {any_of: [One.], say: Two.}\n", ["1:6 two-kinds"]),
        ("say: {without: One.}\n", ["1:6 missing-key"]),
        ("say: {thought}\n", ["1:6 needs-quotes"]),
        ("say: {any_of: [{thought}]}\n", ["1:16 needs-quotes"]),
        ("say: [One.]\n", ["1:6 wrong-kind"]),
        ("say:\n", ["1:5 wrong-kind"]),
        ("say: true\n", ["1:6 wrong-kind"]),
        ("say: ' '\n", ["1:6 wrong-kind"]),
        ("say: A } here\n", ["1:8 stray-brace"]),
        ("say: {say: 'A {b}', without: 'No {b}'}\n", ["1:34 unknown-placeholder"]),
        ("say: One # two\n", ["1:10 hidden-text"]),
        ('say: "a\\u200bb"\n', ["1:6 bad-character"]),
        ('say: "a\\ud800b"\n', ["1:6 bad-character"]),
    ],
)
def test_notes_what_is_no_line(yaml: str, found: list[str]) -> None:
    assert problems(yaml) == found


@pytest.mark.parametrize(
    ("words", "column"),
    [
        ("He will commit suicide.", 14),
        ("A secure cure.", 15),
        ("This treats your anxiety.", 11),
        ("Success is Guaranteed here.", 17),
        ("You rewire the brain.", 10),
        ("Now just relax.", 10),
        ("Then you should go.", 11),
        ("Then you shouldn’t go.", 11),
        ("It burns calories.", 9),
        ("Lose weight now.", 6),
    ],
)
def test_points_at_words_that_scripts_do_not_use(words: str, column: int) -> None:
    assert problems(f"say: {words}\n") == [f"1:{column} forbidden-words"]


@pytest.mark.parametrize(
    "words",
    ["Treat yourself kindly.", "What would a should say?", "A secure place.", "You lose nothing.", "A curious mind."],
)
def test_leaves_the_same_words_alone_where_they_mean_something_else(words: str) -> None:
    assert problems(f"say: {words}\n") == []


def test_points_at_the_sentence_that_is_too_long() -> None:
    long = "and on " * 20
    assert problems(f"say: >-\n  A short one.\n  Here it goes on {long}.\n") == ["3:3 sentence-too-long"]
    findings = Findings("file")
    root = read_source(f"say: {'word ' * 30}\n".encode(), findings)
    assert root is not None
    assert SPOKEN.read(at(root, "say"), findings)
    assert findings.problems == []
