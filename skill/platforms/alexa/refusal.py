"""Why a request was turned away: the name of one check, and nothing that the request held."""

from typing import Literal

Check = Literal[
    "headers",
    "signature-encoding",
    "url",
    "download-budget",
    "download",
    "download-answer",
    "certificate-form",
    "certificate-key",
    "certificate-name",
    "certificate-usage",
    "certificate-time",
    "certificate-chain",
    "signature",
    "timestamp",
]
"""The checks in the order in which they are made; the names are stable, logs and metrics use them."""


class NotFromAlexa(Exception):  # noqa: N818 (it is an answer, not a mistake of ours)
    """The request is not proven to come from Alexa."""

    check: Check
    """The first check that the request failed."""

    def __init__(self, check: Check) -> None:
        super().__init__(check)
        self.check = check
