"""What the system says of a process: on Linux straight from /proc, since programs can start a thousand at a time."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from agent.sensors.processes.windows import owner

if sys.platform != "linux":  # /proc tells all there, and psutil would cost a megabyte
    import psutil

    GONE: tuple[type[Exception], ...] = (psutil.Error, OSError)
else:
    GONE = (OSError,)
"""What is raised for a process that has ended, or is not ours to look at."""
FIRST_PERSON = {"darwin": 500, "win32": 1}.get(sys.platform, 1000)
"""The least number that a person's account has on this system; on Windows, that their session has."""
_DELETED = " (deleted)"
_FIELDS = 20  # of /proc/PID/stat, up to when it began
_ENDING = "it is just ending, and its files are empty"
_MOST = 1 << 20  # bytes, of what a process says of itself


@dataclass(frozen=True, slots=True)
class Seen:
    """A process. `created`: a number that tells two of one pid apart, whatever the clock is set to; `path`: of its
    program's file; `image`: where that very file can be read, though it was renamed since; `words`: its arguments;
    `mark`: as the function of that name says. Paths are plain text: a burst leaves no time for more.
    """

    created: float
    parent: int
    uid: int
    path: str
    image: str
    words: Callable[[], list[str]]
    mark: tuple[float, str]


def pids() -> list[int]:
    """All there are."""
    if sys.platform == "linux":
        return [int(place.name) for place in Path("/proc").iterdir() if place.name.isdigit()]
    else:
        return psutil.pids()


def seen(pid: int) -> Seen:
    """A process as it is now. Raises one of GONE."""
    if sys.platform == "linux":
        parent, created = _stat(pid)
        image = f"/proc/{pid}/exe"
        runs = os.readlink(image)  # noqa: PTH115 - a Path takes longer to make than the answer
        path = runs.removesuffix(_DELETED)
        return Seen(created, parent, _uid(pid), path, image, lambda: _words(pid), (created, runs))
    elif sys.platform == "darwin":
        process = psutil.Process(pid)
        path, created = process.exe(), process.create_time()
        uid, parent = process.uids().real, process.ppid() or 0
        return Seen(created, parent, uid, path, path, process.cmdline, (created, ""))
    else:
        process = psutil.Process(pid)
        path, created = process.exe().replace("\\", "/"), process.create_time()
        return Seen(created, process.ppid() or 0, owner(pid), path, path, process.cmdline, (created, ""))


def started(pid: int) -> float:
    """`Seen.created` alone. Raises one of GONE."""
    if sys.platform == "linux":
        return _stat(pid)[1]
    else:
        return psutil.Process(pid).create_time()


def mark(pid: int) -> tuple[float, str]:
    """Which process this is and what it runs. Raises one of GONE."""
    if sys.platform == "linux":
        created = _stat(pid)[1]
        try:
            return created, str(Path(f"/proc/{pid}/exe").readlink())
        except OSError:
            return created, ""  # the kernel's own, or not ours to look at
    else:
        return started(pid), ""


def age(created: float) -> float:
    """Seconds since what `started` says."""
    if sys.platform == "linux":
        return time.clock_gettime(time.CLOCK_BOOTTIME) - created / os.sysconf("SC_CLK_TCK")
    else:
        return time.time() - created


def cwd(pid: int) -> Path:
    """Where it stands. Raises one of GONE."""
    if sys.platform == "linux":
        return Path(f"/proc/{pid}/cwd").readlink()
    else:
        return Path(psutil.Process(pid).cwd())


def as_seen_by(pid: int, file: str) -> str:
    """The file that this path is for that process, which may have mounted another there for itself."""
    return f"/proc/{pid}/root{file}" if sys.platform == "linux" else file


def _stat(pid: int) -> tuple[int, float]:
    """Its parent, and when it began, in ticks since the machine started (proc_pid_stat(5))."""
    fields = _read(f"/proc/{pid}/stat").rpartition(b")")[2].split()
    if len(fields) < _FIELDS:
        raise ProcessLookupError(_ENDING)
    return int(fields[1]), float(fields[19])


def _uid(pid: int) -> int:
    """The real one: what /proc itself belongs to, a process can make root."""
    _, found, line = _read(f"/proc/{pid}/status").partition(b"\nUid:")
    if not found:
        raise ProcessLookupError(_ENDING)
    return int(line.split(maxsplit=1)[0])


def _words(pid: int) -> list[str]:
    return [os.fsdecode(word) for word in _read(f"/proc/{pid}/cmdline").split(b"\0")]


def _read(path: str) -> bytes:
    file = os.open(path, os.O_RDONLY)
    try:
        found = os.read(file, 65536)
        while len(found) % 4096 == 0 and (more := os.read(file, 65536)):
            found += more
            if len(found) > _MOST:
                break
        return found
    finally:
        os.close(file)
