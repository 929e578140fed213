"""Canary checks across the whole real path: programs, a real X session, the collector's database (T6, D10)."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.processes import Agent, Collector, wait_for
from tests.x11 import XDisplay, needs_x11, x_display

pytestmark = [needs_x11, pytest.mark.xdist_group("display"), pytest.mark.timeout(180)]

ON_DEVICE = ("hook", "match", "redaction", "spool")
AT_COLLECTOR = ("commit", "routing", "queue")


@pytest.fixture
def display() -> Iterator[XDisplay]:
    with x_display() as shown:
        yield shown


@pytest.fixture
def running(tmp_path: Path, display: XDisplay) -> Iterator[tuple[Collector, Agent]]:
    with Collector(tmp_path / "collector") as collector:
        collector.init()
        collector.start()
        with Agent(tmp_path / "agent", collector, display=display.name) as agent:
            agent.enrol()
            agent.start()
            wait_for("the agent to monitor", lambda: agent.status().get("monitored"))
            yield collector, agent


@pytest.mark.clause("D10", "T6")
def test_a_canary_crosses_the_whole_path_and_is_no_alarm(running: tuple[Collector, Agent], display: XDisplay) -> None:
    collector, _agent = running
    collector.ask("user", "create", "dsl", "--role", "dsl")
    display.terminal("homework")
    display.type("chemistry homework ")
    told: dict[str, Any] = collector.ask("check", "run", "--all", "--wait", "25")
    (proven,) = [entry["detail"] for entry in told["log"] if entry["kind"] == "proven"]
    assert proven["by_keys"] is True
    assert set(proven["stages"]) >= {*ON_DEVICE, *AT_COLLECTOR}
    assert collector.alerts() == []  # nothing of it is an alarm
