"""A request's headers and exact body in; NotFromAlexa, with the failed check, unless Alexa signed it."""

import binascii
import re
from collections.abc import Iterable
from datetime import datetime, timedelta
from functools import lru_cache

from skill.platforms.alexa.keyring import MOST_KEYS, Keyring
from skill.platforms.alexa.refusal import NotFromAlexa

OFF_AT_MOST = timedelta(seconds=150)
"""How far a timestamp may be off, both ways. Source: Amazon, "Host a Custom Skill as a Web Service"."""
SKILL_EVENT_AGE = timedelta(hours=1)
"""How old a skill event may be: Amazon sends one again that was not answered. Source: the same."""

# ASCII: else the long s (U+017F) passes for an s where case does not matter.
_CHAIN_URL = re.compile(r"(?i:https://s3\.amazonaws\.com)(?::443)?(/[A-Za-z0-9._/-]{1,250})", re.ASCII)


def verify(headers: Iterable[tuple[str, str]], body: bytes, keyring: Keyring) -> None:
    """Return if Alexa signed exactly `body`; raises NotFromAlexa, and nothing else whatever a stranger sends.

    `headers` is every header with its value; one that came twice is there twice.
    """
    signatures: list[str] = []
    urls: list[str] = []
    for name, value in headers:
        match name.lower():
            case "signature-256":  # never "signature", which is made with SHA-1
                signatures.append(value)
            case "signaturecertchainurl":
                urls.append(value)
    if len(signatures) != 1 or len(urls) != 1:
        raise NotFromAlexa("headers")
    signature = _signature_bytes(signatures[0])
    if not keyring.key(canonical_url(urls[0])).signed(body, signature):
        raise NotFromAlexa("signature")


@lru_cache(maxsize=MOST_KEYS)
def canonical_url(text: str) -> str:
    """Return a certificate URL built anew in its one spelling, the only one to download; raises NotFromAlexa.

    Scheme and host may be in any case, the port 443, and the path may wander as long as it ends up under
    `/echo.api/`. Source: Amazon, "Host a Custom Skill as a Web Service".
    """
    match = _CHAIN_URL.fullmatch(text)
    if match is None:
        raise NotFromAlexa("url")
    folders: list[str] = []
    for folder in match[1].split("/"):
        if folder == "..":
            del folders[-1:]
        elif folder not in ("", "."):
            folders.append(folder)
    if folders[:1] != ["echo.api"] or len(folders) == 1:
        raise NotFromAlexa("url")
    return "https://s3.amazonaws.com/" + "/".join(folders)


def check_timestamp(sent: datetime, request_type: str, now: datetime) -> None:
    """Return if a request of this type, sent at `sent`, may be answered at `now`; raises NotFromAlexa."""
    if sent.utcoffset() is None:
        raise NotFromAlexa("timestamp")
    age = now - sent
    oldest = SKILL_EVENT_AGE if request_type.startswith("AlexaSkillEvent.") else OFF_AT_MOST
    if not -OFF_AT_MOST <= age <= oldest:
        raise NotFromAlexa("timestamp")


def _signature_bytes(text: str) -> bytes:
    try:
        signature = binascii.a2b_base64(text)
    except ValueError:
        raise NotFromAlexa("signature-encoding") from None
    # The decoder skips what is no base64; what it skipped is missing when the bytes are written again.
    if not signature or binascii.b2a_base64(signature, newline=False).decode() != text:
        raise NotFromAlexa("signature-encoding")
    return signature
