"""Canary checks across the whole real path: programs, a real X session, the collector's database (T6, D10)."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.processes import Agent, Collector, run_tool, wait_for
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


def asked(collector: Collector) -> str:
    told: dict[str, Any] = collector.ask("check", "run", "--all")
    check: str = told["check"]["id"]
    return check


def result(collector: Collector, check: str, kind: str) -> dict[str, Any]:
    """The check's first entry of this kind, once there is one."""

    def found() -> dict[str, Any] | None:
        log = collector.ask("check", "show", check)["log"]
        return next((entry for entry in log if entry["kind"] == kind), None)

    entry = wait_for(f"a check that is {kind}", found, every=0.2)
    assert entry is not None
    return entry


@pytest.mark.clause("D10", "T6")
def test_a_canary_crosses_the_whole_path_and_fails_where_the_path_is_broken(
    running: tuple[Collector, Agent], display: XDisplay, tmp_path: Path
) -> None:
    collector, _agent = running
    display.terminal("homework")
    display.type("chemistry homework ")
    proven_to_nobody = result(collector, asked(collector), "failed")
    assert proven_to_nobody["detail"]["stage"] == "routing"

    collector.ask("user", "create", "dsl", "--role", "dsl")
    display.type("and more of it ")
    proven = result(collector, asked(collector), "proven")["detail"]
    assert proven["by_keys"] is True
    assert set(proven["stages"]) >= {*ON_DEVICE, *AT_COLLECTOR}
    assert collector.alerts() == []  # nothing of it is an alarm

    out = tmp_path / "log.json"
    run_tool("heed-collector", "check", "export", "--data", str(collector.data), "--out", str(out))
    assert collector.ask("check", "verify", "--file", str(out)) == {"signed": True}
    assert collector.ask("check", "verify")["broken_at"] is None
