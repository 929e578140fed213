"""Where a device was: at a site of the school, away from all of them, or not known. Pure.

The proof is the collector's own: the address at the other end of a connection that the device's key opened, held
against the networks that the policy lists for each site. No device can claim a place, since none is asked. What cannot
be told so is not known, and never guessed: no site lists a network, or a proxy stands between.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from typing import Final

from collector.domain.address import listed
from policy.document.tree import Tree, branch

Sites = Mapping[str, tuple[str, ...]]
"""The networks of each site, as "10.1.0.0/16"."""

FRESH: Final = timedelta(minutes=2)
"""What waited longer on the device may have been made elsewhere than where it was sent from."""
_BETWEEN: Final = ": "
_EXAMPLES: Final = ("192.0.2.0/24", "198.51.100.0/24", "203.0.113.0/24", "2001:db8::/32")  # for documents: nobody's


class Where(StrEnum):
    """What the words of a list or log say."""

    ON_SITE = "on-site"
    OFF_SITE = "off-site"
    UNKNOWN = "not known"


@dataclass(frozen=True, slots=True)
class Place:
    """`site`: which, where it is on-site; else empty."""

    where: Where = Where.UNKNOWN
    site: str = ""

    def __str__(self) -> str:
        """For lists, and as it is kept: "on-site: main"."""
        return f"{self.where}{_BETWEEN}{self.site}" if self.site else str(self.where)


NOT_KNOWN: Final = Place()


def place_of(address: str, sites: Sites) -> Place:
    """Where whoever has this whole address is. The first site by name counts, where two list the same network."""
    if not address or not any(sites.values()):
        return NOT_KNOWN
    for name, networks in sorted(sites.items()):
        if listed(address, networks):
            return Place(Where.ON_SITE, name)
    return Place(Where.OFF_SITE) if listed(address, ("0.0.0.0/0", "::/0")) else NOT_KNOWN


def place_kept(text: str | None) -> Place:
    """What `str` of it was; what nobody wrote down is not known."""
    where, _, site = (text or Where.UNKNOWN).partition(_BETWEEN)
    return Place(Where(where), site)


async def no_sites() -> Sites:
    """Before there is a policy."""
    return {}


def sites_of(tree: Tree) -> dict[str, tuple[str, ...]]:
    """The sites that a policy lists, each with its networks; without those that a preset has there to be filled in,
    which are nobody's: by them every device would be off-site.
    """
    sites = branch(tree, "sites")
    found = {name: branch(sites, name).get("networks") for name in sites}
    return {name: _filled_in(networks) if isinstance(networks, list) else () for name, networks in found.items()}


def _filled_in(networks: Sequence[object]) -> tuple[str, ...]:
    return tuple(text for text in map(str, networks) if not listed(text.partition("/")[0], _EXAMPLES))
