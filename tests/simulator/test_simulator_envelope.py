import json

from ask_sdk_core.serialize import DefaultSerializer
from ask_sdk_model import RequestEnvelope

from skill.simulator.envelope import Caller, Elicit, Ended, Intent, Launch, Request, Session, envelope, timestamp

CALLER = Caller("en-GB")


def body(request: Request, session: Session | None = None) -> dict[str, dict[str, object]]:
    return dict(json.loads(envelope(CALLER, session or Session("s1"), request, 1_700_000_000.25, "r1")))


def test_is_read_by_alexas_own_library() -> None:
    slots = {"number": {"name": "number", "value": "7", "confirmationStatus": "NONE"}}
    for request in (
        Launch(),
        Intent("NumberIntent", slots, "IN_PROGRESS"),
        Ended("ERROR", "it is not JSON"),
        Ended("EXCEEDED_MAX_REPROMPTS"),
    ):
        sent = envelope(CALLER, Session("s1"), request, 1_700_000_000.25, "r1").decode()
        received = DefaultSerializer().deserialize(sent, RequestEnvelope)
        assert received.request.locale == "en-GB"
        assert received.request.timestamp.microsecond == 250_000
        assert received.session.new is True
        assert received.context.system.user.user_id == received.session.user.user_id


def test_carries_the_attributes_of_the_session() -> None:
    session = Session("s7", new=False, attributes={"place": 3}, elicits=Elicit(Intent("AnswerIntent"), "words"))
    sent = body(Launch(), session)
    assert sent["session"]["attributes"] == {"place": 3}
    assert sent["session"]["sessionId"] == "s7"
    assert sent["session"]["new"] is False


def test_tells_the_dialog_state_only_of_a_dialog() -> None:
    assert "dialogState" not in body(Intent("AMAZON.PauseIntent"))["request"]
    assert body(Intent("AnswerIntent", {}, "STARTED"))["request"]["dialogState"] == "STARTED"


def test_says_what_was_wrong_when_a_session_ends_in_an_error() -> None:
    assert body(Ended("ERROR", "it has no version"))["request"]["error"] == {
        "type": "INVALID_RESPONSE",
        "message": "it has no version",
    }
    assert "error" not in body(Ended("USER_INITIATED"))["request"]


def test_writes_the_time_in_utc_to_the_millisecond() -> None:
    assert timestamp(1_700_000_000.0) == "2023-11-14T22:13:20.000Z"
    assert timestamp(1_700_000_000.9996) == "2023-11-14T22:13:21.000Z"
