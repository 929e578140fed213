"""The readers of a network's settings, on a folder that holds what a system's files say."""

from __future__ import annotations

import json
import os
import time
from pathlib import Path

import pytest

from agent.core.network import SetBy, Tunnel
from agent.core.posture import Unread
from agent.sensors.network.browsers import browser_settings
from agent.sensors.network.linux import LinuxNetwork
from agent.sensors.network.macos import mac_proxies, mac_tunnels
from agent.sensors.network.regular import read_regular
from agent.sensors.network.windows import windows_proxies, windows_resolvers, windows_tunnels

ROUTES = "Iface\tDestination\tGateway\tFlags\tRefCnt\tUse\tMetric\tMask\n"


def put(root: Path, name: str, text: str) -> None:
    path = root / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)


def interface(root: Path, name: str, number: int, *, flags: str = "0x1003", uevent: str = "") -> None:
    for what, text in {"type": f"{number}\n", "flags": f"{flags}\n", "uevent": f"INTERFACE={name}\n{uevent}"}.items():
        put(root, f"sys/class/net/{name}/{what}", text)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    interface(tmp_path, "lo", 772)
    interface(tmp_path, "wlan0", 1, uevent="DEVTYPE=wlan\n")
    put(tmp_path, "proc/net/route", f"{ROUTES}wlan0\t00000000\t0101A8C0\t0003\t0\t0\t600\t00000000\t0\t0\t0\n")
    put(tmp_path, "proc/net/tcp", "  sl  local_address rem_address   st\n")
    put(tmp_path, "etc/resolv.conf", "nameserver 192.168.1.1\n")
    return tmp_path


@pytest.mark.clause("T12")
def test_a_vpn_that_takes_all_is_seen_as_what_it_is(root: Path) -> None:
    assert LinuxNetwork(root).look(()).way == "wireless"
    interface(root, "tun0", 65_534)
    interface(root, "wg9", 65_534, uevent="DEVTYPE=wireguard\n")
    interface(root, "sit0", 776, flags="0x80")  # always there, and down
    interface(root, "vnet0", 1)
    for name in ("tun_flags", "brport"):
        put(root, f"sys/class/net/vnet0/{name}", "0x1002")  # a virtual machine's
    half = "tun0\t{}\t0101080A\t0003\t0\t0\t0\t00000080\t0\t0\t0\n"
    with (root / "proc/net/route").open("a") as routes:
        routes.write(half.format("00000000") + half.format("00000080"))
    facts = LinuxNetwork(root).look(())
    assert facts.tunnels == (Tunnel("tun0", "tun"), Tunnel("wg9", "WireGuard"))
    assert facts.way == "tunnel"


def test_offline_and_unreadable_are_two_things(root: Path) -> None:
    put(root, "proc/net/route", ROUTES)
    assert LinuxNetwork(root).look(()).way == ""
    (root / "proc/net/route").unlink()
    assert isinstance(LinuxNetwork(root).look(()).way, Unread)


@pytest.mark.clause("T12")
def test_name_servers_tor_and_what_everybody_is_set_to(root: Path) -> None:
    put(root, "etc/resolv.conf", "nameserver 127.0.0.53\n")
    put(root, "run/systemd/resolve/resolv.conf", "nameserver 9.9.9.9\nnameserver nonsense\n")
    put(root, "proc/net/tcp", "sl\n 0: 0100007F:235A 00000000:0000 0A\n")
    put(root, "etc/environment", 'https_proxy="http://proxy.school.example:3128"\n')
    put(root, "etc/chromium/policies/managed/school.json", json.dumps({"DnsOverHttpsMode": "secure"}))
    facts = LinuxNetwork(root).look(())
    assert facts.resolvers == ("9.9.9.9",)
    assert facts.tor is True
    assert facts.proxies == (SetBy("the system's environment", system=True),)
    assert facts.encrypted == (SetBy("a browser's policy", system=True),)


@pytest.mark.clause("T12")
def test_what_a_browser_of_ones_own_is_set_to(tmp_path: Path) -> None:
    home = tmp_path / "ann"
    put(home, ".mozilla/firefox/x.default/prefs.js", 'user_pref("network.proxy.type", 5);\n')
    put(home, ".config/chromium/Local State", json.dumps({"dns_over_https": {"mode": "automatic"}}))
    assert browser_settings([home]) == ([], [])
    put(
        home,
        ".mozilla/firefox/x.default/user.js",
        'user_pref("network.proxy.type", 1);\nuser_pref("network.trr.mode", 3);\n',
    )
    put(home, ".config/chromium/Local State", json.dumps({"dns_over_https": {"mode": "secure", "templates": "x"}}))
    proxies, names = browser_settings([home])
    assert proxies == [SetBy("Firefox of ann")]
    assert names == [SetBy("Firefox of ann"), SetBy("Chromium of ann")]


def test_what_a_user_puts_in_the_way_of_the_service_is_not_followed(tmp_path: Path) -> None:
    put(tmp_path, "secret", "shadow")
    (tmp_path / "link").symlink_to(tmp_path / "secret")
    os.mkfifo(tmp_path / "pipe")
    assert [read_regular(tmp_path / name) for name in ("link", "pipe", "absent", "secret")] == ["", "", "", "shadow"]


def test_what_a_user_writes_to_hold_the_service_up_holds_nothing_up(tmp_path: Path) -> None:
    home = tmp_path / "ann"
    put(home, ".config/chromium/Local State", "[" * 200_000)
    put(home, ".mozilla/firefox/x.default/prefs.js", "\n" * 400_000)
    began = time.process_time()
    assert browser_settings([home]) == ([], [])
    put(tmp_path, "etc/environment", "\n" * 400_000)  # looked through as the environment of somebody's program is
    assert LinuxNetwork(tmp_path).look(()).proxies == ()
    assert time.process_time() - began < 10.0  # and not the hours that a pattern over the ends of lines takes


def test_windows_names_its_tunnels_by_their_drivers() -> None:
    drivers = {"Ethernet": "Intel(R) Ethernet", "work": "WireGuard Tunnel", "tap": "TAP-Windows Adapter V9"}
    assert windows_tunnels(["Ethernet", "work", "tap", "Loopback Pseudo-Interface 1", "My VPN"], drivers) == (
        Tunnel("work", "WireGuard"),
        Tunnel("tap", "tap"),
        Tunnel("My VPN", "dialled"),
    )
    assert windows_proxies({"a": {"ProxyEnable": 0}, "b": {"AutoConfigURL": "x"}})
    assert windows_proxies({"a": {"ProxyEnable": 0}}) == []
    rows = [{"NameServer": "8.8.8.8,8.8.4.4", "DhcpNameServer": "10.0.0.1"}, {"DhcpNameServer": "10.0.0.1"}]
    assert windows_resolvers(rows) == ("8.8.8.8", "8.8.4.4", "10.0.0.1")


def test_a_macs_own_tunnels_are_none() -> None:
    assert mac_tunnels({"en0": ["192.168.1.2"], "utun0": [], "utun4": ["10.8.0.2"]}) == (Tunnel("utun4", "tun"),)
    assert mac_proxies("<dictionary> {\n  HTTPEnable : 0\n  SOCKSEnable : 1\n}") != []
    assert mac_proxies("<dictionary> {\n  HTTPEnable : 0\n}") == []
