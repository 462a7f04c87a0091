"""An exercise that no reply of Alexa can hold at once, through the web app."""

import re
from dataclasses import replace

import pytest

from skill.dialogue.exercise import Breathe, Elastic, Exercise, Library, Say
from skill.platforms.alexa.limits import LIMITS
from tests.device import Answered, Device, library, make_app

BREATHS = 390
LENGTH_SECONDS = BREATHS * 10.0


def endless() -> Library:
    """The library with more than an hour of breathing in it."""
    short = library().exercises["long-exhale"]
    breathing = next(step for step in short.steps if isinstance(step, Breathe))
    last = next(step for step in reversed(short.steps) if isinstance(step, Say))
    steps = (replace(breathing, rounds=Elastic.fixed(BREATHS)), last)
    long: Exercise = replace(short, steps=steps, lasts=dict.fromkeys(short.lasts, LENGTH_SECONDS), safety=None)
    return replace(library(), exercises={**library().exercises, "long-exhale": long})


@pytest.fixture(scope="module")
def device() -> Device:
    return Device(make_app(of=endless()))


def seconds(answered: Answered) -> float:
    """How long the breathing in an answer lasts."""
    return 10.0 * breaths(answered)


def breaths(answered: Answered) -> int:
    """How many breaths an answer has: each begins with one of the cues to breathe in."""
    return len(re.findall(r"(?:>|^)(?:Breathe in|and in|In)<", answered.ssml))


def is_at_bridge(answered: Answered) -> bool:
    return "Say go on, and I go on." in answered.ssml


@pytest.mark.parametrize("going_on", ["AMAZON.ResumeIntent", "AMAZON.YesIntent", "AMAZON.NextIntent"])
def test_every_breath_is_delivered_over_bridges(device: Device, going_on: str) -> None:
    fresh = device.other(user=going_on)
    answered = fresh.start("long-exhale")
    heard = [breaths(answered)]
    while is_at_bridge(answered):
        assert len(answered.ssml) <= LIMITS.speech_characters.most
        assert answered.json["response"]["reprompt"]["outputSpeech"]["ssml"].startswith("<speak><s>Say go on")
        answered = fresh.say(going_on, after=seconds(answered) + 10)
        heard.append(breaths(answered))
    assert sum(heard) == BREATHS
    assert len(heard) >= 3
    assert min(heard[:-1]) > 100


def test_a_session_that_ended_at_a_bridge_is_taken_up_there(device: Device) -> None:
    fresh = device.other(user="silent")
    first = fresh.start("long-exhale")
    fresh.now_seconds += seconds(first) + 30
    fresh.ask({"type": "SessionEndedRequest", "reason": "EXCEEDED_MAX_REPROMPTS"})
    fresh.now_seconds += 600
    assert "Shall we go on there?" in fresh.launch().ssml
    answered = fresh.say("AMAZON.YesIntent")
    total = breaths(first) + breaths(answered)
    while is_at_bridge(answered):
        answered = fresh.say("AMAZON.ResumeIntent", after=seconds(answered) + 10)
        total += breaths(answered)
    assert total == BREATHS


def test_a_pause_behind_a_bridge_goes_on_at_the_breath_that_was_interrupted(device: Device) -> None:
    fresh = device.other(user="pausing")
    first = fresh.start("long-exhale")
    second = fresh.say("AMAZON.ResumeIntent", after=seconds(first) + 10)
    fresh.say("AMAZON.PauseIntent", after=104.0)
    answered = fresh.say("AMAZON.ResumeIntent", after=60)
    left = BREATHS - breaths(first) - 10
    heard = breaths(answered)
    assert breaths(second) > 100
    while is_at_bridge(answered):
        answered = fresh.say("AMAZON.ResumeIntent", after=seconds(answered) + 10)
        heard += breaths(answered)
    assert heard == left
