"""Words as they were typed or heard, in; the same words in the one form in which phrases are compared, out."""

import re
import unicodedata
from collections.abc import Mapping

from skill.dialogue.number import SMALL, TENS

_SIGNS = str.maketrans({**dict.fromkeys("’‘ʼ′`´", "'"), "½": " and a half"})

_ENDINGS = (
    (re.compile(r"\b(?:can't|cant|cannot)\b"), "can not"),
    (re.compile(r"\b(?:won't|wont)\b"), "will not"),
    (re.compile(r"\bshan't\b"), "shall not"),
    (re.compile(r"n't\b"), " not"),
    (re.compile(r"\b(do|does|did|is|are|was|were|have|has|had|could|would|should)nt\b"), r"\1 not"),
    (re.compile(r"'m\b"), " am"),
    (re.compile(r"'re\b"), " are"),
    (re.compile(r"'ve\b"), " have"),
    (re.compile(r"'ll\b"), " will"),
    (re.compile(r"'d\b"), " would"),
    (re.compile(r"\blet'?s\b"), "let us"),
    (re.compile(r"\b(it|that|what|where|who|how|there|here)'?s\b"), r"\1 is"),
    (re.compile(r"\b(s?he|when|why|everything|something|nothing)'s\b"), r"\1 is"),
    (re.compile(r"\buh[ -]huh\b"), "mhm"),
)
"""Contractions, written out. What is left of apostrophes afterwards is possession ("a friend's voice")."""

_CONTRACTED = re.compile(r"'|nt\b|nnot|[teow]s\b|h[ -]h")
"""Every contraction has one of these in it: most texts have none, which is found out sooner than one by one."""
_THOUSANDS = re.compile(r"(?<=\d),(?=\d{3}(?!\d))")
_OUT_OF = re.compile(r"(?<=\d)\s*/\s*(?=\d)")
_PUNCTUATION = re.compile(r"(?<!\d)\.|\.(?!\d)|[^\w\s.]|_")

_SAME_WORD: Mapping[str, str] = {
    "im": "i am",
    "ive": "i have",
    "youre": "you are",
    "gonna": "going to",
    "wanna": "want to",
    "gotta": "got to",
    "gimme": "give me",
    "lemme": "let me",
    "dunno": "do not know",
    "ok": "okay",
    "min": "minute",
    "mins": "minutes",
    "sec": "second",
    "secs": "seconds",
    "hr": "hour",
    "hrs": "hours",
    "favourite": "favorite",
    "practise": "practice",
    "practising": "practicing",
    "programme": "program",
    "apologise": "apologize",
    "organise": "organize",
    "realise": "realize",
    "recognise": "recognize",
    "minimise": "minimize",
}
"""Short, loose and British forms, and the form that stands for all of them."""

_HESITATION = "um umm uh uhm er erm hm hmm ah oh please kindly hey alexa"
_EMPHASIS = "really just actually"
_FILLERS = frozenset(f"{_HESITATION} {_EMPHASIS}".split())
"""Said out of hesitation, kindness or eagerness; nobody asks for anything else with them."""

_ONES = {word: value for value, word in enumerate(SMALL)} | {"nought": 0}
_TENS = {word: 10 * value for value, word in enumerate(TENS, start=2)} | {"fourty": 40}

_BEGIN_A_NUMBER = frozenset({*_ONES, *_TENS, "hundred"})

_SLOT = re.compile(r"\{(\w+)\}")


def normalise(text: str) -> str:
    """Lower case, contractions written out, numbers as digits, single spaces, neither punctuation nor fillers.

    What consists of fillers only is kept as it is. Normalising twice is the same as once.
    """
    words = _fold(text).split()
    words = " ".join(_SAME_WORD.get(word, word) for word in words).split()
    meant = [word for word in words if word not in _FILLERS]
    return " ".join(_count(_without_thanks(meant or words)))


def normalise_sentence(sentence: str) -> str:
    """Like `normalise`, for a sentence of the phrase book: slots in braces stay as they are."""
    marked = _SLOT.sub(lambda slot: f" slotted{slot[1]} ", sentence)
    return re.sub(r"\bslotted(\w+)", r"{\1}", normalise(marked))


def _fold(text: str) -> str:
    """Letters without case and accents, contractions written out; only word characters and spaces are left."""
    text = text.translate(_SIGNS).lower() if text.isascii() else _without_accents(text)
    if _CONTRACTED.search(text):
        for contraction, whole in _ENDINGS:
            text = contraction.sub(whole, text)
        text = text.replace("'", "")
    text = _THOUSANDS.sub("", text)
    text = _OUT_OF.sub(" out of ", text)
    return _PUNCTUATION.sub(" ", text)


def _without_accents(text: str) -> str:
    text = unicodedata.normalize("NFKD", text.translate(_SIGNS)).lower()
    return "".join(char for char in unicodedata.normalize("NFKD", text) if not unicodedata.combining(char))


def _without_thanks(words: list[str]) -> list[str]:
    """The words without thanks at their end ("no thank you"), unless they are nothing but thanks."""
    end = len(words)
    while end > 1:
        if words[end - 1] == "thanks":
            end -= 1
        elif end > 2 and words[end - 2 : end] == ["thank", "you"]:
            end -= 2
        else:
            break
    return words[:end]


def _count(words: list[str]) -> list[str]:
    """The words with every spoken number in digits: "twenty five" and "25" become "25"."""
    counted: list[str] = []
    at = 0
    while at < len(words):
        if words[at] not in _BEGIN_A_NUMBER:
            counted.append(words[at])
            at += 1
            continue
        value, used = _number_at(words, at)
        counted.append(words[at] if value is None else str(value))
        at += max(used, 1)
    return counted


def _number_at(words: list[str], at: int) -> tuple[int | None, int]:
    """The whole number that is spelled from `at` on, below a thousand, and how many words it takes."""
    value, used = _below_hundred(words, at)
    if words[at + used : at + used + 1] != ["hundred"] or value == 0 or (value or 0) > 9:
        return value, used
    value, used = 100 * (value or 1), used + 1
    joined = used + (words[at + used : at + used + 1] == ["and"])
    rest, more = _below_hundred(words, at + joined)
    return (value, used) if not rest else (value + rest, joined + more)


def _below_hundred(words: list[str], at: int) -> tuple[int | None, int]:
    word, following = (*words[at : at + 2], "", "")[:2]
    if word in _TENS:
        ones = _ONES.get(following, 0)
        return (_TENS[word] + ones, 2) if 1 <= ones <= 9 else (_TENS[word], 1)
    return (_ONES[word], 1) if word in _ONES else (None, 0)
