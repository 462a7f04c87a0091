"""Lines -> the words to say now: a wording picked, answers put in, lengths of time in words."""

import re
from collections.abc import Mapping
from functools import lru_cache
from zlib import crc32

from skill.dialogue.exercise import Breathe, Library, Line, Phase
from skill.dialogue.reply import Speak

_NAME = re.compile(r"\{([a-z][a-z0-9_-]*)\}")
_UNSAYABLE = re.compile("[\x00-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")
_NO_BRACKETS = str.maketrans("<>", "  ")
_SENTENCE_END = re.compile(r"(?<=[.!?…])[\"')]*\s+(?=\S)")


def names_in(text: str) -> tuple[str, ...]:
    """The names that stand in braces in a text."""
    return tuple(_NAME.findall(text))


def wording(line: Line, values: Mapping[str, str], variant: int = 0, salt: str = "") -> str:
    """One wording of a line with its values put in; the same variant and salt always give the same one.

    Where a value is missing the line's `without` is said, or nothing.
    """
    choices = line.wordings
    text = choices[(variant + crc32(salt.encode())) % len(choices)] if len(choices) > 1 else choices[0]
    if "{" not in text:
        return text
    if any(not values.get(name) for name in _NAME.findall(text)):
        return line.without or ""
    return _NAME.sub(lambda match: values[match.group(1)], text)


def sentences(text: str) -> tuple[str, ...]:
    """The sentences of a text, in order."""
    return tuple(_SENTENCE_END.split(text.strip())) if text.strip() else ()


def spoken(line: Line, answers: Mapping[str, str], variant: int, salt: str = "") -> tuple[Speak, ...]:
    """A line as one part for each sentence; with an answer in it, they are private."""
    text = wording(line, answers, variant, salt)
    if text in line.wordings or text == line.without:
        return speak(text)
    return tuple(Speak(sentence, private=True) for sentence in sentences(text))


@lru_cache(maxsize=1024)
def speak(text: str) -> tuple[Speak, ...]:
    """A text of our own, with nothing in it that somebody answered, as one part for each sentence."""
    return tuple(map(Speak, sentences(text)))


def common(library: Library, name: str, values: Mapping[str, str] | None = None, variant: int = 0) -> str:
    """Common words by name."""
    return wording(library.common[name], values or {}, variant, name)


def spoken_time(library: Library, seconds: float) -> str:
    """A length of time as people say it: to five seconds below a minute, else to half a minute."""
    if seconds < 57.5:
        count = max(5, round(seconds / 5) * 5) if seconds > 2.5 else 1
        return common(library, "one_second") if count == 1 else _counted(library, "seconds", count)
    if seconds < 75:
        return common(library, "one_minute")
    halves = round(seconds / 30)
    minutes, half = divmod(halves, 2)
    if not half:
        return _counted(library, "minutes", minutes)
    if minutes == 1:
        return common(library, "one_minute_and_a_half")
    return _counted(library, "minutes_and_a_half", minutes)


def exact_time(library: Library, seconds: float) -> str:
    """A length of time to five seconds: "4 minutes and 35 seconds"."""
    minutes, rest = divmod(max(5, round(seconds / 5) * 5), 60)
    if not minutes or not rest:
        return spoken_time(library, 60 * minutes + rest)
    whole = spoken_time(library, 60.0 * minutes)
    return common(library, "time_and_time", {"long": whole, "short": spoken_time(library, rest)})


def _counted(library: Library, name: str, count: int) -> str:
    return common(library, name, {"n": str(count)})


def spoken_breath(library: Library, phases: tuple[tuple[Phase, float], ...]) -> str:
    """The phases of a breath in words: "in for four and a half, out for six"."""
    names = {
        Phase.IN: "breath_in",
        Phase.TOP_UP: "breath_top_up",
        Phase.HOLD: "breath_hold",
        Phase.OUT: "breath_out",
        Phase.REST: "breath_rest",
    }
    return ", ".join(common(library, names[phase], {"n": spoken_number(library, seconds)}) for phase, seconds in phases)


def spoken_number(library: Library, value: float) -> str:
    """A small number in words, halves included; digits where there is no word."""
    whole = int(value)
    word = library.numbers[whole - 1] if 1 <= whole <= len(library.numbers) else str(whole)
    if value == whole:
        return word
    if value == whole + 0.5:
        return common(library, "and_a_half", {"n": word}) if whole else common(library, "half_a_second")
    return f"{value:g}"


def listed(library: Library, options: tuple[str, ...]) -> str:
    """Options as a list to hear: "one, two, or three"."""
    if len(options) < 2:
        return options[0] if options else ""
    return common(library, "option_list", {"options": ", ".join(options[:-1]), "last": options[-1]})


def sayable(text: str) -> str:
    """A text with blanks for what cannot be said or written: control characters, halves of characters."""
    return _UNSAYABLE.sub(" ", text)


def answer_words(library: Library, words: str) -> str:
    """An answer as it can stand inside a sentence: without the small words before it and the stop behind it."""
    text = " ".join(sayable(words).replace("&", " and ").translate(_NO_BRACKETS).split()).rstrip(".!?, ")
    shorter = True
    while shorter:
        shorter = False
        for filler in library.fillers:
            if text[: len(filler) + 1].lower() == f"{filler} ":
                text, shorter = text[len(filler) + 1 :], True
    return text


def paced(step: Breathe, pace: int) -> tuple[tuple[Phase, float], ...]:
    """The phases of a breath at a pace, in seconds: half a second per step on each phase, within what is easy."""
    return tuple((phase, _within(phase, seconds, pace)) for phase, seconds in step.phases)


_EASY = {Phase.IN: (2.5, 6.0), Phase.HOLD: (0.0, 7.0), Phase.OUT: (3.0, 10.0)}
"""Limits that "slower" and "faster" keep to, in seconds; other phases keep their length."""


def _within(phase: Phase, seconds: float, pace: int) -> float:
    if not pace or phase not in _EASY:
        return seconds
    least, most = _EASY[phase]
    return max(min(seconds, least), min(max(seconds, most), seconds + 0.5 * pace))
