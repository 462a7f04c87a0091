"""The answer contract of POST /alexa: what is refused, what is answered, and that every answer is legal."""

import json
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from skill.platforms.speech import parse
from tests.device import SKILL_ID, Device, intent, make_app

PLAIN = {"type": "LaunchRequest"}


@pytest.fixture
def device() -> Device:
    return Device(make_app())


def put(envelope: dict[str, Any], path: str, value: Any) -> dict[str, Any]:
    """The envelope with one field replaced; ... takes it away."""
    *folders, key = path.split(".")
    table: Any = envelope
    for folder in folders:
        table = table[int(folder)] if isinstance(table, list) else table[folder]
    if value is ...:
        del table[key]
    else:
        table[key] = value
    return envelope


def asked(device: Device, **slots: str) -> dict[str, Any]:
    envelope = device.envelope({"type": "IntentRequest", "intent": intent("StartIntent", **slots)})
    resolutions = {"resolutionsPerAuthority": [{"status": {"code": "ER_SUCCESS_MATCH"}, "values": [{"value": {}}]}]}
    envelope["request"]["intent"]["slots"]["need"] = {"name": "need", "resolutions": resolutions}
    return envelope


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"null",
        b"[]",
        b'"text"',
        b"{",
        b"{} {}",
        b"{}x",
        b"{'a': 1}",
        b"\xef\xbb\xbf{}",
        b"\xff\xfe{\x00}\x00",
        b'{"a": "\xed\xa0\x80"}',
        b'{"a": "\n"}',
        b"[" * 5_000,
        b'{"a":' * 5_000,
        b'{"a": ' + b"9" * 5_000 + b"}",
    ],
)
def test_refuses_a_body_that_is_not_an_envelope(device: Device, body: bytes) -> None:
    assert device.post(body).status == 400


@pytest.mark.parametrize("number", ["NaN", "Infinity", "-Infinity", "1e999", "01", "+1", ".5", "0x1", "9" * 5_000])
def test_refuses_a_number_that_is_none_wherever_it_stands(device: Device, number: str) -> None:
    body = json.dumps(device.envelope(PLAIN) | {"more": {"deep": ["HERE"]}}).replace('"HERE"', number)
    assert device.post(body.encode()).status == 400


def test_refuses_a_comment(device: Device) -> None:
    body = json.dumps(device.envelope(PLAIN)).encode()
    assert device.post(body + b" // thanks").status == 400
    assert device.post(b"/* hello */" + body).status == 400
    assert device.post(body[:-1] + b",}").status == 400


def test_of_a_key_that_stands_twice_the_last_one_counts(device: Device) -> None:
    body = json.dumps(device.envelope(PLAIN))
    assert device.post(body.replace('"request":', '"request": 5, "request":', 1).encode()).status == 200


KINDS: dict[str, str] = {
    "version": "text",
    "session": "table",
    "session.new": "flag",
    "session.sessionId": "text",
    "session.attributes": "table",
    "session.application": "table",
    "session.application.applicationId": "text",
    "session.user": "table",
    "session.user.userId": "text",
    "context": "table",
    "context.System": "table",
    "context.System.application": "table",
    "context.System.application.applicationId": "text",
    "context.System.user": "table",
    "context.System.user.userId": "text",
    "context.System.device": "table",
    "context.System.device.deviceId": "text",
    "request": "table",
    "request.type": "text",
    "request.requestId": "text",
    "request.timestamp": "text",
    "request.locale": "text",
    "request.intent": "table",
    "request.intent.name": "text",
    "request.intent.slots": "table",
    "request.intent.slots.length": "table",
    "request.intent.slots.length.name": "text",
    "request.intent.slots.length.value": "text",
    "request.intent.slots.need.resolutions": "table",
    "request.intent.slots.need.resolutions.resolutionsPerAuthority": "list",
    "request.intent.slots.need.resolutions.resolutionsPerAuthority.0.status": "table",
    "request.intent.slots.need.resolutions.resolutionsPerAuthority.0.status.code": "text",
    "request.intent.slots.need.resolutions.resolutionsPerAuthority.0.values": "list",
    "request.intent.slots.need.resolutions.resolutionsPerAuthority.0.values.0.value": "table",
}
UNUSED = {
    "session.user.accessToken": "text",
    "session.user.permissions": "table",
    "context.System.apiEndpoint": "text",
    "context.System.apiAccessToken": "text",
    "context.System.person": "table",
    "context.System.unit": "table",
    "context.System.device.supportedInterfaces": "table",
    "request.dialogState": "text",
    "request.reason": "text",
    "request.error": "table",
    "request.shouldLinkResultBeReturned": "flag",
    "request.intent.confirmationStatus": "text",
    "request.intent.slots.length.confirmationStatus": "text",
    "request.intent.slots.length.source": "text",
    "request.intent.slots.need.resolutions.resolutionsPerAuthority.0.authority": "text",
}
"""Known to everybody, and of no use here."""
NEEDED = {"request", "request.type", "request.intent", "request.intent.name"}
WRONG = {
    "text": [5, True, [], {}],
    "table": [5, True, [], "text"],
    "flag": [0, 1, "true", []],
    "list": [5, {}, "a", [1]],
}


@pytest.mark.parametrize(
    ("path", "wrong"), [(path, wrong) for path, kind in (KINDS | UNUSED).items() for wrong in WRONG[kind]]
)
def test_refuses_a_known_field_of_the_wrong_kind(device: Device, path: str, wrong: Any) -> None:
    assert device.post(put(asked(device, length="PT3M"), path, wrong)).status == 400


@pytest.mark.parametrize("absent", [None, ...])
@pytest.mark.parametrize("path", sorted(KINDS.keys() - NEEDED))
def test_a_field_that_is_absent_or_null_has_a_default(device: Device, path: str, absent: Any) -> None:
    assert device.post(put(asked(device, length="PT3M"), path, absent)).status == 200


@pytest.mark.parametrize("absent", [None, ..., ""])
@pytest.mark.parametrize("path", sorted(NEEDED))
def test_refuses_a_request_without_type_or_intent(device: Device, path: str, absent: Any) -> None:
    assert device.post(put(asked(device), path, absent)).status == 400


@pytest.mark.parametrize(
    "timestamp", ["", "today", "1600000000", "2026-13-01T00:00:00Z", "2026-11-22T12:00:00 o'clock"]
)
def test_refuses_a_timestamp_that_is_none(device: Device, timestamp: str) -> None:
    assert device.post(put(device.envelope(PLAIN), "request.timestamp", timestamp)).status == 400


@pytest.mark.parametrize(
    "timestamp",
    ["2026-11-22T12:00:00Z", "2026-11-22T12:00:00+05:30", "0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59"],
)
def test_takes_a_timestamp_of_any_time(device: Device, timestamp: str) -> None:
    envelope = put(
        device.envelope({"type": "IntentRequest", "intent": intent("AMAZON.HelpIntent")}),
        "request.timestamp",
        timestamp,
    )
    assert device.post(envelope).status == 200


OTHER = "amzn1.ask.skill.other"
IDS = ("session.application.applicationId", "context.System.application.applicationId")


@pytest.mark.parametrize("path", IDS)
@pytest.mark.parametrize("id_", [OTHER, "", SKILL_ID.upper(), SKILL_ID + " "])
def test_refuses_a_request_of_another_skill_wherever_its_id_stands(device: Device, path: str, id_: str) -> None:
    assert device.post(put(device.envelope(PLAIN), path, id_)).status == 400


def test_refuses_a_request_that_names_no_skill() -> None:
    for app in (make_app(), make_app(skill_id="")):
        device = Device(app)
        envelope = put(put(device.envelope(PLAIN), IDS[0], ...), IDS[1], ...)
        assert device.post(envelope).status == 400


def test_without_a_skill_id_of_our_own_any_skill_is_answered() -> None:
    device = Device(make_app(skill_id=""))
    assert device.post(put(device.envelope(PLAIN), IDS[0], OTHER)).status == 200


@pytest.mark.parametrize("field", ["__dict__", "__class__", "to_dict", "object_type", "", "a.b", "\ud800"])
def test_fields_that_are_not_known_are_passed_over(device: Device, field: str) -> None:
    envelope = asked(device)
    for path in ("", "session.", "context.System.", "request.", "request.intent.", "request.intent.slots.need."):
        table: Any = envelope
        for folder in path.split(".")[:-1]:
            table = table[folder]
        table[field] = {"deep": [1, None, {"__init__": "x"}]}
    assert device.post(envelope).status in ({200} if field != "\ud800" else {200, 400})


EVENTS = [
    *("AudioPlayer.PlaybackStarted", "PlaybackController.PauseCommandIssued", "System.ExceptionEncountered"),
    *("AlexaSkillEvent.SkillEnabled", "AlexaSkillEvent.SkillDisabled", "Reminders.ReminderStarted", "Some.New.Event"),
    *("SessionEndedRequest", "CanFulfillIntentRequest"),
]


@pytest.mark.parametrize("kind", EVENTS)
@pytest.mark.parametrize("in_session", [True, False])
def test_events_are_acknowledged_without_a_word(device: Device, kind: str, in_session: bool) -> None:
    envelope = device.envelope({"type": kind, "reason": "USER_INITIATED"})
    if not in_session:
        del envelope["session"]
    answered = device.post(envelope)
    assert answered.status == 200
    assert answered.json["version"] == "1.0"
    assert answered.json["response"].keys() <= {"shouldEndSession"}


def test_an_unknown_request_in_a_session_is_spoken_to(device: Device) -> None:
    assert "What would help?" in device.launch().ssml
    assert device.ask({"type": "SomethingNewRequest"}).ssml


def test_a_request_without_a_session_or_a_user_is_served(device: Device) -> None:
    envelope = device.envelope(PLAIN)
    for path in ("session", "context.System.user"):
        put(envelope, path, ...)
    assert "Welcome" in device.post(envelope).ssml
    assert "Welcome" in device.post({"request": PLAIN, "context": envelope["context"]}).ssml


@pytest.mark.parametrize("name", ["AMAZON.LoopOnIntent", "Some.Other", "x" * 20_000, "<speak>", "\ud800", "🦆"])
def test_an_unknown_intent_is_answered_with_what_can_be_said(device: Device, name: str) -> None:
    device.launch()
    assert "I did not get that" in device.say(name).ssml


@pytest.mark.parametrize("locale", ["", "xx", "de-DE", "en", "\x00", "en-US; DROP", "e" * 5_000])
@pytest.mark.parametrize("user", ["", "x" * 20_000, "../../etc/passwd", "\ud800", "'; --", "🦆\x00"])
def test_any_locale_and_user_are_answered(device: Device, locale: str, user: str) -> None:
    device.locale, device.user = locale, user
    assert "What would help?" in device.launch().ssml


HOSTILE = [
    "</s></speak><audio src='https://x/y.mp3'/>",
    "<break time='10s'/>" * 50,
    "]]><![CDATA[",
    "<!DOCTYPE x [<!ENTITY a 'b'>]>&a;",
    "&lt;audio/&gt; &#60;audio/&#62; &amp;",
    "{thought} {0} %s ${x}",
    "\x00\x01\x1b[31m\x7f\x85\u2028",
    "\ud800 half \udfff",
    "\ufffe\uffff\ufdd0",
    "🦆" * 200,
    "\u202eright to left",
    "a" * 60_000,
    "& " * 20_000,
    "I " * 20_000,
    "9" * 4_000,
    "-1e308",
]


@pytest.mark.parametrize("words", HOSTILE)
def test_hostile_words_are_only_words(device: Device, words: str) -> None:
    device.start("thought-reframe", "PT2M")
    answered = device.say("AnswerIntent", after=60, words=words)
    assert not any(tag in answered.ssml for tag in ("<audio", "<!", "&lt;", "&amp;lt;"))
    assert not any(ord(letter) < 32 or 127 <= ord(letter) < 160 for letter in answered.ssml)
    for slot, name in (
        ("exercise", "StartIntent"),
        ("need", "StartIntent"),
        ("number", "NumberIntent"),
        ("choice", "ChoiceIntent"),
        ("length", "StartIntent"),
    ):
        fresh = device.other()
        fresh.launch()
        fresh.ask({"type": "IntentRequest", "intent": intent(name, **{slot: words})})


@given(st.text(max_size=80))
@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_words_can_add_an_element(device: Device, words: str) -> None:
    fresh = device.other()
    fresh.start("thought-reframe", "PT2M")
    told = parse(fresh.say("AnswerIntent", after=60, words=words).ssml)
    assert {element.tag for element in told.iter()} <= {"speak", "s", "break"}
    assert {name for element in told.iter() for name in element.attrib} <= {"time"}
