"""HTTP only: the routes of the web app. A body goes to its platform, and the platform's answer goes back."""

import logging

from flask import Blueprint, Response, request

from skill.dialogue.conversation import Take
from skill.platforms.alexa.dispatch import Alexa
from skill.platforms.alexa.envelope import NotAnEnvelope

_log = logging.getLogger(__name__)

LARGEST_BODY = 64 * 1024
"""Bytes; Alexa's own requests stay far below."""


def webhook(alexa: Alexa, take: Take) -> Blueprint:
    """The routes: `POST /alexa`, and `GET /health`."""
    routes = Blueprint("webhook", __name__)

    @routes.post("/alexa")
    def answer_alexa() -> Response:
        try:
            answer = alexa.answer(request.get_data(), take)
        except NotAnEnvelope as error:
            _log.warning("refused a request: %s", error)
            return Response('{"error": "not an Alexa request"}', 400, mimetype="application/json")
        return Response(answer, mimetype="application/json")

    @routes.get("/health")
    def health() -> Response:
        return Response('{"status": "up"}', mimetype="application/json")

    return routes
