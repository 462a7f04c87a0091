import pytest

from skill.simulator.invocation import Opening, opening, without_wake_word


@pytest.mark.parametrize(
    "words",
    [
        "open steady steps",
        "Alexa, open Steady Steps.",
        "alexa start steady steps",
        "launch steady-steps",
        "talk to steady steps",
        "begin steady steps please",
        "ask steady steps",
        "Steady steps",
        "please open the steady steps skill",
    ],
)
def test_opens_the_skill_without_asking_for_anything(words: str) -> None:
    assert opening(words) == Opening("")


@pytest.mark.parametrize(
    ("words", "more"),
    [
        ("ask steady steps for a three minute breathing exercise", "a three minute breathing exercise"),
        ("Alexa, ask Steady Steps to help me reframe a thought", "help me reframe a thought"),
        ("ask steady steps for one small goal.", "one small goal."),
        ("tell steady steps that I'm stressed", "I'm stressed"),
        ("tell steady steps i'm stressed", "i'm stressed"),
        ("open steady steps and start breathing", "start breathing"),
    ],
)
def test_opens_the_skill_with_what_is_asked_for(words: str, more: str) -> None:
    assert opening(words) == Opening(more)


@pytest.mark.parametrize(
    "words", ["", "open", "open the door", "one minute breathing", "what is steady steps about", "steady steppes"]
)
def test_leaves_everything_else_alone(words: str) -> None:
    assert opening(words) is None


def test_drops_the_wake_word() -> None:
    assert without_wake_word("Alexa, pause") == "pause"
    assert without_wake_word("pause") == "pause"
    assert without_wake_word("Alexandra called") == "Alexandra called"
