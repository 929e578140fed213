"""Addresses: how much of one is kept (J22, U4), and which count as one for a limit."""

from __future__ import annotations

from functools import lru_cache
from ipaddress import IPv6Network, ip_address, ip_network


@lru_cache(1024)  # a device sends thousands of events from one address
def kept(address: str) -> str:
    """Enough to tell networks apart, never where somebody lives: a private or loopback address whole; of any other only
    its network (/24, or /48 for IPv6); "" for no address.
    """
    try:
        parsed = ip_address(address)
    except ValueError:
        return ""
    if parsed.is_private:
        return str(parsed)
    return str(ip_network((parsed, 24 if parsed.version == 4 else 48), strict=False))


def neighbourhood(address: str) -> str:
    """What limits count by: an IPv4 address, or the /64 that one IPv6 host may roam in; another text as it is."""
    try:
        return str(IPv6Network((address.partition("%")[0], 64), strict=False))
    except ValueError:
        return address
