"""What each device has in force, and the artefacts that policies name."""

from __future__ import annotations

import json
from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Row, func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from collector.domain.policies import DeviceState, Phase
from collector.domain.rollout import Report
from collector.store.dialect import insert
from collector.store.tables import artefacts, devices, policy_devices
from policy.bundle.payload import Artefact, ArtefactKind


class PolicyDevices:
    """One row a device: the newest it said."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def keep(self, states: Sequence[DeviceState]) -> None:
        """Write down what these devices said; the devices must be known."""
        if not states:
            return
        statement = insert(self._connection, policy_devices)
        changed = {name: statement.excluded[name] for name in ("version", "hash", "phase", "cause", "at", "unknown")}
        await self._connection.execute(
            statement.on_conflict_do_update(index_elements=["device_id"], set_=changed),
            [
                {
                    "device_id": one.device_id,
                    "version": one.version,
                    "hash": one.hash,
                    "phase": one.phase.value,
                    "cause": one.cause,
                    "at": one.at,
                    "unknown": json.dumps(list(one.unknown)),
                }
                for one in states
            ],
        )

    async def find(self, device_ids: Collection[str]) -> dict[str, DeviceState]:
        """Of these devices; who never said anything is left out."""
        rows = await self._connection.execute(
            select(policy_devices).where(policy_devices.c.device_id.in_(list(device_ids)))
        )
        return {row.device_id: _state(row) for row in rows}

    async def reports(self, after: str, limit: int) -> list[Report]:
        """What is known of so many devices that are not revoked, by their id, from behind `after`: a county's thousands
        are read in parts.
        """
        rows = await self._connection.execute(
            select(
                devices.c.id,
                devices.c.last_seen_at,
                devices.c.heartbeat,
                policy_devices.c.version,
                policy_devices.c.phase,
            )
            .outerjoin_from(devices, policy_devices, policy_devices.c.device_id == devices.c.id)
            .where(devices.c.id > after, devices.c.revoked_at.is_(None))
            .order_by(devices.c.id)
            .limit(limit)
        )
        return [_report(row) for row in rows]

    async def counts(self) -> dict[tuple[int, Phase], int]:
        """How many devices are how far, by version and phase."""
        rows = await self._connection.execute(
            select(policy_devices.c.version, policy_devices.c.phase, func.count()).group_by(
                policy_devices.c.version, policy_devices.c.phase
            )
        )
        return {(version, Phase(phase)): number for version, phase, number in rows}

    async def list(self) -> list[DeviceState]:
        """Of all devices that ever said anything."""
        rows = await self._connection.execute(select(policy_devices).order_by(policy_devices.c.device_id))
        return [_state(row) for row in rows]


class Artefacts:
    """Found by the SHA-256 of their bytes, which whoever fetches one checks for themselves."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def add(self, artefact: Artefact, content: bytes, at: datetime) -> None:
        """Keep it; one that is known stays as it was."""
        statement = insert(self._connection, artefacts).values(
            sha256=artefact.sha256, kind=artefact.kind.value, bytes=artefact.bytes, content=content, made_at=at
        )
        await self._connection.execute(statement.on_conflict_do_nothing())

    async def find(self, sha256: str) -> Artefact | None:
        """What is known of it, without its content."""
        found = await self._connection.execute(
            select(artefacts.c.sha256, artefacts.c.kind, artefacts.c.bytes).where(artefacts.c.sha256 == sha256)
        )
        row = found.one_or_none()
        return None if row is None else Artefact(row.sha256, row.bytes, ArtefactKind(row.kind))

    async def content(self, sha256: str) -> bytes | None:
        """All of its bytes."""
        found = await self._connection.execute(select(artefacts.c.content).where(artefacts.c.sha256 == sha256))
        row = found.one_or_none()
        return None if row is None else bytes(row.content)


def _report(row: Row[Any, Any, Any, Any, Any]) -> Report:
    beat = {} if row.heartbeat is None else json.loads(row.heartbeat)
    applied = row.version if row.phase == Phase.APPLIED.value else 0
    return Report(
        device_id=row.id,
        heard_at=row.last_seen_at,
        version=max(applied, beat.get("policy_version", 0)),
        failed=row.version if row.phase == Phase.FAILED.value else 0,
        restarts=beat.get("restarts", 0),
    )


def _state(row: Row[Any]) -> DeviceState:
    return DeviceState(
        device_id=row.device_id,
        version=row.version,
        hash=row.hash,
        phase=Phase(row.phase),
        cause=row.cause,
        at=row.at,
        unknown=tuple(json.loads(row.unknown)),
    )
