"""What the store promises, on SQLite and on PostgreSQL alike."""

from __future__ import annotations

import asyncio
import sqlite3
from contextlib import aclosing
from datetime import timedelta
from pathlib import Path
from uuid import UUID

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Connection, text

from collector.domain.alerts import AlertState, QueueAsk, QueueSort
from collector.domain.people import Role, SubjectKind, Viewer
from collector.domain.received import Submission
from collector.domain.routing import Sight
from collector.errors import StoreUnavailable
from collector.services.commit import Outcome, commit
from collector.settings import Folder, database_url
from collector.store import SpoiltError, Store, Vault
from collector.store.tables import metadata
from policy.severity import Lane, Severity
from tests.factories.submissions import NOW, device_id, enrolled, received, submission
from tests.postgres import PostgresServer
from tests.stores import MASTER

PUPILS = Sight("1", frozenset({SubjectKind.PUPIL}))
STAFF = Sight("2", frozenset({SubjectKind.STAFF}))


def all_bytes(folder: Path) -> bytes:
    return b"".join(path.read_bytes() for path in folder.iterdir())


async def scalar(store: Store, statement: str) -> object:
    async with store._engine.connect() as connection:
        return (await connection.execute(text(statement))).scalar_one()


async def test_the_steps_make_the_tables_the_code_expects(store: Store) -> None:
    def differences(connection: Connection) -> list[object]:
        return list(compare_metadata(MigrationContext.configure(connection), metadata))

    async with store._engine.connect() as connection:
        assert await connection.run_sync(differences) == []
    await store.migrate()  # and again changes nothing


@pytest.mark.clause("D5")
async def test_two_collectors_take_the_same_batches_at_once_and_keep_each_event_once(postgres_url: str) -> None:
    """As when devices come back by another collector while the first still holds what they sent."""
    url = database_url(Folder(Path()), postgres_url)
    one, other = await Store.open(url, Vault(MASTER)), await Store.open(url, Vault(MASTER))
    try:
        await one.migrate()
        devices = [await enrolled(one, number) for number in range(1, 9)]
        for batch in range(12):
            numbers = range(5 * batch + 1, 5 * batch + 6)
            sent = [
                submission(device, *(received(n, Severity.URGENT) for n in numbers), lane=Lane.URGENT)
                for device in devices
            ]
            done = await asyncio.gather(commit(one, sent, NOW), commit(other, sent[::-1], NOW))
            assert {outcome for committed in done for outcome in committed.outcomes} == {5 * batch + 6}
        for table in ("events", "alerts"):
            assert await scalar(one, f"SELECT count(*) FROM {table}") == 12 * 5 * len(devices)  # noqa: S608 - our own names
    finally:
        await one.close()
        await other.close()


@pytest.mark.clause("D5")
async def test_an_event_is_kept_once_however_often_it_is_sent(store: Store) -> None:
    device = await enrolled(store)
    grave = received(1, Severity.CRITICAL)
    for epoch in (7, 7, 8, 2**64 - 1):  # replays, and the same event renumbered in new epochs
        done = await commit(store, [submission(device, grave, lane=Lane.URGENT, epoch=epoch)], NOW)
        assert done.outcomes == (2,)
    assert await scalar(store, "SELECT count(*) FROM events") == 1
    assert await scalar(store, "SELECT count(*) FROM alerts") == 1


async def test_a_stranger_cannot_speak_for_a_known_event(store: Store) -> None:
    mine, theirs = await enrolled(store, 1), await enrolled(store, 2)
    event = received(1, Severity.LOW)
    await commit(store, [submission(mine, event)], NOW)
    louder = received(1, Severity.CRITICAL, id_=event.id)
    await commit(store, [submission(theirs, louder)], NOW)
    assert await scalar(store, "SELECT count(*) FROM alerts") == 0


async def test_what_a_transaction_did_is_undone_when_it_fails(store: Store) -> None:
    async def fails() -> None:
        async with store.begin() as uow:
            await uow.accounts.add(Viewer("1", "amina", "Amina", Role.DSL), NOW)
            raise RuntimeError("planted")

    with pytest.raises(RuntimeError, match="planted"):
        await fails()
    async with store.read() as uow:
        assert await uow.accounts.list() == []


async def test_the_queue_puts_first_what_needs_somebody_first(store: Store) -> None:
    device = await enrolled(store)
    grades = [Severity.MEDIUM, Severity.CRITICAL, Severity.HIGH, Severity.URGENT]
    events = [received(number, grade) for number, grade in enumerate(grades, 1)]
    await commit(store, [submission(device, *events)], NOW)
    async with store.read() as uow:
        page = await uow.alerts.queue(PUPILS, QueueAsk())
    assert [row.severity for row in page.rows] == sorted(grades, reverse=True)
    assert page.total == 4
    assert page.rows[0].due_at == NOW + timedelta(minutes=15)
    assert page.rows[0].person == "pupil.one"
    assert page.rows[0].state is AlertState.NEW


async def test_acknowledged_alerts_sink_and_keep_who_was_first(store: Store) -> None:
    device = await enrolled(store)
    await commit(store, [submission(device, received(1, Severity.CRITICAL), received(2, Severity.MEDIUM))], NOW)
    async with store.begin() as uow:
        for number, name in enumerate(("amina", "ben"), 1):
            await uow.accounts.add(Viewer(str(number), name, name.title(), Role.DSL), NOW)
        top = (await uow.alerts.queue(PUPILS, QueueAsk())).rows[0]

    async with store.begin() as uow:
        assert await uow.alerts.acknowledge(PUPILS, UUID(top.id), "1", NOW)
        assert not await uow.alerts.acknowledge(PUPILS, UUID(top.id), "2", NOW)
    async with store.read() as uow:
        rows = (await uow.alerts.queue(PUPILS, QueueAsk())).rows
        counts = await uow.alerts.counts(PUPILS, NOW + timedelta(days=8))
    assert [row.severity for row in rows] == [Severity.MEDIUM, Severity.CRITICAL]
    assert rows[1].acknowledged_by == "Amina"
    assert (counts.new, counts.acknowledged, counts.overdue) == (1, 1, 1)


async def test_whose_alerts_one_sees_is_settled_in_the_query(store: Store) -> None:
    pupil, staff = await enrolled(store, 1), await enrolled(store, 2, SubjectKind.STAFF)
    await commit(
        store,
        [submission(pupil, received(1, Severity.HIGH)), submission(staff, received(1, Severity.CRITICAL))],
        NOW,
    )
    async with store.read() as uow:
        [seen] = (await uow.alerts.queue(PUPILS, QueueAsk())).rows
        [other] = (await uow.alerts.queue(STAFF, QueueAsk())).rows

        assert seen.subject_kind is SubjectKind.PUPIL
        assert await uow.alerts.show(PUPILS, UUID(other.id)) is None
        assert await uow.alerts.evidence(PUPILS, UUID(other.id)) is None
        assert (await uow.alerts.queue(Sight("3", frozenset()), QueueAsk())).total == 0


@pytest.mark.parametrize("sort", QueueSort)
async def test_pages_show_every_alert_once(store: Store, sort: QueueSort) -> None:
    device = await enrolled(store)
    await commit(store, [submission(device, *(received(n, Severity.HIGH) for n in range(1, 24)))], NOW)
    async with store.read() as uow:
        pages = [await uow.alerts.queue(PUPILS, QueueAsk(sort=sort, page=page, size=7)) for page in (1, 2, 3, 4, 5)]
        whole = await uow.alerts.queue(PUPILS, QueueAsk(sort=sort, size=50))
    ids = [row.id for page in pages for row in page.rows]
    assert len(ids) == len(set(ids)) == 23
    assert ids == [row.id for row in whole.rows], "whichever end a page is counted from"
    assert [(len(page.rows), page.total) for page in pages] == [(7, 23), (7, 23), (7, 23), (2, 23), (0, 23)]


@pytest.mark.parametrize(
    ("text_", "found"),
    [("SUICIDE", 1), ("laptop-1", 1), ("Pupil.One", 1), ("pupil", 0), ("%", 0), ("9b", 1), ("nothing", 0)],
)
async def test_search_finds_places_by_part_and_people_by_their_whole_name(store: Store, text_: str, found: int) -> None:
    device = await enrolled(store)
    await commit(store, [submission(device, received(1, Severity.HIGH))], NOW)
    async with store.read() as uow:
        assert (await uow.alerts.queue(PUPILS, QueueAsk(text=text_))).total == found


@pytest.mark.clause("J22", "T23")
async def test_a_thief_with_the_database_learns_no_name_and_no_word(sqlite_store: Store, tmp_path: Path) -> None:
    device = await enrolled(sqlite_store)
    event = received(1, Severity.CRITICAL, account="zebedee.quill", snippet="xylophone words")
    await commit(sqlite_store, [submission(device, event)], NOW)
    async with sqlite_store.begin() as uow:
        await uow.audit.append(NOW, "1", "alert.evidence", "x", {"reason": "zebedee.quill told me"})
    await sqlite_store.close()
    everything = all_bytes(tmp_path)
    assert b"suicide.intent" in everything
    for secret in (b"zebedee", b"xylophone", b"81.2.69"):
        assert secret not in everything


@pytest.mark.clause("J22")
async def test_destroying_a_key_leaves_nothing_that_opens(store: Store) -> None:

    device = await enrolled(store)
    await commit(store, [submission(device, received(1, Severity.HIGH))], NOW)
    async with store.begin() as uow:
        [(person, _key)] = (await uow.people.keys([(device, "pupil.one")], NOW)).values()
        await uow.people.destroy(person)
    async with store.read() as uow:
        [row] = (await uow.alerts.queue(PUPILS, QueueAsk())).rows
        evidence = await uow.alerts.evidence(PUPILS, UUID(row.id))
    assert row.person is None
    assert evidence is not None
    assert evidence.facts is None
    # Met again, the person starts with a new key, and the old words stay shut.
    await commit(store, [submission(device, received(2, Severity.CRITICAL))], NOW)
    async with store.read() as uow:
        new, old = (await uow.alerts.queue(PUPILS, QueueAsk())).rows
        assert new.person == "pupil.one"
        with pytest.raises(SpoiltError):
            await uow.alerts.evidence(PUPILS, UUID(old.id))


async def test_a_changed_or_missing_audit_entry_shows(store: Store) -> None:
    async with store.begin() as uow:
        for number in range(4):
            await uow.audit.append(NOW, "cli", "test", str(number), {"n": number})
    async with store.read() as uow:
        sound = await uow.audit.verify()
        assert (sound.rows, sound.broken_at) == (4, None)
        assert [entry.detail for entry in await uow.audit.list()] == [{"n": n} for n in range(4)]
    async with store._engine.begin() as connection:
        await connection.execute(text("UPDATE audit SET actor = 'nobody' WHERE number = 3"))
    async with store.read() as uow:
        assert (await uow.audit.verify()).broken_at == 3
    async with store._engine.begin() as connection:
        await connection.execute(text("DELETE FROM audit WHERE number = 2"))
    async with store.read() as uow:
        assert (await uow.audit.verify()).broken_at == 3


@pytest.mark.parametrize("kind", ["sqlite", "postgresql"])
async def test_another_process_is_heard_of(kind: str, tmp_path: Path, request: pytest.FixtureRequest) -> None:
    given = request.getfixturevalue("postgres_url") if kind == "postgresql" else None
    url = database_url(Folder(tmp_path), given)
    here, there = await Store.open(url, Vault(MASTER)), await Store.open(url, Vault(MASTER))
    await here.migrate()

    async def first() -> str:
        async with aclosing(here.changes()) as changes:  # type: ignore[type-var]  # it is a generator underneath
            async for topic in changes:
                return str(topic)
        raise AssertionError("it must not end")

    hearing = asyncio.create_task(first())
    async with asyncio.timeout(15):
        while not hearing.done():  # it may not listen yet
            async with there.begin() as uow:
                await uow.announce("alerts")
            await asyncio.wait([hearing], timeout=0.1)
    assert await hearing == "alerts"
    await here.close()
    await there.close()


async def test_a_locked_file_is_unavailable_and_then_is_not(sqlite_store: Store, tmp_path: Path) -> None:
    device = await enrolled(sqlite_store)
    thief = sqlite3.connect(tmp_path / "heed.db", isolation_level=None)
    thief.execute("BEGIN EXCLUSIVE")
    batch = submission(device, received(1, Severity.CRITICAL))
    with pytest.raises(StoreUnavailable):
        await commit(sqlite_store, [batch], NOW)
    thief.execute("ROLLBACK")
    thief.close()
    assert (await commit(sqlite_store, [batch], NOW)).outcomes == (2,)


async def committed_at_last(store: Store, batch: Submission) -> tuple[Outcome, ...]:
    """As a device does: again until it is taken."""
    while True:
        try:
            return (await commit(store, [batch], NOW)).outcomes
        except StoreUnavailable:
            await asyncio.sleep(0.05)


async def test_a_server_that_goes_away_is_unavailable_and_then_is_not(
    postgres_server: PostgresServer, postgres_url: str, tmp_path: Path
) -> None:
    store = await Store.open(database_url(Folder(tmp_path), postgres_url), Vault(MASTER))
    await store.migrate()
    device = await enrolled(store)
    batch = submission(device, received(1, Severity.CRITICAL))
    await asyncio.to_thread(postgres_server.stop)
    try:
        for _ in range(3):
            with pytest.raises(StoreUnavailable):
                await commit(store, [batch], NOW)
        assert not await store.ready()
    finally:
        await asyncio.to_thread(postgres_server.start)
    async with asyncio.timeout(20):
        assert await committed_at_last(store, batch) == (2,)
    assert await store.ready()
    assert await scalar(store, "SELECT count(*) FROM events") == 1
    await store.close()


async def test_nobody_but_an_enrolled_device_is_committed(store: Store) -> None:
    known, stranger = await enrolled(store, 1), device_id(99)
    done = await commit(store, [submission(stranger, received(1)), submission(known, received(1))], NOW)
    assert [type(outcome).__name__ for outcome in done.outcomes] == ["DeviceUnknown", "int"]
    assert await scalar(store, "SELECT count(*) FROM events") == 1


async def test_repetition_is_counted_and_counting_is_bounded(store: Store) -> None:
    device = await enrolled(store)
    for start in (1, 6, 11):
        batch = [received(number, Severity.HIGH) for number in range(start, start + 5)]
        await commit(store, [submission(device, *batch)], NOW)
    async with store.read() as uow:
        rows = (await uow.alerts.queue(PUPILS, QueueAsk(sort=QueueSort.PRIORITY))).rows
    assert sum("9 or more other alerts" in row.reasons[-1] for row in rows) == 6
    assert sum("other alert" in row.reasons[-1] for row in rows) == 14
