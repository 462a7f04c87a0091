import threading
import time
from collections.abc import Iterator

import pytest

from skill.budget import MOST_THREADS, Budget


@pytest.fixture
def gate() -> Iterator[threading.Event]:
    """What late calls wait for; opened at the end, so that no thread is left waiting."""
    event = threading.Event()
    yield event
    event.set()


def test_answers_with_what_the_function_answers() -> None:
    double: Budget[int, int] = Budget(lambda value: value * 2, 2.0)
    assert double(21) == 42


def test_raises_what_the_function_raises() -> None:
    def fail(_: int) -> int:
        raise KeyError("x")

    with pytest.raises(KeyError):
        Budget(fail, 2.0)(1)


def test_a_late_call_is_given_up_in_time(gate: threading.Event) -> None:
    budget: Budget[int, bool] = Budget(lambda _: gate.wait(), 0.05)
    began = time.monotonic()
    with pytest.raises(TimeoutError):
        budget(1)
    assert time.monotonic() - began < 1.0


def test_others_are_answered_while_one_hangs(gate: threading.Event) -> None:
    budget: Budget[bool, bool] = Budget(lambda waits: gate.wait() if waits else True, 0.05)
    with pytest.raises(TimeoutError):
        budget(True)
    assert budget(False)


def test_when_all_threads_hang_nothing_piles_up(gate: threading.Event) -> None:
    done: list[int] = []

    def work(number: int) -> int:
        if number < MOST_THREADS:
            gate.wait()
        done.append(number)
        return number

    budget = Budget(work, 0.02)
    for number in range(MOST_THREADS + 5):
        with pytest.raises(TimeoutError):
            budget(number)
    assert threading.active_count() <= MOST_THREADS * 2
    gate.set()
    time.sleep(0.1)
    assert sorted(done) == list(range(MOST_THREADS))
    assert budget(100) == 100
