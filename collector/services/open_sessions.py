"""Where people are signed in, for themselves to see and to end, and for whoever runs the server to end."""

from __future__ import annotations

import hashlib
from datetime import datetime, timedelta

from collector.domain.clock import Clock
from collector.domain.people import Viewer
from collector.errors import NotFound
from collector.services.audit import record
from collector.store import Store
from collector.store.sessions import Session, SessionRow

__all__ = ["OpenSessions", "SessionRow", "hash_of", "lives"]

IDLE = timedelta(minutes=30)
WHOLE = timedelta(hours=12)


def hash_of(secret: str) -> bytes:
    """What the database knows a session or a link by."""
    return hashlib.sha256(secret.encode(errors="replace")).digest()


def lives(session: Session | None, now: datetime) -> bool:
    """Whether it lets its person in: whole, used in the last 30 minutes, and begun in the last 12 hours."""
    return (
        session is not None
        and not session.awaits_code
        and now - session.seen_at <= IDLE
        and now - session.began_at <= WHOLE
    )


class OpenSessions:
    """One person's at a time."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    async def of(self, name: str, session: str = "") -> list[tuple[SessionRow, bool]]:
        """Where this person is signed in, and whether it is by this `session`. Raises NotFound."""
        now = self._clock()
        async with self._store.read() as uow:
            account = await uow.accounts.find(name.strip().casefold())
            if account is None:
                raise NotFound("There is no such account.")
            rows = await uow.sessions.of(account.viewer.user_id, now - WHOLE, now - IDLE)
        return [(row, bytes.fromhex(row.id) == hash_of(session)) for row in rows]

    async def end(self, viewer: Viewer, session_id: str) -> None:
        """End one of one's own, as `of` lists them. Raises NotFound."""
        try:
            hash_ = bytes.fromhex(session_id)
        except ValueError:
            hash_ = b""
        async with self._store.begin() as uow:
            if not await uow.sessions.end_one(viewer.user_id, hash_):
                raise NotFound("There is no such session.")
            await record(uow, self._clock(), viewer.user_id, "user.session_ended", viewer.user_id)

    async def end_others(self, viewer: Viewer, session: str) -> int:
        """End all of one's own but this one; how many ended."""
        async with self._store.begin() as uow:
            ended = await uow.sessions.end_all(viewer.user_id, hash_of(session))
            await record(uow, self._clock(), viewer.user_id, "user.sessions_ended", viewer.user_id, detail={"n": ended})
        return ended

    async def end_all(self, name: str, *, actor: str = "cli") -> int:
        """Sign somebody out everywhere; how many sessions ended. Raises NotFound."""
        async with self._store.begin() as uow:
            account = await uow.accounts.find(name.strip().casefold())
            if account is None:
                raise NotFound("There is no such account.")
            ended = await uow.sessions.end_all(account.viewer.user_id)
            await record(uow, self._clock(), actor, "user.sessions_ended", account.viewer.user_id, detail={"n": ended})
        return ended
