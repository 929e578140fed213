"""A Windows device's network (agent/ports: NetworkReader), by the registry. Written to Microsoft's documentation;
not yet run on Windows.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

import psutil

from agent.core.network import NetworkFacts, SetBy, Tunnel, addresses
from agent.core.posture import Unread
from agent.sensors.network.browsers import browser_settings
from agent.sensors.network.registry import Values, below, names, values

_ADAPTERS = r"SYSTEM\CurrentControlSet\Control\Class\{4d36e972-e325-11ce-bfc1-08002be10318}"
_CONNECTIONS = r"SYSTEM\CurrentControlSet\Control\Network\{4D36E972-E325-11CE-BFC1-08002BE10318}"
_INTERFACES = r"SYSTEM\CurrentControlSet\Services\Tcpip\Parameters\Interfaces"
_CACHE = r"SYSTEM\CurrentControlSet\Services\Dnscache\Parameters"
_OWN = r"Software\Microsoft\Windows\CurrentVersion\Internet Settings"
_POLICIES = (r"SOFTWARE\Policies\Google\Chrome", r"SOFTWARE\Policies\Microsoft\Edge")
_BY_DRIVER = {
    "wireguard": "WireGuard",
    "wintun": "WireGuard",
    "tap-windows": "tap",
    "openvpn": "OpenVPN",
    "tailscale": "Tailscale",
    "anyconnect": "AnyConnect",
    "fortinet": "Fortinet",
    "vpn": "VPN",
    "tunnel": "tun",
}
_TOR_PORTS = (9050, 9150)
_USERS = "S-1-5-21-"  # accounts of people, not of the system


class WindowsNetwork:
    """This machine."""

    def look(self, homes: Sequence[Path]) -> NetworkFacts:
        """See the port."""
        own_proxies, own_names = browser_settings(homes)
        up = [name for name, state in psutil.net_if_stats().items() if state.isup]
        drivers = {str(one.get("NetCfgInstanceId")): str(one.get("DriverDesc")) for one in below(_ADAPTERS)}
        connections = {
            str(values(rf"{_CONNECTIONS}\{guid}\Connection").get("Name")): what for guid, what in drivers.items()
        }
        chosen = [one for one in below(_INTERFACES) if one.get("EnableDHCP") is not None]
        policies = [values(one) for one in _POLICIES]
        return NetworkFacts(
            way=Unread("Windows's routes are not read"),
            tunnels=windows_tunnels(up, connections),
            proxies=(
                *windows_proxies(_users()),
                *([SetBy("a policy", system=True)] if any("ProxyMode" in one for one in policies) else []),
                *own_proxies,
            ),
            tor=any(
                one.status == psutil.CONN_LISTEN and one.laddr and one.laddr.port in _TOR_PORTS
                for one in psutil.net_connections("tcp")
            ),
            resolvers=windows_resolvers(chosen),
            encrypted=(
                *([SetBy("Windows", system=True)] if values(_CACHE).get("EnableAutoDoh") == 2 else []),
                *([SetBy("a policy", system=True)] if any(_secure(one) for one in policies) else []),
                *own_names,
            ),
        )


def windows_tunnels(up: Sequence[str], drivers: Mapping[str, str]) -> tuple[Tunnel, ...]:
    """`up`: connections by name; `drivers`: of those that belong to an adapter. One without was dialled."""
    found = []
    for name in up:
        driver = drivers.get(name, "").casefold()
        kind = next((kind for word, kind in _BY_DRIVER.items() if word in driver), "")
        if not driver and "loopback" not in name.casefold():
            kind = "dialled"
        if kind:
            found.append(Tunnel(name, kind))
    return tuple(found)


def windows_proxies(users: Mapping[str, Values]) -> list[SetBy]:
    """From each account's own settings."""
    own = [one for one in users.values() if one.get("ProxyEnable") == 1 or one.get("AutoConfigURL")]
    return [SetBy("Windows's settings of an account")] if own else []


def windows_resolvers(interfaces: Sequence[Values]) -> tuple[str, ...]:
    """What somebody set by hand, else what the network gave."""
    words: list[str] = []
    for one in interfaces:
        words += str(one.get("NameServer") or one.get("DhcpNameServer") or "").replace(",", " ").split()
    return addresses(words)


def _secure(policy: Values) -> bool:
    return policy.get("DnsOverHttpsMode") == "secure"


def _users() -> dict[str, Values]:
    accounts = [one for one in names("", of_users=True) if one.startswith(_USERS) and not one.endswith("_Classes")]
    return {one: values(rf"{one}\{_OWN}", of_users=True) for one in accounts}
