"""Hearing of what another process committed to the SQLite file, such as a command line beside the server.

SQLite does not tell, but answers cheaply whether any other connection wrote (PRAGMA data_version); only then is the
table of versions read, and our own writes are taken off. On PostgreSQL see collector/store/listen.py.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable

from sqlalchemy import func, select, text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncEngine

from collector.store.tables import live

CHANNEL = "heed_live"
TOPICS = ("alerts", "checks", "devices", "policy")
_POLL_SECONDS = 1.0


async def follow(engine: AsyncEngine, own: Callable[[], int]) -> AsyncIterator[str]:
    """Yields every topic when another process changed any."""
    known: int | None = None
    while True:
        try:
            async with engine.connect() as connection:
                seen = -1
                while True:
                    # A transaction of its own each time, or the view would stay the first one's.
                    version = int((await connection.execute(text("PRAGMA data_version"))).scalar_one())
                    if version != seen:
                        seen = version
                        total = (await connection.execute(select(func.sum(live.c.version)))).scalar_one() or 0
                        foreign = int(total) - own()
                        if known is not None and foreign != known:
                            for topic in TOPICS:
                                yield topic
                        known = foreign
                    await connection.rollback()
                    await asyncio.sleep(_POLL_SECONDS)
        except (DBAPIError, OSError):
            await asyncio.sleep(_POLL_SECONDS)
