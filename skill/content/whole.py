"""All content or none: for programs that cannot do with a part of it."""

from pathlib import Path

from skill.content.load import load
from skill.content.problem import Problem
from skill.dialogue.exercise import Library
from skill.phrases.book import PhraseBook


class BrokenScripts(Exception):  # noqa: N818  # named for what is wrong, as it is told to authors
    """Content with mistakes in it; `problems` are all of them, in order of place."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__("\n".join(str(problem) for problem in problems))
        self.problems = problems


def load_whole(root: Path, language: str) -> tuple[Library, PhraseBook]:
    """The library and the phrase book of one language. Raises BrokenScripts."""
    loaded = load(root, language)
    if loaded.problems or loaded.library is None or loaded.book is None:
        raise BrokenScripts(loaded.problems)
    return loaded.library, loaded.book
