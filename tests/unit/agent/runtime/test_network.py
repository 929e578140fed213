from __future__ import annotations

import asyncio
from collections.abc import Callable, Collection
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

import pytest

from agent.core.event import Inventory, Posture, Tamper
from agent.core.location import Beacon, Heard, on_site
from agent.core.network import CHECKS, Tunnel
from agent.host.device_memory import DeviceMemory
from agent.host.disk import LocalDisk
from agent.runtime.location import EVERY_SECONDS, Locating
from agent.runtime.network import LOOK_SECONDS, Networks
from agent.runtime.probing import Probing
from policy.severity import Severity
from tests.fakes.clock import FakeClock, FakeRandom, settle
from tests.fakes.filter_prober import FakeProber
from tests.fakes.network_reader import PLAIN, FakeNetwork

T = TypeVar("T")


async def at_once(work: Callable[[], T]) -> T:
    return work()


async def stopped(task: asyncio.Task[None]) -> None:
    task.cancel()
    with suppress(asyncio.CancelledError):
        await task


class FakeAsker:
    """Beacons whose answer a test sets."""

    def __init__(self) -> None:
        self.heard, self.here, self.nonces = Heard.PROVEN, "eth0 10.0.0.9", list[bytes]()

    def mark(self) -> frozenset[str]:
        return frozenset({self.here})

    def ask(self, beacon: Beacon, nonce: bytes, tunnels: Collection[str]) -> Heard:  # noqa: ARG002 - the port's
        self.nonces.append(nonce)
        return self.heard


async def test_a_beacon_is_asked_when_the_device_moved_twice_and_each_five_minutes() -> None:
    asker, clock = FakeAsker(), FakeClock()
    beacons = (Beacon("main", "10.0.0.1:8444", "a" * 64),)
    locating = Locating(asker, at_once, clock, FakeRandom(), beacons=lambda: beacons)

    async def looks(count: int) -> int:
        asker.nonces.clear()
        for _ in range(count):
            await locating.look(())
            await clock.pass_time(LOOK_SECONDS, step=LOOK_SECONDS)
        return len(asker.nonces)

    assert await looks(4) == 2  # what is new is asked once more, by another nonce
    assert len(set(asker.nonces)) == 2
    assert await looks(int(EVERY_SECONDS / LOOK_SECONDS)) == 1
    asker.here, asker.heard = "wlan0 192.168.1.7", Heard.SILENT
    assert await looks(4) == 2
    assert on_site(await locating.look(())) is False


@pytest.mark.clause("T12")
async def test_a_vpn_is_told_once_it_holds_still_and_again_when_it_goes(tmp_path: Path) -> None:
    network, clock, sent = FakeNetwork(), FakeClock(), list[Posture]()

    async def keep(payload: Posture | Inventory | Tamper, severity: Severity) -> None:  # noqa: ARG001 - the port's
        assert isinstance(payload, Posture)
        sent.append(payload)

    locating = Locating(FakeAsker(), at_once, clock, FakeRandom(), beacons=lambda: ())

    probing = Probing(FakeProber(), at_once, clock, tests=lambda: (), online=lambda: True)

    async def passing(looks: int) -> list[str]:
        sent.clear()
        await clock.pass_time(looks * LOOK_SECONDS, step=5.0)
        return [one.detail if one.check == "network_vpn" else one.check for one in sent]

    def started() -> asyncio.Task[None]:
        memory = DeviceMemory(tmp_path / "network.json", LocalDisk(), "device and school")
        return asyncio.ensure_future(
            Networks(
                network, memory, at_once, clock, locating=locating, probing=probing, homes=lambda: (), keep=keep
            ).run(),
        )

    task = started()
    await settle()
    assert len(await passing(2)) == len(CHECKS)
    network.facts = replace(PLAIN, tunnels=(Tunnel("tun0", "tun"),))
    assert await passing(1) == []
    assert await passing(1) == ["A VPN or tunnel is up: tun0 (tun)."]
    assert await passing(40) == []
    await stopped(task)
    task = started()
    await settle()
    assert await passing(4) == []  # no start tells it again
    network.facts = PLAIN
    assert await passing(3) == ["No VPN or tunnel is up."]
    await stopped(task)
