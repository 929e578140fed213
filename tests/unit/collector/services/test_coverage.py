from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import event

from collector.domain.coverage import Account, Cause
from collector.domain.place import Sites, Where
from collector.domain.sequence import LARGEST
from collector.errors import BadRequest
from collector.services.commit import commit
from collector.services.coverage import Coverage
from collector.services.devices import Devices
from collector.services.live import Live
from collector.store import Store
from tests.factories.submissions import NOW, enrolled, received, submission
from tests.fakes.clock import FakeClock
from tests.unit.collector.domain.test_coverage import BEAT


@pytest.mark.clause("T34", "D2")
async def test_heartbeats_write_the_ledger(store: Store) -> None:
    clock = FakeClock()
    devices, ledger = Devices(store, clock.now, Live()), Coverage(store, clock.now)
    one, two = await enrolled(store, 1), await enrolled(store, 2)
    begin, waits = clock.now(), replace(BEAT, spooled_urgent=3, spooled_routine=4)
    for beat in range(1, 5):
        hook = 200 if beat >= 3 else 100 + 50 * beat  # from the third on the hook of the second device sees nothing
        await devices.heartbeat(one, "", replace(waits, hook_events=100 + 50 * beat, os_inputs=40 + 10 * beat))
        await devices.heartbeat(two, "", replace(waits, hook_events=hook, os_inputs=40 + 10 * beat))
        await devices.write_heartbeats()
        await devices.write_heartbeats()  # nothing new, nothing counted
        clock.advance(30)
    told = await ledger.ledger(2, until=(begin + timedelta(seconds=120)).date())
    accounts = {covered.device_id: covered.account for covered in told.devices}
    assert accounts[one] == Account(in_use=90, proven=90)
    assert accounts[two].in_use == 90
    assert accounts[two].proven + accounts[two].gaps[Cause.HOOK_LOST] == 90
    assert (told.expected, told.used, told.proven) == (2, 2, 1)
    assert told.whole.in_use == 180 == sum(day.in_use for day in told.days.values())
    assert [one.device_id for one in told.dark] == [two]
    async with store.read() as uow:
        brief, whole = await uow.devices.wall(), await uow.devices.list()
    assert [(row.name, row.waiting, row.gap) for row in brief] == [(row.name, row.waiting, row.gap) for row in whole]
    assert brief[0].waiting == 7
    await devices.heartbeat(two, "", replace(waits, spooled_urgent=LARGEST, spooled_routine=LARGEST))
    await devices.write_heartbeats()
    async with store.read() as uow:  # what one device claims breaks nobody's wall
        assert {row.id: row.waiting for row in await uow.devices.wall()} == {one: 7, two: 2 * 10**9}
    assert sum((await ledger.of_device(one, 2)).values(), Account()) == accounts[one]


@pytest.mark.clause("D2")
async def test_the_wall_tells_on_site_from_off_site_by_the_whole_address_and_keeps_less_of_it(store: Store) -> None:
    clock, listed = FakeClock(), {"main": ("81.2.69.16/28",)}

    async def policy() -> Sites:
        return listed

    devices, ledger = Devices(store, clock.now, Live(), sites=policy), Coverage(store, clock.now)
    ids = [await enrolled(store, number) for number in (1, 2, 3)]
    for id_, address in zip(ids, ("81.2.69.17", "81.2.69.32", ""), strict=True):
        await devices.heartbeat(id_, address, BEAT)
    await devices.write_heartbeats()
    rows = {row.id: row for row in await devices.list()}
    assert [str(rows[id_].place) for id_ in ids] == ["on-site: main", "off-site", "not known"]
    assert rows[ids[0]].address == rows[ids[1]].address == "81.2.69.0/24"
    told = await ledger.ledger()
    assert [told.at(where)[0] for where in Where] == [1, 1, 1]

    listed.clear()  # the school no longer says where it is
    await devices.heartbeat(ids[0], "81.2.69.17", BEAT)
    await devices.write_heartbeats()
    assert [(await ledger.ledger()).at(where)[0] for where in Where] == [0, 1, 2]


async def test_what_is_asked_of_no_group_or_no_day_is_told(sqlite_store: Store) -> None:
    ledger = Coverage(sqlite_store, lambda: NOW)
    await enrolled(sqlite_store)
    assert (await ledger.ledger(group="9B")).expected == 1
    for asking in (ledger.ledger(group="none"), ledger.ledger(0), ledger.ledger(1_000)):
        with pytest.raises(BadRequest):
            await asking


async def test_the_ledger_takes_as_many_queries_for_many_devices_as_for_few(sqlite_store: Store) -> None:
    asked = []
    event.listen(sqlite_store._engine.sync_engine, "before_cursor_execute", lambda *told: asked.append(told[2]))
    counts = []
    for number in range(1, 40):
        await enrolled(sqlite_store, number)
        if number in {2, 39}:
            asked.clear()
            await Coverage(sqlite_store, lambda: NOW).ledger()
            counts.append(len(asked))
    assert counts[0] == counts[1]


@pytest.mark.clause("T22")
async def test_a_device_that_proves_all_and_notices_nothing_is_named(store: Store) -> None:
    ids = [await enrolled(store, number) for number in range(1, 26)]
    hours = Account(in_use=40 * 3600, proven=40 * 3600)
    async with store.begin() as uow:
        await uow.coverage.add({(id_, NOW.date()): hours for id_ in ids})
    for id_ in ids[1:]:
        await commit(store, [submission(id_, *(received(number) for number in range(1, 13)))], NOW)
    (found,) = await Coverage(store, lambda: NOW).too_quiet()
    assert (found[1].device_id, found[1].matches) == (ids[0], 0)
