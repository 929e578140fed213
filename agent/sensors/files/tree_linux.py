"""Linux: a watch a folder, and the kernel's word where its queue ran over (agent/sensors/files/tree.py: Tree)."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable

from agent.sensors.files.inotify import (
    CLOSE_WRITE,
    CREATE,
    IGNORED,
    IS_DIRECTORY,
    MOVED_FROM,
    MOVED_TO,
    OVERFLOW,
    UNMOUNT,
    Inotify,
    Record,
    is_full,
)
from agent.sensors.files.tree import Change, FileChanged, FolderCame, FolderGone, Missed

_LIMIT = 8_192  # folders


class InotifyTree:
    """Folders by the kernel's numbers for them."""

    def __init__(self, limit: int = _LIMIT) -> None:
        self._limit = limit
        self._inotify: Inotify | None = None
        self._folders: dict[int, str] = {}
        self._lock = threading.Lock()  # a walk watches from a thread while the loop reads
        self._news: Callable[[], None] | None = None
        self._asleep = False
        self._moved: tuple[int, str] | None = None  # the first half of a folder's renaming
        self.partial = ""
        """Why some folders are not watched."""

    def open(self, news: Callable[[], None]) -> None:
        """Begin. Raises OSError."""
        self._inotify = Inotify()
        self._news = news
        self._sleep()

    def watch(self, folder: str) -> bool:
        """One folder, without those within. Raises OSError."""
        inotify = self._opened()
        with self._lock:
            if len(self._folders) >= self._limit:
                self.partial = f"there are more than {self._limit} folders; some are looked through every few minutes"
                return False
            try:
                number = inotify.add(folder)
            except OSError as error:
                if not is_full(error):
                    raise
                self.partial = "the system allows no more folders to be watched; some are looked through at times"
                return False
            new = number not in self._folders
            self._folders[number] = folder
            return new

    def forget(self, folder: str) -> None:
        """It and all within."""
        inotify = self._opened()
        with self._lock:
            for number in [one for one, path in self._folders.items() if _is_within(path, folder)]:
                inotify.remove(number)
                del self._folders[number]

    def take(self) -> list[Change]:
        """About a thousand changes at once. Raises OSError."""
        while True:
            records, more = self._opened().read()
            changes = [change for record in records for change in self._told(record)]
            if not more:
                self._leave()
            if not records:
                self._sleep()
            if changes or not records:
                return changes

    def close(self) -> None:
        """Give back all watches."""
        if self._inotify is not None:
            if self._asleep:
                asyncio.get_running_loop().remove_reader(self._inotify.descriptor)
                self._asleep = False
            self._inotify.close()
            self._inotify = None
        self._folders.clear()
        self._moved = None

    def _opened(self) -> Inotify:
        if self._inotify is None:
            raise RuntimeError("the folders are not watched")
        return self._inotify

    def _sleep(self) -> None:
        """Until the kernel has more: its word comes over and over, so that it is listened for once a burst."""
        if not self._asleep:
            self._asleep = True
            asyncio.get_running_loop().add_reader(self._opened().descriptor, self._wake)

    def _wake(self) -> None:
        asyncio.get_running_loop().remove_reader(self._opened().descriptor)
        self._asleep = False
        if self._news is not None:
            self._news()

    def _told(self, record: Record) -> list[Change]:
        if record.mask & OVERFLOW:
            return [Missed()]
        if record.mask & (IGNORED | UNMOUNT):
            with self._lock:
                gone = self._folders.pop(record.watch, None)
            return [] if gone is None else [FolderGone(gone)]
        folder = self._folders.get(record.watch)
        if folder is None or not record.name:
            return []
        path = f"{folder}/{record.name}"
        if record.mask & IS_DIRECTORY:
            return self._folder(record, path)
        if record.mask & (CLOSE_WRITE | MOVED_TO):
            return [FileChanged(path, closed=True)]
        return [FileChanged(path, closed=False)] if record.mask & CREATE else []

    def _folder(self, record: Record, path: str) -> list[Change]:
        moved = self._moved
        if moved is not None and record.mask & MOVED_TO and moved[0] == record.cookie:
            self._moved = None
            with self._lock:
                for number, known in self._folders.items():
                    if _is_within(known, moved[1]):
                        self._folders[number] = path + known[len(moved[1]) :]
            return [FolderCame(path, renamed=True)]
        self._leave()
        if record.mask & MOVED_FROM:
            self._moved = record.cookie, path
            return []
        return [FolderCame(path)] if record.mask & (MOVED_TO | CREATE) else []

    def _leave(self) -> None:
        """The folder that was moved did not come to another place that is watched."""
        if self._moved is not None:
            gone, self._moved = self._moved[1], None
            self.forget(gone)


def _is_within(path: str, folder: str) -> bool:
    return path == folder or path.startswith(folder + "/")
