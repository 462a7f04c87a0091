"""The library that ships, and a voice that is started once."""

from collections.abc import Iterator

import pytest

from skill.content.whole import load_whole
from skill.dialogue.exercise import Library
from skill.rendering.voice import Voice
from skill.settings import own_exercises
from skill.voice.speaker import EngineSpeaker


@pytest.fixture(scope="session")
def library() -> Library:
    return load_whole(own_exercises(), "en")[0]


@pytest.fixture(scope="session")
def voice() -> Iterator[Voice]:
    speaker = EngineSpeaker()
    yield Voice(speaker)
    speaker.close()
