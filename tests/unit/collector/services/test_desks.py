"""The policy's routes in both databases: who sees, who is told, and what becomes of it when nobody of them acts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection
from uuid import UUID

import pytest

from collector.domain.alerts import AlertRow, QueueAsk
from collector.domain.assets import Asset
from collector.domain.case_deeds import MergedInto, TakenOn
from collector.domain.case_rows import CasesAsk
from collector.domain.climbing import Escalation
from collector.domain.desks import desks_of
from collector.domain.directory import Entry
from collector.domain.ladders import ladders_of
from collector.domain.limits import BATCH_EVENTS
from collector.domain.people import Role, SubjectKind, Viewer
from collector.errors import BadRequest, NotFound
from collector.services import naming
from collector.services.alerts import Alerts
from collector.services.audit import Audit
from collector.services.cases import Cases
from collector.services.commit import commit
from collector.services.live import Live
from collector.services.naming import check
from collector.services.notifications import Notifications
from collector.services.users import Users
from collector.store import Store
from collector.store.desks import Desks
from policy.document.tree import Tree, branch
from policy.presets import national
from policy.severity import Lane, Severity
from tests.factories.submissions import NOW, device_id, enrolled, received, submission
from tests.fakes.clock import FakeClock

DSL = Viewer("d" * 16, "dana", "Dana Lead", Role.DSL)
NINE = Viewer("9" * 16, "nina", "Nina Ninefold", Role.DEPUTY)
TEN = Viewer("a" * 16, "theo", "Theo Tenpenny", Role.DEPUTY)
HEAD = Viewer("e" * 16, "eve", "Eve Head", Role.HEADTEACHER)
EVERYBODY = (DSL, NINE, TEN, HEAD)
TREE: Tree = {
    "rules": {
        "routing": {
            "recipients": {
                "lead": {"name": "Dana Lead", "role": "dsl"},
                "nine": {"name": "Nina Ninefold", "role": "deputy"},
                "ten": {"name": "Theo Tenpenny", "role": "deputy"},
            },
            "routes": {
                "nine": {"years": ["9"], "to": ["nine"]},
                "north": {"sites": ["north"], "to": ["ten"]},
            },
        }
    }
}
SAYING = Escalation(ladders_of(national()), desks=desks_of(TREE, branch(TREE, "rules")))


class School:
    """With a DSL and two deputies: one for year 9, one for the north site."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.clock = FakeClock(NOW)
        self.sent: list[str] = []
        self.devices: dict[int, str] = {}
        self.number: Counter[int] = Counter()
        self.alerts = Alerts(store, self.clock.now, Live())
        self.cases = Cases(store, self.clock.now, Live(), self.no_table)
        self.users = Users(store, self.clock.now)
        self.notifications = Notifications(
            store,
            self.clock.now,
            Live(),
            self.send,
            lambda _address: "",
            escalation=self.as_it_says,
            school="Oak School",
            link="",
        )

    async def no_table(self) -> dict[str, dict[str, tuple[str, ...]]]:
        return {}

    async def as_it_says(self) -> Escalation:
        return SAYING

    async def send(self, address: str, _title: str, _body: str) -> None:
        self.sent.append(address.rpartition("/")[2])

    async def raised(
        self, account: str = "pupil.nine", snippet: str = "zebedee", severity: Severity = Severity.CRITICAL, *,
        device: int = 1,
    ) -> str:  # fmt: skip
        """The alert's id."""
        id_ = self.devices.get(device) or await enrolled(self.store, device)
        self.devices[device], self.number[device] = id_, self.number[device] + 1
        event = received(self.number[device], severity, account=account, snippet=snippet)
        await commit(self.store, [submission(id_, event, lane=Lane.URGENT)], self.clock.now(), (), SAYING)
        found = [one for one in await self.alerts.operator_list() if one.event_id == str(event.id)]
        return found[0].id

    async def shown(self, alert_id: str) -> set[str]:
        """Who is shown it: in their queue, by its address, by its case; all three alike."""
        seeing = set()
        for viewer in EVERYBODY:
            async with self.store.read() as uow:
                account = await uow.accounts.find(viewer.name)
            if account is None or account.disabled:
                continue
            rows = [one for one in (await self.alerts.queue(viewer, QueueAsk())).rows if one.id == alert_id]
            counts = await self.alerts.counts(viewer)
            assert counts.new + counts.acknowledged == (await self.alerts.queue(viewer, QueueAsk())).total
            cases = [one.id for one in (await self.cases.list(viewer, CasesAsk())).rows]
            try:
                row = await self.alerts.show(viewer, alert_id)
            except NotFound:
                assert not rows
                continue
            assert rows == [row]
            assert row.case_id in cases
            seeing.add(viewer.name)
        return seeing

    async def row(self, viewer: Viewer, alert_id: str) -> AlertRow:
        return await self.alerts.show(viewer, alert_id)


@pytest.fixture
async def school(store: Store) -> School:
    made = School(store)
    async with store.begin() as uow:
        for viewer in EVERYBODY:
            await uow.accounts.add(viewer, NOW)
        await uow.directory.put([Entry("pupil.nine", "A Pupil", SubjectKind.PUPIL, "09")], NOW)
        await uow.assets.put([Asset("1", "LAPTOP-2.school.example", "S2", "", "North")], NOW)
    for viewer in EVERYBODY:
        await made.notifications.add(viewer.name, "mail", f"mailto://{viewer.name}")
    return made


@pytest.mark.clause("J3", "D8")
async def test_year_and_site_say_who_sees_and_is_told(school: School) -> None:
    nine = await school.raised()
    assert await school.shown(nine) == {"nina"}
    await school.notifications.look()
    assert school.sent == ["nina"]
    assert "route “nine”" in (await school.row(NINE, nine)).reasons[-1]
    north = await school.raised("pupil.ten", device=2)
    assert await school.shown(north) == {"theo"}
    both = await school.raised(device=2, severity=Severity.HIGH)
    assert await school.shown(both) == {"nina", "theo"}
    assert await school.shown(await school.raised("nobody.listed", device=3)) == {"dana", "nina", "theo"}


async def test_whoever_it_names_is_not_shown_it_and_it_then_is_the_leads(school: School) -> None:
    alert = await school.raised(snippet="miss ninefold hurts me")
    assert await school.shown(alert) == {"dana", "theo"}
    assert any("Nobody whom the route “nine” names" in said for said in (await school.row(DSL, alert)).reasons)


async def test_what_nobody_of_them_takes_on_in_time_is_everybodys_and_they_are_told(school: School) -> None:
    alert = await school.raised()
    beside = await school.raised(severity=Severity.HIGH, device=1, snippet="again, in the same case")
    assert await school.shown(beside) == {"nina"}
    school.clock.advance(16 * 60)
    school.sent.clear()
    await school.notifications.look()
    assert await school.shown(alert) == {"dana", "nina", "theo"}
    assert await school.shown(beside) == {"dana", "nina", "theo"}  # one case, one circle
    assert {"dana", "theo"} <= set(school.sent)
    assert "by its deadline" in (await school.row(DSL, alert)).reasons[-1]
    assert await school.alerts.kept_from(DSL, alert, past=True) == {}


@pytest.mark.clause("D8", "J2")
async def test_what_cannot_wait_is_everybodys_at_once_where_nobody_of_them_can_be_told(school: School) -> None:
    async with school.store.read() as uow:
        (theirs,) = [one for one in await uow.notifying.readers() if one.user_id == NINE.user_id]
    await school.notifications.remove("nina", theirs.channels[0].id)
    await school.raised(severity=Severity.HIGH)
    await school.notifications.look()
    assert not {"dana", "theo"} & set(school.sent)
    now = await school.raised(snippet="yorick", severity=Severity.URGENT)
    await school.notifications.look()
    assert await school.shown(now) == {"dana", "nina", "theo"}
    assert "Nobody it was for has a way to be told" in (await school.row(DSL, now)).reasons[-1]
    assert {"dana", "theo"} <= set(school.sent)


async def test_what_another_collector_opened_meanwhile_is_not_opened_again(school: School) -> None:
    alert = UUID(await school.raised()).bytes
    async with school.store.begin() as uow:
        assert await uow.desks.widen([alert], "Late.") == {alert: frozenset({DSL.user_id, TEN.user_id})}
    async with school.store.begin() as uow:
        assert await uow.desks.widen([alert], "Late.") == {}


async def test_what_was_taken_on_stays_theirs(school: School) -> None:
    alert = await school.raised()
    await school.alerts.acknowledge(NINE, alert)
    school.clock.advance(2 * 86_400)
    await school.notifications.look()
    assert await school.shown(alert) == {"nina"}


async def test_when_the_last_of_them_leaves_it_is_everybodys(school: School) -> None:
    alert = await school.raised()
    await school.alerts.acknowledge(NINE, alert)
    await school.users.disable("nina")
    assert await school.shown(alert) == {"dana", "theo"}
    assert "is left" in (await school.row(DSL, alert)).reasons[-1]
    await school.notifications.look()  # which finds nothing more to hand on
    told = [one for one in await Audit(school.store).list() if one.action == "alerts.handed_on"]
    assert [(one.actor, one.detail) for one in told] == [("cli", {"alerts": 1})]


async def test_however_many_there_are_no_statement_names_them_all(
    school: School, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(naming, "_NAMED", 2)
    named: list[int] = []
    widen = Desks.widen

    async def counted(desks: Desks, ids: Collection[bytes], reason: str) -> dict[bytes, frozenset[str]]:
        named.append(len(ids))
        return await widen(desks, ids, reason)

    monkeypatch.setattr(Desks, "widen", counted)
    graver = (Severity.MEDIUM, Severity.HIGH, Severity.CRITICAL)  # each an alert of its own
    found = [await school.raised(severity=one) for one in graver]
    await school.users.disable("nina")
    assert named == [2, 1]
    for alert in found:
        assert await school.shown(alert) == {"dana", "theo"}


@pytest.mark.clause("J3", "T13")
async def test_when_everybody_leaves_whom_it_does_not_name_it_is_handed_on(school: School) -> None:
    alert = await school.raised("nobody.listed", "mrs lead hurts me", device=3)
    assert await school.shown(alert) == {"nina", "theo"}
    await school.users.disable("nina")
    assert await school.shown(alert) == {"theo"}
    await school.users.disable("theo")
    assert await school.shown(alert) == {"eve"}
    assert "came to the headteacher" in (await school.row(HEAD, alert)).reasons[-1]


async def test_what_was_raised_as_its_last_reader_left_is_found_at_the_next_look(school: School) -> None:
    alert = await school.raised()
    async with school.store.begin() as uow:
        await uow.accounts.disable(NINE.user_id, NOW)  # as a commit that had read the accounts before would meet it
    assert await school.shown(alert) == set()
    await school.notifications.look()
    assert await school.shown(alert) == {"dana", "theo"}


async def test_somebody_new_is_shown_it_by_those_who_have_it_alone(school: School) -> None:
    alert = await school.raised()
    new = Viewer("f" * 16, "faye", "Faye Fresh", Role.DEPUTY)
    async with school.store.begin() as uow:
        await uow.accounts.add(new, NOW)
    await check(school.store, new, NOW)
    with pytest.raises(NotFound):
        await school.alerts.show(new, alert)
    assert new.user_id in await school.alerts.kept_from(NINE, alert, past=True)
    await school.alerts.clear(NINE, alert, new.user_id, "She takes over year 9.")
    row = await school.alerts.show(new, alert)
    assert (await school.cases.show(new, row.case_id)).row.id == row.case_id
    assert await school.alerts.kept_from(NINE, alert) == {}


async def test_a_fresh_link_takes_nothing_from_whom_it_is_for(school: School) -> None:
    school.clock.advance(60)
    alert = await school.raised()
    await school.users.link("nina")
    assert await school.shown(alert) == {"nina"}


async def test_whom_it_names_is_not_shown_it_at_the_deadline_with_what_was_for_others(school: School) -> None:
    plain = await school.raised()
    naming = await school.raised(snippet="mrs lead hurts me")  # the same rule, and hidden from the same two
    assert await school.shown(plain) == await school.shown(naming) == {"nina"}
    assert (await school.row(NINE, plain)).case_id != (await school.row(NINE, naming)).case_id
    school.clock.advance(16 * 60)
    school.sent.clear()
    await school.notifications.look()
    assert await school.shown(plain) == {"dana", "nina", "theo"}
    assert await school.shown(naming) == {"nina", "theo"}


async def test_showing_one_what_is_for_others_shows_them_nothing_that_names_them(school: School) -> None:
    plain = await school.raised()
    naming = await school.raised(snippet="mrs lead hurts me")
    here, there = [(await school.row(NINE, one)).case_id for one in (naming, plain)]
    await school.cases.do(NINE, here, TakenOn())
    with pytest.raises(BadRequest, match="not shown to the same people"):
        await school.cases.do(NINE, here, MergedInto(there, "One matter."))
    await school.alerts.clear(NINE, plain, DSL.user_id, "She asked.")
    assert await school.shown(plain) == {"dana", "nina"}
    assert await school.shown(naming) == {"nina"}


async def test_what_nobody_is_left_to_see_is_handed_to_whoever_comes(school: School) -> None:
    alert = await school.raised("nobody.listed", "mrs lead hurts me", device=3)
    for name in ("eve", "nina", "theo"):
        await school.users.disable(name)
    await school.notifications.look()
    assert await school.shown(alert) == set()
    await school.users.create("hanna", "Hanna Newhead", Role.HEADTEACHER)
    await school.notifications.look()
    async with school.store.read() as uow:
        account = await uow.accounts.find("hanna")
    assert account is not None
    assert (await school.row(account.viewer, alert)).id == alert


async def test_being_named_later_outweighs_being_passed_over(school: School) -> None:
    alert = await school.raised(snippet="mrs fresh hurts me")
    new = Viewer("f" * 16, "faye", "Faye Fresh", Role.DEPUTY)
    async with school.store.begin() as uow:
        await uow.accounts.add(new, NOW)
    await check(school.store, new, NOW)
    school.clock.advance(3_600)
    await school.notifications.look()
    assert await school.shown(alert) == {"dana", "nina", "theo"}
    assert await school.alerts.kept_from(DSL, alert) == {new.user_id: "Faye Fresh"}
    async with school.store.read() as uow:
        case_id = await uow.cases.of_alert(UUID(alert))
    assert case_id is not None
    with pytest.raises(NotFound):
        await school.cases.show(new, str(case_id))


async def test_the_sites_of_a_whole_commits_devices_are_one_question(store: Store) -> None:
    numbers = range(1, BATCH_EVENTS + 1)
    async with store.begin() as uow:
        for number in numbers:
            await uow.devices.enrol(
                {
                    "id": device_id(number),
                    "name": f"laptop-{number}",
                    "platform": "linux",
                    "agent_version": "0.1.0",
                    "group_name": "9B",
                    "subject_kind": SubjectKind.PUPIL.value,
                    "enrolled_at": NOW,
                    "certificate_expires_at": NOW,
                    "exchange_current": bytes(32),
                    "exchange_previous": None,
                }
            )
        await uow.assets.put([Asset("1", "LAPTOP-7.school.example", "S2", "", "North")], NOW)
    async with store.read() as uow:
        assert await uow.desks.sites([device_id(number) for number in numbers]) == {device_id(7): "North"}
