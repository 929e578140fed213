"""footprint: unique memory (USS) of service and helper together, full lexicon, after some typing.

A device has the agent's packages alone. Here the collector's are installed too, and structlog loads rich and greenlet
where it finds them (5 MB a process, for coloured tracebacks and for threads that the agent has none of), so these are
hidden from the agent. A device has every module compiled (installers/linux/build.py); to compile one leaves holes in
a program's memory, 2 MB a process, so the agent is started once before it is measured.
"""

from __future__ import annotations

import os
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
        hidden = Path(folder) / "hidden"
        hidden.mkdir()
        for name in ("rich", "greenlet"):
            (hidden / f"{name}.py").write_text("raise ImportError('a device has none')\n")
        path = os.pathsep.join(filter(None, (str(hidden), os.environ.get("PYTHONPATH", ""))))
        compiled = {"PYTHONDONTWRITEBYTECODE": "", "PYTHONPYCACHEPREFIX": str(Path(folder) / "compiled")}
        agent = Agent(Path(folder) / "agent", collector, display=display.name, env={"PYTHONPATH": path, **compiled})
        agent.enrol()
        agent.start()
        try:
            wait_for("the agent to monitor", lambda: agent.status().get("monitored"))
            agent.stop()
            agent.start()
            wait_for("the agent to monitor again", lambda: agent.status().get("monitored"))
            display.terminal("lesson")
            display.type("an ordinary sentence about rivers and then i want to kill myself")
            display.xdotool("key", "Return")
            wait_for("the alert", collector.alerts)
            assert agent.program is not None
            assert agent.program.process is not None
            service = psutil.Process(agent.program.process.pid).memory_full_info().uss / MEGABYTE
            helper = helper_of(agent).memory_full_info().uss / MEGABYTE
        finally:
            agent.kill()
            collector.kill()
    return [
        at_most("footprint", "service + helper, unique memory", service + helper, 75, "MB"),
        plain("footprint", "service", service, "MB"),
        plain("footprint", "helper", helper, "MB"),
    ]
