"""A case taken out of the collector, by somebody who may see it, with a reason, and not without the audit knowing."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from uuid import UUID, uuid4

from collector.domain.alerts import Evidence
from collector.domain.case_export import MOST_ALERTS, CaseExport, Excerpt, Link, withheld
from collector.domain.case_rows import CaseView
from collector.domain.clock import Clock
from collector.domain.deciding import Step
from collector.domain.limits import REASON_LENGTH
from collector.domain.people import Viewer
from collector.domain.received import Json
from collector.domain.responses import ResponseTable
from collector.domain.routing import Sight, sight_of
from collector.errors import BadRequest, NotFound, Refused
from collector.services.audit import record
from collector.services.authority import Authority
from collector.services.bundles import bundle
from collector.services.case_work import NOT_THERE, parsed
from collector.services.cases import merged, view_of
from collector.store import Store, UnitOfWork

_TOLD = frozenset({"alert.evidence", "alert.closed"})  # whose detail says no more than the case does, beside the case's


class CaseExports:
    """What is given out is read first; then, if it is still theirs to see, written down; and then given out."""

    def __init__(
        self,
        store: Store,
        clock: Clock,
        authority: Authority,
        responses: Callable[[], Awaitable[ResponseTable]],
        *,
        school: str,
    ) -> None:
        """`school`: its name."""
        self._store = store
        self._clock = clock
        self._authority = authority
        self._responses = responses
        self._school = school

    async def export(self, viewer: Viewer, case_id: str, reason: str, *, sexual: bool, form: str) -> CaseExport:
        """All of a case that this person may see. `sexual`: with the words of a sexual kind; `form`: what it is made
        into, for the audit. Each alert whose words are in it counts as looked at. Raises NotFound, Refused, BadRequest
        (no reason).
        """
        sight, reason = sight_of(viewer), reason.strip()
        if not sight.kinds:
            raise Refused("Your role does not see cases.")
        if not reason or len(reason) > REASON_LENGTH or "\0" in reason:
            raise BadRequest(f"Say what it is for, and whom it goes to, in 1 to {REASON_LENGTH} characters.")
        table, now, id_ = await self._responses(), self._clock(), uuid4()
        async with self._store.read() as uow:  # may be long, and must not hold up what devices report
            case = await merged(uow, parsed(case_id))
            view = await view_of(uow, sight, case, table, MOST_ALERTS)
            chain = await uow.audit.verify()
        kept = withheld(view.alerts, sexual=sexual)
        async with self._store.read() as uow:
            evidence, steps = await _words(uow, sight, view, kept)
            student = await uow.directory.find(view.row.person) if view.row.person else None
        async with self._store.begin() as uow:
            if await uow.cases.standing(sight, case) is None:
                raise NotFound(NOT_THERE)
            detail: dict[str, Json] = {
                "export": str(id_),
                "form": form,
                "reason": reason,
                "alerts": len(view.alerts),
                "withheld": len(kept),
            }
            await record(uow, now, viewer.user_id, "case.exported", str(case), detail=detail)
            looked: dict[str, Json] = {"reason": f"exported with its case: {reason}"[:REASON_LENGTH]}
            for alert in view.alerts:
                if alert.id not in kept:
                    await record(uow, now, viewer.user_id, "alert.evidence", alert.id, detail=looked)
            links = await _links(uow, view, case)
        return CaseExport(
            id=str(id_),
            school=self._school,
            made_at=now,
            by=viewer,
            reason=reason,
            sexual=sexual,
            view=view,
            evidence=evidence,
            steps=steps,
            excerpt=Excerpt(links, chain.rows, chain.head, chain.broken_at),
            unshown=max(0, view.row.alerts - len(view.alerts)),
            student=student,
        )

    def sealed(self, export: CaseExport, files: Mapping[str, bytes]) -> bytes:
        """The files of an export in one, signed by the school's key."""
        about: dict[str, Json] = {
            "what": "case",
            "school": export.school,
            "case": export.view.row.id,
            "export": export.id,
            "by": export.by.display,
        }
        return bundle(self._authority, files, about, export.made_at)

    @property
    def fingerprint(self) -> str:
        """Of the school's certificate: what whoever is given a bundle checks it by."""
        return self._authority.fingerprint


async def _words(
    uow: UnitOfWork, sight: Sight, view: CaseView, kept: frozenset[str]
) -> tuple[dict[str, Evidence | None], dict[str, tuple[Step, ...]]]:
    evidence: dict[str, Evidence | None] = {}
    steps: dict[str, tuple[Step, ...]] = {}
    for alert in view.alerts:
        id_ = UUID(alert.id)
        if alert.id in kept:
            evidence[alert.id] = None
        else:
            found = await uow.alerts.evidence(sight, id_)
            if found is None:  # it became another's to see just now
                raise NotFound(NOT_THERE)
            evidence[alert.id] = found
        steps[alert.id] = tuple(await uow.decisions.of(id_))
    return evidence, steps


async def _links(uow: UnitOfWork, view: CaseView, case: UUID) -> tuple[Link, ...]:
    """What the audit says of the case, of those merged into it, and of its alerts."""
    cases = {str(case), *(one.case_id for one in view.entries)}
    rows = await uow.audit.of({*cases, *(one.id for one in view.alerts)})
    return tuple(
        Link(
            one.number,
            one.at,
            view.names.get(one.actor, one.actor),
            one.action,
            one.object,
            one.detail if one.object in cases or one.action in _TOLD else {},
            one.previous,
            one.hash,
        )
        for one in rows
    )
