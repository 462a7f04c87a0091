"""The judge of responses: what it lets pass, and each thing that it does not."""

import json
from typing import Any

import pytest

from skill.dialogue.exercise import Phase
from skill.dialogue.reply import Beat, Part, Silence, Speak
from skill.platforms.alexa.inspection import check_response, refusals
from skill.platforms.alexa.limits import LIMITS, ROOM, TAGS
from skill.platforms.alexa.pace import ALEXA
from skill.platforms.speech import LONGEST_BREAK_SECONDS, write


def response(ssml: str = "<speak><s>Hello.</s></speak>", **more: Any) -> bytes:
    speech = {"outputSpeech": {"type": "SSML", "ssml": ssml}}
    return json.dumps({"version": "1.0", "response": speech | more}).encode()


def test_a_legal_response_has_nothing_wrong() -> None:
    ssml = (
        '<speak><p><s>Hello.</s></p><break time="10s"/><break strength="weak"/><prosody rate="slow" pitch="low">there'
        '</prosody><prosody rate="20%">are</prosody>'
        '<amazon:effect name="whispered">you</amazon:effect><lang xml:lang="de-DE">da</lang></speak>'
    )
    reprompt = {"outputSpeech": {"type": "PlainText", "text": "Hello?"}}
    assert check_response(response(ssml, reprompt=reprompt, shouldEndSession=False)) == []


@pytest.mark.parametrize(
    ("ssml", "reason"),
    [
        ("<speak></speak>", "has no words"),
        ('<speak><break time="3s"/></speak>', "has no words"),
        ("<speak>a", "not well formed"),
        ("a", "not well formed"),
        ("<p>a</p>", "the root has to be <speak>"),
        ("<speak>a & b</speak>", "not well formed"),
        ("<speak><!-- a -->a</speak>", "declarations and comments"),
        ("<speak><?php a?>a</speak>", "declarations and comments"),
        ("<speak>a<blink/></speak>", "a <blink>"),
        ('<speak>a<s lang="x">b</s></speak>', "a <s> with lang"),
        ('<speak>a<break time="10.1s"/></speak>', "at most 10s"),
        ('<speak>a<break time="10001ms"/></speak>', "at most 10s"),
        ('<speak>a<break time="-1s"/></speak>', "at most 10s"),
        ('<speak>a<break time="nans"/></speak>', "at most 10s"),
        ('<speak>a<audio src="http://a/b.mp3"/></speak>', "https address"),
        (f"<speak>{'<audio src=@https://a/b.mp3@/>'.replace('@', chr(34)) * 6}</speak>", "audio clips"),
        (f"<speak>{'a' * 8_000}</speak>", "characters"),
        ("<speak>a\x07</speak>", "control character"),
        ("<speak>a\x85</speak>", "control character"),
        ("<speak>a\ud800</speak>", "not well formed"),
        ("<speak>a<speak>b</speak></speak>", "<speak> within"),
        (f"<speak>{'<s>' * 1_200}a{'</s>' * 1_200}</speak>", "too deep"),
        ('<speak>a<break strength="loud"/></speak>', "strength cannot be `loud`"),
        ('<speak><prosody rate="19%">a</prosody></speak>', "rate cannot be `19%`"),
        ('<speak><prosody rate="nan%">a</prosody></speak>', "rate cannot be `nan%`"),
    ],
)
def test_refuses_speech_that_alexa_would_not_speak(ssml: str, reason: str) -> None:
    assert any(reason in found for found in check_response(response(ssml)))
    reprompt = {"outputSpeech": {"type": "SSML", "ssml": ssml}}
    assert any(reason in found for found in check_response(response(reprompt=reprompt, shouldEndSession=False)))


ELICIT = {"type": "Dialog.ElicitSlot", "slotToElicit": "words", "updatedIntent": {"name": "AnswerIntent", "slots": {}}}


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        (b"", "not JSON"),
        (b'{"version": "1.0", "response": {}} x', "not JSON"),
        (b'{"version": NaN, "response": {}}', "not JSON"),
        (b'{"version": "1.0", "response": {"a": "\xff"}}', "not JSON"),
        (b"[]", "not a JSON object"),
        (b'{"response": {}}', "no version"),
        (response(padding="a" * LIMITS.response_bytes.most), "bytes"),
        (response(reprompt={"outputSpeech": {"type": "PlainText", "text": "a"}}), "does not open the microphone"),
        (response(card={"type": "Simple", "content": "a" * 8_001}), "the card"),
        (response(card={"type": "Sample", "content": "a"}), "is no card"),
        (response(card={"type": [], "content": "a"}), "is no card"),
        (response(outputSpeech={"type": "PlainText", "text": "  "}), "is empty"),
        (response(shouldEndSession=1), "shouldEndSession"),
        (response(directives=[ELICIT, ELICIT], shouldEndSession=False), "directives"),
        (response(directives=[ELICIT], shouldEndSession=True), "ends the session"),
        (json.dumps({"version": "1.0", "response": {}}).encode(), "nothing is said"),
    ],
)
def test_refuses_a_response_of_the_wrong_form(body: bytes, reason: str) -> None:
    assert any(reason in found for found in check_response(body))


@pytest.mark.parametrize(
    "kind",
    ["SessionEndedRequest", "CanFulfillIntentRequest", "AudioPlayer.PlaybackStarted", "AlexaSkillEvent.SkillDisabled"],
)
def test_refuses_words_where_nobody_listens(kind: str) -> None:
    assert check_response(response(), kind)
    assert check_response(b'{"version": "1.0", "response": {}}', kind) == []


def test_silence_is_no_reason_for_alexa_to_refuse() -> None:
    assert refusals(b'{"version": "1.0", "response": {}}', "IntentRequest") == []


def test_every_limit_says_where_it_comes_from_and_when() -> None:
    for limit in LIMITS:
        assert limit.most > 0
        assert limit.source.startswith("developer.amazon.com, ")
        assert len(limit.seen) == len("2026-11")


def test_a_break_is_as_long_as_the_limit_allows() -> None:
    assert LIMITS.break_seconds.most == LONGEST_BREAK_SECONDS


def test_our_own_speech_uses_only_tags_that_are_known() -> None:
    assert {"speak", "s", "break"} <= TAGS.keys()


@pytest.mark.parametrize("text", ["Salt & pepper.", "<<<>>>", "É" * 40, "🦆" * 40, '"quoted"', "plain"])
def test_what_parts_take_up_is_never_less_than_what_is_written(text: str) -> None:
    parts: tuple[Part, ...] = (Speak(text), Silence(33.5), Speak(text))
    assert sum(map(ROOM.size, parts)) >= len(write(parts, ALEXA.seconds)) - len("<speak></speak>")


def test_a_reply_as_full_as_it_may_be_is_legal_in_any_script() -> None:
    for letter in ("a", "ж", "あ", "🦆", "&"):
        parts: list[Part] = [Speak(letter * 50), Silence(12)]
        while ROOM.fits([*parts, Speak(letter * 50), Silence(12)]):
            parts += [Speak(letter * 50), Silence(12)]
        attributes = {"place": {"answers": {"a": "🦆" * 1_000}, "plan": {f"step-{n}": 12.5 for n in range(60)}}}
        reprompt = {"outputSpeech": {"type": "SSML", "ssml": write((Speak(letter * 100),), ALEXA.seconds)}}
        body = json.loads(response(write(parts, ALEXA.seconds), reprompt=reprompt, shouldEndSession=False))
        whole = json.dumps(body | {"sessionAttributes": attributes}, ensure_ascii=False).encode()
        assert check_response(whole) == []


def test_beats_count_with_the_breaks_that_fill_them() -> None:
    assert ROOM.size(Beat("In", 25.0, Phase.IN)) > 3 * len("<break/>")
