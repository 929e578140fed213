"""A process that puts one policy after another in force on a real disk, until it is killed. It says in a file each
version before it is offered and once it is in force, so that whoever killed it knows what must be true.
"""

from __future__ import annotations

import asyncio
import os
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import TypeVar

from agent.app.spooling import crash_hook
from agent.core.event import Tamper
from agent.core.policy_state import PolicyPhase, PolicyState
from agent.host.artefacts import ArtefactStore
from agent.host.disk import LocalDisk
from agent.host.keystore import FileKeystore
from agent.host.policy_store import PolicyStore
from agent.ports import OnStep, no_step
from agent.runtime.clock import SystemClock, SystemRandom
from agent.runtime.policy import Keeper
from policy.severity import Severity
from tests.factories.policy import JUDGE, NOW
from tests.faults.policy_history import history

LENGTH = 24
YEARS, HISTORY = history(1, LENGTH)
SAID = "said"

T = TypeVar("T")


def open_keeper(place: Path, damage: list[str], on_step: OnStep = no_step) -> Keeper:
    """The keeper of the device that lives at this place. `damage` hears of what it finds broken."""

    def tell(event: Tamper, _severity: Severity) -> None:
        damage.append(event.detail)

    disk = LocalDisk()
    keystore = FileKeystore(place / "secrets", disk)
    return Keeper(
        YEARS.school.basis(),
        JUDGE,
        PolicyStore(place / "policy", keystore, disk, device="device", on_step=on_step),
        ArtefactStore(place / "artefacts", disk, on_step),
        offload=_at_once,
        clock=SystemClock(),
        random=SystemRandom(),
        now=lambda: NOW,
        tell=tell,
    )


def live(place: str, crash_at: str = "") -> None:
    """From what is in force there to the end of the history; dies at the step `crash_at` (agent/app/spooling.py)."""
    asyncio.run(_live(Path(place), crash_hook(crash_at)))


async def _live(place: Path, on_step: OnStep) -> None:
    said = os.open(place / SAID, os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    keeper = open_keeper(place, [], on_step)
    done = asyncio.Event()

    def report(state: PolicyState) -> None:
        if state.phase is PolicyPhase.APPLIED:
            done.set()

    keeper.reach(_fetch, report)
    running = asyncio.create_task(keeper.run())
    await asyncio.sleep(0)
    for made in HISTORY[keeper.in_force().version :]:
        done.clear()
        os.write(said, f"begun {made.payload.version}\n".encode())
        keeper.offer(made.data, True)
        while keeper.in_force().version < made.payload.version:
            await done.wait()
            done.clear()
        os.write(said, f"done {made.payload.version}\n".encode())
    running.cancel()


async def _fetch(sha256: bytes, offset: int) -> AsyncIterator[bytes]:
    data = YEARS.lexicons[sha256.hex()]
    for place in range(offset, len(data), 40):
        yield data[place : place + 40]


async def _at_once(work: Callable[[], T]) -> T:
    return work()
