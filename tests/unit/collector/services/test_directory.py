from __future__ import annotations

import pytest

from collector.domain.alerts import QueueAsk
from collector.domain.directory import Entry
from collector.domain.people import Role, SubjectKind
from collector.errors import NotFound, Refused
from collector.services.alerts import Alerts
from collector.services.commit import commit
from collector.services.directory import Directory
from collector.services.live import Live
from collector.services.users import Users
from collector.store import Store
from policy.severity import Severity
from tests.factories.submissions import NOW, enrolled, received, submission
from tests.fakes.clock import FakeClock

AMY = Entry("amy", "Amy Ash", SubjectKind.PUPIL, "9", "9B")
SMITH = Entry("jsmith", "John Smith", SubjectKind.STAFF)


async def test_an_import_takes_the_place_of_the_one_before(store: Store) -> None:
    directory = Directory(store, FakeClock().now)
    planned = await directory.plan([AMY, SMITH])
    assert planned.added == (AMY, SMITH)
    assert (await directory.plan([])).left == ()  # nothing was written by planning
    assert await directory.take([AMY, SMITH]) == planned
    moved = Entry("amy", "Amy Ash", SubjectKind.PUPIL, "10", "10B")
    found = await directory.take([moved])
    assert (found.changed, found.left, found.same) == (((AMY, moved),), (SMITH,), 0)
    async with store.read() as uow:
        assert await uow.directory.all() == [moved]
        assert await uow.directory.kinds({"OAK\\Amy", "jsmith", ""}) == {"OAK\\Amy": SubjectKind.PUPIL}


async def test_a_list_that_was_cut_off_is_not_taken_unasked(store: Store) -> None:
    directory = Directory(store, FakeClock().now)
    many = [Entry(f"p{number}", "P", SubjectKind.PUPIL) for number in range(1200)]
    await directory.take(many)
    with pytest.raises(Refused, match="Nothing was changed"):
        await directory.take(many[:10])
    assert (await directory.plan(many)).same == 1200
    assert len((await directory.take(many[:10], many_leave=True)).left) == 1190


@pytest.mark.clause("J3")
async def test_staff_on_a_pupils_device_are_the_headteachers_to_see(store: Store) -> None:
    """By the directory, whatever the device was enrolled for, and however it writes the account."""
    clock, device = FakeClock(), await enrolled(store)
    await Directory(store, clock.now).take([AMY, SMITH])
    accounts = ("OAK\\JSmith", "amy", "unlisted")
    events = [received(number, Severity.HIGH, account=account) for number, account in enumerate(accounts, 1)]
    await commit(store, [submission(device, *events)], NOW)
    users, alerts = Users(store, clock.now), Alerts(store, clock.now, Live())
    people = {}
    for role in (Role.DSL, Role.HEADTEACHER):
        people[role] = await users.redeem(await users.create(role.value, "", role), "copper lantern otter")
    seen = {role: (await alerts.queue(viewer, QueueAsk())).rows for role, viewer in people.items()}
    assert {row.person for row in seen[Role.DSL]} == {"amy", "unlisted"}
    [staffs] = seen[Role.HEADTEACHER]
    assert staffs.person == "OAK\\JSmith"
    assert "The school's list of accounts knows this one as a member of staff's." in staffs.reasons
    assert staffs.subject_kind is SubjectKind.STAFF
    with pytest.raises(NotFound):
        await alerts.show(people[Role.DSL], staffs.id)


async def test_names_and_accounts_lie_sealed(store: Store) -> None:
    await Directory(store, FakeClock().now).take([AMY])
    async with store._engine.connect() as connection:
        [row] = (await connection.exec_driver_sql("SELECT * FROM directory")).all()
    assert b"amy" not in b"".join(bytes(cell) for cell in row if isinstance(cell, bytes | memoryview)).lower()
