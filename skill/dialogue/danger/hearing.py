"""Words as a recogniser or a keyboard gives them -> plain tokens and the clause each belongs to."""

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from skill.dialogue.danger.lexicon import mishearing, spelling

_APOSTROPHES = "'’‘‛ʼʻ′`´＇ꞌ"
_UNHEARD = frozenset(_APOSTROPHES + "\u200b\u200c\u200d\u2060\ufeff\u00ad")
_NO_APOSTROPHE = str.maketrans("", "", _APOSTROPHES)
_DIVIDES = frozenset((*spelling.BARRIERS, *spelling.SILENT_BARRIERS))
_FILLERS = frozenset(spelling.FILLERS.split())
_SILENT = frozenset((*spelling.SMALL_WORDS, *spelling.SILENT_BARRIERS))

_Phrases = dict[str, list[tuple[tuple[str, ...], tuple[str, ...]]]]


@dataclass(frozen=True, slots=True)
class Heard:
    """One utterance, made plain."""

    words: tuple[str, ...]
    """Lower-case words without fillers and repeats."""
    tokens: tuple[str, ...]
    """The same without small words: those that recognisers drop and add."""
    clauses: tuple[int, ...]
    """For every token the number of its clause; no guard reaches into another clause."""

    def part(self, first: int, last: int) -> "Heard":
        """Some of its words, from the first to before the last."""
        return _heard(self.words[first:last])


class _Ascii(dict[int, str]):
    """Character table for plain text: letters and digits stay, apostrophes vanish, the rest divides words."""

    def __missing__(self, code: int) -> str:
        char = chr(code)
        if char in _UNHEARD or unicodedata.combining(char):
            return ""
        return char if char.isalnum() else " "


_PLAIN = _Ascii()
_PLAIN.update({code: _PLAIN[code] for code in range(128)})


def _contractions() -> tuple[dict[str, tuple[str, ...]], dict[str, tuple[str, ...]]]:
    whole: dict[str, tuple[str, ...]] = {}
    broken: dict[str, tuple[str, ...]] = {}
    for written, meant in spelling.CONTRACTIONS.items():
        whole[written.replace("'", "")] = tuple(meant.split())
        if "'" in written:
            broken[written.replace("'", " ")] = tuple(meant.split())
    for written, meant in spelling.SPELLINGS.items():
        whole[written] = tuple(meant.split())
    for word in spelling.WITHOUT_S.split():
        whole[word + "s"] = (word,)
        broken[word + " s"] = (word,)
    return whole, broken


_WHOLE, _BROKEN = _contractions()


def _by_first_word(*tables: dict[str, tuple[str, ...]]) -> _Phrases:
    found: _Phrases = {}
    for table in tables:
        for said, meant in table.items():
            first, *rest = said.split()
            found.setdefault(first, []).append((tuple(rest), meant))
    for entries in found.values():
        entries.sort(key=lambda entry: -len(entry[0]))
    return found


_FILLED = _by_first_word(dict.fromkeys(spelling.FILLER_PHRASES, ()))
_REPAIRS = _by_first_word(
    _BROKEN,
    {said: tuple(meant.split()) for said, meant in mishearing.MISHEARINGS.items()},
)


def _number(token: str) -> tuple[str, ...]:
    if token in spelling.DIGITS:
        return tuple(spelling.DIGITS[token].split())
    if len(token) == 4 and token[:2] in ("19", "20") and token.isdigit():
        return ("calendaryear",)
    digits = len(token) - len(token.lstrip("0123456789"))
    return ("numeral", token[digits:]) if digits < len(token) else ("numeral",)


def _written(words: str) -> list[str]:
    if words.isascii():
        text = words.casefold()
    else:
        text = unicodedata.normalize("NFKD", words.translate(_NO_APOSTROPHE)).casefold()
    return text.translate(_PLAIN).split()


def _spelt(written: list[str]) -> list[str]:
    tokens: list[str] = []
    for token in written:
        known = _WHOLE.get(token)
        if known is not None:
            tokens.extend(known)
        elif token[0] in "0123456789":
            tokens.extend(_number(token))
        else:
            tokens.append(token)
    return tokens


def _without_repeats(tokens: list[str]) -> list[str]:
    return [token for at, token in enumerate(tokens) if at == 0 or token != tokens[at - 1]]


def _with_numbers(tokens: list[str]) -> list[str]:
    """Make one word of an emergency number, before repeats are left out: nine said three times is not a nine."""
    runs = [(word, len(list(same))) for word, same in groupby(spelling.FIGURES.get(token, token) for token in tokens)]
    plain: list[str] = []
    at = 0
    while at < len(runs):
        for number in spelling.EMERGENCY_NUMBERS:
            part = runs[at : at + len(number)]
            if [word for word, _ in part] == [word for word, _ in number] and all(
                said >= least for (_, said), (_, least) in zip(part, number, strict=True)
            ):
                plain.append("emergencynumber")
                at += len(number)
                break
        else:
            plain.extend([runs[at][0]] * runs[at][1])
            at += 1
    return plain


def _repaired(tokens: list[str], repairs: _Phrases) -> list[str]:
    """Put right what was misheard and leave out filler phrases, longest first, in one pass."""
    plain: list[str] = []
    at = 0
    while at < len(tokens):
        token = tokens[at]
        for rest, meant in repairs.get(token, ()):
            if tuple(tokens[at + 1 : at + 1 + len(rest)]) == rest:
                plain.extend(meant)
                at += 1 + len(rest)
                break
        else:
            plain.append(token)
            at += 1
    return plain


def hear(words: str) -> Heard:
    """Make an utterance plain; the same for every case, punctuation, apostrophe, filler and repeat."""
    written = _with_numbers([token for token in _written(words) if token not in _FILLERS])
    tokens = _spelt(_without_repeats(_repaired(written, _FILLED)))
    for _ in range(4):
        before = tokens
        tokens = _repaired(_without_repeats(tokens), _REPAIRS)
        if tokens == before:
            break
    return _heard(tuple(_without_repeats(tokens)))


def clauses(heard: Heard) -> Iterator[Heard]:
    """What stands between its barriers, each for itself."""
    first = 0
    for at, word in enumerate((*heard.words, "")):
        if word in _DIVIDES or not word:
            if at > first:
                yield heard.part(first, at)
            first = at + 1


def _heard(words: tuple[str, ...]) -> Heard:
    tokens: list[str] = []
    clauses: list[int] = []
    clause = 0
    for word in words:
        clause += word in _DIVIDES
        if word not in _SILENT and not (tokens and tokens[-1] == word):
            tokens.append(word)
            clauses.append(clause)
    return Heard(words, tuple(tokens), tuple(clauses))
