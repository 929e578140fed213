"""check: what it costs a device to prove itself, service and helper, by real canaries through a real X server.

A device that proves itself unasked does so twice a day at most, and once more after a failure (collector/domain/
checks.py): so the share of a core is a check's processor time over half a day. What service and helper take anyway in
as much time is taken off; both are read in steps of a hundredth of a second, so that many checks are needed.
"""

from __future__ import annotations

import tempfile
import time
from pathlib import Path

import psutil

from collector.domain.checks import LEAST_PAUSE
from tests.bench.capture import helper_of
from tests.bench.measure import Measure, at_most
from tests.processes import Agent, Collector, wait_for
from tests.x11 import XDisplay, x_display

_CHECKS = 6


def run() -> list[Measure]:
    """The share of a core, and the processor time of a check."""
    with tempfile.TemporaryDirectory() as place, x_display() as display, Collector(Path(place) / "c") as collector:
        collector.init()
        collector.ask("user", "create", "dsl", "--role", "dsl")
        collector.start()
        with Agent(Path(place) / "a", collector, display=display.name) as agent:
            agent.enrol()
            agent.start()
            wait_for("the agent to monitor", lambda: agent.status().get("monitored"))
            display.terminal("homework")
            _prove(collector, display)  # the first loads what the others have
            cost = _cost(agent, collector, display)
    return [
        at_most("check", "a device that proves itself", 100 * cost / LEAST_PAUSE.total_seconds(), 0.1, "% of a core"),
        at_most("check", "service and helper, a check", 1000 * cost, 100, "ms"),
    ]


def _cost(agent: Agent, collector: Collector, display: XDisplay) -> float:
    """Processor seconds of a check. Every other stretch has none, but the same keys."""
    assert agent.program is not None
    assert agent.program.process is not None
    ours = (psutil.Process(agent.program.process.pid), helper_of(agent))
    taken = {True: 0.0, False: 0.0}
    lasted = {True: 0.0, False: 0.0}
    for number in range(2 * _CHECKS):
        checked = number % 2 == 0
        before, began = sum(map(_cpu, ours)), time.monotonic()
        if checked:
            _prove(collector, display)
        else:
            display.type("x")
            time.sleep(lasted[True] / (number // 2 + 1))
        taken[checked] += sum(map(_cpu, ours)) - before
        lasted[checked] += time.monotonic() - began
    return max(0.0, taken[True] - taken[False] * lasted[True] / lasted[False]) / _CHECKS


def _prove(collector: Collector, display: XDisplay) -> None:
    """Raises AssertionError where a check is not proven."""
    display.type("x")
    collector.ask("check", "run", "--all", "--reason", "bench", "--wait", "20")


def _cpu(process: psutil.Process) -> float:
    times = process.cpu_times()
    return float(times.user + times.system)
