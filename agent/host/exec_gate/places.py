"""Where the gate may stand: on the mounts that hold what people can write to, never on the system's own. Pure.

A gate that hung on the file system of `/usr` would hang the machine, sign-in and the service that mends it. So a place
that is a file system of its own is marked whole; one that shares it with the system is first bind-mounted onto itself,
and that mount alone is marked. Where files may come over a network, or from a program (FUSE), an answer might wait for
the other side, and so the gate does not stand there.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from agent.host.mount_table import Mount

PLACES = ("/home", "/tmp", "/var/tmp", "/dev/shm")  # noqa: S108 - watched, not written to
_SYSTEM = ("/", "/usr", "/bin", "/sbin", "/lib", "/lib64", "/etc", "/opt", "/boot", "/var", "/var/lib", "/nix", "/snap")
_LOCAL = frozenset({"ext2", "ext3", "ext4", "xfs", "btrfs", "tmpfs", "f2fs", "zfs", "bcachefs", "jfs", "overlay"})


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
