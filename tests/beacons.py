"""A beacon that answers, in a thread of this process."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Event, Thread

from collector.rpc.beacon import serve_beacon
from collector.services.beacon import BeaconKey


@contextmanager
def beaconing(key: BeaconKey, host: str, port: int) -> Iterator[None]:
    """Served, as `heed-collector beacon serve` does it."""
    loop, ready, over = asyncio.new_event_loop(), Event(), asyncio.Event()

    async def whole() -> None:
        async with await serve_beacon(key, host, port, 4):
            ready.set()
            await over.wait()

    thread = Thread(target=loop.run_until_complete, args=(whole(),))
    thread.start()
    try:
        assert ready.wait(10), "the beacon does not answer"
        yield
    finally:
        loop.call_soon_threadsafe(over.set)
        thread.join(10)
        loop.close()
