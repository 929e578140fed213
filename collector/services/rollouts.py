"""Looks at how each roll-out goes and takes it to its next stage, or halts it, by collector/domain/rollout.py."""

from __future__ import annotations

import asyncio

import structlog

from collector.domain import rollout as rule
from collector.domain.clock import Clock
from collector.domain.limits import REASON_LENGTH
from collector.domain.policies import Phase, Published
from collector.domain.rollout import Report, Rollout, Stage
from collector.errors import BadRequest, NotFound, StoreUnavailable
from collector.services.audit import record
from collector.services.live import Announcement, Live, Topic
from collector.store import Store, UnitOfWork

__all__ = ["Rollouts"]

_LOOK_SECONDS = 15.0

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
            if not _going_on(await uow.policies.in_brief()):
                return
        moved = False
        async with self._store.begin("rollout") as uow:
            await uow.policies.alone()
            going_on = _going_on(await uow.policies.in_brief())
            reports = await _reports(uow)
            for before in going_on:
                moved |= await self._judge(uow, before, reports)
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

    async def _judge(self, uow: UnitOfWork, before: Rollout, reports: list[Report]) -> bool:
        """Whether other devices are offered it from now on."""
        now = self._clock()
        after = rule.judged(before, rule.figures(before, reports), now)
        if after == before:
            return False
        await uow.policies.set_rollout(after.version, rule.to_json(after))
        if after.halted:
            _log.error("policy.rollout_halted", version=after.version, why=after.halted)
            detail = {"reason": after.halted}
            await record(uow, now, "collector", "policy.rollout_halted", str(after.version), detail=dict(detail))
            return True
        if after.stage is before.stage:
            return False
        _log.info("policy.rollout", version=after.version, stage=after.stage.name.lower())
        stage = after.stage.name.lower()
        await record(uow, now, "collector", "policy.rollout", str(after.version), detail={"stage": stage})
        return True


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


async def _reports(uow: UnitOfWork) -> list[Report]:
    """What is known of every device that is not revoked."""
    states = {state.device_id: state for state in await uow.policy_devices.list()}
    reports: list[Report] = []
    for row in await uow.devices.list():
        if row.revoked_at is not None:
            continue
        state = states.get(row.id)
        applied = state.version if state is not None and state.phase is Phase.APPLIED else 0
        failed = state.version if state is not None and state.phase is Phase.FAILED else 0
        beat = row.heartbeat
        version = max(applied, beat.policy_version if beat is not None else 0)
        reports.append(Report(row.id, row.last_seen_at, version, failed, beat.restarts if beat is not None else 0))
    return reports
