"""The ledger's rows: one a device and day, added to as heartbeats come."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Row, and_, case, func, select, tuple_
from sqlalchemy.ext.asyncio import AsyncConnection

from collector.domain.coverage import Account, Cause
from collector.store.dialect import insert
from collector.store.tables import coverage, devices

_SUMS = ("in_use", "proven", "idle", "unattended", "unheard")


class Coverage:
    """Days are kept as their ordinals (date.toordinal)."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def add(self, parts: Mapping[tuple[str, date], Account]) -> None:
        """Add to what stands, by device id and day; always in one order, so that two collectors never deadlock."""
        if not parts:
            return
        kept = await self._gaps([key for key, account in parts.items() if account.gaps])
        rows = [
            {
                "device_id": device_id,
                "day": day.toordinal(),
                "gaps": json.dumps((Account(gaps=kept.get((device_id, day), {})) + Account(gaps=account.gaps)).gaps),
                **{name: getattr(account, name) for name in _SUMS},
            }
            for (device_id, day), account in sorted(parts.items())
        ]
        statement = insert(self._connection, coverage)
        sums = {name: coverage.c[name] + statement.excluded[name] for name in _SUMS}
        # What has no gap of its own leaves those that stand alone, without having read them.
        gaps = case((statement.excluded.gaps == "{}", coverage.c.gaps), else_=statement.excluded.gaps)
        upsert = statement.on_conflict_do_update(index_elements=["device_id", "day"], set_={**sums, "gaps": gaps})
        await self._connection.execute(upsert, rows)

    async def _gaps(self, keys: Sequence[tuple[str, date]]) -> dict[tuple[str, date], dict[Cause, int]]:
        """What stands, held until this transaction ends."""
        if not keys:
            return {}
        pairs = tuple_(coverage.c.device_id, coverage.c.day)
        rows = await self._connection.execute(
            select(coverage.c.device_id, coverage.c.day, coverage.c.gaps)
            .where(pairs.in_([(device_id, day.toordinal()) for device_id, day in sorted(keys)]))
            .order_by(coverage.c.device_id, coverage.c.day)
            .with_for_update()  # nothing on SQLite, which has one writer
        )
        return {(row.device_id, date.fromordinal(row.day)): _causes(row.gaps) for row in rows}

    async def by_device(self, since: date, until: date) -> dict[str, Account]:
        """Each device's sum of these days, both included. Few days have gaps: only those rows are read one by one."""
        rows = await self._connection.execute(
            select(coverage.c.device_id, *_summed()).where(_days(since, until)).group_by(coverage.c.device_id)
        )
        found = {row.device_id: _sum(row) for row in rows}
        gaps = await self._connection.execute(
            select(coverage.c.device_id, coverage.c.gaps).where(_days(since, until), coverage.c.gaps != "{}")
        )
        causes: dict[str, Counter[Cause]] = {}
        for device_id, kept in gaps:
            causes.setdefault(device_id, Counter()).update(_causes(kept))
        return found | {device_id: replace(found[device_id], gaps=dict(sums)) for device_id, sums in causes.items()}

    async def by_day(self, since: date, until: date) -> dict[date, Account]:
        """The sum of all devices that are not revoked, by day; without causes."""
        rows = await self._connection.execute(
            select(coverage.c.day, *_summed())
            .join_from(coverage, devices)
            .where(_days(since, until), devices.c.revoked_at.is_(None))
            .group_by(coverage.c.day)
            .order_by(coverage.c.day)
        )
        return {date.fromordinal(row.day): _sum(row) for row in rows}

    async def of_device(self, device_id: str, since: date, until: date) -> dict[date, Account]:
        """One device's days."""
        rows = await self._connection.execute(
            select(coverage).where(coverage.c.device_id == device_id, _days(since, until)).order_by(coverage.c.day)
        )
        return {date.fromordinal(row.day): _account(row) for row in rows}


def _days(since: date, until: date) -> ColumnElement[bool]:
    return and_(coverage.c.day >= since.toordinal(), coverage.c.day <= until.toordinal())


def _summed() -> list[ColumnElement[int]]:
    return [func.sum(coverage.c[name]).label(name) for name in _SUMS]


def _sum(row: Row[Any]) -> Account:
    return Account(int(row.in_use), int(row.proven), int(row.idle), int(row.unattended), int(row.unheard))


def _account(row: Row[Any]) -> Account:
    return Account(row.in_use, row.proven, row.idle, row.unattended, row.unheard, _causes(row.gaps))


def _causes(kept: str) -> dict[Cause, int]:
    return {Cause(name): seconds for name, seconds in json.loads(kept).items()}
