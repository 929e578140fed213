from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from collector.domain.address import neighbourhood
from collector.errors import DeviceUnknown
from collector.rpc.identity import address_of, device_of
from tests.factories.certificates import SchoolCa


def test_a_device_is_the_hash_of_its_key() -> None:
    credentials = SchoolCa().device()
    device_id, serial, ends = device_of({"x509_pem_cert": [credentials.certificate]})
    assert device_id == credentials.device_id
    assert serial > 0
    assert ends > datetime.now(UTC)


def test_a_certificate_that_names_another_key_is_no_device() -> None:
    ca = SchoolCa()
    with pytest.raises(DeviceUnknown):
        device_of({"x509_pem_cert": [ca.device(claims=ca.device().device_id).certificate]})


def test_a_server_certificate_and_no_certificate_are_no_device() -> None:
    for shown in ([SchoolCa().server().certificate], []):
        with pytest.raises(DeviceUnknown):
            device_of({"x509_pem_cert": shown})


@pytest.mark.parametrize(
    ("peer", "address"),
    [
        ("ipv4:192.0.2.1:5000", "192.0.2.1"),
        ("ipv6:%5B2001:db8::1%5D:5000", "2001:db8::1"),
        ("ipv6:[2001:db8::1]:5000", "2001:db8::1"),
        ("ipv6:%5Bfe80::1%25eth0%5D:5000", "fe80::1"),
        ("ipv6:%5B::ffff:192.0.2.1%5D:5000", "192.0.2.1"),
        ("unix:/run/heed", ""),
        ("ipv4:nonsense:1", ""),
    ],
)
def test_the_address_of_a_peer(peer: str, address: str) -> None:
    assert address_of(peer) == address


@given(st.text())
def test_no_name_of_a_peer_is_too_strange(peer: str) -> None:
    neighbourhood(address_of(peer))


def test_neighbours_share_a_limit() -> None:
    assert neighbourhood("2001:db8::1") == neighbourhood("2001:db8::ffff")
    assert neighbourhood("2001:db8::1") != neighbourhood("2001:db8:0:1::1")
    assert neighbourhood("192.0.2.1") != neighbourhood("192.0.2.2")
