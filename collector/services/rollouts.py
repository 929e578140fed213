"""Looks at how each roll-out goes and takes it to its next stage, or halts it, by collector/domain/rollout.py."""

from __future__ import annotations

import asyncio
from datetime import datetime

import structlog

from collector.domain import rollout as rule
from collector.domain.clock import Clock
from collector.domain.limits import REASON_LENGTH
from collector.domain.policies import Published
from collector.domain.rollout import Report, Rollout, Stage
from collector.errors import BadRequest, NotFound, StoreUnavailable
from collector.services.audit import record
from collector.services.live import Announcement, Live, Topic
from collector.store import Store, UnitOfWork

__all__ = ["Rollouts"]

_LOOK_SECONDS = 15.0
_TOGETHER = 250  # devices read at once

_log = structlog.get_logger(__name__)


class Rollouts:
    """Several collectors over one database may all look: they take turns, and each look begins from what is kept."""

    def __init__(self, store: Store, clock: Clock, live: Live) -> None:
        self._store = store
        self._clock = clock
        self._live = live

    async def run(self) -> None:
        """Look every 15 seconds, until cancelled."""
        while True:
            await asyncio.sleep(_LOOK_SECONDS)
            try:
                await self.look()
            except StoreUnavailable as error:
                _log.warning("rollouts.unavailable", cause=type(error.__cause__).__name__)

    async def look(self) -> None:
        """Judge every roll-out that goes on. Raises StoreUnavailable."""
        async with self._store.read() as uow:
            going_on = _going_on(await uow.policies.in_brief())
        if not going_on:
            return
        # A county's thousands are read in parts and judged beside the loop: urgent events wait for neither.
        reports = await self._reports()
        seen = await asyncio.to_thread(lambda: [rule.figures(one, reports) for one in going_on])
        now = self._clock()
        judged = [(before, rule.judged(before, figures, now)) for before, figures in zip(going_on, seen, strict=True)]
        changed = [(before, after) for before, after in judged if after != before]
        if not changed:
            return
        moved = False
        async with self._store.begin("rollout") as uow:
            await uow.policies.alone()
            still = _going_on(await uow.policies.in_brief())
            for before, after in changed:
                if before in still:  # else another collector, or somebody, was quicker
                    moved |= await self._keep(uow, before, after, now)
            if moved:
                await uow.announce(Topic.POLICY)
        if moved:
            self._live.announce(Announcement(Topic.POLICY))

    async def halt(self, version: int, reason: str, actor: str) -> None:
        """Offer this version to no more devices. Raises NotFound, BadRequest (no reason, or nothing to halt)."""
        reason = reason.strip()
        if not reason or len(reason) > REASON_LENGTH or "\0" in reason:
            raise BadRequest(f"Say why the roll-out is halted, in at most {REASON_LENGTH} characters.")
        now = self._clock()
        async with self._store.begin("rollout") as uow:
            await uow.policies.alone()
            found = await uow.policies.version(version)
            if found is None:
                raise NotFound(f"There is no version {version} of the policy.")
            if found.rollout is None:
                raise BadRequest(f"Version {version} goes to all devices without a roll-out; publish another instead.")
            halted = rule.halt(rule.from_json(version, found.rollout), reason)
            await uow.policies.set_rollout(version, rule.to_json(halted))
            await record(uow, now, actor, "policy.rollout_halted", str(version), detail={"reason": reason})
            await uow.announce(Topic.POLICY)
        self._live.announce(Announcement(Topic.POLICY))

    async def _keep(self, uow: UnitOfWork, before: Rollout, after: Rollout, now: datetime) -> bool:
        """Whether other devices are offered it from now on."""
        await uow.policies.set_rollout(after.version, rule.to_json(after))
        stage = after.stage.name.lower()
        if after.halted:
            _log.error("policy.rollout_halted", version=after.version, why=after.halted)
            detail = {"reason": after.halted}
            await record(uow, now, "collector", "policy.rollout_halted", str(after.version), detail=dict(detail))
        elif after.stage is not before.stage:
            _log.info("policy.rollout", version=after.version, stage=stage)
            await record(uow, now, "collector", "policy.rollout", str(after.version), detail={"stage": stage})
        else:
            return False
        return True

    async def _reports(self) -> list[Report]:
        """What is known of every device that is not revoked."""
        reports: list[Report] = []
        while True:
            async with self._store.read() as uow:
                some = await uow.policy_devices.reports(reports[-1].device_id if reports else "", _TOGETHER)
            reports += some
            if len(some) < _TOGETHER:
                return reports


def _going_on(published: list[Published]) -> list[Rollout]:
    """The roll-outs that are neither halted nor settled."""
    found: list[Rollout] = []
    for one in published:
        if one.rollout is None or one.rollout.get("halted") or one.rollout.get("stage") == Stage.SETTLED.name.lower():
            continue
        try:
            found.append(rule.from_json(one.version, one.rollout))
        except ValueError:
            continue  # offered to nobody, and said in the log, by collector/services/policy_offers.py
    return found
