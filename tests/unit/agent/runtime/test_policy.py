"""The keeper of policy, over a disk in memory."""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

import pytest

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
    keystore: FileKeystore | None = None
    disk: FakeDisk = field(default_factory=FakeDisk)
    lexicons: dict[bytes, bytes] = field(default_factory=dict)
    reports: list[PolicyState] = field(default_factory=list)
    events: list[tuple[Tamper, Severity]] = field(default_factory=list)
    heard: list[AppliedPolicy] = field(default_factory=list)
    offsets: list[int] = field(default_factory=list)
    breaks_after: int = 1_000_000  # pieces

    def keeper(self) -> Keeper:
        keystore = self.keystore or FileKeystore(Path("/state/secrets"), self.disk)
        keeper = Keeper(
            self.school.basis(),
            JUDGE,
            PolicyStore(Path("/state/policy"), keystore, self.disk, device=self.name),
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


def held(data: bytes) -> dict[bytes, bytes]:
    return {hashlib.sha256(data).digest(): data}


async def test_what_the_collector_has_not_is_told_and_asked_for_again() -> None:
    data = b"a lexicon"
    device = Device(PolicySchool(artefacts=[lexicon(data)]))
    made = device.school.publish()
    async with device.running() as keeper:
        await offered(keeper, made)
        assert keeper.in_force() == InForce()
        assert device.reports[-1].cause.startswith("artefact: The collector does not have")
        device.lexicons = held(data)
        await settle(60)
        assert keeper.in_force() == in_force(made)
    assert device.phases()[-1] is PolicyPhase.APPLIED


async def test_what_is_not_what_was_named_is_never_used() -> None:
    data = b"a lexicon"
    device = Device(PolicySchool(artefacts=[lexicon(data)]), lexicons={hashlib.sha256(data).digest(): b"a laxicon"})
    async with device.running() as keeper:
        await offered(keeper, device.school.publish())
        assert keeper.in_force() == InForce()
        assert device.reports[-1].cause.startswith("artefact: What came is not what the policy names.")


async def test_a_newer_policy_takes_the_place_of_one_that_is_being_fetched() -> None:
    data = bytes(95)
    device = Device(PolicySchool(artefacts=[lexicon(data)]), lexicons=held(data), breaks_after=3)
    first = device.school.publish()
    device.school.artefacts = []
    second = device.school.publish()
    async with device.running() as keeper:
        await offered(keeper, first)
        await offered(keeper, second)
        assert keeper.in_force() == in_force(second)
    assert device.disk.names(Path("/cache/artefacts")) == []


async def test_a_bad_offer_does_not_end_a_fetch() -> None:
    data = bytes(95)
    device = Device(PolicySchool(artefacts=[lexicon(data)]))
    first = device.school.publish()
    async with device.running() as keeper:
        await offered(keeper, first)
        await offered(keeper, b"noise", first)
        await offered(keeper, b"noise")
        device.lexicons = held(data)
        await settle(60)
        assert keeper.in_force() == in_force(first)


async def test_a_full_disk_leaves_what_was_in_force_and_is_tried_again() -> None:
    device = Device(PolicySchool())
    first = device.school.publish()
    second = device.school.publish()
    async with device.running() as keeper:
        await offered(keeper, first)
        device.disk.fails_at = device.disk.operations + 1
        await offered(keeper, second)
        assert keeper.in_force() == in_force(second)
    *_, told, last = device.reports
    assert told.cause.startswith("not_kept: This device could not write version 2")
    assert last.phase is PolicyPhase.APPLIED
    assert [policy.in_force.version for policy in device.heard] == [0, 1, 2]


@pytest.mark.clause("D9")
@pytest.mark.parametrize("damaged", [None, b"", b"forged"])
async def test_a_damaged_policy_is_told_and_asked_for_again_and_the_default_holds(damaged: bytes | None) -> None:
    device = Device(PolicySchool(minutes=7))
    made = device.school.publish()
    async with device.running() as keeper:
        await offered(keeper, made)
    (name,) = device.disk.names(Path("/state/policy"))
    device.disk.rot(Path("/state/policy") / name, damaged)
    again = Device(device.school, disk=device.disk)
    async with again.running() as keeper:
        assert keeper.in_force() == InForce(1)
        assert keeper.policy.policy == {}
        ((event, severity),) = again.events
        assert (event.what, severity) == ("policy_damaged", Severity.HIGH)
        again.school.people = ()
        await offered(keeper, again.school.publish())
        assert again.reports[-1].cause.startswith("lost: ")
        await offered(keeper, made)
        assert keeper.in_force() == in_force(made)
    assert again.phases()[-1] is PolicyPhase.APPLIED
    after = Device(device.school, disk=device.disk)
    async with after.running() as keeper:
        assert keeper.in_force() == in_force(made)
    assert after.events == []


async def test_a_damaged_record_is_told_and_the_device_begins_anew() -> None:
    device = Device(PolicySchool())
    made = device.school.publish()
    async with device.running() as keeper:
        await offered(keeper, made)
    device.disk.rot(Path("/state/secrets/policy"), b"?")
    again = Device(device.school, disk=device.disk)
    async with again.running() as keeper:
        assert keeper.in_force() == InForce()
        assert [event.what for event, _ in again.events] == ["policy_damaged"]
        await offered(keeper, made)
        assert keeper.in_force() == in_force(made)


async def test_a_lexicon_that_is_gone_is_fetched_again_while_the_policy_holds() -> None:
    data = b"a lexicon"
    device = Device(PolicySchool(minutes=7, artefacts=[lexicon(data)]), lexicons=held(data))
    made = device.school.publish()
    async with device.running() as keeper:
        await offered(keeper, made)
    path = Path(f"/cache/artefacts/{lexicon(data).sha256}")
    device.disk.rot(path, b"rotten")
    again = Device(device.school, disk=device.disk)
    async with again.running() as keeper:
        await settle(60)
        assert keeper.in_force() == in_force(made)
        assert keeper.policy.lexicon == ""
        again.lexicons = held(data)
        await settle(60)
        assert keeper.policy.lexicon == str(path)
    assert (again.phases()[0], again.phases()[-1]) == (PolicyPhase.APPLYING, PolicyPhase.APPLIED)
    assert idle_minutes(again.heard[0].policy) == 7


class Unreadable(FileKeystore):
    """A keystore that cannot be asked, until it can."""

    locked = True

    def load(self, name: str) -> bytes | None:
        if self.locked:
            raise OSError("the keychain is locked")
        return super().load(name)


async def test_nothing_is_taken_while_what_is_in_force_cannot_be_read() -> None:
    device = Device(PolicySchool(minutes=7))
    made = device.school.publish()
    async with device.running() as keeper:
        await offered(keeper, made)
    keystore = Unreadable(Path("/state/secrets"), device.disk)
    again = Device(device.school, disk=device.disk, keystore=keystore)
    keeper = again.keeper()
    keeper.offer(b"", True)
    with pytest.raises(OSError, match="locked"):
        await keeper.run()
    assert keeper.in_force() == InForce()
    keystore.locked = False
    task = asyncio.create_task(keeper.run())
    await settle(60)
    task.cancel()
    assert keeper.in_force() == in_force(made)
    assert [state.cause for state in again.reports] == ["", "empty: The offered policy is empty."]
    assert [idle_minutes(policy.policy) for policy in again.heard] == [10, 7]


async def test_a_listener_that_comes_later_hears_what_is_in_force() -> None:
    device = Device(PolicySchool(minutes=7))
    made = device.school.publish()
    async with device.running() as keeper:
        await offered(keeper, made)
        late: list[AppliedPolicy] = []
        keeper.listen(late.append)
    assert [policy.in_force for policy in late] == [in_force(made)]
