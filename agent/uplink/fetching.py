"""What a policy names by SHA-256 comes by calls of its own, begun at a random moment and resumed where they broke off.

Ten thousand devices learn of a new lexicon within seconds; each waits a little before it asks, so that they do not ask
together. A lost connection costs the piece in flight and no more. Nothing is verified here: who asked knows the hash.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import grpc
import structlog

from agent.core import backoff
from agent.errors import ArtefactError
from agent.ports import Clock, Random
from agent.wire.uplink import fetch_request
from protos.heed.v1 import uplink_pb2_grpc

SPREAD_SECONDS = 120.0  # within which all devices of a school begin
_PIECE_SECONDS = 60.0  # for one piece, which the collector may hold back; then the call is begun anew
_REFUSED = (grpc.StatusCode.NOT_FOUND, grpc.StatusCode.UNIMPLEMENTED)

_log = structlog.get_logger("heed.uplink")


class Fetching:
    """Fetches over whatever connection there is; the uplink says when there is one, and when no more."""

    def __init__(self, clock: Clock, random: Random, spread: float = SPREAD_SECONDS) -> None:
        """`spread`: seconds within which a fetch begins, at random."""
        self._clock = clock
        self._random = random
        self._spread = spread
        self._stub: uplink_pb2_grpc.UplinkAsyncStub | None = None
        self._connected = asyncio.Event()

    def connected(self, stub: uplink_pb2_grpc.UplinkAsyncStub) -> None:
        """There is a connection, and the collector has taken us for who we are."""
        self._stub = stub
        self._connected.set()

    def lost(self) -> None:
        """There is none."""
        self._stub = None
        self._connected.clear()

    async def fetch(self, sha256: bytes, offset: int) -> AsyncIterator[bytes]:
        """The artefact's bytes from `offset` on (agent/ports: FetchArtefact). Raises ArtefactError."""
        await self._clock.sleep(self._random.uniform() * self._spread)
        failures, since = 0, self._clock.monotonic()
        while True:
            await self._connected.wait()
            if self._stub is None:
                continue
            call: Any = self._stub.Fetch(fetch_request(sha256, offset))
            try:
                while (piece := await self._piece(call)) is not None:
                    failures, since = 0, self._clock.monotonic()
                    offset += len(piece)
                    yield piece
            except (ConnectionError, TimeoutError) as error:
                _log.info("fetch_broke_off", artefact=sha256.hex()[:12], offset=offset, reason=str(error))
            else:
                return
            finally:
                call.cancel()
            failures += 1
            await self._clock.sleep(backoff.delay(failures, self._clock.monotonic() - since, self._random.uniform()))

    async def _piece(self, call: Any) -> bytes | None:  # noqa: ANN401 - the stubs know no call that is read from
        """The next bytes, or None after the last. Raises ConnectionError, TimeoutError and ArtefactError."""
        try:
            async with asyncio.timeout(_PIECE_SECONDS):
                answer = await call.read()
        except grpc.aio.AioRpcError as error:
            if error.code() in _REFUSED:
                raise ArtefactError("The collector does not have what the policy names.") from error
            raise ConnectionError(error.code().name) from error
        except asyncio.CancelledError:
            if (task := asyncio.current_task()) is None or task.cancelling():
                raise
            # The channel was closed under the call, which grpc.aio tells in the words of an order to stop.
            raise ConnectionError("the connection was closed") from None
        if answer is grpc.aio.EOF:  # type: ignore[attr-defined]  # missing from the stubs
            return None
        chunk: bytes = answer.chunk
        return chunk
