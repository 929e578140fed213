from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from collector.domain.address import networks_of, within
from collector.domain.people import Role
from collector.domain.second_step import (
    GRACE,
    NEEDING,
    PROOF_LASTS,
    SecondStep,
    canonical,
    counters,
    due_from,
    fitting,
    fresh,
    is_recovery_code,
    recovery_code,
)
from policy.document.tree import Tree

NOW = datetime(2026, 11, 26, 9, tzinfo=UTC)


@pytest.mark.parametrize("role", Role)
def test_whoever_sees_alerts_needs_a_second_step_after_a_fortnight(role: Role) -> None:
    due = due_from(role, NOW, SecondStep())
    assert due == (NOW + GRACE if role in NEEDING else None)
    assert due_from(role, NOW, SecondStep(since=NOW)) is None


def test_one_that_was_taken_off_is_wanted_back_at_once() -> None:
    assert due_from(Role.DSL, NOW, SecondStep(reset_at=NOW + timedelta(hours=1))) == NOW + timedelta(hours=1)


def test_a_proof_holds_for_a_while_and_never_from_the_future() -> None:
    assert fresh(NOW, NOW + PROOF_LASTS)
    assert not fresh(NOW, NOW + PROOF_LASTS + timedelta(seconds=1))
    assert not fresh(NOW + timedelta(seconds=1), NOW)


@given(st.lists(st.sampled_from(["000001", "000002", "000003", "999999"]), max_size=20))
def test_no_code_is_taken_twice_nor_an_older_one_after_it(typed: list[str]) -> None:
    codes, last, taken = {1: "000001", 2: "000002", 3: "000003"}, 0, []
    for code in typed:
        counter = fitting(code, codes, last)
        if counter is not None:
            taken.append(counter)
            last = counter
    assert taken == sorted(set(taken))
    assert "999999" not in {codes[counter] for counter in taken}


def test_codes_of_the_period_before_and_after_are_taken() -> None:
    assert list(counters(datetime.fromtimestamp(3000, UTC))) == [99, 100, 101]


@given(st.binary(min_size=10, max_size=10))
def test_a_printed_code_is_known_again_however_it_is_typed(chance: bytes) -> None:
    code = recovery_code(chance)
    assert is_recovery_code(canonical(code))
    assert canonical(f" {code.lower().replace('-', ' ')} ") == canonical(code)


@pytest.mark.parametrize(
    ("address", "networks", "inside"),
    [
        ("10.9.8.7", (), True), ("192.168.1.2", (), True), ("127.0.0.1", ("203.0.113.0/24",), True),
        ("8.8.8.8", (), False),
        ("203.0.113.9", ("203.0.113.0/24",), True), ("10.9.8.7", ("203.0.113.0/24",), False), ("", (), False),
        ("::ffff:203.0.113.9", ("203.0.113.0/24",), True), ("fe80::1%eth0", (), True), ("2001:db8::1", (), False),
        ("not an address", (), False), ("192.0.2.1", (), False),
    ],
)  # fmt: skip
def test_inside_is_what_the_school_listed_or_else_what_is_private(
    address: str, networks: tuple[str, ...], inside: bool
) -> None:
    assert within(address, networks) is inside


def test_the_networks_of_all_sites_count() -> None:
    tree: Tree = {
        "sites": {"a": {"networks": ["10.1.0.0/16"]}, "b": {"networks": ["10.2.0.0/16", "10.1.0.0/16"]}, "c": {}}
    }
    assert networks_of(tree) == ("10.1.0.0/16", "10.2.0.0/16")
