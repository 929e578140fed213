"""The check that a school's policy asks for each term: of devices off-site, in each area of the site and of each group,
and of as many as say something of the rest; seen by the safeguarding lead and by a governor. Pure.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from typing import Final

from collector.domain.devices import DeviceRow
from collector.domain.people import Role
from collector.domain.place import Place, Where

CONFIDENCE: Final = 0.95
"""With which a sample finds one device, where a tenth is not monitored."""
SEEN_BY: Final[tuple[frozenset[Role], ...]] = (
    frozenset({Role.DSL}),
    frozenset({Role.GOVERNOR, Role.CHAIR}),
)
"""One of each must sign it off."""


def spread(drawn: Sequence[DeviceRow], others: Sequence[DeviceRow]) -> list[DeviceRow]:
    """What was drawn by chance, and of each group in each place that it left out the first of the others, which come in
    an order made by chance.
    """
    found = list(drawn)
    covered = {_stratum(device) for device in drawn}
    for device in others:
        if (stratum := _stratum(device)) not in covered:
            covered.add(stratum)
            found.append(device)
    return found


def left_out(devices: Iterable[DeviceRow], sites: Collection[str]) -> list[str]:
    """Places of which no device was heard last: a site of the policy, or away from all of them. Where the policy lists
    no site's networks, no place is known.
    """
    heard = {device.place for device in devices}
    wanted = [Place(Where.ON_SITE, site) for site in sorted(sites)] + [Place(Where.OFF_SITE)]
    return [str(place) for place in wanted if place not in heard]


def unseen(roles: Collection[str]) -> list[frozenset[Role]]:
    """Who has still to sign it off, by the roles that did."""
    return [wanted for wanted in SEEN_BY if wanted.isdisjoint(roles)]


def _stratum(device: DeviceRow) -> tuple[Place, str]:
    return device.place, device.group
