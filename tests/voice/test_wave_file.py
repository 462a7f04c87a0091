import resource
import wave
from pathlib import Path

import pytest

from skill.voice import VoiceError
from skill.voice.clip import HERTZ, silence
from skill.voice.wave_file import WaveFile


def test_writes_a_header_that_says_what_is_in_the_file(tmp_path: Path) -> None:
    with WaveFile(tmp_path / "calm.wav") as file:
        for _ in range(5):
            file.write(silence(HERTZ // 2).pcm)
        assert file.seconds == 2.5

    with wave.open(str(tmp_path / "calm.wav")) as written:
        assert written.getparams()[:4] == (1, 2, HERTZ, int(2.5 * HERTZ))
        assert written.readframes(10**9) == silence(int(2.5 * HERTZ)).pcm
    assert [path.name for path in tmp_path.iterdir()] == ["calm.wav"]


def test_a_failure_leaves_an_older_file_as_it_was(tmp_path: Path) -> None:
    (tmp_path / "calm.wav").write_text("older")

    def fail_halfway() -> None:
        with WaveFile(tmp_path / "calm.wav") as file:
            file.write(silence(100).pcm)
            raise KeyError

    with pytest.raises(KeyError):
        fail_halfway()

    assert [path.read_text() for path in tmp_path.iterdir()] == ["older"]


def test_says_which_folder_is_missing(tmp_path: Path) -> None:
    with pytest.raises(VoiceError, match=r"there is no folder .*nowhere\. Make it first"):
        WaveFile(tmp_path / "nowhere" / "calm.wav")


def test_says_why_a_place_cannot_be_written(tmp_path: Path) -> None:
    (tmp_path / "file").touch()

    with pytest.raises(VoiceError, match="Choose another place"):
        WaveFile(tmp_path / "file" / "calm.wav")
    with pytest.raises(VoiceError, match="it is a folder"):
        WaveFile(tmp_path)


def test_a_full_disk_is_told_and_leaves_nothing(tmp_path: Path) -> None:
    def write_too_much() -> None:
        with WaveFile(tmp_path / "calm.wav") as file:
            for _ in range(10):
                file.write(silence(HERTZ).pcm)

    # The system refuses to let files grow further, as it does when a disk is full.
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, before[1]))
    try:
        with pytest.raises(VoiceError, match=r"Cannot write .*calm\.wav: File too large"):
            write_too_much()
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)

    assert list(tmp_path.iterdir()) == []
