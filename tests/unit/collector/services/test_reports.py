from __future__ import annotations

from datetime import timedelta

import pytest

from collector.domain.people import Role, SubjectKind
from collector.errors import BadRequest, NotFound, Refused
from collector.services.commit import commit
from collector.services.reports import Reports
from collector.services.users import Users
from collector.store import Store
from policy.severity import Severity
from tests.factories.submissions import NOW, enrolled, received, submission
from tests.fakes.clock import FakeClock

PASSWORD = "copper lantern otter"


@pytest.mark.clause("U3")
async def test_a_report_counts_what_its_reader_may_see_and_nothing_else(store: Store) -> None:
    clock = FakeClock()
    pupil, staff = await enrolled(store, 1), await enrolled(store, 2, SubjectKind.STAFF)
    batches = [
        submission(pupil, *(received(number, Severity.HIGH, account="pupil.one") for number in (1, 2))),
        submission(staff, received(1, Severity.CRITICAL, account="staff.two")),
    ]
    await commit(store, batches, NOW)
    clock.step((NOW + timedelta(days=1) - clock.now()).total_seconds())
    users, reports = Users(store, clock.now), Reports(store, clock.now)
    for name, role in (("dsl", Role.DSL), ("head", Role.HEADTEACHER), ("tech", Role.IT)):
        await users.create(name, "", role)
    now, earlier = await reports.lately_for("DSL")
    assert (now.total, earlier.total) == (2, 0)
    assert now.by_severity["critical"] == 0
    assert (await reports.lately_for("head"))[0].total == 1
    clock.step(7 * 24 * 3600)
    now, earlier = await reports.lately_for("dsl")
    assert (now.total, earlier.total) == (0, 2)
    with pytest.raises(Refused):
        await reports.lately_for("tech")
    with pytest.raises(NotFound):
        await reports.lately_for("nobody")
    with pytest.raises(BadRequest):
        await reports.lately_for("dsl", 0)


async def test_anonymous_figures_are_of_terms_that_are_over(store: Store) -> None:
    clock = FakeClock()
    device = await enrolled(store)
    await commit(store, [submission(device, *(received(n, Severity.HIGH) for n in range(1, 10)))], NOW)
    clock.step((NOW - clock.now()).total_seconds())
    reports = Reports(store, clock.now)
    assert next(iter((await reports.anonymous())[0].tables.values())).total is None  # this term is not over
    clock.step(130 * 24 * 3600)
    [term] = await reports.anonymous()
    assert {shown.total for shown in term.tables.values()} == {9}


async def test_the_feed_holds_no_name_and_no_words(store: Store) -> None:
    device = await enrolled(store)
    words = received(1, Severity.HIGH, account="pupil.one", snippet="the words of a pupil")
    await commit(store, [submission(device, words)], NOW)
    [row] = await Reports(store, FakeClock().now).feed(NOW - timedelta(hours=1))
    assert "pupil.one" not in repr(row)
    assert "words" not in repr(row)
    assert await Reports(store, FakeClock().now).feed(NOW + timedelta(hours=1)) == []
