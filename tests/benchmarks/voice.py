"""Five minutes of box breathing as a WAV file: how long it takes with nothing spoken before, and once more after that.

Run with: .venv/bin/python -m tests.benchmarks.voice
"""

import resource
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

from skill.voice.renderer import Renderer
from skill.voice.speaker import EngineSpeaker, Speaker
from skill.voice.tape import Placed, tape
from skill.voice.wave_file import WaveFile

OPENING = "Sit or lie in whatever way your body likes. Let yourself be held by the chair, or the bed."
CLOSING = "That's it. Your breath can go its own way now."
CUES = (("Breathe in.", 0.9), ("Hold.", 0.6), ("Breathe out.", 1.0), ("And rest.", 0.8))
SIDE_SECONDS = 4.0
ROUNDS = 17
TOTAL_SECONDS = 300.0


def box(speaker: Speaker) -> Iterator[Placed]:
    """An opening, rounds of four sides, each with a cue at its start, a closing."""
    yield Placed(0.5, speaker.say(OPENING))
    now = 12.0
    for _ in range(ROUNDS):
        for cue, seconds in CUES:
            yield Placed(now, speaker.say_for(cue, seconds))
            now += SIDE_SECONDS
    yield Placed(now, speaker.say_for(CLOSING, 4.5))


def render(speaker: Speaker, path: Path) -> float:
    """Write the file; wall seconds."""
    began = time.perf_counter()
    with WaveFile(path) as file:
        for block in tape(box(speaker), TOTAL_SECONDS):
            file.write(block)
    took = time.perf_counter() - began
    assert file.seconds == TOTAL_SECONDS
    return took


def main() -> None:
    """Print wall seconds, times real time and engine calls for each run, then peak memory."""
    renderer = Renderer()
    with TemporaryDirectory() as folder, closing(EngineSpeaker(renderer)) as speaker:
        for name in ("cold, engine not started", "warm", "warm again"):
            before = renderer.renderings
            took = render(speaker, Path(folder, "box.wav"))
            print(
                f"{name:25} {took:7.3f} s  {TOTAL_SECONDS / took:8,.0f} times real time  "
                f"{renderer.renderings - before:3} engine calls"
            )
    for name, who in (("program", resource.RUSAGE_SELF), ("engine", resource.RUSAGE_CHILDREN)):
        print(f"peak memory of the {name}: {resource.getrusage(who).ru_maxrss / 1024:.0f} MiB")


if __name__ == "__main__":
    main()
