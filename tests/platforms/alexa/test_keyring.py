from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from functools import partial
from threading import Barrier
from time import sleep
from typing import TYPE_CHECKING

import pytest

from skill.platforms.alexa.download import LARGEST_BYTES
from skill.platforms.alexa.keyring import Keyring
from skill.platforms.alexa.refusal import NotFromAlexa
from skill.platforms.alexa.signature import verify

if TYPE_CHECKING:
    from tests.platforms.alexa.conftest import Amazon

NOW = datetime(2030, 5, 17, 12, tzinfo=UTC)
SECOND = timedelta(seconds=1)
HOUR = timedelta(hours=1)
DAY = timedelta(days=1)
THREADS = 8
BODY = b"{}"


def _at(name: str) -> str:
    return f"https://s3.amazonaws.com/echo.api/{name}.pem"


def _refusal(keyring: Keyring, url: str) -> str:
    with pytest.raises(NotFromAlexa) as refusal:
        keyring.key(url)
    return refusal.value.check


def test_downloads_a_key_once(amazon: Amazon) -> None:
    keyring = amazon.keyring()
    assert keyring.key(amazon.url) is keyring.key(amazon.url)
    assert amazon.downloaded == [amazon.url]


def test_keeps_a_key_for_a_day_and_no_longer(amazon: Amazon) -> None:
    keyring = amazon.keyring()
    keyring.key(amazon.url)
    amazon.now = NOW + DAY - SECOND
    keyring.key(amazon.url)
    assert len(amazon.downloaded) == 1
    amazon.now = NOW + DAY
    keyring.key(amazon.url)
    assert len(amazon.downloaded) == 2


def test_keeps_a_key_no_longer_than_its_certificate_is_valid(amazon: Amazon) -> None:
    amazon.publish(amazon.chain(amazon.authority.leaf(ends=NOW + HOUR)))
    keyring = amazon.keyring()
    keyring.key(amazon.url)
    amazon.now = NOW + HOUR - SECOND
    keyring.key(amazon.url)
    assert len(amazon.downloaded) == 1
    amazon.now = NOW + HOUR + SECOND
    assert _refusal(keyring, amazon.url) == "certificate-time"


def test_takes_up_the_new_key_at_the_same_url_when_the_old_one_is_over(amazon: Amazon) -> None:
    amazon.publish(amazon.chain(amazon.authority.leaf(ends=NOW + HOUR)))
    keyring = amazon.keyring()
    verify(amazon.headers(BODY), BODY, keyring)
    new_key = amazon.authority.rsa_key("new leaf")
    amazon.publish(amazon.chain(amazon.authority.leaf(key=new_key, starts=NOW - HOUR)))
    amazon.now = NOW + HOUR + SECOND
    verify(amazon.headers(BODY, owner="new leaf"), BODY, keyring)
    with pytest.raises(NotFromAlexa, match=r"^signature$"):
        verify(amazon.headers(BODY), BODY, keyring)


def test_the_clock_is_read_again_when_a_download_took_its_time(amazon: Amazon) -> None:
    amazon.publish(amazon.chain(amazon.authority.leaf(ends=NOW + SECOND)))

    def slow_fetch(url: str) -> tuple[int, bytes]:
        amazon.now += 2 * SECOND
        return amazon.fetch(url)

    keyring = Keyring(fetch=slow_fetch, roots=amazon.roots, clock=amazon.clock)
    assert _refusal(keyring, amazon.url) == "certificate-time"


BAD_ANSWERS = {
    "moved for good": (301, b""),
    "moved for now": (302, b""),
    "moved, with a chain": (307, None),
    "no content": (204, b""),
    "part of it": (206, None),
    "missing, with a chain": (404, None),
    "server error": (500, b""),
}


@pytest.mark.parametrize(("status", "content"), BAD_ANSWERS.values(), ids=BAD_ANSWERS)
def test_takes_no_answer_but_200(amazon: Amazon, status: int, content: bytes | None) -> None:
    amazon.publish(amazon.chain() if content is None else content, status=status)
    assert _refusal(amazon.keyring(), amazon.url) == "download-answer"


@pytest.mark.parametrize(("over", "check"), [(0, None), (1, "download-answer")])
def test_takes_64_kib_and_not_a_byte_more(amazon: Amazon, over: int, check: str | None) -> None:
    chain = amazon.chain()
    amazon.publish(chain + b"\n" * (LARGEST_BYTES - len(chain) + over))
    if check is None:
        amazon.keyring().key(amazon.url)
    else:
        assert _refusal(amazon.keyring(), amazon.url) == check


@pytest.mark.parametrize("error", [TimeoutError(), OSError("secret"), ValueError(), KeyError("secret")])
def test_a_download_may_fail_in_any_way(amazon: Amazon, error: Exception) -> None:
    def fetch(url: str) -> tuple[int, bytes]:
        raise error

    keyring = Keyring(fetch=fetch, roots=amazon.roots, clock=amazon.clock)
    assert _refusal(keyring, amazon.url) == "download"


def test_a_failure_is_not_remembered(amazon: Amazon) -> None:
    keyring = amazon.keyring()
    amazon.publish(b"", status=503)
    assert _refusal(keyring, amazon.url) == "download-answer"
    amazon.publish(amazon.chain())
    keyring.key(amazon.url)


def test_a_refused_chain_costs_one_download(amazon: Amazon) -> None:
    amazon.publish(amazon.authority.leaf())
    keyring = amazon.keyring()
    assert _refusal(keyring, amazon.url) == "certificate-chain"
    assert len(amazon.downloaded) == 1


def test_downloads_ten_times_at_once_and_then_every_six_seconds(amazon: Amazon) -> None:
    keyring = amazon.keyring()
    for n in range(10):
        assert _refusal(keyring, _at(f"nowhere-{n}")) == "download-answer"
    assert _refusal(keyring, _at("nowhere")) == "download-budget"
    assert _refusal(keyring, amazon.url) == "download-budget"
    amazon.now += 5 * SECOND
    assert _refusal(keyring, amazon.url) == "download-budget"
    amazon.now += 2 * SECOND
    keyring.key(amazon.url)
    assert len(amazon.downloaded) == 11


def test_a_quiet_hour_saves_up_no_more_than_ten_downloads(amazon: Amazon) -> None:
    keyring = amazon.keyring()
    _refusal(keyring, _at("nowhere"))
    amazon.now += HOUR
    checks = [_refusal(keyring, _at(f"nowhere-{n}")) for n in range(11)]
    assert checks == 10 * ["download-answer"] + ["download-budget"]


def test_strangers_cannot_keep_a_key_in_use_from_being_renewed(amazon: Amazon) -> None:
    keyring = amazon.keyring()
    keyring.key(amazon.url)
    amazon.now += DAY
    for n in range(11):
        _refusal(keyring, _at(f"nowhere-{n}"))
    keyring.key(amazon.url)
    assert amazon.downloaded.count(amazon.url) == 2


def test_renewing_has_a_budget_too(amazon: Amazon) -> None:
    keyring = amazon.keyring()
    keyring.key(amazon.url)
    amazon.now += DAY
    amazon.publish(b"", status=503)
    checks = [_refusal(keyring, amazon.url) for _ in range(11)]
    assert checks == 10 * ["download-answer"] + ["download-budget"]


def test_a_clock_set_back_does_not_stop_the_budget_from_filling(amazon: Amazon) -> None:
    keyring = amazon.keyring()
    for n in range(11):
        _refusal(keyring, _at(f"nowhere-{n}"))
    amazon.now -= HOUR
    assert _refusal(keyring, amazon.url) == "download-budget"
    amazon.now += 7 * SECOND
    keyring.key(amazon.url)


def test_keeps_sixteen_keys_and_lets_go_of_the_one_that_ends_first(amazon: Amazon) -> None:
    keyring = amazon.keyring()
    for n in range(17):
        amazon.publish(amazon.chain(), url=_at(f"{n}"))
        keyring.key(_at(f"{n}"))
        amazon.now += 10 * SECOND
    for n in range(1, 17):
        keyring.key(_at(f"{n}"))
    assert len(amazon.downloaded) == 17
    keyring.key(_at("0"))
    assert len(amazon.downloaded) == 18


def test_warming_up_reads_the_roots_once_and_downloads_nothing(amazon: Amazon) -> None:
    read: list[bytes] = []

    def roots() -> bytes:
        read.append(amazon.roots())
        return read[-1]

    keyring = Keyring(fetch=amazon.fetch, roots=roots, clock=amazon.clock)
    assert read == []
    keyring.warm()
    assert amazon.downloaded == []
    keyring.key(amazon.url)
    assert len(read) == 1


def _at_once(work: Callable[[], str]) -> list[str]:
    barrier = Barrier(THREADS)

    def start_together(_: int) -> str:
        barrier.wait()
        return work()

    with ThreadPoolExecutor(THREADS) as pool:
        return list(pool.map(start_together, range(THREADS)))


def _slowly(amazon: Amazon) -> Keyring:
    def fetch(url: str) -> tuple[int, bytes]:
        sleep(0.1)
        return amazon.fetch(url)

    return Keyring(fetch=fetch, roots=amazon.roots, clock=amazon.clock)


def _outcome(amazon: Amazon, keyring: Keyring, headers: list[tuple[str, str]]) -> str:
    try:
        verify(headers, BODY, keyring)
    except NotFromAlexa as refusal:
        return refusal.check
    return "good"


def test_threads_that_need_the_same_key_share_one_download(amazon: Amazon) -> None:
    keyring = _slowly(amazon)
    headers = amazon.headers(BODY)
    assert _at_once(partial(_outcome, amazon, keyring, headers)) == THREADS * ["good"]
    assert len(amazon.downloaded) == 1


def test_threads_share_a_download_that_fails(amazon: Amazon) -> None:
    amazon.publish(b"", status=503)
    keyring = _slowly(amazon)
    headers = amazon.headers(BODY)
    assert _at_once(partial(_outcome, amazon, keyring, headers)) == THREADS * ["download-answer"]
    assert len(amazon.downloaded) == 1


def test_no_valid_request_is_refused_however_often_threads_start_cold(amazon: Amazon) -> None:
    headers = amazon.headers(BODY)
    for _ in range(20):
        keyring = amazon.keyring()
        assert _at_once(partial(_outcome, amazon, keyring, headers)) == THREADS * ["good"]
    assert len(amazon.downloaded) == 20


def test_a_download_of_one_key_does_not_hold_up_another(amazon: Amazon) -> None:
    stuck = Barrier(2)

    def fetch(url: str) -> tuple[int, bytes]:
        if url != amazon.url:
            stuck.wait()
        return amazon.fetch(url)

    keyring = Keyring(fetch=fetch, roots=amazon.roots, clock=amazon.clock)
    with ThreadPoolExecutor(1) as pool:
        waiting = pool.submit(_refusal, keyring, _at("nowhere"))
        keyring.key(amazon.url)
        assert not waiting.done()
        stuck.wait()
        assert waiting.result() == "download-answer"
