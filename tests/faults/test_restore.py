"""The collector's machine is lost, and another takes its place (issue 8, must-show 3)."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from tests.processes import Agent, Collector, run_tool, wait_for

pytestmark = [pytest.mark.only_on("linux"), pytest.mark.timeout(240)]


def report(agent: Agent, text: str) -> None:
    run_tool("heed-agent", "report", "--data", str(agent.data), stdin=text)


@pytest.mark.clause("T23")
def test_a_restored_collector_knows_its_alerts_and_its_devices_come_back(tmp_path: Path) -> None:
    kept = tmp_path / "kept apart"
    kept.mkdir()
    with Collector(tmp_path / "collector") as collector, Agent(tmp_path / "agent", collector) as agent:
        collector.init()
        collector.start()
        agent.enrol()
        agent.start()
        wait_for("the device's first heartbeat", lambda: collector.ask("device", "list")["devices"][0]["heartbeat"])
        for number in range(3):
            report(agent, f"concern {number}")
        wait_for("three alerts", lambda: len(collector.alerts()) == 3)
        before = {alert["id"] for alert in collector.alerts()}
        made = collector.ask("backup", "--to", str(kept))
        (kept / "recovery.key").write_text(made["recovery_key"])
        shutil.copy(made["evidence_key"], kept / "evidence.key")
        collector.kill()
        shutil.rmtree(collector.data)
        report(agent, "while there was no collector")

        words = ["--data", str(collector.data), "--evidence-key", str(kept / "evidence.key"), "--json"]
        words += ["--recovery-key-file", str(kept / "recovery.key")]
        done = json.loads(run_tool("heed-collector", "restore", made["file"], *words))
        assert done["audit"]["broken_at"] is None
        collector.start()
        wait_for("what waited", lambda: len(collector.alerts()) == 4)
        assert before < {alert["id"] for alert in collector.alerts()}
        (device,) = collector.ask("device", "list")["devices"]
        assert device["cloned_at"] is None
