"""capture: what a session helper costs while somebody types 14 keys a second ÷ what bare pynput listeners cost.

Both run at once under one X server and see the very same keys, so the ratio does not depend on the machine's mood.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from pathlib import Path

import psutil

from tests.bench.keyboard import keyboard
from tests.bench.measure import Measure, at_most, plain
from tests.processes import Agent, Collector, wait_for
from tests.x11 import x_display

SECONDS = 40
KEYS_A_SECOND = 14
LESSON = "the treaty was signed in june and the soldiers went home to their farms again "
BARE = (
    "from pynput import keyboard, mouse\n"
    "k = keyboard.Listener(on_press=lambda key: None, on_release=lambda key: None); k.start()\n"
    "m = mouse.Listener(on_click=lambda *a: None); m.start()\n"
    "k.wait(); m.wait(); print('ready', flush=True); k.join()\n"
)


def run() -> list[Measure]:
    """The ratio, and both sides of it in per cent of one core."""
    with tempfile.TemporaryDirectory() as folder, x_display() as display:
        collector = Collector(Path(folder) / "collector")
        collector.init()
        collector.start()
        agent = Agent(Path(folder) / "agent", collector, display=display.name)
        agent.enrol()
        agent.start()
        bare = subprocess.Popen([sys.executable, "-c", BARE], env=display.environment, stdout=subprocess.PIPE)
        try:
            assert bare.stdout is not None
            bare.stdout.readline()
            wait_for("the agent to monitor", lambda: agent.status().get("monitored"))
            display.terminal("lesson")
            helper = helper_of(agent)
            reference = psutil.Process(bare.pid)
            ours, theirs = _cpu(helper), _cpu(reference)
            began = time.monotonic()
            with keyboard(display.name) as keys:
                keys.type((LESSON * SECONDS)[: SECONDS * KEYS_A_SECOND], KEYS_A_SECOND)
            spent = time.monotonic() - began
            ours, theirs = _cpu(helper) - ours, _cpu(reference) - theirs
        finally:
            bare.kill()
            bare.wait()
            agent.kill()
            collector.kill()
    return [
        at_most("capture", "session helper ÷ bare pynput listeners, CPU", ours / theirs, 1.25, ""),
        plain("capture", "session helper", 100 * ours / spent, "% of a core"),
        plain("capture", "bare listeners", 100 * theirs / spent, "% of a core"),
    ]


def helper_of(agent: Agent) -> psutil.Process:
    """The session helper among the agent's processes."""
    assert agent.program is not None
    assert agent.program.process is not None
    for process in psutil.Process(agent.program.process.pid).children(recursive=True):
        if "session" in process.cmdline():
            return process
    raise AssertionError("the agent has no session helper")


def _cpu(process: psutil.Process) -> float:
    times = process.cpu_times()
    return float(times.user + times.system)
