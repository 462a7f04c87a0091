import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

import skill
from skill.voice import VoiceError
from skill.voice.clip import silence
from skill.voice.feed import Feed
from skill.voice.sound_card import SoundCard, open_player


def test_always_opens_a_player_and_says_when_it_will_not_be_heard() -> None:
    player, notice = open_player()

    with closing(player):
        player.play([silence(2_205).pcm])
        assert player.wait(10)
        assert player.position_seconds == 0.1
    assert notice is None or notice.startswith("Nothing will be heard")


def test_a_kind_of_device_that_this_system_does_not_have_is_not_found() -> None:
    with pytest.raises(VoiceError, match="No sound device was found"):
        SoundCard("WASAPI" if sys.platform != "win32" else "COREAUDIO")


def test_a_device_that_does_not_start_is_named() -> None:
    with closing(SoundCard("NULL")) as card:
        first, second = Feed([silence(100_000).pcm]), Feed([])
        card.start(first)

        with pytest.raises(VoiceError, match="does not start"):
            card.start(second)
        assert second.ended.is_set()

        first.stop()
        card.stop()


def test_looking_for_a_device_prints_nothing() -> None:
    code = "from skill.voice.sound_card import open_player; open_player()[0].close()"

    run = subprocess.run([sys.executable, "-c", code], capture_output=True, timeout=30, check=True)

    assert run.stdout + run.stderr == b""


def test_without_miniaudio_time_still_passes() -> None:
    # -S: no installed packages, as where the extra was left out.
    code = (
        "import sys; sys.path.insert(0, sys.argv[1]);"
        "from skill.voice.sound_card import open_player;"
        "player, notice = open_player(); print(notice); player.play([bytes(4410)]); print(player.wait(10))"
    )
    root = Path(skill.__path__[0]).parent

    out = subprocess.check_output([sys.executable, "-I", "-S", "-c", code, str(root)], text=True, timeout=30)

    assert out == (
        "Nothing will be heard, only timed. Sound cannot be played live, because miniaudio is missing. "
        "Install it with: pip install 'steady-steps[voice]'\nTrue\n"
    )
