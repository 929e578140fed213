"""`python -m tests.idle_session LOCKERS LOCK_AFTER`: one session's idle lock on $DISPLAY, as its helper has it.

Prints a line of JSON once it works, when it asks for the lock, and for each event: {"what", "at"} (seconds, monotonic).
A process of its own, since a display is a process's.
"""

from __future__ import annotations

import asyncio
import json
import os
import shutil
import sys

from agent.core.event import Liveness
from agent.core.idle import IdleRules
from agent.core.observation import Lock, Observation, Unlock
from agent.core.pipeline import Emit
from agent.host.lock.programs import Programs, ways
from agent.runtime.clock import SystemClock
from agent.runtime.idling import Idling
from agent.runtime.offload import aside
from agent.sensors.choose import NoStage, choose_idle, choose_locks
from tests.conditions import until
from tests.fakes.notices import FakeNotices

_CLOCK = SystemClock()


def main() -> None:
    """Until it is killed."""
    asyncio.run(_session(sys.argv[1], float(sys.argv[2])))


async def _session(lockers: str, lock_after: float) -> None:
    locked = False

    def see(observation: Observation) -> None:
        nonlocal locked
        if isinstance(observation, Lock | Unlock):
            locked = isinstance(observation, Lock)

    def hold(commands: list[Emit]) -> None:
        for command in commands:
            _say(type(command.payload).__name__)

    locker = _Told(ways("", lambda name: shutil.which(name, path=lockers)))
    environment = {"DISPLAY": os.environ["DISPLAY"]}
    (sensor,) = choose_locks(environment, _CLOCK)
    idling = Idling(
        choose_idle(environment), locker, _CLOCK, aside, stage=NoStage(), notices=FakeNotices(), language="en"
    )
    async with asyncio.TaskGroup() as tasks:
        tasks.create_task(sensor.run(see))
        tasks.create_task(idling.run(lambda: IdleRules(lock_after, 0), lambda: locked, hold))
        await until(lambda: sensor.state().liveness is idling.state.liveness is Liveness.WORKING, 30)
        _say("works")


class _Told(Programs):
    def lock(self, attempt: int) -> None:
        _say("asked")
        super().lock(attempt)


def _say(what: str) -> None:
    print(json.dumps({"what": what, "at": _CLOCK.monotonic()}), flush=True)


if __name__ == "__main__":
    main()
