"""Arrivals by watchdog's observer, in Downloads, Documents and Desktop."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from pathlib import Path

from watchdog.events import DirCreatedEvent, DirMovedEvent, FileCreatedEvent, FileMovedEvent, FileSystemEventHandler
from watchdog.observers import Observer

from agent.core.event import Liveness, SensorState
from agent.core.observation import FileArrived, SensorReady
from agent.errors import SensorLost, Unsupported
from agent.ports import Clock, Emit

PLACES = ("Downloads", "Documents", "Desktop")
_LOOK_SECONDS = 5.0
_JOIN_SECONDS = 2.0


class FileArrivals:
    """Tells the name of each file that is created in or moved into one of the places (agent/ports.py: Sensor)."""

    name = "files"

    def __init__(self, places: Sequence[Path], clock: Clock) -> None:
        self._places = tuple(places)
        self._clock = clock
        self._state = SensorState(self.name, Liveness.FAILED, "not started yet")

    def state(self) -> SensorState:
        """Whether the observer runs."""
        return self._state

    async def run(self, emit: Emit) -> None:
        """Notice until cancelled. Raises SensorLost; Unsupported when there is none of the places."""
        places = [place for place in self._places if place.is_dir()]
        if not places:
            reason = "this account has no Downloads, Documents or Desktop"
            self._state = SensorState(self.name, Liveness.UNSUPPORTED, reason)
            raise Unsupported(reason)
        observer = Observer()
        try:
            for place in places:
                observer.schedule(_Arrivals(emit, self._clock), str(place), recursive=False)
            await asyncio.to_thread(observer.start)
            self._state = SensorState(self.name, Liveness.WORKING)
            emit(SensorReady(self._clock.monotonic()))
            while observer.is_alive():
                await self._clock.sleep(_LOOK_SECONDS)
            raise SensorLost("the file observer ended")
        except OSError as error:
            # SensorLost is one too; the system's own messages may hold a path, so only their kind is told.
            reason = str(error) if isinstance(error, SensorLost) else f"the folders cannot be watched: {error.strerror}"
            self._state = SensorState(self.name, Liveness.FAILED, reason)
            raise SensorLost(reason) from error
        finally:
            if observer.is_alive():
                observer.stop()
                await asyncio.shield(asyncio.to_thread(observer.join, _JOIN_SECONDS))


class _Arrivals(FileSystemEventHandler):
    """Called from the observer's thread; only enqueues."""

    def __init__(self, emit: Emit, clock: Clock) -> None:
        self._emit = emit
        self._clock = clock

    def on_created(self, event: DirCreatedEvent | FileCreatedEvent) -> None:
        """A file appeared."""
        self._tell(event.src_path, directory=event.is_directory)

    def on_moved(self, event: DirMovedEvent | FileMovedEvent) -> None:
        """A file got another name, as a finished download does."""
        self._tell(event.dest_path, directory=event.is_directory)

    def _tell(self, path: str | bytes, *, directory: bool) -> None:
        if not directory and path:
            name = Path(path if isinstance(path, str) else path.decode("utf-8", "replace")).name
            self._emit(FileArrived(self._clock.monotonic(), name))
