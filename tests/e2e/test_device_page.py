"""The page for whoever uses a device, in a real browser: read by axe, narrow, enlarged and dark, without a network."""

from __future__ import annotations

from pathlib import Path

import pytest
from axe_playwright_python.async_playwright import Axe  # type: ignore[import-untyped]  # it ships no types
from playwright.async_api import async_playwright

from agent.core.page import page
from agent.core.status import HELP, KEPT, NEVER, NOT_EMERGENCY, SEEN_BY, WATCHED
from policy.document.tree import Json
from tests.browser import ARGUMENTS, CHROMIUM

ARTEFACTS = Path("artefacts")
FACTS: dict[str, Json] = {
    "monitored": True,
    "reasons": [],
    "watched": list(WATCHED),
    "never": NEVER,
    "seen_by": SEEN_BY,
    "kept": KEPT,
    "help": [NOT_EMERGENCY, *HELP],
    "policy": {"off": [], "in_hours": True, "idle_minutes": 10, "apps_mode": "enforce", "contact": "The school office"},
}


@pytest.fixture
def pictures() -> Path:
    ARTEFACTS.mkdir(exist_ok=True)
    return ARTEFACTS


@pytest.mark.clause("T3")
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("monitored", [True, False])
async def test_axe_finds_nothing_and_it_fits_a_phone(
    tmp_path: Path, pictures: Path, scheme: str, monitored: bool
) -> None:
    reasons: list[Json] = [] if monitored else ["The service is not running."]
    place = tmp_path / "heed.html"
    facts: dict[str, Json] = {**FACTS, "monitored": monitored, "reasons": reasons}
    facts["asked"] = ["krita: nobody has decided yet."]
    place.write_text(page(facts, "09:00 on 26 November 2026"), encoding="utf-8")
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        opened = await browser.new_page(color_scheme=scheme)  # type: ignore[arg-type]  # one of its two words
        asked: list[str] = []
        opened.on("request", lambda request: asked.append(request.url))
        await opened.goto(place.as_uri())
        for language in ("cy", "pl") if monitored else ():
            place.write_text(page(facts, "09:00, 26.11.2026", language), encoding="utf-8")
            await opened.reload()
            results = await Axe().run(opened)
            assert results.violations_count == 0, results.generate_report()
            await opened.screenshot(path=pictures / f"device-page-{language}-{scheme}.png", full_page=True)
        place.write_text(page(facts, "09:00 on 26 November 2026"), encoding="utf-8")
        await opened.reload()
        for width in (1000, 320):
            await opened.set_viewport_size({"width": width, "height": 900})
            results = await Axe().run(opened)
            assert results.violations_count == 0, results.generate_report()
            assert await opened.evaluate("document.documentElement.scrollWidth - window.innerWidth") <= 0
            state = "on" if monitored else "off"
            await opened.screenshot(path=pictures / f"device-page-{state}-{scheme}-{width}.png", full_page=True)
        await browser.close()
    assert set(asked) == {place.as_uri()}
