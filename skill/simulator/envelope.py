"""What the device has to tell the skill, in; the JSON that Alexa would post, out."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Literal, assert_never

Json = Mapping[str, object]
"""A JSON object, as `json.loads` gives it."""

EndReason = Literal["USER_INITIATED", "ERROR", "EXCEEDED_MAX_REPROMPTS"]


@dataclass(frozen=True)
class Launch:
    """The skill was opened without asking for anything."""


@dataclass(frozen=True)
class Intent:
    """Something was said that the skill's interaction model knows."""

    name: str
    slots: Mapping[str, Json] = field(default_factory=dict)
    """Slot name -> slot, in Alexa's form."""
    dialog_state: Literal["STARTED", "IN_PROGRESS"] | None = None
    """Where the dialog of this intent stands; None for an intent that has no dialog."""


@dataclass(frozen=True)
class Ended:
    """The session is over, and the skill may only take note of it."""

    reason: EndReason
    error: str = ""
    """For ERROR: what was wrong with the skill's reply."""


Request = Launch | Intent | Ended


@dataclass(frozen=True)
class Elicit:
    """The slot that the next words fill."""

    intent: Intent
    slot: str


@dataclass(frozen=True)
class Session:
    """One session, as far as the device knows it."""

    id: str
    new: bool = True
    attributes: Json = field(default_factory=dict)
    elicits: Elicit | None = None


@dataclass(frozen=True)
class Caller:
    """Who is at the device: the same in every request."""

    locale: str
    skill_id: str = "amzn1.ask.skill.5de3a5f0-0000-4000-8000-57eadd57e95a"
    user_id: str = "amzn1.ask.account.STEADYSTEPSDESK"
    device_id: str = "amzn1.ask.device.STEADYSTEPSDESK"


def envelope(caller: Caller, session: Session, request: Request, at_seconds: float, request_id: str) -> bytes:
    """The body of one POST. `at_seconds` is Unix time.

    Form: "Request and Response JSON Reference" (Alexa Skills Kit documentation). Alexa's own timestamps are whole
    seconds; milliseconds are added here, so that an interruption can be placed within a breath.
    """
    application = {"applicationId": caller.skill_id}
    user = {"userId": caller.user_id}
    device = {"deviceId": caller.device_id, "supportedInterfaces": {}}
    body = {
        "version": "1.0",
        "session": {
            "new": session.new,
            "sessionId": session.id,
            "application": application,
            "attributes": session.attributes,
            "user": user,
        },
        "context": {
            "System": {
                "application": application,
                "user": user,
                "device": device,
                "apiEndpoint": "https://api.amazonalexa.com",
                "apiAccessToken": "none",
            }
        },
        "request": {
            **_details(request),
            "requestId": request_id,
            "timestamp": timestamp(at_seconds),
            "locale": caller.locale,
        },
    }
    return json.dumps(body, ensure_ascii=False).encode()


def timestamp(at_seconds: float) -> str:
    """Unix time as ISO 8601 in UTC, to the millisecond."""
    moment = datetime.fromtimestamp(round(at_seconds, 3), UTC).isoformat(timespec="milliseconds")
    return moment.replace("+00:00", "Z")


def type_of(request: Request) -> str:
    """The type of a request, as Alexa names it."""
    return str(_details(request)["type"])


def _details(request: Request) -> dict[str, object]:
    match request:
        case Launch():
            return {"type": "LaunchRequest", "shouldLinkResultBeReturned": False}
        case Intent(name, slots, dialog_state):
            intent = {"name": name, "confirmationStatus": "NONE", **({"slots": slots} if slots else {})}
            state = {"dialogState": dialog_state} if dialog_state else {}
            return {"type": "IntentRequest", "intent": intent, **state}
        case Ended(reason, error):
            trouble = {"error": {"type": "INVALID_RESPONSE", "message": error}} if reason == "ERROR" else {}
            return {"type": "SessionEndedRequest", "reason": reason, **trouble}
        case _:
            assert_never(request)
