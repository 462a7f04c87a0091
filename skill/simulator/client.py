"""The body of a request, in; the body of the web app's answer, out: in process or over HTTP."""

import http.client
import io
import sys
from collections.abc import Callable, Iterable
from typing import Any, Protocol
from urllib.parse import urlsplit

from skill.platforms.alexa.limits import LIMITS

PATH = "/alexa"
"""Where the web app takes Alexa's requests."""
ANSWER_SECONDS = float(LIMITS.answer_seconds.most)
"""Alexa gives up on an endpoint after this time."""

WsgiApp = Callable[[dict[str, Any], Callable[..., Any]], Iterable[bytes]]
"""PEP 3333."""


class ServerError(Exception):
    """The web app did not answer with 200; the message is one calm line."""


class Client(Protocol):
    """One way to the web app."""

    def send(self, body: bytes) -> bytes:
        """The body of the answer to one POST. Raises ServerError."""


class InProcess:
    """A web app in this process."""

    def __init__(self, app: WsgiApp) -> None:
        self._app = app

    def send(self, body: bytes) -> bytes:
        """Calls the app as a web server would (PEP 3333)."""
        statuses: list[str] = []

        def start_response(status: str, _headers: list[tuple[str, str]], _error: object = None) -> None:
            statuses.append(status)

        chunks = self._app(_environ(body), start_response)
        try:
            answer = b"".join(chunks)
        finally:
            if close := getattr(chunks, "close", None):
                close()
        return _good(int(statuses[-1].split()[0]), answer)


class OverHttp:
    """A web app at a URL; without a path, Alexa's is meant."""

    def __init__(self, url: str) -> None:
        self._url = url

    def send(self, body: bytes) -> bytes:
        """One POST on a connection of its own."""
        connection, path = self._connection()
        try:
            connection.request("POST", path, body, {"Content-Type": "application/json; charset=utf-8"})
            response = connection.getresponse()
            return _good(response.status, response.read())
        except TimeoutError as error:
            raise ServerError(f"{self._url} did not answer within {ANSWER_SECONDS:g} seconds.") from error
        except (OSError, http.client.HTTPException) as error:
            reason = getattr(error, "strerror", None) or str(error) or type(error).__name__
            raise ServerError(f"{self._url} cannot be reached: {reason}.") from error
        finally:
            connection.close()

    def _connection(self) -> tuple[http.client.HTTPConnection, str]:
        kinds = {"http": http.client.HTTPConnection, "https": http.client.HTTPSConnection}
        try:
            parts = urlsplit(self._url)
            host, port = parts.hostname or "", parts.port
        except ValueError:
            parts, host, port = urlsplit(""), "", None
        if parts.scheme not in kinds or not host:
            raise ServerError(f"{self._url} is not a web address; it should look like http://127.0.0.1:8080.")
        path = PATH if parts.path in {"", "/"} else parts.path
        return kinds[parts.scheme](host, port, timeout=ANSWER_SECONDS), path


def _good(status: int, answer: bytes) -> bytes:
    if status != http.client.OK:
        raise ServerError(f"The web app answered {status} {http.client.responses.get(status, '')}".strip() + ".")
    return answer


def _environ(body: bytes) -> dict[str, Any]:
    return {
        "REQUEST_METHOD": "POST",
        "SCRIPT_NAME": "",
        "PATH_INFO": PATH,
        "QUERY_STRING": "",
        "CONTENT_TYPE": "application/json; charset=utf-8",
        "CONTENT_LENGTH": str(len(body)),
        "SERVER_NAME": "localhost",
        "SERVER_PORT": "80",
        "SERVER_PROTOCOL": "HTTP/1.1",
        "HTTP_HOST": "localhost",
        "REMOTE_ADDR": "127.0.0.1",
        "wsgi.version": (1, 0),
        "wsgi.url_scheme": "http",
        "wsgi.input": io.BytesIO(body),
        "wsgi.errors": sys.stderr,
        "wsgi.multithread": False,
        "wsgi.multiprocess": False,
        "wsgi.run_once": False,
    }
