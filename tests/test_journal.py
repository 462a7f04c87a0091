import json
import logging
import subprocess
import sys

import pytest

from skill.journal import Entry, write_entry


def test_an_entry_is_one_line_of_json_without_what_is_empty(capsys: pytest.CaptureFixture[str]) -> None:
    write_entry(Entry("2026-11-22T12:00:00.000+00:00", "/alexa", "answered", 1.5, "LaunchRequest", locale="en-US"))
    (line,) = capsys.readouterr().err.splitlines()
    assert json.loads(line) == {
        "time": "2026-11-22T12:00:00.000+00:00",
        "route": "/alexa",
        "outcome": "answered",
        "milliseconds": 1.5,
        "request": "LaunchRequest",
        "locale": "en-US",
    }


def test_a_traceback_tells_where_and_not_what_was_said() -> None:
    program = (
        "import logging\nfrom skill.journal import keep_journal\nkeep_journal()\n"
        "try:\n    {}['my secret words']\nexcept KeyError:\n    logging.getLogger('x').exception('it failed')"
    )
    lines = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stderr
    told = json.loads(lines)
    assert (told["level"], told["logger"], told["message"], told["error"]) == ("error", "x", "it failed", "KeyError")
    assert "secret" not in lines
    assert logging.getLogger("x").handlers == []
