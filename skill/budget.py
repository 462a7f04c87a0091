"""A function that may wait for a disk or a network -> one that answers in time or raises TimeoutError."""

from collections.abc import Callable
from dataclasses import dataclass, field
from queue import SimpleQueue
from threading import Event, Lock, Thread
from typing import Generic, TypeVar

MOST_THREADS = 16
"""So many calls may hang at once; while they do all others are late as well, and nothing piles up."""

In = TypeVar("In")
Out = TypeVar("Out")


class Budget(Generic[In, Out]):
    """Calls a function on a thread that can be left behind.

    Python cannot end a thread from outside. So a call that is late goes on, and its answer is dropped in the end.
    """

    def __init__(self, work: Callable[[In], Out], seconds: float) -> None:
        """Take the function, and the seconds that each call of it may last."""
        self._work = work
        self._seconds = seconds
        self._calls: SimpleQueue[_Call[In, Out]] = SimpleQueue()
        self._lock = Lock()
        self._threads = 0
        self._free = 0

    def __call__(self, value: In) -> Out:
        """The function's answer. Raises TimeoutError, and what the function raises."""
        call: _Call[In, Out] = _Call(value)
        with self._lock:
            self._free -= 1
            starts = self._free < 0 and self._threads < MOST_THREADS
            if starts:
                self._threads += 1
        if starts:
            Thread(target=self._run, name="budget", daemon=True).start()
        self._calls.put(call)
        if not call.done.wait(self._seconds):
            call.late = True
            raise TimeoutError
        if call.error is not None:
            raise call.error
        return call.answer[0]

    def _run(self) -> None:
        with self._lock:
            self._free += 1
        while True:
            call = self._calls.get()
            try:
                if not call.late:
                    call.answer.append(self._work(call.value))
            except Exception as error:  # raised again where the answer is awaited
                call.error = error
            with self._lock:
                self._free += 1
            call.done.set()


@dataclass(slots=True)
class _Call(Generic[In, Out]):
    """One call on its way."""

    value: In
    answer: list[Out] = field(default_factory=list)
    """Empty until there is one."""
    error: Exception | None = None
    late: bool = False
    done: Event = field(default_factory=Event)
