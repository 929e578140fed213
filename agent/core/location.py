"""Where the device is, by the beacons of the school's sites: from what they answered to a verdict. Pure.

On-site is proved, by a beacon that the signed policy names; all else is off-site. Nothing that is watched depends on
it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from agent.core.event import Posture, Standing
from policy.document.tree import Tree, branch

CHECK: Final = "location"


class Heard(StrEnum):
    """What came of asking one beacon."""

    PROVEN = "proven"
    SILENT = "silent"
    OTHER = "other"  # something answers there, and it is not this beacon
    TUNNEL = "tunnel"  # it is reached through a tunnel: that is no proof of being there


@dataclass(frozen=True, slots=True)
class Beacon:
    """Of one site. `at`: host and port; `pin`: SHA-256 of its certificate, hex."""

    site: str
    at: str
    pin: str


def beacons_of(policy: Tree) -> tuple[Beacon, ...]:
    """Those that the policy names, with where each is asked."""
    sites = branch(policy, "sites")
    found = []
    for site in sorted(sites):
        said = branch(sites, site)
        at, pin = said.get("beacon_at"), said.get("beacon")
        if isinstance(at, str) and isinstance(pin, str):
            found.append(Beacon(site, at, pin))
    return tuple(found)


def located(heard: Mapping[str, Heard]) -> tuple[Posture, ...]:
    """The verdict, from what came of each site's beacon; none where no site has one."""
    if not heard:
        return ()
    for site, what in heard.items():
        if what is Heard.PROVEN:
            return (Posture(CHECK, Standing.SOUND, f"On-site: {site}, whose beacon answered with its certificate."),)
    return (Posture(CHECK, Standing.SOUND, f"Off-site: {_why(heard)}."),)


def on_site(found: tuple[Posture, ...]) -> bool | None:
    """What a verdict says; None where there is none."""
    return next((one.detail.startswith("On-site") for one in found if one.check == CHECK), None)


def _why(heard: Mapping[str, Heard]) -> str:
    for what, says in (
        (Heard.OTHER, "what answered for {} is not its beacon"),
        (Heard.TUNNEL, "the beacon of {} was reached through a tunnel, which proves nothing"),
    ):
        sites = [site for site, one in heard.items() if one is what]
        if sites:
            return says.format(sites[0])
    return "no site's beacon answered"
