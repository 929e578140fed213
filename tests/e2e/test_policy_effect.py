"""A local term on a live agent: two people publish it, it alerts; they mute it, it alerts no more, with no restart."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.e2e.policy_people import PASSWORD, join, written
from tests.processes import Agent, Collector, run_tool, wait_for
from tests.x11 import XDisplay, needs_x11, x_display

pytestmark = [needs_x11, pytest.mark.xdist_group("display"), pytest.mark.timeout(300)]

TERM = """
  monitoring:
    terms:
      rival-gang:
        words: [purple lanterns]
        category: county-lines
        severity: urgent
        because: A group that recruits at the bus stop.
"""
MUTED = """    muted:
      local.rival-gang:
        because: It is the name of the school play this week.
"""


@pytest.fixture
def display() -> Iterator[XDisplay]:
    with x_display() as started:
        yield started


@pytest.fixture
def running(tmp_path: Path, display: XDisplay) -> Iterator[tuple[Collector, Agent]]:
    collector = Collector(tmp_path / "collector")
    agent = Agent(tmp_path / "agent", collector, display=display.name)
    agent.env = {**agent.env, "XDG_STATE_HOME": str(tmp_path / "state")}
    with collector, agent:
        collector.init()
        collector.start()
        agent.enrol()
        agent.start()
        wait_for("the agent to monitor", lambda: agent.status().get("monitored"), seconds=120)
        for name, role in (("it", "it"), ("head", "headteacher")):
            join(collector, name, role)
        yield collector, agent


def publish(collector: Collector, agent: Agent, tmp_path: Path, text: str) -> float:
    """Proposed by one, agreed to by another, published; seconds from then until the device says it is in force."""
    file = tmp_path / "policy.yaml"
    file.write_text(text)
    why = ("--reason", "as the governors were told")
    proposal = collector.ask("policy", "propose", str(file), "--as", "it", *why, stdin=PASSWORD)
    if proposal["weakenings"]:
        collector.ask("policy", "approve", proposal["id"], "--as", "head", *why, stdin=PASSWORD)
    version = collector.ask("policy", "publish", proposal["id"], "--as", "it", stdin=PASSWORD)["version"]
    began = time.monotonic()
    wait_for("the policy on the device", lambda: agent.status()["policy"]["version"] == version, seconds=30)
    return time.monotonic() - began


def rules(collector: Collector) -> list[str]:
    return [row["rule"] for row in collector.alerts()]


def refused_on_the_device(collector: Collector, agent: Agent, tmp_path: Path) -> None:
    """Somebody asks for a program, IT refuses it with a reason, and the device has the answer for its page."""
    run_tool("heed-agent", "ask", "krita", "--why", "for art", "--data", str(agent.data), env=agent.env)
    wait_for("the request", lambda: collector.ask("exception", "requests")["requests"])
    [one] = collector.ask("exception", "requests")["requests"]
    assert (one["fate"], one["request"]["program"], one["request"]["why"]) == ("waits", "krita", "for art")
    reason = ("--reason", "We have one already.")
    collector.ask("exception", "decline", one["request"]["id"], *reason, "--as", "it", stdin=PASSWORD)
    asked = tmp_path / "state" / "heed-agent" / "asked"
    wait_for("the answer", lambda: json.loads(asked.read_text())[0]["reason"] == "We have one already.", seconds=30)
    [told] = json.loads(asked.read_text())
    assert (told["program"], told["granted"]) == ("krita", False)


@pytest.mark.clause("D9", "T7", "T31", "T33")
def test_a_term_that_two_people_publish_alerts_and_no_more_once_they_mute_it(
    running: tuple[Collector, Agent], display: XDisplay, tmp_path: Path
) -> None:
    collector, agent = running
    plain = written(collector, idle_minutes=10)
    display.terminal("homework")
    display.type("the purple lanterns are here\n")
    taken = publish(collector, agent, tmp_path, plain.replace("\nrules:\n", f"\nrules:{TERM}"))
    assert taken < 10
    display.type("the purple lanterns are here\n")
    wait_for("the alert", lambda: rules(collector) == ["local.rival-gang"])
    muted = publish(collector, agent, tmp_path, plain.replace("\nrules:\n", f"\nrules:{TERM}{MUTED}"))
    assert muted < 10
    assert agent.status()["policy"]["muted"] == ["local.rival-gang"]
    display.type("the purple lanterns are here\n")
    display.type("i want to kill myself\n")
    wait_for("what is not muted", lambda: any(rule.startswith("suicide") for rule in rules(collector)))
    assert rules(collector).count("local.rival-gang") == 1
    refused_on_the_device(collector, agent, tmp_path)
    print(f"in force on the device after {taken:.1f} s and {muted:.1f} s")
