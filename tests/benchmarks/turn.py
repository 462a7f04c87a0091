"""One turn in process: ours verified, a tutorial's unverified, and a bare Flask view that returns the same bytes.

All three take in the same kind of request and give back an answer of the same length, ours.

Run with: .venv/bin/python -m tests.benchmarks.turn
"""

import io
import json
import os
import statistics
import sys
import time
from collections.abc import Callable
from contextlib import redirect_stderr
from functools import partial
from typing import Any

from flask import Flask, Response, request

from skill.app import create_app
from skill.journal import write_entry
from skill.settings import read_settings
from tests.benchmarks import peer
from tests.benchmarks.signed import SKILL_ID, Signed, World, envelope, intent, make_amazon, make_world, sign
from tests.platforms.alexa.conftest import Amazon

TIMES = 400
"""Requests of each kind; every one is new, with its own id, listener and signature."""
BLOCK = 40
"""Requests of one app in a row, as a server would have them, before the next app has its turn."""

Attributes = dict[str, Any]
Send = Callable[[Signed], bytes]


def breathing() -> dict[str, Any]:
    """Three minutes of long exhale, as Alexa resolves what was said."""
    found = intent("StartIntent", exercise="long exhale breathing", length="PT3M")
    values = [{"value": {"name": "long exhale breathing", "id": "long-exhale"}}]
    authority = f"amzn1.er-authority.echo-sdk.{SKILL_ID}.EXERCISE"
    found["slots"]["exercise"]["resolutions"] = {
        "resolutionsPerAuthority": [{"authority": authority, "status": {"code": "ER_SUCCESS_MATCH"}, "values": values}]
    }
    return found


def reframe() -> dict[str, Any]:
    """The longest exercise with questions."""
    found = breathing()
    found["slots"]["exercise"]["value"] = "reframe"
    found["slots"]["exercise"]["resolutions"]["resolutionsPerAuthority"][0]["values"][0]["value"]["id"] = (
        "thought-reframe"
    )
    return found


ANSWER = intent("AnswerIntent", words="everybody at work thinks that I am slow")
CASES = (
    ("launch", "LaunchRequest", None, None),
    ("three minutes of breathing", "IntentRequest", breathing(), None),
    ("pause", "IntentRequest", intent("AMAZON.PauseIntent"), breathing()),
    ("an answer", "IntentRequest", ANSWER, reframe()),
)
"""Name, kind and intent of a request, and the intent whose answer it comes upon."""


def our_app(world: World) -> Flask:
    """The web app as it is served: it verifies, and it keeps its journal."""
    settings = read_settings({**os.environ, "STEADY_SKILL_ID": SKILL_ID})
    return create_app(settings, keyring=world.keyring(), record=write_entry)


def bare_app(answer: bytes) -> Flask:
    """The floor: a view that parses the request and returns bytes that it already has."""
    app = Flask("bare")

    @app.post("/alexa")
    def view() -> Response:
        json.loads(request.get_data())
        return Response(answer, mimetype="application/json")

    return app


def sender(app: Flask) -> Send:
    """Calls an app as a web server would (PEP 3333)."""

    def send(signed: Signed) -> bytes:
        statuses: list[str] = []
        environ = {
            "REQUEST_METHOD": "POST",
            "SCRIPT_NAME": "",
            "PATH_INFO": "/alexa",
            "QUERY_STRING": "",
            "CONTENT_TYPE": "application/json; charset=utf-8",
            "CONTENT_LENGTH": str(len(signed.body)),
            "SERVER_NAME": "localhost",
            "SERVER_PORT": "80",
            "SERVER_PROTOCOL": "HTTP/1.1",
            "REMOTE_ADDR": "127.0.0.1",
            "HTTP_HOST": "localhost",
            "HTTP_ACCEPT": "application/json",
            "HTTP_ACCEPT_CHARSET": "utf-8",
            "HTTP_USER_AGENT": "Apache-HttpClient/4.5.x (Java/1.8.0)",
            "HTTP_SIGNATURE": signed.signature,
            "HTTP_SIGNATURE_256": signed.signature,
            "HTTP_SIGNATURECERTCHAINURL": signed.url,
            "wsgi.version": (1, 0),
            "wsgi.url_scheme": "http",
            "wsgi.input": io.BytesIO(signed.body),
            "wsgi.errors": sys.stderr,
            "wsgi.multithread": True,
            "wsgi.multiprocess": False,
            "wsgi.run_once": False,
        }

        def start_response(status: str, _headers: object, _error: object = None) -> Callable[[bytes], None]:
            statuses.append(status)
            return lambda _: None

        chunks = app(environ, start_response)
        answer = b"".join(chunks)
        assert statuses == ["200 OK"], statuses
        return answer

    return send


def attributes_after(amazon: Amazon, send: Send, before: dict[str, Any] | None) -> Attributes:
    """What the session carries after a turn."""
    if before is None:
        return {}
    answer = json.loads(send(sign(amazon, envelope("IntentRequest", before))))
    carried: Attributes = answer["sessionAttributes"]
    return carried


def microseconds(work: Callable[[], object]) -> float:
    began = time.process_time_ns()
    work()
    return (time.process_time_ns() - began) / 1000


def more_words(amazon: Amazon, kind: str, asked: dict[str, Any] | None, before: dict[str, Any] | None) -> str:
    """What the tutorial has to say besides its own words, so that its answer is as long as ours."""
    lengths = []
    for send in (sender(our_app(make_world(amazon))), sender(peer.create_app())):
        carried = attributes_after(amazon, send, before)
        lengths.append(len(send(sign(amazon, envelope(kind, asked, carried)))))
    return peer.words(lengths[0] - lengths[1])


def compare(amazon: Amazon, kind: str, asked: dict[str, Any] | None, before: dict[str, Any] | None) -> dict[str, float]:
    """Median CPU microseconds of each, side by side, and how long the answers are."""
    more = more_words(amazon, kind, asked, before)
    ours, theirs = sender(our_app(make_world(amazon))), sender(peer.create_app(more))
    first = sign(amazon, envelope(kind, asked, attributes_after(amazon, ours, before)))
    answer = ours(first)
    floor = sender(bare_app(answer))
    carried, their_carried = attributes_after(amazon, ours, before), attributes_after(amazon, theirs, before)
    signed = [sign(amazon, envelope(kind, asked, carried)) for _ in range(TIMES)]
    plain = [sign(amazon, envelope(kind, asked, their_carried)) for _ in range(TIMES)]
    ways = (("ours", ours, signed), ("theirs", theirs, plain), ("floor", floor, signed))
    samples: dict[str, list[float]] = {name: [] for name, _, _ in ways}
    for start in range(0, TIMES, BLOCK):
        for name, send, requests in ways:
            took = [microseconds(partial(send, one)) for one in requests[start : start + BLOCK]]
            samples[name].extend(took[BLOCK // 4 :])  # the first ones find the processor's caches full of the others
    sizes = {"our bytes": float(len(answer)), "their bytes": float(len(theirs(plain[0])))}
    return {name: statistics.median(values) for name, values in samples.items()} | sizes


def main() -> None:
    """Prints one line per kind of turn: how many times as fast as the tutorial, how many times as long as the floor."""
    amazon = make_amazon()
    print("CPU microseconds of one turn  ours  tutorial  floor   x the tutorial's speed  x the floor's time   bytes")
    for name, kind, asked, before in CASES:
        with open(os.devnull, "w", encoding="utf-8") as nowhere, redirect_stderr(nowhere):
            took = compare(amazon, kind, asked, before)
        ours, theirs, floor = took["ours"], took["theirs"], took["floor"]
        print(
            f"{name:28}{ours:6.0f}{theirs:10.0f}{floor:7.0f}{theirs / ours:24.2f}{ours / floor:20.2f}"
            f"{took['our bytes']:8.0f} ({took['their bytes']:.0f})"
        )


if __name__ == "__main__":
    main()
