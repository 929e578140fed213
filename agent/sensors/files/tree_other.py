"""Windows and macOS: watchdog's observer, which watches a folder with all within (see Tree)."""

from __future__ import annotations

import os
import threading
from collections import deque
from collections.abc import Callable
from pathlib import Path

from watchdog.events import (
    DirCreatedEvent,
    DirMovedEvent,
    FileCreatedEvent,
    FileModifiedEvent,
    FileMovedEvent,
    FileSystemEvent,
    FileSystemEventHandler,
)
from watchdog.observers import Observer
from watchdog.observers.api import BaseObserver, ObservedWatch

from agent.core.documents import is_nobodys_folder
from agent.sensors.files.tree import Change, FileChanged, FolderCame, Missed

_LIMIT = 4_096  # changes
_PART = 512
_TOLD = (FileCreatedEvent, FileModifiedEvent, FileMovedEvent, DirCreatedEvent, DirMovedEvent)


class WatchdogTree(FileSystemEventHandler):
    """Called from the observer's thread, which only enqueues."""

    partial = "this system does not say when it missed a change; folders are looked through every few minutes too"

    def __init__(self) -> None:
        self._observer: BaseObserver | None = None
        self._roots: dict[str, ObservedWatch] = {}
        self._changes: deque[Change] = deque()
        self._lock = threading.Lock()
        self._news: Callable[[], None] | None = None

    def open(self, news: Callable[[], None]) -> None:
        """Begin. Raises OSError."""
        self._news = news
        self._observer = Observer()
        self._observer.start()

    def watch(self, folder: str) -> bool:
        """With all within. Raises OSError."""
        if self._observer is None or any(_is_within(folder, root) for root in self._roots):
            return False
        self._roots[folder] = self._observer.schedule(self, folder, recursive=True)
        return True

    def forget(self, folder: str) -> None:
        """Where it was a root of its own."""
        watch = self._roots.pop(folder, None)
        if watch is not None and self._observer is not None:
            self._observer.unschedule(watch)

    def take(self) -> list[Change]:
        """At most some hundreds. Raises OSError when the observer ended."""
        if self._observer is None or not self._observer.is_alive():
            raise OSError("the file observer ended")
        with self._lock:
            return [self._changes.popleft() for _ in range(min(_PART, len(self._changes)))]

    def close(self) -> None:
        """Its threads end by themselves."""
        if self._observer is not None:
            self._observer.stop()
            self._observer = None
        self._roots.clear()
        self._changes.clear()

    def on_any_event(self, event: FileSystemEvent) -> None:
        """Something happened."""
        path = os.fsdecode(event.dest_path or event.src_path)
        if not isinstance(event, _TOLD) or any(map(is_nobodys_folder, Path(path).parts)):
            return
        change: Change = FolderCame(path) if event.is_directory else FileChanged(path, closed=False)
        with self._lock:
            if len(self._changes) >= _LIMIT:
                self._changes.clear()
                change = Missed()
            self._changes.append(change)
        if self._news is not None:
            self._news()


def _is_within(path: str, folder: str) -> bool:
    return path == folder or path.startswith(folder.rstrip("/\\") + os.sep)
