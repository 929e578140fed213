"""Folders looked through, a part at a time, so that whoever looks can rest in between and remembers little.

A folder is watched before it is looked through: what comes in between is then told twice rather than never.
"""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import islice

from agent.core.documents import is_nobodys_folder, is_passing
from agent.sensors.files.since import EVER

_READ_AHEAD = 8_192  # entries of a folder, so that few are held open, and none on a stick for long
_DEPTH = 48  # folders within folders
_FETCHED_WHEN_READ = 0x0040_0000 | 0x0000_1000  # FILE_ATTRIBUTE_RECALL_ON_DATA_ACCESS, FILE_ATTRIBUTE_OFFLINE
_ALONE = 1_000  # as deep as is a folder of which those within are not looked through


@dataclass(frozen=True, slots=True)
class Found:
    """A file that counts. `mark` tells it, as it is now, from all others and from itself once it changes."""

    path: str
    mark: int


class _Folder:
    """One that is being looked through."""

    def __init__(self, path: str, since: float, depth: int, *, first: bool) -> None:
        self.since = since
        self.depth = depth
        self.first = first
        self._entries = os.scandir(path)
        self._ahead: deque[os.DirEntry[str]] = deque()
        self._read_ahead()

    def _read_ahead(self) -> None:
        self._ahead.extend(islice(self._entries, _READ_AHEAD))
        if len(self._ahead) < _READ_AHEAD:
            self._entries.close()

    def entries(self) -> Iterator[os.DirEntry[str]]:
        """What is in it, each once."""
        while True:
            if not self._ahead:
                self._read_ahead()
            if not self._ahead:
                return
            yield self._ahead.popleft()

    def hides(self, name: str) -> bool:
        """Whether a file of this name is a program's own."""
        return self.depth == _ALONE and name.startswith(".")

    def close(self) -> None:
        """No more of it."""
        self._entries.close()


class Walk:
    """Folders are added in any order; the last that was added comes first. `watch` as a tree's."""

    def __init__(self, watch: Callable[[str], bool]) -> None:
        self._watch = watch
        self._open: list[_Folder] = []
        self._next: list[tuple[str, float, bool, bool]] = []

    @property
    def busy(self) -> bool:
        """Whether there is something left to look through."""
        return bool(self._open or self._next)

    def __len__(self) -> int:
        return len(self._open) + len(self._next)

    def add(self, folder: str, since: float, *, first: bool = False, within: bool = True) -> None:
        """Look through it. `since`: files that changed (wall seconds since 1970) before count only where the folder was
        not watched before, and at the `first` look not even then. Not `within`: without the folders in it and
        what is hidden.
        """
        self._next.append((folder, since, first, within))

    def step(self, entries: int) -> list[Found]:
        """So many entries more, and the files among them that count. Blocks; raises nothing."""
        found: list[Found] = []
        while entries > 0 and self.busy:
            if self._next:
                folder, since, first, within = self._next.pop()
                self._enter(folder, since, 0 if within else _ALONE, first=first)
            entries -= 1
            if self._open:
                entries -= self._look(self._open[-1], entries, found)
        return found

    def close(self) -> None:
        """Look through nothing more."""
        for folder in self._open:
            folder.close()
        self._open.clear()
        self._next.clear()

    def _look(self, folder: _Folder, most: int, found: list[Found]) -> int:
        """Until the next folder within it. How many entries that took."""
        looked = 0
        for entry in folder.entries():
            looked += 1
            if _is(entry.is_dir):
                if folder.depth < _DEPTH and not is_nobodys_folder(entry.name):
                    self._enter(entry.path, folder.since, folder.depth + 1, first=folder.first)
                    return looked
            elif _is(entry.is_file) and not is_passing(entry.name) and not folder.hides(entry.name):
                about = look(entry.path)
                if about is not None and max(about.st_ctime, about.st_mtime) >= folder.since:
                    found.append(Found(entry.path, mark_of(entry.path, about)))
            if looked >= most:
                return looked
        folder.close()
        self._open.remove(folder)
        return looked

    def _enter(self, path: str, since: float, depth: int, *, first: bool) -> None:
        try:
            new = self._watch(path)
            self._open.append(_Folder(path, since if first or not new else EVER, depth, first=first))
        except OSError:
            return  # it is gone, or this user may not look into it


def look(path: str) -> os.stat_result | None:
    """About this file itself, not what it links to; None where there is none. Never raises OSError."""
    try:
        return os.lstat(path)
    except (OSError, ValueError):
        return None


def is_elsewhere(about: object) -> bool:
    """Whether only its name is here, and reading it would have a sync program fetch it (Windows)."""
    return bool(getattr(about, "st_file_attributes", 0) & _FETCHED_WHEN_READ)


def mark_of(path: str, about: os.stat_result) -> int:
    """Another number once the file is written or replaced: nobody can set the time of a file's last change."""
    return hash((path, about.st_size, about.st_mtime_ns, about.st_ctime_ns))


def _is(asked: Callable[..., bool]) -> bool:
    """What a folder's entry says of itself, links not followed; what cannot be asked is nothing."""
    try:
        return asked(follow_symlinks=False)
    except OSError:
        return False
