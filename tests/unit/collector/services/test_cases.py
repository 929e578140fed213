from __future__ import annotations

import hashlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from uuid import UUID

import pytest
from alembic import command
from sqlalchemy import Connection, event, text

from collector.domain import case_deeds as deeds
from collector.domain.alerts import AlertState, QueueAsk
from collector.domain.case_rows import CasesAsk
from collector.domain.cases import CaseState
from collector.domain.deciding import Decision, Outcome
from collector.domain.people import Role, SubjectKind, Viewer
from collector.domain.responses import ResponseTable
from collector.domain.routing import Sight
from collector.errors import BadRequest, NotFound, Refused
from collector.services.alerts import Alerts
from collector.services.audit import Audit
from collector.services.cases import Cases
from collector.services.commit import commit
from collector.services.live import Live
from collector.store import Store, migrate
from collector.store.vault import SpoiltError
from policy.severity import Severity
from tests.factories.submissions import NOW, enrolled, received, submission
from tests.fakes.clock import FakeClock

CLOSING = deeds.ClosedWith(Decision(Outcome.IN_SCHOOL, "A plan with the family.", "She asked for it."))
TABLE: ResponseTable = {"pupil": {"self-harm-or-suicide": ["dsl", "inform-parents"]}}


async def responses() -> ResponseTable:
    return TABLE


@dataclass
class Desk:
    """Services on one store, a DSL, a deputy and a headteacher, and pupils' alerts as they are asked for."""

    store: Store
    clock: FakeClock
    alerts: Alerts
    cases: Cases
    dsl: Viewer
    deputy: Viewer
    head: Viewer
    device: str
    sent: int = 0

    @classmethod
    async def of(cls, store: Store) -> Desk:
        clock, live = FakeClock(), Live()
        viewers = [
            Viewer("dsl", "dora", "Dora Delaney", Role.DSL),
            Viewer("deputy", "dinah", "Dinah Prescott", Role.DEPUTY),
            Viewer("head", "hector", "Hector Winterbourne", Role.HEADTEACHER),
        ]
        async with store.begin() as uow:
            for viewer in viewers:
                await uow.accounts.add(viewer, NOW)
        alerts, cases = Alerts(store, clock.now, live), Cases(store, clock.now, live, responses)
        dsl, deputy, head = viewers
        return cls(store, clock, alerts, cases, dsl, deputy, head, await enrolled(store))

    async def raised(self, severity: Severity = Severity.HIGH, account: str = "pupil.one") -> str:
        """Another alert; its case's id."""
        self.sent += 1
        sent = received(self.sent, severity, account=account)
        await commit(self.store, [submission(self.device, sent)], NOW + timedelta(minutes=self.sent))
        rows = await self.alerts.operator_list()
        (alert,) = [row.id for row in rows if row.event_id == str(sent.id)]
        return (await self.alerts.show(self.dsl, alert)).case_id

    async def do(self, case_id: str, *wanted: deeds.Deed) -> None:
        for deed in wanted:
            await self.cases.do(self.dsl, case_id, deed)


@pytest.mark.clause("J27", "T2")
async def test_a_case_is_worked_from_the_first_alert_to_a_reasoned_end(store: Store) -> None:
    desk = await Desk.of(store)
    case_id = await desk.raised()
    assert await desk.raised(Severity.URGENT) == case_id
    steps: tuple[deeds.Deed, ...] = (
        deeds.TakenOn(),
        deeds.Assigned("deputy"),
        deeds.Noted("Spoke with her at break."),
        deeds.Answered("safe_now", yes=True),
        deeds.Regraded(Severity.HIGH, "It was about a book."),
        deeds.Acted("dsl"),
        deeds.ReferredOn("social_care", "CRN 7", "at 11"),
        deeds.ParentsTold(told=True, text="Rang her mother."),
        deeds.FedBack("her form tutor"),
        CLOSING,
    )
    await desk.do(case_id, *steps)
    view = await desk.cases.show(desk.deputy, case_id)
    assert tuple(entry.deed for entry in view.entries) == steps
    assert {entry.by for entry in view.entries} == {"Dora Delaney"}
    assert (view.row.state, view.row.severity, view.row.assigned) == (CaseState.CLOSED, Severity.HIGH, "Dinah Prescott")
    assert (view.row.title, view.row.person, view.row.alerts) == ("Suicide", "pupil.one", 2)
    assert {one.state for one in view.alerts} == {AlertState.CLOSED}
    assert [one.incident for one in view.recommended] == ["self-harm-or-suicide"]
    assert view.checklists[0].name == "Self-harm and suicide"
    for alert in view.alerts:  # each alert's own page says so too
        (step,) = await desk.alerts.steps(desk.dsl, alert.id)
        assert step.decision == CLOSING.decision
    # What is new after the end is a case of its own, which knows of the earlier one.
    again = await desk.raised()
    assert again != case_id
    assert [one.id for one in (await desk.cases.show(desk.dsl, again)).others] == [case_id]


@pytest.mark.clause("T35")
async def test_the_record_is_sealed_and_each_entry_is_in_the_audits_chain(store: Store) -> None:
    desk = await Desk.of(store)
    case_id = await desk.raised()
    await desk.do(case_id, deeds.TakenOn(), deeds.Noted("xylophone"), deeds.Noted("second"))
    async with store._engine.connect() as connection:
        rows = (await connection.execute(text("SELECT number, sealed FROM case_entries ORDER BY number"))).all()
    assert not any(b"xylophone" in bytes(row.sealed) for row in rows)
    noted = {
        one.detail["number"]: one.detail["sealed"]
        for one in await Audit(store).list()
        if one.action.startswith("case.") and one.object == case_id
    }
    assert noted == {row.number: hashlib.sha256(bytes(row.sealed)).hexdigest() for row in rows}
    shown = await desk.cases.show(desk.deputy, case_id)
    assert len(shown.entries) == 3
    last = (await Audit(store).list())[-1]
    assert (last.actor, last.action, last.object) == ("deputy", "case.shown", case_id)
    async with store._engine.begin() as connection:  # somebody writes another author into it
        await connection.execute(text("UPDATE case_entries SET \"by\" = 'deputy' WHERE number = 2"))
    with pytest.raises(SpoiltError):
        await desk.cases.show(desk.dsl, case_id)


async def test_a_worse_alert_alarms_again_and_reopens_nothing_by_itself(store: Store) -> None:
    desk = await Desk.of(store)
    case_id = await desk.raised(Severity.HIGH)
    await desk.do(case_id, deeds.TakenOn(), deeds.Regraded(Severity.MEDIUM, "a quotation"))
    assert await desk.raised(Severity.CRITICAL) == case_id
    view = await desk.cases.show(desk.dsl, case_id)
    assert (view.row.severity, view.row.waiting) == (Severity.CRITICAL, 1)
    async with store.read() as uow:
        assert [one.severity for one, _step in await uow.escalating.unbegun(Severity.HIGH, 10)] == [Severity.CRITICAL]
    with pytest.raises(BadRequest, match="still waits"):
        await desk.do(case_id, CLOSING)
    await desk.do(case_id, deeds.TakenOn(), CLOSING)
    assert await desk.raised(Severity.CRITICAL) != case_id
    assert (await desk.cases.show(desk.dsl, case_id)).row.state is CaseState.CLOSED


async def test_the_last_alert_that_is_closed_closes_its_case_and_opens_it_again(store: Store) -> None:
    desk = await Desk.of(store)
    case_id = await desk.raised()
    await desk.raised()
    first, last = [row.id for row in (await desk.alerts.queue(desk.dsl, QueueAsk())).rows]
    for id_ in (first, last):
        await desk.alerts.acknowledge(desk.dsl, id_)
    await desk.alerts.close(desk.dsl, first, Decision(Outcome.FALSE_ALARM, "none", "a quotation"))
    assert (await desk.cases.show(desk.dsl, case_id)).row.state is CaseState.OPEN
    await desk.alerts.close(desk.dsl, last, CLOSING.decision)
    view = await desk.cases.show(desk.dsl, case_id)
    assert (view.row.state, [entry.deed for entry in view.entries]) == (CaseState.CLOSED, [CLOSING])
    await desk.alerts.reopen(desk.dsl, last, "She said more.")
    view = await desk.cases.show(desk.dsl, case_id)
    assert (view.row.state, view.entries[-1].deed) == (CaseState.OPEN, deeds.OpenedAgain("She said more."))
    assert {one.state for one in view.alerts} == {AlertState.CLOSED, AlertState.ACKNOWLEDGED}


async def test_cases_are_made_one_and_taken_apart(store: Store) -> None:
    desk = await Desk.of(store)
    one = await desk.raised(Severity.CRITICAL)
    await desk.raised()
    await desk.do(one, deeds.TakenOn(), deeds.Noted("of the first"))
    newest = (await desk.cases.show(desk.dsl, one)).alerts[0].id
    with pytest.raises(BadRequest, match="not in this case"):
        await desk.do(one, deeds.SplitOff((str(UUID(int=1)),), "", "apart"))
    await desk.do(one, deeds.SplitOff((newest,), "", "another matter"))
    view = await desk.cases.show(desk.dsl, one)
    (other,) = view.linked
    assert (view.row.alerts, other.alerts, other.severity) == (1, 1, Severity.HIGH)
    await desk.do(other.id, deeds.Noted("of the second"))
    assert await desk.cases.do(desk.dsl, other.id, deeds.MergedInto(f"/cases/{one}", "the same after all")) == one
    view = await desk.cases.show(desk.dsl, other.id)  # whoever asks for it is shown where it went
    assert (view.row.id, view.row.alerts, view.row.severity) == (one, 2, Severity.CRITICAL)
    texts = {entry.deed.text for entry in view.entries if isinstance(entry.deed, deeds.Noted)}
    assert texts == {"of the first", "of the second"}
    assert view.linked == ()
    with pytest.raises(NotFound):
        await desk.do(other.id, deeds.Noted("too late"))
    somebody_else = await desk.raised(account="pupil.two")
    with pytest.raises(BadRequest, match="different accounts"):
        await desk.do(one, deeds.MergedInto(somebody_else, "friends"))
    await desk.do(one, deeds.Linked(somebody_else, "They wrote to each other."))
    assert [row.id for row in (await desk.cases.show(desk.dsl, somebody_else)).linked] == [one]
    # What is linked with a case is linked with what that becomes.
    await desk.raised()
    await desk.do(one, deeds.TakenOn())
    newest = (await desk.cases.show(desk.dsl, one)).alerts[0].id
    await desk.do(one, deeds.SplitOff((newest,), "", "apart"))
    apart = next(row.id for row in (await desk.cases.show(desk.dsl, one)).linked if row.id != somebody_else)
    await desk.do(one, deeds.MergedInto(apart, "one"))
    assert [row.id for row in (await desk.cases.show(desk.dsl, apart)).linked] == [somebody_else]
    assert [row.id for row in (await desk.cases.show(desk.dsl, somebody_else)).linked] == [apart]


async def test_nobody_works_on_what_is_not_theirs_and_a_case_goes_to_nobody_who_may_not_see_it(store: Store) -> None:
    desk = await Desk.of(store)
    case_id = await desk.raised()
    await desk.do(case_id, deeds.TakenOn())
    with pytest.raises(BadRequest, match="may not see this case"):
        await desk.do(case_id, deeds.Assigned("head"))
    with pytest.raises(NotFound):
        await desk.cases.do(desk.head, case_id, deeds.Noted("mine"))
    with pytest.raises(NotFound):
        await desk.cases.show(desk.head, "no id at all")
    with pytest.raises(Refused):
        await desk.cases.list(Viewer("it", "it", "IT", Role.IT), CasesAsk())
    assert (await desk.cases.list(desk.head, CasesAsk())).total == 0
    await desk.do(case_id, deeds.Assigned("dsl"))
    assert [row.id for row in (await desk.cases.list(desk.dsl, CasesAsk(mine=True))).rows] == [case_id]
    assert (await desk.cases.list(desk.deputy, CasesAsk(mine=True))).total == 0


async def test_a_record_whose_key_was_destroyed_stays_as_a_list_of_who_and_when(store: Store) -> None:
    desk = await Desk.of(store)
    case_id = await desk.raised()
    await desk.do(case_id, deeds.TakenOn(), deeds.Noted("private"))
    async with store._engine.begin() as connection:
        await connection.execute(text("UPDATE cases SET wrapped_key = NULL"))
    view = await desk.cases.show(desk.dsl, case_id)
    assert [(entry.by, entry.deed) for entry in view.entries] == [("Dora Delaney", None)] * 2
    with pytest.raises(BadRequest, match="was deleted"):
        await desk.do(case_id, deeds.Noted("more"))


@contextmanager
def statements(store: Store) -> Iterator[list[str]]:
    """What the database is asked meanwhile."""
    asked: list[str] = []

    def heard(_connection: object, _cursor: object, statement: str, *_rest: object) -> None:
        asked.append(statement)

    event.listen(store._engine.sync_engine, "before_cursor_execute", heard)
    try:
        yield asked
    finally:
        event.remove(store._engine.sync_engine, "before_cursor_execute", heard)


async def test_a_page_asks_the_database_as_often_for_many_as_for_one(sqlite_store: Store) -> None:
    desk = await Desk.of(sqlite_store)
    counts = []
    for number in (1, 30):
        for pupil in range(number):
            await desk.raised(account=f"pupil.{number}.{pupil}")
        with statements(sqlite_store) as asked:
            await desk.cases.list(desk.dsl, CasesAsk())
        of_list = len(asked)
        with statements(sqlite_store) as asked:
            await desk.alerts.queue(desk.dsl, QueueAsk())
        counts.append((of_list, len(asked)))
    assert counts[0] == counts[1]
    case_id = await desk.raised()
    for _more in range(2):
        await desk.raised()
        with statements(sqlite_store) as asked:
            await desk.cases.show(desk.dsl, case_id)
        counts.append((len(asked), 0))
    assert counts[-1] == counts[-2]


async def test_alerts_of_before_there_were_cases_get_one_each_kept_from_the_same_people(store: Store) -> None:
    desk = await Desk.of(store)
    for severity in (Severity.HIGH, Severity.CRITICAL):
        await desk.raised(severity)
    sent = received(3, Severity.HIGH, snippet="mrs delaney hurts me")
    await commit(store, [submission(desk.device, sent)], NOW)
    rows = await desk.alerts.export(desk.deputy, QueueAsk())
    await desk.alerts.acknowledge(desk.deputy, rows[-1].id)

    def there_and_back(connection: Connection) -> None:
        command.downgrade(migrate.configuration(connection), "0009")
        migrate.upgrade(connection)

    async with store._engine.connect() as plain, plain.begin():
        await plain.run_sync(there_and_back)
    assert (await desk.cases.list(desk.deputy, CasesAsk())).total == 3
    assert (await desk.cases.list(desk.dsl, CasesAsk())).total == 2
    kept = [row.case_id for row in await desk.alerts.export(desk.deputy, QueueAsk())]
    async with store.read() as uow:
        sight = Sight("deputy", frozenset({SubjectKind.PUPIL}))
        found = [await uow.cases.standing(sight, UUID(case_id)) for case_id in kept]
    assert sorted(len(one.kept_from) for one in found if one) == [0, 0, 1]
