"""A request's headers and body in; its envelope out, once it is proven to be Alexa's and meant for this skill."""

from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from functools import lru_cache
from types import ModuleType
from typing import TYPE_CHECKING, NamedTuple

from skill.platforms.alexa.envelope import Envelope, read_envelope
from skill.platforms.alexa.refusal import NotFromAlexa

# Where nothing is signed, as on Lambda, a start need not wait for what checks signatures.
if TYPE_CHECKING:
    from skill.platforms.alexa.keyring import Keyring


def _now() -> datetime:
    return datetime.now(UTC)


@lru_cache(maxsize=1)
def _signature() -> ModuleType:
    from skill.platforms.alexa import signature

    return signature


class Gate(NamedTuple):
    """What every request has to pass."""

    skill_id: str
    """Requests for other skills are refused; empty: any skill's are let in."""
    keyring: "Keyring | None"
    """None: nobody has to prove that they are Alexa."""
    clock: Callable[[], datetime] = _now

    def waits(self, chain_url: str | None) -> bool:
        """Whether a request that names its certificate chain so has to wait for a download."""
        if self.keyring is None or chain_url is None:
            return False
        try:
            return not self.keyring.knows(_signature().canonical_url(chain_url))
        except NotFromAlexa:
            return False

    def admit(self, headers: Iterable[tuple[str, str]], body: bytes) -> Envelope:
        """The envelope in `body`. Raises NotFromAlexa, and NotAnEnvelope."""
        if self.keyring is None:
            return read_envelope(body, self.skill_id)
        checks = _signature()
        checks.verify(headers, body, self.keyring)
        envelope = read_envelope(body, self.skill_id)
        if envelope.sent is None:
            raise NotFromAlexa("timestamp")
        checks.check_timestamp(envelope.sent, envelope.kind, self.clock())
        return envelope
