"""Those whom the policy names are told each week that the report is ready, by real mail, once, without a word of it."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta
from email import message_from_string
from email.message import Message

import pytest

from collector.domain.climbing import Escalation
from collector.domain.duty import roster_of
from collector.domain.people import Role, Viewer
from collector.domain.report_turns import Plan
from collector.notify.channels import send
from collector.services.commit import commit
from collector.services.live import Live
from collector.services.notifications import Notifications
from collector.services.report_mail import ReportMail, Told
from collector.store import Store
from policy.document.tree import Json, Tree
from policy.presets import national
from policy.severity import Severity
from tests.factories.submissions import NOW, enrolled, received, submission
from tests.fakes.clock import FakeClock
from tests.fakes.smtp import MailServer

DSL = Viewer("d" * 16, "dana", "Dana Lead", Role.DSL)
HEAD = Viewer("e" * 16, "eve", "Eve Head", Role.HEADTEACHER)
GOVERNOR = Viewer("f" * 16, "flo", "Flo Governor", Role.GOVERNOR)
TECH = Viewer("9" * 16, "tim", "Tim Tech", Role.IT)
WEEK: list[Json] = ["mon", "tue", "wed", "thu", "fri"]
CALENDAR: Tree = {"calendar": {"hours": {"school-day": {"days": WEEK, "from": "08:30", "to": "15:30"}}}}
SAYING = Escalation(roster=roster_of(CALENDAR, national(), ()))
TO_MONDAY = 24 * 3600 * 6 - 3600  # NOW is nine o'clock on a Tuesday


class School:
    def __init__(self, store: Store, mail: MailServer) -> None:
        self.store, self.mail = store, mail
        self.clock = FakeClock(NOW)
        self.plan = Plan()
        self.one = self.collector()

    def collector(self) -> ReportMail:
        return ReportMail(
            self.store, self.clock.now, send, plan=self.planned, escalation=self.as_it_says, school="Oak School",
            console="https://heed.oak",
        )  # fmt: skip

    async def planned(self) -> Plan:
        return self.plan

    async def as_it_says(self) -> Escalation:
        return SAYING

    async def look(self, seconds: float = 0) -> int:
        self.clock.advance(seconds)
        return await self.one.look()

    def got(self) -> dict[str, str]:
        """The text that each of those who were written to has, by their name; what came before is forgotten."""
        found = [message_from_string(one) for one in self.mail.messages]
        self.mail.messages.clear()
        return {str(one["To"]).partition("@")[0].strip("<"): _text(one) for one in found}


def _text(message: Message) -> str:
    parts = [part.get_payload(decode=True) for part in message.walk() if not part.is_multipart()]
    return str(message["Subject"]) + " ".join(part.decode() for part in parts if isinstance(part, bytes))


@pytest.fixture
async def school(store: Store) -> AsyncIterator[School]:
    with MailServer() as mail:
        made = School(store, mail)
        channels = Notifications(
            store, made.clock.now, Live(), send, lambda _address: "", escalation=made.as_it_says, school="Oak School",
            link="",
        )  # fmt: skip
        async with store.begin() as uow:
            for viewer in (DSL, HEAD, GOVERNOR, TECH):
                await uow.accounts.add(viewer, NOW)
        for viewer in (DSL, GOVERNOR, TECH):
            await channels.add(viewer.name, "mail", mail.address.replace("dana", viewer.name))
        yield made


@pytest.mark.clause("U3", "J19")
async def test_each_week_those_whom_the_policy_names_get_a_link_and_nothing_else(school: School) -> None:
    device = await enrolled(school.store, 1)
    await commit(school.store, [submission(device, received(1, Severity.HIGH, snippet="zebedee"))], NOW)
    assert await school.look() == 0  # a school begun on a Tuesday waits for Monday
    assert await school.look(TO_MONDAY - 60) == 0
    assert await school.look(60) == 1  # Eve has no channel, Flo and Tim are not named
    mail = school.got()
    assert set(mail) == {"dana"}
    assert "https://heed.oak/reports?days=7" in mail["dana"].replace("&amp;", "&")
    for word in ("zebedee", "Dana", "1 alert", "high", "pupil"):
        assert word not in mail["dana"]
    assert [await school.look(24 * 3600) for _ in range(6)] == [0] * 6
    school.plan = replace(school.plan, roles=frozenset({Role.DSL, Role.GOVERNOR}))
    await school.look()
    assert await school.look(24 * 3600) == 2
    assert await school.look(7 * 24 * 3600) == 2
    told = school.got()
    assert set(told) == {"dana", "flo"}
    assert "https://heed.oak/reports/governors" in told["flo"]
    async with school.store.read() as uow:
        kept = [entry for entry in await uow.audit.list() if entry.action == "report.told"]
    assert [entry.object for entry in kept].count(DSL.user_id) == 3


@pytest.mark.clause("U3")
async def test_it_is_sent_once_by_two_collectors_and_made_up_for_after_weeks_off_or_a_dead_server(
    school: School,
) -> None:
    await school.look()
    school.mail.down()
    assert await school.look(TO_MONDAY) == 0
    school.mail.up()
    assert await school.look(60) == 0  # tried again after a quarter of an hour
    school.clock.advance(15 * 60)
    other = school.collector()
    assert sorted(await asyncio.gather(school.one.look(), other.look())) == [0, 1]
    assert len(school.got()) == 1
    school.clock.advance(3 * 7 * 24 * 3600 + 3600)  # three Mondays off
    school.one = school.collector()
    assert [await school.look(), await school.look(3600)] == [1, 0]
    assert len(school.mail.messages) == 1


async def test_the_schedule_says_who_gets_it_who_cannot_and_when(school: School) -> None:
    await school.look()
    await school.look(TO_MONDAY)
    found = await school.one.schedule()
    now = school.clock.now()
    assert found.people == (
        Told("Dana Lead", Role.DSL, reachable=True, told_at=now),
        Told("Eve Head", Role.HEADTEACHER, reachable=False, told_at=None),
    )
    assert found.next_at == now + timedelta(days=7)
