"""Files, with what survives a loss of power told apart (agent/ports: Disk); and how a file is replaced whole.

Bytes are on the disk once their file was flushed, a name once its directory was. A new file is written beside the old
one, flushed, given its name, and the directory flushed: whenever the machine dies, there is the old file or the new.
"""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Callable
from pathlib import Path

from agent.ports import Disk, OnStep, no_step


class LocalDisk:
    """This machine's own."""

    def read(self, path: Path) -> bytes:
        """See the port."""
        return path.read_bytes()

    def write(self, path: Path, data: bytes, mode: int) -> None:
        """See the port."""
        with open(path, "wb", opener=_with(mode)) as file:
            file.write(data)

    def append(self, path: Path, data: bytes, mode: int) -> None:
        """See the port."""
        with open(path, "ab", opener=_with(mode)) as file:
            file.write(data)

    def flush(self, path: Path) -> None:
        """See the port."""
        with path.open("r+b") as file:
            os.fsync(file.fileno())

    def rename(self, old: Path, new: Path) -> None:
        """See the port."""
        old.replace(new)

    def remove(self, path: Path) -> None:
        """See the port."""
        path.unlink(missing_ok=True)

    def make_directory(self, path: Path, mode: int) -> None:
        """See the port."""
        if not path.is_dir():
            path.mkdir(mode=mode, parents=True, exist_ok=True)
            self.flush_directory(path.parent)

    def flush_directory(self, path: Path) -> None:
        """See the port. Windows flushes names by itself."""
        if sys.platform != "win32" and path.is_dir():
            descriptor = os.open(path, os.O_RDONLY)
            try:
                os.fsync(descriptor)
            finally:
                os.close(descriptor)

    def names(self, path: Path) -> list[str]:
        """See the port."""
        try:
            return sorted(entry.name for entry in path.iterdir())
        except FileNotFoundError:
            return []


def replace_whole(
    disk: Disk, path: Path, data: bytes, *, mode: int = 0o600, on_step: OnStep = no_step, step: str = "file"
) -> None:
    """`path` holds `data` from now on, or, when OSError is raised, what it held before. `step`: how `on_step` hears of
    each boundary.
    """
    fresh = path.with_name(f".{path.name}.new")
    try:
        disk.write(fresh, data, mode)
        on_step(f"{step}.written")
        disk.flush(fresh)
        on_step(f"{step}.flushed")
        disk.rename(fresh, path)
    except OSError:
        with contextlib.suppress(OSError):
            disk.remove(fresh)
        raise
    on_step(f"{step}.renamed")
    disk.flush_directory(path.parent)
    on_step(f"{step}.kept")


def _with(mode: int) -> Callable[[str, int], int]:
    """Opens with just this mode, whatever the account's umask: helpers of other accounts read some of these files."""

    def opened(path: str, flags: int) -> int:
        descriptor = os.open(path, flags, mode)
        if sys.platform != "win32":
            os.fchmod(descriptor, mode)
        return descriptor

    return opened
