"""Envelopes as Alexa sends them, and a device that checks every answer against the contract before it is looked at."""

import json
import re
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from functools import cache
from itertools import count
from typing import Any
from uuid import uuid4

from flask import Flask

from skill.app import create_app
from skill.content.whole import load_whole
from skill.dialogue.conversation import Store
from skill.dialogue.exercise import Library
from skill.platforms.alexa.inspection import SPOKEN_KINDS, check_response
from skill.settings import Settings, own_exercises

Json = dict[str, Any]

SKILL_ID = "amzn1.ask.skill.11111111-2222-3333-4444-555555555555"
SLOWEST_SECONDS = 1.0
"""What no answer may take."""
TELLING = re.compile(r"Traceback|File \"|\.py\b|site-packages|object at 0x|Error:")
"""What an answer would have in it if it told of our code."""


@cache
def library() -> Library:
    """The exercises that come with the package."""
    return load_whole(own_exercises(), "en")[0]


def make_app(store: Store | None = None, *, skill_id: str = SKILL_ID, of: Library | None = None) -> Flask:
    """The web app for one skill id, without signatures."""
    settings = Settings(skill_id=skill_id, verify=False, store="memory:", exercises=own_exercises())
    return create_app(settings, library=of or library(), store=store)


def intent(name: str, **slots: str | None) -> Json:
    """An intent; a slot without a value was not said."""
    filled = {slot: {"name": slot, "confirmationStatus": "NONE", "value": value} for slot, value in slots.items()}
    return {"name": name, "confirmationStatus": "NONE", "slots": filled}


def resolved(name: str, slot: str, id_: str) -> Json:
    """An intent with one slot, which Alexa recognised."""
    status = {"code": "ER_SUCCESS_MATCH"}
    values = [{"value": {"name": id_, "id": id_}}]
    authority = {"authority": "amzn1.er-authority.echo-sdk.x", "status": status, "values": values}
    made = intent(name, **{slot: id_})
    made["slots"][slot]["resolutions"] = {"resolutionsPerAuthority": [authority]}
    return made


@dataclass
class Answered:
    """What came back."""

    status: int
    body: bytes
    seconds: float

    @property
    def json(self) -> Json:
        data = json.loads(self.body)
        assert isinstance(data, dict)
        return data

    @property
    def ssml(self) -> str:
        """What is said; empty when nothing is."""
        return str(self.json["response"].get("outputSpeech", {}).get("ssml", ""))

    @property
    def ends(self) -> bool:
        return self.json["response"].get("shouldEndSession") is True

    @property
    def attributes(self) -> Json:
        return dict(self.json.get("sessionAttributes") or {})


@dataclass
class Device:
    """One speaker of one listener; `now_seconds` is its clock, and moves on as it is told to."""

    app: Flask
    user: str = "amzn1.ask.account.SOMEBODY"
    locale: str = "en-US"
    now_seconds: float = 1_800_000_000.0
    attributes: Json = field(default_factory=dict)
    session: str = ""
    numbers: Iterator[int] = field(default_factory=count)

    def launch(self) -> Answered:
        self.session = ""
        return self.ask({"type": "LaunchRequest"})

    def say(self, name: str, *, after: float = 1.0, **slots: str | None) -> Answered:
        """An intent, so many seconds after the last request."""
        self.now_seconds += after
        return self.ask({"type": "IntentRequest", "intent": intent(name, **slots), "dialogState": "STARTED"})

    def start(self, exercise: str, length: str | None = None) -> Answered:
        made = resolved("StartIntent", "exercise", exercise)
        if length is not None:
            made["slots"]["length"] = {"name": "length", "value": length}
        return self.ask({"type": "IntentRequest", "intent": made})

    def ask(self, request: Mapping[str, Any], **more: Any) -> Answered:
        """A request of the open session, or of a new one; the session goes on from the answer."""
        answered = self.post(self.envelope(request) | more)
        assert answered.status == 200, answered
        self.attributes = {} if answered.ends else answered.attributes
        if answered.ends:
            self.session = ""
        return answered

    def envelope(self, request: Mapping[str, Any]) -> Json:
        """The whole request, as Alexa sends it."""
        new = not self.session
        if new:
            self.session, self.attributes = f"amzn1.echo-api.session.{uuid4()}", {}
        moment = datetime.fromtimestamp(self.now_seconds, UTC).isoformat(timespec="milliseconds")
        application, user = {"applicationId": SKILL_ID}, {"userId": self.user}
        session = {"new": new, "sessionId": self.session, "application": application, "attributes": self.attributes}
        common = {
            "requestId": f"amzn1.echo-api.request.{next(self.numbers)}",
            "timestamp": moment.replace("+00:00", "Z"),
            "locale": self.locale,
        }
        return {
            "version": "1.0",
            "session": {**session, "user": user},
            "context": {"System": {"application": {**application}, "user": {**user}, "device": {"deviceId": "d"}}},
            "request": {**common, **request},
        }

    def post(self, envelope: object) -> Answered:
        """Any body at all; bytes go out as they are."""
        body = envelope if isinstance(envelope, bytes) else json.dumps(envelope).encode()
        answered = post(self.app, body)
        check(body, answered)
        return answered

    def other(self, **changes: Any) -> "Device":
        """Another device with the same app."""
        return replace(self, attributes={}, session="", numbers=count(1_000_000), **changes)


def post(app: Flask, body: bytes) -> Answered:
    """One POST to /alexa, in process."""
    start = time.perf_counter()
    response = app.test_client().post("/alexa", data=body, content_type="application/json")
    return Answered(response.status_code, response.data, time.perf_counter() - start)


def check(body: bytes, answered: Answered) -> None:
    """Every answer keeps the contract, whatever was asked."""
    assert answered.status in {200, 400, 413}, (answered, body[:2000])
    assert answered.seconds < SLOWEST_SECONDS, (answered.seconds, body[:300])
    assert not TELLING.search(answered.body.decode()), answered.body
    if answered.status == 200:
        request, session = json.loads(body)["request"], json.loads(body).get("session")
        kind = request["type"]
        found = check_response(answered.body, kind)
        assert not found, (found, body[:2000], answered.body[:2000])
        spoken = kind in SPOKEN_KINDS or (
            session is not None and "." not in kind and kind not in {"SessionEndedRequest", "CanFulfillIntentRequest"}
        )
        assert bool(answered.ssml) == spoken, (kind, answered.body)
