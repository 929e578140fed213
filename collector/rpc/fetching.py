"""Artefacts by their SHA-256, from any byte on, in pieces: slowly enough that nothing else on this collector waits."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Final

from collector.domain import limits
from collector.errors import BadRequest, TooManyTries
from collector.rpc.gate import Context
from collector.rpc.rates import Monotonic, Rates
from collector.services.artefacts import ArtefactShelf
from collector.services.metrics import Metrics
from protos.heed.v1 import uplink_pb2

Sleep = Callable[[float], Awaitable[None]]

AT_ONCE: Final = 200  # fetches; further devices come again later, which costs less than if all got little
_COME_AGAIN: Final = 30.0  # seconds


class Fetching:
    """What all Fetch calls share."""

    def __init__(
        self, artefacts: ArtefactShelf, metrics: Metrics, monotonic: Monotonic, sleep: Sleep = asyncio.sleep
    ) -> None:
        self._artefacts = artefacts
        self._metrics = metrics
        self._sleep = sleep
        self._begun = Rates(limits.FETCHES_PER_SECOND, limits.FETCHES_BURST, monotonic)
        self._each = Rates(limits.FETCH_BYTES_PER_SECOND, limits.FETCH_BYTES_BURST, monotonic)
        self._together = Rates(limits.FETCHED_BYTES_PER_SECOND, limits.FETCHED_BYTES_PER_SECOND / 4, monotonic)
        self._turn = asyncio.Lock()
        self._now = 0

    async def serve(self, device_id: str, sha256: str, offset: int, context: Context) -> None:
        """Send the artefact from `offset` on. Raises NotFound, BadRequest, TooManyTries, StoreUnavailable."""
        if wait := self._begun.take(device_id):
            raise TooManyTries("fetch: this device begins too many; it must wait.", retry_after=wait)
        if self._now >= AT_ONCE:
            raise TooManyTries("fetch: too many devices fetch just now; try again later.", retry_after=_COME_AGAIN)
        self._now += 1
        try:
            content = await self._artefacts.content(sha256)
            if offset > len(content):
                raise BadRequest("fetch: offset is beyond the artefact's end")
            for place in range(offset, len(content), limits.CHUNK_BYTES):
                chunk = content[place : place + limits.CHUNK_BYTES]
                await self._in_turn(device_id, len(chunk))
                await context.write(uplink_pb2.FetchResponse(chunk=chunk))
                self._metrics.fetched_bytes.inc(len(chunk))
        finally:
            self._now -= 1

    async def _in_turn(self, device_id: str, amount: int) -> None:
        """Wait until this device, and then all of them together, may have so many bytes more."""
        while wait := self._each.take(device_id, amount):
            await self._sleep(wait)
        async with self._turn:  # one asks at a time, in the order they came
            while wait := self._together.take("", amount):
                await self._sleep(wait)
