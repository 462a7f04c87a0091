import json
import os
import subprocess
import sys
import threading
import time
from typing import Any

import pytest

from skill import service
from skill.app import create_app
from skill.content.whole import load_whole
from skill.dialogue.profile import Memory
from skill.journal import Entry
from skill.settings import Settings, own_exercises
from skill.storage.memory import MemoryStore


class Stuck:
    """A store that answers until it is told to hang."""

    def __init__(self) -> None:
        self.inner = MemoryStore()
        self.open = threading.Event()
        self.open.set()

    def load(self, listener: str) -> tuple[Memory, int]:
        self.open.wait()
        return self.inner.load(listener)

    def save(self, listener: str, memory: Memory, version: int) -> bool:
        return self.inner.save(listener, memory, version)

    def forget(self, listener: str) -> None:
        self.inner.forget(listener)


def envelope(number: int, intent: str, attributes: dict[str, Any], **slots: str) -> dict[str, Any]:
    filled = {name: {"name": name, "value": value} for name, value in slots.items()}
    application = {"applicationId": "a"}
    return {
        "version": "1.0",
        "session": {"new": False, "application": application, "user": {"userId": "u"}, "attributes": attributes},
        "request": {
            "type": "IntentRequest",
            "requestId": f"request {number}",
            "timestamp": f"2026-11-22T12:00:{number:02}Z",
            "locale": "en-US",
            "intent": {"name": intent, "slots": filled},
        },
    }


def test_an_answer_that_takes_too_long_is_an_apology_and_the_place_is_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(service, "ANSWER_SECONDS", 0.3)
    store, journal = Stuck(), list[Entry]()
    chosen = Settings(verify=False, exercises=own_exercises())
    library, _ = load_whole(own_exercises(), "en")
    web = create_app(chosen, library=library, store=store, record=journal.append).test_client()
    first = web.post("/alexa", json=envelope(0, "StartIntent", {}, exercise="breathing")).get_json()
    store.open.clear()
    began = time.monotonic()
    late = web.post("/alexa", json=envelope(20, "HowLongIntent", first["sessionAttributes"])).get_json()
    assert time.monotonic() - began < 1.5
    store.open.set()
    assert "took me too long" in late["response"]["outputSpeech"]["ssml"]
    assert late["response"]["shouldEndSession"] is False
    assert late["sessionAttributes"]["place"]["state"] == "paused"
    assert [entry.outcome for entry in journal] == ["answered", "late"]
    after = web.post("/alexa", json=envelope(40, "AMAZON.ResumeIntent", late["sessionAttributes"])).get_json()
    assert after["sessionAttributes"]["place"]["exercise"] == first["sessionAttributes"]["place"]["exercise"]


@pytest.mark.parametrize(
    ("arguments", "environment", "told"),
    [
        ([], {}, "STEADY_SKILL_ID is not set"),
        (["--host", "0.0.0.0"], {}, "STEADY_SKILL_ID is not set"),
        (["--host", "0.0.0.0"], {"STEADY_VERIFY": "off"}, "STEADY_WITHOUT_VERIFICATION"),
        (["--host", "192.0.2.1"], {"STEADY_VERIFY": "off", "STEADY_SKILL_ID": "x"}, "STEADY_WITHOUT_VERIFICATION"),
    ],
)
def test_a_server_that_could_not_be_trusted_does_not_start(
    arguments: list[str], environment: dict[str, str], told: str
) -> None:
    kept = {name: value for name, value in os.environ.items() if not name.startswith("STEADY_")}
    command = [sys.executable, "-m", "skill", "serve", "--port", "0", *arguments]
    ran = subprocess.run(command, env={**kept, **environment}, capture_output=True, text=True, timeout=30)
    assert ran.returncode == 2
    assert told in ran.stderr
    assert "Traceback" not in ran.stderr


def test_another_web_server_does_not_serve_without_verification_either() -> None:
    kept = {name: value for name, value in os.environ.items() if not name.startswith("STEADY_")}
    command = [sys.executable, "-c", "import skill.wsgi"]
    ran = subprocess.run(command, env={**kept, "STEADY_VERIFY": "off"}, capture_output=True, text=True, timeout=30)
    assert ran.returncode != 0
    assert "STEADY_WITHOUT_VERIFICATION" in ran.stderr


def test_health_of_the_wsgi_app_says_that_anybody_is_believed() -> None:
    kept = {name: value for name, value in os.environ.items() if not name.startswith("STEADY_")}
    environment = {**kept, "STEADY_VERIFY": "off", "STEADY_WITHOUT_VERIFICATION": "on"}
    program = "from skill.wsgi import app; print(app.test_client().get('/health').data.decode())"
    told = subprocess.check_output([sys.executable, "-c", program], env=environment, text=True, timeout=30)
    assert json.loads(told)["verification"].startswith("OFF")
