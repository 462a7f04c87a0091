"""A certificate authority and a stand-in for Amazon, for the tests in this folder."""

import base64
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import cache

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

from skill.platforms.alexa.keyring import Keyring

NOW = datetime(2030, 5, 17, 12, tzinfo=UTC)
DAY = timedelta(days=1)
URL = "https://s3.amazonaws.com/echo.api/echo-api-cert.pem"
SIGNER = "echo-api.amazon.com"


class Authority:
    """Issues certificates (PEM) as it is told to, right or wrong; whoever has the same name has the same key."""

    @staticmethod
    @cache
    def rsa_key(owner: str, bits: int = 2048) -> rsa.RSAPrivateKey:
        return rsa.generate_private_key(65537, bits)

    @staticmethod
    @cache
    def ec_key(owner: str) -> ec.EllipticCurvePrivateKey:
        return ec.generate_private_key(ec.SECP256R1())

    def leaf(
        self,
        issuer: str = "intermediate",
        *,
        key: rsa.RSAPrivateKey | ec.EllipticCurvePrivateKey | None = None,
        names: Sequence[str] = (SIGNER,),
        may_sign: bool | None = True,
        starts: datetime = NOW - 30 * DAY,
        ends: datetime = NOW + 30 * DAY,
    ) -> bytes:
        """Issue a certificate like the one that Amazon signs requests with; `may_sign` None: it does not say."""
        extensions: list[tuple[x509.ExtensionType, bool]] = [
            (x509.BasicConstraints(ca=False, path_length=None), True),
            (x509.ExtendedKeyUsage([ExtendedKeyUsageOID.SERVER_AUTH]), False),
        ]
        if names:
            extensions.append((x509.SubjectAlternativeName([x509.DNSName(name) for name in names]), False))
        if may_sign is not None:
            extensions.append((_usage(digital_signature=may_sign), True))
        return self._issue(SIGNER, issuer, key or self.rsa_key("leaf"), starts, ends, extensions)

    def ca(
        self,
        subject: str,
        issuer: str,
        *,
        is_ca: bool = True,
        starts: datetime = NOW - 400 * DAY,
        ends: datetime = NOW + 400 * DAY,
    ) -> bytes:
        """Issue a certificate that may issue others; by itself, by the one above it, or across."""
        key = self.ec_key(subject)
        extensions: list[tuple[x509.ExtensionType, bool]] = [
            (x509.BasicConstraints(ca=is_ca, path_length=None), True),
            (x509.SubjectKeyIdentifier.from_public_key(key.public_key()), False),
            (_usage(key_cert_sign=is_ca, digital_signature=not is_ca), True),
        ]
        return self._issue(subject, issuer, key, starts, ends, extensions)

    def _issue(
        self,
        subject: str,
        issuer: str,
        key: rsa.RSAPrivateKey | ec.EllipticCurvePrivateKey,
        starts: datetime,
        ends: datetime,
        extensions: list[tuple[x509.ExtensionType, bool]],
    ) -> bytes:
        issuer_key = key if issuer == SIGNER else self.ec_key(issuer)
        builder = (
            x509.CertificateBuilder()
            .subject_name(_name(subject))
            .issuer_name(_name(issuer))
            .public_key(key.public_key())
            .serial_number(x509.random_serial_number())
            .not_valid_before(starts)
            .not_valid_after(ends)
        )
        for extension, critical in extensions:
            builder = builder.add_extension(extension, critical)
        identifier = x509.AuthorityKeyIdentifier.from_issuer_public_key(issuer_key.public_key())
        certificate = builder.add_extension(identifier, critical=False).sign(issuer_key, SHA256())
        return certificate.public_bytes(Encoding.PEM)


def _name(common_name: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, common_name)])


def _usage(*, digital_signature: bool = False, key_cert_sign: bool = False) -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=digital_signature,
        content_commitment=False,
        key_encipherment=not key_cert_sign,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=key_cert_sign,
        crl_sign=False,
        encipher_only=False,
        decipher_only=False,
    )


@dataclass
class Amazon:
    """What lies outside of the skill in one test: the time, the files behind URLs, and who signs."""

    authority: Authority
    now: datetime = NOW
    url: str = URL
    files: dict[str, tuple[int, bytes]] = field(default_factory=dict)
    downloaded: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.publish(self.chain())

    def chain(self, leaf: bytes | None = None) -> bytes:
        """Return a chain shaped like the real one: its top is signed by a root that nobody trusts any more."""
        above = self.authority.ca("intermediate", "root") + self.authority.ca("root", "forgotten root")
        return (leaf or self.authority.leaf()) + above

    def publish(self, content: bytes, *, status: int = 200, url: str = URL) -> None:
        self.files[url] = (status, content)

    def fetch(self, url: str) -> tuple[int, bytes]:
        self.downloaded.append(url)
        return self.files.get(url, (404, b"not here"))

    def roots(self) -> bytes:
        return self.authority.ca("another root", "another root") + self.authority.ca("root", "root")

    def clock(self) -> datetime:
        return self.now

    def keyring(self) -> Keyring:
        return Keyring(fetch=self.fetch, roots=self.roots, clock=self.clock)

    def signature(self, body: bytes, *, owner: str = "leaf") -> str:
        signature = self.authority.rsa_key(owner).sign(body, PKCS1v15(), SHA256())
        return base64.b64encode(signature).decode()

    def headers(self, body: bytes, *, url: str = URL, owner: str = "leaf") -> list[tuple[str, str]]:
        return [
            ("Content-Type", "application/json"),
            ("Signature", "c2hhLTE="),
            ("Signature-256", self.signature(body, owner=owner)),
            ("SignatureCertChainUrl", url),
        ]


@pytest.fixture(scope="session")
def authority() -> Authority:
    return Authority()


@pytest.fixture
def amazon(authority: Authority) -> Amazon:
    return Amazon(authority)
