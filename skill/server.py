"""A WSGI app in; answers over HTTP until somebody says stop, out. Waitress, which lets no slow client hold a thread.

What waits for nothing is answered by the loop that reads and writes: to hand it to a thread, and to take turns with it
at the interpreter, takes nearly as long as the answer. What may wait goes to a thread, and keeps nobody waiting.
"""

import gc
import logging
import signal
import socket
import time
from collections import deque
from collections.abc import Callable, Iterable, Mapping
from contextlib import closing
from types import FrameType
from typing import Any

from waitress import wasyncore
from waitress.channel import HTTPChannel
from waitress.server import create_server
from waitress.task import ThreadedTaskDispatcher, WSGITask

THREADS = 8
MOST_CONNECTIONS = 1000
"""Stalled ones cost a file each and nothing else; the usual limit of a process is 1,024 files."""
IDLE_SECONDS = 30
"""A connection that is silent for so long is closed."""
STOP_SECONDS = 10.0
"""Requests in flight have so long to end when the server stops."""
LINGER_SECONDS = 0.5
"""A connection stays open so long when the server stops: a request may be on its way in it."""
LONGEST_HEADERS = 16 * 1024
LONGEST_BODY = 256 * 1024
"""Bytes; longer ones are refused with 413 before the app sees them."""

WsgiApp = Callable[[dict[str, Any], Callable[..., Any]], Iterable[bytes]]

AtOnce = Callable[[Mapping[str, str]], bool]
"""Whether a request waits for nothing while it is answered, by its headers: named in capitals, with underscores."""

_log = logging.getLogger(__name__)


def never(_: Mapping[str, str]) -> bool:
    """Every request may have to wait."""
    return False


class _Task(WSGITask):  # type: ignore[misc]  # waitress has no types
    """One request; while the server stops, its answer says that the connection ends."""

    wrote_header: bool

    def build_response_header(self) -> bytes:
        if not self.channel.server.accepting:
            self.set_close_on_finish()
        header: bytes = super().build_response_header()
        return header

    def write(self, data: bytes) -> None:
        """The head goes out with the first piece: each for itself would be a packet, and a call of the system."""
        if not self.wrote_header:
            self.channel.head = self.build_response_header()
            self.wrote_header = True
        super().write(data)
        self.channel.write_soon(b"")  # a head that no piece came after


class _Channel(HTTPChannel):  # type: ignore[misc]
    """One connection."""

    task_class = _Task
    head = b""
    """What goes out before all that is written from now on."""

    def write_soon(self, data: Any) -> int:
        if self.head:
            data, self.head = self.head + data, b""
        written: int = super().write_soon(data)
        return written

    @property
    def busy(self) -> bool:
        """A request is being read, answered or written."""
        return bool(self.requests or self.request or self.total_outbufs_len or self.close_when_flushed)


class _Dispatcher(ThreadedTaskDispatcher):  # type: ignore[misc]
    """Gives what may wait to a thread, and keeps the rest for the loop."""

    def __init__(self, at_once: AtOnce) -> None:
        super().__init__()
        self._at_once = at_once
        self._for_the_loop: deque[_Channel] = deque()

    def add_task(self, channel: _Channel) -> None:
        if self._at_once(channel.requests[0].headers):
            self._for_the_loop.append(channel)
        else:
            super().add_task(channel)

    def answer(self) -> None:
        """Answers all that waits for nothing."""
        while self._for_the_loop:
            channel = self._for_the_loop.popleft()
            try:
                channel.service()
            except Exception:  # as on a thread of Waitress: the loop goes on
                _log.exception("a request could not be answered")


def serve(app: WsgiApp, host: str, port: int, announce: Callable[[int], None], at_once: AtOnce = never) -> None:
    """Answers until SIGTERM or SIGINT, then ends what is in flight. `announce` is told the port when it can be reached.

    Raises OSError when the address cannot be had.
    """
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with closing(socket.create_server((host, port), family=family)) as listening:
        server = _server(app, listening, at_once)
        gc.freeze()  # what is loaded by now stays: the collector need not look at it again and again
        stopped: list[int] = []

        def stop(number: int, _frame: FrameType | None) -> None:
            stopped.append(number)
            server.pull_trigger()

        before = {number: signal.signal(number, stop) for number in (signal.SIGTERM, signal.SIGINT)}
        try:
            announce(listening.getsockname()[1])
            while not stopped:
                _turn(server)
            _drain(server)
        finally:
            for number, handler in before.items():
                signal.signal(number, handler)


def _server(app: WsgiApp, listening: socket.socket, at_once: AtOnce) -> Any:
    logging.getLogger("waitress.queue").setLevel(logging.ERROR)  # a queue under load is no news
    dispatcher = _Dispatcher(at_once)
    dispatcher.set_thread_count(THREADS)
    server = create_server(
        app,
        map={},
        _dispatcher=dispatcher,
        sockets=[listening],
        connection_limit=MOST_CONNECTIONS,
        backlog=MOST_CONNECTIONS,
        channel_timeout=IDLE_SECONDS,
        cleanup_interval=10,
        asyncore_use_poll=True,
        max_request_header_size=LONGEST_HEADERS,
        max_request_body_size=LONGEST_BODY,
        clear_untrusted_proxy_headers=True,
        ident=None,
    )
    server.channel_class = _Channel
    return server


def _turn(server: Any, seconds: float = 1.0) -> None:
    """Reads and writes what can be read and written, or waits for it; then answers what waits for nothing."""
    wasyncore.loop(timeout=seconds, use_poll=True, map=server._map, count=1)
    server.task_dispatcher.answer()


def _drain(server: Any) -> None:
    """Takes no more connections, and lets those that there are come to their end."""
    server.socket.listen(0)  # the system lets others wait outside while we take in who is at the door already
    waiting = -1
    while waiting < len(server.active_channels):  # those that the system has accepted for us already
        waiting = len(server.active_channels)
        server.handle_accept()
    server.accepting = False
    wasyncore.dispatcher.close(server)
    began = time.monotonic()
    while server.active_channels and (elapsed := time.monotonic() - began) < STOP_SECONDS:
        if elapsed > LINGER_SECONDS and not any(channel.busy for channel in server.active_channels.values()):
            break
        _turn(server, 0.05)
    server.task_dispatcher.shutdown(timeout=max(0.0, STOP_SECONDS - time.monotonic() + began))
    wasyncore.close_all(server._map, ignore_all=True)
