"""Addresses: how much of one is kept (J22, U4), and which count as one for a limit."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from functools import lru_cache
from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address, ip_network

from policy.document.tree import Tree, branch

_INDOORS = tuple(
    ip_network(text)
    for text in ("10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "169.254.0.0/16", "fc00::/7", "fe80::/10")
)  # what a router does not carry to the outside


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


def within(address: str, networks: Collection[str]) -> bool:
    """Whether an address is of the school's own networks (as "10.1.0.0/16"); where none are listed, of any private one.
    This machine always is; what is no address never.
    """
    parsed = _parsed(address)
    if parsed is None:
        return False
    own = [ip_network(text, strict=False) for text in networks] or _INDOORS
    return parsed.is_loopback or any(parsed in network for network in own)


def listed(address: str, networks: Collection[str]) -> bool:
    """Whether an address is of one of these networks, and of no other."""
    parsed = _parsed(address)
    return parsed is not None and any(parsed in ip_network(text, strict=False) for text in networks)


def forwarded(peer: str, hops: Sequence[str], proxies: Collection[str]) -> str:
    """Whose request this is. `peer`: who sent it; `hops`: whom X-Forwarded-For names, farthest first; `proxies`: the
    networks whose word on it counts. "" where a proxy says nothing that can be read: such a place is never inside.

    Read from the near end: whoever calls can write what they like at the far one.
    """
    if not listed(peer, proxies):
        return peer
    found = ""
    for hop in reversed(hops):
        parsed = _parsed(hop)
        if parsed is None:
            return ""
        found = str(parsed)
        if not listed(found, proxies):
            break
    return found


def _parsed(text: str) -> IPv4Address | IPv6Address | None:
    """The address in an address, or in one with a port ("192.0.2.1:443", "[2001:db8::1]:443"); None for no address."""
    text = text.strip()
    if text.startswith("["):
        text = text[1:].partition("]")[0]
    elif text.count(":") == 1:
        text = text.partition(":")[0]
    try:
        parsed = ip_address(text.partition("%")[0])
    except ValueError:
        return None
    mapped = parsed.ipv4_mapped if isinstance(parsed, IPv6Address) else None
    return parsed if mapped is None else mapped


def networks_of(tree: Tree) -> tuple[str, ...]:
    """The networks of all sites that a policy lists, each once."""
    sites = branch(tree, "sites")
    listed = [branch(sites, name).get("networks") for name in sites]
    return tuple(dict.fromkeys(str(one) for networks in listed if isinstance(networks, list) for one in networks))
