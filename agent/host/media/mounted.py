"""Which of what is mounted is a medium that somebody plugged in, and never the system's own disk. Pure.

Two things must both be so. The disk is one that comes and goes, by its own word or by how it is connected; and all of
it that is mounted is mounted where desktops mount what their users plug in. So the stick that a system was started
from, a disk that an administrator mounted elsewhere, and one that /etc/fstab names are left alone.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from agent.core.media import Medium
from agent.host.mount_table import Mount, plain

PLACES = ("/media/", "/run/media/")


@dataclass(frozen=True, slots=True)
class Disk:
    """A whole disk that comes and goes; the words are agent/core/media.py's."""

    name: str
    kind: str
    size: int
    plugged: str


def media(
    mounted: Iterable[Mount],
    disks: Callable[[Mount], frozenset[str]],
    about: Callable[[str], Disk | None],
    *,
    listed: Iterable[str],
    swapped: frozenset[str],
) -> tuple[Medium, ...]:
    """Those that are mounted, by name. `disks`: the names of the whole disks that a file system lies on, encrypted or
    not; `about`: None for one that is built in; `listed`: the places that /etc/fstab names; `swapped`: disks that are
    swapped to.
    """
    points: dict[str, list[str]] = {}
    for mount in mounted:
        for disk in disks(mount):
            points.setdefault(disk, []).append(mount.point)
    own, found = frozenset(listed), []
    for name, places in sorted(points.items()):
        if name in swapped or any(place in own or not place.startswith(PLACES) for place in places):
            continue
        if (one := about(name)) is not None:
            found.append(Medium(name, one.kind, one.size, one.plugged, tuple(sorted(set(places)))))
    return tuple(found)


def listed_places(fstab: str) -> frozenset[str]:
    """The mount points that /etc/fstab (fstab(5)) names."""
    rows = (line.split() for line in fstab.splitlines() if not line.lstrip().startswith("#"))
    return frozenset(plain(row[1]) for row in rows if len(row) > 1)


def swap_devices(swaps: str) -> tuple[str, ...]:
    """The paths that /proc/swaps names."""
    return tuple(plain(row[0]) for line in swaps.splitlines()[1:] if (row := line.split()))
