"""The kinds of texts in scripts: notes, spoken texts, lines with several wordings, and what people say."""

import re
from collections.abc import Collection

from skill.content.field import Field, Kind, list_of, read_table, wrong_kind
from skill.content.lint import check_spoken
from skill.content.node import Leaf, Node, Table, place_at, place_of
from skill.content.problem import Findings, did_you_mean
from skill.dialogue.exercise import Line
from skill.dialogue.wording import names_in

PLACEHOLDER = re.compile(r"\{([a-z][a-z0-9_-]*)\}")

_QUOTES = "Put the whole text in quotes."


def text_kind(name: str, allowed: Collection[str] | None, *, spoken: bool) -> Kind[str]:
    """A text; `allowed` are the names that may stand in braces in it, None for any."""

    def read(node: Node, findings: Findings) -> str:
        text = _read_note(node, findings)
        if isinstance(node, Leaf) and text:
            _check_braces(text, allowed, node, findings)
            if spoken:
                check_spoken(text, node, findings)
        return text

    return Kind(name, read, "")


def line_kind(allowed: Collection[str] | None, *, needs_without: bool) -> Kind[Line]:
    """A line: one text, or several wordings, and what is said when an answer in it is missing."""
    text = text_kind("a text", allowed, spoken=True)
    any_of = Field("any_of", list_of(text), "Several wordings that mean the same; one is picked.")
    say = Field("say", text, "The only wording.")
    without = Field("without", SPOKEN, "Said instead when an answer that the text names was not given.")
    fields = (any_of, say, without)

    def read(node: Node, findings: Findings) -> Line:
        if isinstance(node, Leaf) or _is_text_in_braces(node):
            line = Line((text.read(node, findings),))
        else:
            values = read_table(node, fields, findings)
            wordings = values.get(any_of) or (values.need(say),)
            line = Line(wordings, values.get(without))
            if isinstance(node, Table) and (any_of in values) == (say in values):
                message = "A line has either `any_of` or `say`."
                findings.add(node.place, "two-kinds" if say in values else "missing-key", message)
        if needs_without and line.without is None and (names := names_in(" ".join(line.wordings))):
            message = f"What is said when there is no answer for {{{names[0]}}}?"
            suggestion = "Write a table with `say` (or `any_of`) and `without`."
            findings.add(node.place, "missing-without", message, suggestion)
        return line

    return Kind("a text, or a table with any_of or say, and without", read, Line(("",)), fields=fields)


def _is_text_in_braces(node: Node) -> bool:
    """Whether a table is really a text that begins with a brace: `{thought}`."""
    if not isinstance(node, Table) or not node.in_braces:
        return False
    values = [entry.value for entry in node.entries]
    return all(isinstance(value, Leaf) and value.value is None for value in values)


def _read_note(node: Node, findings: Findings) -> str:
    """A text with single spaces for all blanks; empty when it is none."""
    if _is_text_in_braces(node):
        findings.add(node.place, "needs-quotes", "A text cannot begin with { without quotes.", _QUOTES)
        return ""
    if not isinstance(node, Leaf) or not isinstance(node.value, str):
        looks_like_text = node.in_braces if isinstance(node, Table) else isinstance(node, Leaf) and bool(node.raw)
        wrong_kind(node, findings, "a text", _QUOTES if looks_like_text else "")
        return ""
    if node.comment:
        message = "What follows a space and # is never said."
        suggestion = f"{_QUOTES[:-1]}, or put the note on a line of its own."
        findings.add(node.comment, "hidden-text", message, suggestion)
    text = " ".join(node.value.split())
    if not text:
        wrong_kind(node, findings, "a text with words in it")
    elif not text.isprintable():
        char = next(char for char in text if not char.isprintable())
        message = f"The character U+{ord(char):04X} cannot be spoken or seen."
        offset = max(node.raw.find(char), 0)
        findings.add(place_at(node, offset), "bad-character", message, "Delete it and type the text again.")
        return ""
    return text


def _check_braces(text: str, allowed: Collection[str] | None, leaf: Leaf, findings: Findings) -> None:
    if any(brace in PLACEHOLDER.sub("", text) for brace in "{}"):
        rest = PLACEHOLDER.sub(lambda found: " " * len(found[0]), leaf.raw)
        offset = next((at for at, char in enumerate(rest) if char in "{}"), 0)
        message = "A brace stands alone, or around something that is no name."
        suggestion = "A name in braces has small letters, digits and hyphens: {thought}."
        findings.add(place_at(leaf, offset), "stray-brace", message, suggestion)
    if allowed is None:
        return
    for name in sorted(set(names_in(text)) - set(allowed)):
        message = f"Nothing named {{{name}}} can be filled in here."
        place = place_of(leaf, f"{{{name}}}")
        findings.add(place, "unknown-placeholder", message, did_you_mean(name, allowed))


NOTE = Kind("a text", _read_note, "")
SPOKEN = text_kind("a text", (), spoken=True)
PHRASE = text_kind("words that people say", (), spoken=False)
PHRASES = list_of(PHRASE)
HEADER_LINE = line_kind((), needs_without=False)
STEP_LINE = line_kind(None, needs_without=True)
