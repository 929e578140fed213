"""Files known by what is in them, so that a copy of a program is that program under any name."""

from __future__ import annotations

import contextlib
import hashlib
import os
import shutil
import stat
from collections import OrderedDict
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

from agent.core.scripts import SHELLS_AND_KIN
from policy.programs import CATEGORY_OF

_HASHED_AT_MOST = 512 << 20  # bytes
_REMEMBERED = 4096  # hashes
_HOW = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)  # a pipe must not hold us up


class Hashes:
    """SHA-256 of files, remembered by device, inode, size and moment of change."""

    def __init__(self) -> None:
        self._known: OrderedDict[tuple[int, int, int, int, int], str] = OrderedDict()

    def of(self, path: str) -> str:
        """In hex; empty for what cannot be read, is no plain file, or is over 512 MiB."""
        try:
            said = os.stat(path)  # noqa: PTH116 - asked at each start: a Path takes longer to make than the answer
            known = self._known.get(key := _key(said))
            if known is not None:
                self._known.move_to_end(key)
                return known
            return self._read(path) if stat.S_ISREG(said.st_mode) else ""
        except (OSError, ValueError):  # it is gone, or was never for us to read: known by its name alone
            return ""

    def _read(self, path: str) -> str:
        with os.fdopen(os.open(path, _HOW), "rb") as file:
            said = os.fstat(file.fileno())
            if not stat.S_ISREG(said.st_mode) or said.st_size > _HASHED_AT_MOST:
                return ""
            found = self._known[_key(said)] = hashlib.file_digest(file, "sha256").hexdigest()
        if len(self._known) > _REMEMBERED:
            self._known.popitem(last=False)
        return found


def _key(said: os.stat_result) -> tuple[int, int, int, int, int]:
    return said.st_dev, said.st_ino, said.st_size, said.st_mtime_ns, said.st_ctime_ns


class Installed:
    """Which files are the installed programs that rules speak of. `sizes`: how long they are, in bytes."""

    def __init__(self, hashes: Hashes, find: Callable[[str], str | None] = shutil.which) -> None:
        self._hashes = hashes
        self._find = find
        self._name_of: dict[str, str] = {}
        self._sought: frozenset[str] = frozenset()
        self.sizes: frozenset[int] = frozenset()

    def seek(self, names: Iterable[str]) -> None:
        """Find these, and those that are well known. Blocks for as long as hashing them takes, once."""
        wanted = frozenset(names) | CATEGORY_OF.keys() | set(SHELLS_AND_KIN)
        if wanted == self._sought:
            return
        found: dict[str, str] = {}
        sizes: set[int] = set()
        for name in sorted(wanted):
            if (real := self._file(name)) and (digest := self._hashes.of(str(real))):
                found.setdefault(digest, name)
                with contextlib.suppress(OSError):
                    sizes.add(real.stat().st_size)
        self._name_of, self._sought, self.sizes = found, wanted, frozenset(sizes)

    @property
    def names(self) -> Mapping[str, str]:
        """By SHA-256, of those that were found."""
        return self._name_of

    def name_of(self, sha256: str, name: str) -> str:
        """The installed program's, where it is another than this."""
        found = self._name_of.get(sha256, "") if sha256 else ""
        return "" if found == name.casefold().removesuffix(".exe") else found

    def _file(self, name: str) -> Path | None:
        """Its file; None where it is not installed, or that file has many names (busybox) and so is none of them."""
        place = self._find(name) if "/" not in name and "\0" not in name else None
        if place is None:
            return None
        real = Path(place).resolve()
        alone = real.stem.casefold() in (name, name.removesuffix(".exe")) or name in SHELLS_AND_KIN
        return real if alone else None
