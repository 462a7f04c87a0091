"""A mistake in content as a value, the collection of them in one file, and the list of their codes."""

import difflib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from skill.content.node import Place

CODES: Mapping[str, str] = {
    # The file
    "anchor": "Anchors (&), aliases (*) and merge keys (<<) are not used in scripts; write the words out.",
    "bad-character": "There is a character that cannot be spoken or seen, such as a zero-width space.",
    "brackets": "A list in [ ] or a table in { } is not closed, or a comma is missing in it.",
    "colon-in-text": "A colon and a space inside text without quotes look like a new key.",
    "duplicate-key": "The same key stands twice in one table; one of the two would be lost.",
    "empty-file": "There is nothing in the file.",
    "file-name": "Shelves and exercises are named in small letters with hyphens, and files end in .yaml.",
    "hidden-text": "A space and # end a text without quotes; what follows would never be said.",
    "missing-file": "A file is not there; common.yaml, phrases.yaml, danger.yaml and helplines.yaml are always needed.",
    "needs-quotes": "A text that begins with a sign that has a meaning in YAML needs quotes around it.",
    "not-utf-8": "The file is not saved as UTF-8 text.",
    "not-yaml": "The file cannot be read as YAML here.",
    "outside-folder": "The file is a link to a place outside the folder of the scripts.",
    "quotes": "A quoted text is not closed, goes on behind its closing quote, or has an unknown backslash.",
    "tab": "Tabs cannot be used to indent or to part key and value; use spaces.",
    "tag": "Tags (!) are not used in scripts.",
    "too-big": "The file is larger than a script can be.",
    "too-deep": "Lists and tables are put into each other more often than any script needs.",
    "two-documents": "There is a second document (---) in the file; one file holds one script.",
    "unreadable-file": "The file cannot be opened.",
    "wrong-indent": "The line is not indented like the lines that it belongs to.",
    # Tables and values
    "bad-duration": "A length of time is written like 8s, 1m, 1m30s, or 8s to 20s where it may stretch.",
    "bad-id": "An id has small letters, digits and single hyphens; `start`, `opening` and `end` are taken.",
    "bad-name": "The name of an answer has small letters, digits and hyphens.",
    "bad-rounds": "A number of rounds is fill, or a whole number, or a range such as 4 to 30.",
    "missing-key": "A key that is always needed is not there.",
    "too-few": "A list has fewer entries than it needs.",
    "unknown-key": "This key means nothing here.",
    "unknown-word": "Only certain words can stand here.",
    "wrong-kind": "Another kind of value is needed here: text, a number, a list or a table.",
    # Words
    "forbidden-words": "These words promise, order or hurt; scripts do not use them.",
    "missing-slot": "A sentence around an answer names its place in braces, once.",
    "missing-without": "A line that names an answer needs `without`: what is said when there is no answer.",
    "sentence-too-long": "A listener loses a sentence of more than 30 words.",
    "stray-brace": "Braces only stand around the name of something that is filled in there.",
    "text-too-long": "A text of more than 400 characters is too long to follow by ear.",
    "too-long-for-alexa": "A sentence with the longest answers in it does not fit into one reply of Alexa.",
    "unknown-placeholder": "Nothing of this name can be filled in here.",
    # Danger and helplines
    "bad-country": "A country has a code of two capital letters.",
    "bad-day": "A day is written like 2026-11-22.",
    "bad-number": "A number to call or to write to stands in quotes, in groups of digits.",
    "late-number": "Where every minute counts, the first sentence names the emergency number.",
    "missing-number": "Every reply to danger names the emergency number, and a line to call.",
    # Steps
    "beat-too-short": "Kind words inside a breath have to end before the breath does.",
    "breath-order": "A breath goes in, top-up, hold, out, rest: each at most once, in this order.",
    "breath-too-long": "No part of a breath may be longer than is safe for most people.",
    "breath-too-short": "A breath in or out may not be shorter than is comfortable for most people.",
    "duplicate-id": "Two steps of an exercise, or two exercises, have the same id.",
    "empty-version": "A version of the exercise has no step.",
    "goes-back": "A jump may only go forward.",
    "goes-inside": "A jump may not go into a repeated part, nor from one repeated part into another.",
    "lasts-order": "The short version is shorter than the standard one, and that shorter than the long one.",
    "many-options": "More than three options cannot be remembered by ear.",
    "missing-quiet": "A question that listens for nothing needs `quiet`: the time to think about it.",
    "missing-safety": "An exercise with paced breathing needs a safety line.",
    "nested-rounds": "Repeated parts may stand in each other only once.",
    "not-in-version": "A jump leads to a step that is missing in a version in which the jump occurs.",
    "not-listening": "Nothing is listened for here, so no answer can lead anywhere.",
    "not-set-before-use": "No earlier question gives this answer.",
    "one-condition": "Each case has exactly one condition.",
    "two-kinds": "This mixes two kinds of thing that exclude each other.",
    "unknown-kind": "It cannot be seen what kind of step this is.",
    "unknown-step": "There is no step of this id in the exercise.",
    "wrong-choose": "Options belong to a question for a choice or for yes or no.",
    "wrong-condition": "The condition does not suit the kind of answer that the question gives.",
    "yes-or-no": "The options of a yes or no question are exactly yes and no.",
    # The library
    "said-twice": "The same words would mean two different things.",
    "easy-holds": "The easy variant of an exercise is for people who do not hold their breath.",
    "unknown-exercise": "There is no exercise of this id.",
    "unknown-need": "There is no need of this id in phrases.yaml.",
}
"""Every code with one sentence on what is wrong."""


@dataclass(frozen=True, order=True)
class Problem:
    """One mistake in content; problems sort by place."""

    path: str
    line: int
    column: int
    code: str
    message: str
    suggestion: str = ""
    """What to write instead, where that is known."""

    def __str__(self) -> str:
        return f"{self.path}:{self.line}:{self.column}: {self.message} ({self.code})"


@dataclass(frozen=True)
class Findings:
    """Collects the problems of one file; a file with a problem contributes nothing to the library."""

    path: str
    problems: list[Problem] = field(default_factory=list)

    def add(self, place: Place, code: str, message: str, suggestion: str = "") -> None:
        """Notes a problem."""
        self.problems.append(Problem(self.path, place.line, place.column, code, message, suggestion))


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """A suggestion with the nearest known word, else a list of what is known when it is short."""
    names = list(known)
    if near := difflib.get_close_matches(word, names, n=1, cutoff=0.6):
        return f"Did you mean `{near[0]}`?"
    return f"Possible here: {', '.join(names)}." if 0 < len(names) <= 16 else ""
