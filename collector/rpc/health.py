"""grpc.health.v1: serving as long as the database answers."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Final, Protocol

from grpc_health.v1 import health_pb2
from grpc_health.v1.health import aio  # type: ignore[attr-defined]  # the stubs know only the threaded servicer

from collector.errors import StoreUnavailable
from collector.services.health import Health

Sleep = Callable[[float], Awaitable[None]]

HEALTH_SECONDS: Final = 5.0
ANSWER_WITHIN: Final = 2.0


class HealthBoard(Protocol):
    """What the asyncio servicer of grpcio-health-checking offers."""

    async def set(self, service: str, status: health_pb2.HealthCheckResponse.ServingStatus) -> None:
        """Tell all who ask or watch."""

    async def enter_graceful_shutdown(self) -> None:
        """Tell NOT_SERVING from now on."""


def health_board() -> HealthBoard:
    """A new servicer."""
    board: HealthBoard = aio.HealthServicer()
    return board


async def keep_health(health_of_store: Health, told: HealthBoard, sleep: Sleep = asyncio.sleep) -> None:
    """Until cancelled: tell grpc.health.v1 whether the database answers."""
    while True:
        await tell_health(health_of_store, told)
        await sleep(HEALTH_SECONDS)


async def tell_health(health_of_store: Health, told: HealthBoard) -> None:
    """Ask the store once and tell."""
    try:
        async with asyncio.timeout(ANSWER_WITHIN):
            ready = await health_of_store.ready()
    except (StoreUnavailable, TimeoutError):
        ready = False
    status = health_pb2.HealthCheckResponse.SERVING if ready else health_pb2.HealthCheckResponse.NOT_SERVING
    await told.set("", status)
