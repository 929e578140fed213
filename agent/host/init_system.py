"""What the init system hears of this program: that it is ready, and, again and again, that its loop still turns.

systemd's protocol (sd_notify(3), sd_watchdog_enabled(3)): words to a datagram socket that the environment names. Where
another init system started us, or a person, nothing is said.
"""

from __future__ import annotations

import asyncio
import contextlib
import socket
import sys
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class InitSystem:
    """`address`: of its socket, or empty; `beat`: seconds between two signs of life, 0 where none is wanted."""

    address: str = ""
    beat: float = 0.0

    @classmethod
    def of(cls, environ: Mapping[str, str], pid: int) -> InitSystem:
        """As the environment says; signs of life at half the time after which we are taken for dead."""
        meant = environ.get("WATCHDOG_PID", str(pid)) == str(pid)
        wanted = environ.get("WATCHDOG_USEC", "") if meant else ""
        return cls(environ.get("NOTIFY_SOCKET", ""), int(wanted) / 2_000_000 if wanted.isdecimal() else 0.0)

    def tell(self, words: str) -> None:
        """Say it. One that does not listen is no reason to end."""
        if self.address and sys.platform != "win32":
            where = "\0" + self.address[1:] if self.address.startswith("@") else self.address
            with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as told, contextlib.suppress(OSError):
                told.sendto(words.encode(), where)

    @asynccontextmanager
    async def told(self, sleep: Callable[[float], Awaitable[None]]) -> AsyncIterator[None]:
        """Ready, then alive for as long as the block runs and the loop turns, then stopping."""

        async def live() -> None:
            while self.beat:
                self.tell("WATCHDOG=1")
                await sleep(self.beat)

        self.tell("READY=1")
        beating = asyncio.create_task(live(), name="init-system")
        try:
            yield
        finally:
            self.tell("STOPPING=1")
            beating.cancel()
            await asyncio.gather(beating, return_exceptions=True)
