"""One thread for what blocks: the spool, the exchange token, the list of sessions (agent/ports: Offload)."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

T = TypeVar("T")


class ThreadOffload:
    """Work is done one piece after another, in the order it came."""

    def __init__(self, name: str) -> None:
        self._executor = ThreadPoolExecutor(1, thread_name_prefix=name)

    async def __call__(self, work: Callable[[], T]) -> T:
        """What `work` returns or raises. Once begun, it is finished, even when the caller is cancelled."""
        return await asyncio.get_running_loop().run_in_executor(self._executor, work)

    def close(self) -> None:
        """Finish what was begun."""
        self._executor.shutdown(wait=True, cancel_futures=True)


async def aside(work: Callable[[], T]) -> T:
    """Work in a thread of the loop's own pool, beside all else: a slow answer there never holds up the spool."""
    return await asyncio.to_thread(work)
