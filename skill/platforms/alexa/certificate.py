"""A downloaded certificate chain in; the key that may sign for Alexa out, or the name of the failed check."""

from __future__ import annotations

import re
import warnings
from contextlib import suppress
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from skill.platforms.alexa.refusal import NotFromAlexa

# cryptography takes some 50 ms to import: each function that needs it imports it when it first runs.
if TYPE_CHECKING:
    from datetime import datetime

    from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey
    from cryptography.hazmat.primitives.hashes import SHA256
    from cryptography.x509 import Certificate
    from cryptography.x509.verification import Store

SIGNER = "echo-api.amazon.com"
"""The name that a signing certificate bears, letter for letter; a wildcard does not count."""
MOST_CERTIFICATES = 8
LEAST_KEY_BITS = 2048

_BLOCK = re.compile(rb"-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----")


@dataclass(frozen=True, slots=True)
class SigningKey:
    """A key that Amazon signs requests with."""

    public: RSAPublicKey
    ends: datetime
    """From this moment on it has to be downloaded and validated again."""

    def signed(self, body: bytes, signature: bytes) -> bool:
        """Whether this key made `signature` over exactly `body` (RSA PKCS#1 v1.5 with SHA-256)."""
        padding, digest, mismatch = _scheme()
        try:
            self.public.verify(signature, body, padding, digest)
        except mismatch:
            return False
        return True


@lru_cache(maxsize=1)
def _scheme() -> tuple[PKCS1v15, SHA256, type[Exception]]:
    """How Amazon signs, and what is raised when a signature is none."""
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
    from cryptography.hazmat.primitives.hashes import SHA256

    return PKCS1v15(), SHA256(), InvalidSignature


def certifi_roots() -> bytes:
    """Return the root certificates that certifi ships, as PEM."""
    import certifi

    return certifi.contents().encode()


def trust(roots: bytes) -> Store:
    """Return the roots of a PEM bundle as anchors for `signing_key`; raises ValueError if there is none."""
    from cryptography.x509 import load_pem_x509_certificate
    from cryptography.x509.verification import Store

    anchors: list[Certificate] = []
    with warnings.catch_warnings():
        # Six public roots have the serial number zero: cryptography warns of them and means to refuse them
        # one day. So each root is read by itself, and one that cannot be read takes no other with it.
        warnings.simplefilter("ignore")
        for block in _BLOCK.findall(roots):
            with suppress(ValueError):
                anchors.append(load_pem_x509_certificate(block))
    return Store(anchors)


def signing_key(pem: bytes, anchors: Store, now: datetime) -> SigningKey:
    """Return the key of the first certificate in `pem`, proven to sign for Alexa; raises NotFromAlexa.

    The other certificates may help to reach an anchor, in any order, and need not: Amazon's chain ends in one
    that was signed by a root which is trusted no more.
    """
    try:
        leaf, *others = _certificates(pem)
        public = _public_key(leaf, now)
        path = _path(leaf, others, anchors, now)
    except NotFromAlexa:
        raise
    except Exception as error:  # whatever a parser raises over a stranger's bytes, it is a refusal
        raise NotFromAlexa("certificate-form") from error
    return SigningKey(public, ends=min(certificate.not_valid_after_utc for certificate in path))


def _certificates(pem: bytes) -> list[Certificate]:
    from cryptography.x509 import load_pem_x509_certificates

    blocks = pem.count(b"-----BEGIN")
    if not 1 <= blocks <= MOST_CERTIFICATES or blocks != len(_BLOCK.findall(pem)):
        raise NotFromAlexa("certificate-form")
    return load_pem_x509_certificates(pem)


def _public_key(leaf: Certificate, now: datetime) -> RSAPublicKey:
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey

    public = leaf.public_key()
    if not isinstance(public, RSAPublicKey) or public.key_size < LEAST_KEY_BITS:
        raise NotFromAlexa("certificate-key")
    if not _is_named(leaf):
        raise NotFromAlexa("certificate-name")
    if not _may_sign(leaf):
        raise NotFromAlexa("certificate-usage")
    if not leaf.not_valid_before_utc <= now <= leaf.not_valid_after_utc:
        raise NotFromAlexa("certificate-time")
    return public


def _is_named(leaf: Certificate) -> bool:
    from cryptography.x509 import DNSName, ExtensionNotFound, SubjectAlternativeName

    try:
        names = leaf.extensions.get_extension_for_class(SubjectAlternativeName).value
    except ExtensionNotFound:
        return False
    return SIGNER in names.get_values_for_type(DNSName)


def _may_sign(leaf: Certificate) -> bool:
    from cryptography.x509 import ExtensionNotFound, KeyUsage

    try:
        return leaf.extensions.get_extension_for_class(KeyUsage).value.digital_signature
    except ExtensionNotFound:
        return False


def _path(leaf: Certificate, others: list[Certificate], anchors: Store, now: datetime) -> list[Certificate]:
    from cryptography.x509 import DNSName
    from cryptography.x509.verification import PolicyBuilder, VerificationError

    verifier = PolicyBuilder().store(anchors).time(now).build_server_verifier(DNSName(SIGNER))
    try:
        return verifier.verify(leaf, others)
    except VerificationError as error:
        raise NotFromAlexa("certificate-chain") from error
