"""Who is signed in, since when and from where. A session's secret is kept only as a hash."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import delete, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from collector.domain.people import Role, Viewer
from collector.domain.second_step import SecondStep, Standing
from collector.store.tables import second_steps, sessions, users
from collector.store.vault import Vault


@dataclass(frozen=True, slots=True)
class Session:
    """One person's session. `awaits_code`: they gave the password, and not yet the second step."""

    standing: Standing
    began_at: datetime
    seen_at: datetime
    awaits_code: bool


@dataclass(frozen=True, slots=True)
class SessionRow:
    """One session, for lists. `id` is the hash of its secret; `network` and `browser` are "" where nothing is known."""

    id: str
    began_at: datetime
    seen_at: datetime
    network: str
    browser: str


class Sessions:
    """What a browser's cookie stands for."""

    def __init__(self, connection: AsyncConnection, vault: Vault) -> None:
        self._connection = connection
        self._vault = vault

    async def begin(
        self,
        hash_: bytes,
        user_id: str,
        at: datetime,
        place: tuple[str, str],
        *,
        awaits_code: bool,
        proved_at: datetime | None = None,
        strong: bool = False,
    ) -> None:
        """A new one. `place`: the network it is used from, and the browser; `proved_at`: when its person last showed
        who they are, if not now; `strong`: by two factors, at the school's provider.
        """
        sealed = self._vault.school.seal(json.dumps(place).encode(), hash_)
        row = {"hash": hash_, "user_id": user_id, "began_at": at, "seen_at": at, "proved_at": proved_at or at}
        how = {"awaits_code": awaits_code, "strong": strong, "sealed_place": sealed}
        await self._connection.execute(insert(sessions).values(**row, **how))

    async def find(self, hash_: bytes) -> Session | None:
        """Whose this is; None for closed accounts."""
        found = await self._connection.execute(
            select(users, sessions, second_steps.c.since, second_steps.c.reset_at, second_steps.c.sealed_secret)
            .join_from(sessions, users, sessions.c.user_id == users.c.id)
            .outerjoin(second_steps, second_steps.c.user_id == users.c.id)
            .where(sessions.c.hash == hash_, users.c.disabled_at.is_(None))
        )
        row = found.one_or_none()
        if row is None:
            return None
        second = SecondStep(row.since, row.sealed_secret is not None, row.reset_at)
        viewer = Viewer(row.id, row.name, row.display, Role(row.role))
        standing = Standing(viewer, row.created_at, row.proved_at or row.began_at, second, row.strong)
        return Session(standing, row.began_at, row.seen_at, row.awaits_code)

    async def of(self, user_id: str, began_after: datetime, seen_after: datetime) -> list[SessionRow]:
        """A person's open sessions, the latest used first."""
        rows = await self._connection.execute(
            select(sessions)
            .where(
                sessions.c.user_id == user_id,
                sessions.c.awaits_code.is_(False),
                sessions.c.began_at > began_after,
                sessions.c.seen_at > seen_after,
            )
            .order_by(sessions.c.seen_at.desc(), sessions.c.hash)
        )
        return [
            SessionRow(bytes(row.hash).hex(), row.began_at, row.seen_at, *self._place(row.hash, row.sealed_place))
            for row in rows
        ]

    async def seen(self, hash_: bytes, at: datetime) -> None:
        """It was used."""
        await self._connection.execute(update(sessions).where(sessions.c.hash == hash_).values(seen_at=at))

    async def proved(self, hash_: bytes, at: datetime) -> None:
        """Its person gave password or code again."""
        await self._connection.execute(update(sessions).where(sessions.c.hash == hash_).values(proved_at=at))

    async def end(self, hash_: bytes) -> None:
        """Sign out."""
        await self._connection.execute(delete(sessions).where(sessions.c.hash == hash_))

    async def end_one(self, user_id: str, hash_: bytes) -> bool:
        """End this one if it is this person's; whether it was."""
        mine = (sessions.c.user_id == user_id) & (sessions.c.hash == hash_)
        return (await self._connection.execute(delete(sessions).where(mine))).rowcount == 1

    async def end_all(self, user_id: str, kept: bytes = b"") -> int:
        """Sign this person out everywhere, but for the session kept; how many ended."""
        theirs = (sessions.c.user_id == user_id) & (sessions.c.hash != kept)
        return (await self._connection.execute(delete(sessions).where(theirs))).rowcount

    async def forget(self, began_before: datetime, seen_before: datetime) -> None:
        """Remove those that have expired."""
        await self._connection.execute(
            delete(sessions).where((sessions.c.began_at < began_before) | (sessions.c.seen_at < seen_before))
        )

    def _place(self, hash_: bytes, sealed: bytes | None) -> tuple[str, str]:
        if sealed is None:
            return "", ""
        network, browser = json.loads(self._vault.school.open(bytes(sealed), bytes(hash_)))
        return network, browser
