"""The texts of a reply and what is known of the country, in; parts in which every number is said slowly, out."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from skill.dialogue.care import Care
from skill.dialogue.helpline import Helpline, LineKind, Local, digit_groups
from skill.dialogue.reply import Part, Silence, Speak
from skill.dialogue.wording import sentences

GROUP_SECONDS = 0.4
"""Between two groups of digits."""
NUMBER_SECONDS = 0.4
"""Before a number is said again, and after it."""

_NAME = re.compile(r"\{([a-z-]+)\}")
_LINE = re.compile(r"(\{line(?:-once)?\})")
_EMERGENCY_IS_THE_LINE: tuple[tuple[LineKind, ...], ...] = ((), (LineKind.POISON,))


@dataclass(frozen=True)
class Lifeline:
    """Where to call from here, and how to say it."""

    care: Care
    local: Local | None
    """None: nothing is known of the country, and no number of any country is said."""
    kinds: tuple[LineKind, ...]
    """Of the line that helps, the best first; none when only the emergency number does."""

    def parts(self, texts: Iterable[str]) -> tuple[Part, ...]:
        """Texts with names in braces, as they are said."""
        return tuple(part for text in texts for part in self._text(text))

    def _text(self, text: str) -> Iterator[Part]:
        for piece in _LINE.split(_NAME.sub(self._filled, text)):
            if _LINE.fullmatch(piece):
                yield from self._line(times=1 if piece == "{line-once}" else 2)
            else:
                yield from (Speak(sentence) for sentence in sentences(piece))

    def _filled(self, name: re.Match[str]) -> str:
        if name[1] in self.care.shared:
            return self.care.shared[name[1]]
        return self._emergency() if name[1] == "emergency" else name[0]

    def _emergency(self) -> str:
        words = self.care.line
        if self.local is None:
            return words["emergency-unknown"]
        named = words["emergency-known" if self.local.sure else "emergency-guessed"]
        return named.format(number=self.local.country.emergency_words, country=self.local.country.name)

    def _line(self, times: int) -> Iterator[Part]:
        words, helpline = self.care.line, self._helpline()
        if helpline is not None:
            yield from (Speak(sentence) for sentence in sentences(self._introduced(helpline)))
            yield from self._slowly(helpline.number, times)
        elif self.kinds not in _EMERGENCY_IS_THE_LINE:
            yield from (Speak(sentence) for sentence in sentences(words["unknown"]))
        elif self.local is not None:
            yield Speak(words["emergency-line"])
            yield from self._slowly(self.local.country.emergency, times)

    def _helpline(self) -> Helpline | None:
        return self.local.country.line(*self.kinds) if self.local is not None else None

    def _introduced(self, helpline: Helpline) -> str:
        assert self.local is not None
        words = self.care.line
        if helpline.free and helpline.always:
            terms = words["free-always"]
        else:
            terms = words["always"] if helpline.always else words["free"] if helpline.free else ""
        return words["known" if self.local.sure else "guessed"].format(
            country=self.local.country.name,
            reach=words["call-or-text" if helpline.takes_texts else "call"],
            name=helpline.name,
            terms=terms,
        )

    def _slowly(self, number: str, times: int) -> Iterator[Part]:
        groups = digit_groups(number)
        for time in range(times):
            if time:
                yield Silence(NUMBER_SECONDS)
                yield Speak(self.care.line["once-more"])
            for group in groups:
                yield Silence(GROUP_SECONDS)
                yield Speak(f"{group.capitalize()}.")
        yield Silence(NUMBER_SECONDS)

    def text_option(self) -> tuple[Part, ...]:
        """How to write to the line instead, where it has another number for that."""
        helpline = self._helpline()
        if helpline is None or not helpline.text or helpline.takes_texts:
            return ()
        word, _, number = helpline.text.rpartition(" to ")
        said = ", ".join(digit_groups(number))
        named = f"{word.lower()} to {said}" if word else said
        return (Speak(self.care.line["text"].format(text=named)),)
