from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta, timezone
from typing import TYPE_CHECKING

import pytest
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from skill.platforms.alexa.certificate import SigningKey, certifi_roots, signing_key, trust
from skill.platforms.alexa.refusal import NotFromAlexa

if TYPE_CHECKING:
    from tests.platforms.alexa.conftest import Amazon, Authority

NOW = datetime(2030, 5, 17, 12, tzinfo=UTC)
DAY = timedelta(days=1)
SECOND = timedelta(seconds=1)
SIGNER = "echo-api.amazon.com"

Chain = Callable[["Authority"], bytes]


def _above(a: Authority) -> bytes:
    return a.ca("intermediate", "root")


def _private_key(a: Authority) -> bytes:
    return a.rsa_key("leaf").private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())


GOOD_CHAINS: dict[str, Chain] = {
    "leaf and intermediate": lambda a: a.leaf() + _above(a),
    "top signed by a root that is not trusted": lambda a: a.leaf() + _above(a) + a.ca("root", "forgotten root"),
    "that root itself sent too": lambda a: (
        a.leaf() + _above(a) + a.ca("root", "forgotten root") + a.ca("forgotten root", "forgotten root")
    ),
    "trusted root sent too": lambda a: a.leaf() + _above(a) + a.ca("root", "root"),
    "intermediates in another order": lambda a: (
        a.leaf("lower") + a.ca("root", "forgotten root") + _above(a) + a.ca("lower", "intermediate")
    ),
    "signed by the root": lambda a: a.leaf("root"),
    "another intermediate over": lambda a: a.leaf() + a.ca("intermediate", "root", ends=NOW - DAY) + _above(a),
    "one that has nothing to do with it": lambda a: a.leaf() + a.ca("lonely", "lonely") + _above(a),
    "the same intermediate seven times": lambda a: a.leaf() + 7 * _above(a),
    "another name beside": lambda a: a.leaf(names=("other.amazon.com", SIGNER)) + _above(a),
    "wildcard beside": lambda a: a.leaf(names=("*.amazon.com", SIGNER)) + _above(a),
    "longer key": lambda a: a.leaf(key=a.rsa_key("long", 3072)) + _above(a),
    "expires in this second": lambda a: a.leaf(ends=NOW) + _above(a),
    "valid from this second": lambda a: a.leaf(starts=NOW) + _above(a),
    "text around the blocks": lambda a: b"subject=\r\n" + a.leaf() + b"\nissuer=\n" + _above(a) + b"\n\n-- \n",
    "line ends of Windows": lambda a: (a.leaf() + _above(a)).replace(b"\n", b"\r\n"),
}
BAD_CHAINS: dict[str, tuple[Chain, str]] = {
    "expired": (lambda a: a.leaf(ends=NOW - SECOND) + _above(a), "certificate-time"),
    "not yet valid": (lambda a: a.leaf(starts=NOW + SECOND) + _above(a), "certificate-time"),
    "other name": (lambda a: a.leaf(names=("echo.amazon.com",)) + _above(a), "certificate-name"),
    "wildcard": (lambda a: a.leaf(names=("*.amazon.com",)) + _above(a), "certificate-name"),
    "name with a prefix": (lambda a: a.leaf(names=(f"x.{SIGNER}",)) + _above(a), "certificate-name"),
    "name with a suffix": (lambda a: a.leaf(names=(f"{SIGNER}.evil.example",)) + _above(a), "certificate-name"),
    "name with NUL": (lambda a: a.leaf(names=(f"{SIGNER}\0.evil.example",)) + _above(a), "certificate-name"),
    "only a common name": (lambda a: a.leaf(names=()) + _above(a), "certificate-name"),
    "elliptic key": (lambda a: a.leaf(key=a.ec_key("leaf")) + _above(a), "certificate-key"),
    "key of 1024 bits": (lambda a: a.leaf(key=a.rsa_key("short", 1024)) + _above(a), "certificate-key"),
    "key of 2047 bits": (lambda a: a.leaf(key=a.rsa_key("short", 2047)) + _above(a), "certificate-key"),
    "may not sign": (lambda a: a.leaf(may_sign=False) + _above(a), "certificate-usage"),
    "does not say what it may": (lambda a: a.leaf(may_sign=None) + _above(a), "certificate-usage"),
    "signed by itself": (lambda a: a.leaf(SIGNER), "certificate-chain"),
    "other authority": (
        lambda a: a.leaf("evil") + a.ca("evil", "evil root") + a.ca("evil root", "evil root"),
        "certificate-chain",
    ),
    "other authority, ours sent too": (
        lambda a: a.leaf("evil") + a.ca("evil", "evil") + _above(a) + a.ca("root", "root"),
        "certificate-chain",
    ),
    "intermediate missing": (lambda a: a.leaf(), "certificate-chain"),
    "intermediate is no authority": (
        lambda a: a.leaf() + a.ca("intermediate", "root", is_ca=False),
        "certificate-chain",
    ),
    "intermediate expired": (
        lambda a: a.leaf() + a.ca("intermediate", "root", ends=NOW - SECOND),
        "certificate-chain",
    ),
    "intermediate not yet valid": (
        lambda a: a.leaf() + a.ca("intermediate", "root", starts=NOW + SECOND),
        "certificate-chain",
    ),
    "paths without an end": (
        lambda a: a.leaf("lower") + 3 * (a.ca("lower", "upper") + a.ca("upper", "lower")),
        "certificate-chain",
    ),
    "intermediate first": (lambda a: _above(a) + a.leaf(), "certificate-key"),
    "nine certificates": (lambda a: a.leaf() + 8 * _above(a), "certificate-form"),
    "empty": (lambda a: b"", "certificate-form"),
    "page": (lambda a: b"<html><body>Not found</body></html>", "certificate-form"),
    "bytes": (lambda a: bytes(range(256)), "certificate-form"),
    "private key inside": (lambda a: a.leaf() + _private_key(a) + _above(a), "certificate-form"),
    "private key in front": (lambda a: _private_key(a) + a.leaf() + _above(a), "certificate-form"),
    "other block": (
        lambda a: a.leaf() + _above(a).replace(b"CERTIFICATE", b"X509 CRL"),
        "certificate-form",
    ),
    "older word for certificate": (
        lambda a: (a.leaf() + _above(a)).replace(b"CERTIFICATE", b"X509 CERTIFICATE"),
        "certificate-form",
    ),
    "block without an end": (lambda a: a.leaf() + _above(a)[:-30], "certificate-form"),
    "block in a block": (
        lambda a: b"-----BEGIN CERTIFICATE-----\n" + a.leaf() + b"-----END CERTIFICATE-----\n",
        "certificate-form",
    ),
    "no base64": (lambda a: a.leaf().replace(b"M", b"!") + _above(a), "certificate-form"),
    "base64 of something else": (
        lambda a: b"-----BEGIN CERTIFICATE-----\naGVsbG8=\n-----END CERTIFICATE-----\n",
        "certificate-form",
    ),
}


def _key(amazon: Amazon, chain: bytes, now: datetime = NOW) -> SigningKey:
    return signing_key(chain, trust(amazon.roots()), now)


@pytest.mark.parametrize("chain", GOOD_CHAINS.values(), ids=GOOD_CHAINS)
def test_accepts_a_chain_that_leads_to_a_trusted_root(amazon: Amazon, chain: Chain) -> None:
    assert _key(amazon, chain(amazon.authority)).public.key_size >= 2048


@pytest.mark.parametrize(("chain", "check"), BAD_CHAINS.values(), ids=BAD_CHAINS)
def test_refuses_a_chain_and_names_the_check(amazon: Amazon, chain: Chain, check: str) -> None:
    with pytest.raises(NotFromAlexa) as refusal:
        _key(amazon, chain(amazon.authority))
    assert refusal.value.check == check


def test_a_damaged_certificate_is_refused_wherever_the_damage_is(amazon: Amazon) -> None:
    leaf = amazon.authority.leaf()
    for place in range(30, len(leaf) - 30, 7):
        other = b"A" if leaf[place : place + 1] != b"A" else b"B"
        with pytest.raises(NotFromAlexa):
            _key(amazon, leaf[:place] + other + leaf[place + 1 :] + _above(amazon.authority))


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=200)
@given(st.data())
def test_any_bytes_are_refused_and_nothing_else(amazon: Amazon, data: st.DataObject) -> None:
    block = st.binary(max_size=60).map(
        lambda inside: b"-----BEGIN CERTIFICATE-----\n" + inside + b"\n-----END CERTIFICATE-----\n"
    )
    with pytest.raises(NotFromAlexa):
        _key(amazon, b"".join(data.draw(st.lists(st.binary(max_size=60) | block, max_size=4))))


def test_a_key_ends_with_the_first_certificate_of_its_chain(amazon: Amazon) -> None:
    a = amazon.authority
    assert _key(amazon, a.leaf(ends=NOW + DAY) + _above(a)).ends == NOW + DAY
    short = a.ca("intermediate", "root", ends=NOW + 2 * DAY)
    assert _key(amazon, a.leaf(ends=NOW + 3 * DAY) + short).ends == NOW + 2 * DAY


def test_the_time_may_come_in_any_zone(amazon: Amazon) -> None:
    chain = amazon.authority.leaf(ends=NOW) + _above(amazon.authority)
    zone = timezone(timedelta(hours=14))
    assert _key(amazon, chain, NOW.astimezone(zone)).ends == NOW
    with pytest.raises(NotFromAlexa, match="certificate-time"):
        _key(amazon, chain, (NOW + SECOND).astimezone(zone))


def test_the_public_roots_are_read_without_a_warning_and_do_not_vouch_for_this_authority(amazon: Amazon) -> None:
    with pytest.raises(NotFromAlexa, match="certificate-chain"):
        signing_key(amazon.chain(), trust(certifi_roots()), NOW)


def test_a_root_that_cannot_be_read_takes_no_other_with_it(amazon: Amazon) -> None:
    broken = b"-----BEGIN CERTIFICATE-----\naGVsbG8=\n-----END CERTIFICATE-----\n"
    anchors = trust(b"# comment\n" + broken + amazon.roots() + broken)
    signing_key(amazon.chain(), anchors, NOW)


def test_no_roots_at_all_is_an_error_of_the_installation() -> None:
    with pytest.raises(ValueError, match="empty"):
        trust(b"")
