"""A folder of authors' files in; library, phrase book and all problems, in order of place, out."""

from dataclasses import dataclass
from pathlib import Path

from skill.content.build import Draft, build_exercise
from skill.content.checks import check_exercise
from skill.content.danger import build_care
from skill.content.helpline import build_countries
from skill.content.library import check_library, make_book, make_library
from skill.content.node import START, Node
from skill.content.page import Page, build_page
from skill.content.phrase import build_phrases
from skill.content.problem import Findings, Problem
from skill.content.room import Rooms, check_room
from skill.content.shared import build_shared
from skill.content.source import MOST_BYTES, read_source
from skill.content.value import is_id
from skill.dialogue.exercise import Library
from skill.phrases.book import PhraseBook

COMMON_FILE = "common.yaml"
PAGE_FILE = "store.yaml"
PHRASES_FILE = "phrases.yaml"
DANGER_FILE = "danger.yaml"
HELPLINES_FILE = "helplines.yaml"
"""Beside the languages: a number is the same in all of them."""


@dataclass(frozen=True)
class Loaded:
    """What the files of one language give."""

    library: Library | None
    """All exercises without problems; None when a file that all need has a problem, or the default exercise."""
    book: PhraseBook | None
    """None when phrases.yaml has a problem."""
    problems: tuple[Problem, ...]
    """In order of place."""


def load(root: Path, language: str, rooms: Rooms | None = None) -> Loaded:
    """Reads <root>/helplines.yaml, and in <root>/<language> common.yaml, phrases.yaml, danger.yaml, <shelf>/<id>.yaml.

    With `rooms`, every sentence is checked against what a reply holds. Never raises for what is in the files.
    """
    folder = root / language
    files = (folder / COMMON_FILE, folder / PHRASES_FILE, folder / DANGER_FILE, root / HELPLINES_FILE, folder)
    of_common, of_phrases, of_danger, of_helplines, of_shelves = (Findings(str(path)) for path in files)
    common_root, _ = _read(root, folder / COMMON_FILE, of_common)
    phrases_root, _ = _read(root, folder / PHRASES_FILE, of_phrases)
    danger_root, _ = _read(root, folder / DANGER_FILE, of_danger)
    helplines_root, _ = _read(root, root / HELPLINES_FILE, of_helplines)
    care = build_care(danger_root, of_danger) if danger_root else None
    countries = build_countries(helplines_root, of_helplines) if helplines_root else None
    shared = build_shared(common_root, of_common) if common_root else None
    phrases = build_phrases(phrases_root, of_phrases) if phrases_root else None
    scripts = {path: Findings(str(path)) for path in _scripts(folder, of_shelves)}
    drafts = [draft for path, of_script in scripts.items() if (draft := _read_exercise(root, path, of_script))]
    for draft in drafts:
        check_exercise(draft)
        check_room(draft, rooms or {})
    check_library(shared, phrases, drafts, ids={path.stem for path in scripts})
    exercises = [draft.exercise for draft in drafts if not draft.findings.problems]
    library = book = None
    if phrases and not of_phrases.problems:
        book = make_book(language, phrases, exercises)
        needed = of_common.problems or of_danger.problems or of_helplines.problems
        if shared and care and countries and not needed and shared.default in book.exercises:
            library = make_library(language, shared, phrases, exercises, care, countries)
    everything = (of_common, of_phrases, of_danger, of_helplines, of_shelves, *scripts.values())
    problems = sorted(problem for findings in everything for problem in findings.problems)
    return Loaded(library, book, tuple(problems))


def load_page(root: Path, language: str) -> tuple[Page | None, tuple[Problem, ...]]:
    """<root>/<language>/store.yaml, and what is wrong with it; no listener ever hears of it."""
    path = root / language / PAGE_FILE
    findings = Findings(str(path))
    node, _ = _read(root, path, findings)
    page = build_page(node, findings) if node else None
    return page, tuple(sorted(findings.problems))


def _scripts(folder: Path, findings: Findings) -> tuple[Path, ...]:
    """Everything on the shelves that could be meant as a script, in order."""
    try:
        shelves = [path for path in folder.iterdir() if path.is_dir()] if folder.is_dir() else []
        files = [path for shelf in shelves if not shelf.name.startswith(".") for path in shelf.iterdir()]
    except OSError as error:
        findings.add(START, "unreadable-file", f"A folder cannot be opened: {error.strerror}.")
        return ()
    meant = (path for path in files if path.suffix.lower() in {".yaml", ".yml"})
    return tuple(sorted(path for path in meant if not path.name.startswith(".")))


def _read_exercise(root: Path, path: Path, findings: Findings) -> Draft | None:
    if path.suffix != ".yaml" or not is_id(path.stem) or not is_id(path.parent.name):
        message = "The file or its shelf is not named in small letters with hyphens, with .yaml at the end."
        findings.add(START, "file-name", message, "Rename it, for example to long-exhale.yaml.")
    node, content = _read(root, path, findings)
    return build_exercise(node, content, path.stem, path.parent.name, findings) if node else None


def _read(root: Path, path: Path, findings: Findings) -> tuple[Node | None, bytes]:
    """The nodes of a file and its bytes; links are followed inside the root only."""
    try:
        if not path.resolve().is_relative_to(root.resolve()):
            findings.add(START, "outside-folder", "This leads to a place outside the folder of the scripts.")
        elif not path.exists():
            findings.add(START, "missing-file", f"The file {path.name} is not there.")
        elif not path.is_file():
            findings.add(START, "unreadable-file", "This is no file.")
        else:
            with path.open("rb") as file:
                content = file.read(MOST_BYTES + 1)
            return read_source(content, findings), content
    except (OSError, RuntimeError) as error:  # RuntimeError: links that lead to each other
        reason = getattr(error, "strerror", None) or "links lead in a circle"
        findings.add(START, "unreadable-file", f"This cannot be opened: {reason}.")
    return None, b""
