import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from skill.content.node import Leaf, List, Node, Place, Table, at, place_at, place_of
from skill.content.problem import CODES, Findings
from skill.content.source import MOST_BYTES, MOST_NODES, read_source


def read(text: str) -> tuple[Node | None, list[str]]:
    findings = Findings("file")
    node = read_source(text.encode(), findings)
    return node, [str(problem) for problem in findings.problems]


def value(text: str) -> object:
    node, problems = read(f"key: {text}\n")
    leaf = at(node, "key") if node else None
    assert isinstance(leaf, Leaf)
    assert not problems
    return leaf.value


@pytest.mark.parametrize(
    "text",
    [
        *("no", "on", "off", "yes", "Yes", "y", "010", "0o17", "0x1F", "12:30", "2024-01-01", "1_000"),
        *(".inf", ".nan", "1e999", "1e5000", ".", "=", "+", "9" * 400),
    ],
)
def test_reads_what_only_looks_like_a_value_as_text(text: str) -> None:
    assert value(text) == text


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("true", True),
        ("False", False),
        ("~", None),
        ("null", None),
        ("", None),
        ("0", 0),
        ("12", 12),
        ("+7", 7),
        ("-3", -3),
        ("2.5", 2.5),
        (".5", 0.5),
        ("1e3", 1000.0),
        ('"12"', "12"),
        ("'true'", "true"),
    ],
)
def test_reads_the_values_of_the_core_rules(text: str, meant: object) -> None:
    read_value = value(text)
    assert read_value == meant
    assert type(read_value) is type(meant)


def test_every_node_knows_its_place() -> None:
    node, _ = read("a: b\nc:\n  - d\n  - {e: f}\n")
    assert isinstance(node, Table)
    assert at(node, "c", 1, "e").place == Place(4, 9)
    assert at(node, "c", 0).place == Place(3, 5)
    assert at(node, "c", 7, "x").place == Place(3, 3)
    entry = node.entry("c")
    assert entry is not None
    assert entry.place == Place(2, 1)
    assert isinstance(entry.value, List)


def test_finds_words_inside_a_text_that_runs_over_several_lines() -> None:
    node, _ = read("say: >-\n  A secure place,\n  and no\n  cure at all.\n")
    assert node is not None
    assert place_of(node, "no cure") == Place(3, 7)
    assert place_of(node, "cure") == Place(4, 3)
    assert place_of(at(node, "say"), "nowhere") == Place(1, 6)


def test_windows_line_ends_and_a_byte_order_mark_change_no_place() -> None:
    findings = Findings("file")
    node = read_source(b"\xef\xbb\xbfa: b\r\nc: d\r\n", findings)
    assert isinstance(node, Table)
    assert [entry.place for entry in node.entries] == [Place(1, 1), Place(2, 1)]
    assert not findings.problems


def test_notes_where_a_comment_follows_text_without_quotes() -> None:
    node, _ = read('a: One # two\nb: "One" # two\nc: [One] # two\n')
    assert node is not None
    a, b, c = at(node, "a"), at(node, "b"), at(node, "c", 0)
    assert isinstance(a, Leaf)
    assert isinstance(b, Leaf)
    assert isinstance(c, Leaf)
    assert (a.comment, b.comment, c.comment) == (Place(1, 8), None, None)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("a: &x b\n", "anchor"),
        ("a: *x\n", "anchor"),
        ("<<: {a: b}\n", "anchor"),
        ("a: !!python/object:os.system b\n", "tag"),
        ("a: b\n---\nc: d\n", "two-documents"),
        ("{a: b}: c\n", "needs-quotes"),
        ("a: " + "[" * 21 + "]" * 21, "too-deep"),
        ("- a\n" * MOST_NODES, "too-big"),
        ("a: " + "b" * MOST_BYTES, "too-big"),
    ],
)
def test_refuses_what_scripts_do_not_need(text: str, code: str) -> None:
    node, problems = read(text)
    assert node is None
    assert [problem[-len(code) - 1 : -1] for problem in problems] == [code]


def bomb() -> str:
    rows = ["a0: &a0 {x: y}"]
    rows += [f"a{n}: &a{n} {{<<: [{', '.join([f'*a{n - 1}'] * 9)}]}}" for n in range(1, 9)]
    return "\n".join(rows)


@pytest.mark.parametrize(
    "text",
    [
        "[" * 60_000,
        "{a: " * 20_000,
        "- " * 30_000,
        "? " * 30_000,
        "!" * 60_000,
        "'" * 60_000,
        "a: [" + "b, " * 80_000,
        "\n".join(" " * depth + "a:" for depth in range(500)),
        "%YAML 1." + "9" * 5_000,
        bomb(),
    ],
)
def test_hostile_files_cost_little_time(text: str) -> None:
    began = time.process_time()
    read(text)
    assert time.process_time() - began < 2


@given(st.binary(max_size=300))
def test_any_bytes_give_nodes_or_problems(content: bytes) -> None:
    check_any(content)


@given(st.text(alphabet="ab:-?#&*!|>'\"%@`{}[], \n\t\\~<=.0é\u2028\ufeff\x00", max_size=120))
def test_any_signs_of_yaml_give_nodes_or_problems(text: str) -> None:
    check_any(text.encode())


def check_any(content: bytes) -> None:
    findings = Findings("file")
    node = read_source(content, findings)
    assert node is not None or findings.problems
    lines = content.decode("utf-8", "replace").replace("\r\n", "\n").replace("\r", "\n").split("\n")
    for problem in findings.problems:
        assert problem.code in CODES
        assert 1 <= problem.line <= len(lines)
        assert 1 <= problem.column <= len(lines[problem.line - 1]) + 1


def test_a_place_in_a_value_is_counted_from_where_the_value_begins() -> None:
    leaf = Leaf(Place(3, 5), "x", "one\n  two")
    assert place_at(leaf, 2) == Place(3, 7)
    assert place_at(leaf, 6) == Place(4, 3)
