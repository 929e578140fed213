"""Requests for access from devices: listed for those who decide, made an exception of, or refused with a reason.

Granting is the exception's own way (collector/services/policy_exceptions.py): one person proposes it in their own hand,
another grants it. Here is only what ties it to whoever asked, and their answer.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from datetime import datetime
from uuid import UUID

import structlog

from collector.domain.access import (
    ANSWER_LENGTH,
    DECIDING,
    OPEN_FOR,
    AccessAnswer,
    AccessRequest,
    Fate,
    answer_to,
    fate,
    kept_from,
)
from collector.domain.clock import Clock
from collector.domain.naming import Reader, Recipient
from collector.domain.people import Viewer
from collector.domain.policies import PolicyException
from collector.domain.received import ReceivedEvent, Submission
from collector.errors import BadRequest, NotFound, Refused
from collector.services.audit import record
from collector.services.device_words import DeviceWords
from collector.services.live import Announcement, Live, Topic
from collector.services.looking import keep_looking
from collector.services.policy_exceptions import PolicyExceptions, allowances
from collector.store import SpoiltError, Store, UnitOfWork

__all__ = ["AccessRequests", "learn_requests"]

KIND = "access_request"
_SOURCE = "access"
_LOOK_SECONDS = 20.0

_log = structlog.get_logger("collector.access")


async def learn_requests(uow: UnitOfWork, taken: Sequence[tuple[Submission, ReceivedEvent]]) -> bool:
    """Whether any of these events asks for access; they are listed from the transaction that commits them on."""
    asking = [(submission, event) for submission, event in taken if event.kind == KIND]
    for submission, event in asking:
        words = (event.account, str(event.facts.get("program", "")), str(event.facts.get("why", "")))
        await uow.access.asked(event.id.bytes, submission.device_id, words, submission.received_at)
    return bool(asking)


class AccessRequests:
    """All that happens to one."""

    def __init__(
        self,
        store: Store,
        clock: Clock,
        live: Live,
        exceptions: PolicyExceptions,
        words: DeviceWords,
        *,
        recipients: Callable[[], Awaitable[Sequence[Recipient]]],
    ) -> None:
        """`recipients`: by which names the newest policy knows people."""
        self._recipients = recipients
        self._store = store
        self._clock = clock
        self._live = live
        self._exceptions = exceptions
        self._words = words

    async def run(self) -> None:
        """Tell devices what was decided, until cancelled."""
        await keep_looking(self._look, self._live, (Topic.POLICY, Topic.ACCESS), _LOOK_SECONDS, name="access")

    async def _look(self) -> None:
        try:
            await self.look()
        except SpoiltError as error:  # somebody changed the database: no answer is made of it
            _log.error("access.spoilt", cause=str(error))

    async def look(self) -> None:
        """Have the wire say what is decided now. Raises StoreUnavailable, SpoiltError."""
        now = self._clock()
        found: dict[str, tuple[AccessAnswer, ...]] = {}
        for one in reversed(await self._recent(now)):
            if (answer := answer_to(one, now)) is not None:
                found[one.device_id] = (*found.get(one.device_id, ()), answer)
        self._words.renew(_SOURCE, found)

    async def lately(self, viewer: Viewer | None = None) -> list[tuple[AccessRequest, Fate]]:
        """Those of the last weeks, what waits first; none for whoever may not decide. Nobody is shown one that names
        them, unless it names everybody who decides.
        """
        if viewer is not None and viewer.role not in DECIDING:
            return []
        now = self._clock()
        asked = await self._recent(now)
        if viewer is not None and asked:
            deciding, recipients = await self._deciding(), await self._recipients()
            asked = [one for one in asked if viewer.user_id not in kept_from(one, deciding, recipients)]
        found = [(one, fate(one, now)) for one in asked]
        return sorted(found, key=lambda pair: pair[1] is not Fate.WAITS)

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
        """Ask, in one's own hand, that it be allowed; for the account that asked, where `whom` says nothing else.
        Somebody else must grant it. Raises BadRequest, NotFound, Refused, SignInRefused, TooManyTries.
        """
        asked = await self._waiting(viewer, request_id)
        made = await self._exceptions.ask(
            viewer,
            password,
            whom or {"account": asked.account},
            allowances([program.strip() or asked.program], (), (), why),
            why=why,
            until=until,
        )
        async with self._store.begin("access") as uow:
            await uow.access.proposed(asked.id, made.id, self._clock())
            await record(
                uow, self._clock(), viewer.user_id, "access.proposed", asked.id.hex, detail={"exception": made.id}
            )
            await uow.announce(Topic.ACCESS)
        self._live.announce(Announcement(Topic.ACCESS))
        return made

    async def refuse(self, viewer: Viewer, request_id: str, reason: str) -> None:
        """It shall not be; whoever asked is shown the reason. Raises BadRequest, NotFound, Refused."""
        reason = reason.strip()
        if not 0 < len(reason) <= ANSWER_LENGTH or not reason.isprintable():
            raise BadRequest(f"Say why not, in at most {ANSWER_LENGTH} characters: whoever asked is shown it.")
        asked = await self._waiting(viewer, request_id)
        now = self._clock()
        async with self._store.begin("access") as uow:
            await uow.access.refuse(asked.id, viewer.user_id, now, reason)
            await record(uow, now, viewer.user_id, "access.refused", asked.id.hex, detail={"reason": reason})
            await uow.announce(Topic.ACCESS)
        self._live.announce(Announcement(Topic.ACCESS))

    async def _recent(self, now: datetime) -> list[AccessRequest]:
        async with self._store.read() as uow:
            return await uow.access.since(now - OPEN_FOR)

    async def _deciding(self) -> list[Reader]:
        async with self._store.read() as uow:
            rows = await uow.accounts.list()
        return [
            Reader(one.user_id, one.name, one.display, one.role)
            for one in rows
            if one.role in DECIDING and one.state != "disabled"
        ]

    async def _waiting(self, viewer: Viewer, request_id: str) -> AccessRequest:
        if viewer.role not in DECIDING:
            raise Refused("Your role does not decide about requests for access.")
        try:
            id_ = UUID(request_id)
        except ValueError:
            raise NotFound("There is no such request.") from None
        async with self._store.read() as uow:
            found = await uow.access.find(id_)
        named = found and kept_from(found, await self._deciding(), await self._recipients())
        if found is None or (named and viewer.user_id in named):
            raise NotFound("There is no such request.")
        if fate(found, self._clock()) not in (Fate.WAITS, Fate.OVER):
            raise Refused("This request was decided, or proposed, already.")
        return found
