"""From a command to your ears: first sound, one turn, five minutes rendered.

Run with: .venv/bin/python -m tests.benchmarks.whole_way
"""

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
import wave
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from flask import Flask, Response, request
from flask.testing import FlaskClient

from skill.app import create_app
from skill.settings import read_settings
from skill.simulator.pipe import ANSWER_SECONDS

FIVE_MINUTES = "open steady steps\na five minute breathing exercise\n"


def envelope(kind: str, intent: dict[str, Any] | None = None, *, new: bool = False) -> bytes:
    """An Alexa request of ordinary size."""
    body: dict[str, Any] = {
        "version": "1.0",
        "session": {
            "new": new,
            "sessionId": "amzn1.echo-api.session.benchmark",
            "application": {"applicationId": "amzn1.ask.skill.benchmark"},
            "attributes": {},
            "user": {"userId": "amzn1.ask.account." + "B" * 200},
        },
        "context": {"System": {"application": {"applicationId": "amzn1.ask.skill.benchmark"}, "device": {}}},
        "request": {
            "type": kind,
            "requestId": "amzn1.echo-api.request.benchmark",
            "timestamp": "2026-11-22T12:00:00Z",
            "locale": "en-US",
        },
    }
    if intent is not None:
        body["request"]["intent"] = intent
    return json.dumps(body).encode()


START = {
    "name": "StartIntent",
    "confirmationStatus": "NONE",
    "slots": {
        "exercise": {"name": "exercise", "value": "breathing"},
        "length": {"name": "length", "value": "PT3M"},
    },
}


def first_sound(cache: Path) -> float:
    """Seconds from the command to the first words, sound being rendered, with Python's own cache in a folder.

    The listener's own pause before speaking is not counted.
    """
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, "-m", "skill", "talk", "--wav", f"{folder}/out.wav"]
        environment = {**os.environ, "PYTHONPYCACHEPREFIX": str(cache)}
        start = time.perf_counter()
        with subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=environment
        ) as process:
            assert process.stdin is not None
            assert process.stdout is not None
            process.stdin.write("open steady steps\n")
            process.stdin.flush()
            for line in process.stdout:
                if line.startswith("steady>"):
                    break
            seconds = time.perf_counter() - start
            process.kill()
    return seconds - ANSWER_SECONDS


def rendered() -> tuple[float, float]:
    """Seconds of wall clock and of sound for five minutes of breathing, from the command to the finished file."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "out.wav"
        start = time.perf_counter()
        command = [sys.executable, "-m", "skill", "talk", "--fast", "--wav", str(file)]
        subprocess.run(command, input=FIVE_MINUTES, text=True, check=True, stdout=subprocess.DEVNULL)
        seconds = time.perf_counter() - start
        with wave.open(str(file)) as sound:
            return seconds, sound.getnframes() / sound.getframerate()


def milliseconds(work: Callable[[], object], times: int = 300) -> float:
    """The median CPU time of one call."""
    samples = []
    for _ in range(times):
        start = time.process_time()
        work()
        samples.append(time.process_time() - start)
    return statistics.median(samples) * 1000


def bare_app(answer: bytes) -> Flask:
    """The floor: a view that parses the request and returns bytes it already has."""
    app = Flask("bare")

    @app.post("/alexa")
    def view() -> Response:
        json.loads(request.get_data())
        return Response(answer, mimetype="application/json")

    return app


def main() -> None:
    """Prints one line per figure."""
    with tempfile.TemporaryDirectory() as cache:
        cold = first_sound(Path(cache))
        warm = statistics.median(first_sound(Path(cache)) for _ in range(3))
    print(f"first words, cold (nothing compiled yet): {cold:.2f} s; warm: {warm:.2f} s")
    with tempfile.TemporaryDirectory() as data:
        settings = read_settings({"STEADY_VERIFY": "off", "STEADY_DATA": data, "STEADY_STORE": "memory:"})
        turns(create_app(settings).test_client())
    seconds, sound = rendered()
    print(f"{sound:.0f} s of session rendered in {seconds:.2f} s with start-up: {sound / seconds:.0f} times real time")


def turns(client: FlaskClient) -> None:
    """Prints what one turn costs, against a bare view that answers the same bytes."""
    for name, body in (
        ("launch", envelope("LaunchRequest", new=True)),
        ("three minutes of breathing", envelope("IntentRequest", START)),
        ("pause", envelope("IntentRequest", {"name": "AMAZON.PauseIntent"})),
    ):
        answer = client.post("/alexa", data=body, content_type="application/json").data
        ours = milliseconds(partial(client.post, "/alexa", data=body, content_type="application/json"))
        bare = milliseconds(partial(bare_app(answer).test_client().post, "/alexa", data=body))
        print(f"one turn in process, {name}: {ours:.2f} ms, {ours / bare:.1f} times a bare view ({bare:.2f} ms)")


if __name__ == "__main__":
    main()
