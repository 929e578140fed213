"""A session helper that keeps the books: which events did the service say are committed?

It speaks the real link to the real service, and like the real helper holds each event until it is told that it is
safe, and hands it over again otherwise. What it wrote down as committed is what must stand at the collector, each
exactly once, whatever was killed in between.
"""

from __future__ import annotations

import asyncio
import contextlib
import os
import threading
import time
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

from agent.core.event import Event, Keyword, Source
from agent.core.identifier import uuid7
from agent.core.link import Committed, Match
from agent.errors import LinkError
from agent.runtime.link import LinkClient
from policy.severity import Severity


def keyword_event(number: int, severity: Severity) -> Event:
    """An event as a match makes one, as long as one may be; `number` tells them apart for a reader."""
    return Event(
        id=uuid7(time.time_ns() // 1_000_000, os.urandom(10)),
        observed_at=datetime.now(UTC),
        severity=severity,
        account="",
        session="ledger",
        demo=False,
        payload=Keyword(
            rule="test.ledger",
            category="test",
            source=Source.TYPED,
            confidence=1.0,
            first_person=False,
            snippet=f"ledger line {number} {os.urandom(80).hex()}"[:160],
            explanation="Written by the fault tests.",
            window_title="",
            process="ledger",
            lexicon="",
        ),
    )


async def hand_over(socket: Path, events: Sequence[Event], within: float) -> set[UUID]:
    """Hand all of these to the service at once; the ids it vouched for within so many seconds."""
    committed: set[UUID] = set()
    client = await LinkClient.connect(socket, "ledger")

    async def send() -> None:
        for event in events:
            await client.send(Match(event))

    sending = asyncio.create_task(send())
    try:
        async with asyncio.timeout(within):
            while len(committed) < len(events):
                answer = await client.receive()
                if isinstance(answer, Committed):
                    committed.add(answer.id)
    except TimeoutError:
        sending.cancel()
    finally:
        await asyncio.gather(sending, return_exceptions=True)
        await client.close()
    return committed


class Ledger:
    """Sends events over the link from a thread of its own until stopped; reconnects for ever.

    `every` is the pause between handfuls of five events in seconds; the last of each handful is urgent.
    """

    def __init__(self, socket: Path, every: float = 0.1) -> None:
        self.committed: set[UUID] = set()
        self._socket = socket
        self._every = every
        self._pending: dict[UUID, Event] = {}
        self._loop = asyncio.new_event_loop()
        self._writing = self._loop.create_task(self._write())
        self._thread = threading.Thread(target=self._main, name="ledger", daemon=True)

    def __enter__(self) -> Ledger:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    def stop(self) -> None:
        """Send no more; wait for the end."""
        if self._thread.is_alive():
            self._loop.call_soon_threadsafe(self._writing.cancel)
            self._thread.join(10)

    def _main(self) -> None:
        with contextlib.closing(self._loop), contextlib.suppress(asyncio.CancelledError):
            self._loop.run_until_complete(self._writing)

    async def _write(self) -> None:
        while True:
            with contextlib.suppress(LinkError):
                client = await LinkClient.connect(self._socket, "ledger")
                try:
                    await self._converse(client)
                finally:
                    await client.close()
            await asyncio.sleep(0.05)

    async def _converse(self, client: LinkClient) -> None:
        while True:
            if not self._pending:
                handful = [keyword_event(place, Severity.MEDIUM) for place in range(4)]
                handful.append(keyword_event(4, Severity.URGENT))
                self._pending = {event.id: event for event in handful}
            for event in self._pending.values():
                await client.send(Match(event))
            while self._pending:
                answer = await client.receive()
                if isinstance(answer, Committed):
                    self.committed.add(answer.id)
                    self._pending.pop(answer.id, None)
            await asyncio.sleep(self._every)
