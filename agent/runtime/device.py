"""Surveys of the device: how it stands, what it is, and whether what the policy requires is there (J9, J10, T12, T21).

On schedule, and soon after the packagers wrote or the policy changed. What is new is committed to the spool first and
remembered after: a crash between tells it twice, which the collector takes as one. The slow question (which updates
wait) is asked a few times a day.
"""

from __future__ import annotations

import math
from collections.abc import Awaitable, Callable, Collection
from dataclasses import replace
from typing import Protocol

import structlog

from agent.core.device_facts import Found, Told, news
from agent.core.event import Inventory, Posture, Tamper
from agent.core.posture import Unread, Updates, judge_posture
from agent.core.required import judge_required
from agent.ports import Clock, DeviceReader, Offload
from policy.evaluate.views import RequiredApp
from policy.severity import Severity

FIRST_SECONDS = 30.0  # a start is busy enough
LOOK_SECONDS = 15.0  # between looks whether anything changed
SURVEY_SECONDS = 900.0
UPDATES_SECONDS = 6 * 3600.0

_log = structlog.get_logger("heed.device")


class Memory(Protocol):
    """What was told (agent/host/device_memory.py). Both block."""

    def recall(self) -> Told:
        """What was kept last."""

    def keep(self, told: Told) -> None:
        """Instead of it. Raises OSError."""


Keep = Callable[[Posture | Inventory | Tamper, Severity], Awaitable[None]]
"""Commits an event of the service's own; returns once it is in the spool."""


class Surveys:
    """`posture`: what was found last, for the status; empty before the first survey."""

    def __init__(
        self,
        reader: DeviceReader,
        memory: Memory,
        offload: Offload,
        clock: Clock,
        *,
        required: Callable[[], tuple[RequiredApp, ...]],
        signed_in: Callable[[], Collection[str]],
        keep: Keep,
    ) -> None:
        """`required`: what the policy requires on this device now; `signed_in`: accounts with a session."""
        self.posture: tuple[Posture, ...] = ()
        self._reader, self._memory, self._offload, self._clock = reader, memory, offload, clock
        self._required, self._signed_in, self._keep = required, signed_in, keep
        self._updates: Updates | Unread = Unread("nobody has asked yet")
        self._ask_updates = -math.inf

    async def run(self) -> None:
        """Survey until cancelled."""
        told = await self._offload(self._memory.recall)
        await self._clock.sleep(FIRST_SECONDS)
        surveyed, mark, required = -math.inf, "", self._required()
        while True:
            now = self._clock.boottime()
            mark_now, required_now = await self._offload(self._reader.software_mark), self._required()
            changed = (mark_now, required_now) != (mark, required)
            if changed or now - surveyed >= SURVEY_SECONDS:
                surveyed, mark, required = now, mark_now, required_now
                told = await self._survey(told, required)
            await self._clock.sleep(LOOK_SECONDS)

    async def _survey(self, told: Told, required: tuple[RequiredApp, ...]) -> Told:
        now = self._clock.boottime()
        if now - self._ask_updates >= UPDATES_SECONDS:
            self._updates, self._ask_updates = await self._offload(self._reader.updates), now
        found = await self._offload(lambda: self._look(required))
        telling, then = news(told, found, self._clock.now())
        for payload, severity in telling:
            await self._keep(payload, severity)
        if then != told:
            try:
                await self._offload(lambda: self._memory.keep(then))
            except OSError as error:  # a full disk: it is told again after a restart, and no more is lost
                _log.warning("device_memory_not_kept", error=type(error).__name__)
        return then

    def _look(self, required: tuple[RequiredApp, ...]) -> Found:
        """Blocks."""
        facts = replace(self._reader.posture(), updates=self._updates)
        software, hardware = self._reader.software(), dict(self._reader.hardware())
        known = {} if isinstance(software, Unread) else software
        if isinstance(software, Unread):
            hardware["software"] = f"unsupported here, because {software.because}"
        wanted = [judge_required(app, [self._reader.program(name, known) for name in app.names]) for app in required]
        self.posture = judge_posture(facts, self._signed_in())
        return Found((*self.posture, *wanted), hardware, None if isinstance(software, Unread) else software)
