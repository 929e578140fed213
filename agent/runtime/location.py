"""Asks the beacons of the school's sites where this device is: when its addresses changed, and each five minutes."""

from __future__ import annotations

import math
from collections.abc import Callable, Collection

from agent.core.event import Posture
from agent.core.location import Beacon, Heard, located
from agent.ports import AskBeacon, Clock, Offload, Random
from policy.beacon import NONCE_BYTES

EVERY_SECONDS = 300.0


class Locating:
    """On the service's loop."""

    def __init__(
        self,
        asker: AskBeacon,
        offload: Offload,
        clock: Clock,
        random: Random,
        *,
        beacons: Callable[[], tuple[Beacon, ...]],
    ) -> None:
        """`beacons`: those that the policy in force names."""
        self._asker, self._offload, self._clock, self._random = asker, offload, clock, random
        self._beacons = beacons
        self._found: tuple[Posture, ...] = ()
        self._asked_at = -math.inf
        self._mark: tuple[object, ...] = ()
        self._again = False

    async def look(self, tunnels: Collection[str]) -> tuple[Posture, ...]:
        """Where it is, as far as is known now. What has just changed is asked once more at the next look, so that two
        answers stand behind it.
        """
        beacons = self._beacons()
        mark = (beacons, frozenset(tunnels), await self._offload(self._asker.mark))
        now = self._clock.boottime()
        if not self._again and mark == self._mark and now - self._asked_at < EVERY_SECONDS:
            return self._found
        heard: dict[str, Heard] = {}
        for one in beacons:
            heard[one.site] = await self._offload(
                lambda: self._asker.ask(one, self._random.bytes(NONCE_BYTES), tunnels)  # noqa: B023 - awaited at once
            )
        found = located(heard)
        self._again = found != self._found
        self._found, self._mark, self._asked_at = found, mark, now
        return found
