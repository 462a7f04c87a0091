"""Requests of ordinary size, as Alexa would send them, signed by a test authority; and the world that trusts it."""

import json
import time
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from skill.platforms.alexa.keyring import Keyring

# The authority needs pytest, which a server that is measured does without.
if TYPE_CHECKING:
    from tests.platforms.alexa.conftest import Amazon

SKILL_ID = "amzn1.ask.skill.4f1f4a0c-7a53-4b0c-9a37-2d3f1c0b9e11"


@dataclass(frozen=True)
class World:
    """What another process needs to trust our requests, as text."""

    roots: str
    chain: str
    now: str

    def keyring(self) -> Keyring:
        """A keyring that downloads nothing and trusts the test authority."""
        now = datetime.fromisoformat(self.now)
        return Keyring(fetch=lambda _: (200, self.chain.encode()), roots=self.roots.encode, clock=lambda: now)


def make_amazon() -> "Amazon":
    """A stand-in for Amazon, with an authority of its own."""
    from tests.platforms.alexa.conftest import Amazon, Authority

    return Amazon(Authority())


def make_world(amazon: "Amazon") -> World:
    """What trusts it."""
    return World(amazon.roots().decode(), amazon.chain().decode(), amazon.now.isoformat())


@dataclass(frozen=True)
class Signed:
    """One request: what stands in its headers, and its body."""

    signature: str
    body: bytes
    url: str


def sign(amazon: "Amazon", body: bytes) -> Signed:
    """A body as it would be sent."""
    return Signed(amazon.signature(body), body, amazon.url)


def intent(name: str, **slots: str) -> dict[str, Any]:
    """An intent with its slots, as Alexa sends them."""
    filled = {
        slot: {"name": slot, "value": value, "confirmationStatus": "NONE", "source": "USER"}
        for slot, value in slots.items()
    }
    return {"name": name, "confirmationStatus": "NONE", "slots": filled}


def envelope(
    kind: str, intent: Mapping[str, Any] | None = None, attributes: Mapping[str, Any] | None = None, *, user: str = ""
) -> bytes:
    """About 2.4 KB: the size of a turn on a speaker with a screen, with its tokens."""
    user = f"amzn1.ask.account.{user or uuid4().hex.upper()}{'B' * 170}"
    application = {"applicationId": SKILL_ID}
    request: dict[str, Any] = {
        "type": kind,
        "requestId": f"amzn1.echo-api.request.{uuid4()}",
        "timestamp": datetime.fromtimestamp(time.time(), UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
        "locale": "en-US",
    }
    if intent is not None:
        request |= {"intent": intent, "dialogState": "STARTED"}
    body = {
        "version": "1.0",
        "session": {
            "new": kind == "LaunchRequest",
            "sessionId": f"amzn1.echo-api.session.{uuid4()}",
            "application": application,
            "attributes": attributes or {},
            "user": {"userId": user},
        },
        "context": {
            "Viewports": [{"type": "APL", "id": "main", "shape": "ROUND", "dpi": 160, "presentationType": "STANDARD"}],
            "Extensions": {"available": {"aplext:backstack:10": {}}},
            "System": {
                "application": application,
                "user": {"userId": user},
                "device": {"deviceId": f"amzn1.ask.device.{'C' * 160}", "supportedInterfaces": {"AudioPlayer": {}}},
                "apiEndpoint": "https://api.amazonalexa.com",
                "apiAccessToken": "e" * 900,
            },
        },
        "request": request,
    }
    return json.dumps(body).encode()
