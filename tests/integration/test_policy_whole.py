"""The agent's own uplink and keeper against the collector's own services, over real mutual TLS: nothing is scripted."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import TypeVar

import pytest
import pytest_asyncio

from agent.core.policy_state import PolicyPhase, PolicyState
from agent.host.artefacts import ArtefactStore
from agent.host.disk import LocalDisk
from agent.host.policy_store import PolicyStore
from agent.runtime.clock import SystemClock, SystemRandom
from agent.runtime.policy import Keeper
from agent.spool.memory import MemorySpool
from agent.uplink.credentials import Identity, StagedKeystore
from agent.uplink.enrolment import enrol
from agent.uplink.exchange import TokenFile
from agent.uplink.uplink import Uplink
from agent.wire.uplink import Vitals
from collector.app.house import opened
from collector.app.loading import Given, load
from collector.domain.people import SubjectKind, Viewer
from collector.domain.policies import Phase, Version
from collector.rpc.status import STOPPING
from policy.bundle.judge import Judge, enrolled
from policy.bundle.payload import school_id
from policy.change.weaken import weaken
from tests.conditions import until
from tests.in_process import PASSWORD, InProcessCollector, in_process_collector

T = TypeVar("T")


async def directly(work: Callable[[], T]) -> T:
    return work()


@dataclass
class Device:
    """A device as `heed-agent service` composes it, without its link and its helpers."""

    folder: Path
    collector: InProcessCollector
    keystore: StagedKeystore = field(default_factory=StagedKeystore)
    told: list[PolicyState] = field(default_factory=list)

    @property
    def id(self) -> str:
        record = Identity(self.keystore).record()
        assert record is not None
        return record.device_id

    async def enrol(self) -> None:
        enrolment = self.collector.house.services.enrolment
        made = await enrolment.create_token("year 9", SubjectKind.PUPIL, 1, timedelta(hours=1))
        server = f"localhost:{self.collector.servers.enrol_port}"
        # The pinning blocks, as it may in a command of its own; the collector shares this process, so it has a thread.
        _, token = await asyncio.to_thread(
            lambda: asyncio.run(enrol(server, made.token, made.ca_fingerprint, Identity(self.keystore)))
        )
        TokenFile(self.folder / "token").keep(token)

    @asynccontextmanager
    async def running(self) -> AsyncIterator[Keeper]:
        identity, clock, disk = Identity(self.keystore), SystemClock(), LocalDisk()
        record = identity.record()
        assert record is not None
        keeper = Keeper(
            enrolled(school_id(identity.authority_key()), bytes.fromhex(record.policy_key), {}),
            Judge(weaken),
            PolicyStore(self.folder / "policy", self.keystore, disk, device=record.device_id),
            ArtefactStore(self.folder / "artefacts", disk),
            offload=directly,
            clock=clock,
            random=SystemRandom(),
            now=clock.now,
            tell=lambda _tamper, _severity: None,
        )
        uplink = Uplink(
            identity,
            TokenFile(self.folder / "token"),
            MemorySpool(SystemRandom()),
            directly,
            clock,
            random=SystemRandom(),
            vitals=lambda: Vitals(helpers=1),
            on_refused=lambda _lane: None,
            keeper=keeper,
            fetch_spread=0.0,
        )

        def report(state: PolicyState) -> None:
            self.told.append(state)
            uplink.report(state)

        keeper.reach(uplink.fetch, report)
        tasks = [asyncio.create_task(uplink.run()), asyncio.create_task(keeper.run())]
        try:
            yield keeper
        finally:
            for task in tasks:
                if task.done():
                    task.result()
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)

    async def stored(self, version: int, phase: Phase = Phase.APPLIED) -> None:
        """Wait until the collector's store has it."""
        async with asyncio.timeout(60):
            while True:
                states = {one.device_id: one for one in await self.collector.house.services.policies.devices()}
                found = states.get(self.id)
                if found is not None and (found.version, found.phase) == (version, phase):
                    return
                await asyncio.sleep(0.05)


async def _published(collector: InProcessCollector, proposer: Viewer, approver: Viewer, idle_minutes: int) -> Version:
    proposal = await collector.agreed(proposer, approver, idle_minutes)
    return await collector.house.services.proposals.publish(proposer, proposal.id)


@pytest_asyncio.fixture
async def collector(tmp_path: Path) -> AsyncIterator[InProcessCollector]:
    async with in_process_collector(tmp_path / "collector", heartbeat_seconds=5) as served:
        yield served


@pytest_asyncio.fixture
async def device(tmp_path: Path, collector: InProcessCollector) -> Device:
    folder = tmp_path / "device"
    folder.mkdir()
    made = Device(folder, collector)
    await made.enrol()
    return made


@pytest.mark.clause("D9")
async def test_what_two_people_agreed_to_is_in_force_and_known_to_be_within_seconds(
    device: Device, collector: InProcessCollector
) -> None:
    proposals = collector.house.services.proposals
    proposer, approver = await collector.people()
    first = await collector.house.services.policies.current()
    assert first is not None
    async with device.running() as keeper:
        await device.stored(first.version)
        assert keeper.in_force().hash.hex() == first.hash
        proposal = await collector.agreed(proposer, approver, 20)
        assert proposal.weakenings
        published = await proposals.publish(proposer, proposal.id)
        await device.stored(published.version)
        assert keeper.in_force().hash.hex() == published.hash
        assert keeper.policy.policy["rules"]["control"]["idle_minutes"] == 20  # type: ignore[index,call-overload]  # maps, as the plain policy has them
    assert [state.phase for state in device.told] == [PolicyPhase.APPLYING, PolicyPhase.APPLIED] * 2


@pytest.mark.clause("D9")
async def test_what_another_process_publishes_reaches_devices_within_seconds_too(
    device: Device, collector: InProcessCollector, tmp_path: Path
) -> None:
    proposer, approver = await collector.people()
    async with device.running() as keeper, opened(load(tmp_path / "collector", Given())) as beside:
        await until(lambda: keeper.in_force().version > 0)
        proposal = await collector.agreed(proposer, approver, 9)
        published = await beside.services.proposals.publish(proposer, proposal.id)
        await until(lambda: keeper.in_force().version == published.version, 10)


@pytest.mark.clause("D9", "T7")
async def test_a_device_away_while_much_was_agreed_to_walks_to_the_newest_when_it_is_back(
    device: Device, collector: InProcessCollector
) -> None:
    proposer, approver = await collector.people()
    async with device.running() as keeper:
        await until(lambda: keeper.in_force().version > 0)
        before = keeper.in_force().version
    ways = [await _published(collector, proposer, approver, minutes) for minutes in (11, 12, 13, 9)]
    published = ways[-1]
    assert published.version == before + 4
    device.told.clear()
    async with device.running() as keeper:
        await device.stored(published.version)
        assert keeper.in_force().hash.hex() == published.hash
    applied = [state.version for state in device.told if state.phase is PolicyPhase.APPLIED]
    assert applied == [before, published.version]  # what it began with, and the newest; none between


async def test_a_lexicon_is_fetched_over_two_connections_and_only_then_is_the_policy_in_force(
    device: Device, collector: InProcessCollector
) -> None:
    services = collector.house.services
    proposer, approver = await collector.people()
    text = (await services.policies.document()).text
    wanted = text.replace("rules:\n  control:", "rules:\n  monitoring:\n    languages: { pl: true }\n  control:", 1)
    proposal = await services.proposals.propose(proposer, PASSWORD, wanted, "Some of our families speak Polish.")
    if proposal.weakenings:
        await services.proposals.approve(approver, PASSWORD, proposal.id, "I agree")
    async with device.running() as keeper:
        await until(lambda: keeper.in_force().version > 0)
        before = keeper.in_force().version
        published = await services.proposals.publish(proposer, proposal.id)
        fetched = collector.house.metrics.registry.get_sample_value
        await until(lambda: (fetched("heed_fetched_bytes_total") or 0) > 1_000_000, 30)
        assert keeper.in_force().version == before
        assert collector.servers._streams.end(device.id, STOPPING)
        await device.stored(published.version)
        assert keeper.policy.lexicon
        whole = Path(keeper.policy.lexicon).stat().st_size  # noqa: ASYNC240 - a test may wait for its disk
    total = fetched("heed_fetched_bytes_total") or 0
    assert total < whole + 1_000_000  # it went on where it had come to (1 MB at least), but for what was under way


@pytest.mark.clause("D9")
async def test_a_revoked_device_is_offered_nothing_and_keeps_what_it_has(
    device: Device, collector: InProcessCollector
) -> None:
    services = collector.house.services
    proposer, approver = await collector.people()
    async with device.running() as keeper:
        await until(lambda: keeper.in_force().version > 0)
        before = keeper.in_force()
        await services.devices.revoke(device.id, "lost", "it")
        await until(lambda: len(collector.servers._streams) == 0)
        proposal = await collector.agreed(proposer, approver, 9)
        await services.proposals.publish(proposer, proposal.id)
        await asyncio.sleep(2)
        assert keeper.in_force() == before
