"""Media on macOS, by diskutil. Written to Apple's documentation; not yet run on macOS."""

from __future__ import annotations

import errno
import os
import plistlib
import subprocess
import time
from collections.abc import Iterator
from typing import Any

from agent.core.media import Medium

_PATIENCE = 20.0  # seconds for diskutil
_VOLUMES = "/Volumes"
_PAUSE = 0.25  # seconds between looks at the folder of what is mounted


class MacMedia:
    """See the port. diskutil is asked only where the folder of what is mounted changed."""

    limit = "a phone that is plugged in is no disk, and is not noticed"

    def __init__(self) -> None:
        self._mounted: frozenset[str] = frozenset()
        self._media: tuple[Medium, ...] = ()

    def open(self) -> None:
        """See the port."""

    def close(self) -> None:
        """See the port."""
        self._mounted, self._media = frozenset(), ()

    def wait(self, seconds: float) -> None:
        """See the port."""
        until = time.monotonic() + seconds
        while time.monotonic() < until and _names() == self._mounted:
            time.sleep(_PAUSE)

    def look(self) -> tuple[Medium, ...]:
        """See the port."""
        mounted = _names()
        if mounted != self._mounted:
            said = subprocess.run(
                ["/usr/sbin/diskutil", "list", "-plist", "external"],
                capture_output=True,
                timeout=_PATIENCE,
                check=False,
            )
            self._media = external_media(said.stdout)
            self._mounted = mounted
        return self._media

    def remove(self, medium: Medium) -> None:
        """See the port."""
        for place in medium.places:
            order = ["/usr/sbin/diskutil", "unmount", "force", place]
            subprocess.run(order, capture_output=True, timeout=_PATIENCE, check=False)  # noqa: S603 - our words, and a path
        self._mounted = frozenset()
        if any(one.name == medium.name for one in self.look()):
            raise OSError(errno.EBUSY, "it is still mounted")


def external_media(listed: bytes) -> tuple[Medium, ...]:
    """What `diskutil list -plist external` tells of disks that are mounted below /Volumes and nowhere else. Pure."""
    try:
        said = plistlib.loads(listed)
    except (plistlib.InvalidFileException, ValueError, OverflowError):
        return ()
    disks = said.get("AllDisksAndPartitions") if isinstance(said, dict) else None
    known = [one for one in disks if isinstance(one, dict)] if isinstance(disks, list) else []
    points: dict[str, list[str]] = {}
    for disk in known:
        stores = disk.get("APFSPhysicalStores")  # of a container, the partitions that it lies on
        of = stores[0] if isinstance(stores, list) and stores and isinstance(stores[0], dict) else disk
        points.setdefault(whole_disk(of), []).extend(_points(disk))
    return tuple(
        Medium(name, "other", size, f"{name}-{size}", tuple(sorted(set(points[name]))))
        for disk in known
        if "APFSPhysicalStores" not in disk
        and isinstance(name := disk.get("DeviceIdentifier"), str)
        and isinstance(size := disk.get("Size"), int)
        and points.get(name)
        and all(place.startswith(f"{_VOLUMES}/") for place in points[name])
    )


def whole_disk(entry: dict[str, Any]) -> str:
    """The disk that a partition is of: disk4s2 is of disk4."""
    name = str(entry.get("DeviceIdentifier", ""))
    return f"disk{name.removeprefix('disk').partition('s')[0]}"


def _points(entry: dict[str, Any]) -> Iterator[str]:
    if isinstance(point := entry.get("MountPoint"), str):
        yield point
    for key in ("Partitions", "APFSVolumes"):
        for part in found if isinstance(found := entry.get(key), list) else ():
            if isinstance(part, dict) and isinstance(point := part.get("MountPoint"), str):
                yield point


def _names() -> frozenset[str]:
    try:
        return frozenset(os.listdir(_VOLUMES))  # noqa: PTH208 - names alone
    except OSError:
        return frozenset()
