from skill.content.problem import Problem
from skill.content.report import show


def test_shows_the_line_with_a_caret_under_the_place_and_what_to_write() -> None:
    problem = Problem("a.yaml", 2, 8, "wrong-kind", "This needs a text.", "Put it in quotes.")
    assert show(problem, "steps:\n- say:\t12\n").splitlines() == [
        "a.yaml:2:8: This needs a text. (wrong-kind)",
        "    - say: 12",
        "           ^",
        "    Put it in quotes.",
    ]


def test_shows_only_the_neighbourhood_in_a_long_line() -> None:
    shown = show(Problem("a.yaml", 1, 301, "x", "X."), "a" * 300 + "b" + "a" * 300).splitlines()
    assert len(shown[1]) <= 104
    assert shown[1][shown[2].index("^")] == "b"


def test_shows_no_line_where_the_file_has_none() -> None:
    assert show(Problem("a.yaml", 1, 1, "missing-file", "Gone."), "") == "a.yaml:1:1: Gone. (missing-file)"
