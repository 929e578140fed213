from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TypeVar

import pytest

from agent.core.device_facts import Told
from agent.core.event import Inventory, Posture, Standing, Tamper
from agent.core.posture import AgentFiles
from agent.host.device_memory import DeviceMemory
from agent.host.disk import LocalDisk
from agent.runtime.device import FIRST_SECONDS, LOOK_SECONDS, SURVEY_SECONDS, Surveys
from policy.evaluate.views import RequiredApp
from policy.severity import Severity
from tests.fakes.clock import FakeClock, settle
from tests.fakes.device_reader import FakeDevice

T = TypeVar("T")
Sent = list[Posture | Inventory | Tamper]


class Desk:
    """Surveys of a device that a test changes at will."""

    def __init__(self, path: Path) -> None:
        self.clock = FakeClock()
        self.device = FakeDevice()
        self.required: tuple[RequiredApp, ...] = ()
        self.sent: Sent = []
        self.memory = DeviceMemory(path, LocalDisk(), "device and school")
        self.surveys = Surveys(
            self.device,
            self.memory,
            self._at_once,
            self.clock,
            required=lambda: self.required,
            signed_in=lambda: ["pupil"],
            keep=self._keep,
        )

    async def _keep(self, payload: Posture | Inventory | Tamper, severity: Severity) -> None:  # noqa: ARG002 - the port's
        self.sent.append(payload)

    async def _at_once(self, work: Callable[[], T]) -> T:
        return work()

    async def passing(self, seconds: float) -> Sent:
        """What is sent meanwhile."""
        self.sent.clear()
        await self.clock.pass_time(seconds, step=5.0)
        return list(self.sent)


async def running(desk: Desk) -> asyncio.Task[None]:
    task = asyncio.ensure_future(desk.surveys.run())
    await settle()
    return task


async def stopped(task: asyncio.Task[None]) -> None:
    task.cancel()
    with suppress(asyncio.CancelledError):
        await task


@pytest.mark.clause("T21")
async def test_all_is_told_once_then_only_what_changed_and_no_start_tells_it_again(tmp_path: Path) -> None:
    desk = Desk(tmp_path / "device.json")
    task = await running(desk)
    first = await desk.passing(FIRST_SECONDS)
    assert sum(isinstance(one, Posture) for one in first) == 8
    assert [one.part for one in first if isinstance(one, Inventory)] == ["hardware", "software"]
    assert await desk.passing(3 * SURVEY_SECONDS) == []

    desk.device.install("game", "1.0")
    assert await desk.passing(2 * LOOK_SECONDS) == [Inventory("software", {"game": "1.0"})]
    desk.device.remove("game")
    assert await desk.passing(2 * LOOK_SECONDS) == [Inventory("software", {}, ("game",))]

    desk.required = (RequiredApp("reader", ("orca",)),)
    [required] = await desk.passing(2 * LOOK_SECONDS)
    assert isinstance(required, Posture)
    assert (required.check, required.standing) == ("required:reader", Standing.WEAK)
    desk.device.install("orca", "43")
    assert [type(one) for one in await desk.passing(2 * LOOK_SECONDS)] == [Posture, Inventory]
    desk.required = ()
    [ended] = await desk.passing(2 * LOOK_SECONDS)
    assert isinstance(ended, Posture)
    assert ended.standing is Standing.ENDED
    await stopped(task)

    again = Desk(tmp_path / "device.json")
    again.device.install("orca", "43")
    task = await running(again)
    assert await again.passing(FIRST_SECONDS) == []
    await stopped(task)


async def test_changed_files_of_the_agent_are_evidence_of_tampering(tmp_path: Path) -> None:
    desk = Desk(tmp_path / "device.json")
    task = await running(desk)
    await desk.passing(FIRST_SECONDS)
    desk.device.files = AgentFiles(10, ("agent/app.py",))
    told = await desk.passing(SURVEY_SECONDS + LOOK_SECONDS)
    assert [type(one) for one in told] == [Tamper, Posture]
    assert await desk.passing(SURVEY_SECONDS + LOOK_SECONDS) == []
    await stopped(task)


def test_what_another_collector_was_told_this_one_was_not(tmp_path: Path) -> None:
    path = tmp_path / "device.json"
    told = Told(software={"game": "1.0"}, list=4)
    DeviceMemory(path, LocalDisk(), "one").keep(told)
    assert DeviceMemory(path, LocalDisk(), "one").recall() == told
    assert DeviceMemory(path, LocalDisk(), "two").recall() == Told()
    path.write_text("{broken")
    assert DeviceMemory(path, LocalDisk(), "one").recall() == Told()
