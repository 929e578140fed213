"""A device that is all uplink: real mutual TLS, a real spool, and whatever collector and keeper the test gives it."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import TypeVar

from cryptography.hazmat.primitives.serialization import Encoding

from agent.ports import PolicyKeeper
from agent.runtime.clock import SystemClock, SystemRandom
from agent.spool.sqlite import SqliteSpool
from agent.uplink.credentials import Identity, Record, StagedKeystore
from agent.uplink.exchange import TokenFile
from agent.uplink.uplink import Uplink
from agent.wire.uplink import Vitals
from policy.severity import Lane
from tests.fakes.collector import ScriptedCollector

T = TypeVar("T")


async def directly(work: Callable[[], T]) -> T:
    return work()


class QuickClock(SystemClock):
    """Real time, but waits longer than a second are cut short."""

    def __init__(self) -> None:
        self.waits: list[float] = []

    async def sleep(self, seconds: float) -> None:
        self.waits.append(seconds)
        await asyncio.sleep(seconds if seconds > 200 else min(seconds, 0.05))


@dataclass
class Device:
    """All of a device that the uplink needs."""

    directory: Path
    collector: ScriptedCollector
    lasts: timedelta = timedelta(days=5)
    began: timedelta = timedelta(hours=1)
    refused: list[Lane] = field(default_factory=list)
    keeper: PolicyKeeper | None = None

    def __post_init__(self) -> None:
        self.spool = SqliteSpool(self.directory / "spool.db", bytes(32), SystemRandom(), ballast_bytes=0)
        self.tokens = TokenFile(self.directory / "token")
        self.tokens.keep(bytes(32))
        self.identity = Identity(StagedKeystore())
        self.clock = QuickClock()

    def uplink(self) -> Uplink:
        authority = self.collector.authority
        record = Record("d" * 64, f"127.0.0.1:{self.collector.port}", "collector.test", "School", "", "", demo=False)
        if self.identity.record() is None:
            certificate = authority.device(self.identity.request(), self.lasts, self.began)
            self.identity.adopt(record, certificate, authority.certificate.public_bytes(Encoding.DER))
        return Uplink(
            self.identity,
            self.tokens,
            self.spool,
            directly,
            self.clock,
            random=SystemRandom(),
            vitals=lambda: Vitals(helpers=1),
            on_refused=self.refused.append,
            keeper=self.keeper,
            fetch_spread=0.0,
        )

    @asynccontextmanager
    async def alone(self) -> AsyncIterator[Uplink]:
        """The collector has a port, and is not there."""
        async with self.collector.serving():
            pass
        async with self.connected() as uplink:
            yield uplink

    @asynccontextmanager
    async def connected(self) -> AsyncIterator[Uplink]:
        uplink = self.uplink()
        task = asyncio.create_task(uplink.run())
        try:
            yield uplink
        finally:
            if task.done():
                task.result()  # it ended by itself, which it never may: say why
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)
