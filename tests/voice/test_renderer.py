import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

import pytest

from skill.voice import VoiceError
from skill.voice.renderer import WORKER, Renderer

# A worker that does as told the first time it runs, and is the real one from then on.
ONCE = """
import os, pathlib, sys, time
mark = pathlib.Path({mark!r})
if not mark.exists():
    mark.touch()
    print('{{"driver": "test"}}', flush=True)
    sys.stdin.readline()
    {first}
os.execv({worker[0]!r}, [*{worker!r}, sys.argv[-1]])
"""


def once(mark: Path, first: str) -> list[str]:
    return [sys.executable, "-c", ONCE.format(mark=str(mark), first=first, worker=list(WORKER))]


def always(code: str) -> list[str]:
    return [sys.executable, "-c", f"import sys, time, os, signal; {code}"]


@pytest.fixture(scope="module")
def renderer() -> Iterator[Renderer]:
    with closing(Renderer()) as renderer:
        yield renderer


def test_renders_a_text(renderer: Renderer) -> None:
    before = renderer.renderings

    assert 0.5 < renderer.render("Breathe in.", 175, "en-us").seconds < 1
    assert renderer.renderings == before + 1


def test_names_a_bad_voice_and_goes_on(renderer: Renderer) -> None:
    with pytest.raises(VoiceError, match="no voice 'tlh' here"):
        renderer.render("Breathe in.", 175, "tlh")

    assert renderer.render("Breathe in.", 175, "en-us").frames


def test_refuses_a_text_that_is_too_long(renderer: Renderer) -> None:
    with pytest.raises(VoiceError, match="1 to 500 characters; this one has 10000"):
        renderer.render("a" * 10_000, 175, "en-us")


def test_threads_take_turns(renderer: Renderer) -> None:
    texts = ["In.", "Breathe in slowly, and let it go."] * 8
    with ThreadPoolExecutor(4) as pool:
        clips = list(pool.map(lambda text: renderer.render(text, 200, "en-us"), texts))

    assert max(clip.frames for clip in clips[::2]) < min(clip.frames for clip in clips[1::2])


def test_starts_again_after_it_was_closed() -> None:
    renderer = Renderer()
    renderer.close()
    assert renderer.render("In.", 175, "en-us").frames
    renderer.close()
    assert renderer.render("In.", 175, "en-us").frames
    renderer.close()


@pytest.mark.parametrize(
    "first",
    [
        "os.kill(os.getpid(), 9)",
        "os._exit(1)",
        "time.sleep(60)",
        "print('not json', flush=True)",
        """print('{"frames": 100}', flush=True); os._exit(0)""",
    ],
)
def test_a_worker_lost_on_a_text_is_replaced_unnoticed(tmp_path: Path, first: str) -> None:
    with closing(Renderer(once(tmp_path / "mark", first), render_seconds=1)) as renderer:
        assert renderer.render("Breathe in.", 175, "en-us").seconds > 0.5


def test_a_text_that_hangs_two_workers_is_given_up() -> None:
    hang = """print('{"driver": "test"}', flush=True); time.sleep(60)"""
    with (
        closing(Renderer(always(hang), render_seconds=0.2)) as renderer,
        pytest.raises(VoiceError, match=r"did not answer in 0\.2 s, twice, on the text 'Breathe in\.'"),
    ):
        renderer.render("Breathe in.", 175, "en-us")


@pytest.mark.parametrize(
    ("worker", "reason"),
    [
        ([*WORKER, "--library", "nowhere.so"], "nowhere.so"),
        ([*WORKER, "--driver", "dragon"], "dragon"),
        (always("sys.exit('no data')"), "ended with code 1: no data"),
        (always("os.kill(os.getpid(), 9)"), "ended with code -9"),
        (always("print('hello', flush=True); time.sleep(60)"), "makes no sense"),
        (always("time.sleep(60)"), "did not answer in 0.5 s"),
    ],
)
def test_says_what_to_do_when_there_is_no_engine(worker: list[str], reason: str) -> None:
    with closing(Renderer(worker, start_seconds=0.5)) as renderer:
        with pytest.raises(VoiceError, match=r"pip install 'steady-steps\[voice\]'") as caught:
            renderer.start()

        assert reason in str(caught.value)


def test_says_that_there_is_no_program_to_start() -> None:
    with pytest.raises(VoiceError, match="could not be started"):
        Renderer(["/nowhere/python"]).start()


def test_an_answer_that_ctrl_c_cut_short_is_not_taken_for_the_next(tmp_path: Path) -> None:
    def interrupt(*_: object) -> None:
        raise KeyboardInterrupt

    late = """time.sleep(0.3); print('{"frames": 0}', flush=True); time.sleep(60)"""
    before = signal.signal(signal.SIGALRM, interrupt)
    with closing(Renderer(once(tmp_path / "mark", late))) as renderer:
        renderer.start()
        signal.setitimer(signal.ITIMER_REAL, 0.1)
        with pytest.raises(KeyboardInterrupt):
            renderer.render("Breathe in.", 175, "en-us")
        signal.signal(signal.SIGALRM, before)

        assert renderer.render("Breathe in.", 175, "en-us").frames


def test_leaves_nothing_on_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    worker = once(tmp_path / "mark", "os.kill(os.getpid(), 9)")

    with closing(Renderer(worker)) as renderer:
        renderer.render("My secret.", 175, "en-us")
        [folder] = tmp_path.glob("steady-voice-*")
        assert os.listdir(folder) == []

    assert os.listdir(tmp_path) == ["mark"]


def test_a_program_that_is_killed_leaves_nothing_running_and_nothing_on_disk(tmp_path: Path) -> None:
    code = """
import os, sys, tempfile
from skill.voice.renderer import Renderer
tempfile.tempdir = sys.argv[1]
renderer = Renderer()
renderer.render("My secret.", 175, "en-us")
os.kill(os.getpid(), 9)
"""
    subprocess.run([sys.executable, "-c", code, str(tmp_path)], timeout=30, check=False)

    deadline = time.monotonic() + 10
    while list(tmp_path.iterdir()) and time.monotonic() < deadline:
        time.sleep(0.01)
    assert list(tmp_path.iterdir()) == []
