"""What documents say: each that arrived is read once, and told in pieces (agent/ports: Sensor).

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
_PDF_LIMIT = 4_096  # the same of PDFs, of which each takes a process: the others do not wait behind them
_CROWDED_SECONDS = 0.25


class _Line:
    """Documents that are read one after another."""

    def __init__(self, pacing: Pacing) -> None:
        self.pacing = pacing
        self.waiting: deque[tuple[str, str, Kind]] = deque()  # path, name, kind
        self.fresh = asyncio.Event()


class DocumentTexts:
    """`has_room`: whether more may be told now."""

    name = "documents"

    def __init__(
        self,
        reader: DocumentReader,
        pacing: Pacing,
        clock: Clock,
        has_room: Callable[[], bool] = lambda: True,
        *,
        pdf_pacing: Pacing | None = None,
    ) -> None:
        """`pdf_pacing`: of the processes that read PDFs, where they are counted apart."""
        self._reader = reader
        self._clock = clock
        self._has_room = has_room
        self._here = _Line(pacing)
        self._apart = _Line(pdf_pacing or pacing)
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
        left = _LIMIT - len(self._here.waiting)
        return left if left * 2 >= _LIMIT and len(self._apart.waiting) <= _PDF_LIMIT - _LIMIT else 0

    def state(self) -> SensorState:
        """Whether documents are read."""
        if self._state.liveness is Liveness.WORKING and self.files.liveness is not Liveness.WORKING:
            return replace(self.files, sensor=self.name)
        return self._state

    def put(self, path: str, name: str, kind: Kind) -> None:
        """Read this one too."""
        line = self._apart if kind is Kind.PDF else self._here
        line.waiting.append((path, name, kind))
        line.fresh.set()

    async def run(self, emit: Emit) -> None:
        """Read until cancelled."""
        self._state = SensorState(self.name, Liveness.WORKING)
        self.wanted = True
        emit(SensorReady(self._clock.monotonic()))
        try:
            async with asyncio.TaskGroup() as lines:
                for line in (self._here, self._apart):
                    lines.create_task(self._read(line, emit))
        except ExceptionGroup:
            self._state = SensorState(self.name, Liveness.FAILED, "the reading of documents failed")
            raise
        except asyncio.CancelledError:
            self.wanted = False
            self._here.waiting.clear()
            self._apart.waiting.clear()
            raise

    async def _read(self, line: _Line, emit: Emit) -> None:
        while True:
            await line.fresh.wait()
            while line.waiting:
                while not self._has_room():
                    await self._clock.sleep(_CROWDED_SECONDS)
                path, name, kind = line.waiting.popleft()
                if len(line.waiting) * 2 == _LIMIT:
                    self.freed()
                await line.pacing.paced(self._tell(path, name, kind, emit))
                await line.pacing.pause()
            line.fresh.clear()

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
