from __future__ import annotations

from datetime import timedelta
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import text

from collector.domain.alerts import AlertState, QueueAsk
from collector.domain.deciding import Decision, Outcome, may_close, may_reopen
from collector.domain.people import Role, Viewer
from collector.errors import BadRequest, NotFound
from collector.services.alerts import Alerts
from collector.services.audit import Audit
from collector.services.commit import commit
from collector.services.live import Live
from collector.store import Store
from policy.severity import Severity
from tests.factories.submissions import NOW, enrolled, received, submission
from tests.fakes.clock import FakeClock

DECISION = Decision(
    Outcome.REFERRED, "Rang the duty team.", "She said her step-father hits her.", "social_care", "CRN 7"
)


async def raised(store: Store) -> tuple[Alerts, str, Viewer, Viewer]:
    """An alert about a pupil, the DSL who may see it, and a headteacher who may not."""
    device = await enrolled(store)
    await commit(store, [submission(device, received(1, Severity.HIGH))], NOW)
    viewers = [Viewer("dsl", "dora", "Dora", Role.DSL), Viewer("head", "hector", "Hector", Role.HEADTEACHER)]
    async with store.begin() as uow:
        for viewer in viewers:
            await uow.accounts.add(viewer, NOW)
    alerts = Alerts(store, FakeClock().now, Live())
    (row,) = (await alerts.queue(viewers[0], QueueAsk())).rows
    return alerts, row.id, viewers[0], viewers[1]


@pytest.mark.clause("J12", "T14")
async def test_a_decision_and_its_reason_stay_on_record_sealed(store: Store) -> None:
    alerts, id_, dsl, _head = await raised(store)
    with pytest.raises(BadRequest, match="Acknowledge it first"):
        await alerts.close(dsl, id_, DECISION)
    await alerts.acknowledge(dsl, id_)
    await alerts.close(dsl, id_, DECISION)
    with pytest.raises(BadRequest, match="closed already"):
        await alerts.close(dsl, id_, DECISION)
    await alerts.reopen(dsl, id_, "She told more.")
    await alerts.close(dsl, id_, Decision(Outcome.IN_SCHOOL, "b", "c"))
    first, again, last = await alerts.steps(dsl, id_)
    assert (first.decision, first.by) == (DECISION, "Dora")
    assert (again.decision, again.reason) == (None, "She told more.")
    assert last.decision is not None
    assert (await alerts.show(dsl, id_)).state is AlertState.CLOSED
    counts = await alerts.counts(dsl)
    assert (counts.new, counts.acknowledged) == (0, 0)
    async with store._engine.connect() as connection:
        rows = (await connection.execute(text("SELECT sealed FROM decisions"))).all()
    assert not any(b"step-father" in bytes(row[0]) for row in rows)
    entries = [(one.action, one.detail["outcome"]) for one in await Audit(store).list() if "outcome" in one.detail]
    assert entries == [("alert.closed", "referred"), ("alert.reopened", ""), ("alert.closed", "in_school")]


async def test_nobody_decides_about_what_is_not_theirs(sqlite_store: Store) -> None:
    alerts, id_, dsl, head = await raised(sqlite_store)
    await alerts.acknowledge(dsl, id_)
    for asking in (alerts.close(head, id_, DECISION), alerts.reopen(head, id_, "x"), alerts.steps(head, id_)):
        with pytest.raises(NotFound):
            await asking
    with pytest.raises(NotFound):
        await alerts.close(dsl, str(UUID(int=1)), DECISION)


async def test_what_is_closed_wakes_nobody_and_waits_in_no_queue(sqlite_store: Store) -> None:
    alerts, id_, dsl, _head = await raised(sqlite_store)
    await alerts.acknowledge(dsl, id_)
    await alerts.close(dsl, id_, DECISION)
    assert (await alerts.queue(dsl, QueueAsk(state=AlertState.NEW))).rows == ()
    assert [row.id for row in (await alerts.queue(dsl, QueueAsk(state=AlertState.CLOSED))).rows] == [id_]
    async with sqlite_store.read() as uow:
        assert await uow.escalating.unbegun(Severity.LOW, 10) == []


@settings(deadline=timedelta(seconds=10))
@given(st.lists(st.sampled_from(["acknowledge", "close", "reopen"]), max_size=30))
def test_an_alerts_life_has_no_way_round_a_decision(commands: list[str]) -> None:
    state, closed, decided = AlertState.NEW, 0, 0
    for command in commands:
        if command == "acknowledge" and state is AlertState.NEW:
            state = AlertState.ACKNOWLEDGED
        elif command == "close" and not may_close(state):
            state, closed, decided = AlertState.CLOSED, closed + 1, decided + 1
        elif command == "reopen" and not may_reopen(state):
            state, decided = AlertState.ACKNOWLEDGED, decided + 1
    assert (state is AlertState.CLOSED) == (closed > 0 and decided % 2 == 1)
