"""What devices say of how their policy fares: noted, and written down once a second, as heartbeats are."""

from __future__ import annotations

import asyncio

import structlog

from collector.domain.policies import DeviceState
from collector.errors import StoreUnavailable
from collector.services.live import Announcement, Live, Topic
from collector.store import Store

__all__ = ["PolicyStates"]

_WRITE_SECONDS = 1.0
_TOGETHER = 250

_log = structlog.get_logger(__name__)


class PolicyStates:
    """The newest of each device is what counts. It is not acknowledged: a device says it again when it connects."""

    def __init__(self, store: Store, live: Live) -> None:
        self._store = store
        self._live = live
        self._noted: dict[str, DeviceState] = {}

    async def run(self) -> None:
        """Write down what devices said, once a second, until cancelled."""
        while True:
            await asyncio.sleep(_WRITE_SECONDS)
            try:
                await self.write()
            except StoreUnavailable as error:
                cause = type(error.__cause__).__name__
                _log.warning("policy_states.unavailable", waiting=len(self._noted), cause=cause)

    def note(self, state: DeviceState) -> None:
        """Take note of what a device said; it is written within a second."""
        self._noted[state.device_id] = state

    async def write(self) -> None:
        """Write what is noted, some hundreds a transaction, so that urgent events come in between. Raises
        StoreUnavailable: then what was not written waits for the next call.
        """
        if not self._noted:
            return
        writing, self._noted = self._noted, {}
        waiting = sorted(writing)  # in one order, so that two collectors never deadlock
        try:
            while waiting:
                some = waiting[:_TOGETHER]
                async with self._store.begin("policy_states") as uow:
                    await uow.policy_devices.keep([writing[device_id] for device_id in some])
                waiting = waiting[_TOGETHER:]
        except StoreUnavailable:
            self._noted = {device_id: writing[device_id] for device_id in waiting} | self._noted
            raise
        self._live.announce(Announcement(Topic.DEVICES))
