"""HTTP only: the routes of the web app. A body goes to its platform, and the platform's answer goes back."""

from collections.abc import Callable, Iterable, Mapping
from http import HTTPStatus
from typing import TYPE_CHECKING

from flask import Flask, Response, jsonify, request
from werkzeug.exceptions import BadRequest, ClientDisconnected, HTTPException, RequestEntityTooLarge
from werkzeug.wsgi import get_input_stream

from skill.service import Refused, Service

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIApplication, WSGIEnvironment

ALEXA = "/alexa"
LARGEST_BODY = 64 * 1024
"""Bytes; Alexa's own requests stay far below, and a longer one is not read."""

_SERVICE = "steady steps"
_FINE = "200 OK"
_JSON = "application/json"
_JSON_IN_UTF_8 = frozenset({_JSON, "application/json; charset=utf-8", "application/json;charset=utf-8"})
_SIGNED_BY = (("Signature-256", "HTTP_SIGNATURE_256"), ("SignatureCertChainUrl", "HTTP_SIGNATURECERTCHAINURL"))
"""The headers that sign a request, and where a web server puts them (PEP 3333)."""


def add_routes(app: Flask, service: Service) -> None:
    """The routes: `POST /alexa`, `GET /health` and `GET /ready`."""

    @app.post(ALEXA, provide_automatic_options=False)
    def alexa() -> Response:
        return _response(*_answer_alexa(service, request.environ))

    @app.get("/health")
    def health() -> Response:
        """The process is up; and whether it believes everybody."""
        return jsonify(status="up", verification=_verification(service))

    @app.get("/ready")
    def ready() -> Response:
        """What an answer needs is there."""
        reachable = _is_reachable(service)
        answer = jsonify(
            status="ready" if reachable else "not ready",
            exercises=len(service.library.exercises),
            language=service.library.language,
            loaded_at=service.loaded_at,
            store="reachable" if reachable else "not reachable",
            verification=_verification(service),
        )
        answer.status_code = HTTPStatus.OK if reachable else HTTPStatus.SERVICE_UNAVAILABLE
        return answer

    @app.errorhandler(HTTPException)
    def refuse(error: HTTPException) -> Response:
        """A wrong path, a wrong method, a mistake of ours: a constant answer."""
        status = HTTPStatus(error.code or HTTPStatus.INTERNAL_SERVER_ERROR)
        answer = _response(status, _told(status))
        answer.headers.extend((name, value) for name, value in error.get_headers() if name == "Allow")
        return answer

    app.extensions[_SERVICE] = service
    app.wsgi_app = _ahead(service, app.wsgi_app)  # type: ignore[assignment]  # Flask's own way to do it


def at_once(app: Flask) -> Callable[[Mapping[str, str]], bool]:
    """Whether a request of this app waits for nothing, by its headers as CGI names them."""
    service: Service = app.extensions[_SERVICE]
    return lambda headers: service.answers_at_once(headers.get("SIGNATURECERTCHAINURL"))


def _ahead(service: Service, others: "WSGIApplication") -> "WSGIApplication":
    """The route of Alexa's requests ahead of Flask, whose way to a view takes longer than all the rest of a turn."""

    def app(environ: "WSGIEnvironment", start_response: "StartResponse") -> Iterable[bytes]:
        if environ.get("PATH_INFO") != ALEXA or environ.get("REQUEST_METHOD") != "POST":
            return others(environ, start_response)
        status, answer = _answer_alexa(service, environ)
        headers = [("Content-Type", _JSON), ("Content-Length", str(len(answer)))]
        start_response(_FINE if status is HTTPStatus.OK else f"{status.value} {status.phrase}", headers)
        return (answer,)

    return app


def _answer_alexa(service: Service, environ: "WSGIEnvironment") -> tuple[HTTPStatus, bytes]:
    content_type = environ.get("CONTENT_TYPE", "")
    is_json = content_type in _JSON_IN_UTF_8 or content_type.partition(";")[0].strip().lower() == _JSON
    if not is_json or "HTTP_CONTENT_ENCODING" in environ:
        return _refusal(HTTPStatus.UNSUPPORTED_MEDIA_TYPE)
    headers = [(name, environ[key]) for name, key in _SIGNED_BY if key in environ]
    try:
        return HTTPStatus.OK, service.answer_alexa(headers, _read_body(environ))
    except HTTPException as error:  # too long, or the client has gone
        return _refusal(HTTPStatus(error.code or BadRequest.code))
    except Refused:
        return _refusal(HTTPStatus.BAD_REQUEST)


def _read_body(environ: "WSGIEnvironment") -> bytes:
    """All of the body. Raises HTTPException when it is too long, and when the client has gone before its end."""
    told = environ.get("CONTENT_LENGTH", "")
    if not (told.isascii() and told.isdigit()):  # Werkzeug knows what to do with all that are not so simple
        return get_input_stream(environ, max_content_length=LARGEST_BODY).read()
    length = int(told)
    if length > LARGEST_BODY:
        raise RequestEntityTooLarge
    body: bytes = environ["wsgi.input"].read(length)
    if len(body) < length:
        raise ClientDisconnected
    return body


def _refusal(status: HTTPStatus) -> tuple[HTTPStatus, bytes]:
    return status, _told(status)


def _told(status: HTTPStatus) -> bytes:
    return f'{{"error": "{status.phrase}"}}'.encode()


def _response(status: HTTPStatus, answer: bytes) -> Response:
    return Response(answer, status, content_type=_JSON)


def _verification(service: Service) -> str:
    return "on" if service.verifies else "OFF: anybody can send requests"


def _is_reachable(service: Service) -> bool:
    try:
        service.store.load("nobody")
    except OSError:
        return False
    return True
