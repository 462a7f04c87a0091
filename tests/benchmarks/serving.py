"""Our servers against a tutorial's skill, side by side in one run: a turn in process, under load, and a cold start.

    .venv/bin/python -m tests.benchmarks.serving

Under load it needs wrk (`apt install wrk`), and gunicorn and granian in a virtual environment of their own, with ours:

    python3 -m venv ~/bench && ~/bench/bin/pip install -r requirements/run.txt
    ~/bench/bin/pip install gunicorn granian
    BENCHMARK_PYTHON=~/bench/bin/python .venv/bin/python -m tests.benchmarks.serving

Only ratios within one run mean anything.
"""

import json
import os
import shutil
import socket
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, redirect_stderr
from dataclasses import asdict
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.benchmarks import cold, turn
from tests.benchmarks.signed import envelope, make_amazon, make_world, sign

CLIENTS = 16
SECONDS = 5
ROUNDS = 3
"""Every server is measured so often, in turns; the median counts."""
REQUESTS = 400
"""Different requests; a client that has sent them all begins again, as a speaker does that gets no answer."""

PYTHON = os.environ.get("BENCHMARK_PYTHON", sys.executable)
with socket.create_server(("127.0.0.1", 0)) as free:
    PORT: int = free.getsockname()[1]
    """One that nobody listens at."""
GUNICORN = ["-m", "gunicorn", "--workers", "1", "--bind", f"127.0.0.1:{PORT}"]
SERVERS = {
    "ours, the default server": ["-m", "tests.benchmarks.served", str(PORT)],
    "ours, gunicorn": [*GUNICORN, "tests.benchmarks.served:our_app"],
    "ours, granian": [
        *("-m", "granian", "--interface", "wsgi", "--workers", "1", "--blocking-threads", "1"),
        *("--port", str(PORT), "--no-access-log", "tests.benchmarks.served:our_app"),
    ],
    "tutorial, gunicorn": [*GUNICORN, "tests.benchmarks.served:peer_app"],
}


@contextmanager
def served(command: list[str], environment: dict[str, str]) -> Iterator[tuple[subprocess.Popen[bytes], float]]:
    """A server that answers, and the seconds from its start to its first answer."""
    began = time.perf_counter()
    quiet = subprocess.DEVNULL
    process = subprocess.Popen([PYTHON, *command], env=environment, stdout=quiet, stderr=quiet)
    try:
        while time.perf_counter() - began < 30:
            try:
                with socket.create_connection(("127.0.0.1", PORT), 1) as connection:
                    connection.settimeout(30)
                    connection.sendall(b"GET /health HTTP/1.0\r\n\r\n")
                    if connection.recv(1):
                        break
            except OSError:
                time.sleep(0.01)
        yield process, time.perf_counter() - began
    finally:
        process.terminate()
        process.wait()


def load(wrk: str, requests: Path, url: str) -> tuple[float, float, float, int]:
    """Requests a second, milliseconds of the median and of the slowest hundredth, and how many went wrong."""
    script = Path(__file__).with_name("load.lua")
    command = [wrk, "-t1", f"-c{CLIENTS}", f"-d{SECONDS}s", "-s", str(script), f"http://127.0.0.1:{PORT}"]
    told = subprocess.check_output([*command, "--", str(requests), url], text=True)
    rate, half, slow, bad = told.partition("RESULT ")[2].split()
    return float(rate), float(half), float(slow), int(bad)


def peak_mebibytes(pid: int) -> float:
    """The most memory that a process and its children had, each for itself; the largest counts."""
    children = Path(f"/proc/{pid}/task/{pid}/children").read_text(encoding="ascii").split()
    status = [Path(f"/proc/{each}/status").read_text(encoding="ascii") for each in (str(pid), *children)]
    return max(int(text.partition("VmHWM:")[2].split()[0]) for text in status) / 1024


def under_load(wrk: str) -> None:
    """Prints one line per server."""
    amazon = make_amazon()
    with TemporaryDirectory() as folder:
        world, requests = Path(folder, "world.json"), Path(folder, "requests.tsv")
        world.write_text(json.dumps(asdict(make_world(amazon))), encoding="utf-8")
        with open(os.devnull, "w", encoding="utf-8") as nowhere, redirect_stderr(nowhere):
            more = turn.more_words(amazon, "IntentRequest", turn.breathing(), None)
        environment = {**os.environ, "BENCHMARK_WORLD": str(world), "BENCHMARK_MORE": more, "PYTHONPATH": os.getcwd()}
        samples: dict[str, list[tuple[float, ...]]] = {name: [] for name in SERVERS}
        for _ in range(ROUNDS):
            for name, command in SERVERS.items():
                signed = [sign(amazon, envelope("IntentRequest", turn.breathing())) for _ in range(REQUESTS)]
                lines = (f"{one.signature}\t{one.body.decode()}\n" for one in signed)
                requests.write_text("".join(lines), encoding="utf-8")
                with served(command, environment) as (process, start_seconds):
                    told = load(wrk, requests, amazon.url)
                    samples[name].append((*told, start_seconds, peak_mebibytes(process.pid)))
    base = statistics.median(sample[0] for sample in samples["tutorial, gunicorn"])
    print(
        f"\n{CLIENTS} clients, {SECONDS} s         requests/s  x the tutorial's  median ms  p99 ms  wrong  start s  MiB"
    )
    for name, taken in samples.items():
        rate, half, slow, bad, start, memory = (statistics.median(column) for column in zip(*taken, strict=True))
        print(f"{name:25}{rate:11.0f}{rate / base:18.2f}{half:11.1f}{slow:8.1f}{bad:7.0f}{start:9.2f}{memory:5.0f}")


def main() -> None:
    """All three, one after another."""
    turn.main()
    wrk = shutil.which("wrk")
    if wrk is None:
        print("\nno wrk here, so nothing under load")
    else:
        under_load(wrk)
    print()
    cold.main()


if __name__ == "__main__":
    main()
