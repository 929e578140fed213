"""The console over the real services on SQLite and TLS: from ingest's commit to the open page and the audit."""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncIterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from playwright.async_api import BrowserContext, async_playwright, expect

from collector.app.house import House, initialise, opened
from collector.app.loading import Given, load
from collector.console.app import create_console
from collector.console.server import ConsoleServer, tls
from collector.domain.people import Role
from collector.settings import School
from policy.severity import Lane, Severity
from tests.browser import ARGUMENTS, CHROMIUM, needs_chromium
from tests.factories.submissions import enrolled, received, submission

PASSWORD = "four quiet garden spoons"
SNIPPET = "there is no point in going on"


@dataclass(frozen=True)
class Running:
    house: House
    site: str


@pytest.fixture
async def running(tmp_path: Path) -> AsyncIterator[Running]:
    await initialise(tmp_path / "data", School("Hillside School"), Given())
    settings = replace(load(tmp_path / "data", Given()), https_console=True)
    async with opened(settings) as house:
        context = tls(house.services.authority.server_identity())
        server = ConsoleServer(create_console(settings, house.services), "127.0.0.1", 0, context)
        ingest = asyncio.create_task(house.services.ingest.run())
        await server.start()
        yield Running(house, f"https://127.0.0.1:{server.port}")
        await server.stop()
        await house.services.ingest.stop()
        await ingest


@pytest.fixture
async def browser() -> AsyncIterator[BrowserContext]:
    async with async_playwright() as playwright:
        chromium = await playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        yield await chromium.new_context(ignore_https_errors=True, locale="en-GB")
        await chromium.close()


@needs_chromium
@pytest.mark.clause("D8", "D6")
async def test_from_ingest_to_an_acknowledgement_that_is_on_record(running: Running, browser: BrowserContext) -> None:
    services = running.house.services
    device = await enrolled(running.house.store)
    link = await services.users.create("dsl", "Dana Lead", Role.DSL)
    page = await browser.new_page()
    await page.goto(f"{running.site}/welcome#{link}")
    await page.get_by_label("New password").fill(PASSWORD)
    await page.get_by_label("The same password again").fill(PASSWORD)
    await page.get_by_role("button", name="Set password").click()
    await expect(page.get_by_role("heading", name="Nothing waits for you").first).to_be_visible()
    await expect(page.locator("#live-sign")).to_have_text("Live")

    routine = [received(n, Severity.MEDIUM, account=f"pupil.{n}") for n in range(1, 4)]
    await services.ingest.submit(submission(device, *routine))
    await expect(page.locator("[data-alert]")).to_have_count(3)
    grave = received(1, Severity.CRITICAL, snippet=SNIPPET)
    await services.ingest.submit(submission(device, grave, lane=Lane.URGENT))
    first = page.locator("[data-alert]").first
    await expect(first).to_contain_text("Critical")
    await expect(first).to_contain_text("pupil.one")
    await expect(first).to_contain_text(re.compile(r"due in 1[45] min"))
    assert SNIPPET not in await page.content()

    await page.keyboard.press("j")
    await page.keyboard.press("Enter")
    await expect(page.locator("blockquote")).to_have_text(SNIPPET)
    await page.wait_for_load_state()  # with the script that hears keys
    await page.keyboard.press("a")
    await expect(page.get_by_text("Acknowledged by Dana Lead").first).to_be_visible()
    told = [(entry.actor, entry.action) for entry in await running.house.audit.list()]
    assert any("evidence" in action for _, action in told)
    assert any("acknowledge" in action for _, action in told)

    cookies = [one for one in await browser.cookies() if one["name"] == "__Host-heed"]
    assert [(one["secure"], one["httpOnly"], one["sameSite"]) for one in cookies] == [(True, True, "Strict")]
    await page.get_by_role("button", name="Sign out").click()
    await page.wait_for_url("**/sign-in*")
    await page.goto(f"{running.site}/queue")
    assert page.url.endswith("/sign-in")


@needs_chromium
async def test_wrong_passwords_must_wait_and_are_told_how_long(running: Running, browser: BrowserContext) -> None:
    services = running.house.services
    await services.users.redeem(await services.users.create("dsl", "Dana Lead", Role.DSL), PASSWORD)
    page = await browser.new_page()
    await page.goto(f"{running.site}/sign-in")
    for _ in range(20):  # on a slow machine the first waits, of a second or two, pass between tries
        await page.get_by_label("Name").fill("dsl")
        await page.get_by_label("Password", exact=True).fill("not this one at all")
        await page.get_by_role("button", name="Sign in").click()
        if "Too many" in await page.get_by_role("alert").inner_text():
            break
    await expect(page.get_by_role("alert")).to_contain_text("Too many wrong tries. Wait")


@needs_chromium
async def test_it_sees_devices_and_never_an_alert(running: Running, browser: BrowserContext) -> None:
    services = running.house.services
    device = await enrolled(running.house.store)
    await services.ingest.submit(submission(device, received(1, Severity.CRITICAL, snippet=SNIPPET), lane=Lane.URGENT))
    await services.users.redeem(await services.users.create("tech", "Ira Tech", Role.IT), PASSWORD)
    page = await browser.new_page()
    await page.goto(f"{running.site}/sign-in")
    await page.get_by_label("Name").fill("tech")
    await page.get_by_label("Password", exact=True).fill(PASSWORD)
    await page.get_by_role("button", name="Sign in").click()
    await expect(page.get_by_role("rowheader", name="laptop-1")).to_be_visible()
    assert "pupil.one" not in await page.content()
    answer = await page.goto(f"{running.site}/queue")
    assert answer
    assert answer.status == 403
