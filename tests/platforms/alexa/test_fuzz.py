"""Bodies that are nearly right, quite wrong, or hostile: a small share of what tests/fuzz sends."""

from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.device import check, make_app, post
from tests.fuzz.envelopes import Fuzz


@pytest.fixture(scope="module")
def fuzz() -> Fuzz:
    return Fuzz(make_app(), Random(0))


@given(st.integers(0, 2**32))
@settings(max_examples=600, deadline=None)
def test_every_body_is_answered_within_the_contract(fuzz: Fuzz, seed: int) -> None:
    fuzz.random = Random(seed)
    fuzz.once()


@given(st.binary(max_size=400))
@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_bytes_are_answered_within_the_contract(fuzz: Fuzz, body: bytes) -> None:
    answered = post(fuzz.app, body)
    check(body, answered)
    assert answered.status == 400
