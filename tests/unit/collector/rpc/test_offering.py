from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest
from hypothesis import given
from hypothesis import strategies as st

from collector.rpc.offering import FEW, Offering
from collector.services.live import Live
from collector.services.policy_offers import PolicyOffers
from tests.conditions import until
from tests.fakes.policy_store import FakePolicyStore


class House:
    """An Offering over a store in memory, and devices that wait. `rests` are how long the loop was left to others."""

    def __init__(self) -> None:
        self.policy = FakePolicyStore(Live())
        self.offers = PolicyOffers(self.policy.store, self.policy.live)
        self.spent = 0.0
        self.rests: list[float] = []
        self.offering = Offering(self.offers, busy=self._busy, sleep=self._sleep)
        self.got: dict[str, list[bytes]] = {}
        self.stuck: set[str] = set()
        self.release = asyncio.Event()

    def _busy(self) -> float:
        self.spent += 0.01
        return self.spent

    async def _sleep(self, seconds: float) -> None:
        if seconds > 1_000:
            await asyncio.Event().wait()  # the hour until all is offered again
        self.rests.append(seconds)
        await asyncio.sleep(0)

    async def watch(self, device_id: str, version: int = 0) -> None:
        """As Uplink.watch does."""
        watcher = self.offering.open(device_id, version, "" if version == 0 else "00" * 32)
        try:
            while True:
                for envelope in await self.offering.due(watcher):
                    self.got.setdefault(device_id, []).append(envelope)
                    if device_id in self.stuck:
                        await self.release.wait()
                await self.offering.news(watcher)
        finally:
            self.offering.close(watcher)

    @asynccontextmanager
    async def watching(self, *device_ids: str) -> AsyncIterator[None]:
        tasks = [asyncio.create_task(self.offering.run())]
        tasks += [asyncio.create_task(self.watch(device_id)) for device_id in device_ids]
        try:
            for _ in range(3):
                await asyncio.sleep(0)
            yield
        finally:
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)

    async def publish(self, version: int) -> None:
        self.policy.publish(version, b"%d" % version)
        await self.offers.refresh()


async def test_all_are_woken_a_few_at_a_time_and_the_loop_rests_between() -> None:
    house, devices = House(), [f"d{number}" for number in range(10 * FEW)]
    async with house.watching(*devices):
        await house.publish(1)
        await until(lambda: len(house.got) == len(devices))
        assert all(envelopes == [b"1"] for envelopes in house.got.values())
        await until(lambda: len(house.rests) == 10)
        assert min(house.rests) > 0


async def test_one_that_takes_nothing_holds_nobody_up_and_misses_nothing() -> None:
    house, devices = House(), [f"d{number}" for number in range(3 * FEW)]
    house.stuck.add("d0")
    async with house.watching(*devices):
        await house.publish(1)
        await until(lambda: len(house.got) == len(devices))
        await house.publish(2)
        await until(lambda: sum(b"2" in envelopes for envelopes in house.got.values()) == len(devices) - 1)
        house.release.set()
        await until(lambda: house.got["d0"] == [b"1", b"2"])


async def test_what_is_published_while_another_is_being_sent_is_offered_next() -> None:
    house = House()
    house.stuck.add("d")
    async with house.watching("d"):
        await house.publish(1)
        await until(lambda: house.got == {"d": [b"1"]})
        await house.publish(2)
        house.release.set()
        await until(lambda: house.got == {"d": [b"1", b"2"]})


async def test_a_watch_that_took_the_place_of_another_is_the_one_that_is_woken() -> None:
    house = House()
    async with house.watching("d"):
        newer = asyncio.create_task(house.watch("d"))
        await asyncio.sleep(0)
        await house.publish(1)
        await until(lambda: house.got == {"d": [b"1"]})
        newer.cancel()
        await asyncio.gather(newer, return_exceptions=True)
        assert house.offering._watchers == {}


async def test_what_a_device_says_it_has_in_force_is_what_it_is_offered_by() -> None:
    house = House()
    async with house.watching("d"):
        await house.publish(1)
        await until(lambda: house.got == {"d": [b"1"]})
        house.offering.in_force("d", 5, "00" * 32)
        house.offering.in_force("somebody else", 5, "00" * 32)
        await house.publish(2)
        await house.publish(6)
        await until(lambda: house.got == {"d": [b"1", b"6"]})


@pytest.mark.parametrize("repeat", range(3))
async def test_devices_that_come_and_go_while_versions_are_published_have_the_newest_in_the_end(repeat: int) -> None:
    house = House()
    async with house.watching():
        tasks: list[asyncio.Task[None]] = []
        for version in range(1, 30):
            tasks += [asyncio.create_task(house.watch(f"{repeat} {version} {number}")) for number in range(5)]
            await house.publish(version)
            if version % 3 == 0:
                tasks.pop(0).cancel()
            await asyncio.sleep(0)
        left = [one for one in tasks if not one.cancelling()]
        await until(lambda: sum(envelopes[-1] == b"29" for envelopes in house.got.values()) >= len(left))
        for one in tasks:
            one.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


@given(st.lists(st.tuples(st.sampled_from("abc"), st.sampled_from(["come", "go", "publish", "applied", "pass"]))))
async def test_nobody_waits_while_there_is_something_for_them(steps: list[tuple[str, str]]) -> None:
    house, version = House(), 0
    tasks: dict[str, asyncio.Task[None]] = {}
    async with house.watching():
        for device, step in steps:
            match step:
                case "come" if device not in tasks:
                    tasks[device] = asyncio.create_task(house.watch(device))
                case "go" if device in tasks:
                    tasks.pop(device).cancel()
                case "publish":
                    version += 1
                    await house.publish(version)
                case "applied" if version:
                    house.offering.in_force(device, version, "00" * 32)
                case _:
                    await asyncio.sleep(0)
        if version:
            await until(lambda: all(_is_served(house, device, version) for device in tasks), 5)
        for task in tasks.values():
            task.cancel()
        await asyncio.gather(*tasks.values(), return_exceptions=True)


def _is_served(house: House, device: str, version: int) -> bool:
    watcher = house.offering._watchers.get(device)
    return watcher is not None and version in (watcher.version, watcher.offered)
