"""What is mounted, by the kernel's own table. Pure."""

from __future__ import annotations

import re
from dataclasses import dataclass

_OCTAL = re.compile(r"\\([0-7]{3})")


@dataclass(frozen=True, slots=True)
class Mount:
    """A line of /proc/self/mountinfo (proc(5)). `device`: of its file system, as major:minor; `source`: what that
    calls it, such as /dev/sdb1.
    """

    device: str
    point: str
    kind: str
    source: str = ""


def mounts(table: str) -> list[Mount]:
    """What is mounted, the oldest first. A line that cannot be understood is left out."""
    found: list[Mount] = []
    for line in table.splitlines():
        before, dash, after = line.partition(" - ")
        words, more = before.split(), after.split()
        if dash and len(words) >= 5 and more:
            found.append(Mount(words[2], plain(words[4]), more[0], plain(more[1]) if len(more) > 1 else ""))
    return found


def plain(path: str) -> str:
    """A path as it is, where the kernel wrote blanks in octal."""
    return _OCTAL.sub(lambda found: chr(int(found[1], 8)), path)
