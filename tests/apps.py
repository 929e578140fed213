"""App control over real processes: what its platform tests and its bench share."""

from __future__ import annotations

import asyncio
import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime

from agent.core.event import AppBlocked, Liveness, Payload
from agent.host.terminate import ProcessTerminator
from agent.runtime.clock import SystemClock
from agent.runtime.offload import ThreadOffload
from agent.runtime.programs import Programs
from agent.sensors.processes.seen import GONE, started
from agent.sensors.processes.starts import Starts
from policy.document.tree import Tree
from policy.evaluate.audience import Audience
from policy.evaluate.effective import Effective, effective
from policy.severity import Severity
from tests.conditions import until

UID = 4321 + int(os.environ.get("PYTEST_XDIST_WORKER", "gw0").removeprefix("gw"))
"""Another for each worker of a run: each ends the programs of its own account alone."""
NOW = datetime(2026, 11, 26, 9, tzinfo=UTC)


def no_sleep(mode: str) -> Effective:
    """A policy that denies the program `sleep`."""
    rule: Tree = {"do": "deny", "names": ["sleep"], "because": "a test"}
    tree: Tree = {"rules": {"control": {"apps_mode": mode, "apps": {"no-sleep": rule}}}}
    return effective(tree, Audience(account="pupil"), NOW)


def only_listed() -> Effective:
    """A policy that denies whatever is not `firefox`."""
    rule: Tree = {"do": "allow", "names": ["firefox"], "because": "a test"}
    control: Tree = {"apps_mode": "enforce", "apps_unlisted": "deny", "apps": {"firefox": rule}}
    return effective({"rules": {"control": control}}, Audience(account="pupil"), NOW)


@asynccontextmanager
async def app_control(holds: Effective, told: list[AppBlocked], *, connector: bool) -> AsyncIterator[Programs]:
    """At work for the account of UID; what it tells is added to `told`."""

    def tell(payload: Payload, _severity: Severity, account: str) -> None:
        if not isinstance(payload, AppBlocked) or account != "pupil":
            raise TypeError(f"{payload} was told of {account!r}")
        told.append(payload)

    offload = ThreadOffload("programs")
    programs = Programs(
        Starts(0, connector=connector),
        ProcessTerminator(started, GONE),
        offload,
        SystemClock(),
        lambda: NOW,
        people=lambda: {UID: "pupil", 0: "root"},
        holds=lambda _account: holds,
        helpers=frozenset,
        tell=tell,
    )
    task = asyncio.create_task(programs.run())
    try:
        await until(lambda: programs.state is not None and programs.state.liveness is Liveness.WORKING, 20)
        yield programs
    finally:
        task.cancel()
        (ended,) = await asyncio.gather(task, return_exceptions=True)
        offload.close()
        if not isinstance(ended, asyncio.CancelledError):
            raise RuntimeError("app control ended by itself") from ended
