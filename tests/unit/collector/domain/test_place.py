from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from collector.domain.place import NOT_KNOWN, Place, Where, place_kept, place_of, sites_of
from policy.document.tree import Tree

SITES = {"main": ("10.1.0.0/16", "203.0.113.16/28", "2001:db8:1::/48"), "annexe": ("10.2.0.0/16",), "field": ()}


@pytest.mark.parametrize(
    ("address", "place"),
    [
        ("10.1.4.7", Place(Where.ON_SITE, "main")),
        ("203.0.113.17", Place(Where.ON_SITE, "main")),
        ("203.0.113.32", Place(Where.OFF_SITE)),  # of the same /24, and not of the school's part of it
        ("2001:db8:1::5", Place(Where.ON_SITE, "main")),
        ("::ffff:10.2.0.1", Place(Where.ON_SITE, "annexe")),
        ("192.168.1.20", Place(Where.OFF_SITE)),  # private, and not the school's
        ("127.0.0.1", Place(Where.OFF_SITE)),
        ("", NOT_KNOWN),  # behind a proxy
        ("unix:", NOT_KNOWN),
    ],
)
def test_a_place_is_what_the_collector_sees(address: str, place: Place) -> None:
    assert place_of(address, SITES) == place


@pytest.mark.parametrize("sites", [{}, {"main": ()}])
def test_where_no_site_lists_a_network_nothing_is_known(sites: dict[str, tuple[str, ...]]) -> None:
    assert place_of("10.1.4.7", sites) == NOT_KNOWN


@given(st.ip_addresses().map(str))
def test_every_place_is_read_back_as_it_was_kept(address: str) -> None:
    place = place_of(address, SITES)
    assert place != NOT_KNOWN
    assert place_kept(str(place)) == place


def test_what_was_never_written_down_is_not_known() -> None:
    assert place_kept(None) == place_kept("not known") == NOT_KNOWN


def test_sites_are_read_from_a_policy() -> None:
    tree: Tree = {"sites": {"main": {"networks": ["10.1.0.0/16"]}, "annexe": {}}}
    assert sites_of(tree) == {"main": ("10.1.0.0/16",), "annexe": ()}
    assert sites_of({}) == {}


def test_a_preset_that_nobody_filled_in_puts_no_device_off_site() -> None:
    sites = sites_of({"sites": {"school": {"networks": ["192.0.2.128/26", "2001:db8::/48"]}}})
    assert place_of("81.2.69.17", sites) == place_of("192.0.2.130", sites) == NOT_KNOWN
