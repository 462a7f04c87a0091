"""Tones where they lie at an address, words elsewhere; either way Alexa accepts the response."""

import json

import pytest

from skill.app import create_app
from skill.content.whole import load_whole
from skill.platforms.alexa.inspection import check_response
from skill.settings import Settings, own_exercises

ENVELOPE = {
    "version": "1.0",
    "session": {
        "new": True,
        "sessionId": "amzn1.echo-api.session.tones",
        "application": {"applicationId": "amzn1.ask.skill.tones"},
        "attributes": {},
        "user": {"userId": "amzn1.ask.account.TONES"},
    },
    "context": {"System": {"application": {"applicationId": "amzn1.ask.skill.tones"}, "device": {}}},
    "request": {
        "type": "IntentRequest",
        "requestId": "amzn1.echo-api.request.tones",
        "timestamp": "2026-11-22T12:00:00Z",
        "locale": "en-US",
        "intent": {
            "name": "StartIntent",
            "confirmationStatus": "NONE",
            "slots": {
                "exercise": {
                    "name": "exercise",
                    "value": "one small goal",
                    "resolutions": {
                        "resolutionsPerAuthority": [
                            {
                                "authority": "EXERCISE",
                                "status": {"code": "ER_SUCCESS_MATCH"},
                                "values": [{"value": {"name": "one small goal", "id": "one-small-goal"}}],
                            }
                        ]
                    },
                },
                "length": {"name": "length", "value": "PT4M"},
            },
        },
    },
}


@pytest.mark.parametrize("sound_url", ["", "https://example.org/tones?a=1&b"])
def test_the_end_of_a_long_silence_is_a_tone_where_there_are_tones(sound_url: str) -> None:
    settings = Settings(verify=False, exercises=own_exercises(), sound_url=sound_url, key="k" * 40)
    library, _ = load_whole(own_exercises(), "en")
    app = create_app(settings, library=library)
    answer = app.test_client().post("/alexa", data=json.dumps(ENVELOPE).encode(), content_type="application/json")
    assert check_response(answer.data) == []
    ssml = json.loads(answer.data)["response"]["outputSpeech"]["ssml"]
    assert ("<audio" in ssml) == bool(sound_url)
    if sound_url:
        assert 'src="https://example.org/tones?a=1&amp;b/bell.mp3"' in ssml
