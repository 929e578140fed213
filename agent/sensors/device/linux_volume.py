"""Whether the volume that holds a Linux system is encrypted, by the kernel's own word (dm-crypt below the mount)."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from agent.core.posture import Encryption, Unread


def system_volume(root: Path = Path("/")) -> Encryption | Unread:
    """`root`: where /proc, /sys and /dev are looked for."""
    try:
        mounts = (root / "proc/self/mountinfo").read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError as error:
        return Unread(f"the kernel does not tell what is mounted ({error.strerror})")
    found = [parts for line in mounts if (parts := line.split(" "))[4] == "/" and "-" in parts]
    if not found:
        return Unread("nothing is mounted as the system's root")
    mount = found[-1]  # the last of several is what is seen
    kind, source = mount[mount.index("-") + 1 : mount.index("-") + 3]
    number = mount[2] if not mount[2].startswith("0:") else _number(root, source)
    device = root / "sys/dev/block" / number
    if not number or not device.exists():
        return Unread(f"the system's root is of kind {kind}, which stands on no block device")
    return Encryption(source, _encrypted(device.resolve()))


def _number(root: Path, source: str) -> str:
    """Of a file system that has a number of its own, as btrfs does: that of the device it names."""
    if sys.platform == "win32" or not source.startswith("/dev/"):
        return ""
    else:
        try:
            said = (root / source.lstrip("/")).stat()
        except OSError:  # named, but not there
            return ""
        return f"{os.major(said.st_rdev)}:{os.minor(said.st_rdev)}"


def _encrypted(device: Path) -> bool:
    """It is a dm-crypt device, or everything that it stands on is."""
    try:
        if (device / "dm/uuid").read_text(encoding="ascii", errors="replace").startswith("CRYPT-"):
            return True
    except OSError:  # not of the device mapper
        pass
    below = sorted((device / "slaves").iterdir()) if (device / "slaves").is_dir() else []
    return bool(below) and all(_encrypted(one.resolve()) for one in below)
