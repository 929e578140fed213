"""Requests for access as the console sees them, in memory."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from uuid import UUID

from collector.domain.access import DECIDING, AccessRequest, Fate, fate
from collector.domain.clock import Clock
from collector.domain.people import Viewer
from collector.domain.policies import PolicyException
from collector.errors import BadRequest, NotFound, Refused
from collector.services.access import AccessRequests
from collector.services.policy_exceptions import PolicyExceptions, allowances

ASKED = UUID("018f3c1e-0000-7000-8000-000000000001")


class FakeAccess(AccessRequests):
    """One request, of a pupil who needs a program."""

    def __init__(self, clock: Clock, exceptions: PolicyExceptions) -> None:
        self.clock, self.exceptions = clock, exceptions
        asked = AccessRequest(
            ASKED, "d" * 64, "LAPTOP-14", "Year 9", "amy", "<krita>", "We draw posters in art.", clock(), 2
        )
        self.made = {ASKED: replace(asked, asked_at=clock() - timedelta(hours=2))}

    async def lately(self, viewer: Viewer | None = None) -> list[tuple[AccessRequest, Fate]]:
        if viewer is not None and viewer.role not in DECIDING:
            return []
        every = {one.id: one for one in await self.exceptions.list()}
        rows = [
            replace(one, exception=every.get(one.exception.id) if one.exception else None) for one in self.made.values()
        ]
        return [(one, fate(one, self.clock())) for one in rows]

    async def propose(
        self,
        viewer: Viewer,
        password: str,
        request_id: str,
        *,
        why: str,
        until: datetime,
        whom: Mapping[str, str] | None = None,
        program: str = "",
    ) -> PolicyException:
        asked = self._open(request_id)
        rules = allowances([program or asked.program], (), (), why)
        made = await self.exceptions.ask(
            viewer, password, whom or {"account": asked.account}, rules, why=why, until=until
        )
        self.made[asked.id] = replace(asked, exception=made)
        return made

    async def refuse(self, viewer: Viewer, request_id: str, reason: str) -> None:
        asked = self._open(request_id)
        if not reason.strip():
            raise BadRequest("Say why not.")
        self.made[asked.id] = replace(asked, refused_by=viewer.user_id, refused_at=self.clock(), reason=reason)

    def _open(self, request_id: str) -> AccessRequest:
        found = self.made.get(UUID(request_id)) if len(request_id) == 32 else None
        if found is None:
            raise NotFound("There is no such request.")
        if found.refused_at or found.exception:
            raise Refused("This request was decided, or proposed, already.")
        return found
