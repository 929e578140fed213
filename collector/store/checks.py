"""Checks that were asked for, their challenges, what came of them, and when each device proves itself next."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Row, Select, exists, func, select, update
from sqlalchemy import insert as insert_row
from sqlalchemy.ext.asyncio import AsyncConnection

from collector.domain.check_log import CheckRow
from collector.domain.checks import ANSWERABLE, Arrival, Challenge, Outcome
from collector.domain.place import place_kept
from collector.domain.received import Json
from collector.store.dialect import insert
from collector.store.tables import challenges, check_arrivals, check_times, checks, devices
from policy.proof import Claim

_MAY_BE_ANSWERED = challenges.c.outcome.in_(sorted(ANSWERABLE))


class Checks:
    """An arrival is judged by whoever takes it while it waits."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def add(
        self, id_: str, at: datetime, by: str, wanted: Mapping[str, Json], asked: Sequence[Challenge]
    ) -> None:
        """A check and its challenges."""
        await self._connection.execute(
            insert_row(checks).values(id=id_, asked_at=at, asked_by=by, wanted=json.dumps(wanted))
        )
        if asked:
            await self._connection.execute(insert_row(challenges), [_values(one) for one in asked])

    async def open(self, now: datetime) -> list[Challenge]:
        """Those that a device may still answer."""
        rows = await self._connection.execute(
            select(challenges).where(_MAY_BE_ANSWERED, challenges.c.until > now).order_by(challenges.c.made_at)
        )
        return [_challenge(row) for row in rows]

    async def overdue(self, now: datetime) -> list[Challenge]:
        """Those whose time is over, taken by this transaction."""
        rows = await self._connection.execute(
            select(challenges).where(_MAY_BE_ANSWERED, challenges.c.until <= now).with_for_update(skip_locked=True)
        )
        return [_challenge(row) for row in rows]

    async def silent(self, made_before: datetime, not_by: str) -> list[Challenge]:
        """Those of which no word came though they were made so long ago, taken by this transaction; without what
        `not_by` asked.
        """
        rows = await self._connection.execute(_silent(made_before, not_by).with_for_update(skip_locked=True))
        return [_challenge(row) for row in rows]

    async def is_silent(self, made_before: datetime, not_by: str) -> bool:
        """Whether there is any of those."""
        return (await self._connection.execute(_silent(made_before, not_by).limit(1))).first() is not None

    async def challenge(self, nonce: str) -> Challenge | None:
        """The one with this nonce, taken by this transaction."""
        found = await self._connection.execute(
            select(challenges).where(challenges.c.nonce == bytes.fromhex(nonce)).with_for_update()
        )
        row = found.one_or_none()
        return None if row is None else _challenge(row)

    async def of(self, check_id: str) -> list[Challenge]:
        """A check's."""
        rows = await self._connection.execute(select(challenges).where(challenges.c.check_id == check_id))
        return [_challenge(row) for row in rows]

    async def settle(self, nonce: str, outcome: Outcome) -> None:
        """It stands so from now on."""
        await self._connection.execute(
            update(challenges).where(challenges.c.nonce == bytes.fromhex(nonce)).values(outcome=outcome.value)
        )

    async def arrived(self, found: Sequence[Arrival]) -> None:
        """Keep what came; an event that is known stays as it was."""
        for one in found:
            body = {
                "nonce": one.claim.nonce,
                "stages": dict(one.claim.stages),
                "by_keys": one.claim.by_keys,
                "policy": one.claim.policy,
                "failed": one.claim.failed,
                "detail": one.claim.detail,
                "canary": one.claim.canary,
                "public_key": one.public_key.hex(),
                "signature": one.signature.hex(),
                "place": str(one.place),
            }
            statement = insert(self._connection, check_arrivals).values(
                event_id=bytes.fromhex(one.event),
                device_id=one.device_id,
                stage=one.stage,
                observed_at=one.observed_at,
                received_at=one.received_at,
                address=one.address[:64],
                body=json.dumps(body),
                waiting=True,
            )
            await self._connection.execute(statement.on_conflict_do_nothing())

    async def waiting(self, now: datetime) -> bool:
        """Whether anything is to be judged, or has had its time."""
        arrived = await self._connection.execute(
            select(check_arrivals.c.event_id).where(check_arrivals.c.waiting.is_(True)).limit(1)
        )
        if arrived.first() is not None:
            return True
        over = select(challenges.c.nonce).where(_MAY_BE_ANSWERED, challenges.c.until <= now).limit(1)
        return (await self._connection.execute(over)).first() is not None

    async def take(self, most: int) -> list[Arrival]:
        """What was not judged yet, oldest first, taken by this transaction and judged when it commits."""
        rows = (
            await self._connection.execute(
                select(check_arrivals)
                .where(check_arrivals.c.waiting.is_(True))
                .order_by(check_arrivals.c.received_at, check_arrivals.c.event_id)
                .limit(most)
                .with_for_update(skip_locked=True)
            )
        ).all()
        if rows:
            await self._connection.execute(
                update(check_arrivals)
                .where(check_arrivals.c.event_id.in_([row.event_id for row in rows]))
                .values(waiting=False)
            )
        return [_arrival(row) for row in rows]

    async def arrival(self, event: str, device_id: str) -> Arrival | None:
        """What came from this device under this id."""
        found = await self._connection.execute(
            select(check_arrivals).where(
                check_arrivals.c.event_id == bytes.fromhex(event), check_arrivals.c.device_id == device_id
            )
        )
        row = found.one_or_none()
        return None if row is None else _arrival(row)

    async def rows(self, check_id: str = "") -> list[CheckRow]:
        """All, or one, the newest first."""
        wanted = select(checks).order_by(checks.c.asked_at.desc(), checks.c.id)
        tally = select(challenges.c.check_id, challenges.c.outcome, func.count()).group_by(
            challenges.c.check_id, challenges.c.outcome
        )
        if check_id:
            wanted, tally = wanted.where(checks.c.id == check_id), tally.where(challenges.c.check_id == check_id)
        counts: dict[str, dict[str, int]] = {}
        for id_, outcome, number in await self._connection.execute(tally):
            counts.setdefault(id_, {})[outcome] = number
        return [
            CheckRow(row.id, row.asked_at, row.asked_by, json.loads(row.wanted), counts.get(row.id, {}))
            for row in await self._connection.execute(wanted)
        ]

    async def last_termly(self) -> datetime | None:
        """When the term's check was asked for last; None: never."""
        found: datetime | None = await self._connection.scalar(
            select(func.max(checks.c.asked_at)).where(checks.c.wanted.contains('"termly": true', autoescape=True))
        )
        return found

    async def unplanned(self) -> list[str]:
        """Devices in service that have no time yet to prove themselves at."""
        rows = await self._connection.execute(
            select(devices.c.id).where(
                devices.c.revoked_at.is_(None), ~exists().where(check_times.c.device_id == devices.c.id)
            )
        )
        return [id_ for (id_,) in rows]

    async def plan(self, times: Mapping[str, datetime]) -> None:
        """From now on each proves itself then; where another collector planned first, as that one did."""
        for device_id, at in times.items():
            statement = insert(self._connection, check_times).values(device_id=device_id, next_at=at)
            await self._connection.execute(statement.on_conflict_do_nothing())

    async def is_due(self, now: datetime) -> bool:
        """Whether anybody's time has come."""
        found = await self._connection.execute(
            select(check_times.c.device_id)
            .join_from(check_times, devices)
            .where(check_times.c.next_at <= now, devices.c.revoked_at.is_(None))
            .limit(1)
        )
        return found.first() is not None

    async def due(self, now: datetime, most: int) -> list[str]:
        """Devices in service whose time has come, taken by this transaction."""
        rows = await self._connection.execute(
            select(check_times.c.device_id)
            .join_from(check_times, devices)
            .where(check_times.c.next_at <= now, devices.c.revoked_at.is_(None))
            .order_by(check_times.c.next_at)
            .limit(most)
            .with_for_update(skip_locked=True, of=check_times)
        )
        return [id_ for (id_,) in rows]

    async def again(self, times: Mapping[str, datetime]) -> None:
        """And next at these times."""
        for device_id, at in times.items():
            await self._connection.execute(
                update(check_times).where(check_times.c.device_id == device_id).values(next_at=at)
            )

    async def challenged(self, device_ids: Collection[str], now: datetime) -> set[str]:
        """Which of these may still answer a challenge."""
        rows = await self._connection.execute(
            select(challenges.c.device_id).where(
                _MAY_BE_ANSWERED,
                challenges.c.until > now,
                challenges.c.device_id.in_(list(device_ids)),
            )
        )
        return {id_ for (id_,) in rows}


def _silent(made_before: datetime, not_by: str) -> Select[Any]:
    others = select(checks.c.id).where(checks.c.asked_by == not_by)
    return select(challenges).where(
        challenges.c.outcome == Outcome.OPEN.value,
        challenges.c.made_at <= made_before,
        challenges.c.check_id.not_in(others),
    )


def _values(one: Challenge) -> dict[str, Any]:
    return {
        "nonce": bytes.fromhex(one.nonce),
        "check_id": one.check_id,
        "device_id": one.device_id,
        "made_at": one.made_at,
        "until": one.until,
        "outcome": one.outcome.value,
    }


def _challenge(row: Row[Any]) -> Challenge:
    return Challenge(bytes(row.nonce).hex(), row.check_id, row.device_id, row.made_at, row.until, Outcome(row.outcome))


def _arrival(row: Row[Any]) -> Arrival:
    told = json.loads(row.body)
    place = place_kept(told.pop("place", None))  # what came before places were told has none
    public_key, signature = bytes.fromhex(told.pop("public_key")), bytes.fromhex(told.pop("signature"))
    return Arrival(
        event=bytes(row.event_id).hex(),
        device_id=row.device_id,
        stage=row.stage,
        claim=Claim(device=row.device_id, **told),
        public_key=public_key,
        signature=signature,
        observed_at=row.observed_at,
        received_at=row.received_at,
        address=row.address,
        place=place,
    )
