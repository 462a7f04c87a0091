import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from skill.app import create_app
from skill.content.compiled import compiled_file, write_compiled
from skill.content.whole import load_whole
from skill.settings import Settings, own_exercises

SKILL_ID = "amzn1.ask.skill.ours"
PROGRAM = """
import json, sys
events = json.load(sys.stdin)
from skill.aws_lambda import answer
answers = []
for event in events:
    try:
        answers.append(answer(event, None))
    except Exception as error:
        answers.append(type(error).__name__)
print(json.dumps({"answers": answers, "flask": "flask" in sys.modules, "yaml": "yaml" in sys.modules}))
"""


HEARD = """
def heard(response):
    return response["response"]["outputSpeech"]["ssml"], "skill.dialogue.danger" in sys.modules
"""


def event(number: int, kind: str, intent: str = "", skill_id: str = SKILL_ID, **slots: str) -> dict[str, Any]:
    request: dict[str, Any] = {
        "type": kind,
        "requestId": f"request {number}",
        "timestamp": f"2026-11-22T12:{number:02}:00Z",
        "locale": "en-US",
    }
    if intent:
        request["intent"] = {"name": intent, "slots": {key: {"name": key, "value": slots[key]} for key in slots}}
    session = {"new": False, "sessionId": "s", "application": {"applicationId": skill_id}, "user": {"userId": "u"}}
    return {"version": "1.0", "session": session, "request": request}


EVENTS = [
    event(1, "LaunchRequest"),
    event(2, "IntentRequest", "StartIntent", exercise="breathing", length="PT3M"),
    event(3, "IntentRequest", "AMAZON.PauseIntent"),
    event(4, "IntentRequest", "HowLongIntent"),
    event(5, "SessionEndedRequest"),
]


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return Path(shutil.copytree(own_exercises(), tmp_path / "exercises", ignore=shutil.ignore_patterns("*.library")))


def run(
    root: Path, events: list[dict[str, Any]], program: str = PROGRAM, **environment: str
) -> tuple[dict[str, Any], str]:
    """What a new process answers, and what it writes on stderr."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("STEADY_")}
    ran = subprocess.run(
        [sys.executable, "-c", program],
        input=json.dumps(events),
        env={**kept, "STEADY_SKILL_ID": SKILL_ID, "STEADY_EXERCISES": str(root), **environment},
        capture_output=True,
        text=True,
        check=False,
    )
    return json.loads(ran.stdout) if ran.returncode == 0 else {}, ran.stderr


def test_answers_the_same_as_the_web_app_without_flask_and_yaml(root: Path) -> None:
    content = load_whole(root, "en")
    write_compiled(compiled_file(root, "en"), content[0], root)
    told, journal = run(root, EVENTS)
    web = create_app(Settings(skill_id=SKILL_ID, verify=False, exercises=root), library=content[0]).test_client()
    assert told["answers"] == [web.post("/alexa", json=event).get_json() for event in EVENTS]
    assert (told["flask"], told["yaml"]) == (False, False)
    assert [json.loads(line)["request"] for line in journal.splitlines()] == [e["request"]["type"] for e in EVENTS]


def test_a_launch_does_not_wait_for_what_hears_danger_and_danger_is_heard_all_the_same(root: Path) -> None:
    write_compiled(compiled_file(root, "en"), load_whole(root, "en")[0], root)
    program = PROGRAM.replace("answers.append(answer(event, None))", "answers.append(heard(answer(event, None)))")
    told, _ = run(
        root,
        [event(1, "LaunchRequest"), event(2, "IntentRequest", "AnswerIntent", words="I want to kill myself")],
        program=program.replace("answers = []", "answers = []\n" + HEARD),
    )
    (_, before), (speech, after) = told["answers"]
    assert (before, after) == (False, True)
    assert "I am a program" in speech
    assert "Shall I say the number again" in speech


def test_without_a_compiled_library_it_reads_the_scripts_and_says_so(root: Path) -> None:
    told, journal = run(root, EVENTS[:1])
    assert told["answers"][0]["response"]["outputSpeech"]
    assert "steady build library" in json.loads(journal.splitlines()[0])["message"]


def test_refuses_a_request_for_another_skill(root: Path) -> None:
    told, journal = run(root, [event(1, "LaunchRequest", skill_id="amzn1.ask.skill.theirs")])
    assert told["answers"] == ["Refused"]
    assert json.loads(journal.splitlines()[-1])["check"] == "application"


def test_without_a_skill_id_it_does_not_start(root: Path) -> None:
    _, journal = run(root, [], STEADY_SKILL_ID="")
    assert "STEADY_SKILL_ID is not set" in journal
