"""A disk whose power can be cut between any two of its operations (agent/ports: Disk).

What was written but not flushed, and names given or taken whose directory was not flushed, may be on it afterwards or
not: `after_power_loss` makes the disk that is then found, choosing at random among all that may be.
"""

from __future__ import annotations

import random
from pathlib import Path


class PowerLostError(BaseException):
    """As a kill: no `except` and no `finally` of the code under test may count on it. It is no Exception."""


class FakeDisk:
    """Files in memory, each as it is and as it is durably. `fails`: raise OSError at this operation, from 1."""

    def __init__(self, *, dies_at: int = 0, fails_at: int = 0) -> None:
        self._files: dict[Path, _File] = {}
        self._durable: dict[Path, _File] = {}
        self._directories: set[Path] = set()
        self.operations = 0
        self.dies_at = dies_at
        self.fails_at = fails_at

    def read(self, path: Path) -> bytes:
        if path not in self._files:
            raise FileNotFoundError(path)
        return self._files[path].now

    def write(self, path: Path, data: bytes, _mode: int) -> None:
        self._put(path, b"", data)

    def append(self, path: Path, data: bytes, _mode: int) -> None:
        self._put(path, self._files[path].now if path in self._files else b"", data)

    def flush(self, path: Path) -> None:
        self._operation()
        self._files[path].flushed = self._files[path].now

    def rename(self, old: Path, new: Path) -> None:
        self._operation()
        self._files[new] = self._files.pop(old)

    def remove(self, path: Path) -> None:
        self._operation()
        self._files.pop(path, None)

    def make_directory(self, path: Path, _mode: int) -> None:
        self._directories.add(path)

    def flush_directory(self, path: Path) -> None:
        self._operation()
        for name in {*self._files, *self._durable}:
            if name.parent == path:
                if name in self._files:
                    self._durable[name] = self._files[name]
                else:
                    del self._durable[name]

    def names(self, path: Path) -> list[str]:
        return sorted(name.name for name in self._files if name.parent == path)

    def rot(self, path: Path, data: bytes | None) -> None:
        """The file is changed, or gone, and nobody did it."""
        if data is None:
            del self._files[path]
        else:
            self._files[path] = _File(data, data)
        self._durable = dict(self._files)

    def paths(self) -> list[Path]:
        return sorted(self._files)

    def after_power_loss(self, choose: random.Random) -> FakeDisk:
        """What may be found. Of one name either what it durably is or what it was to be; of a file's bytes those
        flushed, those written, or some of these.
        """
        found = FakeDisk()
        for name in sorted({*self._files, *self._durable}):
            file = choose.choice([self._files.get(name), self._durable.get(name)])
            if file is not None:
                data = file.found(choose)
                found._files[name] = _File(data, data)
        found._durable = dict(found._files)
        found._directories = set(self._directories)
        return found

    def after_kill(self) -> FakeDisk:
        """The process died and the system did not: all that was written is there."""
        found = FakeDisk()
        found._files = {name: _File(file.now, file.now) for name, file in self._files.items()}
        found._durable = dict(found._files)
        found._directories = set(self._directories)
        return found

    def _put(self, path: Path, before: bytes, data: bytes) -> None:
        file = self._files.setdefault(path, _File(b"", b""))
        try:
            self._operation()
        except (PowerLostError, OSError):
            file.now = before + data[: len(data) // 2]  # it was half way
            raise
        file.now = before + data

    def _operation(self) -> None:
        self.operations += 1
        if self.operations == self.dies_at:
            raise PowerLostError
        if self.operations == self.fails_at:
            raise OSError(28, "No space left on device")


class _File:
    def __init__(self, now: bytes, flushed: bytes) -> None:
        self.now = now
        self.flushed = flushed

    def found(self, choose: random.Random) -> bytes:
        if self.now == self.flushed:
            return self.now
        torn = self.now[: choose.randrange(len(self.now) + 1)]
        return choose.choice([self.flushed, self.now, torn, torn + bytes(len(self.now) - len(torn))])
