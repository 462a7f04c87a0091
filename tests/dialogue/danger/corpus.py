"""The folder of sentences with the verdict that each should get -> rows by writer."""

from functools import cache
from hashlib import sha256
from pathlib import Path

from skill.dialogue.danger.figure import Row, row

FOLDER = Path(__file__).parent / "sentences"
HELD_OUT = Path(__file__).parent / "held_out"
"""Never read by whoever changes a rule, and never learned from."""


def lines(file: Path) -> list[str]:
    """The sentences of one file, as they stand there."""
    return file.read_text(encoding="utf-8").splitlines()


@cache
def sentences() -> dict[str, list[Row]]:
    """All sentences that may be read, by the name of their file."""
    return {file.stem: [row(line) for line in lines(file)] for file in sorted(FOLDER.glob("*.tsv"))}


def edition() -> str:
    """Changes whenever a sentence changes: the SHA-256 of all files."""
    digest = sha256()
    for file in sorted(FOLDER.glob("*.tsv")):
        digest.update(file.name.encode() + b"\n" + file.read_bytes())
    return digest.hexdigest()
