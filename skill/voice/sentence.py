"""Any text in, its sentences out, each short enough for the speech engine."""

import re
from collections.abc import Iterator

LONGEST = 500
"""Characters the speech engine is given at once; eSpeak NG's pyttsx3 driver crashes on very long texts."""

# A sentence goes on after these, although a full stop follows.
_SHORT_FORMS = ("Dr.", "Mr.", "Mrs.", "Ms.", "St.", "e.g.", "i.e.", "vs.")
_END = re.compile(r"""(?<=[.!?…])["'”’)\]]*\s+(?=[^a-z])""")
_CLAUSE_END = re.compile(r"[,;:–—]\s")


def sentences(text: str) -> list[str]:
    """The sentences, without line ends and control characters; a long one is cut at a comma or between words."""
    plain = " ".join("".join(letter if letter.isprintable() else " " for letter in text).split())
    return [piece for sentence in _whole(plain) for piece in _short(sentence)]


def _whole(text: str) -> Iterator[str]:
    begin = 0
    for end in _END.finditer(text):
        sentence = text[begin : end.end()].strip()
        if not sentence.endswith(_SHORT_FORMS):
            yield sentence
            begin = end.end()
    if begin < len(text):
        yield text[begin:]


def _short(sentence: str) -> Iterator[str]:
    while len(sentence) > LONGEST:
        clauses = [found.end() for found in _CLAUSE_END.finditer(sentence, LONGEST // 2, LONGEST)]
        cut = clauses[-1] if clauses else sentence.rfind(" ", 1, LONGEST) + 1 or LONGEST
        yield sentence[:cut].strip()
        sentence = sentence[cut:]
    if sentence.strip():
        yield sentence.strip()
