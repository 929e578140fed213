"""Looking again."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

import pytest

from collector.errors import StoreUnavailable
from collector.services.live import Announcement, Live, Topic
from collector.services.looking import keep_looking

_NEVER = 3600.0


class _Looks:
    """Counts looks; the first ones do as they are told."""

    def __init__(self, *does: Callable[[], Awaitable[None]]) -> None:
        self.count = 0
        self._does = list(does)
        self._changed = asyncio.Event()

    async def look(self) -> None:
        self.count += 1
        self._changed.set()
        if self._does:
            await self._does.pop(0)()

    async def reach(self, count: int) -> None:
        async with asyncio.timeout(5):
            while self.count < count:
                self._changed.clear()
                await self._changed.wait()

    async def have_been(self, count: int) -> None:
        await self.reach(count)
        for _turn in range(5):  # whoever would look once too often gets to do so
            await asyncio.sleep(0)
        assert self.count == count


@asynccontextmanager
async def _looking(looks: _Looks, live: Live, seconds: float = _NEVER) -> AsyncIterator[asyncio.Task[None]]:
    task = asyncio.create_task(keep_looking(looks.look, live, (Topic.ALERTS,), seconds, name="test"))
    try:
        yield task
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


async def test_it_looks_at_once_and_at_news_of_its_topics_alone() -> None:
    looks, live = _Looks(), Live()
    async with _looking(looks, live):
        await looks.have_been(1)
        live.announce(Announcement(Topic.POLICY))
        await looks.have_been(1)
        live.announce(Announcement(Topic.ALERTS))
        await looks.have_been(2)


async def test_news_that_comes_while_it_looks_has_it_look_once_more() -> None:
    live = Live()

    async def meanwhile() -> None:
        for _news in range(3):
            live.announce(Announcement(Topic.ALERTS))
            await asyncio.sleep(0)

    looks = _Looks(_nothing, meanwhile)
    async with _looking(looks, live):
        await looks.have_been(1)
        live.announce(Announcement(Topic.ALERTS))
        await looks.have_been(3)


async def test_it_looks_every_so_often_where_no_news_come() -> None:
    looks = _Looks()
    async with _looking(looks, Live(), seconds=0.0):
        await looks.reach(3)


async def test_a_store_that_does_not_answer_is_asked_again_and_whatever_else_is_wrong_ends_it() -> None:
    async def away() -> None:
        raise StoreUnavailable("away") from OSError()

    async def broken() -> None:
        raise RuntimeError("broken")

    looks = _Looks(away, broken)
    async with _looking(looks, Live(), seconds=0.0) as task:
        with pytest.raises(RuntimeError, match="broken"):
            async with asyncio.timeout(5):
                await task
    assert looks.count == 2


async def _nothing() -> None:
    pass
