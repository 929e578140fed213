"""Hearing of what other collectors, or a command line, committed to PostgreSQL: LISTEN on a connection of its own."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from functools import partial

import asyncpg  # type: ignore[import-untyped]  # it publishes no types
from sqlalchemy import URL

from collector.store.follow import CHANNEL, TOPICS

LOST: tuple[type[Exception], ...] = (OSError, asyncpg.PostgresError, asyncpg.InterfaceError)
"""What the driver raises when it cannot connect or loses its connection."""

_RETRY_SECONDS = 1.0
_WAITING = 256  # news a slow process may lag; more is the same news


async def listen(url: URL) -> AsyncIterator[str]:
    """Yields the topics told; every topic after a lost connection, since anything may have been missed."""
    dsn = url.set(drivername="postgresql").render_as_string(hide_password=False)
    missed = False
    while True:
        heard: asyncio.Queue[str | None] = asyncio.Queue()
        try:
            connection = await asyncpg.connect(dsn, timeout=5)
        except LOST:
            missed = True
            await asyncio.sleep(_RETRY_SECONDS)
            continue
        try:
            connection.add_termination_listener(partial(_ended, heard))
            await connection.add_listener(CHANNEL, partial(_told, heard))
            if missed:
                for topic in TOPICS:
                    yield topic
            while (told := await heard.get()) is not None:
                yield told
        except LOST:
            await asyncio.sleep(_RETRY_SECONDS)
        finally:
            connection.terminate()
        missed = True


def _told(heard: asyncio.Queue[str | None], _connection: object, _pid: int, _channel: str, topic: str) -> None:
    if heard.qsize() < _WAITING:
        heard.put_nowait(topic)


def _ended(heard: asyncio.Queue[str | None], _connection: object) -> None:
    heard.put_nowait(None)
