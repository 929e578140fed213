"""Canaries against typing, and against the idle lock."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent.core.check import (
    CONFIDENTIAL,
    DIGITS,
    LOCKED,
    NOT_IN_USE,
    PROBE_REDACTED,
    Injections,
    Listening,
    digits_of,
    waits,
)
from policy.redact import redact

NONCES = st.binary(min_size=16, max_size=16)
CODES = (246, 247)


def heard(nonce: bytes) -> Listening:
    listening = Listening(digits_of(nonce), CODES)
    for digit in digits_of(nonce):
        assert listening.hears(CODES[digit], writes=False)
    return listening


@given(NONCES)
def test_a_canary_that_was_pressed_is_heard_whole(nonce: bytes) -> None:
    assert len(digits_of(nonce)) == DIGITS
    assert heard(nonce).whole


@given(NONCES, NONCES)
def test_anothers_canary_is_not_this_one(nonce: bytes, other: bytes) -> None:
    listening = Listening(digits_of(nonce), CODES)
    for digit in digits_of(other):
        listening.hears(CODES[digit], writes=False)
    assert listening.whole is (digits_of(nonce) == digits_of(other))


@given(NONCES, st.lists(st.integers(8, 255), max_size=40))
def test_keys_that_write_are_never_taken_for_a_canary_and_leave_it_whole(nonce: bytes, between: list[int]) -> None:
    """A pupil may type anything at all, also while a canary is out: no letter is lost, and none completes it."""
    listening, typed = Listening(digits_of(nonce), CODES), iter(between)
    for digit in digits_of(nonce):
        assert not listening.hears(next(typed, CODES[digit]), writes=True)
        assert not listening.whole
        listening.hears(CODES[digit], writes=False)
    assert listening.whole


@given(NONCES, st.integers(0, DIGITS - 1))
def test_one_key_more_or_another_spoils_it(nonce: bytes, place: int) -> None:
    listening = Listening(digits_of(nonce), CODES)
    for number, digit in enumerate(digits_of(nonce)):
        listening.hears(CODES[1 - digit if number == place else digit], writes=False)
    assert not listening.whole
    assert listening.wrong


def test_it_waits_for_use() -> None:
    assert waits(31, locked=False, confidential=False) == NOT_IN_USE
    assert waits(1, locked=True, confidential=False) == LOCKED
    assert waits(1, locked=False, confidential=True) == CONFIDENTIAL
    assert waits(30, locked=False, confidential=False) == ""


@pytest.mark.clause("D4", "J1")
@given(
    real=st.floats(0, 30),
    took=st.floats(0.001, 5),
    looks=st.lists(st.floats(0, 900), min_size=1, max_size=20),
    again=st.booleans(),
)
def test_no_canary_puts_the_idle_lock_off(real: float, took: float, looks: list[float], again: bool) -> None:
    """After canaries the OS counts from them; what is told counts from the last real input, at every look."""
    injections, began = Injections(), 1_000.0
    last_real, last_injected = began - real, began + took
    injections.begin(began, real)
    injections.end(began + took)
    if again:
        idle = injections.real_idle(began + took + 1, 1.0)
        injections.begin(began + took + 1, idle)
        injections.end(began + took + 1.5)
        last_injected = began + took + 1.5
    for later in looks:
        at = last_injected + later
        assert injections.real_idle(at, at - last_injected) >= at - last_real - 1e-6


def test_real_input_after_a_canary_counts_at_once() -> None:
    injections = Injections()
    injections.begin(100.0, 10.0)
    injections.end(101.0)
    assert injections.real_idle(110.0, 9.5) == pytest.approx(20.0)  # the canary's doing
    assert injections.real_idle(110.0, 3.0) == 3.0  # somebody touched it
    injections.heard()
    assert injections.real_idle(110.0, 9.5) == 9.5


def test_what_is_asked_of_redaction_is_redacted() -> None:

    left = redact(PROBE_REDACTED)
    assert "07700900123" not in left
    assert "canary@example.org" not in left
