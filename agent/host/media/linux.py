"""Media on Linux, by the kernel's tables; taken off by the system's own umount, where everybody sees what is mounted.

A service of systemd may see mounts of its own: what it unmounts there stays mounted for everybody else. So the table is
that of the first process, and umount is run among its mounts.
"""

from __future__ import annotations

import errno
import os
import select
import stat
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

from agent.core.media import Medium
from agent.errors import Unsupported
from agent.host.media.mounted import Disk, listed_places, media, swap_devices
from agent.host.mount_table import Mount, mounts

_PATIENCE = 10.0  # seconds for a umount
_SECTOR = 512  # bytes
_DEEP = 8  # of devices that lie on others


class LinuxMedia:
    """See the port. `root`: where /proc, /sys and /etc are."""

    limit = "a phone that is plugged in is no disk, and is not noticed"

    def __init__(self, root: Path = Path("/")) -> None:
        self._root = root
        self._table = root
        self._changes = -1

    def open(self) -> None:
        """See the port."""
        refused = ""
        for whose in ("1", "self"):  # where /proc hides the first process, one's own table has to do
            self._table = self._root / "proc" / whose / "mountinfo"
            try:
                self._changes = os.open(self._table, os.O_RDONLY)
            except OSError as error:
                refused = refused or str(error.strerror)
            else:
                return
        raise Unsupported(f"the kernel does not tell what is mounted ({refused})")

    def close(self) -> None:
        """See the port."""
        os.close(self._changes)
        self._changes = -1

    def wait(self, seconds: float) -> None:
        """See the port. The kernel marks the table once it changed (proc(5))."""
        if sys.platform == "linux":
            watched = select.poll()
            watched.register(self._changes, select.POLLPRI)
            watched.poll(seconds * 1000)

    def look(self) -> tuple[Medium, ...]:
        """See the port."""
        table = mounts(self._table.read_text(encoding="utf-8", errors="surrogateescape"))
        swaps = swap_devices(self._read("proc/swaps"))
        return media(
            table,
            self._disks_of,
            self._about,
            listed=listed_places(self._read("etc/fstab")),
            swapped=frozenset(disk for path in swaps for disk in self._disks_of(Mount("0:0", "", "swap", path))),
        )

    def remove(self, medium: Medium) -> None:
        """See the port. What is in use is first written out, and then taken from under whoever uses it: nothing new is
        opened, and what is open is theirs until they close it.
        """
        among = self._among_the_first()
        for place in sorted(medium.places, reverse=True):
            if not _done([*among, "umount", "--", place]):
                _done([*among, "sync", "--file-system", "--", place])
                _done([*among, "umount", "--lazy", "--", place])
        if any(one.name == medium.name for one in self.look()):
            raise OSError(errno.EBUSY, "it is still mounted")

    def _among_the_first(self) -> list[str]:
        ours, theirs = Path("/proc/self/ns/mnt"), Path("/proc/1/ns/mnt")
        with suppress(OSError):
            if not os.path.samestat(ours.stat(), theirs.stat()):
                return ["nsenter", f"--mount={theirs}", "--"]
        return []

    def _disks_of(self, mount: Mount) -> frozenset[str]:
        """The whole disks that a file system lies on; none where it is none of a disk's."""
        device = mount.device
        if device.startswith("0:") and mount.source.startswith("/"):  # btrfs, and what /proc/swaps names
            device = _number_of(self._root / mount.source.lstrip("/")) or device
        return self._beneath(self._root / "sys/dev/block" / device, _DEEP)

    def _beneath(self, device: Path, deep: int) -> frozenset[str]:
        try:
            place = device.resolve(strict=True)
            below = sorted((place / "slaves").iterdir()) if (place / "slaves").is_dir() else []
        except OSError:
            return frozenset()
        if below and deep:
            return frozenset[str]().union(*(self._beneath(one, deep - 1) for one in below))
        return frozenset({place.parent.name if (place / "partition").exists() else place.name})

    def _about(self, name: str) -> Disk | None:
        """None for a disk that is built in."""
        at = self._root / "sys/block" / name
        connected = str(at.resolve())
        if "/usb" in connected:
            kind = "usb"
        elif self._read(f"sys/block/{name}/device/type").strip() == "SD":
            kind = "card"
        elif self._read(f"sys/block/{name}/removable").strip() == "1":
            kind = "disc" if name.startswith("sr") else "other"
        else:
            return None
        size = self._read(f"sys/block/{name}/size").strip()
        plugged = self._read(f"sys/block/{name}/diskseq").strip() or str(at.stat().st_ino)
        return Disk(name, kind, int(size) * _SECTOR if size.isdecimal() else 0, f"{name}-{plugged}")

    def _read(self, path: str) -> str:
        try:
            return (self._root / path).read_text(encoding="utf-8", errors="replace")
        except OSError:  # not there: the caller says what that means
            return ""


def _number_of(device: Path) -> str:
    """As major:minor; empty where it is no block device."""
    if sys.platform != "win32":
        with suppress(OSError):
            about = device.stat()
            if stat.S_ISBLK(about.st_mode):
                return f"{os.major(about.st_rdev)}:{os.minor(about.st_rdev)}"
    return ""


def _done(command: list[str]) -> bool:
    try:
        subprocess.run(command, check=True, capture_output=True, timeout=_PATIENCE)  # noqa: S603 - our words, and a path
    except (OSError, subprocess.SubprocessError):
        return False
    return True
