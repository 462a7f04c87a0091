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
_NUMBER_STARTS = frozenset(figure for number in spelling.EMERGENCY_NUMBERS for figure, _ in number[:1])
_NUMBER_STARTS |= frozenset(figure for figure, said in spelling.FIGURES.items() if said in _NUMBER_STARTS)
_SILENT = frozenset((*spelling.SMALL_WORDS, *spelling.SILENT_BARRIERS))

_Phrases = dict[str, dict[str, list[tuple[tuple[str, ...], tuple[str, ...]]]]]
"""First word -> second word, or nothing -> the words after them, and what was meant."""


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


def _by_first_words(*tables: dict[str, tuple[str, ...]]) -> _Phrases:
    """By the first word and the second, the longest first."""
    found: _Phrases = {}
    for table in tables:
        for said, meant in table.items():
            first, second, *rest = (*said.split(), "") if " " not in said else said.split()
            found.setdefault(first, {}).setdefault(second, []).append((tuple(rest), meant))
    for seconds in found.values():
        for entries in seconds.values():
            entries.sort(key=lambda entry: -len(entry[0]))
    return found


_FILLED = _by_first_words(dict.fromkeys(spelling.FILLER_PHRASES, ()))
_REPAIRS = _by_first_words(
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
    if len(set(tokens)) == len(tokens):
        return tokens
    return [token for at, token in enumerate(tokens) if at == 0 or token != tokens[at - 1]]


def _with_numbers(tokens: list[str]) -> list[str]:
    """Make one word of an emergency number, before repeats are left out: nine said three times is not a nine."""
    if _NUMBER_STARTS.isdisjoint(tokens):
        return tokens
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
    if repairs.keys().isdisjoint(tokens):
        return tokens
    plain: list[str] = []
    at = 0
    while at < len(tokens):
        token = tokens[at]
        seconds = repairs.get(token)
        if seconds is not None:
            size, meant = _repair(tokens, at, seconds)
            if size:
                plain.extend(meant)
                at += size
                continue
        plain.append(token)
        at += 1
    return plain


def _repair(
    tokens: list[str], at: int, seconds: dict[str, list[tuple[tuple[str, ...], tuple[str, ...]]]]
) -> tuple[int, tuple[str, ...]]:
    """How many tokens are to be replaced and by what; none when nothing is wrong here."""
    for rest, meant in seconds.get(tokens[at + 1], ()) if at + 1 < len(tokens) else ():
        if tuple(tokens[at + 2 : at + 2 + len(rest)]) == rest:
            return 2 + len(rest), meant
    return (1, seconds[""][0][1]) if "" in seconds else (0, ())


def hear(words: str) -> Heard:
    """Make an utterance plain; the same for every case, punctuation, apostrophe, filler and repeat."""
    written = _repaired([token for token in _written(words) if token not in _FILLERS], _FILLED)
    tokens = _spelt(_without_repeats(_with_numbers(written)))
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
