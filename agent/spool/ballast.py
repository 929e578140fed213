"""Room on the disk that is held back for urgent events: a file of real blocks, given up when nothing else is left."""

from __future__ import annotations

import contextlib
import os
import shutil
from pathlib import Path

_CHUNK = 64 * 1024


class Ballast:
    """A file of `size` bytes beside the spool."""

    def __init__(self, path: Path, size: int) -> None:
        self._path = path
        self._size = size

    def held(self) -> int:
        """Bytes held back now."""
        try:
            return self._path.stat().st_size
        except OSError:
            return 0

    def top_up(self) -> None:
        """Take the room again once the disk has twice of it; costs one look at the disk otherwise."""
        if self.held() < self._size and shutil.disk_usage(self._path.parent).free > 2 * self._size:
            self.hold()

    def hold(self) -> None:
        """Take the room, or what there is of it. Written out: a sparse file would hold nothing, and zeros may not."""
        with contextlib.suppress(OSError), self._path.open("wb", buffering=0) as file:
            for _ in range(0, self._size, _CHUNK):
                file.write(os.urandom(_CHUNK))
            os.fsync(file.fileno())

    def release(self) -> None:
        """Give the room back."""
        with contextlib.suppress(OSError):
            self._path.unlink()
