"""The actor of removable media, over media that a test plugs in."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from typing import TypeVar

import pytest

from agent.core.event import Liveness, Payload, RemovableMedium, SensorState
from agent.core.media import Medium
from agent.runtime.media import NAME, Media
from policy.document.tree import Tree
from policy.evaluate.audience import Audience
from policy.evaluate.effective import Effective, effective
from policy.severity import Severity
from tests.fakes.clock import FakeClock, settle
from tests.fakes.media import FakeMedia

T = TypeVar("T")
STICK = Medium("sdb", "usb", 16_000, "sdb-9", ("/media/pupil/A",))
OTHER = Medium("sdc", "usb", 8_000, "sdc-3", ("/media/pupil/B",))


async def aside(work: Callable[[], T]) -> T:
    await asyncio.sleep(0)
    return work()


def says(do: str) -> Effective:
    tree: Tree = {"rules": {"control": {"removable_media": do}}}
    return effective(tree, Audience(), datetime(2026, 11, 27, tzinfo=UTC))


class Device:
    """One on which a pupil is signed in."""

    def __init__(self, do: str, *media: Medium) -> None:
        self.clock = FakeClock()
        self.source = FakeMedia(*media)
        self.rules = {"pupil": says(do), "": says("allow")}
        self.people = {1000: "pupil", 0: "root"}
        self.told: list[tuple[Payload, Severity, str]] = []
        self.media = Media(
            self.source,
            aside,
            self.clock,
            people=lambda: self.people,
            holds=self.rules.__getitem__,
            tell=lambda payload, severity, account: self.told.append((payload, severity, account)),
        )

    @property
    def liveness(self) -> str:
        return "" if self.media.state is None else self.media.state.liveness.name

    async def go_on(self) -> None:
        await self.clock.pass_time(1.0)
        await settle()


@asynccontextmanager
async def at_work(device: Device) -> AsyncIterator[Device]:
    task = asyncio.create_task(device.media.run())
    await settle()
    try:
        yield device
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
    assert not device.source.is_open


@pytest.mark.clause("T9")
async def test_a_denied_stick_is_taken_off_and_told() -> None:
    async with at_work(Device("deny", STICK)) as device:
        assert device.source.media == []
        assert device.told == [(RemovableMedium("usb", 16_000, "removed"), Severity.LOW, "pupil")]
        assert device.media.state == SensorState(NAME, Liveness.WORKING, device.source.limit)


async def test_a_watched_stick_is_told_and_left() -> None:
    async with at_work(Device("watch", STICK)) as device:
        assert device.source.removed == []
        assert device.told == [(RemovableMedium("usb", 16_000, "seen"), Severity.LOW, "pupil")]


async def test_where_they_are_allowed_nothing_is_looked_at_until_the_policy_changes() -> None:
    async with at_work(Device("allow", STICK)) as device:
        assert not device.source.is_open
        assert device.media.state is None
        device.rules["pupil"] = says("deny")
        await device.go_on()
        assert device.source.removed == ["sdb"]
        device.rules["pupil"] = says("allow")
        await device.go_on()
        assert not device.source.is_open
        assert device.media.state is None


async def test_one_that_stays_says_so_though_another_goes_and_is_tried_again() -> None:
    device = Device("deny", STICK, OTHER)
    device.source.stuck.add("sdb")
    async with at_work(device):
        assert device.source.media == [STICK]
        assert device.liveness == "FAILED"
        kept = RemovableMedium("usb", 16_000, "kept", "it could not be taken off (it is still mounted)")
        assert (kept, Severity.MEDIUM, "pupil") in device.told
        assert len(device.told) == 2
        device.source.stuck.clear()
        await device.go_on()
        assert device.source.media == []
        assert device.liveness == "WORKING"


async def test_where_nothing_can_be_noticed_it_says_why() -> None:
    device = Device("deny")
    device.source.unsupported = "no table here"
    async with at_work(device):
        assert device.media.state == SensorState(NAME, Liveness.UNSUPPORTED, "no table here")
        device.source.unsupported = ""
        device.source.unreadable = True
        await device.go_on()
        assert device.liveness == "FAILED"


async def test_nobody_signed_in_has_nothing_forbidden() -> None:
    device = Device("deny", STICK)
    device.people = {0: "root"}
    async with at_work(device):
        assert device.source.media == [STICK]
