"""What was said to a question -> what it means there: an option, a number, words to use, nothing, or a command."""

from functools import lru_cache
from typing import NamedTuple

from skill.dialogue.exercise import AnswerKind, Ask, Library, Option
from skill.dialogue.kept import kept
from skill.dialogue.normalise import normalise
from skill.dialogue.place import LONGEST_ANSWER
from skill.dialogue.turn import Act, Turn
from skill.dialogue.value import replace
from skill.dialogue.wording import answer_words


class Answer(NamedTuple):
    """An answer that a question understands."""

    value: str = ""
    go: str | None = None
    """The step it leads to; None for the next one."""
    nothing: bool = False
    """The listener keeps the answer to themselves, or has none."""


@kept
def said_in(turn: Turn) -> str:
    """The words of a turn in the form in which phrases are compared."""
    return normalise(turn.words)


@lru_cache(maxsize=1024)
def _ways_to_say(words: tuple[str, ...]) -> frozenset[str]:
    """What people say for an option, in that form."""
    return frozenset(map(normalise, words))


def understand(library: Library, step: Ask | None, turn: Turn) -> Turn:
    """The turn, or the command that its words are ("go back" said where a thought was asked for)."""
    if turn.act is not Act.ANSWER or not turn.words:
        return turn
    said = said_in(turn)
    if step is not None and _option(step, said) is not None:
        return turn
    act = library.commands.get(said)
    return turn if act is None else replace(turn, act=Act(act))


def hear(library: Library, step: Ask, turn: Turn) -> Answer | None:
    """The answer that a turn gives to a question; None when it cannot be understood as one."""
    if turn.act in {Act.SILENCE, Act.SKIP}:
        return Answer(nothing=True)
    said = said_in(turn)
    match step.kind:
        case AnswerKind.WORDS:
            return _words(library, turn, said)
        case AnswerKind.NUMBER:
            return _number(library, turn, said)
        case AnswerKind.YES_NO | AnswerKind.CHOICE:
            named = {Act.YES: "yes", Act.NO: "no"}.get(turn.act, said)
            option = _option(step, named)
            if option is not None:
                return Answer(option.words[0], option.go)
            if step.kind is AnswerKind.YES_NO and named in {"yes", "no"}:
                return Answer(named)
            return Answer(nothing=True) if turn.act is Act.NO else None
        case _:
            return None


def _words(library: Library, turn: Turn, said: str) -> Answer | None:
    if turn.act is Act.NO or said in library.no_answer:
        return Answer(nothing=True)
    if turn.act is not Act.ANSWER:
        return None
    value = answer_words(library, turn.words[:LONGEST_ANSWER])
    return Answer(value) if value else Answer(nothing=True)


def _number(library: Library, turn: Turn, said: str) -> Answer | None:
    if turn.act is Act.NO or said in library.no_answer:
        return Answer(nothing=True)
    number = turn.number
    if number is None:
        named = [library.number_words[word] for word in said.split() if word in library.number_words]
        digits = [float(word) for word in said.split() if word.isdigit() and len(word) < 4]
        found = digits or named
        number = found[0] if found else None
    if number is None or not 0 <= number <= 10:
        return None
    return Answer(f"{number:g}")


def _option(step: Ask, said: str) -> Option | None:
    """The option that was named: by all its words, or by words that stand in what was said."""
    if not said:
        return None
    for option in step.options:
        if said in _ways_to_say(option.words):
            return option
    around = f" {said} "
    inside = [one for one in step.options if any(f" {words} " in around for words in _ways_to_say(one.words))]
    return inside[0] if len(inside) == 1 else None
