"""The keeper of policy, over a disk in memory."""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from agent.core.event import Tamper
from agent.core.policy import AppliedPolicy
from agent.core.policy_state import InForce, PolicyPhase, PolicyState
from agent.errors import ArtefactError
from agent.host.artefacts import ArtefactStore
from agent.host.keystore import FileKeystore
from agent.host.policy_store import PolicyStore
from agent.runtime.policy import Keeper
from policy.bundle.payload import Artefact, ArtefactKind
from policy.severity import Severity
from tests.factories.policy import AGREED, JUDGE, NOW, Made, PolicySchool, idle_minutes
from tests.fakes.clock import settle
from tests.fakes.disk import FakeDisk
from tests.fakes.running_clock import RunningClock, SteadyRandom

T = TypeVar("T")


async def at_once(work: Callable[[], T]) -> T:
    """Blocking work of a disk in memory blocks nothing."""
    await asyncio.sleep(0)
    return work()


@dataclass
class Device:
    """A device with this disk, and a collector that holds `lexicons` and sends them in pieces of 10 bytes."""

    school: PolicySchool
    name: str = "device"
    disk: FakeDisk = field(default_factory=FakeDisk)
    lexicons: dict[bytes, bytes] = field(default_factory=dict)
    reports: list[PolicyState] = field(default_factory=list)
    events: list[tuple[Tamper, Severity]] = field(default_factory=list)
    heard: list[AppliedPolicy] = field(default_factory=list)
    offsets: list[int] = field(default_factory=list)
    breaks_after: int = 1_000_000  # pieces

    def keeper(self) -> Keeper:
        keeper = Keeper(
            self.school.basis(),
            JUDGE,
            PolicyStore(
                Path("/state/policy"), FileKeystore(Path("/state/secrets"), self.disk), self.disk, device=self.name
            ),
            ArtefactStore(Path("/cache/artefacts"), self.disk),
            offload=at_once,
            clock=RunningClock(),
            random=SteadyRandom(),
            now=lambda: NOW,
            tell=lambda event, severity: self.events.append((event, severity)),
        )
        keeper.reach(self.fetch, self.reports.append)
        keeper.listen(self.heard.append)
        return keeper

    @asynccontextmanager
    async def running(self) -> AsyncIterator[Keeper]:
        keeper = self.keeper()
        task = asyncio.create_task(keeper.run())
        try:
            await settle()
            yield keeper
        finally:
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)

    async def fetch(self, sha256: bytes, offset: int) -> AsyncIterator[bytes]:
        self.offsets.append(offset)
        if sha256 not in self.lexicons:
            raise ArtefactError("The collector does not have what the policy names.")
        data = self.lexicons[sha256]
        for count, place in enumerate(range(offset, len(data), 10)):
            if count == self.breaks_after:
                await asyncio.Event().wait()
            yield data[place : place + 10]

    def phases(self) -> list[PolicyPhase]:
        return [state.phase for state in self.reports]


def lexicon(data: bytes) -> Artefact:
    return Artefact(hashlib.sha256(data).hexdigest(), len(data), ArtefactKind.LEXICON)


async def offered(keeper: Keeper, *chain: Made | bytes) -> None:
    for place, one in enumerate(chain, 1):
        keeper.offer(one if isinstance(one, bytes) else one.data, place == len(chain))
    await settle(60)


def in_force(made: Made) -> InForce:
    return InForce(made.payload.version, bytes.fromhex(made.payload.hash))


async def test_a_good_policy_is_applied_told_and_there_after_a_restart() -> None:
    device = Device(PolicySchool(minutes=7))
    made = device.school.publish()
    async with device.running() as keeper:
        assert keeper.in_force() == InForce()
        await offered(keeper, made)
        assert keeper.in_force() == in_force(made)
    assert device.phases() == [PolicyPhase.APPLYING, PolicyPhase.APPLIED]
    assert [idle_minutes(policy.policy) for policy in device.heard] == [10, 7]
    again = Device(device.school, disk=device.disk)
    async with again.running() as keeper:
        assert keeper.in_force() == in_force(made)
    assert again.phases() == [PolicyPhase.APPLIED]
    assert [idle_minutes(policy.policy) for policy in again.heard] == [7]


async def test_a_refused_one_leaves_all_as_it_was_and_its_cause_is_told() -> None:
    device = Device(PolicySchool())
    first = device.school.publish()
    device.school.minutes = 20
    async with device.running() as keeper:
        await offered(keeper, first)
        await offered(keeper, device.school.publish())
        await offered(keeper, b"")
        assert keeper.in_force() == in_force(first)
    assert [state.cause.split(":")[0] for state in device.reports] == ["", "", "not_agreed", "empty"]
    assert len(device.heard) == 2


async def test_versions_are_skipped_over_a_chain() -> None:
    device = Device(PolicySchool())
    first = device.school.publish()
    device.school.minutes = 20
    second, third = device.school.publish(*AGREED), device.school.publish()
    async with device.running() as keeper:
        await offered(keeper, first)
        await offered(keeper, second, third)
        assert keeper.in_force() == in_force(third)
    assert [policy.in_force.version for policy in device.heard] == [0, 1, 3]


async def test_what_a_policy_names_is_fetched_before_it_is_applied() -> None:
    data = bytes(range(95))
    device = Device(PolicySchool(artefacts=[lexicon(data)]), lexicons={hashlib.sha256(data).digest(): data})
    made = device.school.publish()
    device.breaks_after = 3
    async with device.running() as keeper:
        await offered(keeper, made)
        assert keeper.in_force() == InForce()
        assert device.phases() == [PolicyPhase.APPLYING]
    device.breaks_after = 1_000_000
    async with device.running() as keeper:
        await offered(keeper, made)
        assert keeper.in_force() == in_force(made)
        assert keeper.policy.lexicon == f"/cache/artefacts/{lexicon(data).sha256}"
    assert device.offsets == [0, 30]
    assert device.phases() == [PolicyPhase.APPLYING, PolicyPhase.APPLYING, PolicyPhase.APPLIED]
