"""Waiting on a condition with a deadline, for tests with real processes and sockets."""

from __future__ import annotations

import asyncio
from collections.abc import Callable


async def until(fact: Callable[[], bool], seconds: float = 10.0) -> None:
    """Return once `fact` holds. Raises TimeoutError when it does not in time."""
    async with asyncio.timeout(seconds):
        while not fact():  # noqa: ASYNC110 - the fact lies outside this loop; no event tells of it
            await asyncio.sleep(0.005)
