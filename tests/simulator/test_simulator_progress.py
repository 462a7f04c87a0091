import pytest

from skill.platforms.speech import read
from skill.simulator.passage import Passage, passages
from skill.simulator.progress import lingering, listening, speaking

REPLY = '<speak><s>Hello.</s><break time="4s"/>Breathe in<break time="3s"/>Out<break time="5s"/></speak>'


@pytest.fixture
def reply() -> tuple[Passage, ...]:
    return passages(read(REPLY))


def test_tells_words_from_silence(reply: tuple[Passage, ...]) -> None:
    assert speaking(reply, 0.1).startswith("speaking · 0:1")
    assert speaking(reply, reply[1].start_seconds + 1).startswith("quiet [###.........] 3 s · 0:")


def test_shows_how_far_a_breath_has_come_words_and_silence_together(reply: tuple[Passage, ...]) -> None:
    begins = reply[2].start_seconds
    assert speaking(reply, begins).startswith("Breathe in [............] 4 s")
    assert speaking(reply, begins + 2).startswith("Breathe in [######......] 2 s")


def test_says_nothing_is_left_at_the_end(reply: tuple[Passage, ...]) -> None:
    assert speaking(reply, 99) == "0:00 left"
    assert speaking((), 0) == "0:00 left"


def test_shows_how_long_the_microphone_stays_open() -> None:
    assert listening(2, 8) == "listening [###.........] 6 s · Enter says nothing"


def test_shows_how_long_a_session_stays_open_without_a_microphone() -> None:
    assert lingering(15, 30) == 'microphone closed [######......] 15 s · "Alexa, ..." is heard'


def test_fits_a_narrow_terminal() -> None:
    long = passages(read(f"<speak>{'breathe in and ' * 20}<break time='3s'/>out<break time='2s'/></speak>"))
    assert len(speaking(long, 1)) < 80
