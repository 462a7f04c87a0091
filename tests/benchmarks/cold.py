"""From `python -c` to the first answered launch: our Lambda function with all exercises, a tutorial's without any.

Run with: .venv/bin/python -m tests.benchmarks.cold
"""

import os
import resource
import shutil
import statistics
import subprocess
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory

from skill.content.compiled import compiled_file, write_compiled
from skill.content.whole import load_whole
from skill.settings import own_exercises
from tests.benchmarks.signed import SKILL_ID, envelope

TIMES = 15
NOTHING = "pass"
OURS = "import json, sys; from skill.aws_lambda import answer; assert answer(json.loads(sys.argv[1]), None)['response']"
THEIRS = (
    "import json, sys; from tests.benchmarks.peer import lambda_handler; "
    "assert lambda_handler(json.loads(sys.argv[1]), None)['response']"
)


def run(program: str, environment: dict[str, str]) -> tuple[float, float]:
    """Milliseconds of wall clock and of CPU of one new process."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    began = time.perf_counter()
    launch = envelope("LaunchRequest").decode()
    subprocess.run([sys.executable, "-c", program, launch], env=environment, check=True, stderr=subprocess.DEVNULL)
    wall = time.perf_counter() - began
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return wall * 1000, (after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime) * 1000


def main() -> None:
    """Prints one line per function."""
    with TemporaryDirectory() as folder:
        root = Path(shutil.copytree(own_exercises(), Path(folder, "exercises")))
        write_compiled(compiled_file(root, "en"), load_whole(root, "en")[0], root)
        environment = {**os.environ, "STEADY_EXERCISES": str(root), "STEADY_SKILL_ID": SKILL_ID}
        # As in a good package for Lambda, everything is compiled to bytecode: by the first run, which does not count.
        environment["PYTHONPYCACHEPREFIX"] = folder
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        programs = {"bare Python": NOTHING, "ours": OURS, "tutorial": THEIRS}
        samples: dict[str, list[tuple[float, float]]] = {name: [] for name in programs}
        for program in programs.values():
            run(program, environment)
        for _ in range(TIMES):
            for name, program in programs.items():
                samples[name].append(run(program, environment))
    medians = {name: [statistics.median(each) for each in zip(*took, strict=True)] for name, took in samples.items()}
    print("ms to the first answered launch    wall    CPU   over bare Python   x the tutorial's CPU")
    for name, (wall, cpu) in medians.items():
        over, times = cpu - medians["bare Python"][1], cpu / medians["tutorial"][1]
        print(f"{name:31}{wall:8.0f}{cpu:7.0f}{over:19.0f}{times:23.2f}")


if __name__ == "__main__":
    main()
