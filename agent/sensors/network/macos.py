"""A Mac's network (agent/ports: NetworkReader). Written to Apple's documentation; not yet run on a Mac."""

from __future__ import annotations

import re
import socket
from collections.abc import Sequence
from pathlib import Path

import psutil

from agent.core.network import NetworkFacts, SetBy, Tunnel, addresses
from agent.core.posture import Unread
from agent.sensors.device.asking import Ask, CannotAskError
from agent.sensors.network.browsers import browser_settings

_TUNNELS = {"utun": "tun", "ppp": "PPP", "ipsec": "IPsec", "tun": "tun", "tap": "tap"}
_TOR_PORTS = (9050, 9150)
_PROXY = re.compile(r"^\s*(?:HTTP|HTTPS|SOCKS|ProxyAutoConfig)Enable : 1", re.MULTILINE)
_SERVER = re.compile(r"^\s*nameserver\[\d+\] : (\S+)", re.MULTILINE)


class MacNetwork:
    """This machine."""

    def __init__(self, ask: Ask) -> None:
        self._ask = ask

    def look(self, homes: Sequence[Path]) -> NetworkFacts:
        """See the port."""
        own_proxies, own_names = browser_settings(homes)
        proxy, dns = self._said("--proxy"), self._said("--dns")
        return NetworkFacts(
            way=Unread("a Mac's routes are not read"),
            tunnels=mac_tunnels(
                {
                    name: [one.address for one in rows if one.family == socket.AF_INET]
                    for name, rows in psutil.net_if_addrs().items()
                }
            ),
            proxies=proxy if isinstance(proxy, Unread) else (*mac_proxies(proxy), *own_proxies),
            tor=_tor(),
            resolvers=dns if isinstance(dns, Unread) else addresses(_SERVER.findall(dns)),
            encrypted=tuple(own_names),
        )

    def _said(self, what: str) -> str | Unread:
        try:
            return self._ask(["scutil", what])
        except CannotAskError as error:
            return Unread(str(error))


def mac_tunnels(by_four: dict[str, list[str]]) -> tuple[Tunnel, ...]:
    """From each interface's IPv4 addresses: the system keeps tunnels of its own, which have none."""
    found = ((name, _TUNNELS.get(name.rstrip("0123456789"), "")) for name, rows in by_four.items() if rows)
    return tuple(Tunnel(name, kind) for name, kind in found if kind)


def mac_proxies(said: str) -> list[SetBy]:
    """From `scutil --proxy`. Only an administrator may set it, or the profile of a device manager."""
    return [SetBy("the system's settings", system=True)] if _PROXY.search(said) else []


def _tor() -> bool | Unread:
    try:
        rows = psutil.net_connections("tcp")
    except (psutil.Error, OSError):
        return Unread("this Mac does not tell who listens")
    return any(one.status == psutil.CONN_LISTEN and one.laddr and one.laddr.port in _TOR_PORTS for one in rows)
