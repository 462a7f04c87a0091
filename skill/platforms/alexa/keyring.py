"""A canonical certificate URL in, a proven signing key out: downloaded once, on a budget, kept for a day."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from threading import Event, Lock
from typing import TYPE_CHECKING

from skill.platforms.alexa.certificate import SigningKey, certifi_roots, signing_key, trust
from skill.platforms.alexa.download import LARGEST_BYTES, fetch
from skill.platforms.alexa.refusal import Check, NotFromAlexa

if TYPE_CHECKING:
    from cryptography.x509.verification import Store

MOST_KEYS = 16
KEPT_AT_MOST = timedelta(hours=24)
DOWNLOADS_PER_MINUTE = 10


def _now() -> datetime:
    return datetime.now(UTC)


class Keyring:
    """The keys that Amazon signs requests with: one keyring for the whole process and all its threads."""

    def __init__(
        self,
        *,
        fetch: Callable[[str], tuple[int, bytes]] = fetch,
        roots: Callable[[], bytes] = certifi_roots,
        clock: Callable[[], datetime] = _now,
    ) -> None:
        """Take what downloads (a URL's status and body), the trusted roots (PEM) and the time (aware)."""
        self._fetch = fetch
        self._roots = roots
        self._clock = clock
        self._lock = Lock()
        self._anchors: Store | None = None
        self._keys: dict[str, SigningKey] = {}
        self._downloads: dict[str, _Download] = {}
        # Apart: a stranger who names URLs that lead nowhere must not keep a key in use from being renewed.
        self._budget = _Budget()
        self._renewal_budget = _Budget()

    def warm(self) -> None:
        """Import cryptography and read the roots before a request needs them; ValueError if there are none."""
        with self._lock:
            self._trusted()

    def key(self, url: str) -> SigningKey:
        """Return the key that the chain at `url` proves; raises NotFromAlexa."""
        key = self._kept(url)
        return self._downloaded(url) if key is None else key

    def knows(self, url: str) -> bool:
        """Whether nothing has to be downloaded for the key that the chain at `url` proves."""
        return self._kept(url) is not None

    def _kept(self, url: str) -> SigningKey | None:
        key = self._keys.get(url)
        return None if key is None or self._clock() >= key.ends else key

    def _downloaded(self, url: str) -> SigningKey:
        with self._lock:
            key = self._kept(url)
            if key is not None:  # another thread's download ended just now
                return key
            under_way = self._downloads.get(url)
            download = self._downloads.setdefault(url, _Download())
        if under_way is None:
            self._finish(url, download)
        download.done.wait()
        if isinstance(download.outcome, SigningKey):
            return download.outcome
        raise NotFromAlexa(download.outcome)

    def _finish(self, url: str, download: _Download) -> None:
        try:
            key = self._proven(url)
            download.outcome = key
            with self._lock:
                self._keep(url, key)
        except NotFromAlexa as refusal:
            download.outcome = refusal.check
        finally:
            with self._lock:
                del self._downloads[url]
            download.done.set()

    def _proven(self, url: str) -> SigningKey:
        with self._lock:
            budget = self._renewal_budget if url in self._keys else self._budget
            if not budget.spend(self._clock()):
                raise NotFromAlexa("download-budget")
        try:
            status, pem = self._fetch(url)
        except Exception as error:  # a network can fail in any way
            raise NotFromAlexa("download") from error
        if status != 200 or len(pem) > LARGEST_BYTES:
            raise NotFromAlexa("download-answer")
        with self._lock:
            anchors = self._trusted()
        now = self._clock()
        key = signing_key(pem, anchors, now)
        return replace(key, ends=min(key.ends, now + KEPT_AT_MOST))

    def _keep(self, url: str, key: SigningKey) -> None:
        self._keys[url] = key
        if len(self._keys) > MOST_KEYS:
            del self._keys[min(self._keys, key=lambda kept: self._keys[kept].ends)]

    def _trusted(self) -> Store:
        if self._anchors is None:
            self._anchors = trust(self._roots())
        return self._anchors


@dataclass(slots=True)
class _Download:
    """One download under way, for every thread that wants the same key."""

    done: Event = field(default_factory=Event)
    outcome: SigningKey | Check = "download"


@dataclass(slots=True)
class _Budget:
    """Ten downloads at once, then one every six seconds."""

    left: float = DOWNLOADS_PER_MINUTE
    counted_at: datetime | None = None

    def spend(self, now: datetime) -> bool:
        """Take one download out of the budget, if there is one."""
        if self.counted_at is not None:
            minutes = max(0.0, (now - self.counted_at) / timedelta(minutes=1))
            self.left = min(DOWNLOADS_PER_MINUTE, self.left + minutes * DOWNLOADS_PER_MINUTE)
        self.counted_at = now
        if self.left < 1:
            return False
        self.left -= 1
        return True
