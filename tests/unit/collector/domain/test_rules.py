from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from collector.domain.address import kept
from collector.domain.identity import Cloned, Resumed, Same, judge
from collector.domain.limits import LONGEST_WAIT, TokenBucket, wait_after
from collector.domain.passwords import fault
from collector.domain.people import Role, SubjectKind
from collector.domain.priority import AlertFacts, assess, raises_alert, title
from collector.domain.routing import subjects_for
from policy.severity import Severity


@pytest.mark.parametrize(
    ("shown", "interrupted", "verdict"),
    [
        (b"now", False, Same()),
        (b"now", True, Same()),
        (b"before", True, Resumed()),
        (b"before", False, Cloned()),
        (b"older", True, Cloned()),
        (b"", True, Cloned()),
    ],
)
def test_a_clone_is_told_by_its_token(shown: bytes, interrupted: bool, verdict: object) -> None:
    assert judge(shown, interrupted, b"now", b"before") == verdict


def test_a_device_that_never_showed_a_token_has_no_previous_one() -> None:
    assert judge(b"", True, b"now", None) == Cloned()


def test_every_kind_of_subject_has_a_reader_and_none_reads_of_themselves() -> None:
    readers = {kind: {role for role in Role if kind in subjects_for(role)} for kind in SubjectKind}
    assert readers == {
        SubjectKind.PUPIL: {Role.DSL, Role.DEPUTY},
        SubjectKind.STAFF: {Role.HEADTEACHER},
        SubjectKind.HEADTEACHER: {Role.CHAIR},
        SubjectKind.DSL: {Role.HEADTEACHER},
    }


@given(st.lists(st.tuples(st.floats(0, 5), st.floats(0.1, 20)), max_size=60))
def test_a_bucket_never_gives_more_than_its_rate_and_burst(asks: list[tuple[float, float]]) -> None:
    bucket, at, taken = TokenBucket.full(2.0, 20.0, 0.0), 0.0, 0.0
    for wait, amount in asks:
        at += wait
        left = bucket.take(amount, at)
        if left == 0.0:
            taken += amount
        else:
            assert bucket.take(amount, at + left + 1e-6) == 0.0
            at, taken = at + left + 1e-6, taken + amount
        assert taken <= 20.0 + 2.0 * at + 1e-3


def test_an_ask_above_the_burst_is_let_through_when_full_and_leaves_a_debt() -> None:
    bucket = TokenBucket.full(10.0, 100.0, 0.0)
    assert bucket.take(500.0, 0.0) == 0.0
    assert bucket.take(1.0, 0.0) == pytest.approx(40.1)


@given(st.integers(0, 10_000), st.integers(0, 50))
def test_waits_grow_and_end_at_fifteen_minutes(failures: int, free: int) -> None:
    wait = wait_after(failures, free)
    assert timedelta(0) <= wait <= LONGEST_WAIT
    assert wait <= wait_after(failures + 1, free)
    assert (wait == timedelta(0)) == (failures < free)


@pytest.mark.parametrize(
    "password",
    [
        "",
        "elevenchars",
        "password1234",
        "Password123!",
        "passwordpassword",
        "PASSWORD PASSWORD",
        "qwertyuiop123",
        "123456789012",
        "abababababab",
        "correcthorsebatterystaple",
        "x" * 300,
        "amina.okafor2026",
    ],
)
def test_what_anybody_would_try_first_is_no_password(password: str) -> None:
    assert fault(password, "amina.okafor") is not None


@pytest.mark.parametrize("password", ["copper lantern otter", "Zß漢字 und noch mehr", "tr0ub4dor&3-but-longer"])
def test_a_long_password_of_ones_own_is_good(password: str) -> None:
    assert fault(password, "amina.okafor") is None


@pytest.mark.parametrize(
    ("address", "shown"),
    [
        ("10.1.2.3", "10.1.2.3"),
        ("::1", "::1"),
        ("81.2.69.142", "81.2.69.0/24"),
        ("2a02:6b8:1:2::3", "2a02:6b8:1::/48"),
        ("unix:", ""),
        ("", ""),
    ],
)
def test_only_the_network_of_an_address_is_kept(address: str, shown: str) -> None:
    assert kept(address) == shown


@pytest.mark.parametrize(
    ("kind", "category", "rule", "words"),
    [
        ("keyword", "self_harm", "x", "Self harm"),
        ("keyword", "", "suicide.intent", "Suicide: intent"),
        ("keyword", "", "", "Alert"),
        ("concern", "", "", "Asked for help"),
        ("tamper", "", "", "Monitoring was tampered with"),
        ("app_blocked", "", "no-vpn", "A program that is not allowed"),
    ],
)
def test_an_alert_is_known_by_a_few_words(kind: str, category: str, rule: str, words: str) -> None:
    assert title(kind, category, rule) == words


def test_a_game_is_for_reports_and_a_way_round_the_filter_for_a_person() -> None:
    assert [raises_alert("app_blocked", severity) for severity in (Severity.LOW, Severity.MEDIUM, Severity.HIGH)] == [
        False,
        False,
        True,
    ]
    reasons = assess(AlertFacts(kind="app_blocked", severity=Severity.HIGH)).reasons
    assert "A program was started that the policy does not allow." in reasons
