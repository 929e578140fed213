"""At a steady pace, and sooner when there is news."""

from __future__ import annotations

import asyncio

from agent.ports import Clock


async def until_set(news: asyncio.Event, clock: Clock, seconds: float) -> None:
    """Return once `news` is set, or after so many seconds of `clock`."""
    waiting = {asyncio.ensure_future(news.wait()), asyncio.ensure_future(clock.sleep(seconds))}
    try:
        await asyncio.wait(waiting, return_when=asyncio.FIRST_COMPLETED)
    finally:
        for task in waiting:
            task.cancel()
