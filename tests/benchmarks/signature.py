"""What it costs to verify that Alexa signed a request: `python -m tests.benchmarks.signature`.

Only ratios within one run mean anything. Nothing is downloaded: a test authority issues the chain, and its root
stands beside the public ones.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from dataclasses import asdict, dataclass
from datetime import datetime
from importlib import import_module
from statistics import median
from time import perf_counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from skill.platforms.alexa.keyring import Keyring

ROUNDS = 2_000
PROCESSES = 9
BODY = b'{"version": "1.0", "request": {"type": "IntentRequest"}}' + 2_300 * b" "


@dataclass(frozen=True)
class Case:
    """A signed request and the world around it, as text for another process."""

    roots: str
    chain: str
    url: str
    signature: str
    now: str


def main() -> None:
    """Print milliseconds: medians of many warm requests, then of the first steps in several new processes."""
    if "cold" in sys.argv:
        print(json.dumps(_cold(Case(**json.load(sys.stdin)))))
        return
    case = _case()
    _show(_warm(case))
    print("in a new process:")
    command = [sys.executable, "-m", "tests.benchmarks.signature", "cold"]
    given = json.dumps(asdict(case)).encode()
    runs = [json.loads(subprocess.check_output(command, input=given)) for _ in range(PROCESSES)]
    _show({step: median(run[step] for run in runs) for step in runs[0]})


def _show(milliseconds: dict[str, float]) -> None:
    for step, value in milliseconds.items():
        print(f"{value:9.4f} ms  {step}")


def _case() -> Case:
    from tests.platforms.alexa.conftest import Amazon, Authority

    amazon = Amazon(Authority())
    return Case(
        roots=amazon.roots().decode(),
        chain=amazon.chain().decode(),
        url=amazon.url,
        signature=amazon.signature(BODY),
        now=amazon.now.isoformat(),
    )


def _warm(case: Case) -> dict[str, float]:
    import binascii

    from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
    from cryptography.hazmat.primitives.hashes import SHA256

    keyring, verify = _verification(case)
    verify()
    public = keyring.key(case.url).public
    signature = binascii.a2b_base64(case.signature)
    padding, digest = PKCS1v15(), SHA256()
    bare: list[float] = []
    whole: list[float] = []
    for _ in range(ROUNDS):
        bare.append(_milliseconds(lambda: public.verify(signature, BODY, padding, digest)))
        whole.append(_milliseconds(verify))
    share = median(whole) / median(bare)
    return {"RSA alone": median(bare), f"warm request ({share:.2f} times RSA alone)": median(whole)}


def _cold(case: Case) -> dict[str, float]:
    steps = {
        "import of the module": _milliseconds(lambda: import_module("skill.platforms.alexa.signature")),
        "import of cryptography": _milliseconds(lambda: import_module("cryptography.x509.verification")),
        "import of certifi": _milliseconds(lambda: import_module("certifi")),
    }
    keyring, verify = _verification(case)
    steps["reading the roots"] = _milliseconds(keyring.warm)
    steps["first request without the download"] = _milliseconds(verify)
    steps["second request"] = _milliseconds(verify)
    return steps


def _verification(case: Case) -> tuple[Keyring, Callable[[], None]]:
    from skill.platforms.alexa.certificate import certifi_roots
    from skill.platforms.alexa.keyring import Keyring
    from skill.platforms.alexa.signature import verify

    chain, now = case.chain.encode(), datetime.fromisoformat(case.now)
    keyring = Keyring(
        fetch=lambda url: (200, chain),
        roots=lambda: certifi_roots() + case.roots.encode(),
        clock=lambda: now,
    )
    headers = [(f"X-Header-{n}", "value") for n in range(10)]
    headers += [("Signature-256", case.signature), ("SignatureCertChainUrl", case.url)]
    return keyring, lambda: verify(headers, BODY, keyring)


def _milliseconds(work: Callable[[], object]) -> float:
    started = perf_counter()
    work()
    return (perf_counter() - started) * 1_000


if __name__ == "__main__":
    main()
