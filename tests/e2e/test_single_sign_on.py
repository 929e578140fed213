"""By the school's provider in a real browser, over TLS at both ends and from site to site: the cookies come along."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from axe_playwright_python.async_playwright import Axe  # type: ignore[import-untyped]  # it ships no types
from playwright.async_api import Page, ViewportSize, async_playwright, expect

from collector.app.house import initialise, opened
from collector.app.loading import Given, load
from collector.console.app import create_console
from collector.console.server import ConsoleServer, tls
from collector.domain.people import Role
from collector.domain.single_sign_on import Provider
from collector.settings import Folder, School
from tests.browser import ARGUMENTS, CHROMIUM, needs_chromium
from tests.fakes.oidc import CLIENT, SECRET, FakeProvider, running
from tests.processes import free_port

ARTEFACTS = Path(__file__).parents[2] / "artefacts"
WIDE, NARROW = ViewportSize(width=1280, height=860), ViewportSize(width=390, height=844)


async def looked_at(page: Page, name: str) -> None:
    for width, viewport in (("wide", WIDE), ("narrow", NARROW)):
        await page.set_viewport_size(viewport)
        results = await Axe().run(page)
        assert results.violations_count == 0, results.generate_report()
        assert await page.evaluate("document.documentElement.scrollWidth - window.innerWidth") <= 0
        await page.screenshot(path=ARTEFACTS / f"console-{name}-light-{width}.png", full_page=True)


@needs_chromium
@pytest.mark.clause("T24")
async def test_a_dsl_signs_in_by_keys_alone_through_the_schools_provider(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ARTEFACTS.mkdir(exist_ok=True)
    root, port = tmp_path / "data", free_port()
    with running(FakeProvider()) as provider:
        (tmp_path / "ca.pem").write_bytes(provider.ca.pem)
        monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(tmp_path / "ca.pem"))
        await initialise(root, School("Hillside School"), Given())
        Folder(root).sign_on.write_text(Provider("Fakesoft", provider.issuer, CLIENT).to_json())
        site = f"https://127.0.0.1:{port}"
        settings = replace(load(root, Given(sign_on_secret=SECRET)), https_console=True, console_port=port)
        settings = replace(settings, console_address=site)
        async with opened(settings) as house, async_playwright() as playwright:
            services = house.services
            await services.users.create("amina", "Ms Okafor", Role.DSL)
            await services.single_sign_on.let_join("amina", "amina@school.example")
            context = tls(services.authority.server_identity())
            server = ConsoleServer(create_console(settings, services), "127.0.0.1", port, context)
            await server.start()
            chromium = await playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
            page = await (await chromium.new_context(ignore_https_errors=True, locale="en-GB")).new_page()
            complaints: list[str] = []
            page.on("console", lambda said: complaints.append(said.text) if "Security Policy" in said.text else None)
            await page.goto(f"{site}/sign-in")
            await looked_at(page, "sign-in-provider")
            provider.still = True
            await page.get_by_role("button", name="Sign in with Fakesoft").press("Enter")
            await expect(page.get_by_role("heading", name="One moment")).to_be_visible()
            await looked_at(page, "way")
            provider.still = False
            await page.get_by_role("link", name="Go on").press("Enter")
            await page.wait_for_url("**/queue")
            await expect(page.get_by_text("Ms Okafor")).to_be_visible()
            await page.goto(f"{site}/account")
            await looked_at(page, "account-provider")
            await page.goto(f"{site}/account/prove?then=/account/second-step")
            await looked_at(page, "prove-provider")
            await page.get_by_role("button", name="Show it by Fakesoft").press("Enter")
            await page.wait_for_url("**/account/second-step")
            await page.get_by_role("button", name="Sign out").press("Enter")
            await expect(page.get_by_role("link", name="Sign out of Fakesoft too")).to_be_visible()
            assert complaints == []
            await chromium.close()
            await server.stop()
