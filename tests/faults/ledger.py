"""A session helper that keeps the books: which events did the service say are committed?

It speaks the real link to the real service. What it wrote down as committed is what must stand at the collector, each
exactly once, whatever was killed in between.
"""

from __future__ import annotations

import asyncio
import contextlib
import os
import threading
import time
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

from agent.core.event import Event, Keyword, Source
from agent.core.identifier import uuid7
from agent.core.link import Match
from agent.errors import LinkError
from agent.runtime.link import LinkClient
from policy.severity import Severity


def keyword_event(number: int, severity: Severity, *, demo: bool = False) -> Event:
    """An event as a match makes one; `number` only tells them apart for a reader."""
    return Event(
        id=uuid7(time.time_ns() // 1_000_000, os.urandom(10)),
        observed_at=datetime.now(UTC),
        severity=severity,
        account="",
        session="ledger",
        demo=demo,
        payload=Keyword(
            rule="test.ledger",
            category="test",
            source=Source.TYPED,
            confidence=1.0,
            first_person=False,
            snippet=f"ledger line {number}",
            explanation="Written by the fault tests.",
            window_title="",
            process="ledger",
            lexicon="",
        ),
    )


class Ledger:
    """Sends events over the link from a thread of its own until stopped; reconnects for ever.

    `every` is the pause between events in seconds; each fifth event is urgent.
    """

    def __init__(self, socket: Path, every: float = 0.05) -> None:
        self.committed: set[UUID] = set()
        self._socket = socket
        self._every = every
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._main, name="ledger", daemon=True)

    def __enter__(self) -> Ledger:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    def stop(self) -> None:
        """Send no more; wait for the end."""
        self._stop.set()
        self._thread.join(10)

    def _main(self) -> None:
        asyncio.run(self._write())

    async def _write(self) -> None:
        number = 0
        while not self._stop.is_set():
            with contextlib.suppress(LinkError):
                client = await LinkClient.connect(self._socket, "ledger")
                try:
                    while not self._stop.is_set():
                        number += 1
                        severity = Severity.URGENT if number % 5 == 0 else Severity.MEDIUM
                        await client.send(Match(keyword_event(number, severity)))
                        self.committed.add((await client.receive()).id)
                        await asyncio.sleep(self._every)
                finally:
                    await client.close()
            await asyncio.sleep(0.05)
