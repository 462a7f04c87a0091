import json
from functools import cache
from typing import Any

import pytest
from flask.testing import FlaskClient
from hypothesis import given, settings
from hypothesis import strategies as st

from skill.app import create_app
from skill.content.whole import load_whole
from skill.dialogue.exercise import Library
from skill.dialogue.profile import Memory
from skill.journal import Entry
from skill.settings import Settings, own_exercises
from skill.storage.memory import MemoryStore
from skill.webhook import LARGEST_BODY

JSON = {"Content-Type": "application/json"}


@cache
def library() -> Library:
    return load_whole(own_exercises(), "en")[0]


def client(**options: Any) -> FlaskClient:
    chosen = Settings(verify=False, exercises=own_exercises())
    return create_app(chosen, library=library(), **options).test_client()


def launch(user: str = "somebody", locale: str = "en-US", kind: str = "LaunchRequest", intent: str = "") -> bytes:
    request: dict[str, Any] = {"type": kind, "requestId": "r", "timestamp": "2026-11-22T12:00:00Z", "locale": locale}
    if intent:
        request["intent"] = {"name": intent, "slots": {"words": {"name": "words", "value": "my secret words"}}}
    session = {"new": False, "sessionId": "s", "application": {"applicationId": "a"}, "user": {"userId": user}}
    return json.dumps({"version": "1.0", "session": session, "request": request}).encode()


@pytest.mark.parametrize("content_type", ["text/plain", "application/x-www-form-urlencoded", "application/jsonp", ""])
def test_a_body_that_does_not_claim_to_be_json_is_refused(content_type: str) -> None:
    answer = client().post("/alexa", data=launch(), headers={"Content-Type": content_type})
    assert (answer.status_code, answer.get_json()) == (415, {"error": "Unsupported Media Type"})


@pytest.mark.parametrize("content_type", ["application/json", "application/json;charset=UTF-8", "Application/JSON; x"])
def test_json_is_taken_with_any_parameters(content_type: str) -> None:
    assert client().post("/alexa", data=launch(), headers={"Content-Type": content_type}).status_code == 200


@pytest.mark.parametrize("encoding", ["gzip", "identity", ""])
def test_an_encoded_body_is_refused(encoding: str) -> None:
    answer = client().post("/alexa", data=launch(), headers={**JSON, "Content-Encoding": encoding})
    assert answer.status_code == 415


@pytest.mark.parametrize(("length", "status"), [(LARGEST_BODY, 200), (LARGEST_BODY + 1, 413), (300_000, 413)])
def test_a_body_may_be_64_kibibytes_long(length: int, status: int) -> None:
    body = launch()
    answer = client().post("/alexa", data=body + b" " * (length - len(body)), headers=JSON)
    assert answer.status_code == status


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [
        ("GET", "/alexa", 405),
        ("PUT", "/alexa", 405),
        ("OPTIONS", "/alexa", 405),
        ("GET", "/", 404),
        ("POST", "/x", 404),
    ],
)
def test_other_paths_and_methods_have_constant_answers(method: str, path: str, status: int) -> None:
    answer = client().open(path, method=method)
    assert answer.status_code == status
    assert set(answer.get_json()) == {"error"}
    assert ("POST" in answer.headers.get("Allow", "")) == (status == 405)


def test_health_says_loudly_that_nothing_is_verified() -> None:
    assert client().get("/health").get_json() == {"status": "up", "verification": "OFF: anybody can send requests"}


def test_ready_tells_what_is_loaded() -> None:
    answer = client().get("/ready")
    told = answer.get_json()
    assert (answer.status_code, told["status"], told["store"]) == (200, "ready", "reachable")
    assert told["exercises"] == len(library().exercises)
    assert told["language"] == "en"
    assert told["loaded_at"].endswith("+00:00")


class Broken(MemoryStore):
    """A store that cannot be reached."""

    def load(self, listener: str) -> tuple[Memory, int]:
        raise OSError("/secret/path is gone")


def test_ready_is_not_ready_without_its_store() -> None:
    answer = client(store=Broken()).get("/ready")
    assert (answer.status_code, answer.get_json()["store"]) == (503, "not reachable")
    assert b"secret" not in answer.data


class Remembering(MemoryStore):
    """Remembers the names that it was given."""

    def __init__(self) -> None:
        super().__init__()
        self.names: set[str] = set()

    def save(self, listener: str, memory: Memory, version: int) -> bool:
        self.names.add(listener)
        return super().save(listener, memory, version)


def test_a_store_never_sees_who_is_listening() -> None:
    store = Remembering()
    client(store=store).post("/alexa", data=launch("amzn1.ask.account.SOMEBODY"), headers=JSON)
    (name,) = store.names
    assert len(name) == 64
    assert "SOMEBODY" not in name


FIELDS = {"time", "route", "outcome", "milliseconds", "request", "intent", "locale", "listener", "check"}
NAMES = st.text(max_size=40) | st.sampled_from(["LaunchRequest", "IntentRequest", "AMAZON.HelpIntent", "en-GB"])


@settings(max_examples=60)
@given(user=st.text(min_size=1, max_size=40), locale=NAMES, kind=NAMES, intent=NAMES, junk=st.binary(max_size=60))
def test_the_journal_holds_nothing_that_was_sent(user: str, locale: str, kind: str, intent: str, junk: bytes) -> None:
    journal: list[Entry] = []
    web = client(record=journal.append)
    web.post("/alexa", data=launch("USER" + user, "LOCALE" + locale, kind, "INTENT" + intent), headers=JSON)
    web.post("/alexa", data=launch(user, kind="IntentRequest", intent="AnswerIntent"), headers=JSON)
    web.post("/alexa", data=b"JUNK" + junk, headers=JSON)
    assert len(journal) == 3
    assert set(Entry._fields) == FIELDS
    known = {"", "other", "LaunchRequest", "IntentRequest", "SessionEndedRequest", "AnswerIntent", "en-US"}
    for entry in journal:
        assert {entry.request, entry.intent, entry.locale} <= known
        assert entry.route == "/alexa"
        assert entry.outcome in {"answered", "refused"}
        assert len(entry.listener) in {0, 8}
        assert entry.check in {"", "envelope"}
