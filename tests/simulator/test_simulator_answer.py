import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from skill.dialogue.reply import Silence
from skill.platforms.speech import Words
from skill.simulator.answer import Answer, read_answer
from skill.simulator.envelope import Ended, Intent, Launch


def reply(response: object, **more: object) -> bytes:
    return json.dumps({"version": "1.0", "response": response, **more}).encode()


def ssml(text: str) -> dict[str, object]:
    return {"outputSpeech": {"type": "SSML", "ssml": text}}


def test_reads_speech_reprompt_and_what_follows() -> None:
    body = reply(
        {
            **ssml('<speak><s>Hello.</s><break time="2s"/></speak>'),
            "reprompt": {"outputSpeech": {"type": "PlainText", "text": "Still there?"}},
            "shouldEndSession": False,
        },
        sessionAttributes={"a": 1},
    )
    assert read_answer(body, Launch()) == Answer(
        speech=(Words("Hello.", sentence=True), Silence(2)),
        reprompt=(Words("Still there?", sentence=True),),
        ends=False,
        attributes={"a": 1},
    )


def test_an_absent_end_is_neither_open_nor_closed() -> None:
    assert read_answer(reply({}), Launch()).ends is None


def test_reads_which_slot_is_asked_for() -> None:
    directive = {"type": "Dialog.ElicitSlot", "slotToElicit": "words", "updatedIntent": {"name": "AnswerIntent"}}
    elicits = read_answer(reply({"directives": [directive], "shouldEndSession": False}), Launch()).elicits
    assert elicits is not None
    assert (elicits.intent.name, elicits.slot) == ("AnswerIntent", "words")


def test_a_slot_is_asked_for_within_the_intent_under_way() -> None:
    directive = {"type": "Dialog.ElicitSlot", "slotToElicit": "length"}
    elicits = read_answer(reply({"directives": [directive]}), Intent("StartIntent")).elicits
    assert elicits is not None
    assert elicits.intent == Intent("StartIntent")


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        (b"<html>", "it is not JSON"),
        (b"[]", "it is not a JSON object"),
        (b"[" * 9_000, "it is not JSON"),
        (b'{"response": {}}', "it has no version"),
        (b'{"version": "1.0"}', "it has no response"),
        (reply(ssml("<speak>one <s>two</speak>")), "not well formed"),
        (reply(ssml("Hello")), "not well formed"),
        (reply(ssml('<speak><break time="11s"/></speak>')), "at most 10s"),
        (reply(ssml("<speak><blink>Hello</blink></speak>")), "a <blink>, which Alexa does not know"),
        (reply(ssml(f"<speak>{'a ' * 4_000}</speak>")), "8,015 characters"),
        (reply({"outputSpeech": {"type": "Song"}}), "neither SSML nor PlainText"),
        (reply({"reprompt": ssml("<speak>")}), "the reprompt"),
        (reply({}, padding="a" * 25_000), "bytes"),
        (reply({"shouldEndSession": "no"}), "shouldEndSession"),
        (reply({"card": {"type": "Simple", "content": "a" * 8_001}}), "the card"),
        (reply({"directives": [{}]}), "a directive has no type"),
        (reply({"directives": "none"}), "directives is not a list"),
        (reply({"directives": [{"type": "Dialog.ElicitSlot"}]}), "names no slot"),
        (reply({"directives": [{"type": "Dialog.ElicitSlot", "slotToElicit": "words"}]}), "needs updatedIntent"),
        (
            reply(
                {
                    "directives": [{"type": "Dialog.ElicitSlot", "slotToElicit": "a", "updatedIntent": {"name": "B"}}],
                    "shouldEndSession": True,
                }
            ),
            "ends the session",
        ),
    ],
)
def test_says_why_alexa_would_refuse_it(body: bytes, reason: str) -> None:
    assert any(reason in refusal for refusal in read_answer(body, Launch()).refusals)


def test_nothing_may_be_said_once_the_session_has_ended() -> None:
    assert read_answer(reply(ssml("<speak>Bye.</speak>")), Ended("USER_INITIATED")).refusals
    assert not read_answer(reply({}), Ended("USER_INITIATED")).refusals


KEYS = [
    *("version", "response", "sessionAttributes", "outputSpeech", "reprompt", "card", "directives", "type", "ssml"),
    *("text", "shouldEndSession", "slotToElicit", "updatedIntent", "name", "slots"),
]
VALUES = ["SSML", "PlainText", "Dialog.ElicitSlot", "<speak>a</speak>"]
anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.sampled_from(VALUES) | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.sampled_from(KEYS), inner, min_size=1, max_size=4),
    max_leaves=12,
)


@given(anything)
def test_no_answer_can_break_the_device(answer: object) -> None:
    body = reply(answer) if isinstance(answer, dict) else json.dumps(answer).encode()
    assert isinstance(read_answer(body, Launch()), Answer)


@given(st.binary(max_size=50))
def test_no_bytes_can_break_the_device(body: bytes) -> None:
    assert isinstance(read_answer(body, Launch()), Answer)
