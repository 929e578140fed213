"""A DSL clears her queue by keyboard alone: what the school's day left there, read, taken on, decided, one by one.

What she does is timed as people are (the keystroke-level model of Card, Moran and Newell: 0.28 s a key for somebody
who types now and then, 1.35 s to make up one's mind), eight seconds to read each alert, and what pages took.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

import pytest
from playwright.async_api import Page, async_playwright, expect

from collector.app.house import House, initialise, opened
from collector.app.loading import Given, load
from collector.console.app import create_console
from collector.console.server import ConsoleServer
from collector.domain.alerts import AlertState, QueueAsk
from collector.domain.people import Role, SubjectKind
from collector.settings import School
from policy.detect import load_detector
from tests.browser import ARGUMENTS, CHROMIUM, needs_chromium
from tests.day.device import Device
from tests.day.life import Use
from tests.day.matters import MATTERS
from tests.factories.submissions import enrolled

ARTEFACTS = Path("artefacts/first-day")
PASSWORD = "four quiet garden spoons"
KEY, THINK, READ = 0.28, 1.35, 8.0  # seconds
MOST = 600.0
NAMES = (
    "amelia.ward", "callum.price", "nadia.rahman", "tom.okoro", "leah.brennan", "oskar.nowak", "grace.lim",
    "harvey.stone", "zara.malik", "ben.whitlock", "ivy.turner", "owen.parry", "maya.shah", "finn.doyle",
)  # fmt: skip
INNOCENT = (
    "im gonna kill you Megan give me back my charger lol",
    "my little brother hit me with his toy again and mum laughed",
    "Ophelia drowns herself and nobody knows if it was suicide",
)
DECISIONS = {True: ("Dealt", "Spoke with them; family told.", "They asked for help."),
             False: ("A false", "None.", "No harm meant.")}  # fmt: skip


@dataclass
class Hands:
    """What somebody does on one page, by keys alone, and how long it takes them."""

    page: Page
    keys: int = 0
    thoughts: int = 0
    read: int = 0
    waited: float = 0.0
    pictures: int = 0
    began: float = field(default_factory=time.monotonic)

    @property
    def seconds(self) -> float:
        return self.keys * KEY + self.thoughts * THINK + self.read * READ + self.waited

    async def press(self, *keys: str) -> None:
        for key in keys:
            await self.page.keyboard.press(key)
            self.keys += 1

    async def type(self, words: str) -> None:
        await self.page.keyboard.type(words)
        self.keys += len(words)

    async def go(self, key: str, address: str) -> None:
        """Press what leads to another page, and wait for it."""
        began = time.monotonic()
        async with self.page.expect_navigation(url=address):
            await self.press(key)
        await self.page.wait_for_load_state()
        self.waited += time.monotonic() - began

    async def picture(self, name: str) -> None:
        self.pictures += 1
        await self.page.screenshot(path=ARTEFACTS / f"{self.pictures:02}-{name}.png")


@asynccontextmanager
async def school(folder: Path) -> AsyncIterator[tuple[House, str]]:
    """A collector with its console, and what the day's pupils wrote in its store."""
    await initialise(folder, School("Hillside School"), Given())
    settings = load(folder, Given())
    async with opened(settings) as house:
        server = ConsoleServer(create_console(settings, house.services), "127.0.0.1", 0, None)
        ingest = asyncio.create_task(house.services.ingest.run())
        await server.start()
        try:
            yield house, f"http://127.0.0.1:{server.port}"
        finally:
            await server.stop()
            await house.services.ingest.stop()
            await ingest


async def write(house: House) -> None:
    """What pupils wrote in the last half hour: what matters, and what only sounds like it."""
    detector, now = load_detector(), house.services.clock()
    midnight = now.replace(hour=0, minute=0, second=0, microsecond=0) - timedelta(days=1)
    written = [(matter.uses, True) for matter in MATTERS if matter.by is SubjectKind.PUPIL]
    written += [((Use("Class chat - Chromium", "chromium", line),), False) for line in INNOCENT]
    for number, (uses, _matters) in enumerate(written):
        device_id = await enrolled(house.store, number + 1)
        device = Device(device_id, NAMES[number], detector, midnight, number)
        for use in uses:
            device.use(use, (now - midnight).total_seconds() - 1_800 + number * 60)
        for batch in device.batches(now):
            await house.services.ingest.submit(batch)


@needs_chromium
@pytest.mark.soak
@pytest.mark.timeout(900)
@pytest.mark.clause("D8", "J4")
async def test_a_dsl_clears_her_queue_by_keys_alone_within_ten_minutes(tmp_path: Path) -> None:
    async with school(tmp_path / "data") as (house, site), async_playwright() as playwright:
        users = house.services.users
        dana = await users.redeem(await users.create("dana", "Ruth Fairweather", Role.DSL), PASSWORD)
        await users.redeem(await users.create("imran", "Imran Sandhu", Role.DEPUTY), PASSWORD)
        await write(house)
        waiting = await house.services.alerts.queue(dana, QueueAsk(state=AlertState.NEW))
        chromium = await playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        page = await chromium.new_page(locale="en-GB", viewport={"width": 1280, "height": 900})
        await page.goto(f"{site}/sign-in")
        hands = Hands(page)
        await signed_in(hands)
        await expect(page.locator("[data-alert]")).to_have_count(waiting.total)
        await hands.picture("queue")
        innocent = NAMES[sum(matter.by is SubjectKind.PUPIL for matter in MATTERS) :]
        for row in waiting.rows:
            await cleared(hands, row.id, serious=row.person not in innocent)
        await expect(page.get_by_role("heading", name="Nothing waits for you").first).to_be_visible()
        await hands.picture("nothing-waits")
        await chromium.close()
        after = await house.services.alerts.queue(dana, QueueAsk())
        assert {row.state for row in after.rows} == {AlertState.CLOSED}
        assert after.total == waiting.total >= 11
        print(f"{waiting.total} alerts, {hands.keys} keys, {hands.seconds:.0f} s, of which {hands.waited:.0f} s pages")
        assert hands.seconds < MOST


async def signed_in(hands: Hands) -> None:
    name = hands.page.get_by_label("Name")
    await name.wait_for()
    while not await name.evaluate("field => field === document.activeElement"):
        await hands.press("Tab")
    await hands.type("dana")
    await hands.press("Tab")
    await hands.type(PASSWORD)
    await hands.go("Enter", "**/queue")
    await expect(hands.page.locator("#live-sign")).to_have_text("Live")


async def cleared(hands: Hands, alert: str, *, serious: bool) -> None:
    """From the queue: the first alert opened, read, taken on, decided, and back to the queue."""
    page = hands.page
    await expect(page.locator("[data-alert]").first).to_have_attribute("data-alert", alert)
    await hands.press("j")
    await hands.go("Enter", f"**/alerts/{alert}")
    hands.read += 1
    if await page.get_by_role("link", name="Show what was noticed").count():
        await held(hands, "Show what was noticed")
        await hands.go("Enter", "**words=shown")
    first = hands.pictures < 2
    if first:
        await hands.picture("alert")
    await hands.go("a", f"**/alerts/{alert}")
    hands.thoughts += 1
    outcome, decision, reason = DECISIONS[serious]
    await hands.press("d")
    await expect(page.locator("#outcome")).to_be_focused()
    await hands.type(outcome)
    await hands.press("Tab")
    await hands.type(decision)
    await hands.press("Tab")
    await hands.type(reason)
    if first:
        await hands.picture("decided")
    await hands.press("Tab", "Tab", "Tab")
    await expect(page.get_by_role("button", name="Close with this decision")).to_be_focused()
    await hands.go("Enter", f"**/alerts/{alert}")
    await expect(page.locator(".decide")).to_contain_text("Closed")
    if first:
        await hands.picture("closed")
    await hands.go("q", "**/queue")
    await expect(page.locator("#live-sign")).to_have_text("Live")


async def held(hands: Hands, wanted: str) -> None:
    """Tab on until the focus is on what is called so."""
    for _ in range(60):
        await hands.press("Tab")
        if wanted in await hands.page.evaluate("document.activeElement.textContent"):
            return
    raise AssertionError(f"no key leads to {wanted}")
