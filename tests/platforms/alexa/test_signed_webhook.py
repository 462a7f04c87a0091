"""The whole way in: a signed request over HTTP, and every way in which it can be wrong."""

import json
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from flask.testing import FlaskClient
from werkzeug.datastructures import Headers

from skill.app import create_app
from skill.content.whole import load_whole
from skill.dialogue.exercise import Library
from skill.journal import Entry
from skill.settings import SettingError, Settings, own_exercises
from skill.webhook import at_once
from tests.platforms.alexa.conftest import Amazon

SKILL_ID = "amzn1.ask.skill.ours"


@cache
def library() -> Library:
    return load_whole(own_exercises(), "en")[0]


def launch(*, skill_id: str = SKILL_ID, sent: datetime | None = None, kind: str = "LaunchRequest") -> bytes:
    application = {"applicationId": skill_id}
    body: dict[str, Any] = {
        "version": "1.0",
        "session": {"new": True, "sessionId": "s", "application": application, "user": {"userId": "somebody"}},
        "context": {"System": {"application": application, "user": {"userId": "somebody"}}},
        "request": {
            "type": kind,
            "requestId": "r",
            "timestamp": (sent or datetime.now(UTC)).strftime("%Y-%m-%dT%H:%M:%SZ"),
            "locale": "en-US",
        },
    }
    if "." in kind:
        del body["session"]
    return json.dumps(body).encode()


class Server:
    """Our web app as Amazon sees it, and what it wrote into its journal."""

    def __init__(self, amazon: Amazon, **settings: Any) -> None:
        self.amazon = amazon
        self.journal: list[Entry] = []
        chosen = Settings(**{"skill_id": SKILL_ID, "exercises": own_exercises(), **settings})
        self.app = create_app(chosen, library=library(), keyring=amazon.keyring(), record=self.journal.append)
        self.client: FlaskClient = self.app.test_client()

    def post(self, body: bytes, headers: Mapping[str, str] | None = None, *, signed: bytes | None = None) -> int:
        """The status of the answer to a body; what was signed may be something else."""
        sent = Headers(self.amazon.headers(body if signed is None else signed))
        for name, value in (headers or {}).items():
            sent.pop(name, None)
            if value:
                sent[name] = value
        answer = self.client.post("/alexa", data=body, headers=sent)
        self.answer = answer.data
        return answer.status_code

    @property
    def last(self) -> Entry:
        return self.journal[-1]


@pytest.fixture
def server(amazon: Amazon) -> Server:
    return Server(amazon)


def test_answers_what_alexa_signed(server: Server) -> None:
    assert server.post(launch()) == 200
    assert json.loads(server.answer)["response"]["outputSpeech"]["ssml"].startswith("<speak>")
    assert (server.last.outcome, server.last.request, server.last.check) == ("answered", "LaunchRequest", "")


@pytest.mark.parametrize(
    ("headers", "check"),
    [
        ({"Signature-256": ""}, "headers"),
        ({"SignatureCertChainUrl": ""}, "headers"),
        ({"Signature-256": "", "Signature": "c2hhLTE="}, "headers"),
        ({"Signature-256": "not base64!"}, "signature-encoding"),
        ({"Signature-256": "AAAA"}, "signature"),
        ({"SignatureCertChainUrl": "http://s3.amazonaws.com/echo.api/echo-api-cert.pem"}, "url"),
        ({"SignatureCertChainUrl": "https://example.com/echo.api/echo-api-cert.pem"}, "url"),
        ({"SignatureCertChainUrl": "https://s3.amazonaws.com/echo.api/../x.pem"}, "url"),
        ({"SignatureCertChainUrl": "https://s3.amazonaws.com/echo.api/other.pem"}, "download-answer"),
    ],
)
def test_refuses_a_request_whose_signature_does_not_hold(server: Server, headers: dict[str, str], check: str) -> None:
    assert server.post(launch(), headers) == 400
    assert json.loads(server.answer) == {"error": "Bad Request"}
    assert (server.last.outcome, server.last.check) == ("refused", check)


def test_the_signature_is_over_the_exact_bytes(server: Server) -> None:
    body = launch()
    assert server.post(body + b" ", signed=body) == 400
    assert server.last.check == "signature"


def test_the_signature_is_checked_before_anything_is_parsed(server: Server) -> None:
    assert server.post(b"{", signed=b"something else") == 400
    assert server.last.check == "signature"
    assert server.post(b"{") == 400
    assert server.last.check == "envelope"


@pytest.mark.parametrize("seconds", [-3600, -160, 160, 3600])
def test_refuses_a_signed_request_from_another_time(server: Server, seconds: int) -> None:
    assert server.post(launch(sent=datetime.now(UTC) + timedelta(seconds=seconds))) == 400
    assert server.last.check == "timestamp"


def test_a_skill_event_may_be_an_hour_old(server: Server) -> None:
    old = datetime.now(UTC) - timedelta(minutes=50)
    assert server.post(launch(kind="AlexaSkillEvent.SkillDisabled", sent=old)) == 200
    assert b"outputSpeech" not in server.answer


def test_a_skill_event_may_not_be_older(server: Server) -> None:
    old = datetime.now(UTC) - timedelta(minutes=70)
    assert server.post(launch(kind="AlexaSkillEvent.SkillDisabled", sent=old)) == 400


def test_refuses_a_signed_request_without_a_time(server: Server) -> None:
    body = json.loads(launch())
    del body["request"]["timestamp"]
    assert server.post(json.dumps(body).encode()) == 400
    assert server.last.check == "timestamp"


def test_refuses_a_signed_request_for_another_skill(server: Server) -> None:
    assert server.post(launch(skill_id="amzn1.ask.skill.theirs")) == 400
    assert server.last.check == "application"


def test_the_other_skill_is_named_before_the_time(server: Server) -> None:
    server.post(launch(skill_id="amzn1.ask.skill.theirs", sent=datetime.now(UTC) - timedelta(days=1)))
    assert server.last.check == "application"


def test_all_refusals_look_the_same_from_outside(server: Server) -> None:
    server.post(launch(), {"Signature-256": "AAAA"})
    first = server.answer
    server.post(launch(skill_id="amzn1.ask.skill.theirs"))
    assert server.answer == first


def test_a_bad_request_costs_at_most_one_download(amazon: Amazon) -> None:
    server = Server(amazon)
    for _ in range(3):
        server.post(launch(), {"SignatureCertChainUrl": "https://s3.amazonaws.com/echo.api/other.pem"})
    assert len(amazon.downloaded) == 3


def test_a_request_waits_for_nothing_once_its_key_is_there(server: Server) -> None:
    waits_for_nothing = at_once(server.app)
    named = {"SIGNATURECERTCHAINURL": server.amazon.url}
    assert not waits_for_nothing(named)
    assert server.post(launch()) == 200
    assert waits_for_nothing(named)
    server.amazon.now += timedelta(days=1)
    assert not waits_for_nothing(named)


@pytest.mark.parametrize("headers", [{}, {"SIGNATURECERTCHAINURL": "https://example.com/echo.api/x.pem"}])
def test_a_request_that_is_refused_unseen_waits_for_nothing(server: Server, headers: dict[str, str]) -> None:
    assert at_once(server.app)(headers)


def test_a_request_may_wait_for_a_store_that_is_not_in_memory(amazon: Amazon, tmp_path: Path) -> None:
    assert not at_once(Server(amazon, store="sqlite:", data=tmp_path).app)({})


def test_without_a_skill_id_a_verifying_app_does_not_start(amazon: Amazon) -> None:
    with pytest.raises(SettingError, match="STEADY_SKILL_ID is not set"):
        Server(amazon, skill_id="")


def test_without_verification_nothing_has_to_be_signed(amazon: Amazon) -> None:
    server = Server(amazon, verify=False)
    assert server.post(launch(sent=datetime(2020, 1, 1, tzinfo=UTC)), {"Signature-256": ""}) == 200
    assert "OFF" in server.client.get("/health").get_json()["verification"]
