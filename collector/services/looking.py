"""Looking again: at once, whenever there is news, and every so often, since news between collectors may be lost."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Collection

import structlog

from collector.errors import StoreUnavailable
from collector.services.live import Live, Topic

_log = structlog.get_logger(__name__)


async def keep_looking(
    look: Callable[[], Awaitable[object]], live: Live, topics: Collection[Topic], seconds: float, *, name: str
) -> None:
    """Until cancelled. News of `topics` that comes while it looks has it look once more. `name`: whose looking it is,
    for the log, where a store that does not answer is told of; whatever else `look` raises ends it.
    """
    news = asyncio.Event()
    listening = asyncio.create_task(_listen(live, topics, news), name=f"{name}-live")
    try:
        while True:
            news.clear()
            try:
                await look()
            except StoreUnavailable as error:
                _log.warning(f"{name}.unavailable", cause=type(error.__cause__).__name__)
            try:
                async with asyncio.timeout(seconds):
                    await news.wait()
            except TimeoutError:
                continue
    finally:
        listening.cancel()


async def _listen(live: Live, topics: Collection[Topic], news: asyncio.Event) -> None:
    async for announcement in live.listen():
        if announcement.topic in topics:
            news.set()
