"""What a helper holds, handed to the service over one connection after another, and what the service says back."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from uuid import UUID

import structlog

from agent.core import backoff
from agent.core.access import AccessAnswer
from agent.core.event import Pulse
from agent.core.holding import Holding
from agent.core.link import (
    Committed,
    Declined,
    HelperCheck,
    HelperPolicy,
    HelperSettings,
    Match,
    MediumRemoved,
    ProgramClosed,
    ToUser,
)
from agent.errors import LinkError
from agent.ports import Clock, ConnectLink, Random, ServiceLink
from agent.runtime.pace import until_set

_log = structlog.get_logger("heed.session")


class Delivering:
    """`fresh`: something is held that was not sent yet; `changed`: what a pulse says is no longer so."""

    def __init__(
        self,
        holding: Holding,
        connect: ConnectLink,
        clock: Clock,
        random: Random,
        *,
        pulse: Callable[[], Pulse],
        greeted: Callable[[HelperSettings], None],
        told: Callable[[HelperPolicy], None],
        shown: Callable[[ToUser], Awaitable[None]],
        challenged: Callable[[bytes], None],
    ) -> None:
        """`pulse`: what the helper says of itself now; `greeted`, `told`, `shown` and `challenged` hear
        what the service answers and says.
        """
        self.fresh = asyncio.Event()
        self.changed = asyncio.Event()
        self._holding = holding
        self._connect = connect
        self._clock = clock
        self._random = random
        self._pulse_now = pulse
        self._greeted = greeted
        self._told = told
        self._shown = shown
        self._challenged = challenged

    async def run(self) -> None:
        """Hand over what is held, to one connection after another, until cancelled."""
        failures, began = 0, self._clock.monotonic()
        while True:
            reason = ""
            try:
                link = await self._connect()
                failures = 0
                try:
                    await self._serve(link)
                finally:
                    await link.close()
            except LinkError as error:
                reason = str(error)
            now = self._clock.monotonic()
            if failures == 0:
                began = now
                _log.info("service_absent", reason=reason, held=len(self._holding))
            failures += 1
            await self._clock.sleep(backoff.delay(failures, now - began, self._random.uniform()))

    async def _serve(self, link: ServiceLink) -> None:
        self._greeted(link.settings)
        _log.info("service_present", held=len(self._holding))
        # No TaskGroup: where the link is lost just as this actor is told to stop, a group would hide the latter.
        talking = {
            asyncio.create_task(self._send(link), name="link-send"),
            asyncio.create_task(self._receive(link), name="link-receive"),
            asyncio.create_task(self._pulse(link), name="link-pulse"),
        }
        try:
            ended, _ = await asyncio.wait(talking, return_when=asyncio.FIRST_COMPLETED)
            for task in ended:
                task.result()
        finally:
            for task in talking:
                task.cancel()
            await asyncio.gather(*talking, return_exceptions=True)

    async def _send(self, link: ServiceLink) -> None:
        sent: set[UUID] = set()
        while True:
            self.fresh.clear()
            waiting = self._holding.waiting(sent)
            sent = {event_id for event_id in sent if self._holding.holds(event_id)}
            for event in waiting:
                await link.send(Match(event))
                sent.add(event.id)
            if not waiting:
                await self.fresh.wait()

    async def _receive(self, link: ServiceLink) -> None:
        while True:
            message = await link.receive()
            match message:
                case Committed():
                    self._holding.release(message.id)
                case HelperPolicy():
                    self._told(message)
                case ProgramClosed() | MediumRemoved() | AccessAnswer():
                    await self._shown(message)
                case Declined():
                    self._holding.release(message.id)
                case HelperCheck():
                    self._challenged(message.nonce)

    async def _pulse(self, link: ServiceLink) -> None:
        """Every few seconds, and at once when a sensor begins or ceases to work."""
        while True:
            self.changed.clear()
            await link.send(self._pulse_now())
            await until_set(self.changed, self._clock, max(1, link.settings.pulse_seconds))
