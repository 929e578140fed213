"""Program starts as they are noticed (agent/ports: ProgramStarts): by the connector at once, by sweeps each second.

A sweep looks closely only at what it has not seen: another process, or one that runs another file than before.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections import deque
from collections.abc import Iterable

from agent.core.apps import Running
from agent.errors import SensorLost, Unsupported
from agent.sensors.processes.connector import Connector
from agent.sensors.processes.facts import facts_of
from agent.sensors.processes.hashes import Hashes, Installed
from agent.sensors.processes.seen import GONE, mark, pids, seen

_TOGETHER = 16  # processes looked at before anything is done about them


class Starts:
    """All but `open`, `close` and `wait` blocks, and is called by one thread at a time."""

    def __init__(
        self, service: int, installed: Installed | None = None, hashes: Hashes | None = None, *, connector: bool = True
    ) -> None:
        """`service`: our own number; `connector`: whether to ask the kernel at all."""
        self._service = service
        self._hashes = hashes or Hashes()
        self._installed = installed or Installed(self._hashes)
        self._wanted = connector
        self._connector: Connector | None = None
        self._seen: dict[int, tuple[float, str]] = {}
        self._told: deque[int] = deque()
        self._news = asyncio.Event()
        self._missed = False
        self.limit = "not started yet"

    def open(self) -> None:
        """Begin to listen, within the loop."""
        try:
            if not self._wanted:
                raise Unsupported("the kernel is not asked")
            self._connector = Connector()
        except Unsupported as error:
            self.limit = f"noticed by a look each second, since {error}"
        else:
            self.limit = ""
            asyncio.get_running_loop().add_reader(self._connector.fileno(), self._heard)

    def close(self) -> None:
        """Listen no more."""
        if self._connector is not None:
            asyncio.get_running_loop().remove_reader(self._connector.fileno())
            self._connector.close()
            self._connector = None

    async def wait(self, seconds: float) -> bool:
        """Until something was started, or so long. Whether the kernel had more to tell than it could."""
        if not self._told:
            with contextlib.suppress(TimeoutError):  # nothing was started
                async with asyncio.timeout(seconds):
                    await self._news.wait()
        self._news.clear()
        missed, self._missed = self._missed, False
        return missed

    def seek(self, names: Iterable[str]) -> None:
        """Rules speak of these programs: know copies of them."""
        self._installed.seek(names)

    def told(self) -> list[Running]:
        """What the kernel told of since: the first of it, so that a burst's first is not dealt with after its last."""
        first = [self._told.popleft() for _ in range(min(len(self._told), _TOGETHER))]
        return [one for pid in dict.fromkeys(first) if (one := self._look(pid, fresh=True)) is not None]

    def sweep(self) -> list[Running]:
        """What runs and was not seen before."""
        there = pids()
        for gone in self._seen.keys() - set(there):
            del self._seen[gone]
        return [one for pid in there if self._is_new(pid) and (one := self._look(pid)) is not None]

    def again(self) -> None:
        """Look at everything anew at the next sweep: the rules are others."""
        self._seen.clear()

    @property
    def alive(self) -> set[tuple[int, float]]:
        """Whoever was there at the last sweep, or came since."""
        return {(pid, created) for pid, (created, _) in self._seen.items()}

    def _heard(self) -> None:
        if self._connector is None:
            return
        try:
            self._told += self._connector.take()
        except SensorLost:
            self._missed = True
        self._news.set()

    def _is_new(self, pid: int) -> bool:
        try:
            return self._seen.get(pid) != mark(pid)
        except GONE:
            return False

    def _look(self, pid: int, *, fresh: bool = False) -> Running | None:
        try:
            process = seen(pid)
        except GONE:
            with contextlib.suppress(*GONE):  # the kernel's own has no file: it is not looked at again
                self._seen[pid] = mark(pid)
            return None
        self._seen[pid] = process.mark
        return facts_of(pid, process, self._hashes, self._installed, self._service, fresh=fresh)
