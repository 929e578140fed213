"""A published policy on a live agent in a real X session: real keys, a real locker, real processes (must show 1)."""

from __future__ import annotations

import asyncio
import os
from collections.abc import AsyncIterator, Iterator
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path

import pytest

from policy.bundle.signing import public_of
from policy.document.tree import Tree
from protos.heed.v1 import event_pb2
from tests.conditions import until
from tests.factories.policy import private
from tests.fakes.collector import ScriptedCollector
from tests.integration.test_agent_policy import APPLIED, TERM, Live
from tests.integration.test_agent_service import Device, enrol, keywords
from tests.locker import install
from tests.x11 import XDisplay, needs_x11, x_display

pytestmark = [needs_x11, pytest.mark.timeout(240)]


@pytest.fixture
def display() -> Iterator[XDisplay]:
    with x_display() as started:
        yield started


@asynccontextmanager
async def live(tmp_path: Path, display: XDisplay) -> AsyncIterator[Live]:
    """An agent in a real session; where no locker is installed, it finds the one of tests/locker.py."""
    install(tmp_path / "bin")
    collector = ScriptedCollector(policy_key=public_of(private("signer")))
    device = Device(tmp_path / "device")
    await enrol(collector, device)
    try:
        async with AsyncExitStack() as connection:
            await connection.enter_async_context(collector.serving())
            path = f"{os.environ['PATH']}:{tmp_path / 'bin'}"
            device._launch("run", DISPLAY=display.name, PATH=path, XDG_SESSION_ID="")
            await until(lambda: device.waiting()[1] is True, 30)
            yield Live(collector, device, connection)
    finally:
        device.kill()


def says(minutes: int, **monitoring: object) -> Tree:
    rules: dict[str, object] = {
        "monitoring": monitoring,
        "control": {"idle_minutes": minutes, "warning_seconds": 10},
    }
    return {"heed": 1, "school": "Test", "time_zone": "Europe/London", "rules": rules}  # type: ignore[dict-item]  # a test's own


@pytest.mark.clause("D4", "D9", "J1", "T31")
async def test_a_published_policy_changes_what_is_raised_and_when_the_screen_locks(
    display: XDisplay, tmp_path: Path
) -> None:
    loop = asyncio.get_running_loop()
    async with live(tmp_path, display) as running:
        collector = running.collector

        def locked() -> list[event_pb2.Locked]:
            return [one.locked for one in collector.committed if one.HasField("locked")]

        async def types(text: str) -> None:
            await asyncio.to_thread(display.type, f"{text}\n")

        await asyncio.to_thread(display.terminal, "homework")
        running.publish(says(10, terms=TERM))
        await running.state(1, APPLIED)
        await asyncio.sleep(1)
        await types("what a noodle")
        await until(lambda: running.local() == 1, 10)
        running.publish(says(10, terms=TERM, muted={"food": {"because": "a cookery lesson"}}))
        await running.state(2, APPLIED)
        await asyncio.sleep(1)
        await types("what a noodle")
        await types("i want to kill myself")
        last_input = loop.time()
        await until(lambda: any(one.keyword.rule.startswith("suicide") for one in keywords(collector)), 10)
        assert running.local() == 1
        await asyncio.sleep(20)  # idle under the longer time already
        running.publish(says(1, terms=TERM))
        await until(lambda: bool(locked()), 60)
        assert 58 <= loop.time() - last_input < 75
    (lock,) = locked()
    assert not lock.by_user
    assert abs(lock.idle_seconds - 60) <= 2
