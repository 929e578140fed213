"""Programs that a test starts and ends (agent/ports: ProgramStarts, Terminator)."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable

from agent.core.apps import Running, Terminate
from agent.errors import Unsupported


class FakePrograms:
    """`running`: what a sweep finds; `start` is told at once where `limit` is empty."""

    def __init__(self, limit: str = "") -> None:
        self.limit = limit
        self.unsupported = ""
        self.opened = False
        self.running: list[Running] = []
        self.sought: set[str] = set()
        self.ended: list[tuple[int, bool]] = []
        self.stubborn: set[int] = set()
        self.refuses = False
        self.missed = False
        self._told: list[Running] = []
        self._seen: set[int] = set()
        self._news = asyncio.Event()

    def start(self, process: Running) -> None:
        self.running.append(process)
        if not self.limit:
            self._told.append(process)
            self._news.set()

    def miss(self) -> None:
        """The kernel had more to tell than it could."""
        self._told.clear()
        self.missed = True
        self._news.set()

    def open(self) -> None:
        if self.unsupported:
            raise Unsupported(self.unsupported)
        self.opened = True

    def close(self) -> None:
        self.opened = False

    async def wait(self, seconds: float) -> bool:
        del seconds
        await self._news.wait()
        self._news.clear()
        missed, self.missed = self.missed, False
        return missed

    def tick(self) -> None:
        """As long as it waits has passed."""
        self._news.set()

    def seek(self, names: Iterable[str]) -> None:
        self.sought = set(names)

    def told(self) -> list[Running]:
        told, self._told = self._told, []
        return told

    def sweep(self) -> list[Running]:
        found = [one for one in self.running if one.pid not in self._seen]
        self._seen |= {one.pid for one in self.running}
        return found

    def again(self) -> None:
        self._seen.clear()

    @property
    def alive(self) -> set[tuple[int, float]]:
        return {(one.pid, one.created) for one in self.running}

    def end(self, target: Terminate, *, force: bool) -> bool:
        if self.refuses:
            raise PermissionError("the system does not let this program be ended")
        there = [one for one in self.running if (one.pid, one.created) == (target.pid, target.created)]
        if there:
            self.ended.append((target.pid, force))
        if force or target.pid not in self.stubborn:
            self.running = [one for one in self.running if one not in there]
        return bool(there)
