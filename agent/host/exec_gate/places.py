"""Where the gate may stand: on the mounts that hold what people can write to, never on the system's own. Pure.

A gate that hung on the file system of `/usr` would hang the machine, sign-in and the service that mends it. So a place
that is a file system of its own is marked whole; one that shares it with the system is first bind-mounted onto itself,
and that mount alone is marked. Where files may come over a network, or from a program (FUSE), an answer might wait for
the other side, and so the gate does not stand there.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

PLACES = ("/home", "/tmp", "/var/tmp", "/dev/shm")  # noqa: S108 - watched, not written to
_SYSTEM = ("/", "/usr", "/bin", "/sbin", "/lib", "/lib64", "/etc", "/opt", "/boot", "/var", "/var/lib", "/nix", "/snap")
_LOCAL = frozenset({"ext2", "ext3", "ext4", "xfs", "btrfs", "tmpfs", "f2fs", "zfs", "bcachefs", "jfs", "overlay"})
_OCTAL = re.compile(r"\\([0-7]{3})")


@dataclass(frozen=True, slots=True)
class Mount:
    """A line of /proc/self/mountinfo (proc(5)). `device`: of its file system, as major:minor."""

    device: str
    point: str
    kind: str


@dataclass(frozen=True, slots=True)
class Stand:
    """Stand at `place`: mark its whole file system, or else the one mount, which is first made of it if `bind`."""

    place: str
    whole: bool
    bind: bool = False


@dataclass(frozen=True, slots=True)
class Not:
    """Do not stand at `place`, because."""

    place: str
    because: str


def mounts(table: str) -> list[Mount]:
    """What is mounted, the oldest first. A line that cannot be understood is left out."""
    found: list[Mount] = []
    for line in table.splitlines():
        before, dash, after = line.partition(" - ")
        words, more = before.split(), after.split()
        if dash and len(words) >= 5 and more:
            found.append(Mount(words[2], _plain(words[4]), more[0]))
    return found


def plan(
    mounted: Sequence[Mount], places: Iterable[str], ours: Iterable[str], is_folder: Callable[[str], bool]
) -> list[Stand | Not]:
    """Where to stand. `places`: real paths; `ours`: files that the agent itself is run from; a place that is no folder
    is left out without a word.
    """
    system = {mount.device for one in _SYSTEM if (mount := holding(mounted, one))}
    wanted = list(dict.fromkeys(place for place in places if is_folder(place)))
    below = [one.point for one in mounted if any(one.point.startswith(f"{place}/") for place in wanted)]
    found: list[Stand | Not] = []
    for place in (*wanted, *dict.fromkeys(below)):
        mount = holding(mounted, place)
        if mount is None or (place in below and mount.kind not in _LOCAL):
            continue  # a file system that somebody mounted in their home, as over a network: nothing was promised of it
        if mount.kind not in _LOCAL:
            found.append(Not(place, f"{place} is no local file system but {mount.kind}"))
        elif any(one == place or one.startswith(f"{place}/") for one in ours):
            found.append(Not(place, f"Heed itself is installed in {place}, and must never wait for its own gate"))
        elif mount.device not in system:
            found.append(Stand(place, whole=True))
        else:
            found.append(Stand(place, whole=False, bind=mount.point != place))
    return found


def holding(mounted: Sequence[Mount], place: str) -> Mount | None:
    """The mount that a path lies on: the innermost, and of several on one point the newest."""
    best: Mount | None = None
    for one in mounted:
        inside = place == one.point or place.startswith(one.point.rstrip("/") + "/")
        if inside and (best is None or len(one.point) >= len(best.point)):
            best = one
    return best


def _plain(path: str) -> str:
    return _OCTAL.sub(lambda found: chr(int(found[1], 8)), path)
