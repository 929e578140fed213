"""How a device's network is set, from facts to verdicts (T12): by which kind of way it goes out, and what could go
round a filter: VPN, proxy, Tor, other name servers, encrypted names. Pure.

Facts are kinds and settings, never where anybody went: no host that was visited, no address of a home.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from ipaddress import ip_address
from typing import Final, TypeVar

from agent.core.device_facts import WHOLE_EVERY, News, Told
from agent.core.event import Posture, Standing
from agent.core.posture import DETAIL_LENGTH, Unread
from policy.severity import Severity

_NAMED: Final = 4

PUBLIC_RESOLVERS: Final[Mapping[str, str]] = {
    address: whose
    for whose, addresses in {
        "Google": "8.8.8.8 8.8.4.4 2001:4860:4860::8888 2001:4860:4860::8844",
        "Cloudflare": "1.1.1.1 1.0.0.1 2606:4700:4700::1111 2606:4700:4700::1001",
        "Quad9": "9.9.9.9 9.9.9.10 9.9.9.11 149.112.112.112 2620:fe::fe 2620:fe::9",
        "AdGuard": "94.140.14.14 94.140.15.15 94.140.14.140 94.140.14.141",
        "Mullvad": "194.242.2.2 194.242.2.3 2a07:e340::2",
        "Yandex": "77.88.8.8 77.88.8.1",
        "Level 3": "4.2.2.1 4.2.2.2",
        "Control D": "76.76.2.0 76.76.10.0",
    }.items()
    for address in addresses.split()
}
"""Name servers for anybody, which filter nothing that a school wants filtered. Those that schools filter by (Cloudflare
for Families, Umbrella, CleanBrowsing, NextDNS) are not among them.
"""


@dataclass(frozen=True, slots=True)
class Tunnel:
    """An interface that is up and leads through another. `kind`: "WireGuard", "tun", "PPP" …"""

    name: str
    kind: str


@dataclass(frozen=True, slots=True)
class SetBy:
    """Something is set, and who set it: the system, for everybody; else a program or setting of a user's own."""

    what: str
    system: bool = False


@dataclass(frozen=True, slots=True)
class NetworkFacts:
    """All that is looked at. `way`: "wired", "wireless", "mobile", "tunnel", or empty for none; `resolvers`: addresses
    of the name servers, which stay here; `encrypted`: who looks up names by TLS or HTTPS at a server of its own choice.
    """

    way: str | Unread
    tunnels: tuple[Tunnel, ...] | Unread
    proxies: tuple[SetBy, ...] | Unread
    tor: bool | Unread
    resolvers: tuple[str, ...] | Unread
    encrypted: tuple[SetBy, ...] | Unread


CHECKS: Final = ("network_way", "network_vpn", "network_proxy", "network_tor", "network_dns", "network_encrypted_dns")
"""The checks by name, in the order of the facts."""

_OF_PEOPLE: Final = ("network_proxy", "network_encrypted_dns")

Fact = TypeVar("Fact")
Verdict = tuple[Standing, str]


def judge_network(facts: NetworkFacts) -> tuple[Posture, ...]:
    """A verdict on each of CHECKS, in their order."""
    return (
        _judge("network_way", facts.way, _way),
        _judge("network_vpn", facts.tunnels, _vpn),
        _judge("network_proxy", facts.proxies, _proxy),
        _judge("network_tor", facts.tor, _tor),
        _judge("network_dns", facts.resolvers, _dns),
        _judge("network_encrypted_dns", facts.encrypted, _encrypted),
    )


def for_everybody(found: Posture) -> Posture:
    """What any user of the device may read of it: not whose browser or program it is."""
    if found.check not in _OF_PEOPLE or ": " not in found.detail:
        return found
    return replace(found, detail=f"{found.detail.partition(': ')[0]}.")


def settled(before: Sequence[Posture], now: Sequence[Posture]) -> tuple[Posture, ...]:
    """What holds still: said in two looks, one after the other. So what flutters is no stream of events."""
    return tuple(one for one in now if one in before)


def network_news(told: Told, found: Sequence[Posture], now: datetime) -> tuple[tuple[News, ...], Told]:
    """What to tell, and what is told thereafter; a check that is not in `found` is as it was. All of it again each
    week, since a collector may have lost some.
    """
    whole = told.listed_at is None or not timedelta(0) <= now - told.listed_at < WHOLE_EVERY
    known: Mapping[str, Posture] = {} if whole else told.posture
    telling = tuple(
        (one, Severity.MEDIUM if one.standing is Standing.WEAK else Severity.LOW)
        for one in found
        if known.get(one.check) != one
    )
    since = now if whole and found else told.listed_at
    return telling, Told({**told.posture, **{one.check: one for one in found}}, listed_at=since)


def _judge(check: str, fact: Fact | Unread, verdict: Callable[[Fact], Verdict]) -> Posture:
    if isinstance(fact, Unread):
        return Posture(check, Standing.UNSUPPORTED, f"Unsupported here, because {fact.because}."[:DETAIL_LENGTH])
    standing, detail = verdict(fact)
    return Posture(check, standing, detail[:DETAIL_LENGTH])


def _way(kind: str) -> Verdict:
    if not kind:
        return Standing.SOUND, "There is no way out: the device is offline."
    if kind == "tunnel":
        return Standing.SOUND, "All goes out through a tunnel."
    return Standing.SOUND, f"The way out is {kind}."


def _vpn(tunnels: tuple[Tunnel, ...]) -> Verdict:
    if not tunnels:
        return Standing.SOUND, "No VPN or tunnel is up."
    named = [f"{one.name} ({one.kind})" for one in sorted(tunnels, key=lambda one: one.name)]
    return Standing.WEAK, f"A VPN or tunnel is up: {_listed(named)}."


def _proxy(proxies: tuple[SetBy, ...]) -> Verdict:
    own = sorted({one.what for one in proxies if not one.system})
    if own:
        return Standing.WEAK, f"A proxy of a user's own is set: {_listed(own)}."
    if proxies:
        return Standing.SOUND, "A proxy is set for the whole device."
    return Standing.SOUND, "No proxy is set."


def _tor(listens: bool) -> Verdict:
    if listens:
        return Standing.WEAK, "A Tor proxy listens on this device."
    return Standing.SOUND, "No Tor proxy listens on this device."


def _dns(resolvers: tuple[str, ...]) -> Verdict:
    public = sorted({whose for one in resolvers if (whose := _whose(one))})
    if public:
        return Standing.WEAK, f"Names are looked up at a public server, past a network's filter: {_listed(public)}."
    if not resolvers:
        return Standing.SOUND, "No name server is set."
    if all(ip_address(one).is_loopback for one in resolvers):
        return Standing.SOUND, "Names are looked up by a program on this device."
    return Standing.SOUND, "Names are looked up at no public server that Heed knows."


def _encrypted(settings: tuple[SetBy, ...]) -> Verdict:
    own = sorted({one.what for one in settings if not one.system})
    if own:
        return Standing.WEAK, f"Names are looked up encrypted, past a network's filter: {_listed(own)}."
    if settings:
        return Standing.SOUND, "Names are looked up encrypted, as set for the whole device."
    return Standing.SOUND, "Nobody is set to look names up encrypted."


def _whose(address: str) -> str:
    return PUBLIC_RESOLVERS.get(str(ip_address(address)), "")


def addresses(written: Iterable[str]) -> tuple[str, ...]:
    """Those of these words that are addresses, each once."""
    found: dict[str, None] = {}
    for word in written:
        with suppress(ValueError):
            found[str(ip_address(word.strip().strip("[]")))] = None
    return tuple(found)


def _listed(names: Sequence[str]) -> str:
    more = f" and {len(names) - _NAMED} more" if len(names) > _NAMED else ""
    return ", ".join(names[:_NAMED]) + more
