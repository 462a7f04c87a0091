"""store.yaml."""

from pathlib import Path

from skill.content.load import load_page

GOOD = """\
name: A name
summary: A summary.
description: [One., Two.]
example_phrases: [Alexa]
keywords: [calm]
testing_instructions: Try it.
"""


def test_a_page_becomes_a_value(tmp_path: Path) -> None:
    (tmp_path / "en").mkdir()
    (tmp_path / "en" / "store.yaml").write_text(GOOD)
    page, problems = load_page(tmp_path, "en")
    assert problems == ()
    assert page is not None
    assert page.description == ("One.", "Two.")


def test_a_mistake_is_named_with_its_line(tmp_path: Path) -> None:
    (tmp_path / "en").mkdir()
    (tmp_path / "en" / "store.yaml").write_text(GOOD.replace("summary: A", "sumary: A"))
    _, problems = load_page(tmp_path, "en")
    assert [(problem.line, problem.code) for problem in problems] == [(1, "missing-key"), (2, "unknown-key")]


def test_a_page_that_is_not_there_is_a_problem(tmp_path: Path) -> None:
    assert [problem.code for problem in load_page(tmp_path, "en")[1]] == ["missing-file"]
