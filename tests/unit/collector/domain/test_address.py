from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from collector.domain.address import forwarded, listed, within

PROXY = ("10.1.2.3/32", "fd00::3/128")


@pytest.mark.parametrize(
    ("peer", "hops", "asks"),
    [
        ("10.1.2.4", ["10.9.9.9"], "10.1.2.4"),  # no proxy of ours: what it claims counts for nothing
        ("10.1.2.3", ["203.0.113.9"], "203.0.113.9"),
        ("10.1.2.3", ["127.0.0.1", " 203.0.113.9"], "203.0.113.9"),  # the far end is whatever the caller wrote
        ("10.1.2.3", ["203.0.113.9", "fd00::3"], "203.0.113.9"),  # two proxies
        ("fd00::3", ["[2001:db8::1]:443"], "2001:db8::1"),
        ("::ffff:10.1.2.3", ["203.0.113.9:5000"], "203.0.113.9"),
        ("10.1.2.3", [], ""),
        ("10.1.2.3", [""], ""),
        ("10.1.2.3", ["10.0.0.1", "unknown"], ""),
        ("10.1.2.3", ["10.1.2.3"], "10.1.2.3"),  # a program on the proxy itself
    ],
)
def test_whose_a_request_is_is_read_from_the_near_end(peer: str, hops: list[str], asks: str) -> None:
    assert forwarded(peer, hops, PROXY) == asks


@given(st.lists(st.text(max_size=20), max_size=6), st.ip_addresses(v=4).filter(lambda one: not listed(str(one), PROXY)))
def test_nothing_that_the_caller_writes_changes_what_the_proxy_saw(written: list[str], seen: object) -> None:
    assert forwarded("10.1.2.3", [*written, str(seen)], PROXY) == str(seen)


def test_a_proxy_that_tells_nothing_has_nobody_inside() -> None:
    assert not within(forwarded("10.1.2.3", [], PROXY), ())
    assert not within(forwarded("127.0.0.1", ["nonsense"], ("127.0.0.1/32",)), ())
