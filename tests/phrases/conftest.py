from collections.abc import Mapping
from pathlib import Path

import pytest
import yaml

from skill.dialogue.turn import Act
from skill.phrases.book import PhraseBook
from skill.phrases.resolve import Resolver

PHRASES = Path(__file__).parents[2] / "exercises" / "en" / "phrases.yaml"

EXERCISES: Mapping[str, tuple[str, ...]] = {
    "long-exhale": ("long exhale breathing", "long exhale", "breathing", "breathing exercise", "calm breathing"),
    "box-breathing": ("box breathing", "square breathing", "four by four breathing"),
    "grounding": ("five four three two one", "grounding", "the grounding exercise", "name five things"),
    "body-scan": ("body scan", "a walk through the body"),
    "muscle-relaxation": ("muscle relaxation", "progressive muscle relaxation", "tense and release"),
    "reframe": ("thought reframe", "reframe a thought", "reframing", "look at a thought another way"),
    "friend-voice": ("best friend voice", "talk to myself like a friend"),
    "not-yet": ("not yet", "the not yet exercise"),
    "one-small-goal": ("one small goal", "small goal", "set a goal", "set one small goal"),
    "step-list": ("step list", "make a step list", "small steps"),
    "three-good-things": ("three good things", "good things"),
    "circle-of-control": ("circle of control", "what i can control"),
    "self-compassion": ("self compassion break", "self compassion"),
    "reach-out": ("reach out plan", "reach out to somebody"),
    "wind-down": ("sleep wind down", "evening wind down"),
}

CHOICES: Mapping[str, tuple[str, ...]] = {
    "certain": ("certain", "it is certain", "it is true", "yes"),
    "another way": ("another way", "maybe", "there might be another way"),
    "think": ("think", "think about it", "thinking"),
    "walk": ("walk", "a walk", "go for a walk"),
}


@pytest.fixture(scope="session")
def book() -> PhraseBook:
    """The phrase book as authors wrote it, with names of exercises that do not change with the library."""
    written = yaml.safe_load(PHRASES.read_text(encoding="utf-8"))
    return PhraseBook(
        language="en",
        commands={Act(act): tuple(sentences) for act, sentences in written["commands"].items()},
        starts=tuple(written["starts"]),
        words=tuple(written["words"]),
        numbers=tuple(written["numbers"]),
        exercises=EXERCISES,
        needs={need: tuple(words) for need, words in written["needs"].items()},
        choices=CHOICES,
    )


@pytest.fixture(scope="session")
def resolver(book: PhraseBook) -> Resolver:
    return Resolver(book)
