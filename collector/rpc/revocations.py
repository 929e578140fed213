"""The actor that ends the calls of revoked devices."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import Final

import structlog

from collector.domain.clock import Clock
from collector.errors import StoreUnavailable
from collector.rpc.status import REVOKED
from collector.rpc.streams import Streams
from collector.services.devices import Devices

log = structlog.get_logger("collector.rpc")

Sleep = Callable[[float], Awaitable[None]]

POLL_SECONDS: Final = 2.0  # a revocation must take hold within 5 s
ANSWER_WITHIN: Final = 2.0
OVERLAP: Final = timedelta(
    seconds=10
)  # clocks of several collectors over one database differ; ending twice is harmless


async def end_revoked(devices: Devices, streams: Streams, clock: Clock, sleep: Sleep = asyncio.sleep) -> None:
    """Until cancelled: end the open calls of every device revoked since the last look that the store answered."""
    since = clock() - OVERLAP
    while True:
        await sleep(POLL_SECONDS)
        asked = clock()
        try:
            async with asyncio.timeout(ANSWER_WITHIN):
                revoked = await devices.revoked_since(since)
        except (StoreUnavailable, TimeoutError) as error:
            log.warning("revocations could not be read; asking again", kind=type(error).__name__)
            continue
        for device_id in revoked:
            if ended := streams.end(device_id, REVOKED):
                log.info("calls of a revoked device ended", device=device_id, calls=ended)
        since = asked - OVERLAP
