"""The queue, for each viewer their own: whose alerts they may see is enforced in the query (design section 5)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from uuid import UUID

from collector.domain.alerts import (
    AlertRow,
    AlertState,
    Evidence,
    OperatorRow,
    QueueAsk,
    QueueCounts,
    QueuePage,
    QueueSort,
)
from collector.domain.case_deeds import ClosedWith, OpenedAgain
from collector.domain.cases import CaseState
from collector.domain.clock import Clock
from collector.domain.deciding import Decision, Step, may_close, may_reopen
from collector.domain.limits import REASON_LENGTH
from collector.domain.people import Viewer
from collector.domain.received import Json
from collector.domain.routing import Sight, sight_of
from collector.errors import BadRequest, NotFound, Refused
from collector.services.audit import record
from collector.services.case_work import enact
from collector.services.live import Announcement, Live, Topic
from collector.store import Store

__all__ = [
    "AlertRow",
    "AlertState",
    "Alerts",
    "Evidence",
    "OperatorRow",
    "QueueAsk",
    "QueueCounts",
    "QueuePage",
    "QueueSort",
]

_LARGEST_PAGE = 200
_LAST_PAGE = 1_000_000
_NOT_THERE = "There is no such alert, or it is not yours to see."


class Alerts:
    """What a DSL opens, and what they do with it."""

    def __init__(self, store: Store, clock: Clock, live: Live) -> None:
        self._store = store
        self._clock = clock
        self._live = live

    async def queue(self, viewer: Viewer, ask: QueueAsk) -> QueuePage:
        """A page of the viewer's queue. Raises Refused for a role that sees no alerts."""
        async with self._store.read() as uow:
            return await uow.alerts.queue(_sight(viewer), _bounded(ask))

    async def export(self, viewer: Viewer, ask: QueueAsk) -> tuple[AlertRow, ...]:
        """Every row that the ask lets through, in one view; recorded in the audit before it is given out. Raises
        Refused for a role that sees no alerts.
        """
        sight, ask = _sight(viewer), replace(_bounded(ask), page=1, size=_LARGEST_PAGE)
        rows: list[AlertRow] = []
        async with self._store.read() as uow:  # may be long, and must not hold up what devices report
            while page := (await uow.alerts.queue(sight, ask)).rows:
                rows += page
                ask = replace(ask, page=ask.page + 1)
        async with self._store.begin() as uow:
            # How much, and not what was sought: that may be a name, and whoever reads the audit may not know it.
            await record(uow, self._clock(), viewer.user_id, "alerts.exported", "queue", detail={"rows": len(rows)})
        return tuple(rows)

    async def counts(self, viewer: Viewer) -> QueueCounts:
        """What waits for this viewer. Raises Refused for a role that sees no alerts."""
        async with self._store.read() as uow:
            return await uow.alerts.counts(_sight(viewer), self._clock())

    async def show(self, viewer: Viewer, alert_id: str) -> AlertRow:
        """One alert. Raises NotFound, also for one the viewer may not see; Refused for a role that sees none."""
        async with self._store.read() as uow:
            row = await uow.alerts.show(_sight(viewer), _parsed(alert_id))
        if row is None:
            raise NotFound(_NOT_THERE)
        return row

    async def evidence(self, viewer: Viewer, alert_id: str, reason: str) -> Evidence:
        """What was seen. Recorded in the audit before it is shown. Raises NotFound, Refused, BadRequest (no reason)."""
        sight, id_, reason = _sight(viewer), _parsed(alert_id), reason.strip()
        if not reason or len(reason) > REASON_LENGTH:
            raise BadRequest(f"Say why you look at the evidence, in at most {REASON_LENGTH} characters.")
        async with self._store.begin() as uow:
            evidence = await uow.alerts.evidence(sight, id_)
            if evidence is None:
                raise NotFound(_NOT_THERE)
            await record(uow, self._clock(), viewer.user_id, "alert.evidence", alert_id, detail={"reason": reason})
        return evidence

    async def acknowledge(self, viewer: Viewer, alert_id: str) -> AlertRow:
        """Take it on; idempotent, the first to acknowledge stays. Raises NotFound, Refused."""
        sight, id_, now = _sight(viewer), _parsed(alert_id), self._clock()
        async with self._store.begin() as uow:
            if await uow.alerts.acknowledge(sight, id_, viewer.user_id, now):
                await record(uow, now, viewer.user_id, "alert.acknowledged", alert_id)
                await uow.announce(Topic.ALERTS)
            row = await uow.alerts.show(sight, id_)
            if row is None:
                raise NotFound(_NOT_THERE)
        self._live.announce(Announcement(Topic.ALERTS))
        return row

    async def kept_from(self, viewer: Viewer, alert_id: str, *, past: bool = False) -> Mapping[str, str]:
        """Whom the alert names, and is not shown to; with `past`, for whom of its readers the policy's routes have it
        not: display names by user id. Raises NotFound, Refused.
        """
        sight, id_ = _sight(viewer), _parsed(alert_id)
        async with self._store.read() as uow:
            if await uow.alerts.show(sight, id_) is None:
                raise NotFound(_NOT_THERE)
            return await uow.alerts.kept_from(id_, past=past)

    async def clear(self, viewer: Viewer, alert_id: str, user_id: str, reason: str) -> None:
        """Let somebody who is not shown it see it, and the case it is in, after all, if their role does. Raises
        NotFound, Refused, BadRequest (no reason).
        """
        sight, id_, reason, now = _sight(viewer), _parsed(alert_id), reason.strip(), self._clock()
        if not reason or len(reason) > REASON_LENGTH:
            raise BadRequest(f"Say why they may see it, in at most {REASON_LENGTH} characters.")
        async with self._store.begin() as uow:
            if await uow.alerts.show(sight, id_) is None:
                raise NotFound(_NOT_THERE)
            case_id = await uow.cases.of_alert(id_)
            if case_id is not None:
                await uow.cases.standing(sight, case_id)  # held: what joins it meanwhile must find it as it will be
            if not await uow.alerts.clear(id_, user_id, viewer.user_id, now):
                raise NotFound("It is not kept from them, or no longer.")
            if case_id is not None:
                await uow.cases.keep_from(case_id.bytes, await uow.alerts.kept_from(id_))
            detail: dict[str, Json] = {"reason": reason, "user": user_id}
            await record(uow, now, viewer.user_id, "alert.cleared", alert_id, detail=detail)
            await uow.announce(Topic.ALERTS)
        self._live.announce(Announcement(Topic.ALERTS))

    async def steps(self, viewer: Viewer, alert_id: str) -> list[Step]:
        """What was decided about it, oldest first. Raises NotFound, Refused."""
        sight, id_ = _sight(viewer), _parsed(alert_id)
        async with self._store.read() as uow:
            if await uow.alerts.show(sight, id_) is None:
                raise NotFound(_NOT_THERE)
            return await uow.decisions.of(id_)

    async def close(self, viewer: Viewer, alert_id: str, decision: Decision) -> None:
        """Close it with an outcome, a decision and a reason; and its case, if nothing else in that is open. Raises
        NotFound, Refused, BadRequest.
        """
        await self._decide(viewer, alert_id, decision, decision.reason)

    async def reopen(self, viewer: Viewer, alert_id: str, reason: str) -> None:
        """Open it again, with a reason, and its case; what was decided stays on record. Raises NotFound, Refused,
        BadRequest.
        """
        await self._decide(viewer, alert_id, None, reason)

    async def _decide(self, viewer: Viewer, alert_id: str, decision: Decision | None, reason: str) -> None:
        """Closed with a decision, or opened again without one."""
        before, after = AlertState.ACKNOWLEDGED, AlertState.CLOSED
        if decision is None:
            before, after = after, before
        sight, id_, now = _sight(viewer), _parsed(alert_id), self._clock()
        async with self._store.begin() as uow:
            row = await uow.alerts.show(sight, id_)
            if row is None:
                raise NotFound(_NOT_THERE)
            refused = may_close(row.state) if decision else may_reopen(row.state)
            if refused:
                raise BadRequest(refused)
            standing = await uow.cases.standing(sight, UUID(row.case_id)) if row.case_id else None
            if decision and standing and await uow.cases.undecided(UUID(row.case_id)) == 1:
                await enact(uow, viewer, UUID(row.case_id), ClosedWith(decision), now)
            elif await uow.alerts.move(sight, id_, before, after):
                await uow.decisions.add(id_, viewer.user_id, now, decision, reason)
                action = "alert.closed" if decision else "alert.reopened"
                detail: dict[str, Json] = {"outcome": decision.outcome.value if decision else ""}
                await record(uow, now, viewer.user_id, action, alert_id, detail=detail)
                if decision is None and standing and standing.state is CaseState.CLOSED:
                    await enact(uow, viewer, UUID(row.case_id), OpenedAgain(reason), now)
            else:
                raise BadRequest("Somebody else decided at the same moment; look at it again.")
            await uow.announce(Topic.ALERTS)
        self._live.announce(Announcement(Topic.ALERTS))

    async def operator_list(self) -> list[OperatorRow]:
        """A row for each event of each alert in queue order, without names or snippets, for whoever runs the server."""
        async with self._store.read() as uow:
            return await uow.alerts.operator_list()


def _sight(viewer: Viewer) -> Sight:
    sight = sight_of(viewer)
    if not sight.kinds:
        raise Refused("Your role does not see alerts.")
    return sight


def _bounded(ask: QueueAsk) -> QueueAsk:
    return replace(
        ask,
        page=min(max(ask.page, 1), _LAST_PAGE),
        size=min(max(ask.size, 1), _LARGEST_PAGE),
        text=ask.text[:256].replace("\0", ""),
    )


def _parsed(alert_id: str) -> UUID:
    try:
        return UUID(alert_id)
    except ValueError:
        raise NotFound(_NOT_THERE) from None
