"""What is over goes, and nothing else; and what went can be proved, and does not come back."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import text

from collector.app.house import initialise, opened
from collector.app.loading import Given, load
from collector.domain import case_deeds as deeds
from collector.domain.deciding import Decision, Outcome
from collector.domain.people import Role, Viewer
from collector.domain.retention import Kind, Rule, periods_of
from collector.errors import BadRequest, NotFound, Refused
from collector.services import backup
from collector.services.alerts import Alerts
from collector.services.audit import Audit
from collector.services.backup import LEDGER
from collector.services.cases import Cases
from collector.services.commit import commit
from collector.services.live import Live
from collector.services.restoring import Source, restore
from collector.services.retention import Retention, as_text, from_text, replay
from collector.settings import Folder, School, database_url
from collector.store import SpoiltError, Store, UnitOfWork, Vault, audit_ages
from policy.presets import national
from policy.severity import Severity
from tests.factories.submissions import NOW, enrolled, received, submission
from tests.stores import MASTER

PERIODS = {Rule.NO_CONCERN: 30, Rule.CONCERN: 365, Rule.CASE: 3650, Rule.REFERRAL: 9131, Rule.CHECKS: 100}
DSL = Viewer("dsl", "dora", "Dora Delaney", Role.DSL)
DEPUTY = Viewer("deputy", "dinah", "Dinah Prescott", Role.DEPUTY)


async def nobody_recommends() -> dict[str, dict[str, tuple[str, ...]]]:
    return {}


@dataclass
class Desk:
    """A school whose clock a test sets, and whose DSL closes what it says."""

    store: Store
    now: datetime = NOW
    device: str = ""
    sent: int = 0
    kept: dict[Rule, int] | None = None

    @classmethod
    async def of(cls, store: Store) -> Desk:
        async with store.begin() as uow:
            for viewer in (DSL, DEPUTY):
                await uow.accounts.add(viewer, NOW)
        return cls(store, device=await enrolled(store))

    async def periods(self) -> dict[Rule, int]:
        return PERIODS if self.kept is None else self.kept

    @property
    def retention(self) -> Retention:
        return Retention(self.store, lambda: self.now, self.periods)

    @property
    def cases(self) -> Cases:
        return Cases(self.store, lambda: self.now, Live(), nobody_recommends)

    async def raised(self, account: str, severity: Severity = Severity.HIGH) -> str:
        """Another alert; its case's id, or nothing where it is too low for one."""
        self.sent += 1
        sent = received(self.sent, severity, account=account, snippet=f"words of {account}")
        await commit(self.store, [submission(self.device, sent)], self.now)
        rows = await Alerts(self.store, lambda: self.now, Live()).operator_list()
        (alert,) = [row.id for row in rows if row.event_id == str(sent.id)] or [""]
        return (await Alerts(self.store, lambda: self.now, Live()).show(DSL, alert)).case_id if alert else ""

    async def closed(self, account: str, outcome: Outcome, *before: deeds.Deed) -> str:
        case_id = await self.raised(account)
        referred = "police" if outcome is Outcome.REFERRED else ""
        last = deeds.ClosedWith(Decision(outcome, "Decided.", "Because.", referred))
        for deed in (deeds.TakenOn(), *before, last):
            await self.cases.do(DSL, case_id, deed)
        return case_id

    async def left(self) -> set[str]:
        """The ids of all cases that are there."""
        async with self.store._engine.connect() as connection:
            rows = await connection.execute(text("SELECT id FROM cases"))
            return {str(UUID(bytes=bytes(id_))) for (id_,) in rows}

    async def number(self, table: str, where: str = "1 = 1") -> int:
        async with self.store._engine.connect() as connection:
            found: int = (await connection.execute(text(f"SELECT count(*) FROM {table} WHERE {where}"))).scalar_one()  # noqa: S608 - a test's own words
            return found

    async def sound(self) -> bool:
        return (await Audit(self.store).verify()).broken_at is None


@pytest.fixture
async def desk(store: Store) -> Desk:
    return await Desk.of(store)


@pytest.fixture
async def small(sqlite_store: Store) -> Desk:
    """For what no database does otherwise than another."""
    return await Desk.of(sqlite_store)


@pytest.mark.clause("T27")
async def test_a_matter_goes_when_the_time_of_its_outcome_is_over(desk: Desk) -> None:
    made = {outcome: await desk.closed(f"pupil.{outcome}", outcome) for outcome in Outcome}
    worked = await desk.closed("pupil.worked", Outcome.FALSE_ALARM, deeds.Acted("inform-parents", "Rang them."))
    waits = await desk.raised("pupil.open")
    assert await desk.left() == {*made.values(), worked, waits}
    for days, gone in ((29, set()), (31, {Outcome.FALSE_ALARM}), (366, {Outcome.NO_ACTION})):
        desk.now = NOW + timedelta(days=days)
        expected = {made.pop(outcome) for outcome in gone}
        due = [one.count for one in (await desk.retention.outlook()).due if one.sweep.kind is Kind.CASE]
        assert sum(due) == len(expected)
        before = await desk.left()
        await desk.retention.sweep("cli")
        assert before - await desk.left() == expected
    desk.now = NOW + timedelta(days=3651)
    await desk.retention.sweep("cli")
    assert await desk.left() == {made[Outcome.REFERRED], waits}  # whatever is open stays, however old
    assert await desk.number("alerts") == await desk.number("events") == 2
    assert await desk.number("people", "wrapped_key IS NOT NULL") == 2
    assert await desk.sound()
    ledger = (await desk.retention.outlook()).ledger
    assert sum(line.count for line in ledger if line.sweep.kind is Kind.CASE) == 5
    assert "pupil" not in as_text(ledger)
    assert not any(id_ in as_text(ledger) or UUID(id_).hex in as_text(ledger) for id_ in made.values())


@pytest.mark.clause("T27")
async def test_what_is_held_or_about_somebody_with_an_open_case_stays(desk: Desk) -> None:
    held, of_open = await desk.closed("pupil.a", Outcome.FALSE_ALARM), await desk.closed("pupil.b", Outcome.FALSE_ALARM)
    linked = await desk.closed("pupil.c", Outcome.FALSE_ALARM)
    await desk.raised("pupil.b")
    await desk.cases.do(DSL, linked, deeds.Linked(await desk.raised("pupil.d"), "The same game."))
    hold = await desk.retention.hold(DSL, "The police asked for it.", held)
    desk.now += timedelta(days=40)
    await desk.retention.sweep("cli")
    assert {held, of_open, linked} < await desk.left()
    await desk.retention.lift(DSL, hold.id)
    await desk.retention.sweep("cli")
    assert held not in await desk.left()
    assert {of_open, linked} < await desk.left()
    assert [entry.action for entry in await Audit(desk.store).list() if entry.action.startswith("retention.")][:2] == [
        "retention.held",
        "retention.lifted",
    ]


async def test_while_everything_is_held_nothing_goes(small: Desk) -> None:
    case_id = await small.closed("pupil.a", Outcome.FALSE_ALARM)
    hold = await small.retention.hold(None, "An inquiry.")
    small.now += timedelta(days=40)
    with pytest.raises(BadRequest, match="held"):
        await small.retention.sweep("cli")
    assert not await small.retention._mine()
    assert case_id in await small.left()
    assert (await small.retention.outlook()).held
    with pytest.raises(Refused):
        await small.retention.lift(DEPUTY, hold.id)
    with pytest.raises(Refused):  # it may be about the DSL
        await small.retention.lift(DSL, hold.id)
    await small.retention.lift(None, hold.id)
    await small.retention.sweep("cli")
    assert case_id not in await small.left()
    with pytest.raises(NotFound):
        await small.retention.lift(DSL, hold.id)
    with pytest.raises(NotFound):
        await small.retention.hold(DSL, "Why not.", case_id)
    with pytest.raises(BadRequest):
        await small.retention.hold(DSL, "  ")


async def test_events_that_raised_nothing_go_too_and_without_a_policy_nothing_goes(small: Desk) -> None:
    await small.raised("pupil.low", Severity.LOW)
    small.now += timedelta(days=31)
    small.kept = {}
    await small.retention.sweep("cli")
    assert await small.number("events") == 1
    small.kept = None
    await small.retention.sweep("cli")
    assert await small.number("events") == 0
    assert await small.number("people", "wrapped_key IS NOT NULL") == 0


async def test_one_collector_takes_the_night(desk: Desk) -> None:
    await desk.retention._mine()
    desk.now += timedelta(hours=21)
    assert await desk.retention._mine()
    assert not await desk.retention._mine()
    desk.now += timedelta(hours=21)
    assert await desk.retention._mine()


async def test_a_clock_that_leaps_deletes_nothing_in_its_first_night(desk: Desk) -> None:
    assert not await desk.retention._mine()  # the first of all
    desk.now += timedelta(hours=21)
    assert await desk.retention._mine()
    desk.now += timedelta(days=400)
    assert not await desk.retention._mine()
    desk.now -= timedelta(days=400)  # somebody put it right
    assert not await desk.retention._mine()
    desk.now += timedelta(hours=21)
    assert await desk.retention._mine()


@pytest.mark.clause("T27")
async def test_the_check_log_still_verifies_without_its_beginning(small: Desk) -> None:
    async def logged(*days: int) -> None:
        async with small.store.begin() as uow:
            for day in days:
                await uow.check_log.append(NOW + timedelta(days=day), "asked", f"c{day}", "", {})

    async def broken_at() -> int | None:
        async with small.store.read() as uow:
            return (await uow.check_log.verify()).broken_at

    await logged(1, 2, 3, 200)
    small.now = NOW + timedelta(days=150)
    await small.retention.sweep("cli")
    assert await small.number("check_log") == 1
    assert await broken_at() is None
    small.now = NOW + timedelta(days=500)
    await small.retention.sweep("cli")
    assert await small.number("check_log") == 0
    await logged(501, 502)
    assert await broken_at() is None
    async with small.store._engine.begin() as connection:  # somebody takes away more than the ledger says
        await connection.execute(text("DELETE FROM check_log WHERE number = 5"))
    assert await broken_at() is not None


@pytest.mark.clause("T27")
async def test_the_audit_still_verifies_without_what_is_over_and_keeps_what_proves_something(desk: Desk) -> None:
    case = await desk.closed("pupil.a", Outcome.REFERRED)
    entries = [("user.signed_in", "dsl"), ("policy.published", "1"), ("case.viewed", case), ("user.signed_in", "dsl")]
    entries += [("policy.withdrawn", "proposal"), ("user.signed_in", "dsl")]
    async with desk.store.begin() as uow:
        for day, (action, object_) in enumerate([*entries, ("user.signed_in", "late")], 1):
            at = NOW + timedelta(days=day if object_ != "late" else 120)
            await uow.audit.append(at, "dsl", action, object_, {"day": day})
    desk.kept = {**PERIODS, Rule.AUDIT: 100}
    desk.now = NOW + timedelta(days=150)
    (due,) = [one for one in (await desk.retention.outlook()).due if one.sweep.kind is Kind.AUDIT]
    assert due.count == 3
    before = await desk.number("audit")
    done = {one.sweep.kind: one.count for one in await desk.retention.sweep("cli")}
    assert done[Kind.AUDIT] == 3
    assert await desk.number("audit") == before - 3 + 1  # and it tells of that itself
    async with desk.store.read() as uow:
        assert (await uow.audit.verify()).broken_at is None
        left = [(one.action, one.object) for one in await uow.audit.list()]
        assert left.count(("user.signed_in", "late")) == 1
        assert ("user.signed_in", "dsl") not in left
        assert {("policy.published", "1"), ("case.viewed", case)} < set(left)
        published = await uow.audit.last("policy.published")  # the one before it went
        assert published is not None
        assert await uow.audit.last_words(["proposal"], ["policy.withdrawn"]) == {"proposal": "policy.withdrawn"}
        (viewed,) = [one for one in await uow.audit.of([case]) if one.action == "case.viewed"]
        (line,) = [one for one in await uow.deletions.lines() if one.sweep.kind is Kind.AUDIT]
        assert viewed.previous  # that of the entry before it, which is there
    assert [gap[:2] for gap in audit_ages.gaps_in(line.detail)] == [
        (published.number - 1, published.number - 1),
        (viewed.number + 1, viewed.number + 1),
        (viewed.number + 3, viewed.number + 3),
    ]
    for harm, number in (
        ("DELETE FROM audit WHERE number = :number", published.number),
        ("UPDATE audit SET actor = 'nobody' WHERE number = :number", viewed.number),
        ("DELETE FROM deletions WHERE number >= :number", line.number),
        ("UPDATE deletions SET detail = '{}' WHERE number = :number", line.number),
    ):
        async with desk.store._engine.connect() as connection, connection.begin() as harmed:
            await connection.execute(text(harm), {"number": number})
            assert (await UnitOfWork(connection, desk.store.vault).audit.verify()).broken_at is not None, harm
            await harmed.rollback()


async def test_a_restored_audit_loses_the_same_entries_again(small: Desk, tmp_path: Path) -> None:
    async with small.store.begin() as uow:
        for day in range(1, 6):
            action = "policy.published" if day == 3 else "user.signed_in"
            await uow.audit.append(NOW + timedelta(days=day), "dsl", action, str(day), {})
    older = tmp_path / "older"
    older.mkdir()
    with closing(sqlite3.connect(tmp_path / "heed.db")) as now:
        now.execute("VACUUM INTO ?", (str(older / "heed.db"),))
    small.kept = {Rule.AUDIT: 100}
    small.now = NOW + timedelta(days=150)
    await small.retention.sweep("cli")
    async with small.store.read() as uow:
        lines, left = await uow.deletions.lines(), [one.number for one in await uow.audit.list()]
    restored = await Store.open(database_url(Folder(older), None), small.store.vault)
    async with restored.begin() as uow:
        assert await replay(uow, lines) == len(lines)
        assert (await uow.audit.verify()).broken_at is None
        again = [one.number for one in await uow.audit.list()]
        await uow.audit.append(small.now, "cli", "backup.restored", "", {})
        assert (await uow.audit.verify()).broken_at is None
    assert left == [3, 6, 7]  # what was published, and what tells of the deletions
    assert again == [3, 5]  # and here the newest of then
    await restored.close()


async def test_a_ledger_that_was_changed_is_found_out(small: Desk) -> None:
    await small.closed("pupil.a", Outcome.FALSE_ALARM)
    small.now += timedelta(days=40)
    await small.retention.sweep("cli")
    ledger = (await small.retention.outlook()).ledger[::-1]
    assert tuple(from_text(as_text(ledger))) == ledger
    with pytest.raises(BadRequest, match="Line 1"):
        from_text("{}")
    async with small.store._engine.begin() as connection:
        await connection.execute(text("UPDATE deletions SET count = 0 WHERE number = 1"))
    with pytest.raises(SpoiltError):
        await small.retention.outlook()


@pytest.mark.clause("T27")
async def test_whoever_is_met_again_is_sealed_by_a_new_key_in_every_collector(desk: Desk) -> None:
    other = Desk(Store(desk.store._engine, Vault(MASTER), (OSError,)), device=desk.device)
    await desk.closed("pupil.a", Outcome.FALSE_ALARM)
    other.sent = desk.sent
    await other.raised("pupil.a", Severity.LOW)  # so that both have the key at hand
    desk.now = other.now = NOW + timedelta(days=40)
    await desk.retention.sweep("cli")
    assert await desk.number("people", "wrapped_key IS NOT NULL") == 0
    desk.sent = other.sent
    await desk.raised("pupil.a")
    other.sent = desk.sent
    case_id = await other.raised("pupil.a")
    fresh = Alerts(Store(desk.store._engine, Vault(MASTER), (OSError,)), lambda: NOW, Live())
    assert case_id
    rows = await fresh.operator_list()
    assert len(rows) == 2
    for row in rows:
        assert "words of pupil.a" in str(await fresh.evidence(DSL, row.id, "To read it."))


@pytest.mark.clause("T23", "T27")
async def test_a_restore_does_not_bring_back_what_was_deleted(tmp_path: Path) -> None:
    folder = Folder(tmp_path / "old")
    await initialise(folder.root, School("A School"), Given())
    key = backup.new_recovery_key(folder)
    kept = tmp_path / "backups"
    kept.mkdir()
    async with opened(load(folder.root, Given())) as house:
        desk = await Desk.of(house.store)
        gone, stays = await desk.raised("pupil.a"), await desk.raised("pupil.b")
        made = await backup.write(house.store, folder, {"at": ""}, kept / "one.backup", told=lambda _rows: None)
        end = deeds.ClosedWith(Decision(Outcome.FALSE_ALARM, "Nothing.", "A song."))  # after the backup: it was open
        for deed in (deeds.TakenOn(), end):
            await desk.cases.do(DSL, gone, deed)
        desk.now += timedelta(days=40)
        await desk.retention.sweep("cli")
        await backup.write(house.store, folder, {"at": ""}, kept / "two.backup", told=lambda _rows: None)
    file = kept / LEDGER
    assert file.stat().st_mode & 0o077 == 0

    async def restored(name: str) -> tuple[set[str], int, int | None]:
        """Cases, people that can be read, and lines of the ledger that were done again."""
        source = Source(made.file, key, folder.evidence)
        done = await restore(source, tmp_path / name, None, NOW, told=lambda _rows: None)
        async with opened(load(tmp_path / name, Given())) as house:
            there = Desk(house.store)
            assert (await house.audit.verify()).broken_at is None
            await there.retention.outlook()  # its own ledger holds
            return await there.left(), await there.number("people", "wrapped_key IS NOT NULL"), done.deletions

    assert await restored("with it") == ({stays}, 1, 2)
    file.write_text(file.read_text().replace('"count": 1', '"count": 2'))
    with pytest.raises(BadRequest, match="ledger of deletions"):
        await restored("changed")
    assert not (tmp_path / "changed").exists()
    file.unlink()
    assert await restored("without it") == ({gone, stays}, 2, None)


def test_the_national_default_says_for_how_long() -> None:
    periods = periods_of({"retention": national()["retention"]})
    assert periods[Rule.NO_CONCERN] == 30
    assert set(periods) == set(Rule)
    assert periods_of({}) == {}
