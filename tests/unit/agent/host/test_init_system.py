from __future__ import annotations

import asyncio
import socket
from pathlib import Path

import pytest

from agent.host.init_system import InitSystem
from collector.services.init_system import InitSystem as CollectorsInitSystem

Either = type[InitSystem] | type[CollectorsInitSystem]


@pytest.mark.only_on("linux")
@pytest.mark.parametrize("kind", [InitSystem, CollectorsInitSystem], ids=["agent", "collector"])
async def test_it_hears_ready_then_life_then_the_end(kind: Either, tmp_path: Path) -> None:
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as heard:
        heard.bind(str(tmp_path / "notify"))
        heard.settimeout(5)
        told = kind.of({"NOTIFY_SOCKET": str(tmp_path / "notify"), "WATCHDOG_USEC": "60000000", "WATCHDOG_PID": "7"}, 7)
        assert told.beat == 30.0
        beats = asyncio.Semaphore(0)

        async def sleep(_seconds: float) -> None:
            beats.release()
            await asyncio.sleep(0)

        async with told.told(sleep):
            await beats.acquire()
            await beats.acquire()
        words = [heard.recv(64) for _ in range(3)]
        assert words == [b"READY=1", b"WATCHDOG=1", b"WATCHDOG=1"]
        heard.setblocking(False)
        rest = b""
        while rest != b"STOPPING=1":
            rest = heard.recv(64)


@pytest.mark.parametrize("kind", [InitSystem, CollectorsInitSystem], ids=["agent", "collector"])
@pytest.mark.parametrize("environ", [{}, {"WATCHDOG_USEC": "x"}, {"WATCHDOG_USEC": "60000000", "WATCHDOG_PID": "8"}])
async def test_where_nobody_listens_nothing_is_said(kind: Either, environ: dict[str, str]) -> None:
    told = kind.of(environ, 7)
    assert told.beat == 0
    async with told.told(asyncio.sleep):
        told.tell("anything")


@pytest.mark.only_on("linux")
def test_one_that_went_away_ends_nothing(tmp_path: Path) -> None:
    InitSystem(str(tmp_path / "gone"), 1.0).tell("READY=1")
