"""How much of a device's address is kept (J22, U4): enough to tell networks apart, never where somebody lives."""

from __future__ import annotations

from functools import lru_cache
from ipaddress import ip_address, ip_network


@lru_cache(1024)  # a device sends thousands of events from one address
def kept(address: str) -> str:
    """A private or loopback address whole; of any other only its network (/24, or /48 for IPv6); "" for no address."""
    try:
        parsed = ip_address(address)
    except ValueError:
        return ""
    if parsed.is_private:
        return str(parsed)
    return str(ip_network((parsed, 24 if parsed.version == 4 else 48), strict=False))
