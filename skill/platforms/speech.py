"""Parts <-> SSML: how sentences, beats and silences are written for a speaker, and read back by a client.

A sentence stands in `<s>`. A beat is bare words and the `<break>` that fills it, so a client that knows the voice's
duration model hears the beat exactly as long as it was meant. A silence is a run of `<break>`.
"""

import re
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, NamedTuple, assert_never

from skill.dialogue.reply import TONE_SECONDS, Beat, Part, Silence, Sound, Speak, Tone
from skill.dialogue.timeline import SENTENCE_GAP_SECONDS, Measure

# Only clients read speech, and none of them is in a hurry to start.
if TYPE_CHECKING:
    from xml.etree import ElementTree

LONGEST_BREAK_SECONDS = 10.0
"""The longest time that one `<break>` may ask for (Alexa SSML reference); longer silences are chained."""
MOST_CLIPS = 5
"""The most `<audio>` that one speech may have (Alexa SSML reference); later tones are said in words."""

_PREFIXES = 'xmlns:amazon="https://amazon.com" xmlns:alexa="https://amazon.com/alexa"'
_PACES = {"x-slow": 0.5, "slow": 0.75, "medium": 1.0, "fast": 1.25, "x-fast": 1.6}
_ILLEGAL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_STRENGTHS = {"none": 0.0, "x-weak": 0.0, "weak": 0.15, "medium": 0.3, "strong": 0.5, "x-strong": 0.8}


class SpeechError(ValueError):
    """SSML that a speaker would refuse; the message says where."""


class Words(NamedTuple):
    """Plain words to be spoken, as a client reads them."""

    text: str
    sentence: bool
    """True: a whole sentence. False: words inside a beat, whose onset must be exact."""
    rate: float = 1.0
    """Factor on the ordinary pace."""


Heard = Words | Silence | Sound
"""What a client hears, piece by piece."""


def write(parts: Iterable[Part], measure: Measure, sound_url: str = "") -> str:
    """SSML with root `speak`; user's words are escaped and can add no element.

    `sound_url` is where the tones lie as `bell.mp3` and so on; without it words are said instead of them.
    """
    return f"<speak>{''.join(_elements(parts, measure, sound_url))}</speak>"


def _elements(parts: Iterable[Part], measure: Measure, sound_url: str) -> Iterator[str]:
    clips = 0
    for part in parts:
        if isinstance(part, Sound) and sound_url and clips < MOST_CLIPS:
            clips += 1
            address = _quoted(f"{sound_url}/{part.tone}.mp3")
            yield f'<audio src="{address}"/>{breaks(part.seconds - TONE_SECONDS[part.tone])}'
        else:
            yield element(part, measure)


def element(part: Part, measure: Measure) -> str:
    """The SSML of one part, with words instead of tones."""
    match part:
        case Speak(text):
            return f"<s>{spoken(text)}</s>"
        case Beat(text, seconds) | Sound(_, seconds, text):
            return spoken(text) + breaks(seconds - measure(text))
        case Silence(seconds):
            return breaks(seconds)
        case _:
            assert_never(part)


def breaks(seconds: float) -> str:
    """A silence as a run of `<break>` of at most ten seconds each; nothing for less than a millisecond."""
    left = round(seconds, 3)
    run: list[str] = []
    while left >= 0.001:
        piece = min(left, LONGEST_BREAK_SECONDS)
        run.append(f'<break time="{piece:.3f}'.rstrip("0").rstrip(".") + 's"/>')
        left = round(left - piece, 3)
    return "".join(run)


def spoken(text: str) -> str:
    """Text as XML character data, without the characters that XML 1.0 forbids."""
    legal = _ILLEGAL.sub("", text)
    return legal.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _quoted(text: str) -> str:
    return spoken(text).replace('"', "&quot;")


def read(ssml: str) -> tuple[Heard, ...]:
    """What a client hears, in order. Raises SpeechError for SSML that is not well formed or has no root `speak`."""
    try:
        return tuple(_joined(_heard(parse(ssml), 1.0, sentence=False)))
    except RecursionError as error:
        raise SpeechError("elements too deep within each other") from error


def parse(ssml: str) -> "ElementTree.Element":
    """The root of the elements. Raises SpeechError for SSML that is not well formed or has no root `speak`."""
    from xml.etree import ElementTree

    if "<!" in ssml or "<?" in ssml:
        raise SpeechError("declarations and comments are not allowed")
    text = ssml.replace("<speak", f"<speak {_PREFIXES}", 1) if "xmlns:amazon" not in ssml else ssml
    try:
        root = ElementTree.fromstring(text)  # noqa: S314  # entities need a declaration, refused above
    except (ElementTree.ParseError, UnicodeEncodeError) as error:
        raise SpeechError(f"not well formed: {error}") from error
    if root.tag != "speak":
        raise SpeechError("the root has to be <speak>")
    return root


def _heard(element: "ElementTree.Element", rate: float, *, sentence: bool) -> Iterator[Heard]:
    tag = element.tag.rpartition("}")[2]
    if tag == "break":
        yield Silence(_break_seconds(element))
    elif tag == "audio" and (tone := _tone(element.get("src", ""))) is not None:
        yield Sound(tone, TONE_SECONDS[tone])
    elif tag == "prosody":
        rate *= _rate(element.get("rate", "medium"))
    sentence = sentence or tag in {"s", "p"}
    text = element.get("alias") if tag == "sub" else element.text
    if text and text.strip():
        yield Words(" ".join(text.split()), sentence, rate)
    previous: str | None = None
    for child in element if tag != "sub" else ():
        child_tag = child.tag.rpartition("}")[2]
        if child_tag in {"s", "p"} and previous in {"s", "p"}:
            yield Silence(SENTENCE_GAP_SECONDS)
        yield from _heard(child, rate, sentence=sentence)
        previous = child_tag
        if child.tail and child.tail.strip():
            yield Words(" ".join(child.tail.split()), sentence, rate)
            previous = None


def _joined(pieces: Iterable[Heard]) -> Iterator[Heard]:
    """Silences that follow each other become one."""
    waiting = 0.0
    for piece in pieces:
        if isinstance(piece, Silence):
            waiting += piece.seconds
            continue
        if waiting:
            yield Silence(round(waiting, 3))
            waiting = 0.0
        yield piece
    if waiting:
        yield Silence(round(waiting, 3))


def _tone(source: str) -> Tone | None:
    """Which of our tones lies at an address; None for any other sound, which a client without a network leaves out."""
    name = source.rpartition("/")[2].removesuffix(".mp3")
    return Tone(name) if name in set(Tone) else None


def _break_seconds(element: "ElementTree.Element") -> float:
    time = element.get("time")
    if time is None:
        return _STRENGTHS.get(element.get("strength", "medium"), 0.3)
    try:
        seconds = float(time[:-2]) / 1000 if time.endswith("ms") else float(time.removesuffix("s"))
    except ValueError as error:
        raise SpeechError(f"a break of {time!r}") from error
    if not 0 <= seconds <= LONGEST_BREAK_SECONDS:
        raise SpeechError(f"a break of {time}; at most {LONGEST_BREAK_SECONDS:g}s are allowed")
    return seconds


def _rate(value: str) -> float:
    if value in _PACES:
        return _PACES[value]
    try:
        return max(float(value.removesuffix("%")) / 100, 0.2)
    except ValueError as error:
        raise SpeechError(f"a prosody rate of {value!r}") from error
