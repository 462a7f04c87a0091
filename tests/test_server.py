"""The server in a process of its own, with an app that takes as long as its path says, and `steady serve` as it is.

All that is true of answers on threads is true of those that the loop gives, and of both at the same time.
"""

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
import sys
import time
from skill.server import serve

def app(environ, start_response):
    path = environ["PATH_INFO"][1:]
    if path == "nothing":
        start_response("204 No Content", [])
        return []
    time.sleep(float(path or 0))
    body = environ["wsgi.input"].read() or b"nothing"
    start_response("200 OK", [("Content-Type", "text/plain"), ("Content-Length", str(len(body)))])
    return [body]

def at_once(headers):
    return headers.get("X_WAITS", sys.argv[1]) == "no"

serve(app, "127.0.0.1", 0, lambda port: print(port, flush=True), at_once)
"""

OK = (200, b"hello")
JSON = {"Content-Type": "application/json"}
ANSWER_SECONDS = 0.2
"""So soon a request is answered while 200 others are stalled."""


class Server:
    """With the app of PROGRAM, on threads or in the loop."""

    path = "/0.005"

    def __init__(self, *command: str) -> None:
        self.process = subprocess.Popen(
            [sys.executable, *command],
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

    def post(self, path: str = "/0", body: bytes = b"hello", **headers: str) -> tuple[int, bytes]:
        with closing(http.client.HTTPConnection("127.0.0.1", self.port, timeout=15)) as connection:
            named = {name.replace("_", "-"): value for name, value in headers.items()}
            connection.request("POST", path, body, {**JSON, **named})
            answer = connection.getresponse()
            assert answer.headers["Server"] is None
            return answer.status, answer.read()

    def stop(self, number: int = signal.SIGTERM) -> None:
        self.process.send_signal(number)

    def status(self) -> int:
        return self.process.wait(15)


class Steady(Server):
    """`steady serve`, and listeners who begin to breathe, each another one."""

    path = "/alexa"

    def __init__(self) -> None:
        super().__init__("-m", "skill", "serve", "--port", "0")
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


def on_threads() -> Server:
    return Server("-c", PROGRAM, "yes")


def in_the_loop() -> Server:
    return Server("-c", PROGRAM, "no")


@pytest.fixture(params=[on_threads, in_the_loop])
def server(request: pytest.FixtureRequest) -> Iterator[Server]:
    yield from ended(request.param())


@pytest.fixture(params=[on_threads, in_the_loop, Steady])
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


def test_what_waits_keeps_nobody_waiting_who_waits_for_nothing(server: Server) -> None:
    slow = [threading.Thread(target=server.post, args=("/1",), kwargs={"X_Waits": "yes"}) for _ in range(20)]
    for client in slow:
        client.start()
    time.sleep(0.3)
    began = time.perf_counter()
    assert server.post(X_Waits="no") == OK
    assert time.perf_counter() - began < 0.5
    for client in slow:
        client.join()


def test_a_mistake_of_the_app_is_told_and_ends_nothing_else(server: Server) -> None:
    assert server.post("/x")[0] == 500
    assert server.post() == OK


def test_an_answer_may_have_no_body(server: Server) -> None:
    assert server.post("/nothing") == (204, b"")


def test_requests_that_come_at_once_are_answered_in_their_order(server: Server) -> None:
    one = b"POST /0 HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nX-Waits: %s\r\n\r\n%d"
    with server.connect() as connection:
        connection.sendall(b"".join(one % ((b"yes", b"no")[number % 2], number) for number in range(6)))
        connection.sendall(b"GET /0 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
        answers = connection.makefile("rb").read()
    assert [part[-1:] for part in answers.split(b"HTTP/1.1 200 OK")[1:7]] == [b"%d" % number for number in range(6)]
    assert answers.endswith(b"nothing")


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
