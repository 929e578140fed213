"""Devices that only send: a process of its own, so that its work is not the collector's.

    python -m tests.bench.load ENROL_TARGET UPLINK_TARGET CA_PEM --devices 4 --events 20000 [--rate 1000 --seconds 30]

The token comes by HEED_ENROL_TOKEN. It prints "ready" when all lanes are open, starts at a line on standard input, and
ends with one JSON line: {"events": …, "seconds": …}.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import sys
import time
from collections.abc import Sequence
from contextlib import AsyncExitStack
from pathlib import Path

from policy.severity import Lane
from protos.heed.v1 import event_pb2
from tests.factories.wire import wire_event
from tests.fakes.device import Device, ReportLane, enrol

BATCH = 500


async def main() -> None:
    """Enrol, open, wait for the word, send, report."""
    parser = argparse.ArgumentParser()
    parser.add_argument("enrol")
    parser.add_argument("uplink")
    parser.add_argument("ca", type=Path)
    parser.add_argument("--devices", type=int, default=4)
    parser.add_argument("--events", type=int, default=20_000)
    parser.add_argument("--rate", type=float, default=0)
    parser.add_argument("--seconds", type=float, default=0)
    asked = parser.parse_args()
    async with AsyncExitStack() as stack:
        lanes: list[ReportLane] = []
        for _ in range(asked.devices):
            credentials = await enrol(asked.enrol, os.environ["HEED_ENROL_TOKEN"], asked.ca.read_bytes())
            device = await stack.enter_async_context(Device(credentials, asked.uplink))
            lanes.append(await device.lane(Lane.ROUTINE))
        each = asked.events // asked.devices
        ready = [[wire_event(number, Lane.ROUTINE) for number in range(1, each + 1)] for _ in lanes]
        print("ready", flush=True)
        await asyncio.to_thread(sys.stdin.readline)
        began = time.monotonic()
        if asked.rate:
            await asyncio.gather(
                *(lane.send_steadily(asked.rate / asked.devices, asked.seconds, batch=10) for lane in lanes)
            )
        else:
            await asyncio.gather(*(_flood(lane, events) for lane, events in zip(lanes, ready, strict=True)))
        await asyncio.gather(*(lane.all_acknowledged(120) for lane in lanes))
        spent = time.monotonic() - began
        print(json.dumps({"events": sum(lane.next - 1 for lane in lanes), "seconds": spent}), flush=True)


async def _flood(lane: ReportLane, events: Sequence[event_pb2.Event]) -> None:
    for place in range(0, len(events), BATCH):
        await lane.send_events(events[place : place + BATCH])


if __name__ == "__main__":
    asyncio.run(main())
