"""A collector is updated from tables of long ago while its devices keep sending (issue 8, must-show 4)."""

from __future__ import annotations

from pathlib import Path

import pytest

from collector.store.migrate import EARLIEST
from tests.faults.test_restore import report
from tests.processes import Agent, Collector, run_tool, wait_for

pytestmark = [pytest.mark.soak, pytest.mark.only_on("linux"), pytest.mark.timeout(240)]


def test_what_was_sent_while_the_tables_were_changed_is_there(tmp_path: Path) -> None:
    with Collector(tmp_path / "collector") as collector, Agent(tmp_path / "agent", collector) as agent:
        collector.init()
        collector.start()
        agent.enrol()
        agent.start()
        wait_for("the device's first heartbeat", lambda: collector.ask("device", "list")["devices"][0]["heartbeat"])
        report(agent, "before")
        wait_for("the first alert", lambda: len(collector.alerts()) == 1)
        collector.stop()
        collector.ask("migrate", "--to", EARLIEST, "--yes")
        report(agent, "while the tables were of long ago")
        collector.ask("migrate")
        report(agent, "while it started")
        collector.start()
        report(agent, "after")
        wait_for("all alerts", lambda: len(collector.alerts()) == 4)
        (device,) = collector.ask("device", "list")["devices"]
        assert device["cloned_at"] is None
        assert "migrated" in run_tool("heed-collector", "report", "audit", "--data", str(collector.data))
