"""The ledger's rows: one a device and day, added to as heartbeats come."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Row, and_, case, func, select, tuple_
from sqlalchemy.ext.asyncio import AsyncConnection

from collector.domain.coverage import Account, Cause
from collector.store.dialect import insert
from collector.store.tables import coverage, devices

_CAUSES = {str(cause): cause for cause in Cause}  # asked for thousands of times a page
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
        """Each device's sum of these days, both included, in one look at them. Few days have gaps."""
        gaps = func.aggregate_strings(func.nullif(coverage.c.gaps, "{}"), ",").label("gaps")
        rows = await self._connection.execute(
            select(coverage.c.device_id, *_summed(), gaps).where(_days(since, until)).group_by(coverage.c.device_id)
        )
        return {row.device_id: _account(row, _added(row.gaps)) for row in rows}

    async def by_day(self, since: date, until: date) -> dict[date, Account]:
        """The sum of all devices that are not revoked, by day; without causes. A join would look up each row's device;
        the few that are revoked are looked up once.
        """
        gone = select(devices.c.id).where(devices.c.revoked_at.is_not(None))
        rows = await self._connection.execute(
            select(coverage.c.day, *_summed())
            .where(_days(since, until), coverage.c.device_id.not_in(gone))
            .group_by(coverage.c.day)
            .order_by(coverage.c.day)
        )
        return {date.fromordinal(row.day): _account(row, {}) for row in rows}

    async def of_device(self, device_id: str, since: date, until: date) -> dict[date, Account]:
        """One device's days."""
        rows = await self._connection.execute(
            select(coverage).where(coverage.c.device_id == device_id, _days(since, until)).order_by(coverage.c.day)
        )
        return {date.fromordinal(row.day): _account(row, _causes(row.gaps)) for row in rows}


def _days(since: date, until: date) -> ColumnElement[bool]:
    return and_(coverage.c.day >= since.toordinal(), coverage.c.day <= until.toordinal())


def _summed() -> list[ColumnElement[int]]:
    return [func.sum(coverage.c[name]).label(name) for name in _SUMS]


def _account(row: Row[Any], gaps: Mapping[Cause, int]) -> Account:
    return Account(int(row.in_use), int(row.proven), int(row.idle), int(row.unattended), int(row.unheard), gaps)


def _added(kept: str | None) -> dict[Cause, int]:
    """The sum of several days' gaps, with commas between; None where there was none."""
    if not kept:
        return {}
    sums: dict[Cause, int] = {}
    for one in json.loads(f"[{kept}]"):
        for name, seconds in one.items():
            cause = _CAUSES[name]
            sums[cause] = sums.get(cause, 0) + seconds
    return sums


def _causes(kept: str) -> dict[Cause, int]:
    return {_CAUSES[name]: seconds for name, seconds in json.loads(kept).items()}
