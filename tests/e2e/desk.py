"""A DSL's own browser on a really running collector: the one-time link redeemed, the queue page open."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from playwright.sync_api import Page, sync_playwright

from tests.browser import ARGUMENTS, CHROMIUM
from tests.processes import Collector

PASSWORD = "violet tractor morning tea"  # three words and one more, as the page advises


@contextmanager
def open_queue(collector: Collector, role: str = "dsl") -> Iterator[Page]:
    """Sign in by a one-time link, as the person who was sent it does, and stand on their first page."""
    link = collector.ask("user", "create", role, "--role", role)["link"]
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        try:
            page = browser.new_page(viewport={"width": 1280, "height": 860}, locale="en-GB")
            page.goto(link if link.startswith("http") else f"http://127.0.0.1:{collector.console_port}/welcome#{link}")
            page.get_by_label("New password").fill(PASSWORD)
            page.get_by_label("The same password again").fill(PASSWORD)
            page.get_by_role("button", name="Set password").click()
            page.wait_for_url("**/queue")
            yield page
        finally:
            browser.close()
