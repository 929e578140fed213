"""Devices that take policy: connected by mutual TLS, each judges what it is offered and says that it is in force.

    python -m tests.bench.fleet UPLINK CREDENTIALS_JSON SCHOOL POLICY_KEY [--once]

A process of its own, so that its work is not the collector's. It prints "ready" when all are connected, and then for
each version, when all of them have it, {"version": …, "applied": [seconds of time.monotonic, …]}. Standard input's end
ends it. With --once the bytes are judged by the first device that gets them and compared by all others: ten thousand
devices on two cores do not share their own processors with the collector, as they do here.
"""

from __future__ import annotations

import argparse
import asyncio
import base64
import json
import sys
import time
from collections.abc import Callable, Sequence
from contextlib import AsyncExitStack
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path

from policy.bundle.judge import Accepted, Basis, Judge, Verdict, enrolled
from policy.change.weaken import weaken
from policy.severity import Lane
from tests.factories.certificates import DeviceCredentials
from tests.fakes.device import Chains, Device, ReportLane

_CONNECTING = 32  # at once
_HEARTBEAT_SECONDS = 60.0
_JUDGE = Judge(weaken)

Judging = Callable[[Basis, Sequence[bytes]], Verdict]


def write_credentials(path: Path, devices: Sequence[DeviceCredentials]) -> None:
    """For the fleet's process."""
    rows = [{name: _plain(value) for name, value in asdict(one).items()} for one in devices]
    path.write_text(json.dumps(rows), encoding="utf-8")


def _plain(value: str | bytes) -> str:
    return base64.b64encode(value).decode() if isinstance(value, bytes) else value


def _read_credentials(path: Path) -> list[DeviceCredentials]:
    return [
        DeviceCredentials(row.pop("device_id"), **{name: base64.b64decode(value) for name, value in row.items()})
        for row in json.loads(path.read_text(encoding="utf-8"))
    ]


def each(basis: Basis, chain: Sequence[bytes]) -> Verdict:
    """As every device does."""
    return _JUDGE.judge(basis, chain, datetime.now(UTC))


class Once:
    """One device judges, the others compare the bytes."""

    def __init__(self) -> None:
        self._known: dict[tuple[str, bytes], Verdict] = {}

    def __call__(self, basis: Basis, chain: Sequence[bytes]) -> Verdict:
        key = (basis.hash, b"".join(chain))
        if key not in self._known:
            self._known = {key: each(basis, chain)}
        return self._known[key]


class Fleet:
    """`applied`: when each device had a version in force."""

    def __init__(self, size: int, enrolled_as: Basis, judging: Judging) -> None:
        self._size = size
        self._enrolled_as = enrolled_as
        self._judging = judging
        self._applied: dict[int, list[float]] = {}

    async def take(self, lane: ReportLane, chains: Chains) -> None:
        """One device, for ever."""
        basis = self._enrolled_as
        while True:
            verdict = self._judging(basis, await chains.next(None))
            if not isinstance(verdict, Accepted):
                raise TypeError(f"a policy was not accepted: {verdict}")
            basis = verdict.basis
            lane.beat.policy_version, lane.beat.policy = basis.version, basis.hash
            await lane.policy_state(basis.version, bytes.fromhex(basis.hash))
            self._note(basis.version)

    def _note(self, version: int) -> None:
        times = self._applied.setdefault(version, [])
        times.append(time.monotonic())
        if len(times) == self._size:
            print(json.dumps({"version": version, "applied": self._applied.pop(version)}), flush=True)


async def _beat(lane: ReportLane, first: float) -> None:
    await asyncio.sleep(first)
    while True:
        await lane.heartbeat()
        await asyncio.sleep(_HEARTBEAT_SECONDS)


async def _end_of_input() -> None:
    """No thread waits for it: that would keep a process alive whose devices have failed."""
    over = asyncio.Event()
    asyncio.get_running_loop().add_reader(sys.stdin.fileno(), over.set)
    await over.wait()


async def main() -> None:
    """Connect, say so, take policy."""
    parser = argparse.ArgumentParser()
    parser.add_argument("uplink")
    parser.add_argument("credentials", type=Path)
    parser.add_argument("school")
    parser.add_argument("policy_key", type=bytes.fromhex)
    parser.add_argument("--once", action="store_true")
    asked = parser.parse_args()
    known = _read_credentials(asked.credentials)
    fleet = Fleet(len(known), enrolled(asked.school, asked.policy_key, {}), Once() if asked.once else each)
    room = asyncio.Semaphore(_CONNECTING)
    async with AsyncExitStack() as stack, asyncio.TaskGroup() as tasks:

        async def connect(credentials: DeviceCredentials, place: int) -> None:
            async with room:
                device = await stack.enter_async_context(Device(credentials, asked.uplink))
                call, _ = await device.watch()
                lane = await device.lane(Lane.URGENT)
            tasks.create_task(fleet.take(lane, Chains(call)))
            tasks.create_task(_beat(lane, _HEARTBEAT_SECONDS * (place + 1) / len(known)))

        await asyncio.gather(*(connect(one, place) for place, one in enumerate(known)))
        print("ready", flush=True)
        await _end_of_input()
        raise SystemExit(0)


if __name__ == "__main__":
    asyncio.run(main())
