"""An error of the YAML parser in, the mistake that an author most likely made, in plain words, out."""

import re
from typing import NamedTuple

import yaml

from skill.content.node import Place


class Mistake(NamedTuple):
    """What went wrong, ready for the findings."""

    place: Place
    code: str
    message: str
    suggestion: str = ""


_SIGNS = ("an alias", "an anchor", "a directive", "a tag")
"""What the parser was reading when a text began with a sign that has a meaning in YAML."""

_KEY_ONLY = re.compile(r"[ \-]*[\w-]+ *")
"""What stands before a colon when it can only be a key."""

_IN_QUOTES = "Put the whole text in double quotes."
_SAME_COLUMN = "Begin it in the same column as its neighbours."


def explain(error: yaml.MarkedYAMLError, text: str) -> Mistake:
    """The mistake behind an error, at a place inside the text."""
    problem, context = error.problem or "", error.context or ""
    began = _place(error.context_mark or error.problem_mark, text)
    if "quoted scalar" in context:
        return _quoted(problem, began, _place(error.problem_mark, text))
    if "simple key" in context:
        message = "This line has no key, and is not indented as part of the text above."
        return Mistake(began, "wrong-indent", message, "Indent it further, or write `key: ` in front.")
    if "<document start>" in problem and (percent := re.search(r"^%", text, re.MULTILINE)):
        place = Place(text.count("\n", 0, percent.start()) + 1, 1)
        return Mistake(place, "needs-quotes", "A line that begins with % has a meaning in YAML.", _IN_QUOTES)
    if error.problem_mark is None or error.problem_mark.index >= len(text.rstrip()):
        if "flow" in context:
            return Mistake(began, "brackets", "A bracket is open here and never closed.")
        return Mistake(began, "not-yaml", "The file breaks off; something is missing after this.")
    return _at_sign(problem, context, text, error.problem_mark.index, _place(error.problem_mark, text))


def _place(mark: "yaml.error.Mark | None", text: str) -> Place:
    """The place of a mark; what is behind the last word counts as its end."""
    index = min(mark.index if mark else 0, len(text.rstrip()))
    before = text[:index]
    return Place(before.count("\n") + 1, index - before.rfind("\n"))


def _quoted(problem: str, began: Place, place: Place) -> Mistake:
    if "document separator" in problem or "end of stream" in problem:
        message = "The quote that opens here is never closed."
        return Mistake(began, "quotes", message, "Close it at the end of the text.")
    message = "In double quotes a backslash has a meaning of its own."
    return Mistake(place, "quotes", message, "Leave the backslash out, or use single quotes.")


def _at_sign(problem: str, context: str, text: str, index: int, place: Place) -> Mistake:
    """The mistake where the parser stopped at one certain sign."""
    line = text[text.rfind("\n", 0, index) + 1 : index]
    before = line.rstrip()[-1:]
    if text[index] == "\t":
        return Mistake(place, "tab", "There is a tab here.", "Use spaces.")
    if "mapping values are not allowed" in problem:
        return _colon(place, line)
    if "cannot start any token" in problem or "node content" in problem or context.endswith(_SIGNS):
        return Mistake(place, "needs-quotes", f"A text cannot begin with {text[index]} here.", _IN_QUOTES)
    if "block scalar" in context:
        return Mistake(place, "needs-quotes", "Behind | or > the text begins on the next line.", _IN_QUOTES)
    if before and before in "'\"":
        message = "The text goes on behind its closing quote."
        suggestion = "In single quotes write an apostrophe twice, or put double quotes around the text."
        return Mistake(place, "quotes", message, suggestion)
    if before and before in "]}" and "flow" not in context:
        return Mistake(place, "needs-quotes", "A text cannot begin with [ or {.", _IN_QUOTES)
    if "flow" in context and text[index] == "?":
        message = "Inside [ ] and { } a text with a question mark needs quotes."
        return Mistake(place, "needs-quotes", message, _IN_QUOTES)
    if "flow" in context:
        return Mistake(place, "brackets", "A comma or a closing bracket is missing before this.")
    return _shape(problem, place)


def _colon(place: Place, line: str) -> Mistake:
    if _KEY_ONLY.fullmatch(line):
        return Mistake(place, "wrong-indent", "This key is not indented like its neighbours.", _SAME_COLUMN)
    return Mistake(place, "colon-in-text", "A colon inside a text looks like a new key.", _IN_QUOTES)


def _shape(problem: str, place: Place) -> Mistake:
    if "sequence entries are not allowed" in problem:
        message = "A list begins on a line of its own."
        return Mistake(place, "wrong-indent", message, "Put quotes around a text that begins with a hyphen.")
    if "<block" in problem or "<document" in problem or "mapping keys" in problem:
        return Mistake(place, "wrong-indent", "This is not indented like what it belongs to.", _SAME_COLUMN)
    return Mistake(place, "not-yaml", f"This cannot be read as YAML: {problem}.")
