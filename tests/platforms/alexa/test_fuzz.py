"""Bodies that are nearly right, quite wrong, or hostile: a share of what tests/fuzz sends, more of it with CI set."""

import os
import re
import subprocess
import sys
import time
from importlib.util import find_spec
from pathlib import Path
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.device import check, make_app, post
from tests.fuzz.envelopes import Fuzz

ROOT = Path(__file__).parents[3]
GUIDED_SECONDS, LEAST_BODIES = (110, 100_000) if os.environ.get("CI") else (3, 1_000)
"""How long bodies are sought that reach new code, and how many are sent by chance; few at a desk."""


@pytest.fixture(scope="module")
def fuzz() -> Fuzz:
    return Fuzz(make_app(), Random(0))


@given(st.integers(0, 2**32))
@settings(max_examples=600, deadline=None)
def test_every_body_is_answered_within_the_contract(fuzz: Fuzz, seed: int) -> None:
    fuzz.random = Random(seed)
    fuzz.once()


@given(st.binary(max_size=400))
@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_bytes_are_answered_within_the_contract(fuzz: Fuzz, body: bytes) -> None:
    answered = post(fuzz.app, body)
    check(body, answered)
    assert answered.status == 400


@pytest.mark.skipif(find_spec("atheris") is None, reason="there is no wheel of atheris for this system")
def test_bodies_that_seek_new_code_are_answered_within_the_contract(tmp_path: Path, fuzz: Fuzz) -> None:
    options = (f"-max_total_time={GUIDED_SECONDS}", f"-artifact_prefix={tmp_path}/", "-seed=1")  # so it can come again
    command = [sys.executable, "-m", "tests.fuzz.guided", *options]
    log = tmp_path / "log"
    with log.open("wb") as file, subprocess.Popen(command, cwd=ROOT, stdout=file, stderr=file) as guided:
        try:
            count = send_meanwhile(fuzz, guided)
        finally:
            guided.kill()
    told = log.read_text(errors="replace")[-6_000:]
    done = re.search(r"^Done (\d+) runs", told, re.MULTILINE)
    assert guided.returncode == 0, f"{told}\nThe body was: {(tmp_path / 'body').read_bytes()!r}"
    assert done is not None, told
    assert int(done[1]) > 40 * GUIDED_SECONDS, done[0]
    print(f"{count:,} bodies by chance, {int(done[1]):,} guided")


def send_meanwhile(fuzz: Fuzz, guided: "subprocess.Popen[bytes]") -> int:
    """Bodies by chance, as long as the other process seeks, which needs one processor only; how many were sent."""
    fuzz.random, count = Random(1), 0
    latest = time.monotonic() + GUIDED_SECONDS + 120
    while guided.poll() is None or count < LEAST_BODIES:
        fuzz.once()
        count += 1
        assert time.monotonic() < latest, f"after {count} bodies"
    return count
