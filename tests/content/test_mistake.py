"""Each mistake that people make in YAML, and the words they get for it."""

import pytest

from skill.content.problem import Findings
from skill.content.source import read_source


@pytest.mark.parametrize(
    ("text", "place", "code", "hint"),
    [
        ("a:\n\tb: c\n", "2:1", "tab", "spaces"),
        ("a:\tb\n", "1:3", "tab", "spaces"),
        ("say: Remember: breathe\n", "1:14", "colon-in-text", "quotes"),
        ("- id: x\n   say: hi\n", "2:7", "wrong-indent", "column"),
        ("a:\n  - b\n - c\n", "3:2", "wrong-indent", "column"),
        ("  a: b\nc: d\n", "2:1", "wrong-indent", "column"),
        ("a: b\nthere\n", "2:1", "wrong-indent", "Indent"),
        ("say: - x\n", "1:6", "wrong-indent", "quotes"),
        ("say: 'It's fine'\n", "1:10", "quotes", "apostrophe twice"),
        ('say: "Hello" she said\n', "1:14", "quotes", "quotes around"),
        ("say: 'Never closed\n", "1:6", "quotes", "Close it"),
        ('say: "50 \\% of it"\n', "1:11", "quotes", "backslash"),
        ("say: @home\n", "1:6", "needs-quotes", "quotes"),
        ("say: %done\n", "1:6", "needs-quotes", "quotes"),
        ("say: `code`\n", "1:6", "needs-quotes", "quotes"),
        ("%done\nsay: x\n", "1:1", "needs-quotes", "quotes"),
        ("say: *really* good\n", "1:13", "needs-quotes", "quotes"),
        ("say: *really good\n", "1:6", "anchor", "quotes"),
        ("say: [sigh] breathe\n", "1:13", "needs-quotes", "quotes"),
        ("say: {thought} was it\n", "1:16", "needs-quotes", "quotes"),
        ("say: | Hello\n", "1:8", "needs-quotes", "quotes"),
        ("say: ] Hello\n", "1:6", "needs-quotes", "quotes"),
        ("any_of: [Is it so?, Or not]\n", "1:18", "needs-quotes", "question mark"),
        ("a: [b, c\n", "1:4", "brackets", "never closed"),
        ("a: [b, c\nd: e\n", "2:2", "brackets", "comma"),
        ("a: {b: c, d: [e}\n", "1:16", "brackets", "comma"),
        ("a: b\n...\n---\nc: d", "3:1", "two-documents", "own file"),
    ],
)
def test_says_in_plain_words_what_is_wrong(text: str, place: str, code: str, hint: str) -> None:
    findings = Findings("file")
    assert read_source(text.encode(), findings) is None
    problem = findings.problems[0]
    assert (f"{problem.line}:{problem.column}", problem.code) == (place, code)
    assert hint in problem.message + problem.suggestion
