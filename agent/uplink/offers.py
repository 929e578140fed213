"""Policy on this device's connection: offers down to the keeper, how they fare up to the collector.

A chain of offers is handed over when its last has come, so that a chain cut off by a lost connection leaves nothing
behind: the next connection brings it anew, from what is in force then. What the keeper last said of a policy is told
once on every connection and at each change; only the newest counts.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

import structlog

from agent.core.policy_state import NOTHING_IN_FORCE, InForce, PolicyPhase, PolicyState
from agent.ports import PolicyKeeper
from agent.wire.uplink import policy_state_message
from protos.heed.v1 import uplink_pb2

_CHAIN_BYTES = 64 * 1024 * 1024  # of one chain; hundreds of agreed policies, each as large as one may be
_CHAIN_LINKS = 4096

_log = structlog.get_logger("heed.uplink")

Write = Callable[[uplink_pb2.ReportRequest], Awaitable[None]]


class Offers:
    """Between one keeper and whatever connection there is. `keeper` is None on a device that takes no policy."""

    def __init__(self, keeper: PolicyKeeper | None) -> None:
        self._keeper = keeper
        self._chain: list[bytes] = []
        self._too_long = False
        self._state: PolicyState | None = None
        self._news = asyncio.Event()

    def in_force(self) -> InForce:
        """What a Watch and a heartbeat say of this device."""
        return self._keeper.in_force() if self._keeper is not None else NOTHING_IN_FORCE

    def begin(self) -> None:
        """A new connection: a chain half come is no more, and the newest state is told again."""
        self._drop()
        if self._state is not None:
            self._news.set()

    def take(self, offer: uplink_pb2.PolicyOffer) -> None:
        """One link of a chain has come."""
        if self._keeper is None:
            return
        self._chain.append(offer.envelope)
        if len(self._chain) > _CHAIN_LINKS or sum(map(len, self._chain)) > _CHAIN_BYTES:
            self._chain.clear()
            self._too_long = True
        if not offer.last:
            return
        chain, too_long = self._chain, self._too_long
        self._drop()
        if too_long:
            _log.error("policy_chain_too_long")
            self.report(
                PolicyState(0, b"", PolicyPhase.FAILED, "More policies were offered at once than this device takes.")
            )
            return
        for place, envelope in enumerate(chain, 1):
            self._keeper.offer(envelope, place == len(chain))

    def report(self, state: PolicyState) -> None:
        """Tell the collector how a policy fares (agent/ports: ReportPolicy)."""
        self._state = state
        self._news.set()

    async def tell(self, write: Write) -> None:
        """Tell what there is to tell over one connection, until it ends. Raises what `write` raises."""
        while True:
            await self._news.wait()
            self._news.clear()
            if self._state is not None:
                await write(policy_state_message(self._state))

    def _drop(self) -> None:
        self._chain = []
        self._too_long = False
