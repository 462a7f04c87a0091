"""An https address in, status and bytes out: one GET, bounded in time and size, that follows no redirect."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from functools import cache
from io import BufferedReader, RawIOBase
from threading import Thread
from time import monotonic
from typing import TYPE_CHECKING, cast
from urllib.parse import urlsplit

# Most processes download once a day: what only that needs is imported when it happens.
if TYPE_CHECKING:
    from concurrent.futures import Future
    from http.client import HTTPConnection
    from socket import socket
    from ssl import SSLContext

    from _typeshed import WriteableBuffer

TIMEOUT_SECONDS = 3.0
"""For all of it: looking up the host, connecting, TLS, and the last byte."""
LARGEST_BYTES = 64 * 1024


def secure_connection(host: str, seconds: float) -> HTTPConnection:
    """Return an https connection to `host`, not yet open, that trusts certifi's roots alone."""
    from http.client import HTTPSConnection

    return HTTPSConnection(host, timeout=seconds, context=_tls())


@cache
def _tls() -> SSLContext:
    from ssl import create_default_context

    from certifi import where

    return create_default_context(cafile=where())


def fetch(
    url: str,
    *,
    connect: Callable[[str, float], HTTPConnection] = secure_connection,
    seconds: float = TIMEOUT_SECONDS,
) -> tuple[int, bytes]:
    """Return the status and the body, which is cut one byte after LARGEST_BYTES so that the cut can be seen.

    Raises TimeoutError after `seconds`, or what the connection raises.
    """
    from concurrent.futures import Future

    answer: Future[tuple[int, bytes]] = Future()

    def work() -> None:
        try:
            answer.set_result(_get(url, connect, seconds))
        except Exception as error:
            answer.set_exception(error)

    # A thread of its own: no socket time-out covers the look-up of a host, or one address after another.
    Thread(target=work, name="download", daemon=True).start()
    return answer.result(seconds)


def _get(url: str, connect: Callable[[str, float], HTTPConnection], seconds: float) -> tuple[int, bytes]:
    from http.client import HTTPResponse

    deadline = monotonic() + seconds
    parts = urlsplit(url)
    with closing(connect(parts.netloc, seconds)) as connection:
        connection.request("GET", parts.path)
        # Not connection.getresponse(), whose time-out begins anew with every byte that a server lets drip.
        line = cast("socket", _Line(connection.sock, deadline))
        with HTTPResponse(line, method="GET") as response:
            response.begin()
            return response.status, response.read(LARGEST_BYTES + 1)


class _Line(RawIOBase):
    """What a socket receives until a deadline, in the shape that HTTPResponse reads from."""

    def __init__(self, line: socket, deadline: float) -> None:
        self._line = line
        self._deadline = deadline

    def makefile(self, _mode: str) -> BufferedReader:
        return BufferedReader(self)

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: WriteableBuffer) -> int:
        if monotonic() > self._deadline:
            raise TimeoutError
        return self._line.recv_into(buffer)
