"""Review tasks, and what was seen before: of the monitoring, never of a person's evidence."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import UTC, datetime

from sqlalchemy import func, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from collector.domain.deciding import Outcome
from collector.domain.reviews import Review, Trigger
from collector.store.dialect import insert
from collector.store.tables import decisions, devices, policy_versions, review_marks, reviews
from collector.store.vault import Vault

_WRITTEN = ("reason", "called_by", "attendees", "findings", "decisions")


class Reviews:
    """What people wrote is sealed with the school's key."""

    def __init__(self, connection: AsyncConnection, vault: Vault) -> None:
        self._connection = connection
        self._vault = vault

    async def list(self) -> list[Review]:
        """All, the newest first. Raises SpoiltError."""
        rows = await self._connection.execute(select(reviews).order_by(reviews.c.raised_at.desc(), reviews.c.id))
        found = []
        for row in rows:
            told = json.loads(self._vault.school.open(bytes(row.sealed), row.id.encode())) if row.sealed else {}
            found.append(
                Review(
                    row.id,
                    Trigger(row.trigger),
                    row.about,
                    row.raised_at,
                    row.due_at,
                    row.closed_at,
                    row.closed_by or "",
                    **told,
                )
            )
        return found

    async def raised(self, task: Review) -> None:
        """A new one."""
        await self._connection.execute(
            reviews.insert().values(
                id=task.id,
                trigger=task.trigger.value,
                about=task.about,
                raised_at=task.raised_at,
                due_at=task.due_at,
                sealed=self._seal(task) if task.reason else None,
            )
        )

    async def closed(self, task: Review) -> bool:
        """Keep what came of it; False where it is closed already, or never was."""
        done = await self._connection.execute(
            update(reviews)
            .where(reviews.c.id == task.id, reviews.c.closed_at.is_(None))
            .values(closed_at=task.closed_at, closed_by=task.closed_by, sealed=self._seal(task))
        )
        return done.rowcount == 1

    def _seal(self, task: Review) -> bytes:
        told = {name: said for name in _WRITTEN if (said := getattr(task, name))}
        return self._vault.school.seal(json.dumps(told).encode(), task.id.encode())

    async def known(self) -> dict[Trigger, set[str]]:
        """What was seen before."""
        found: dict[Trigger, set[str]] = {}
        for row in await self._connection.execute(select(review_marks)):
            found.setdefault(Trigger(row.trigger), set()).add(row.about)
        return found

    async def note(self, trigger: Trigger, seen: Iterable[str]) -> None:
        """From now on it is no news."""
        for about in seen:
            statement = insert(self._connection, review_marks).values(trigger=trigger.value, about=about)
            await self._connection.execute(statement.on_conflict_do_nothing())

    async def so(self) -> tuple[datetime | None, dict[Trigger, set[str]]]:
        """When the first device enrolled, and what is so now, but for the policy's sites."""
        began: datetime | None = await self._connection.scalar(select(func.min(devices.c.enrolled_at)))
        serving = select(devices.c.agent_version).where(devices.c.revoked_at.is_(None)).distinct()
        agreed = select(policy_versions.c.version).where(policy_versions.c.agreed)
        referred = select(decisions.c.at).where(decisions.c.outcome == Outcome.REFERRED.value)
        return began, {
            Trigger.AGENT: {version for (version,) in await self._connection.execute(serving)},
            Trigger.POLICY: {str(number) for (number,) in await self._connection.execute(agreed)},
            Trigger.INCIDENT: {f"{at.astimezone(UTC):%Y-%m}" for (at,) in await self._connection.execute(referred)},
        }
