"""School and home as real network namespaces: where a device is, by a real beacon, and what its network is."""

from __future__ import annotations

import json
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest

from collector.services.beacon import make_beacon
from tests.beacons import beaconing
from tests.networks import SCHOOL, Namespace, Networks, needs_networks, networks

pytestmark = [
    pytest.mark.xdist_group(
        "kernel"
    ),  # what the kernel tells of programs, and a network's addresses, are the machine's
    pytest.mark.only_on("linux"),
    needs_networks,
    pytest.mark.timeout(60),
]
PORT = 8444


@pytest.fixture(scope="module")
def around() -> Iterator[Networks]:
    with networks() as made:
        yield made


@contextmanager
def serving(file: Path, prefix: tuple[str, ...] = ()) -> Iterator[None]:
    """`heed-collector beacon serve`, at the school's address, wherever that is."""
    command = [sys.executable, "-m", "collector", "beacon", "serve", "--file", str(file), "--host", SCHOOL]
    with subprocess.Popen([*prefix, *command], stdout=subprocess.PIPE, text=True) as server:
        try:
            assert server.stdout is not None
            assert "answers at" in server.stdout.readline()
            yield
        finally:
            server.terminate()


def look(device: Namespace, pin: str) -> dict[str, list[str]]:
    said = device.run(sys.executable, "-m", "tests.look_at_network", "main", f"{SCHOOL}:{PORT}", pin)
    found: dict[str, list[str]] = json.loads(said)
    return found


@pytest.mark.clause("T12", "D10")
def test_on_site_is_proven_at_school_only_and_no_forger_proves_it(around: Networks, tmp_path: Path) -> None:
    beacon = make_beacon(tmp_path / "main.pem", "main", datetime.now(UTC))
    forged = make_beacon(tmp_path / "forged.pem", "main", datetime.now(UTC))
    school, home = around.at_school("desk", 10), around.at_home("sofa", 10)
    with beaconing(beacon, SCHOOL, PORT):
        at_school, at_home = look(school, beacon.pin), look(home, beacon.pin)
        assert at_school["location"] == ["sound", "On-site: main, whose beacon answered with its certificate."]
        assert at_home["location"] == ["sound", "Off-site: no site's beacon answered."]
        assert at_school["network_way"] == at_home["network_way"] == ["sound", "The way out is wired."]

        around.router.ip("address", "add", f"{SCHOOL}/32", "dev", "lo")  # the home takes the beacon's address
        with serving(forged.file, around.router.prefix):
            assert look(home, beacon.pin)["location"] == [
                "sound",
                "Off-site: what answered for main is not its beacon.",
            ]
    around.router.ip("address", "del", f"{SCHOOL}/32", "dev", "lo")


@pytest.mark.clause("T12")
def test_a_vpn_is_seen(around: Networks, tmp_path: Path) -> None:
    beacon = make_beacon(tmp_path / "main.pem", "main", datetime.now(UTC))
    device = around.at_school("tunnelled", 11)
    device.ip("tuntap", "add", "tun0", "mode", "tun")
    device.ip("link", "set", "tun0", "up")
    assert look(device, beacon.pin)["network_vpn"] == ["weak", "A VPN or tunnel is up: tun0 (tun)."]


def test_a_beacon_says_nothing_to_what_does_not_ask_properly(around: Networks, tmp_path: Path) -> None:
    del around  # for the school's address
    beacon = make_beacon(tmp_path / "main.pem", "main", datetime.now(UTC))
    with beaconing(beacon, SCHOOL, PORT), socket.create_connection((SCHOOL, PORT), timeout=5) as plain:
        plain.sendall(b"GET / HTTP/1.1\r\n\r\n")
        assert not any(name in plain.recv(200) for name in (b"HTTP", b"heed", b"main"))
