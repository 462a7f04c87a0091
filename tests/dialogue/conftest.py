"""The library that ships, for tests of the engine."""

import pytest

from skill.content.whole import load_whole
from skill.dialogue.exercise import Library
from skill.settings import own_exercises


@pytest.fixture(scope="session")
def library() -> Library:
    return load_whole(own_exercises(), "en")[0]
