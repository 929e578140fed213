"""What documents say: each that arrived is read once, and told in pieces (agent/ports.py: Sensor).

It has no eyes of its own: the files sensor hands on what is to be read (agent/sensors/files/noticing.py).
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable
from dataclasses import replace
from itertools import count
from pathlib import Path

from agent.core.documents import Kind, pieces
from agent.core.event import Liveness, SensorState
from agent.core.observation import FileText, SensorReady
from agent.ports import Clock, Emit
from agent.sensors.files.pacing import Pacing
from agent.sensors.files.reader import DocumentReader

_LIMIT = 64  # documents that wait
_CROWDED_SECONDS = 0.25


class DocumentTexts:
    """`has_room`: whether more may be told now."""

    name = "documents"

    def __init__(
        self, reader: DocumentReader, pacing: Pacing, clock: Clock, has_room: Callable[[], bool] = lambda: True
    ) -> None:
        self._reader = reader
        self._pacing = pacing
        self._clock = clock
        self._has_room = has_room
        self._waiting: deque[tuple[str, str, Kind]] = deque()
        self._fresh = asyncio.Event()
        self._numbers = count(1)
        self._state = SensorState(self.name, Liveness.FAILED, "not started yet")
        self.wanted = True
        """Whether documents are to be handed on: they are not while the policy has none read."""
        self.freed: Callable[[], None] = lambda: None
        """Called when there is room again."""
        self.files = SensorState("files", Liveness.WORKING)
        """The word on itself of the sensor that hands documents on."""

    @property
    def room(self) -> int:
        """How many more may be handed on: none until half of those that wait were read, so that they come together."""
        left = _LIMIT - len(self._waiting)
        return left if left * 2 >= _LIMIT else 0

    def state(self) -> SensorState:
        """Whether documents are read."""
        if self._state.liveness is Liveness.WORKING and self.files.liveness is not Liveness.WORKING:
            return replace(self.files, sensor=self.name)
        return self._state

    def put(self, path: str, name: str, kind: Kind) -> None:
        """Read this one too."""
        self._waiting.append((path, name, kind))
        self._fresh.set()

    async def run(self, emit: Emit) -> None:
        """Read until cancelled."""
        self._state = SensorState(self.name, Liveness.WORKING)
        self.wanted = True
        emit(SensorReady(self._clock.monotonic()))
        try:
            while True:
                await self._fresh.wait()
                while self._waiting:
                    while not self._has_room():
                        await self._clock.sleep(_CROWDED_SECONDS)
                    path, name, kind = self._waiting.popleft()
                    if len(self._waiting) * 2 == _LIMIT:
                        self.freed()
                    await self._pacing.paced(self._tell(path, name, kind, emit))
                    await self._pacing.pause()
                self._fresh.clear()
        except asyncio.CancelledError:
            self.wanted = False
            self._waiting.clear()
            raise

    async def _tell(self, path: str, name: str, kind: Kind, emit: Emit) -> None:
        reading = await self._reader.read(Path(path), kind)
        if reading is None or not reading.paragraphs:
            return
        number, now = next(self._numbers), self._clock.monotonic()
        for piece in pieces(reading):
            emit(FileText(now, number, name, piece, last=False))
            await asyncio.sleep(0)  # it is consumed before the next one comes, and what is typed with it
        emit(FileText(now, number, name, "", last=True))
        await asyncio.sleep(0)
