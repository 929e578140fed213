"""What the wire has to say to devices besides policy and challenges: in memory, by device, renewed at every change.

Each word is said once on every Watch while it stands here, so a device must bear hearing it again.
"""

from __future__ import annotations

import asyncio
from collections.abc import Mapping

from collector.domain.access import AccessAnswer

__all__ = ["DeviceWords", "Word"]

Word = AccessAnswer


class DeviceWords:
    """One a process, on one event loop."""

    def __init__(self) -> None:
        self._said: dict[str, Mapping[str, tuple[Word, ...]]] = {}
        self._changed = asyncio.Event()

    def renew(self, source: str, found: Mapping[str, tuple[Word, ...]]) -> None:
        """What this source has to say now, by device, and no more."""
        if found != self._said.get(source, {}):
            self._said[source] = found
            self._changed.set()

    def of(self, device_id: str) -> tuple[Word, ...]:
        """A device's. Quick."""
        return tuple(word for found in self._said.values() for word in found.get(device_id, ()))

    def devices(self) -> tuple[str, ...]:
        """Whom any concern."""
        return tuple({device_id for found in self._said.values() for device_id in found})

    async def changed(self) -> None:
        """Return once they are others than they were."""
        await self._changed.wait()
        self._changed.clear()
