from __future__ import annotations

import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime, timedelta
from http.client import HTTPConnection, HTTPSConnection
from pathlib import Path
from socket import create_server, socket
from time import monotonic, sleep
from typing import TYPE_CHECKING

import pytest
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

from skill.platforms.alexa.download import LARGEST_BYTES, fetch

if TYPE_CHECKING:
    from tests.platforms.alexa.conftest import Authority

SECONDS = 0.3
"""The time-out where one is wanted; a machine under load gets ten times as much before a test fails."""

Talk = Callable[[socket], None]


@contextmanager
def _server(talk: Talk) -> Iterator[str]:
    """Serve one connection on loopback the way `talk` does; gives host and port."""
    with create_server(("127.0.0.1", 0)) as listener:
        listener.settimeout(10 * SECONDS)

        def serve() -> None:
            with suppress(OSError):
                line, _ = listener.accept()
                with line, suppress(OSError):
                    talk(line)

        thread = threading.Thread(target=serve)
        thread.start()
        yield f"localhost:{listener.getsockname()[1]}"
    thread.join()


def _answer(content: bytes) -> Talk:
    def talk(line: socket) -> None:
        line.recv(4096)
        line.sendall(content)

    return talk


def _drip(content: bytes) -> Talk:
    def talk(line: socket) -> None:
        line.recv(4096)
        for n in range(len(content)):
            line.sendall(content[n : n + 1])
            sleep(SECONDS / 10)

    return talk


def _fetch(host: str, seconds: float = 10 * SECONDS) -> tuple[int, bytes]:
    return fetch(f"https://{host}/echo.api/x.pem", connect=_plain, seconds=seconds)


def _plain(host: str, seconds: float) -> HTTPConnection:
    return HTTPConnection(host, timeout=seconds)


OK = b"HTTP/1.1 200 OK\r\n"
ANSWERS = {
    "length given": (OK + b"Content-Length: 5\r\n\r\nhello", (200, b"hello")),
    "length given, closed": (OK + b"Content-Length: 5\r\nConnection: close\r\n\r\nhello", (200, b"hello")),
    "until closed": (OK + b"\r\nhello", (200, b"hello")),
    "in chunks": (OK + b"Transfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n", (200, b"hello")),
    "empty": (OK + b"Content-Length: 0\r\n\r\n", (200, b"")),
    "missing": (b"HTTP/1.1 404 Not Found\r\nContent-Length: 2\r\n\r\nno", (404, b"no")),
    "moved": (b"HTTP/1.1 302 Found\r\nLocation: /other\r\nContent-Length: 0\r\n\r\n", (302, b"")),
}


@pytest.mark.parametrize(("content", "expected"), ANSWERS.values(), ids=ANSWERS)
def test_gives_status_and_body_as_they_are(content: bytes, expected: tuple[int, bytes]) -> None:
    with _server(_answer(content)) as host:
        assert _fetch(host) == expected


def test_asks_for_the_path_of_the_url() -> None:
    asked: list[bytes] = []

    def talk(line: socket) -> None:
        asked.append(line.recv(4096))
        line.sendall(OK + b"\r\n")

    with _server(talk) as host:
        _fetch(host)
    assert asked[0].startswith(b"GET /echo.api/x.pem HTTP/1.1\r\n")


@pytest.mark.parametrize("length", [b"", b"Content-Length: 1000000\r\n"], ids=["until closed", "length given"])
def test_stops_one_byte_after_64_kib(length: bytes) -> None:
    with _server(_answer(OK + length + b"\r\n" + 1_000_000 * b"x")) as host:
        assert _fetch(host) == (200, (LARGEST_BYTES + 1) * b"x")


ENDLESS = 400 * b"x"
"""Forty times the time-out, at the pace of `_drip`."""

SLOW = {
    "silent": lambda line: sleep(2 * SECONDS),
    "headers drip": _drip(OK + b"X-Slow: " + ENDLESS),
    "body drips": _drip(OK + b"\r\n" + ENDLESS),
    "body drips, length given": _drip(OK + b"Content-Length: 400\r\n\r\n" + ENDLESS),
    "chunks drip": _drip(OK + b"Transfer-Encoding: chunked\r\n\r\n" + 80 * b"1\r\nx\r\n"),
    "goes on and on": _drip(60 * b"HTTP/1.1 100 Continue\r\n\r\n"),
}


@pytest.mark.parametrize("talk", SLOW.values(), ids=SLOW)
def test_ends_in_time_however_slowly_the_bytes_come_and_leaves_no_thread_behind(talk: Talk) -> None:
    with _server(talk) as host:
        started = monotonic()
        with pytest.raises(TimeoutError):
            _fetch(host, SECONDS)
        for thread in threading.enumerate():
            if thread.name == "download":
                thread.join(10 * SECONDS)
                assert not thread.is_alive()
        assert monotonic() - started < 10 * SECONDS


def test_ends_in_time_when_even_the_look_up_of_the_host_hangs() -> None:
    found = threading.Event()

    def connect(host: str, seconds: float) -> HTTPConnection:
        found.wait()
        raise OSError

    started = monotonic()
    with pytest.raises(TimeoutError):
        fetch("https://host.invalid/x", connect=connect, seconds=SECONDS)
    assert monotonic() - started < 10 * SECONDS
    found.set()


BROKEN = {
    "closed at once": b"",
    "no HTTP": b"hello\r\n\r\n",
    "endless header": b"HTTP/1.1 200 OK\r\nX: " + 70_000 * b"x",
    "endless headers": b"HTTP/1.1 200 OK\r\n" + 200 * b"X: y\r\n" + b"\r\n",
    "bad chunk": OK + b"Transfer-Encoding: chunked\r\n\r\nzz\r\n",
}


@pytest.mark.parametrize("content", BROKEN.values(), ids=BROKEN)
def test_raises_when_the_answer_is_no_http(content: bytes) -> None:
    with _server(_answer(content)) as host, pytest.raises(Exception):  # noqa: B017, PT011 (any will do)
        _fetch(host)


def test_raises_when_nobody_listens() -> None:
    with create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    with pytest.raises(OSError, match="refused"):
        _fetch(f"127.0.0.1:{port}")


@pytest.fixture
def secured(authority: Authority, tmp_path: Path) -> Talk:
    """A server with a certificate from the test authority, valid today."""
    yesterday, tomorrow = datetime.now(UTC) - timedelta(days=1), datetime.now(UTC) + timedelta(days=1)
    leaf = authority.leaf("root", names=("localhost",), starts=yesterday, ends=tomorrow)
    root = authority.ca("root", "root", starts=yesterday, ends=tomorrow)
    key = authority.rsa_key("leaf").private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    (tmp_path / "root.pem").write_bytes(root)
    (tmp_path / "leaf.pem").write_bytes(leaf + key)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(tmp_path / "leaf.pem")

    def talk(line: socket) -> None:
        with context.wrap_socket(line, server_side=True) as secured_line:
            _answer(OK + b"Content-Length: 5\r\n\r\nhello")(secured_line)

    return talk


def test_reads_through_tls(secured: Talk, tmp_path: Path) -> None:
    trusting = ssl.create_default_context(cafile=tmp_path / "root.pem")

    def connect(host: str, seconds: float) -> HTTPConnection:
        return HTTPSConnection(host, timeout=seconds, context=trusting)

    with _server(secured) as host:
        assert fetch(f"https://{host}/x", connect=connect) == (200, b"hello")


def test_trusts_public_roots_alone_unless_told_otherwise(secured: Talk) -> None:
    with _server(secured) as host, pytest.raises(ssl.SSLCertVerificationError, match="local issuer"):
        fetch(f"https://{host}/x")
