"""The weeks that a DSL or the headteacher sets: over the policy's rota, and in nobody's way."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest

from collector.domain.climbing import Escalation
from collector.domain.duty import roster_of
from collector.domain.ladders import ladders_of
from collector.domain.people import Role, SubjectKind, Viewer
from collector.errors import BadRequest, NotFound, Refused
from collector.services.audit import Audit
from collector.services.commit import commit
from collector.services.live import Live
from collector.services.notifications import Notifications
from collector.services.rota import Rota
from collector.store import Store
from policy.document.merge import merge
from policy.document.tree import Json, Tree
from policy.presets import national
from policy.severity import Lane, Severity
from tests.factories.submissions import NOW, enrolled, received, submission
from tests.fakes.clock import FakeClock

DSL = Viewer("d" * 16, "dana", "Dana Lead", Role.DSL)
DEPUTY = Viewer("p" * 16, "pete", "Pete Deputy", Role.DEPUTY)
HEAD = Viewer("e" * 16, "eve", "Eve Head", Role.HEADTEACHER)
WEEK: list[Json] = ["mon", "tue", "wed", "thu", "fri"]
TREE: Tree = {
    "calendar": {
        "closed": {"training": {"from": "2026-11-18", "to": "2026-11-18"}},
        "hours": {"school-day": {"days": WEEK, "from": "08:30", "to": "15:30"}},
    }
}
RULES: Tree = {
    "routing": {"recipients": {"lead": {"name": "Dana Lead", "role": "dsl"}}},
    "escalation": {"rota": {"nights": {"days": WEEK, "from": "16:00", "to": "08:00", "who": ["lead"]}}},
}
MERGED = merge(national(), RULES)
SAYING = Escalation(ladders_of(MERGED), roster_of(TREE, MERGED, ()))
TODAY = NOW.date()  # a Tuesday, at nine


class School:
    def __init__(self, store: Store) -> None:
        self.store = store
        self.clock = FakeClock(NOW)
        self.sent: list[str] = []
        self.rota = Rota(store, self.clock.now, self.as_it_says)
        self.runner = Notifications(
            store,
            self.clock.now,
            Live(),
            self.send,
            lambda _address: "",
            escalation=self.as_it_says,
            school="Oak School",
            link="",
        )

    async def as_it_says(self) -> Escalation:
        return SAYING

    async def send(self, address: str, _title: str, _body: str) -> None:
        self.sent.append(address)


@pytest.fixture
async def school(store: Store) -> School:
    made = School(store)
    async with store.begin() as uow:
        for viewer in (DSL, DEPUTY, HEAD):
            await uow.accounts.add(viewer, NOW)
    for viewer in (DSL, DEPUTY):
        await made.runner.add(viewer.name, "mail", f"mailto://{viewer.name}")
    return made


@pytest.mark.clause("T4")
async def test_whoever_has_the_week_is_woken_first_out_of_hours(school: School) -> None:
    await school.rota.add(DSL, TODAY, TODAY + timedelta(days=6), ["pete", "dana"])
    school.clock.advance(12 * 3600)
    device = await enrolled(school.store)
    event = received(1, Severity.URGENT)
    await commit(school.store, [submission(device, event, lane=Lane.URGENT)], school.clock.now(), (), SAYING)
    assert await school.runner.look() == 1
    assert school.sent == ["mailto://pete"]
    school.clock.advance(15 * 60)
    await school.runner.look()
    assert sorted(school.sent[1:]) == ["mailto://dana", "mailto://pete"]


async def test_the_page_is_told_who_answers_when(school: School) -> None:
    week = await school.rota.add(HEAD, TODAY + timedelta(days=1), TODAY + timedelta(days=1), ["pete"])
    view = await school.rota.show()
    assert (view.on_duty, view.weeks) == ((), (week,))
    assert view.reachable == {DSL.user_id, DEPUTY.user_id}
    tuesday = [one for one in view.stretches if one.begins.date() == TODAY]
    assert [(one.begins.hour, one.ends.hour, one.who, one.in_school) for one in tuesday] == [
        (0, 8, (DSL.user_id,), False),
        (8, 8, (), False),
        (8, 15, (), True),
        (15, 16, (), False),
        (16, 0, (DSL.user_id,), False),
    ]
    wednesday = [one for one in view.stretches if one.begins.date() == TODAY + timedelta(days=1)]
    assert [one.who for one in wednesday if not one.in_school] == [(DEPUTY.user_id,)] * 2
    assert view.closed == ((date(2026, 11, 18), date(2026, 11, 18)),)
    await school.rota.remove(HEAD, week.id)
    assert (await school.rota.show()).weeks == ()
    actions = [entry.action for entry in await Audit(school.store).list()]
    assert actions[-2:] == ["rota.week_added", "rota.week_removed"]


async def test_a_school_is_told_whom_an_alert_would_wake(school: School) -> None:
    night = datetime.combine(TODAY, datetime.min.time(), NOW.tzinfo) + timedelta(hours=22)
    told = await school.rota.would_wake(Severity.URGENT, SubjectKind.PUPIL, night)
    assert [(one.step, one.user_id) for one in told] == [(0, DSL.user_id), (1, DSL.user_id), (1, DEPUTY.user_id)]
    assert await school.rota.would_wake(Severity.LOW, SubjectKind.PUPIL, night) == ()


async def test_only_a_dsl_or_the_head_sets_a_week_that_makes_sense(school: School) -> None:
    with pytest.raises(Refused):
        await school.rota.add(DEPUTY, TODAY, TODAY, ["pete"])
    with pytest.raises(Refused):
        await school.rota.remove(replace(DSL, role=Role.IT), "x")
    for first, last in ((0, -1), (-3, -1), (0, 93), (367, 368)):
        with pytest.raises(BadRequest):
            await school.rota.add(DSL, TODAY + timedelta(days=first), TODAY + timedelta(days=last), ["pete"])
    for names in ([], ["pete", "pete"], ["a", "b", "c", "d", "e"]):
        with pytest.raises(BadRequest):
            await school.rota.add(DSL, TODAY, TODAY, names)
    with pytest.raises(NotFound, match="nobody"):
        await school.rota.add(DSL, TODAY, TODAY, ["nobody"])
    with pytest.raises(NotFound):
        await school.rota.remove(DSL, "x")
