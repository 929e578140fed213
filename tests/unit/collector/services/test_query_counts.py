"""Whatever is shown, the database is asked as often for many as for few (no query for each row of a list)."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from uuid import UUID

import pytest
from sqlalchemy import event

from collector.domain.alerts import QueueAsk
from collector.domain.case_rows import CasesAsk
from collector.domain.climbing import Escalation
from collector.domain.notifying import Channel
from collector.domain.people import Role, Viewer
from collector.domain.report_turns import Plan
from collector.domain.responses import ResponseTable
from collector.services.alerts import Alerts
from collector.services.cases import Cases
from collector.services.devices import Devices
from collector.services.live import Live
from collector.services.report_mail import ReportMail
from collector.services.reports import Reports
from collector.services.rota import Rota
from collector.store import Store
from tests.factories.full_store import fill
from tests.factories.submissions import NOW
from tests.fakes.clock import FakeClock

DSL = Viewer("dsl", "dora", "Dora Delaney", Role.DSL)
ALERT, CASE = str(UUID(int=(1 << 64) + 1)), str(UUID(int=(3 << 64) + 1))
Asking = Callable[[], Awaitable[object]]


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


def shown(store: Store) -> dict[str, Asking]:
    """All that pages, the API and the actors ask, by a name."""
    clock, live = FakeClock(NOW), Live()

    async def table() -> ResponseTable:
        return {}

    async def escalation() -> Escalation:
        return Escalation()

    async def plan() -> Plan:
        return Plan()

    async def send(_address: str, _title: str, _body: str) -> None: ...

    async def readers() -> object:
        async with store.read() as uow:
            return await uow.notifying.readers()

    alerts, cases, reports = (
        Alerts(store, clock.now, live),
        Cases(store, clock.now, live, table),
        Reports(store, clock.now),
    )
    rota = Rota(store, clock.now, escalation)
    mail = ReportMail(store, clock.now, send, plan=plan, escalation=escalation, school="", console="")
    return {
        "the queue": lambda: alerts.queue(DSL, QueueAsk()),
        "a later page of all": lambda: alerts.queue(DSL, QueueAsk(page=2, size=20)),
        "a search": lambda: alerts.queue(DSL, QueueAsk(text="laptop")),
        "its export": lambda: alerts.export(DSL, QueueAsk()),
        "the counts": lambda: alerts.counts(DSL),
        "an alert": lambda: alerts.show(DSL, ALERT),
        "its evidence": lambda: alerts.evidence(DSL, ALERT, "to count"),
        "its steps": lambda: alerts.steps(DSL, ALERT),
        "cases": lambda: cases.list(DSL, CasesAsk(state=None)),
        "a case": lambda: cases.show(DSL, CASE),
        "the week": lambda: reports.lately(DSL),
        "times": lambda: reports.times(DSL),
        "rules": lambda: reports.rules(DSL),
        "governors' figures": reports.anonymous,
        "devices": Devices(store, clock.now, live, timedelta(minutes=2)).list,
        "who is told": readers,
        "who answers": rota.show,
        "who gets the report": mail.schedule,
    }


async def _people(store: Store, numbers: range) -> None:
    async with store.begin() as uow:
        for number in numbers:
            viewer = Viewer(f"lead-{number}", f"lead-{number}", f"Lead {number}", Role.DEPUTY)
            await uow.accounts.add(viewer, NOW)
            for place in range(2):
                one = Channel(f"{number}-{place}", viewer.user_id, "mail", f"mailto://{number}@oak", "email")
                await uow.notifying.add_channel(one, NOW)


async def test_nothing_is_asked_once_for_each_row(store: Store) -> None:
    async with store.begin() as uow:
        await uow.accounts.add(DSL, NOW)
    counts: list[dict[str, int]] = []
    for first, many in ((0, 4), (4, 60)):
        await fill(store, many, many // 2, first=first)
        await _people(store, range(first, first + many // 4))
        found = {}
        for name, ask in shown(store).items():
            with statements(store) as asked:
                await ask()
            found[name] = len(asked)
        counts.append(found)
    assert counts[0] == counts[1]
    assert max(counts[1].values()) <= 25


@pytest.mark.parametrize("page", ["the queue", "a search"])
async def test_the_queue_takes_few_queries(sqlite_store: Store, page: str) -> None:
    async with sqlite_store.begin() as uow:
        await uow.accounts.add(DSL, NOW)
    await fill(sqlite_store, 20, 5)
    with statements(sqlite_store) as asked:
        await shown(sqlite_store)[page]()
    assert len([one for one in asked if one.lstrip().upper().startswith("SELECT")]) <= 3
