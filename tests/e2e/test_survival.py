"""Must show 7: the agent outlives what its sensors die of, and every time leaves an honest gap at the collector."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

import psutil
import pytest

from tests.e2e.evidence import opened_events
from tests.processes import Agent, Collector, wait_for
from tests.x11 import XDisplay, needs_x11, x_display

pytestmark = [needs_x11, pytest.mark.xdist_group("display"), pytest.mark.timeout(180)]

STOPPED_SECONDS = 8.0
DAY = 86_400

# Setting this machine's clock would set it for all that runs here. The agent's processes are real; only what each reads
# as the time of day is moved, by as many seconds as stand in a file, where the agent reads it.
MOVED_CLOCK = """
import datetime, os, pathlib
from agent.runtime.clock import SystemClock
read = SystemClock.now
moved = pathlib.Path(os.environ["MOVED_BY"])
SystemClock.now = lambda self: read(self) + datetime.timedelta(seconds=int(moved.read_text()))
"""


@dataclass(frozen=True, slots=True)
class Survivor:
    """One collector and one agent on a real display."""

    collector: Collector
    agent: Agent
    display: XDisplay
    moved_by: Path

    @property
    def service(self) -> psutil.Process:
        assert self.agent.program is not None
        assert self.agent.program.process is not None
        return psutil.Process(self.agent.program.process.pid)

    def helper(self) -> psutil.Process:
        """The helper that is on the link now."""
        pids: list[int] = wait_for("a helper", lambda: self.agent.status().get("helper_pids") or [])
        return psutil.Process(pids[0])

    def keyboard(self) -> str:
        sensors = {one["sensor"]: one["state"] for one in self.agent.status().get("sensors", [])}
        return str(sensors.get("keyboard"))

    def monitored(self) -> None:
        wait_for("monitoring", lambda: self.agent.status().get("monitored"), every=0.2)

    def gaps(self, cause: str, detail: str = "", sensor: str = "") -> list[dict[str, Any]]:
        """At the collector, with this cause and words in its detail, of this sensor if it matters which."""
        found = [json.loads(event.text)["facts"] for event in opened_events(self.collector) if event.kind == "gap"]
        return [
            gap
            for gap in found
            if gap["cause"] == cause and detail in gap["detail"] and (not sensor or gap["sensor"] == sensor)
        ]

    def gap(self, cause: str, detail: str = "", sensor: str = "") -> dict[str, Any]:
        what = f"the gap {cause} {sensor} at the collector"
        (gap, *_) = wait_for(what, lambda: self.gaps(cause, detail, sensor), every=0.5)
        return gap

    def alerts(self, rule: str) -> int:
        return sum(row["rule"] == rule for row in self.collector.alerts())

    def hears(self) -> None:
        """Real keys are captured, and matched, and arrive: one alert more."""
        before = self.alerts("suicide.kill-myself")
        self.display.terminal("notes")
        self.display.type("i want to kill myself\n")
        wait_for("the alert", lambda: self.alerts("suicide.kill-myself") == before + 1, every=0.3)


@pytest.fixture(scope="module")
def survivor(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Survivor]:
    folder = tmp_path_factory.mktemp("survival")
    (folder / "sitecustomize.py").write_text(MOVED_CLOCK)
    moved_by = folder / "moved-by"
    moved_by.write_text("0")
    collector = Collector(folder / "collector")
    with x_display() as display:
        environment = {"PYTHONPATH": str(folder), "MOVED_BY": str(moved_by), "HOME": str(folder)}
        agent = Agent(folder / "agent", collector, display=display.name, env=environment)
        with collector, agent:
            collector.init()
            collector.start()
            agent.enrol()
            agent.start()
            made = Survivor(collector, agent, display, moved_by)
            made.monitored()
            yield made


def seconds(gap: dict[str, Any]) -> float:
    return (datetime.fromisoformat(gap["until"]) - datetime.fromisoformat(gap["from"])).total_seconds()


def stop_for_a_while(process: psutil.Process) -> None:
    """As a pupil would with Ctrl+Z or kill -STOP."""
    process.suspend()
    try:
        time.sleep(STOPPED_SECONDS)
    finally:
        process.resume()


@pytest.mark.clause("T22", "D10")
def test_a_display_that_goes_and_comes_back(survivor: Survivor) -> None:
    survivor.display.kill()
    wait_for("the loss to be said", lambda: survivor.keyboard() == "failed")
    assert survivor.agent.status()["monitored"] is False
    survivor.display.start()
    survivor.monitored()
    for sensor in ("keyboard", "window", "lock"):  # each comes back in its own time, and is told then
        assert 0 < seconds(survivor.gap("display_lost", sensor=sensor)) < 60
    survivor.hears()


@pytest.mark.clause("T22")
@pytest.mark.parametrize("who", ["helper", "service"])
def test_a_process_that_is_stopped_says_for_how_long(survivor: Survivor, who: str) -> None:
    stop_for_a_while(survivor.helper() if who == "helper" else survivor.service)
    gap = survivor.gap("stopped", f"the {who} did not run")
    assert STOPPED_SECONDS - 2 < seconds(gap) < STOPPED_SECONDS + 10
    survivor.monitored()
    survivor.hears()


@pytest.mark.clause("T22")
def test_a_helper_killed_again_and_again_comes_back_and_each_time_is_told(survivor: Survivor) -> None:
    for _ in range(3):
        helper = survivor.helper()
        helper.kill()
        wait_for("another helper", lambda: helper.pid not in survivor.agent.status()["helper_pids"])  # noqa: B023 - awaited at once
        survivor.monitored()
    wait_for("three gaps", lambda: len(survivor.gaps("helper_dead")) >= 3, every=0.5)
    assert all(0 < seconds(gap) < 60 for gap in survivor.gaps("helper_dead"))
    survivor.hears()


@pytest.mark.clause("T22", "J23")
def test_a_service_killed_while_somebody_types_loses_and_doubles_nothing(survivor: Survivor) -> None:
    before = survivor.alerts("suicide.kill-myself")
    survivor.display.terminal("notes")
    helper = survivor.helper()
    first = survivor.agent.program
    survivor.service.kill()
    survivor.display.type("i want to kill myself\n")
    assert helper.is_running()
    survivor.agent.start()
    try:
        wait_for("the alert", lambda: survivor.alerts("suicide.kill-myself") > before, every=0.3)
        survivor.monitored()
        assert survivor.helper().pid == helper.pid
        wait_for("an empty spool", lambda: survivor.agent.status()["waiting_urgent"] == 0)
        assert survivor.alerts("suicide.kill-myself") == before + 1
    finally:
        assert first is not None
        first.kill()  # the helper is of its group; the service starts another
    survivor.monitored()


@pytest.mark.clause("T22")
def test_a_clock_that_jumps_a_day_forth_and_back_is_told(survivor: Survivor) -> None:
    for moved_by, direction in ((DAY, "+"), (0, "-")):
        survivor.moved_by.write_text(str(moved_by))
        gap = survivor.gap("clock_stepped", f"set by {direction}")
        assert DAY - 60 < seconds(gap) < DAY + 60
        survivor.monitored()
        survivor.hears()
