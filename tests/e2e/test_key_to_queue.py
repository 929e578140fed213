"""Must show 1: real keys in a real X session, and the alert at the top of the DSL's open queue, without a reload."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.browser import needs_chromium
from tests.e2e.accounts import device_and_server
from tests.e2e.desk import PASSWORD, open_queue
from tests.processes import Agent, Collector, wait_for
from tests.x11 import XDisplay, needs_x11, x_display

ARTEFACTS = Path(__file__).parents[2] / "artefacts"
pytestmark = [needs_x11, needs_chromium, pytest.mark.xdist_group("display"), pytest.mark.timeout(180)]


@pytest.fixture
def display() -> Iterator[XDisplay]:
    with x_display() as shown:
        yield shown


@pytest.fixture
def running(display: XDisplay) -> Iterator[tuple[Collector, Agent]]:
    """Collector and agent as separate processes, under separate accounts where this account may choose."""
    with device_and_server() as (pupil, keeper):
        home = {"HOME": str(pupil.home)}
        collector = Collector(keeper.home / "collector", prefix=keeper.prefix)
        agent = Agent(pupil.home / "agent", collector, display=display.name, prefix=pupil.prefix, env=home)
        with collector, agent:
            collector.init()
            collector.start()
            agent.enrol()
            agent.start()
            wait_for("the agent to monitor", lambda: agent.status().get("monitored"))
            yield collector, agent


@pytest.mark.clause("D1", "D5", "D6", "D8", "U4")
def test_what_a_pupil_types_stands_first_in_the_dsls_open_queue(
    running: tuple[Collector, Agent], display: XDisplay
) -> None:
    collector, _agent = running
    with open_queue(collector) as page:
        display.terminal("chemistry homework")
        display.type("paracetamol is made from phenol\n")
        display.type("how do i get round the school vpn filter\n")
        page.evaluate("window.notReloaded = true")
        display.type("i want to kill myself tonight\n")
        first = page.locator("[data-alert]").first
        expect(first).to_contain_text("Critical", timeout=10_000)
        expect(first).to_contain_text("Suicid")
        assert page.evaluate("window.notReloaded") is True
        ARTEFACTS.mkdir(exist_ok=True)
        page.screenshot(path=ARTEFACTS / "key-to-queue.png")
        page.locator("[data-alert]").first.locator("[data-row-link]").click()
        expect(page.locator("body")).to_contain_text("i want to kill myself tonight")
        page.screenshot(path=ARTEFACTS / "key-to-alert.png")
        page.get_by_role("link", name="Back to the queue").click()
        expect(page.locator("#live-sign")).to_have_attribute("data-live", "true")
        page.keyboard.press("a")
        expect(page.locator("#said")).to_contain_text("Acknowledged: Suicide")
        expect(page.locator("[data-alert]").first).not_to_contain_text("Critical")
    critical = next(row for row in collector.alerts() if row["severity"] == "critical")
    assert critical["state"] == "acknowledged"
    asked = ["alerts", "show", critical["id"], "--evidence", "--as", "dsl", "--reason", "shown by a test"]
    told = collector.ask(*asked, stdin=f"{PASSWORD}\n")
    evidence, alert = told["evidence"], told["alert"]
    assert (alert["device_name"], evidence["address"]) == (socket.gethostname(), "127.0.0.1")
    assert evidence["account"] == alert["person"] != ""
    assert evidence["observed_at"] <= evidence["received_at"]
    assert evidence["facts"]["snippet"] == "i want to kill myself tonight"


@pytest.mark.clause("J23", "D2")
def test_typed_while_the_collector_is_down_and_killed_it_arrives_exactly_once(
    running: tuple[Collector, Agent], display: XDisplay
) -> None:
    collector, agent = running
    collector.kill()
    display.terminal("notes")
    display.type("i want to kill myself tonight\n")
    wait_for("the match in the spool", lambda: agent.status().get("waiting_urgent", 0) >= 2)
    agent.kill()
    agent.start()
    collector.start()
    wait_for("the alert", collector.alerts)
    wait_for("an empty spool", lambda: agent.status().get("waiting_urgent") == 0)
    assert sorted(row["rule"] for row in collector.alerts()) == ["suicide.kill-myself", "suicide.plan"]
