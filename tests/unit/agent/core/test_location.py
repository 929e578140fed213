from __future__ import annotations

import pytest

from agent.core.location import Beacon, Heard, beacons_of, located, on_site
from policy.document.tree import Tree

PIN = "a" * 64


def test_only_sites_with_a_beacon_that_can_be_asked_are() -> None:
    policy: Tree = {"sites": {"b": {"beacon": PIN, "beacon_at": "10.0.0.1:8444"}, "a": {"beacon": PIN}, "c": {}}}
    assert beacons_of(policy) == (Beacon("b", "10.0.0.1:8444", PIN),)
    assert beacons_of({}) == ()


@pytest.mark.parametrize(
    ("heard", "on", "says"),
    [
        ({"a": Heard.SILENT, "b": Heard.PROVEN}, True, "On-site: b, "),
        ({"a": Heard.SILENT}, False, "no site's beacon answered"),
        ({"a": Heard.SILENT, "b": Heard.OTHER}, False, "what answered for b is not its beacon"),
        ({"a": Heard.TUNNEL}, False, "through a tunnel"),
    ],
)
def test_what_is_not_proven_is_off_site(heard: dict[str, Heard], on: bool, says: str) -> None:
    found = located(heard)
    assert on_site(found) is on
    assert says in found[0].detail


def test_where_no_site_has_a_beacon_nothing_is_said() -> None:
    assert located({}) == ()
    assert on_site(()) is None
