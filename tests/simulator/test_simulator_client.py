from __future__ import annotations

from threading import Thread
from typing import TYPE_CHECKING
from wsgiref.simple_server import WSGIRequestHandler, make_server

import pytest

from skill.simulator.client import InProcess, OverHttp, ServerError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.simulator.conftest import FakeSkill

LAUNCH = b'{"request": {"type": "LaunchRequest"}}'


class Quiet(WSGIRequestHandler):
    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        pass


@pytest.fixture
def url(skill: FakeSkill) -> Iterator[str]:
    with make_server("127.0.0.1", 0, skill, handler_class=Quiet) as server:
        thread = Thread(target=server.serve_forever, args=(0.01,))
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
        thread.join()


def test_asks_a_web_app_in_this_process(skill: FakeSkill) -> None:
    assert b"Hello." in InProcess(skill).send(LAUNCH)


def test_asks_a_web_app_at_a_url_with_or_without_its_path(skill: FakeSkill, url: str) -> None:
    for written in (url, f"{url}/", f"{url}/alexa"):
        assert b"Hello." in OverHttp(written).send(LAUNCH)
    assert len(skill.requests) == 3


def test_says_which_status_was_answered(skill: FakeSkill, url: str) -> None:
    skill.status = "500 Internal Server Error"
    for client in (InProcess(skill), OverHttp(url)):
        with pytest.raises(ServerError, match="answered 500 Internal Server Error"):
            client.send(LAUNCH)


def test_says_that_nobody_is_there() -> None:
    with pytest.raises(ServerError, match="cannot be reached"):
        OverHttp("http://127.0.0.1:9").send(LAUNCH)


def test_says_what_a_web_address_looks_like() -> None:
    for written in ("localhost:8080", "ftp://example.org", "http://", "http://localhost:door", "http://[::1"):
        with pytest.raises(ServerError, match="is not a web address"):
            OverHttp(written).send(LAUNCH)
