"""The challenges that wait for an answer, as the wire looks them up: in memory, by device, renewed at every change."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable

from collector.domain.checks import Challenge

__all__ = ["Challenges"]


class Challenges:
    """One a process, on one event loop."""

    def __init__(self) -> None:
        self._open: dict[str, tuple[bytes, ...]] = {}
        self._changed = asyncio.Event()

    def renew(self, found: Iterable[Challenge]) -> None:
        """These wait now, and no others."""
        fresh: dict[str, tuple[bytes, ...]] = {}
        for one in found:
            fresh[one.device_id] = (*fresh.get(one.device_id, ()), bytes.fromhex(one.nonce))
        if fresh != self._open:
            self._open = fresh
            self._changed.set()

    def of(self, device_id: str) -> tuple[bytes, ...]:
        """A device's, oldest first. Quick."""
        return self._open.get(device_id, ())

    def devices(self) -> tuple[str, ...]:
        """Whom any concern."""
        return tuple(self._open)

    async def changed(self) -> None:
        """Return once they are others than they were."""
        await self._changed.wait()
        self._changed.clear()
