"""The school's asset list: which devices there should be, so that one that never enrolled is missed. Pure.

A device is known again by its hostname, which is what it tells when it enrols; its serial number it does not tell.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field

from collector.domain.limits import GROUP_LENGTH, HOSTNAME_LENGTH, NAME_LENGTH
from collector.domain.school_lists import listed_rows

COLUMNS = ("asset tag", "serial", "hostname", "group", "site", "allocated to")
TAG_LENGTH = 64
_ORDER = ("asset tag", "hostname", "serial", "group", "site", "allocated to")  # as Asset has them


@dataclass(frozen=True, slots=True)
class Asset:
    """One device that the school owns. `allocated_to`: a person or a room, for the technician; what is not said is
    empty.
    """

    tag: str
    hostname: str
    serial: str = ""
    group: str = ""
    site: str = ""
    allocated_to: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class ReadAssets:
    """What a list says, or every fault in it, each a sentence with its line."""

    assets: tuple[Asset, ...] = ()
    faults: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class AssetChanges:
    """What an import does. `left`: they are in the list no more."""

    added: tuple[Asset, ...]
    changed: tuple[tuple[Asset, Asset], ...]  # before, after
    left: tuple[Asset, ...]
    same: int


def hostname_key(said: str) -> str:
    """By which a hostname is known again: without its domain, in lower case."""
    return said.strip().casefold().partition(".")[0]


def read_assets(text: str) -> ReadAssets:
    """A CSV with a heading; `asset tag` and `hostname` are needed, and each once."""
    faults: list[str] = []
    found: dict[str, Asset] = {}
    names: dict[str, str] = {}
    for number, row in listed_rows(text, "the list", ("asset tag", "hostname"), faults):
        tag, hostname, serial, group, site, allocated_to = (row.get(name, "") for name in _ORDER)
        asset = Asset(tag, hostname, serial, group, site, allocated_to)
        wrong = _fault(asset)
        if wrong is None and tag in found:
            wrong = f"the asset tag {tag} is listed twice"
        if wrong is None and hostname_key(hostname) in names:
            wrong = f"the hostname {hostname} is listed twice, also as {names[hostname_key(hostname)]}"
        if wrong is None:
            found[tag], names[hostname_key(hostname)] = asset, tag
        else:
            faults.append(f"Line {number}: {wrong}.")
    if faults or not found:
        return ReadAssets(faults=tuple(faults or ["The list holds no device, so nothing was read of it."]))
    return ReadAssets(tuple(found.values()))


def asset_changes(before: Sequence[Asset], after: Sequence[Asset]) -> AssetChanges:
    """From the list that is known to the one that comes, by tag."""
    old, new = {one.tag: one for one in before}, {one.tag: one for one in after}
    kept = [(old[tag], asset) for tag, asset in new.items() if tag in old]
    return AssetChanges(
        tuple(asset for tag, asset in new.items() if tag not in old),
        tuple((was, is_) for was, is_ in kept if was != is_),
        tuple(asset for tag, asset in old.items() if tag not in new),
        sum(was == is_ for was, is_ in kept),
    )


def most_leave(found: AssetChanges) -> bool:
    """Whether so many would leave that the list is more likely cut off than half the devices sold."""
    return len(found.left) > 10 and len(found.left) > found.same + len(found.changed)


def never_enrolled(assets: Sequence[Asset], names: Collection[str]) -> list[Asset]:
    """Those that no device in service has the name of, by hostname. `names`: of the devices in service."""
    here = {hostname_key(name) for name in names}
    return sorted((one for one in assets if hostname_key(one.hostname) not in here), key=lambda one: one.hostname)


def _fault(asset: Asset) -> str | None:
    for what, text, most in (
        ("asset tag", asset.tag, TAG_LENGTH),
        ("hostname", asset.hostname, HOSTNAME_LENGTH),
        ("serial", asset.serial or "-", TAG_LENGTH),
        ("group", asset.group or "-", GROUP_LENGTH),
        ("site", asset.site or "-", GROUP_LENGTH),
        ("allocated to", asset.allocated_to or "-", 2 * NAME_LENGTH),
    ):
        if not 0 < len(text) <= most or not text.isprintable():
            return f"the {what} must have 1 to {most} printable characters"
    return None
