"""The server in a process of its own, with an app that takes as long as its path says, and `steady serve` as it is."""

import http.client
import json
import os
import re
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import ExitStack, closing
from itertools import count
from uuid import uuid4

import pytest

from skill.platforms.alexa.inspection import check_response

PROGRAM = """
import time
from skill.server import serve

def app(environ, start_response):
    time.sleep(float(environ["PATH_INFO"][1:] or 0))
    body = environ["wsgi.input"].read() or b"nothing"
    start_response("200 OK", [("Content-Type", "text/plain"), ("Content-Length", str(len(body)))])
    return [body]

serve(app, "127.0.0.1", 0, lambda port: print(port, flush=True))
"""

OK = (200, b"hello")
JSON = {"Content-Type": "application/json"}
ANSWER_SECONDS = 0.2
"""So soon a request is answered while 200 others are stalled."""


class Server:
    """With the app of PROGRAM."""

    command: tuple[str, ...] = ("-c", PROGRAM)
    path = "/0.005"

    def __init__(self) -> None:
        self.process = subprocess.Popen(
            [sys.executable, *self.command],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            env={**os.environ, "STEADY_VERIFY": "off", "STEADY_STORE": "memory:"},
        )
        assert self.process.stdout is not None
        announced = re.search(r"(\d+)(?:/alexa .*)?\n", self.process.stdout.readline())
        assert announced is not None
        self.port = int(announced[1])

    def request(self) -> bytes:
        """What a client sends to `path`."""
        return b"hello"

    def check(self, status: int, body: bytes) -> None:
        """An answer to it is right."""
        assert (status, body) == OK

    def ask(self) -> float:
        """One request, on a connection of its own; the seconds until its answer was there."""
        began = time.perf_counter()
        answer = self.post(self.path, self.request())
        seconds = time.perf_counter() - began
        self.check(*answer)
        return seconds

    def connect(self) -> socket.socket:
        return socket.create_connection(("127.0.0.1", self.port), timeout=15)

    def post(self, path: str = "/0", body: bytes = b"hello") -> tuple[int, bytes]:
        with closing(http.client.HTTPConnection("127.0.0.1", self.port, timeout=15)) as connection:
            connection.request("POST", path, body, JSON)
            answer = connection.getresponse()
            assert answer.headers["Server"] is None
            return answer.status, answer.read()

    def stop(self, number: int = signal.SIGTERM) -> None:
        self.process.send_signal(number)

    def status(self) -> int:
        return self.process.wait(15)


class Steady(Server):
    """`steady serve`, and listeners who begin to breathe, each another one."""

    command = ("-m", "skill", "serve", "--port", "0")
    path = "/alexa"

    def __init__(self) -> None:
        super().__init__()
        self.numbers = count()

    def request(self) -> bytes:
        number, user = next(self.numbers), {"userId": f"amzn1.ask.account.{uuid4()}"}
        application = {"applicationId": "amzn1.ask.skill.any"}
        slots = {"exercise": {"name": "exercise", "value": "box breathing"}}
        intent = {"name": "StartIntent", "slots": slots}
        request = {"type": "IntentRequest", "requestId": f"r{number}", "locale": "en-US", "intent": intent}
        session = {"new": True, "sessionId": f"s{number}", "application": application, "user": user}
        return json.dumps({"version": "1.0", "session": session, "request": request}).encode()

    def check(self, status: int, body: bytes) -> None:
        assert status == 200
        assert check_response(body) == []
        assert b"Breathe in" in body


@pytest.fixture
def server() -> Iterator[Server]:
    yield from ended(Server())


@pytest.fixture(params=[Server, Steady])
def any_server(request: pytest.FixtureRequest) -> Iterator[Server]:
    yield from ended(request.param())


def ended(server: Server) -> Iterator[Server]:
    yield server
    server.process.kill()
    server.process.wait()
    assert server.process.stdout is not None
    server.process.stdout.close()


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_stops_at_once_when_nothing_is_in_flight(server: Server, number: int) -> None:
    assert server.post() == OK
    server.stop(number)
    assert server.status() == 0


def test_refuses_what_is_far_too_long(server: Server) -> None:
    assert server.post(body=b"x" * 300_000)[0] == 413


def test_200_stalled_connections_keep_nobody_waiting(any_server: Server) -> None:
    path = any_server.path.encode()
    head = b"POST " + path + b" HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 100\r\n"
    began_requests = (b"", b"POST " + path + b" HT", head, head + b"\r\nhalf of it")
    idle = max(any_server.ask() for _ in range(20))
    with ExitStack() as stack:
        for number in range(200):
            stalled = stack.enter_context(any_server.connect())
            stalled.sendall(began_requests[number % 4])
        slowest = max(any_server.ask() for _ in range(20))
    assert slowest < max(ANSWER_SECONDS, 5 * idle), f"{slowest:.3f} s, and {idle:.3f} s with nobody else"


def test_a_request_in_flight_is_answered_after_the_signal(server: Server) -> None:
    answers: list[tuple[int, bytes]] = []
    client = threading.Thread(target=lambda: answers.append(server.post("/1")))
    client.start()
    time.sleep(0.3)
    server.stop()
    client.join()
    assert answers == [OK]
    assert server.status() == 0


def test_a_request_that_is_still_being_sent_is_answered_after_the_signal(server: Server) -> None:
    with server.connect() as connection:
        connection.sendall(b"POST /0 HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n\r\nhe")
        time.sleep(0.1)
        server.stop()
        time.sleep(1.0)
        connection.sendall(b"llo")
        answer = connection.makefile("rb").read()
    assert answer.startswith(b"HTTP/1.1 200 OK")
    assert b"Connection: close" in answer
    assert answer.endswith(b"hello")
    assert server.status() == 0


class Client(threading.Thread):
    """Asks again and again, on connections that it keeps, until the server is gone."""

    def __init__(self, server: Server) -> None:
        super().__init__()
        self.server = server
        self.answered = 0
        self.lost: list[str] = []

    def run(self) -> None:
        while not self.lost:
            connection = http.client.HTTPConnection("127.0.0.1", self.server.port, timeout=15)
            try:
                connection.connect()
            except OSError:
                return  # nothing was sent: the server has gone
            try:
                self._ask(connection)
            except (OSError, http.client.HTTPException) as error:
                self.lost.append(repr(error))
            finally:
                connection.close()

    def _ask(self, connection: http.client.HTTPConnection) -> None:
        while connection.sock is not None:
            connection.request("POST", self.server.path, self.server.request(), JSON)
            answer = connection.getresponse()
            self.server.check(answer.status, answer.read())
            self.answered += 1
            if answer.will_close:
                return


def test_no_request_under_load_is_lost_when_the_server_stops(any_server: Server) -> None:
    clients = [Client(any_server) for _ in range(16)]
    for client in clients:
        client.start()
    time.sleep(1.5)
    any_server.stop()
    for client in clients:
        client.join()
    assert any_server.status() == 0
    assert [client.lost for client in clients] == [[]] * 16
    assert sum(client.answered for client in clients) > 200
