"""A change of policy by the command line, with two people, until a live agent says that it has it in force."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.e2e.policy_people import PASSWORD, join, written
from tests.processes import Agent, Collector, wait_for

pytestmark = pytest.mark.timeout(300)


@pytest.fixture
def running(tmp_path: Path) -> Iterator[tuple[Collector, Agent]]:
    collector = Collector(tmp_path / "collector")
    agent = Agent(tmp_path / "agent", collector)
    with collector, agent:
        collector.init()
        collector.start()
        agent.enrol()
        agent.start()
        yield collector, agent


def in_force(collector: Collector) -> dict[str, Any]:
    [device] = collector.ask("policy", "devices")["devices"]
    state: dict[str, Any] = device["state"] or {"version": 0, "phase": "", "cause": ""}
    return state


@pytest.mark.clause("D9", "T7")
def test_a_device_has_within_seconds_what_two_people_agreed_to(
    running: tuple[Collector, Agent], tmp_path: Path
) -> None:
    collector, _agent = running
    wait_for("the first policy", lambda: in_force(collector)["phase"] == "applied")
    for name, role in (("it", "it"), ("head", "headteacher"), ("leader", "leader")):
        join(collector, name, role)
    policy = tmp_path / "policy.yaml"
    policy.write_text(written(collector, idle_minutes=20))
    why = ("--reason", "assemblies")
    proposal = collector.ask("policy", "propose", str(policy), "--as", "it", *why, stdin=PASSWORD)
    assert [one["key"] for one in proposal["weakenings"]] == ["control.idle_minutes"]
    before = in_force(collector)["version"]
    collector.ask("policy", "approve", proposal["id"], "--as", "head", *why, stdin=PASSWORD)
    version = collector.ask("policy", "publish", proposal["id"], "--as", "it", stdin=PASSWORD)["version"]
    began = time.monotonic()
    wait_for("the new policy", lambda: in_force(collector)["version"] == version, seconds=30)
    print(json.dumps({"seconds_until_known_here": round(time.monotonic() - began, 1)}))
    state = in_force(collector)
    assert (state["phase"], state["cause"]) == ("applied", "")
    assert version > before
