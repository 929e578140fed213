"""A device is taken back: refused, its allocation closed, and the record of it kept where nobody can change it."""

from __future__ import annotations

from datetime import timedelta

import pytest

from collector.domain.assets import Asset
from collector.domain.devices import Heartbeat, HeartbeatFacts
from collector.domain.returns import return_lines
from collector.errors import BadRequest, NotFound, Refused
from collector.services.assets import Assets
from collector.services.audit import Audit
from collector.services.devices import Devices
from collector.services.live import Live
from collector.services.returns import DeviceReturns
from collector.store import Store
from tests.factories.submissions import NOW, enrolled

LISTED = [
    Asset("A-1", "Laptop-1.school.example", "SN1", "9B", "", "Amy Example"),
    Asset("A-2", "laptop-2", "SN2", "9B", "", "Ben Example"),
]


@pytest.mark.clause("J18", "T19", "J25")
async def test_it_is_refused_its_allocation_is_closed_and_the_record_says_what_and_who(store: Store) -> None:
    device = await enrolled(store)
    assets, returns = Assets(store, lambda: NOW), DeviceReturns(store, lambda: NOW + timedelta(days=1), Live())
    await assets.take(LISTED)
    async with store.begin() as uow:
        beat = HeartbeatFacts((), 1, 2, 0, 0, 0, "", "0.1.0", 0, 1)
        await uow.devices.heartbeats({device: Heartbeat("192.0.2.1", beat, NOW)})
    made = await returns.take_back(device, "user-it", "She left the school.", wiped=False)
    assert (made.allocated_to, made.asset_tag, made.serial, made.waited) == ("Amy Example", "A-1", "SN1", 3)
    assert {one.tag: one.allocated_to for one in await assets.list()} == {"A-1": "", "A-2": "Ben Example"}
    assert await Devices(store, lambda: NOW, Live(), timedelta(0)).revoked_since(NOW) == [device]
    assert await returns.records() == [made]
    told = dict(return_lines(made, "Person IT"))
    assert "NOT as far as anybody knows" in told["Wiped on the device"]
    assert told["When, and by whom"] == "2026-11-04 09:00 UTC, Person IT"
    assert "3 events waited" in told["Last heard"]
    assert (await Audit(store).verify()).broken_at is None
    with pytest.raises(Refused, match="before"):
        await returns.take_back(device, "user-it", "Again.", wiped=True)


async def test_nothing_is_done_without_a_reason_or_to_a_device_that_there_is_not(store: Store) -> None:
    device = await enrolled(store)
    returns = DeviceReturns(store, lambda: NOW, Live())
    for reason in (" ", "a" * 1001, "a\0"):
        with pytest.raises(BadRequest):
            await returns.take_back(device, "cli", reason, wiped=True)
    with pytest.raises(NotFound):
        await returns.take_back("f" * 64, "cli", "It is gone.", wiped=True)
    assert await returns.records() == []
    made = await returns.take_back(device, "cli", "Nobody's.", wiped=True)  # on no list of the school's
    assert dict(return_lines(made, "cli"))["Asset"] == "on no list"
