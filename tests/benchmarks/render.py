"""Five minutes and an hour rendered: how long it takes with nothing spoken before, and once more; how much memory.

Run with: .venv/bin/python -m tests.benchmarks.render
"""

import resource
import statistics
import time
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from skill.content.whole import load_whole
from skill.dialogue.fit import Visit, fit
from skill.rendering.course import Course, course
from skill.rendering.render import render
from skill.rendering.voice import Voice
from skill.settings import own_exercises
from skill.voice.background import Background, background_loop
from skill.voice.renderer import Renderer
from skill.voice.speaker import EngineSpeaker
from skill.voice.tone import tone_clip

RUNS = 5


def timed(library_visit: Visit, voice: Voice, path: Path, background: Background | None = None) -> tuple[float, Course]:
    """Wall seconds from the order to the finished files, planning included."""
    began = time.perf_counter()
    planned = course(library_visit, 300)
    recording = render(planned, voice, path, background)
    took = time.perf_counter() - began
    assert not recording.complaints
    return took, planned


def told(name: str, took: list[float], seconds: float) -> None:
    """One line: the median, and the slowest."""
    median = statistics.median(took)
    print(
        f"{name:42} {median * 1000:7.1f} ms  {seconds / median:8,.0f} times real time"
        f"  (fastest of {len(took)}: {seconds / min(took):,.0f}, slowest: {seconds / max(took):,.0f})"
    )


def main() -> None:
    """Prints a line for each figure."""
    library, _ = load_whole(own_exercises(), "en")
    exercise = library.exercises["long-exhale"]
    with TemporaryDirectory() as folder:
        cold = list[float]()
        for run in range(RUNS):
            renderer = Renderer()
            renderer.start()
            speaker = EngineSpeaker(renderer)
            voice = Voice(speaker)
            tone_clip.cache_clear()
            fit.cache_clear()
            took, planned = timed(Visit(library, exercise, voice.seconds), voice, Path(folder, f"cold-{run}.wav"))
            cold.append(took)
            calls = renderer.renderings
            if run < RUNS - 1:
                speaker.close()
        told(f"five minutes, cold ({calls} engine calls)", cold, planned.seconds)
        visit = Visit(library, exercise, voice.seconds)
        warm = [timed(visit, voice, Path(folder, f"warm-{run}.wav"))[0] for run in range(3 * RUNS)]
        told("five minutes, warm", warm, planned.seconds)
        background_loop(Background.RAIN)
        rain = [timed(visit, voice, Path(folder, f"rain-{run}.wav"), Background.RAIN)[0] for run in range(RUNS)]
        told("five minutes, warm, with rain", rain, planned.seconds)
        night = Visit(library, library.exercises["sleep-wind-down"], voice.seconds)
        before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        began = time.perf_counter()
        hour = _hour(course(night, 1500))
        recording = render(hour, voice, Path(folder, "hour.wav"), Background.WAVES)
        told("an hour, with waves", [time.perf_counter() - began], recording.seconds)
        speaker.close()
    after = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    engine = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
    mebibytes = [f"{kilobytes / 1024:.0f}" for kilobytes in (after, before, engine)]
    print("peak memory: {} MiB, {} before the hour; the engine {} MiB".format(*mebibytes))


def _hour(night: Course) -> Course:
    """The longest exercise one time after another, until an hour is full."""
    pieces = [*night.pieces]
    while pieces[-1].end_seconds < 3600:
        behind = pieces[-1].end_seconds
        pieces += [replace(piece, start_seconds=piece.start_seconds + behind) for piece in night.pieces]
    return replace(night, pieces=tuple(piece for piece in pieces if piece.end_seconds <= 3600))


if __name__ == "__main__":
    main()
