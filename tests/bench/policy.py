"""policy-push: from a signed policy's publication to the last device that says it is in force, over real mutual TLS.

`make bench` has 200 devices, a school; `make soak` 10,000, a county (tests/faults/test_fleet.py). Devices are played by
processes beside the collector, on the same cores. Meanwhile other devices send urgent events, and what a new policy for
all does to their acknowledgements is told beside it.
"""

from __future__ import annotations

import asyncio
import json
import sys
import tempfile
import time
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

import psutil

from collector.domain.people import Viewer
from collector.domain.policies import Phase
from policy.bundle.payload import school_id
from policy.severity import Lane
from tests.bench.fleet import write_credentials
from tests.bench.measure import Measure, at_most, percentile, plain
from tests.factories.certificates import DeviceCredentials
from tests.fakes.device import Chains, Device, ReportLane
from tests.in_process import InProcessCollector, in_process_collector

DEVICES = 200
ROUNDS = 5
_URGENT_EVERY = 0.02  # seconds
_QUIET_SECONDS = 1.5  # before a push
_LINE_BYTES = 1 << 24


@dataclass
class Push:
    """Of one version: seconds from publication to `applied` on each device, until all was `stored`, and from sending an
    urgent event to its acknowledgement, `before` and `during`.
    """

    applied: list[float]
    stored: float
    before: list[float] = field(default_factory=list)
    during: list[float] = field(default_factory=list)


def run() -> list[Measure]:
    """A school's 200."""
    pushes, memory = asyncio.run(push(DEVICES, ROUNDS))
    return measures(DEVICES, 5, pushes, memory)


def measures(devices: int, aim: float, pushes: Sequence[Push], memory: float) -> list[Measure]:
    """The figures of several pushes, the slowest first to be judged."""
    applied = [percentile(one.applied, 0.99) for one in pushes]
    before = percentile([seconds for one in pushes for seconds in one.before], 0.99)
    stored = max(one.stored for one in pushes)
    during = percentile([seconds for one in pushes for seconds in one.during], 0.99)
    return [
        at_most(
            "policy-push", f"publication → in force, p99 of {devices} devices, slowest push", max(applied), aim, "s"
        ),
        plain("policy-push", f"publication → the last of {devices} told and stored, slowest push", stored, "s"),
        plain("policy-push", "an urgent event's acknowledgement, p99, before", 1000 * before, "ms"),
        plain("policy-push", "the same while the policy goes out", 1000 * during, "ms"),
        plain("policy-push", f"collector's memory a device, {devices} devices", memory / 1024, "KiB"),
    ]


async def push(devices: int, rounds: int, *, processes: int = 1, once: bool = False) -> tuple[list[Push], float]:
    """Publish so many versions to so many devices, one after another; and the memory that each device takes, bytes."""
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        async with in_process_collector(root / "collector") as collector:
            people = await collector.people()
            credentials = await collector.devices(devices + 1)
            empty = psutil.Process().memory_info().rss
            async with _fleet(root, collector, credentials[1:], processes, once=once) as fleet:
                memory = (psutil.Process().memory_info().rss - empty) / devices
                async with Device(credentials[0], collector.uplink) as device:
                    offered = Chains((await device.watch())[0])
                    urgent = await device.lane(Lane.URGENT)
                    pushes = [await _push(collector, people, 9 + place % 2, fleet, urgent) for place in range(rounds)]
                    await offered.next()
    return pushes, memory


class Fleet:
    """The processes that play devices."""

    def __init__(self, processes: Sequence[asyncio.subprocess.Process]) -> None:
        self._processes = processes

    async def ready(self) -> None:
        """Wait until all devices are connected."""
        for line in await self._lines():
            if line != b"ready\n":
                raise RuntimeError("a process of devices ended before they were connected")

    async def applied(self, version: int) -> list[float]:
        """When each device had this version in force."""
        while True:
            told = [json.loads(line) for line in await self._lines()]
            if all(one["version"] == version for one in told):
                return [at for one in told for at in one["applied"]]

    async def _lines(self) -> list[bytes]:
        return await asyncio.gather(*(one.stdout.readline() for one in self._processes if one.stdout is not None))


@asynccontextmanager
async def _fleet(
    root: Path, collector: InProcessCollector, devices: Sequence[DeviceCredentials], processes: int, *, once: bool
) -> AsyncIterator[Fleet]:
    started: list[asyncio.subprocess.Process] = []
    for number in range(processes):
        path = root / f"devices-{number}.json"
        write_credentials(path, devices[number::processes])
        services = collector.house.services
        school, key = school_id(services.authority.public_der), services.policies.signer().current.key.hex()
        arguments = ["-m", "tests.bench.fleet", collector.uplink, str(path), school, key]
        if once:
            arguments.append("--once")
        started.append(
            await asyncio.create_subprocess_exec(
                sys.executable,
                *arguments,
                stdin=asyncio.subprocess.PIPE,
                stdout=asyncio.subprocess.PIPE,
                limit=_LINE_BYTES,
            )
        )
    fleet = Fleet(started)
    try:
        await fleet.ready()
        yield fleet
    finally:
        for one in started:
            if one.returncode is None:
                one.kill()
            await one.wait()


async def _push(
    collector: InProcessCollector, people: tuple[Viewer, Viewer], idle_minutes: int, fleet: Fleet, urgent: ReportLane
) -> Push:
    events: list[tuple[float, float]] = []
    enough = asyncio.Event()
    sending = asyncio.create_task(_send(urgent, events, enough))
    proposal = await collector.agreed(*people, idle_minutes)
    await asyncio.sleep(_QUIET_SECONDS)
    began = time.monotonic()
    version = (await collector.house.services.proposals.publish(people[0], proposal.id)).version
    applied = await fleet.applied(version)
    told = time.monotonic()
    await _stored(collector, version, len(applied))
    stored = time.monotonic()
    enough.set()
    await sending
    return Push(
        applied=[at - began for at in applied],
        stored=stored - began,
        before=[seconds for at, seconds in events if at < began],
        during=[seconds for at, seconds in events if began <= at < told],
    )


async def _stored(collector: InProcessCollector, version: int, devices: int) -> None:
    """Wait until so many devices are known to have this version in force."""
    known = 0
    while known < devices:
        async with collector.house.store.read() as uow:
            known = (await uow.policy_devices.counts()).get((version, Phase.APPLIED), 0)
        await asyncio.sleep(0.05)


async def _send(lane: ReportLane, events: list[tuple[float, float]], enough: asyncio.Event) -> None:
    """One urgent event after another: when it was sent, and for how long it was unacknowledged. Never cancelled: that
    would end the stream.
    """
    while not enough.is_set():
        at = time.monotonic()
        await lane.send(1)
        await lane.all_acknowledged()
        events.append((at, time.monotonic() - at))
        await asyncio.sleep(_URGENT_EVERY)
