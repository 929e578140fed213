"""Telling open pages that something changed: bounded, lossy, and never what changed.

An announcement says only "ask again", so that losing all but the last of many loses nothing, and so that whoever
listens sees no more than their own question to the database would show them.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator
from dataclasses import dataclass
from enum import StrEnum


class Topic(StrEnum):
    """What sort of thing to ask again about."""

    ACCESS = "access"
    ALERTS = "alerts"
    CHECKS = "checks"
    DEVICES = "devices"
    POLICY = "policy"


@dataclass(frozen=True, slots=True)
class Announcement:
    """Something of this topic changed."""

    topic: Topic


_WAITING = 16  # announcements a slow listener may lag; more are the same news


class Live:
    """One process's listeners. Other processes' news comes by `follow`, from the store."""

    def __init__(self) -> None:
        self._listeners: set[asyncio.Queue[Announcement]] = set()

    def announce(self, announcement: Announcement) -> None:
        """Tell all listeners now; never blocks. A listener that lags misses what it would have been told twice."""
        for queue in self._listeners:
            if not queue.full():
                queue.put_nowait(announcement)

    async def listen(self) -> AsyncGenerator[Announcement]:
        """Announcements from now on, until the iterator is closed."""
        queue: asyncio.Queue[Announcement] = asyncio.Queue(_WAITING)
        self._listeners.add(queue)
        try:
            while True:
                yield await queue.get()
        finally:
            self._listeners.discard(queue)

    async def follow(self, topics: AsyncIterator[str]) -> None:
        """Announce what other processes changed (collector.store.Store.changes), until cancelled."""
        async for topic in topics:
            self.announce(Announcement(Topic(topic)))
