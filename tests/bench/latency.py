"""latency: last key in the X server → the alert in the DSL's open page, durable at both ends; idle, and under a flood.

The key is Return, which ends the sentence and so makes the match final. It is pressed by XTEST, and the moment is read
just before, by a connection that stands already: starting xdotool is no part of a key. The other moment is read in the
page, when the row is in the document, by the same machine's clock: a new row, or the same with one more noticed, as
what is typed again is counted on the alert that waits.
"""

from __future__ import annotations

import subprocess
import tempfile
import time
from pathlib import Path

from playwright.sync_api import Page

from tests.bench.ingest import start_load
from tests.bench.keyboard import RETURN, Keyboard, keyboard
from tests.bench.measure import Measure, at_most, percentile, plain
from tests.e2e.desk import open_queue
from tests.processes import Agent, Collector, wait_for
from tests.x11 import XDisplay, x_display

ROUNDS = 100
FLOOD = 1000  # routine events a second, from four other devices
SENTENCE = "i want to kill myself"  # one rule, held back until the sentence ends
WATCH = """
window.heedRows = [];
const known = new Set();
const look = () => document.querySelectorAll("[data-alert]").forEach((row) => {
  const seen = row.dataset.alert + row.dataset.count;
  if (!known.has(seen)) { known.add(seen); window.heedRows.push(Date.now() / 1000); }
});
look();
new MutationObserver(look).observe(document.body, {childList: true, subtree: true});
"""
# One promise and no polled expression: the console's own policy forbids a page to evaluate text later on.
ROW_AFTER = """count => new Promise((found, missed) => {
  const late = setTimeout(() => missed(new Error("no row came")), 10000);
  const look = () => {
    if (window.heedRows.length <= count) { setTimeout(look, 10); return; }
    clearTimeout(late);
    found(window.heedRows[count]);
  };
  look();
})"""


def run() -> list[Measure]:
    """p50 and p99 idle, p99 under the flood, and the ratio of the two p99."""
    with tempfile.TemporaryDirectory() as folder, x_display() as display:
        collector = Collector(Path(folder) / "collector")
        collector.init()
        collector.start()
        agent = Agent(Path(folder) / "agent", collector, display=display.name)
        agent.enrol()
        agent.start()
        try:
            wait_for("the agent to monitor", lambda: agent.status().get("monitored"))
            display.terminal("lesson")
            with keyboard(display.name) as keys, open_queue(collector) as page:
                # All these alerts are alike, so the usual order would put the newest beyond the first page.
                page.goto(f"{page.url}?sort=newest")
                page.evaluate(WATCH)
                _series(display, keys, page, 3)  # the first of anything is slow
                idle = _series(display, keys, page, ROUNDS)
                load = start_load(
                    collector, "--devices", "4", "--rate", str(FLOOD), "--seconds", str(ROUNDS * 0.9 + 10)
                )
                _begin(load)
                busy = _series(display, keys, page, ROUNDS)
                load.kill()
                load.wait()
        finally:
            agent.kill()
            collector.kill()
    idle99, busy99 = percentile(idle, 0.99), percentile(busy, 0.99)
    return [
        at_most("latency", "last key → open page, p99, idle", 1000 * idle99, 150, "ms"),
        plain("latency", "last key → open page, p50, idle", 1000 * percentile(idle, 0.5), "ms"),
        plain("latency", f"the same under {FLOOD} routine events/s, p99", 1000 * busy99, "ms"),
        at_most("latency", "p99 under the flood ÷ p99 idle", busy99 / idle99, 2, ""),
    ]


def _begin(load: subprocess.Popen[str]) -> None:
    assert load.stdin is not None
    load.stdin.write("\n")
    load.stdin.flush()
    time.sleep(2)  # until the flood runs evenly


def _series(display: XDisplay, keys: Keyboard, page: Page, rounds: int) -> list[float]:
    """Seconds from key to row, one alert at a time."""
    spent: list[float] = []
    for _ in range(rounds):
        before = page.evaluate("window.heedRows.length")
        display.type(SENTENCE)
        time.sleep(0.1)
        pressed = time.time()
        keys.press(RETURN)
        spent.append(page.evaluate(ROW_AFTER, before) - pressed)
        assert spent[-1] > 0, "a row came before its key: the sentence raises more than one alert"
    return spent
