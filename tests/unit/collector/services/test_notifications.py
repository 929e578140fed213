"""People are woken: by their channels in turn, again while nobody takes it on, by one collector of several."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import text

from collector.domain.alerts import QueueAsk
from collector.domain.climbing import Escalation
from collector.domain.duty import roster_of
from collector.domain.grading import REGRADED, deadlines_of, floors_of
from collector.domain.ladders import ladders_of
from collector.domain.people import Role, SubjectKind, Viewer
from collector.errors import BadRequest, NotFound, NotifyFailed
from collector.services.alerts import Alerts
from collector.services.audit import Audit
from collector.services.commit import commit
from collector.services.live import Live
from collector.services.notifications import Notifications, Send
from collector.services.policies import Policies
from collector.store import Store
from policy.document.tree import Json, Tree
from policy.presets import national
from policy.severity import Lane, Severity
from tests.factories.policy_house import policy_house
from tests.factories.submissions import NOW, enrolled, received, submission
from tests.fakes.clock import FakeClock

DSL = Viewer("d" * 16, "dana", "Dana Lead", Role.DSL)
HEAD = Viewer("e" * 16, "eve", "Eve Head", Role.HEADTEACHER)
SECRET = "secret-password"


NATIONAL = Escalation(ladders_of(national()))


class School:
    """A collector whose messages go into a list."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.clock = FakeClock(NOW)
        self.sent: list[tuple[str, str, str]] = []
        self.broken: set[str] = set()
        self.saying = NATIONAL
        self.notifications = self.collector()

    def collector(self, send: Send | None = None) -> Notifications:
        """One more over the same database."""
        usable = {"json://mail", "json://call", "mailto://mail", "ntfy://push"}
        return Notifications(
            self.store,
            self.clock.now,
            Live(),
            send or self.send,
            lambda address: "" if address in usable else "That is no address that can be sent to.",
            escalation=self.as_it_says,
            school="Oak School",
            link="https://heed.oak.example/queue",
        )

    async def as_it_says(self) -> Escalation:
        return self.saying

    async def send(self, address: str, title: str, body: str) -> None:
        await asyncio.sleep(0)
        if address in self.broken:
            raise NotifyFailed("it could not be reached, or refused the message")
        self.sent.append((address, title, body))

    async def raised(self, severity: Severity = Severity.CRITICAL, number: int = 1) -> None:
        device = await enrolled(self.store, number)
        grave = received(1, severity, snippet="zebedee wants to end it", account="zebedee")
        await commit(self.store, [submission(device, grave, lane=Lane.URGENT)], self.clock.now(), (), self.saying)

    async def look(self, minutes: float = 0) -> int:
        self.clock.advance(60 * minutes)
        before = len(self.sent)
        await self.notifications.look()
        return len(self.sent) - before

    async def actions(self) -> list[str]:
        return [entry.action for entry in await Audit(self.store).list()]


@pytest.fixture
async def school(store: Store) -> School:
    async with store.begin() as uow:
        for viewer in (DSL, HEAD):
            await uow.accounts.add(viewer, NOW)
    made = School(store)
    await made.notifications.add("dana", "mail", "json://mail")
    return made


@pytest.mark.clause("T4", "J2")
async def test_an_alert_is_told_at_once_without_a_name_or_a_word_of_it_and_again_until_somebody_takes_it_on(
    school: School,
) -> None:
    await school.raised()
    assert await school.look() == 1
    ((address, title, body),) = school.sent
    assert (address, title) == ("json://mail", "Heed: a critical alert waits")
    assert "https://heed.oak.example/queue" in body
    assert "zebedee" not in title + body
    assert await school.look(1) == 0
    assert await school.look(5) == 1
    alerts = Alerts(school.store, school.clock.now, Live())
    (row,) = await alerts.operator_list()
    await alerts.acknowledge(DSL, row.id)
    assert await school.look(60) == 0
    assert (await school.actions()).count("alert.told") == 2


async def test_a_channel_that_fails_gives_way_to_the_next_and_is_tried_again_later(school: School) -> None:
    school.clock.advance(1)
    await school.notifications.add("dana", "call", "json://call")
    school.broken.add("json://mail")
    await school.raised()
    assert await school.look() == 1
    assert school.sent[0][0] == "json://call"
    school.broken.add("json://call")
    assert await school.look(5) == 0
    assert await school.look(0.2) == 0
    school.broken.clear()
    assert await school.look(0.5) == 1
    assert (await school.actions()).count("notify.failed") == 3


async def test_a_channel_that_another_key_sealed_gives_way_too(school: School) -> None:
    school.clock.advance(1)
    await school.notifications.add("dana", "call", "json://call")
    async with school.store._engine.begin() as connection:
        statement = "UPDATE channels SET sealed_address = :other WHERE label = 'mail'"
        await connection.execute(text(statement), {"other": b"x" * 40})
    school.broken.add("")
    await school.raised()
    assert await school.look() == 1
    assert school.sent[0][0] == "json://call"


async def test_many_alerts_are_one_message(school: School) -> None:
    for number, severity in enumerate((Severity.HIGH, Severity.URGENT, Severity.MEDIUM), start=1):
        await school.raised(severity, number)
    assert await school.look() == 1
    assert school.sent[0][1] == "Heed: 2 alerts wait, the gravest urgent"


@pytest.mark.clause("T4")
async def test_while_nobody_answers_the_head_is_told_that_an_alert_waits(school: School) -> None:
    await school.notifications.add("eve", "mail", "json://call")
    await school.raised()
    assert await school.look() == 1
    assert await school.look(16) == 2
    assert [address for address, _, _ in school.sent[1:]].count("json://call") == 1


@pytest.mark.clause("T4")
async def test_where_nobody_of_a_step_can_be_reached_the_next_person_is_told_at_once(school: School) -> None:
    await school.notifications.add("eve", "mail", "json://call")
    school.broken.add("json://mail")
    await school.raised()
    assert await school.look() == 1
    assert school.sent[0][0] == "json://call"
    actions = await school.actions()
    assert actions.count("notify.unreached") == 2  # by neither step that tells her
    steps = [one.detail for one in await Audit(school.store).list() if one.action == "alert.escalated"]
    assert [(one["step"], one["to"], one["handed_on"]) for one in steps] == [
        (0, [DSL.user_id], False),
        (1, [DSL.user_id], True),
        (2, [HEAD.user_id], True),
    ]
    school.broken.clear()
    assert await school.look(1) == 1
    assert school.sent[1][0] == "json://mail"


async def test_a_step_names_the_channels_that_it_goes_by(school: School) -> None:
    for label, address in (("mail", "mailto://mail"), ("push", "ntfy://push")):
        school.clock.advance(1)
        await school.notifications.add("dana", label, address)
    await school.raised(Severity.URGENT)
    assert await school.look() == 2
    assert {address for address, _, _ in school.sent} == {"mailto://mail", "ntfy://push"}
    assert await school.look(16) == 1
    assert [address for address, _, _ in school.sent[2:]] == ["ntfy://push"]
    with pytest.raises(BadRequest, match="kind"):
        await school.notifications.add("dana", "call", "json://call", "pigeon")


@pytest.mark.clause("T4")
async def test_a_new_policy_changes_no_ladder_that_is_climbed(school: School) -> None:
    await school.notifications.add("eve", "mail", "json://call")
    await school.raised()
    school.saying = Escalation({**NATIONAL.ladders, Severity.CRITICAL: ()})
    assert await school.look() == 1
    assert await school.look(16) == 2
    await school.raised(number=2)
    assert await school.look() == 0


@pytest.mark.clause("T4")
async def test_what_is_not_urgent_waits_for_the_school_s_hours_and_what_is_urgent_does_not(school: School) -> None:
    days: list[Json] = ["mon", "tue", "wed", "thu", "fri"]
    calendar: Tree = {"calendar": {"hours": {"school-day": {"days": days, "from": "10:00", "to": "15:30"}}}}
    school.saying = Escalation(NATIONAL.ladders, roster_of(calendar, national(), ()))
    await school.raised(Severity.HIGH)
    assert await school.look() == 0
    await school.raised(Severity.URGENT, 2)
    assert await school.look() == 1
    assert await school.look(59) == 1  # the urgent one again
    assert await school.look(1) == 1
    assert school.sent[-1][1] == "Heed: a high alert waits"


async def test_alerts_of_before_there_were_ladders_are_given_one(school: School) -> None:
    await school.raised()
    assert await school.look() == 1
    async with school.store._engine.begin() as connection:
        await connection.execute(text("DELETE FROM escalations"))
    assert await school.look(1) == 0
    assert await school.look(5) == 1


async def test_of_two_collectors_one_tells(school: School) -> None:
    other = school.collector()
    await school.raised()
    await asyncio.gather(school.notifications.look(), other.look())
    await school.look(1)
    assert len(school.sent) == 1


async def test_what_a_collector_had_taken_when_it_died_is_told_by_another(school: School) -> None:
    await school.raised()
    at_it = asyncio.Event()

    async def never(_address: str, _title: str, _body: str) -> None:
        at_it.set()
        await asyncio.Event().wait()

    dying = school.collector(never)
    task = asyncio.create_task(dying.look())
    await asyncio.wait_for(at_it.wait(), 20)
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
    assert await school.look(1) == 0
    assert await school.look(2) == 1


async def test_only_who_may_see_it_is_told(school: School) -> None:
    await school.notifications.add("eve", "mail", "json://call")
    device = await enrolled(school.store, 1, SubjectKind.STAFF)
    await commit(school.store, [submission(device, received(1, Severity.URGENT), lane=Lane.URGENT)], NOW)
    assert await school.look() == 1
    assert school.sent[0][0] == "json://call"


async def test_addresses_are_sealed_checked_tried_and_taken_away(school: School) -> None:
    with pytest.raises(BadRequest, match="no address"):
        await school.notifications.add("dana", "mail", f"mailto://x:{SECRET}@y")
    for label in ("", "a\nb"):
        with pytest.raises(BadRequest, match="label"):
            await school.notifications.add("dana", label, "json://mail")
    with pytest.raises(NotFound):
        await school.notifications.add("nobody", "mail", "json://mail")
    assert await school.notifications.test("dana") == [((await school.notifications.channels_of("dana"))[0], "")]
    (channel,) = await school.notifications.channels_of("dana")
    assert "json://mail" not in repr(channel)
    await school.notifications.remove("dana", channel.id)
    with pytest.raises(NotFound):
        await school.notifications.remove("dana", channel.id)
    assert await school.notifications.test("dana") == []
    await school.raised()
    assert await school.look() == 0


async def test_ladders_are_the_policys_and_the_national_default_where_somebody_tampered_with_it(
    store: Store, tmp_path: Path
) -> None:
    house = await policy_house(store, tmp_path / "keys", found=False)
    assert (await house.policies.escalation()).ladders == NATIONAL.ladders
    async with store._engine.begin() as connection:
        await connection.execute(text("UPDATE policy_documents SET sealed_tree = :other"), {"other": b"x" * 40})
    assert await Policies(store, house.clock.now, house.publishing).escalation() == Escalation(
        NATIONAL.ladders, roster_of({}, national(), ()), deadlines_of(national()), floors_of(national())
    )


@pytest.mark.clause("J4")
async def test_an_alert_is_due_when_the_policy_of_that_day_says(store: Store) -> None:
    school = School(store)
    school.saying = replace(NATIONAL, deadlines={Severity.HIGH: timedelta(minutes=50)})
    await school.raised(Severity.HIGH, number=1)
    await school.raised(Severity.CRITICAL, number=2)
    due = {
        row.severity: row.due_at - row.raised_at
        for row in await Alerts(store, school.clock.now, Live()).operator_list()
    }
    assert due == {Severity.HIGH: timedelta(minutes=50), Severity.CRITICAL: timedelta(minutes=15)}


@pytest.mark.clause("J4")
async def test_what_the_school_grades_higher_is_an_alert_that_says_so(store: Store) -> None:
    school = School(store)
    school.saying = replace(NATIONAL, floors={"suicide": Severity.HIGH})
    await school.raised(Severity.LOW, number=1)
    await school.raised(Severity.CRITICAL, number=2)
    rows = (await Alerts(store, school.clock.now, Live()).queue(DSL, QueueAsk())).rows
    said = {row.severity: REGRADED in row.reasons for row in rows}
    assert said == {Severity.CRITICAL: False, Severity.HIGH: True}
