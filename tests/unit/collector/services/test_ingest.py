from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import datetime
from pathlib import Path

import pytest
from sqlalchemy import text

from collector.errors import BadRequest, DeviceRevoked, DeviceUnknown, StoreUnavailable
from collector.services.ingest import Ingest
from collector.services.live import Announcement, Live, Topic
from collector.store import Store
from policy.severity import Lane, Severity
from tests.factories.submissions import NOW, device_id, enrolled, received, submission


def now() -> datetime:
    return NOW


@asynccontextmanager
async def running(store: Store, live: Live | None = None, *, demo: bool = False) -> AsyncIterator[Ingest]:
    ingest = Ingest(store, now, live or Live(), demo=demo)
    actor = asyncio.create_task(ingest.run())
    try:
        yield ingest
    finally:
        await ingest.stop()
        await actor


async def committed(store: Store) -> list[int]:
    """Numbers of the events in the order they were committed."""
    async with store._engine.connect() as connection:
        return [number for (number,) in await connection.execute(text("SELECT sequence FROM events ORDER BY rowid"))]


@pytest.mark.clause("D5")
async def test_a_batch_is_acknowledged_after_its_commit(store: Store) -> None:
    device = await enrolled(store)
    async with running(store) as ingest:
        assert await ingest.next_expected(device, Lane.ROUTINE, 7) == 1
        assert await ingest.submit(submission(device, received(1), received(2))) == 3
        assert await ingest.next_expected(device, Lane.ROUTINE, 7) == 3
        assert await ingest.next_expected(device, Lane.ROUTINE, 8) == 1
        assert ingest.figures().events == 2


async def test_replays_holes_and_leaps(store: Store) -> None:
    device = await enrolled(store)
    async with running(store) as ingest:
        batch = submission(device, received(1), received(2))
        assert await ingest.submit(batch) == 3
        assert await ingest.submit(batch) == 3
        assert await ingest.submit(submission(device, received(9))) == 3  # above: go back
        assert await ingest.submit(submission(device, received(9), first=3)) == 10  # a hole that is stated
        assert await ingest.submit(submission(device, received(12), first=8, following=14)) == 14
        assert ingest.figures().events == 4


@pytest.mark.clause("D5")
async def test_an_unknown_event_under_a_number_used_before_is_kept_and_raises_its_alert(store: Store) -> None:
    device = await enrolled(store)
    grave, old = received(2, Severity.CRITICAL), received(1)
    async with running(store) as ingest:
        assert await ingest.submit(submission(device, old, received(2), received(3))) == 4
        assert await ingest.submit(submission(device, old, grave)) == 4  # a spool from an old image
        straddling = submission(device, grave, received(3), received(4), received(5))
        assert await ingest.submit(straddling) == 6
        assert (ingest.figures().events, ingest.figures().alerts) == (7, 1)


@pytest.mark.clause("D6")
async def test_the_urgent_is_committed_before_all_routine_that_waits(sqlite_store: Store) -> None:
    device = await enrolled(sqlite_store)
    ingest = Ingest(sqlite_store, now, Live())
    routine = [
        asyncio.create_task(ingest.submit(submission(device, *(received(start + n) for n in range(400)), first=start)))
        for start in range(1, 2001, 400)
    ]
    await asyncio.sleep(0)
    urgent = asyncio.create_task(
        ingest.submit(submission(device, received(9001, Severity.CRITICAL), first=1, lane=Lane.URGENT))
    )
    await asyncio.sleep(0)
    actor = asyncio.create_task(ingest.run())
    await asyncio.gather(urgent, *routine)
    await ingest.stop()
    await actor
    assert (await committed(sqlite_store))[0] == 9001
    assert ingest.figures().commits == 5  # one of the routine batches had room beside the urgent one


async def test_many_streams_share_a_commit(store: Store) -> None:
    devices = [await enrolled(store, number) for number in range(1, 101)]
    async with running(store) as ingest:
        answers = await asyncio.gather(*(ingest.submit(submission(device, received(1))) for device in devices))
        assert answers == [2] * 100
        assert ingest.figures().commits <= 2


async def test_alerts_are_announced_after_their_commit(store: Store) -> None:
    device, live = await enrolled(store), Live()
    listening = live.listen()
    heard = asyncio.ensure_future(anext(listening))
    await asyncio.sleep(0)
    async with running(store, live) as ingest:
        await ingest.submit(submission(device, received(1, Severity.LOW)))
        assert not heard.done()
        await ingest.submit(submission(device, received(2, Severity.CRITICAL)))
        assert await heard == Announcement(Topic.ALERTS)
    await listening.aclose()


async def test_a_bad_batch_is_refused_alone(store: Store) -> None:
    device = await enrolled(store)
    async with running(store) as ingest:
        for batch in (
            submission(device, received(2), received(1), following=3),
            submission(device, received(5), first=1, following=5),
            submission(device, received(1), first=0),
            submission(device, received(1), following=2**63),
            submission(device, received(1), epoch=2**64),
            submission(device, received(1, demo=True)),
            submission(device, *(received(n) for n in range(1, 502))),
        ):
            with pytest.raises(BadRequest):
                await ingest.submit(batch)
        assert await ingest.submit(submission(device, received(1))) == 2


async def test_what_breaks_a_commit_fails_and_the_others_do_not(store: Store) -> None:
    devices = [await enrolled(store, number) for number in range(1, 6)]
    batches = [submission(device, received(1, Severity.CRITICAL)) for device in devices]
    batches[2].events[0].facts["snippet"] = object()  # type: ignore[index]  # what no wire could have let through
    async with running(store) as ingest:
        answers = await asyncio.gather(*map(ingest.submit, batches), return_exceptions=True)
    assert [answer for answer in answers if answer != 2] == [answers[2]]
    assert isinstance(answers[2], BadRequest)


async def test_strangers_and_revoked_devices_are_refused(store: Store) -> None:
    device = await enrolled(store)
    async with running(store) as ingest:
        with pytest.raises(DeviceUnknown):
            await ingest.submit(submission(device_id(9), received(1)))
        async with store.begin() as uow:
            await uow.devices.revoke(device, "stolen", NOW)
        with pytest.raises(DeviceRevoked):
            await ingest.submit(submission(device, received(1)))


async def test_demonstration_events_are_for_demonstrations(store: Store) -> None:
    device = await enrolled(store)
    async with running(store, demo=True) as ingest:
        assert await ingest.submit(submission(device, received(1, demo=True))) == 2


@pytest.mark.clause("J23")
async def test_a_locked_database_acknowledges_nothing_and_is_used_again(sqlite_store: Store, tmp_path: Path) -> None:
    device = await enrolled(sqlite_store)
    batch = submission(device, received(1, Severity.CRITICAL), lane=Lane.URGENT)
    async with running(sqlite_store) as ingest:
        other = sqlite3.connect(tmp_path / "heed.db", isolation_level=None)
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(StoreUnavailable):
            await ingest.submit(batch)
        other.execute("ROLLBACK")
        other.close()
        assert await ingest.submit(batch) == 2
        assert ingest.figures().failures == 1


async def test_a_stopped_actor_answers_everybody(store: Store) -> None:
    device = await enrolled(store)
    ingest = Ingest(store, now, Live())
    waiting = asyncio.create_task(ingest.submit(submission(device, received(1))))
    await asyncio.sleep(0)
    await ingest.stop()
    with pytest.raises(StoreUnavailable):
        await waiting
    with pytest.raises(StoreUnavailable):
        await ingest.submit(submission(device, received(1)))
