"""All content or none: for programs that cannot do with a part of it."""

from pathlib import Path

from skill.content.load import load, load_page
from skill.content.page import Page
from skill.content.problem import Problem
from skill.content.room import Rooms
from skill.dialogue.exercise import Library
from skill.phrases.book import PhraseBook


class BrokenScripts(Exception):  # noqa: N818  # named for what is wrong, as it is told to authors
    """Content with mistakes in it; `problems` are all of them, in order of place."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__("\n".join(str(problem) for problem in problems))
        self.problems = problems


def load_whole(root: Path, language: str, rooms: Rooms | None = None) -> tuple[Library, PhraseBook]:
    """The library and the phrase book of one language. Raises BrokenScripts."""
    loaded = load(root, language, rooms)
    if loaded.problems or loaded.library is None or loaded.book is None:
        raise BrokenScripts(loaded.problems)
    return loaded.library, loaded.book


def load_whole_page(root: Path, language: str) -> Page:
    """The page in a store, in one language. Raises BrokenScripts."""
    page, problems = load_page(root, language)
    if problems or page is None:
        raise BrokenScripts(problems)
    return page
