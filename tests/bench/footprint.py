"""footprint: unique memory (USS) of service and helper together, full lexicon, after some typing."""

from __future__ import annotations

import tempfile
from pathlib import Path

import psutil

from tests.bench.capture import helper_of
from tests.bench.measure import Measure, at_most, plain
from tests.processes import Agent, Collector, wait_for
from tests.x11 import x_display

MEGABYTE = 1024 * 1024


def run() -> list[Measure]:
    """The sum, and its two parts."""
    with tempfile.TemporaryDirectory() as folder, x_display() as display:
        collector = Collector(Path(folder) / "collector")
        collector.init()
        collector.start()
        agent = Agent(Path(folder) / "agent", collector, display=display.name)
        agent.enrol()
        agent.start()
        try:
            wait_for("the agent to monitor", lambda: agent.status().get("monitored"))
            display.terminal("lesson")
            display.type("an ordinary sentence about rivers and then i want to kill myself\n")
            wait_for("the alert", collector.alerts)
            assert agent.program is not None
            assert agent.program.process is not None
            service = psutil.Process(agent.program.process.pid).memory_full_info().uss / MEGABYTE
            helper = helper_of(agent).memory_full_info().uss / MEGABYTE
        finally:
            agent.kill()
            collector.kill()
    return [
        at_most("footprint", "service + helper, unique memory", service + helper, 90, "MB"),
        plain("footprint", "service", service, "MB"),
        plain("footprint", "helper", helper, "MB"),
    ]
