import time
from collections.abc import Callable, Iterator
from contextlib import closing

import pytest

from skill.voice import VoiceError
from skill.voice.clip import frames_in, silence
from skill.voice.player import Clock, Instant, Output, Player
from skill.voice.sound_card import SoundCard

# What a sound card takes before it plays it: three periods of 50 ms, and one that is on its way.
AHEAD_SECONDS = 0.2


@pytest.fixture(params=[lambda: SoundCard("NULL"), Clock, Instant], ids=["sound card", "clock", "instant"])
def player(request: pytest.FixtureRequest) -> Iterator[Player]:
    make: Callable[[], Output] = request.param
    with closing(Player(make())) as player:
        yield player


@pytest.fixture(params=[lambda: SoundCard("NULL"), Clock], ids=["sound card", "clock"])
def live_player(request: pytest.FixtureRequest) -> Iterator[Player]:
    make: Callable[[], Output] = request.param
    with closing(Player(make())) as player:
        yield player


def blocks(seconds: float, block_seconds: float = 0.1) -> Iterator[bytes]:
    left = frames_in(seconds)
    while left > 0:
        yield silence(min(left, frames_in(block_seconds))).pcm
        left -= frames_in(block_seconds)


def test_plays_everything_and_says_where_it_ended(player: Player) -> None:
    player.play(blocks(0.33))

    assert player.wait(5)
    assert player.finished
    assert player.position_seconds == frames_in(0.33) / 22_050
    assert player.stop() == player.position_seconds


def test_plays_one_thing_after_another(player: Player) -> None:
    for seconds in (0.2, 0.0, 0.1):
        player.play(blocks(seconds))
        assert player.wait(5)
        assert player.position_seconds == frames_in(seconds) / 22_050


def test_nothing_played_is_finished(player: Player) -> None:
    assert player.finished
    assert player.wait(0)
    assert player.stop() == player.position_seconds == 0


def test_raises_what_went_wrong_on_the_way(player: Player) -> None:
    def breaks() -> Iterator[bytes]:
        yield silence(1_000).pcm
        raise VoiceError("no more words")

    player.play(breaks())

    with pytest.raises(VoiceError, match="no more words"):
        player.wait(5)
    assert player.position_seconds == 1_000 / 22_050


def test_stays_true_to_the_clock(live_player: Player) -> None:
    began = time.monotonic()
    live_player.play(blocks(1.0))

    assert not live_player.wait(0.5)
    position = live_player.position_seconds
    assert 0 < position < time.monotonic() - began + AHEAD_SECONDS
    assert live_player.wait(5)
    assert time.monotonic() - began > 0.9


def test_stops_at_once_and_stays_there(live_player: Player) -> None:
    began = time.monotonic()
    live_player.play(blocks(60))
    assert not live_player.wait(0.3)

    position = live_player.stop()

    assert 0 < position < time.monotonic() - began + AHEAD_SECONDS
    assert live_player.finished
    assert live_player.wait(0)
    assert live_player.position_seconds == position


def test_something_new_stops_what_was_playing(live_player: Player) -> None:
    live_player.play(blocks(60))
    live_player.play(blocks(0.1))

    assert live_player.wait(5)
    assert live_player.position_seconds == frames_in(0.1) / 22_050


def test_the_time_that_the_first_sound_takes_to_be_made_does_not_count(live_player: Player) -> None:
    def slow() -> Iterator[bytes]:
        time.sleep(0.3)
        yield from blocks(0.4)

    live_player.play(slow())
    began = time.monotonic()

    assert live_player.wait(5)
    assert live_player.position_seconds == frames_in(0.4) / 22_050
    assert time.monotonic() - began > 0.3
