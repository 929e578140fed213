"""A Linux device's network (agent/ports: NetworkReader): the kernel's interfaces and routes, and the files that set
the rest.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from pathlib import Path

import psutil

from agent.core.network import NetworkFacts, SetBy, Tunnel, addresses
from agent.core.posture import Unread
from agent.sensors.network.browsers import browser_settings

_KINDS = {65_534: "tun", 512: "PPP", 768: "IPIP", 769: "IP6", 776: "SIT", 778: "GRE", 823: "GRE"}
"""What the kernel calls an interface without an address of a card (linux/if_arp.h)."""
_UP = 0x1
_ALL = "00000000"
_HALVES = ((_ALL, "00000080"), ("00000080", "00000080"))  # by which OpenVPN takes all, beside the route for all
_LISTENS = "0A"
_TOR = {f"{port:04X}" for port in (9050, 9150)}
_LOOPBACK = ("0100007F", "00000000", "00000000000000000000000001000000", "0" * 32)
_PROXY = re.compile(
    r"^[ \t]*(?:export[ \t]+)?(?:https?|all|socks)_proxy=[\"']?([^\"'\s]+)", re.MULTILINE | re.IGNORECASE
)
_POLICIES = (
    "etc/chromium/policies/managed",
    "etc/opt/chrome/policies/managed",
    "etc/opt/edge/policies/managed",
    "etc/brave/policies/managed",
)
_FIREFOX_POLICIES = ("etc/firefox/policies/policies.json", "usr/lib/firefox/distribution/policies.json")


class LinuxNetwork:
    """This machine, or what a folder holds of one. `/proc` and `/sys` are those of the process's own network."""

    def __init__(self, root: Path = Path("/")) -> None:
        self._root = root

    def look(self, homes: Sequence[Path]) -> NetworkFacts:
        """See the port."""
        own_proxies, own_names = browser_settings(homes)
        tunnels = self._tunnels()
        return NetworkFacts(
            way=self._way({one.name for one in tunnels} if not isinstance(tunnels, Unread) else set()),
            tunnels=tunnels,
            proxies=(*self._proxies(homes), *own_proxies),
            tor=self._tor(),
            resolvers=self._resolvers(),
            encrypted=(*self._encrypted(), *own_names),
        )

    def _tunnels(self) -> tuple[Tunnel, ...] | Unread:
        folder = self._root / "sys/class/net"
        try:
            interfaces = sorted(folder.iterdir())
        except OSError as error:
            return Unread(f"the kernel's list of interfaces cannot be read ({error.strerror})")
        found = ((one.name, _tunnel(one)) for one in interfaces)
        return tuple(Tunnel(name, kind) for name, kind in found if kind)

    def _way(self, tunnels: set[str]) -> str | Unread:
        routes = self._read("proc/net/route")
        if routes is None:
            return Unread("the kernel's routes cannot be read")
        rows = [row for line in routes.splitlines()[1:] if len(row := line.split()) > 7 and int(row[3], 16) & _UP]
        halves = {row[0] for row in rows if (row[1], row[7]) in _HALVES}
        gates = sorted((int(row[6]), row[0]) for row in rows if row[1] == row[7] == _ALL)
        through = halves or {name for _, name in gates[:1]} or set(self._ways_by_six())
        if through & tunnels:
            return "tunnel"
        return next((_kind(self._root / "sys/class/net" / one) for one in sorted(through)), "")

    def _ways_by_six(self) -> Iterator[str]:
        for line in (self._read("proc/net/ipv6_route") or "").splitlines():
            row = line.split()
            if len(row) == 10 and row[0] == "0" * 32 and row[1] == "00" and row[9] != "lo":
                yield row[9]

    def _proxies(self, homes: Sequence[Path]) -> list[SetBy]:
        system = self._read("etc/environment") or ""
        found = [SetBy("the system's environment", system=True)] if _PROXY.search(system) else []
        policies = [*self._policies(), *(one for one in [self._firefox_policies()] if one)]
        if any(one.get("ProxyMode") not in (None, "direct", "system") or "Proxy" in one for one in policies):
            found.append(SetBy("a browser's policy", system=True))
        return found + [SetBy(f"the environment of {home.name}") for home in homes if self._own_environment(home)]

    def _own_environment(self, home: Path) -> bool:
        """Of the programs of whoever this home is: what a shell, or a file of theirs, gave them."""
        try:
            owner = home.stat().st_uid
        except OSError:
            return False
        if self._root != Path("/") or owner == 0:
            return False
        everybodys = set(_PROXY.findall(self._read("etc/environment") or ""))
        for pid in psutil.pids():
            process = Path(f"/proc/{pid}")
            try:
                if process.stat().st_uid == owner:
                    environment = (process / "environ").read_text(errors="replace").replace("\0", "\n")
                    if set(_PROXY.findall(environment)) - everybodys:
                        return True
            except OSError:
                continue  # it has ended, or shows itself to nobody
        return False

    def _tor(self) -> bool | Unread:
        tables = [text for name in ("tcp", "tcp6") if (text := self._read(f"proc/net/{name}")) is not None]
        if not tables:
            return Unread("the kernel's list of sockets cannot be read")
        for line in "\n".join(tables).splitlines():
            row = line.split()
            if len(row) > 3 and row[3] == _LISTENS:
                address, _, port = row[1].partition(":")
                if port in _TOR and address in _LOOPBACK:
                    return True
        return False

    def _resolvers(self) -> tuple[str, ...] | Unread:
        text = self._read("etc/resolv.conf")
        if text is None:
            return Unread("/etc/resolv.conf cannot be read")
        found = _nameservers(text)
        if "127.0.0.53" in found or "127.0.0.54" in found:  # systemd-resolved, which knows whom it asks
            found = _nameservers(self._read("run/systemd/resolve/resolv.conf") or "") or found
        return found

    def _encrypted(self) -> list[SetBy]:
        found = []
        firefox = self._firefox_policies().get("DNSOverHTTPS")
        chosen = isinstance(firefox, dict) and firefox.get("Enabled") is True
        if chosen or any(one.get("DnsOverHttpsMode") == "secure" for one in self._policies()):
            found.append(SetBy("a browser's policy", system=True))
        resolved = self._read("etc/systemd/resolved.conf") or ""
        if re.search(r"^[ \t]*DNSOverTLS[ \t]*=[ \t]*(yes|true|1|on)\b", resolved, re.MULTILINE | re.IGNORECASE):
            found.append(SetBy("systemd-resolved", system=True))
        return found

    def _policies(self) -> Iterator[dict[str, object]]:
        for folder in _POLICIES:
            try:
                files = sorted((self._root / folder).glob("*.json"))
            except OSError:
                continue
            yield from (_json(one) for one in files)

    def _firefox_policies(self) -> dict[str, object]:
        for name in _FIREFOX_POLICIES:
            said = _json(self._root / name).get("policies")
            if isinstance(said, dict):
                return said
        return {}

    def _read(self, name: str) -> str | None:
        try:
            return (self._root / name).read_text(encoding="utf-8", errors="replace")
        except OSError:
            return None


def _nameservers(text: str) -> tuple[str, ...]:
    rows = [line.split() for line in text.splitlines()]
    return addresses(row[1] for row in rows if len(row) > 1 and row[0] == "nameserver")


def _tunnel(interface: Path) -> str:
    """Which kind of tunnel this is, if it is one and is up."""
    try:
        if not int((interface / "flags").read_text(), 16) & _UP:
            return ""
        number = int((interface / "type").read_text())
        told = (interface / "uevent").read_text()
    except (OSError, ValueError):
        return ""  # it went away meanwhile
    if "DEVTYPE=wireguard" in told:
        return "WireGuard"
    if number in _KINDS:
        return _KINDS[number]
    tap = (interface / "tun_flags").exists() and not (interface / "brport").exists()
    return "tap" if tap else ""  # one that is part of a bridge is a virtual machine's


def _kind(interface: Path) -> str:
    try:
        told = (interface / "uevent").read_text()
    except OSError:
        told = ""
    if "DEVTYPE=wwan" in told or interface.name.startswith(("wwan", "wwp")):
        return "mobile"
    return "wireless" if "DEVTYPE=wlan" in told or (interface / "phy80211").exists() else "wired"


def _json(path: Path) -> dict[str, object]:
    try:
        said = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return said if isinstance(said, dict) else {}
