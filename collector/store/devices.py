"""Enrolled devices, their certificates, tokens' hashes and newest heartbeats."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping, Sequence
from dataclasses import asdict
from datetime import datetime
from functools import lru_cache
from typing import Any

from sqlalchemy import ColumnElement, Row, bindparam, func, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from collector.domain.checks import NOTIFICATION
from collector.domain.devices import Device, DeviceRow, Heartbeat, HeartbeatFacts, LastHeard, SensorFacts, WallRow
from collector.domain.people import SubjectKind
from collector.domain.place import place_kept
from collector.store.dialect import insert
from collector.store.tables import certificates, devices

_FAILING = ("failing", "failing_since", "unnotified_since")
_MOST_WAITING = 10**9  # events of a lane, on the wall


class Devices:
    """Devices are never removed, only revoked: their events stay theirs."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def enrol(self, values: Mapping[str, Any]) -> None:
        """A new device, or the same key enrolled again: what it is now replaces what it was."""
        statement = insert(self._connection, devices).values(**values)
        fresh = {name: statement.excluded[name] for name in values if name != "id"}
        await self._connection.execute(statement.on_conflict_do_update(index_elements=["id"], set_=fresh))

    async def certify(self, device_id: str, serial: int, issued_at: datetime, expires_at: datetime) -> None:
        """Record a certificate that was issued."""
        await self._connection.execute(
            certificates.insert().values(
                serial=f"{serial:x}", device_id=device_id, issued_at=issued_at, expires_at=expires_at
            )
        )
        await self._connection.execute(
            update(devices).where(devices.c.id == device_id).values(certificate_expires_at=expires_at)
        )

    async def certified(self, device_id: str, serial: int) -> bool:
        """Whether this certificate was issued here to this device."""
        found = await self._connection.execute(
            select(certificates.c.serial).where(
                certificates.c.serial == f"{serial:x}", certificates.c.device_id == device_id
            )
        )
        return found.first() is not None

    async def find(
        self, device_ids: Collection[str], *, held: bool = False
    ) -> dict[str, tuple[Device, datetime | None]]:
        """Each device that is known, with when it was revoked. `held`: until this transaction ends no other collector
        ingests from them, which it may try when a device comes back by another way; in one order, so never deadlocked.
        """
        wanted = select(
            devices.c.id, devices.c.name, devices.c.group_name, devices.c.subject_kind, devices.c.revoked_at
        ).where(devices.c.id.in_(list(device_ids)))
        if held:
            wanted = wanted.order_by(devices.c.id).with_for_update(key_share=True)  # nothing on SQLite: one writer
        rows = await self._connection.execute(wanted)
        return {
            row.id: (Device(row.id, row.name, row.group_name, SubjectKind(row.subject_kind)), row.revoked_at)
            for row in rows
        }

    async def exchange_hashes(self, device_id: str) -> tuple[bytes, bytes | None] | None:
        """Hashes of the current and previous exchange tokens, locked until this transaction ends."""
        found = await self._connection.execute(
            select(devices.c.exchange_current, devices.c.exchange_previous)
            .where(devices.c.id == device_id)
            .with_for_update()  # nothing on SQLite, which has one writer
        )
        row = found.one_or_none()
        if row is None:
            return None
        return bytes(row[0]), None if row[1] is None else bytes(row[1])

    async def exchanged(self, device_id: str, current: bytes, previous: bytes) -> None:
        """Keep the hashes of the token given now and the token shown for it."""
        await self._change(device_id, exchange_current=current, exchange_previous=previous)

    async def cloned(self, device_id: str, at: datetime) -> None:
        """Somebody showed an older life's token."""
        await self._change(device_id, cloned_at=at)

    async def last_heard(self, device_ids: Collection[str]) -> dict[str, LastHeard]:
        """When each was heard last, and what it said; those that were never heard are left out."""
        rows = await self._connection.execute(
            select(
                *(devices.c.id, devices.c.last_seen_at, devices.c.heartbeat),
                *(devices.c[name] for name in (*_FAILING, "gap", "gap_since")),
            ).where(devices.c.id.in_(sorted(device_ids)), devices.c.heartbeat.is_not(None))
        )
        return {
            row.id: LastHeard(
                row.last_seen_at, _heartbeat(row.heartbeat), _failing(row)[0], (row.gap or "", row.gap_since)
            )
            for row in rows
            if row.last_seen_at is not None
        }

    async def checked(self, device_id: str, failing: str, at: datetime, *, notified: bool | None) -> None:
        """Its check failed at this stage, or passed (empty), before it came to the message that may end it. `notified`:
        whether somebody got that message; None where none was sent, which says nothing of the last that was. Since when
        it fails stays while it does.
        """
        if notified is not None:
            change = update(devices).where(devices.c.id == device_id)
            if not notified:
                change = change.where(devices.c.unnotified_since.is_(None))
            await self._connection.execute(change.values(unnotified_since=None if notified else at))
        if failing:
            await self._connection.execute(
                update(devices)
                .where(devices.c.id == device_id, devices.c.failing_since.is_(None))
                .values(failing_since=at)
            )
            await self._change(device_id, failing=failing)
        else:
            await self._change(device_id, failing=None, failing_since=None)

    async def heartbeats(self, newest: Mapping[str, Heartbeat]) -> None:
        """By device id; the newest replaces the one before. Always in one order: so two collectors never deadlock."""
        await self._connection.execute(
            update(devices).where(devices.c.id == bindparam("device")),
            [
                {
                    "device": device_id,
                    "last_seen_at": heartbeat.at,
                    "address": heartbeat.address,
                    "place": str(heartbeat.place),
                    "agent_version": heartbeat.facts.agent_version,
                    "heartbeat": json.dumps(asdict(heartbeat.facts)),
                    "waiting": _waiting(heartbeat.facts),
                    "gap": heartbeat.gap[0] or None,
                    "gap_since": heartbeat.gap[1],
                }
                for device_id, heartbeat in sorted(
                    newest.items()
                )  # in one order, so that two collectors never deadlock
            ],
        )

    async def revoke(self, device_id: str, reason: str, at: datetime) -> bool:
        """False when it is unknown or was revoked before; the first reason stays."""
        done = await self._connection.execute(
            update(devices)
            .where(devices.c.id == device_id, devices.c.revoked_at.is_(None))
            .values(revoked_at=at, revoked_reason=reason)
        )
        return done.rowcount == 1

    async def revoked_since(self, at: datetime) -> list[str]:
        """Ids of devices revoked at or after `at`."""
        rows = await self._connection.execute(select(devices.c.id).where(devices.c.revoked_at >= at))
        return [id_ for (id_,) in rows]

    async def wall(self) -> list[WallRow]:
        """Those in service, by name, in brief: the wall of a large school is read again and again."""
        heads = ("id", "name", "group_name", "agent_version", "enrolled_at", "last_seen_at", "cloned_at", "place")
        columns: Sequence[ColumnElement[Any]] = [
            *(devices.c[name] for name in (*heads, *_FAILING, "gap", "gap_since")),
            func.coalesce(devices.c.waiting, 0).label("waiting"),
        ]
        wanted = select(*columns).where(devices.c.revoked_at.is_(None)).order_by(devices.c.name, devices.c.id)
        return [_wall_row(row) for row in await self._connection.execute(wanted)]

    async def list(self) -> list[DeviceRow]:
        """All by name."""
        rows = await self._connection.execute(select(devices).order_by(devices.c.name, devices.c.id))
        return [_row(row) for row in rows]

    async def show(self, device_id: str) -> DeviceRow | None:
        """One, or None."""
        found = await self._connection.execute(select(devices).where(devices.c.id == device_id))
        row = found.one_or_none()
        return None if row is None else _row(row)

    async def _change(self, device_id: str, **values: object) -> None:
        await self._connection.execute(update(devices).where(devices.c.id == device_id).values(**values))


def _row(row: Row[Any]) -> DeviceRow:
    return DeviceRow(
        id=row.id,
        name=row.name,
        platform=row.platform,
        agent_version=row.agent_version,
        group=row.group_name,
        subject_kind=SubjectKind(row.subject_kind),
        enrolled_at=row.enrolled_at,
        certificate_expires_at=row.certificate_expires_at,
        last_seen_at=row.last_seen_at,
        address=row.address,
        cloned_at=row.cloned_at,
        revoked_at=row.revoked_at,
        revoked_reason=row.revoked_reason,
        heartbeat=None if row.heartbeat is None else _heartbeat(row.heartbeat),
        place=place_kept(row.place),
        failing=_failing(row),
        gap=(row.gap or "", row.gap_since),
    )


def _wall_row(row: Row[Any]) -> WallRow:
    return WallRow(
        id=row.id,
        name=row.name,
        group=row.group_name,
        agent_version=row.agent_version,
        enrolled_at=row.enrolled_at,
        last_seen_at=row.last_seen_at,
        cloned_at=row.cloned_at,
        waiting=row.waiting,
        place=place_kept(row.place),
        failing=_failing(row),
        gap=(row.gap or "", row.gap_since),
    )


def _failing(row: Row[Any]) -> tuple[str, datetime | None]:
    if row.failing or not row.unnotified_since:
        return row.failing or "", row.failing_since
    return NOTIFICATION, row.unnotified_since


def _waiting(facts: HeartbeatFacts) -> int:
    """A device says what it likes, up to 64 bits: no sum of two may break everybody's wall."""
    return min(facts.spooled_urgent, _MOST_WAITING) + min(facts.spooled_routine, _MOST_WAITING)


def _heartbeat(kept: str) -> HeartbeatFacts:
    facts = json.loads(kept)
    sensors = tuple(_sensor(**sensor) for sensor in facts.pop("sensors"))
    return HeartbeatFacts(sensors=sensors, **facts)


@lru_cache(maxsize=1024)
def _sensor(sensor: str, liveness: str, reason: str = "") -> SensorFacts:
    """Thousands of devices say the same of the same sensors; lists of all of them are read again and again."""
    return SensorFacts(sensor, liveness, reason)
