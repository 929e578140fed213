"""Where people keep their files: the folders of their home by the names that their desktop gave them, those that the
policy names besides, and sticks.
"""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

_FOLDERS = ("Downloads", "Documents", "Desktop")
_PROGRAMS = ("bin", "Applications", ".local/bin", ".local/share/applications", ".config/autostart")
_OWN_NAMES = {"XDG_DOWNLOAD_DIR", "XDG_DOCUMENTS_DIR", "XDG_DESKTOP_DIR"}
_LINE = re.compile(r'^(XDG_\w+_DIR)="(\$HOME/|/)(.*)"$', re.MULTILINE)
_ESCAPED = re.compile(r"\\([0-7]{3})")
_LONGEST = 64 * 1024  # bytes of a list of folders that is read
STICKS = (Path("/media"), Path("/run/media"))  # where desktops mount what is plugged in
_SHARED = ("nfs", "cifs", "smb", "9p", "ceph", "afs", "autofs", "fuse.sshfs", "fuse.rclone", "fuse.gvfsd")
_SHARED_ON_MACOS = ("smbfs", "nfs", "afpfs", "webdav", "autofs")
_MOUNTED = Path("/proc/self/mounts")


@dataclass(frozen=True, slots=True)
class Places:
    """Folders that are looked at with all `within`, and those of which only the `top` is."""

    within: tuple[str, ...]
    top: frozenset[str] = frozenset()


def home_places(home: Path, environment: Mapping[str, str]) -> Places:
    """Downloads, Documents and Desktop, and what a desktop in another language calls them (xdg-user-dirs); where one
    user's programs are put; and on Linux, where a folder can be watched without all within, the home's top.
    """
    places = [home / name for name in (*_FOLDERS, *_PROGRAMS)]
    configured = Path(environment.get("XDG_CONFIG_HOME") or home / ".config") / "user-dirs.dirs"
    try:
        with configured.open("rb") as file:
            said = file.read(_LONGEST).decode("utf-8", "replace")
    except OSError:
        said = ""
    for name, start, rest in _LINE.findall(said):
        if name in _OWN_NAMES:
            places.append(Path("/" if start == "/" else home) / rest)
    whole = home.resolve()
    resolved = dict.fromkeys(place.resolve() for place in places)
    within = tuple(str(place) for place in resolved if place != whole and place not in whole.parents)
    return Places(within, frozenset({str(whole)} if sys.platform == "linux" else ()))


def sticks(under: tuple[Path, ...] = STICKS) -> set[str]:
    """The removable media that are mounted now. Blocks; never raises OSError."""
    try:
        if sys.platform == "linux":
            return _mounted_under(_mounts(), under)
        else:
            import psutil  # noqa: PLC0415 - /proc tells all on Linux, where it would cost a megabyte

            parts = psutil.disk_partitions(all=False)
            return {
                one.mountpoint for one in parts if "removable" in one.opts or one.mountpoint.startswith("/Volumes/")
            }
    except OSError:
        return set()


def shares() -> set[str]:
    """Where network file systems are mounted now. Blocks; never raises OSError."""
    try:
        if sys.platform == "linux":
            lines = (line.split(" ") for line in _mounts().splitlines())
            return {
                _ESCAPED.sub(_character, line[1]) for line in lines if len(line) > 2 and line[2].startswith(_SHARED)
            }
        else:
            import psutil  # noqa: PLC0415 - as above

            parts = psutil.disk_partitions(all=True)
            return {one.mountpoint for one in parts if "remote" in one.opts or one.fstype in _SHARED_ON_MACOS}
    except OSError:
        return set()


def _mounts() -> str:
    return _MOUNTED.read_text(encoding="utf-8", errors="surrogateescape")


def _mounted_under(mounts: str, under: tuple[Path, ...]) -> set[str]:
    lines = (line.split(" ") for line in mounts.splitlines())
    points = (line[1] for line in lines if len(line) > 2 and not line[2].startswith(_SHARED))
    starts = tuple(f"{place}{os.sep}" for place in under)
    return {path for point in points if (path := _ESCAPED.sub(_character, point)).startswith(starts)}


def _character(escape: re.Match[str]) -> str:
    return chr(int(escape[1], 8))


class NamedPlaces:
    """The folders that the policy names, as this system has them."""

    def __init__(
        self,
        home: Path,
        places: Places,
        said: Callable[[], tuple[str, ...] | None],
        shares: Callable[[], set[str]] = shares,
    ) -> None:
        """`places`: what is looked at anyway; `said`: as the policy in force writes them, None until one is known;
        `shares`: where network file systems are mounted now.
        """
        self._home = home
        self._places = places
        self._said = said
        self._shares = shares
        self._last: tuple[str, ...] = ()
        self._found: tuple[str, ...] = ()

    def __call__(self) -> tuple[str, ...] | None:
        """Where they are, whether there is such a folder or not; None until a policy is known. Without those on the
        network: others write there too, from other machines, and nobody can say whose a file is. Blocks.
        """
        said = self._said()
        if said is not None and said != self._last:
            self._last, self._found = said, named_places(said, self._home, self._places)
        if not said or not self._found:
            return None if said is None else ()
        shared = [Path(one) for one in self._shares()]
        return tuple(
            place
            for place in self._found
            if not any(_holds(Path(place), one) or _holds(one, Path(place)) for one in shared)
        )


def named_places(said: Iterable[str], home: Path, places: Places) -> tuple[str, ...]:
    """Each once, with all within; a leading ~ is the home. What does not begin at a root is nowhere. Left out is what
    lies within `places`, what holds one of them or the home, since programs write there all day, and Windows' shares.
    """
    written = (home / one[2:] if one.startswith(("~/", "~\\")) else Path(one) for one in said)
    whole = (place.resolve() for place in written if place.is_absolute())
    resolved = {place for place in whole if not str(place).startswith("\\\\")}
    kept = {Path(place) for place in places.within}
    held = [home.resolve(), *kept]
    apart = {place for place in resolved if not any(_holds(place, one) for one in held)}
    return tuple(sorted(str(place) for place in apart if not any(one in place.parents for one in kept | apart)))


def _holds(place: Path, other: Path) -> bool:
    return place == other or place in other.parents
