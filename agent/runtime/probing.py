"""Probes the filter by the policy's test addresses: once a day in each place, and when they or the place changed."""

from __future__ import annotations

import asyncio
import math
from collections.abc import Callable

from agent.core.event import Posture
from agent.core.filter_probe import FilterTest, check_name, judge_filter, judged_here
from agent.ports import Clock, Offload, ProbeFilter

EVERY_SECONDS = 24 * 3600.0
LEAST_SECONDS = 600.0
"""Between two probes in one place, however often the device moves."""


class Probing:
    """On the service's loop; what blocks does so beside all else."""

    def __init__(
        self,
        prober: ProbeFilter,
        offload: Offload,
        clock: Clock,
        *,
        tests: Callable[[], tuple[FilterTest, ...]],
        online: Callable[[], bool],
    ) -> None:
        """`tests`: those that the policy lists now; `online`: whether the collector is heard, without which a page that
        does not come proves nothing.
        """
        self._prober, self._offload, self._clock = prober, offload, clock
        self._tests, self._online = tests, online
        self._found: dict[str, Posture] = {}
        self._probed: dict[str, tuple[float, tuple[FilterTest, ...]]] = {}
        self._running: asyncio.Task[None] | None = None
        self._here: bool | None = None

    def look(self, on_site: bool | None) -> tuple[Posture, ...]:
        """What is known now; a probe that is due here begins. `on_site`: None where that is not known."""
        self._here = on_site
        tests = self._tests()
        if not tests:
            self._found.clear()
            self._probed.clear()
        elif (self._running is None or self._running.done()) and self._online() and self._due(tests, on_site):
            self._probed[check_name(on_site)] = self._clock.boottime(), tests
            self._running = asyncio.create_task(self._probe(tests, on_site))
        return judged_here(self._found)

    def _due(self, tests: tuple[FilterTest, ...], on_site: bool | None) -> bool:
        at, before = self._probed.get(check_name(on_site), (-math.inf, tests))
        waited = self._clock.boottime() - at
        return before != tests or waited >= (EVERY_SECONDS if check_name(on_site) in self._found else LEAST_SECONDS)

    async def _probe(self, tests: tuple[FilterTest, ...], on_site: bool | None) -> None:
        reached = {one.name: await self._offload(lambda: self._prober.reached(one)) for one in tests}  # noqa: B023 - awaited at once
        if self._here == on_site and (self._online() or any(reached.values())):
            self._found[check_name(on_site)] = judge_filter(reached, on_site)
