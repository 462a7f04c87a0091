"""What happened to each request, as one line of JSON: only the fields of `Entry`, and never what anybody said."""

import json
import logging
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Literal, NamedTuple

Outcome = Literal["answered", "refused", "late", "trouble"]
"""Late: an apology, because the answer took too long. Trouble: an apology, because of a mistake of ours."""

OTHER = "other"
"""In place of a name that is not ours: strangers choose names too, and what they choose stays out of the journal."""


class Entry(NamedTuple):
    """All that is noted of one request."""

    time: str
    """UTC, to the millisecond, as ISO 8601."""
    route: str
    outcome: Outcome
    milliseconds: float
    request: str = ""
    """The type of the request; OTHER for one that is not known."""
    intent: str = ""
    """Its intent; OTHER for one that is not ours."""
    locale: str = ""
    """Its locale; OTHER for one that is not in the table."""
    listener: str = ""
    """The first eight hex digits of the listener's pseudonym."""
    check: str = ""
    """Of a refused request: the check that it failed."""


Record = Callable[[Entry], None]


def write_entry(entry: Entry) -> None:
    """One line on stderr; what is empty is left out."""
    fields = {name: value for name, value in zip(Entry._fields, entry, strict=True) if value != ""}
    sys.stderr.write(json.dumps(fields) + "\n")


def now() -> str:
    """The present moment as it stands in the journal."""
    return datetime.now(UTC).isoformat(timespec="milliseconds")


def keep_journal() -> None:
    """Makes every warning of the program a line of JSON on stderr as well."""
    handler = logging.StreamHandler()
    handler.setFormatter(_Lines())
    logging.basicConfig(level=logging.WARNING, handlers=[handler], force=True)


class _Lines(logging.Formatter):
    """Log records as JSON; of an exception its kind and where it was, for its message may hold what somebody said."""

    def format(self, record: logging.LogRecord) -> str:
        fields = {
            "time": now(),
            "level": record.levelname.lower(),
            "logger": record.name,
            "message": record.getMessage(),
        }
        if record.exc_info and record.exc_info[0] is not None:
            import traceback

            frames = traceback.extract_tb(record.exc_info[2])
            fields["error"] = record.exc_info[0].__name__
            fields["at"] = ", ".join(f"{frame.name}:{frame.lineno}" for frame in frames)
        return json.dumps(fields)
