"""One deed in a case, in one transaction: allowed, done, written into its record, and into the audit."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from datetime import datetime
from uuid import UUID, uuid4

from collector.domain import case_deeds as deeds
from collector.domain.case_deeds import Deed, kind_of
from collector.domain.case_rows import CaseEntry
from collector.domain.cases import Case, Refusal, Standing, after, decide, may_merge, replayed
from collector.domain.people import Viewer
from collector.domain.received import Json
from collector.domain.routing import Sight, sight_of, subjects_for
from collector.errors import BadRequest, NotFound
from collector.services.audit import record
from collector.store import UnitOfWork

NOT_THERE = "There is no such case, or it is not yours to see."


async def enact(uow: UnitOfWork, viewer: Viewer, id_: UUID, deed: Deed, now: datetime) -> UUID:
    """Do it; where the work goes on: another case after a merge. Raises NotFound, BadRequest."""
    sight = sight_of(viewer)
    standing = await uow.cases.standing(sight, id_)
    if standing is None:
        raise NotFound(NOT_THERE)
    case = await case_of(uow, id_)
    answer = decide(case, deed)
    if isinstance(answer, Refusal):
        raise BadRequest(answer.sentence)
    there, merged_into = id_, None
    added = [await _effect(uow, viewer, standing, one, now) for one in answer]
    for one in added:
        case = after(case, one)
        if isinstance(one, deeds.MergedInto):
            there = merged_into = await _merge(uow, sight, standing, one, now)
    for one, (number, sealed) in zip(added, await uow.case_records.add(id_, viewer.user_id, now, added), strict=True):
        # The seal's hash in the audit's chain: an entry that is changed, or taken out, no longer agrees with it.
        detail: dict[str, Json] = {"number": number, "sealed": hashlib.sha256(sealed).hexdigest()}
        await record(uow, now, viewer.user_id, f"case.{kind_of(one)}", str(id_), detail=detail)
    await uow.case_records.settle(id_, now, case, merged_into)
    return there


async def case_of(uow: UnitOfWork, id_: UUID) -> Case:
    """A case as its record leaves it; the viewer must be known to see it."""
    return (await with_record(uow, id_))[0]


async def with_record(uow: UnitOfWork, id_: UUID) -> tuple[Case, tuple[CaseEntry, ...]]:
    """The same, and the record."""
    entries = tuple(await uow.case_records.entries(id_))
    return replayed(await uow.cases.facts(id_), [one.deed for one in entries if one.deed is not None]), entries


async def readers_of(uow: UnitOfWork, standing: Standing) -> dict[str, str]:
    """Who may see a case: display names by user id."""
    return {
        one.user_id: one.display
        for one in await uow.accounts.readers()
        if standing.kind in subjects_for(one.role) and one.user_id not in standing.kept_from
    }


async def _effect(uow: UnitOfWork, viewer: Viewer, standing: Standing, deed: Deed, now: datetime) -> Deed:
    """What a deed does besides being written down; the deed as it is written."""
    id_ = UUID(bytes=standing.id)
    match deed:
        case deeds.TakenOn():
            await uow.case_records.acknowledge(id_, viewer.user_id, now)
        case deeds.Assigned(to):
            if to not in await readers_of(uow, standing):
                raise BadRequest("They may not see this case, so it cannot be theirs; choose somebody who may.")
        case deeds.Linked(other):
            found = await _other(uow, sight_of(viewer), other)
            if found.id == standing.id:
                raise BadRequest("That is the same case.")
            await uow.case_records.link(id_, UUID(bytes=found.id))
            return replace(deed, other=str(UUID(bytes=found.id)))
        case deeds.SplitOff(alerts):
            new = uuid4()
            chosen = {parsed(one) for one in alerts}
            if await uow.case_records.split(id_, new, chosen, now) != len(chosen):
                raise BadRequest("One of these alerts is not in this case; look at it again.")
            await uow.case_records.link(id_, new)
            return replace(deed, alerts=tuple(sorted(map(str, chosen))), other=str(new))
        case deeds.ClosedWith(decision):
            for alert in await uow.case_records.close(id_):
                await uow.decisions.add(alert, viewer.user_id, now, decision, decision.reason)
                detail: dict[str, Json] = {"outcome": decision.outcome.value}
                await record(uow, now, viewer.user_id, "alert.closed", str(alert), detail=detail)
    return deed


async def _merge(uow: UnitOfWork, sight: Sight, standing: Standing, deed: deeds.MergedInto, now: datetime) -> UUID:
    other = await _other(uow, sight, deed.other)
    if sentence := may_merge(standing, other):
        raise BadRequest(sentence)
    there = UUID(bytes=other.id)
    worst = max([(await uow.cases.facts(one)).severity for one in (UUID(bytes=standing.id), there)])
    await uow.case_records.move_all(UUID(bytes=standing.id), there)
    await uow.case_records.settle(there, now, replace(await uow.cases.facts(there), severity=worst))
    return there


async def _other(uow: UnitOfWork, sight: Sight, said: str) -> Standing:
    """Another case, by its id or its page's address."""
    found = await uow.cases.standing(sight, parsed(said.rstrip("/").rpartition("/")[2]))
    if found is None:
        raise NotFound(NOT_THERE)
    return found


def parsed(id_: str) -> UUID:
    """Raises NotFound for what is no id."""
    try:
        return UUID(id_)
    except ValueError:
        raise NotFound(NOT_THERE) from None
