from __future__ import annotations

import subprocess
import sys
from contextlib import suppress
from datetime import UTC, datetime, timedelta, timezone
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from skill.platforms.alexa.refusal import NotFromAlexa
from skill.platforms.alexa.signature import canonical_url, check_timestamp, verify

if TYPE_CHECKING:
    from tests.platforms.alexa.conftest import Amazon

BODY = b'{"version": "1.0", "request": {}}'
URL = "https://s3.amazonaws.com/echo.api/echo-api-cert.pem"
NOW = datetime(2030, 5, 17, 12, tzinfo=UTC)

GOOD_URLS = {
    "plain": URL,
    "scheme in capitals": "HTTPS://s3.amazonaws.com/echo.api/echo-api-cert.pem",
    "host in capitals": "https://S3.AmazonAWS.com/echo.api/echo-api-cert.pem",
    "port 443": "https://s3.amazonaws.com:443/echo.api/echo-api-cert.pem",
    "out and in again": "https://s3.amazonaws.com/echo.api/../echo.api/echo-api-cert.pem",
    "dot segment": "https://s3.amazonaws.com/./echo.api/./echo-api-cert.pem",
    "up from the top": "https://s3.amazonaws.com/../echo.api/echo-api-cert.pem",
    "in from elsewhere": "https://s3.amazonaws.com/other/../echo.api/echo-api-cert.pem",
    "up inside": "https://s3.amazonaws.com/echo.api/old/../echo-api-cert.pem",
    "double slash inside": "https://s3.amazonaws.com/echo.api//echo-api-cert.pem",
    "double slash in front": "https://s3.amazonaws.com//echo.api/echo-api-cert.pem",
    "slash at the end": "https://s3.amazonaws.com/echo.api/echo-api-cert.pem/",
}
BAD_URLS = {
    "empty": "",
    "http": "http://s3.amazonaws.com/echo.api/echo-api-cert.pem",
    "ftp": "ftp://s3.amazonaws.com/echo.api/echo-api-cert.pem",
    "file": "file:///echo.api/echo-api-cert.pem",
    "no scheme": "s3.amazonaws.com/echo.api/echo-api-cert.pem",
    "no host": "https:///echo.api/echo-api-cert.pem",
    "one slash": "https:/s3.amazonaws.com/echo.api/echo-api-cert.pem",
    "three slashes": "https:///s3.amazonaws.com/echo.api/echo-api-cert.pem",
    "other host": "https://notamazon.com/echo.api/echo-api-cert.pem",
    "other bucket host": "https://echo.api.s3.amazonaws.com/echo.api/echo-api-cert.pem",
    "regional host": "https://s3.eu-west-1.amazonaws.com/echo.api/echo-api-cert.pem",
    "host with a suffix": "https://s3.amazonaws.com.evil.example/echo.api/echo-api-cert.pem",
    "host with a prefix": "https://evils3.amazonaws.com/echo.api/echo-api-cert.pem",
    "host with another letter for a dot": "https://s3xamazonaws.com/echo.api/echo-api-cert.pem",
    "host with a dot at the end": "https://s3.amazonaws.com./echo.api/echo-api-cert.pem",
    "host with a long s": "https://\u017f3.amazonaws.com/echo.api/echo-api-cert.pem",
    "scheme with a long s": "http\u017f://s3.amazonaws.com/echo.api/echo-api-cert.pem",
    "host with a Cyrillic letter": "https://s3.am\u0430zonaws.com/echo.api/echo-api-cert.pem",
    "host with a wide dot": "https://s3\uff0eamazonaws.com/echo.api/echo-api-cert.pem",
    "other port": "https://s3.amazonaws.com:563/echo.api/echo-api-cert.pem",
    "port 80": "https://s3.amazonaws.com:80/echo.api/echo-api-cert.pem",
    "port 0443": "https://s3.amazonaws.com:0443/echo.api/echo-api-cert.pem",
    "port in other digits": "https://s3.amazonaws.com:\u0664\u0664\u0663/echo.api/echo-api-cert.pem",
    "empty port": "https://s3.amazonaws.com:/echo.api/echo-api-cert.pem",
    "user": "https://user@s3.amazonaws.com/echo.api/echo-api-cert.pem",
    "user and password": "https://user:word@s3.amazonaws.com/echo.api/echo-api-cert.pem",
    "our host as user": "https://s3.amazonaws.com@evil.example/echo.api/echo-api-cert.pem",
    "our host and port as user": "https://s3.amazonaws.com:443@evil.example/echo.api/echo-api-cert.pem",
    "query": "https://s3.amazonaws.com/echo.api/echo-api-cert.pem?x=1",
    "empty query": "https://s3.amazonaws.com/echo.api/echo-api-cert.pem?",
    "fragment": "https://s3.amazonaws.com/echo.api/echo-api-cert.pem#x",
    "parameter": "https://s3.amazonaws.com/echo.api/echo-api-cert.pem;x",
    "no path": "https://s3.amazonaws.com",
    "only a slash": "https://s3.amazonaws.com/",
    "only the folder": "https://s3.amazonaws.com/echo.api/",
    "folder without a slash": "https://s3.amazonaws.com/echo.api",
    "folder in capitals": "https://s3.amazonaws.com/EcHo.aPi/echo-api-cert.pem",
    "other folder": "https://s3.amazonaws.com/invalid.path/echo-api-cert.pem",
    "folder with a suffix": "https://s3.amazonaws.com/echo.api.evil/echo-api-cert.pem",
    "folder further down": "https://s3.amazonaws.com/evil/echo.api/echo-api-cert.pem",
    "out of the folder": "https://s3.amazonaws.com/echo.api/../evil/echo-api-cert.pem",
    "out of the folder twice": "https://s3.amazonaws.com/echo.api/x/../../evil/echo-api-cert.pem",
    "out past an empty segment": "https://s3.amazonaws.com/echo.api//../echo-api-cert.pem",
    "out at the end": "https://s3.amazonaws.com/echo.api/x/..",
    "encoded dots": "https://s3.amazonaws.com/echo.api/%2e%2e/evil/echo-api-cert.pem",
    "encoded slash": "https://s3.amazonaws.com/echo.api%2fecho-api-cert.pem",
    "encoded letter": "https://s3.amazonaws.com/%65cho.api/echo-api-cert.pem",
    "backslash": "https://s3.amazonaws.com/echo.api\\echo-api-cert.pem",
    "backslash before the host": "https:\\\\s3.amazonaws.com/echo.api/echo-api-cert.pem",
    "backslash and other host": "https://s3.amazonaws.com\\@evil.example/echo.api/echo-api-cert.pem",
    "space in front": " https://s3.amazonaws.com/echo.api/echo-api-cert.pem",
    "space at the end": "https://s3.amazonaws.com/echo.api/echo-api-cert.pem ",
    "line end at the end": "https://s3.amazonaws.com/echo.api/echo-api-cert.pem\n",
    "second header inside": "https://s3.amazonaws.com/echo.api/x.pem\r\nHost: evil.example",
    "tab in the scheme": "ht\ttps://s3.amazonaws.com/echo.api/echo-api-cert.pem",
    "tab in the path": "https://s3.amazonaws.com/echo.api/\techo-api-cert.pem",
    "NUL": "https://s3.amazonaws.com/echo.api/echo-api-cert.pem\0",
    "letter with an accent": "https://s3.amazonaws.com/echo.api/\u00e9cho-api-cert.pem",
    "lone surrogate": "https://s3.amazonaws.com/echo.api/\ud800.pem",
    "two URLs": f"{URL}, {URL}",
    "overlong": "https://s3.amazonaws.com/echo.api/" + 300 * "x",
}


@pytest.mark.parametrize("text", GOOD_URLS.values(), ids=GOOD_URLS)
def test_writes_every_spelling_of_a_good_url_the_same_way(text: str) -> None:
    assert canonical_url(text) == URL


@pytest.mark.parametrize("text", BAD_URLS.values(), ids=BAD_URLS)
def test_refuses_a_url_that_leads_elsewhere_or_might(text: str) -> None:
    with pytest.raises(NotFromAlexa, match=r"^url$"):
        canonical_url(text)


@given(st.text(st.sampled_from("./echo.apix"), max_size=40))
def test_a_canonical_url_is_in_the_folder_and_canonical(path: str) -> None:
    with suppress(NotFromAlexa):
        url = canonical_url(f"https://s3.amazonaws.com/{path}")
        assert url.startswith("https://s3.amazonaws.com/echo.api/")
        assert not {"", ".", ".."} & set(url.removeprefix("https://").split("/"))
        assert canonical_url(url) == url


def test_accepts_what_amazon_signed(amazon: Amazon) -> None:
    verify(amazon.headers(BODY), BODY, amazon.keyring())


@pytest.mark.parametrize("body", [b"", b"\xff\x00", b"\n" * 100_000], ids=["empty", "bytes", "long"])
def test_accepts_any_body_that_amazon_signed(amazon: Amazon, body: bytes) -> None:
    verify(amazon.headers(body), body, amazon.keyring())


def test_downloads_the_canonical_url_and_not_the_text_of_the_header(amazon: Amazon) -> None:
    keyring = amazon.keyring()
    for spelling in GOOD_URLS.values():
        verify(amazon.headers(BODY, url=spelling), BODY, keyring)
    assert amazon.downloaded == [URL]


@pytest.mark.parametrize("write", [str.lower, str.upper, str.swapcase])
def test_header_names_may_be_in_any_case(amazon: Amazon, write: type[str]) -> None:
    headers = [(write(name), value) for name, value in amazon.headers(BODY)]
    verify(headers, BODY, amazon.keyring())


@pytest.mark.parametrize("name", ["Signature-256", "SignatureCertChainUrl"])
def test_refuses_a_request_without_a_header(amazon: Amazon, name: str) -> None:
    headers = [header for header in amazon.headers(BODY) if header[0] != name]
    _refused(amazon, headers, BODY, "headers")


@pytest.mark.parametrize("name", ["Signature-256", "SignatureCertChainUrl", "signature-256"])
def test_refuses_a_header_that_came_twice(amazon: Amazon, name: str) -> None:
    headers = amazon.headers(BODY)
    again = [(name, value) for given, value in headers if given.lower() == name.lower()]
    _refused(amazon, headers + again, BODY, "headers")


def test_does_not_fall_back_to_the_older_signature(amazon: Amazon) -> None:
    headers = [("Signature", amazon.signature(BODY)), ("SignatureCertChainUrl", URL)]
    _refused(amazon, headers, BODY, "headers")


BAD_ENCODINGS = {
    "empty": "",
    "no base64": "not base64!",
    "one character too few": "QUJDR",
    "padding missing": "QUI",
    "padding too long": "QUJD=",
    "padding inside": "QUI=QUI=",
    "padding only": "====",
    "bits after the end": "QUJ=",
    "line end": "QUJD\n",
    "space": "QUJD QUJD",
    "alphabet of URLs": "-_-_",
    "accent": "QUJ\u00e9",
    "wide letter": "QUJ\uff21",
    "lone surrogate": "QUJ\ud800",
    "two joined": "QUJD, QUJD",
}


@pytest.mark.parametrize("text", BAD_ENCODINGS.values(), ids=BAD_ENCODINGS)
def test_refuses_a_signature_that_is_not_strict_base64_before_any_download(amazon: Amazon, text: str) -> None:
    headers = [("Signature-256", text), ("SignatureCertChainUrl", URL)]
    _refused(amazon, headers, BODY, "signature-encoding")
    assert amazon.downloaded == []


BAD_BODIES = {
    "one byte changed": BODY.replace(b"1.0", b"1.1"),
    "one byte more": BODY + b"\n",
    "one byte less": BODY[:-1],
    "empty": b"",
    "byte order mark": b"\xef\xbb\xbf" + BODY,
}


@pytest.mark.parametrize("body", BAD_BODIES.values(), ids=BAD_BODIES)
def test_refuses_another_body_than_the_signed_one(amazon: Amazon, body: bytes) -> None:
    _refused(amazon, amazon.headers(BODY), body, "signature")


def test_refuses_the_signature_of_another_key(amazon: Amazon) -> None:
    _refused(amazon, amazon.headers(BODY, owner="stranger"), BODY, "signature")


@pytest.mark.parametrize("end", [4, 172, 340])
def test_refuses_a_signature_that_is_cut_off(amazon: Amazon, end: int) -> None:
    headers = [("Signature-256", amazon.signature(BODY)[:end]), ("SignatureCertChainUrl", URL)]
    _refused(amazon, headers, BODY, "signature")


def test_refuses_a_signature_that_is_too_long(amazon: Amazon) -> None:
    headers = [("Signature-256", "AAAA" + amazon.signature(BODY)), ("SignatureCertChainUrl", URL)]
    _refused(amazon, headers, BODY, "signature")


def _refused(amazon: Amazon, headers: list[tuple[str, str]], body: bytes, check: str) -> None:
    with pytest.raises(NotFromAlexa) as refusal:
        verify(headers, body, amazon.keyring())
    assert refusal.value.check == check
    assert str(refusal.value) == check


HEADER_NAMES = st.sampled_from(["Signature-256", "SignatureCertChainUrl", "Signature"]) | st.text(max_size=20)
HEADER_TEXTS = st.sampled_from([URL, "QUJD"]) | st.text(max_size=80)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(HEADER_NAMES, HEADER_TEXTS), max_size=5), st.binary(max_size=100))
def test_whatever_a_stranger_sends_is_refused_and_nothing_else(
    amazon: Amazon, headers: list[tuple[str, str]], body: bytes
) -> None:
    with pytest.raises(NotFromAlexa):
        verify(headers, body, amazon.keyring())


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=HEADER_TEXTS, url=st.text(st.sampled_from("./:@hs3.echo"), max_size=30), signature=st.binary())
def test_whatever_stands_in_both_headers_is_refused_and_nothing_else(
    amazon: Amazon, text: str, url: str, signature: bytes
) -> None:
    for pair in [(text, URL), (amazon.signature(BODY), text), (amazon.signature(BODY), URL + url)]:
        with pytest.raises(NotFromAlexa):
            verify([("Signature-256", pair[0]), ("SignatureCertChainUrl", pair[1])], signature, amazon.keyring())


INTENT = "IntentRequest"
EVENT = "AlexaSkillEvent.SkillDisabled"
TIMESTAMPS = {
    "now": (INTENT, 0, True),
    "149 s old": (INTENT, -149, True),
    "150 s old": (INTENT, -150, True),
    "151 s old": (INTENT, -151, False),
    "149 s ahead": (INTENT, 149, True),
    "151 s ahead": (INTENT, 151, False),
    "a day old": (INTENT, -86_400, False),
    "event 59 min old": (EVENT, -59 * 60, True),
    "event 61 min old": (EVENT, -61 * 60, False),
    "event 149 s ahead": (EVENT, 149, True),
    "event 151 s ahead": (EVENT, 151, False),
    "event 59 min ahead": (EVENT, 59 * 60, False),
    "type that only resembles an event": ("AlexaSkillEventful", -59 * 60, False),
}


@pytest.mark.parametrize(("request_type", "offset_seconds", "good"), TIMESTAMPS.values(), ids=TIMESTAMPS)
def test_a_timestamp_may_be_off_a_little(request_type: str, offset_seconds: int, good: bool) -> None:
    sent = (NOW + timedelta(seconds=offset_seconds)).astimezone(timezone(timedelta(hours=-5)))
    if good:
        check_timestamp(sent, request_type, NOW)
    else:
        with pytest.raises(NotFromAlexa, match=r"^timestamp$"):
            check_timestamp(sent, request_type, NOW)


def test_refuses_a_timestamp_without_a_time_zone() -> None:
    with pytest.raises(NotFromAlexa, match=r"^timestamp$"):
        check_timestamp(NOW.replace(tzinfo=None), INTENT, NOW)


@given(st.datetimes(timezones=st.timezones() | st.none()), st.text())
def test_any_moment_is_accepted_or_refused(sent: datetime, request_type: str) -> None:
    with suppress(NotFromAlexa):
        check_timestamp(sent, request_type, NOW)


def test_importing_it_is_cheap_until_the_first_request() -> None:
    code = (
        "import sys, skill.platforms.alexa.signature as _;"
        "print(*{'cryptography', 'certifi', 'ssl', 'http.client'} & set(sys.modules))"
    )
    shown = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True)
    assert shown.stdout.strip() == ""
