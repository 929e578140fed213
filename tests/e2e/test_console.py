"""The console in Debian's Chromium, really served on loopback: live, by keys alone, at 390 px, in light and dark."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from datetime import timedelta
from pathlib import Path

import pytest
from axe_playwright_python.async_playwright import Axe  # type: ignore[import-untyped]  # it ships no types
from playwright.async_api import Browser, ConsoleMessage, Page, ViewportSize, async_playwright, expect

from collector.console.app import create_console
from collector.console.server import ConsoleServer
from collector.domain import case_deeds as deeds
from collector.domain.deciding import Decision, Outcome
from collector.services.policy_exceptions import allowances
from policy import presets
from policy.severity import Severity
from tests.browser import ARGUMENTS, CHROMIUM
from tests.fakes.cases import CASE
from tests.fakes.console_services import LINK, PASSWORD, FakeServices, alert, settings

ARTEFACTS = Path(__file__).parents[2] / "artefacts"
PAGES = {
    "sign-in": ("", "/sign-in"),
    "welcome": ("", "/welcome"),
    "queue": ("dsl", "/queue"),
    "acknowledged": ("dsl", "/queue?state=acknowledged"),
    "empty": ("chair", "/queue"),
    "alert": ("dsl", "/alerts/0a"),
    "deciding": ("dsl", "/alerts/0b"),
    "decided": ("dsl", "/alerts/0b"),
    "cases": ("dsl", "/cases"),
    "case": ("dsl", f"/cases/{CASE}"),
    "refused": ("dsl", "/devices"),
    "missing": ("dsl", "/nowhere"),
    "devices": ("it", "/devices"),
    "device": ("it", "/devices/" + "d" * 64),
    "coverage": ("governor", "/coverage"),
    "governor": ("governor", "/what-you-see"),
    "policy": ("it", "/policy"),
    "policy-change": ("it", "/policy/change"),
    "policy-proposal": ("headteacher", "/policy/proposals/" + "0" * 16),
    "policy-version": ("it", "/policy/versions/1"),
    "policy-devices": ("it", "/policy/devices?show=all"),
    "policy-effective": ("it", "/policy/devices/" + "d" * 64),
    "exceptions": ("deputy", "/exceptions"),
    "code": ("", "/sign-in/code"),
    "reports": ("dsl", "/reports?days=28"),
    "figures": ("governor", "/reports/governors"),
    "case-export": ("dsl", f"/cases/{CASE}/export"),
    "account": ("dsl", "/account"),
    "password": ("dsl", "/account/password"),
    "told": ("dsl", "/account/told"),
    "tokens": ("dsl", "/account/tokens"),
    "rota": ("headteacher", "/rota"),
    "retention": ("headteacher", "/retention"),
    "reviews": ("governor", "/reviews"),
    "review": ("headteacher", "/reviews/" + "0a" * 8),
    "checks": ("it", "/checks"),
    "check": ("it", "/checks/c1"),
    "second-step": ("dsl", "/account/second-step"),
    "prove": ("dsl", "/account/prove?then=/alerts/0a"),
}
LONGER_LOCK = presets.text("plain").replace("idle_minutes: 10", "idle_minutes: 20")
Opened = Callable[..., Awaitable[Page]]
WIDE, NARROW = ViewportSize(width=1280, height=860), ViewportSize(width=390, height=844)


@pytest.fixture
def services() -> FakeServices:
    return FakeServices()


@pytest.fixture
async def console(services: FakeServices) -> AsyncIterator[str]:
    server = ConsoleServer(create_console(settings(), services.whole), "127.0.0.1", 0)
    await server.start()
    yield f"http://127.0.0.1:{server.port}"
    await server.stop()


@pytest.fixture
async def chromium() -> AsyncIterator[Browser]:
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        yield browser
        await browser.close()


@pytest.fixture
async def opened(chromium: Browser, console: str) -> AsyncIterator[Opened]:
    """Opens a page in a browser of its own; no script may fail and the CSP may stop nothing, in any test."""
    complaints: list[str] = []

    def listen(said: ConsoleMessage) -> None:
        if "Refused" in said.text or "Content Security Policy" in said.text:
            complaints.append(f"{said.location} {said.text}")

    async def open_page(role: str, path: str, site: str = console, **options: object) -> Page:
        asked = {"viewport": WIDE, "locale": "en-GB"} | options
        context = await chromium.new_context(**asked)  # type: ignore[arg-type]  # options as Playwright names them
        page = await context.new_page()
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.on("console", listen)
        if role:
            await sign_in(page, site, role)
        await page.goto(site + path)
        return page

    yield open_page
    assert complaints == []


async def sign_in(page: Page, site: str, role: str) -> None:
    await page.goto(f"{site}/sign-in")
    await page.get_by_label("Name").fill(role)
    await page.get_by_label("Password", exact=True).fill(PASSWORD)
    await page.get_by_role("button", name="Sign in").click()
    await page.wait_for_url(lambda url: "/sign-in" not in url)


@pytest.mark.parametrize("name", PAGES)
@pytest.mark.parametrize("scheme", ["light", "dark"])
async def test_axe_finds_nothing_and_no_page_is_wider_than_a_phone(
    opened: Opened, services: FakeServices, name: str, scheme: str
) -> None:
    role, path = PAGES[name]
    it = services.users.person("it")
    await services.proposals.propose(it, PASSWORD, LONGER_LOCK, "Assemblies take longer than ten minutes.")
    until = services.clock() + timedelta(days=5)
    teacher = services.users.person("teacher")
    await services.exceptions.ask(
        teacher,
        PASSWORD,
        {"group": "year-6"},
        allowances([], ["social-media"], [], ""),
        why="A lesson on adverts.",
        until=until,
    )
    if name == "second-step":
        await services.users.second_steps.begin(services.users.person("dsl"))
    if name in {"acknowledged", "deciding", "decided"}:
        await services.alerts.acknowledge(services.users.person("dsl"), "0b")
    if name == "case":
        dsl = services.users.person("dsl")
        for deed in (deeds.TakenOn(), deeds.Answered("adult", yes=True), deeds.Acted("dsl"), deeds.Noted("At break.")):
            await services.cases.do(dsl, CASE, deed)
    if name == "decided":
        decision = Decision(Outcome.REFERRED, "Rang the duty team.", "She is not safe at home.", "social_care", "CRN 7")
        await services.alerts.close(services.users.person("dsl"), "0b", decision)
    page = await opened(role, path, color_scheme=scheme)
    assert await page.locator("html").get_attribute("data-bs-theme") == scheme
    for width, viewport in (("wide", WIDE), ("narrow", NARROW)):
        await page.set_viewport_size(viewport)
        results = await Axe().run(page)
        assert results.violations_count == 0, results.generate_report()
        assert await page.evaluate("document.documentElement.scrollWidth - window.innerWidth") <= 0
        ARTEFACTS.mkdir(exist_ok=True)
        await page.screenshot(path=ARTEFACTS / f"console-{name}-{scheme}-{width}.png", full_page=True)


@pytest.mark.parametrize("scheme", ["light", "dark"])
async def test_the_keys_help_and_the_confirmation_are_accessible_too(opened: Opened, scheme: str) -> None:
    page = await opened("dsl", "/queue", color_scheme=scheme)
    await expect(page.locator("#live-sign")).to_have_text("Live")
    async with page.expect_response("**/queue/rows*"):  # the stream's own news of it
        await page.locator("[data-acknowledge]").first.click()
    await expect(page.locator("#said")).to_contain_text("Acknowledged")
    await expect(page.locator(".htmx-request, .htmx-swapping, .htmx-settling")).to_have_count(0)
    await page.screenshot(path=ARTEFACTS / f"console-said-{scheme}.png")
    assert (await Axe().run(page)).violations_count == 0
    await page.get_by_role("button", name="Keys").click()
    await page.screenshot(path=ARTEFACTS / f"console-keys-{scheme}.png")
    assert (await Axe().run(page)).violations_count == 0


async def test_a_wrong_clock_here_moves_no_deadline(opened: Opened, services: FakeServices) -> None:
    page = await opened("dsl", "/sign-in")
    await page.clock.install(time=services.clock() - timedelta(hours=7))
    await page.goto(page.url.rpartition("/")[0] + "/queue")
    await expect(page.locator("[data-alert='0a'] time").first).to_have_text("due in 11 min")


@pytest.mark.parametrize("path", ["/queue", "/alerts/0a", "/sign-in"])
async def test_every_target_is_at_least_24_px(opened: Opened, path: str) -> None:
    page = await opened("dsl", path, viewport=NARROW)
    small = await page.eval_on_selector_all(
        "button, select, input:not([type=hidden])",
        """all => all.map(one => [one.outerHTML, one.getBoundingClientRect()])
             .filter(([, box]) => box.width && (box.width < 24 || box.height < 24)).map(([html]) => html)""",
    )
    assert small == []


async def test_a_new_alert_stands_at_the_top_without_a_reload(opened: Opened, services: FakeServices) -> None:
    page = await opened("dsl", "/queue")
    await expect(page.locator("#live-sign")).to_have_text("Live")
    await expect(page).to_have_title("(4) Queue · Heed")
    await page.evaluate("window.sameDocument = true")
    services.alerts.arrive(alert("00", services.clock(), Severity.CRITICAL, title="Grave danger", score=5900))
    await expect(page.locator("[data-alert]").first).to_contain_text("Grave danger")
    await expect(page).to_have_title("(5) Queue · Heed")
    await expect(page.locator("#announcement")).to_have_text("New alert. Critical: Grave danger.")
    assert await page.evaluate("window.sameDocument")
    await page.screenshot(path=ARTEFACTS / "console-queue-live.png")


async def test_a_page_that_lost_its_collector_says_so_and_catches_up(opened: Opened, services: FakeServices) -> None:
    first = ConsoleServer(create_console(settings(), services.whole), "127.0.0.1", 0)
    await first.start()
    port = first.port
    page = await opened("dsl", "/queue", f"http://127.0.0.1:{port}")
    await expect(page.locator("#live-sign")).to_have_text("Live")
    await first.stop()
    await expect(page.locator("#live-sign")).to_have_text("Not live: reconnecting")
    services.alerts.arrive(alert("00", services.clock(), Severity.CRITICAL, title="Meanwhile", score=5900))
    second = ConsoleServer(create_console(settings(), services.whole), "127.0.0.1", port)
    await second.start()
    await expect(page.locator("[data-alert]").first).to_contain_text("Meanwhile", timeout=20_000)
    await expect(page.locator("#live-sign")).to_have_text("Live")
    await second.stop()


async def test_the_queue_is_worked_by_keys_alone(opened: Opened, services: FakeServices) -> None:
    page = await opened("dsl", "/queue")
    await expect(page.locator("#live-sign")).to_have_text("Live")
    for key in ("j", "j", "k"):
        await page.keyboard.press(key)
    await expect(page.locator("#alert-0a")).to_be_focused()
    await page.keyboard.press("a")
    await expect(page.locator("#said")).to_contain_text("Acknowledged: Suicide intent")
    await expect(page.locator("[data-alert='0a']")).to_have_count(0)
    await expect(page.locator("#alert-0b")).to_be_focused()
    assert services.alerts.rows[0].acknowledged_by == "Person DSL"
    await page.keyboard.press("/")
    await expect(page.locator("#text")).to_be_focused()
    await page.keyboard.type("tablet-02")
    await expect(page.locator("[data-alert]")).to_have_count(1)
    await page.keyboard.press("Escape")
    await page.keyboard.press("?")
    await expect(page.get_by_role("dialog")).to_be_visible()
    await page.keyboard.press("Escape")
    await page.keyboard.press("j")
    await page.keyboard.press("Enter")
    await page.wait_for_url("**/alerts/0c")
    await page.keyboard.press("a")
    await expect(page.get_by_text("Acknowledged by Person DSL").first).to_be_visible()
    await page.wait_for_load_state()
    await page.keyboard.press("d")
    await expect(page.locator("#outcome")).to_be_focused()
    await page.keyboard.press("Escape")
    await page.keyboard.press("q")
    await page.wait_for_url("**/queue")


async def test_a_row_that_htmx_does_not_hold_yet_is_acknowledged_without_leaving_the_page(opened: Opened) -> None:
    page = await opened("dsl", "/queue")
    await expect(page.locator("#live-sign")).to_have_text("Live")
    await page.evaluate("const row = document.querySelector(\"[data-alert='0a']\"); row.innerHTML = row.innerHTML")
    await page.locator("#alert-0a").focus()
    await page.keyboard.press("a")
    await expect(page.locator("#said")).to_contain_text("Acknowledged: Suicide intent")


async def test_keys_can_be_switched_off(opened: Opened, services: FakeServices) -> None:
    page = await opened("dsl", "/queue")
    await page.get_by_role("button", name="Keys").click()
    await page.get_by_label("Keys are on in this browser").uncheck()
    await page.get_by_role("button", name="Close").click()
    await page.locator("#alert-0a").focus()
    await page.keyboard.press("a")
    await page.keyboard.press("j")
    await expect(page.locator("#alert-0a")).to_be_focused()
    assert services.alerts.rows[0].acknowledged_by is None


async def test_buttons_do_all_without_any_script(opened: Opened, services: FakeServices) -> None:
    page = await opened("dsl", "/queue", java_script_enabled=False)
    async with page.expect_navigation():  # to the same address
        await page.locator("[data-alert='0b'] button").click()
    assert services.alerts.rows[1].acknowledged_by == "Person DSL"
    await page.get_by_label("Severity").select_option("high")
    await page.get_by_role("button", name="Filter").click()
    await expect(page.locator("[data-alert]")).to_have_count(1)


async def test_a_one_time_links_secret_leaves_the_address_bar(opened: Opened, console: str) -> None:
    asked: list[str] = []
    page = await opened("", "/sign-in")
    page.on("request", lambda request: asked.append(request.url))
    await page.goto(f"{console}/welcome#{LINK}")
    await expect(page.get_by_label("One-time code")).to_be_hidden()
    assert page.url == f"{console}/welcome"
    await page.get_by_label("New password").fill(PASSWORD)
    await page.get_by_label("The same password again").fill(PASSWORD)
    await page.get_by_role("button", name="Set password").click()
    await page.wait_for_url("**/queue")
    assert not any(LINK in url.partition("#")[0] for url in asked)


async def test_an_open_page_whose_session_ends_is_led_to_sign_in(opened: Opened, services: FakeServices) -> None:
    page = await opened("dsl", "/queue")
    await expect(page.locator("#live-sign")).to_have_text("Live")
    services.users.sessions.clear()
    services.alerts.arrive(alert("00", services.clock(), Severity.LOW))
    await page.wait_for_url("**/sign-in?because=ended")
    await expect(page.get_by_text("your session ended")).to_be_visible()


async def held(page: Page, wanted: str) -> None:
    """Go on with the Tab key until the thing of this name holds the focus."""
    for _step in range(300):
        await page.keyboard.press("Tab")
        name = await page.evaluate(
            "(one => one.labels?.[0]?.textContent || one.textContent || '')(document.activeElement).trim()"
        )
        if name.startswith(wanted):
            return
    raise AssertionError(f"{wanted} was not reached by Tab")


async def test_a_case_is_taken_on_worked_and_closed_by_keys_alone(opened: Opened, services: FakeServices) -> None:
    page = await opened("dsl", "/queue")
    await expect(page.locator("#live-sign")).to_have_text("Live")
    await page.keyboard.press("j")
    await held(page, "Case of")
    held_link = await page.evaluate("document.activeElement.id")
    async with page.expect_response("**/queue/rows*"):
        await page.evaluate("htmx.trigger('#queue', 'sse:queue')")
    await expect(page.locator(f"#{held_link}")).to_be_focused()
    await page.keyboard.press("Enter")
    await page.wait_for_url(f"**/cases/{CASE}")
    await page.keyboard.press("a")
    await expect(page.locator(".decide")).to_contain_text("In hand")
    for field, words, button in (
        ("Add a note", "Spoke with her at break.", "Add it"),
        ("Who told parents", "Rang her mother at four.", "Parents were told"),
    ):
        await held(page, field)
        await page.keyboard.type(words)
        await held(page, button)
        async with page.expect_navigation():
            await page.keyboard.press("Enter")
        await expect(page.locator(".story")).to_contain_text(words)
    await held(page, "What came of it")
    await page.keyboard.type("A false")
    await held(page, "What was decided")
    await page.keyboard.type("Nothing more.")
    await held(page, "Why")
    await page.keyboard.type("It was a poem for English.")
    await held(page, "Close the case")
    async with page.expect_navigation():
        await page.keyboard.press("Enter")
    await expect(page.locator(".decide")).to_contain_text("Closed")
    assert [type(entry.deed).__name__ for entry in services.cases.entries] == [
        "TakenOn",
        "Noted",
        "ParentsTold",
        "ClosedWith",
    ]
