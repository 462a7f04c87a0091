"""The library of one language <-> one file that is read without YAML: for places where every start counts.

The file is a line of JSON and pickles of our own values: the library, and the lexicon of danger. A pickle can run code
when it is read, so the file belongs where our own code lies: it is built with the package, shipped with it, and never
comes from anywhere else.

The lexicon is read when words first have to be judged, and what judges them is imported then; one that does not fit is
passed over, and made anew.
"""

import json
import logging
import pickle
import sys
from collections.abc import Iterable
from hashlib import sha256
from io import BytesIO
from pathlib import Path
from typing import Any

from skill import dialogue
from skill.dialogue.exercise import Library
from skill.dialogue.safety import prepare_to_hear

_log = logging.getLogger(__name__)

_DANGER = Path(dialogue.__file__).parent / "danger"
"""Where the lexicon is made, and all that its pickle depends on."""


class Stale(Exception):  # noqa: N818
    """The file was not built from these scripts by this code; the message says what is different."""


def compiled_file(root: Path, language: str) -> Path:
    """Where the compiled library of a language lies: beside its folder."""
    return root / f"{language}.library"


def write_compiled(file: Path, library: Library, root: Path) -> None:
    """Writes the file. Raises OSError."""
    from skill.dialogue.danger.lexis import the_lexis

    classes: dict[str, list[str]] = {}
    body, lexicon = _pickled(library, classes), _pickled(the_lexis(), {})
    head = {
        "scripts": scripts_edition(root, library.language),
        "library": _seal(body),
        "library_bytes": len(body),
        "lexicon": _seal(lexicon),
        "lexicon_edition": lexicon_edition(),
        "classes": classes,
    }
    file.write_bytes(json.dumps(head).encode() + b"\n" + body + lexicon)


def read_compiled(file: Path, root: Path, language: str) -> Library:
    """What `write_compiled` was given; from now on danger is heard by its lexicon. Raises Stale, and OSError."""
    with file.open("rb") as opened:
        line = opened.readline()
        try:
            head: dict[str, Any] = json.loads(line)
            seal, classes, edition = head["library"], head["classes"], head["scripts"]
            body = opened.read(head["library_bytes"])
        except (ValueError, KeyError, TypeError):
            raise Stale("it is not a compiled library") from None
    if seal != _seal(body):
        raise Stale("it is damaged")
    if edition != scripts_edition(root, language):
        raise Stale("the scripts have changed since it was built")
    try:
        library: Library = pickle.loads(body)  # noqa: S301  # our own file, see above
        same = all(_fields(name) == fields for name, fields in classes.items())
    except (AttributeError, ImportError, KeyError, TypeError):
        same = False
    if not same:
        raise Stale("it was built by another version of this program")
    prepare_to_hear(lambda: _hear_by(file, len(line) + len(body), head))
    return library


def _hear_by(file: Path, start: int, head: dict[str, Any]) -> None:
    """Danger is heard by the lexicon in the file, if it is the one that its sources make."""
    from skill.dialogue.danger import lexis

    try:
        with file.open("rb") as opened:
            opened.seek(start)
            lexicon = opened.read()
    except OSError as reason:
        _log.warning("the lexicon in %s cannot be read (%s), so it is made anew", file, reason)
        return
    if (head.get("lexicon"), head.get("lexicon_edition")) != (_seal(lexicon), lexicon_edition()):
        _log.warning("the lexicon in %s does not fit, so it is made anew; `steady build library` writes it", file)
        return
    lexis.get_from(lambda: pickle.loads(lexicon))  # noqa: S301  # our own file


def _seal(body: bytes) -> str:
    return sha256(body).hexdigest()


def scripts_edition(root: Path, language: str) -> str:
    """Changes whenever any script of a language changes: the SHA-256 of their paths and bytes."""
    return _edition(root, [*root.glob("*.yaml"), *(root / language).rglob("*.yaml")])


def lexicon_edition() -> str:
    """Changes whenever anything changes that the lexicon is made of."""
    return _edition(_DANGER, _DANGER.rglob("*.py"))


def _edition(root: Path, files: Iterable[Path]) -> str:
    digest = sha256()
    for name in sorted(file.relative_to(root).as_posix() for file in files):
        content = (root / name).read_bytes()
        digest.update(f"{name} {len(content)}\n".encode())
        digest.update(content)
    return digest.hexdigest()


def _pickled(value: object, classes: dict[str, list[str]]) -> bytes:
    body = BytesIO()
    _Pickler(body, classes).dump(value)
    return body.getvalue()


class _Pickler(pickle.Pickler):
    """Notes which fields every class had: a pickle restores values without asking whether they still fit."""

    def __init__(self, file: BytesIO, classes: dict[str, list[str]]) -> None:
        super().__init__(file, pickle.HIGHEST_PROTOCOL)
        self.classes = classes

    def persistent_id(self, value: object) -> None:
        """Nothing is stored by reference; this is where a pickler shows each value."""
        kind = type(value)
        if hasattr(kind, "__dataclass_fields__") or hasattr(kind, "_fields"):
            self.classes[f"{kind.__module__}:{kind.__qualname__}"] = _fields_of(kind)


def _fields(name: str) -> list[str]:
    module, _, kind = name.partition(":")
    return _fields_of(getattr(sys.modules[module], kind))


def _fields_of(kind: Any) -> list[str]:
    return list(getattr(kind, "_fields", None) or kind.__dataclass_fields__)
