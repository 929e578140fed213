"""Each person is told once a day how much waits for them: by one collector, at their own hour, without a word of it."""

from __future__ import annotations

import asyncio

import pytest

from collector.domain.climbing import Escalation
from collector.domain.duty import roster_of
from collector.domain.people import Role, SubjectKind, Viewer
from collector.errors import BadRequest, NotFound, NotifyFailed
from collector.services.commit import commit
from collector.services.digests import Digests
from collector.services.live import Live
from collector.services.notifications import Notifications
from collector.store import Store
from policy.document.tree import Json, Tree
from policy.presets import national
from policy.severity import Severity
from tests.factories.submissions import NOW, enrolled, received, submission
from tests.fakes.clock import FakeClock

DSL = Viewer("d" * 16, "dana", "Dana Lead", Role.DSL)
HEAD = Viewer("e" * 16, "eve", "Eve Head", Role.HEADTEACHER)
WEEK: list[Json] = ["mon", "tue", "wed", "thu", "fri"]
CALENDAR: Tree = {"calendar": {"hours": {"school-day": {"days": WEEK, "from": "08:30", "to": "15:30"}}}}
SAYING = Escalation(roster=roster_of(CALENDAR, national(), ()))
HOUR = 3600


class School:
    """NOW is nine o'clock on a Tuesday."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.clock = FakeClock(NOW)
        self.sent: list[tuple[str, str, str]] = []
        self.broken = False
        self.digests = self.collector()

    def collector(self) -> Digests:
        return Digests(
            self.store, self.clock.now, self.send, escalation=self.as_it_says, school="Oak School", link="https://oak/q"
        )

    async def as_it_says(self) -> Escalation:
        return SAYING

    async def send(self, address: str, title: str, body: str) -> None:
        await asyncio.sleep(0)
        if self.broken:
            raise NotifyFailed("it could not be reached")
        self.sent.append((address, title, body))

    async def raised(self, number: int, severity: Severity, kind: SubjectKind = SubjectKind.PUPIL) -> None:
        device = await enrolled(self.store, number, kind)
        await commit(self.store, [submission(device, received(1, severity, snippet="zebedee"))], NOW)

    async def look(self, hours: float = 0) -> int:
        self.clock.advance(HOUR * hours)
        return await self.digests.look()


@pytest.fixture
async def school(store: Store) -> School:
    made = School(store)
    channels = Notifications(
        store,
        made.clock.now,
        Live(),
        made.send,
        lambda _address: "",
        escalation=made.as_it_says,
        school="Oak School",
        link="",
    )
    async with store.begin() as uow:
        for viewer in (DSL, HEAD):
            await uow.accounts.add(viewer, NOW)
    for viewer in (DSL, HEAD):
        await channels.add(viewer.name, "text", f"twilio://{viewer.name}")
        made.clock.advance(1)
        await channels.add(viewer.name, "mail", f"mailto://{viewer.name}")
    return made


async def test_each_is_told_of_their_own_at_eight_on_the_next_school_day_and_not_again(school: School) -> None:
    await school.raised(1, Severity.MEDIUM)
    await school.raised(2, Severity.HIGH)
    await school.raised(3, Severity.MEDIUM, SubjectKind.STAFF)
    assert await school.look() == 0
    assert await school.look(22.9) == 0
    assert await school.look(0.1) == 2
    assert {(address, body.partition(". ")[0]) for address, _, body in school.sent} == {
        ("mailto://dana", "Oak School: 2 alerts wait for you (1 high, 1 medium)"),
        ("mailto://eve", "Oak School: 1 alert waits for you (1 medium)"),
    }
    assert "zebedee" not in str(school.sent)
    assert await school.look(23) == 0
    assert await school.look(1) == 2


async def test_of_two_collectors_one_tells_and_what_failed_is_tried_again(school: School) -> None:
    await school.raised(1, Severity.MEDIUM)
    await school.look()
    school.broken = True
    assert await school.look(23) == 0
    school.broken = False
    assert await school.look(0.1) == 0
    school.clock.advance(HOUR * 0.2)
    other = school.collector()
    assert sorted(await asyncio.gather(school.digests.look(), other.look())) == [0, 1]
    assert [address for address, _, _ in school.sent] == ["mailto://dana"]


async def test_no_digest_comes_at_a_weekend_or_in_the_evening_or_where_nothing_waits(school: School) -> None:
    await school.look()
    assert await school.look(23) == 0  # nothing waits
    await school.raised(1, Severity.MEDIUM)
    assert await school.look(34) == 0  # it was off until the evening
    await school.look(24)
    assert school.sent == []
    assert await school.look(48) == 0  # a Sunday
    assert await school.look(15) == 1


async def test_people_choose_their_hour_or_none(school: School) -> None:
    await school.raised(1, Severity.MEDIUM)
    await school.look()
    assert await school.digests.hour_of("dana") == 8
    await school.digests.set_hour("dana", 17, "cli")
    assert await school.digests.hour_of("dana") == 17
    assert await school.look(8) == 1
    await school.digests.set_hour("dana", None, "cli")
    assert await school.digests.hour_of("dana") is None
    assert await school.look(24) == 0
    with pytest.raises(BadRequest):
        await school.digests.set_hour("dana", 24, "cli")
    with pytest.raises(NotFound):
        await school.digests.set_hour("nobody", 8, "cli")
