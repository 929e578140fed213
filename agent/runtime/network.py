"""Looks every quarter of a minute how the device's network is set and where it is, and tells what is new and holds
still (T12).
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path
from typing import Protocol

import structlog

from agent.core.device_facts import News, Told
from agent.core.event import Inventory, Posture, Tamper
from agent.core.location import on_site
from agent.core.network import judge_network, network_news, settled
from agent.core.posture import Unread
from agent.ports import Clock, NetworkReader, Offload
from agent.runtime.location import Locating
from agent.runtime.probing import Probing
from policy.severity import Severity

LOOK_SECONDS = 15.0

_log = structlog.get_logger("heed.network")

Keep = Callable[[Posture | Inventory | Tamper, Severity], Awaitable[None]]
"""Commits an event of the service's own; returns once it is in the spool."""


class Memory(Protocol):
    """What was told (agent/host/device_memory.py). Both block."""

    def recall(self) -> Told:
        """What was kept last."""

    def keep(self, told: Told) -> None:
        """Instead of it. Raises OSError."""


class Networks:
    """`posture`: what was found last, for the status."""

    def __init__(
        self,
        reader: NetworkReader,
        memory: Memory,
        offload: Offload,
        clock: Clock,
        *,
        locating: Locating,
        probing: Probing,
        homes: Callable[[], Sequence[Path]],
        keep: Keep,
    ) -> None:
        """`homes`: of whoever is signed in; blocks."""
        self.posture: tuple[Posture, ...] = ()
        self._reader, self._memory, self._offload, self._clock = reader, memory, offload, clock
        self._locating, self._probing = locating, probing
        self._homes, self._keep = homes, keep

    async def run(self) -> None:
        """Look until cancelled."""
        told = await self._offload(self._memory.recall)
        while True:
            facts = await self._offload(lambda: self._reader.look(self._homes()))
            tunnels = () if isinstance(facts.tunnels, Unread) else tuple(one.name for one in facts.tunnels)
            place = await self._locating.look(tunnels)
            found = (*judge_network(facts), *place, *self._probing.look(on_site(place)))
            steady = settled(self.posture, found)
            self.posture = found
            telling, then = network_news(told, steady, self._clock.now())
            if telling:
                told = await self._tell(telling, then)
            await self._clock.sleep(LOOK_SECONDS)

    async def _tell(self, telling: Sequence[News], then: Told) -> Told:
        """Committed first, remembered after: a crash between tells it twice, which the collector takes as one."""
        for payload, severity in telling:
            await self._keep(payload, severity)
        try:
            await self._offload(lambda: self._memory.keep(then))
        except OSError as error:  # a full disk: it is told again after a restart, and no more is lost
            _log.warning("network_memory_not_kept", error=type(error).__name__)
        return then
