"""A change of policy by two people, each in a browser of their own, over the real services on SQLite and TLS."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from playwright.async_api import Page, async_playwright, expect

from collector.app.house import House, initialise, opened
from collector.app.loading import Given, load
from collector.console.app import create_console
from collector.console.server import ConsoleServer, tls
from collector.domain.people import Role
from collector.settings import School
from tests.browser import ARGUMENTS, CHROMIUM, needs_chromium

PASSWORD = "four quiet garden spoons"
ARTEFACTS = Path(__file__).parents[2] / "artefacts"
PEOPLE = {"teach": ("Tom Teach", Role.TEACHER), "tech": ("Ira Tech", Role.IT), "head": ("Hana Head", Role.HEADTEACHER)}


@dataclass(frozen=True)
class Running:
    house: House
    site: str


@pytest.fixture
async def running(tmp_path: Path) -> AsyncIterator[Running]:
    await initialise(tmp_path / "data", School("Hillside School"), Given())
    settings = replace(load(tmp_path / "data", Given()), https_console=True)
    async with opened(settings) as house:
        users = house.services.users
        for name, (display, role) in PEOPLE.items():
            await users.redeem(await users.create(name, display, role), PASSWORD)
        context = tls(house.services.authority.server_identity())
        server = ConsoleServer(create_console(settings, house.services), "127.0.0.1", 0, context)
        await server.start()
        yield Running(house, f"https://127.0.0.1:{server.port}")
        await server.stop()


Desk = Callable[[str], Awaitable[Page]]


@pytest.fixture
async def desk(running: Running) -> AsyncIterator[Desk]:
    """`await desk("head")`: that person's own browser, signed in."""
    async with async_playwright() as playwright:
        chromium = await playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)

        async def sit(name: str) -> Page:
            context = await chromium.new_context(
                ignore_https_errors=True, locale="en-GB", viewport={"width": 1280, "height": 900}
            )
            page = await context.new_page()
            await page.goto(f"{running.site}/sign-in")
            await page.get_by_label("Name").fill(name)
            await page.get_by_label("Password", exact=True).fill(PASSWORD)
            await page.get_by_role("button", name="Sign in").click()
            await page.wait_for_url(lambda url: "/sign-in" not in url)
            return page

        yield sit
        await chromium.close()


async def kept(page: Page, name: str) -> None:
    ARTEFACTS.mkdir(exist_ok=True)
    await page.screenshot(path=ARTEFACTS / f"approval-{name}.png", full_page=True)


async def propose(page: Page, old: str, new: str, reason: str) -> None:
    """Change one thing in the policy's text, check it, propose it."""
    await page.get_by_role("link", name="Policy").click()
    await page.get_by_role("link", name="Propose a change").click()
    writing = page.get_by_label("The policy, in YAML")
    text = await writing.input_value()
    assert old in text
    await writing.fill(text.replace(old, new))
    await page.get_by_role("button", name="Check what this does").click()
    await page.get_by_label("Why this should change").fill(reason)
    await page.get_by_label("Your password, again").fill(PASSWORD)
    await kept(page, "checked")
    await page.get_by_role("button", name="Propose", exact=True).click()
    await page.wait_for_url("**/policy/proposals/*")


@needs_chromium
@pytest.mark.clause("T7", "J16", "D9")
async def test_a_longer_lock_needs_the_head_and_is_then_in_force(running: Running, desk: Desk) -> None:
    tech, head = await desk("tech"), await desk("head")
    before = await running.house.services.policies.current()
    await propose(tech, "idle_minutes: 10", "idle_minutes: 20", "Assemblies take longer than ten minutes.")
    await expect(tech.locator(".weakens")).to_contain_text("the idle lock becomes 20 minutes")
    await expect(tech.get_by_role("button", name="Publish")).to_have_count(0)
    await kept(tech, "alone")

    await head.get_by_role("link", name="Policy").click()
    await expect(head.get_by_text("weakens protection")).to_be_visible()
    await head.get_by_role("link", name="A change of the policy").click()
    await head.get_by_label("Why you agree").fill("We lock by hand before we leave the hall.")
    await head.get_by_label("Your password, again").fill(PASSWORD)
    await kept(head, "head")
    await head.get_by_role("button", name="Agree to it").click()
    await expect(head.get_by_text("You agreed to it.")).to_be_visible()

    await tech.reload()
    await tech.get_by_role("button", name="Publish").click()
    await expect(tech.get_by_text("Published. Devices take it within seconds.")).to_be_visible()
    await kept(tech, "published")
    now = await running.house.services.policies.current()
    assert before is not None
    assert now is not None
    assert (now.version, now.agreed) == (before.version + 1, True)
    assert b'idle_minutes\\":20' in now.envelope
    told = [entry.action for entry in await running.house.audit.list() if entry.action.startswith("policy.")]
    assert told[-3:] == ["policy.proposed", "policy.agreed", "policy.published"]


@needs_chromium
@pytest.mark.clause("T7")
async def test_the_head_alone_weakens_nothing(running: Running, desk: Desk) -> None:
    head = await desk("head")
    before = await running.house.services.policies.current()
    await propose(head, "idle_minutes: 10", "idle_minutes: 20", "I want it so.")
    await expect(head.get_by_role("button", name="Agree to it")).to_have_count(0)
    await expect(head.get_by_role("button", name="Publish")).to_have_count(0)
    await expect(head.get_by_text("a senior leader other than its proposer must agree")).to_be_visible()
    await kept(head, "refused")
    csrf = await head.locator("input[name=csrf]").first.input_value()
    for act in ("approve", "publish"):
        answer = await head.request.post(
            f"{head.url.partition('?')[0]}/{act}",
            form={"csrf": csrf, "reason": "I want it so.", "password": PASSWORD},
            headers={"Sec-Fetch-Site": "same-origin"},
        )
        assert answer.status == 403
    assert await running.house.services.policies.current() == before


@needs_chromium
@pytest.mark.clause("T8")
async def test_a_teacher_asks_and_the_head_lets_a_class_off_for_a_lesson(running: Running, desk: Desk) -> None:
    teacher, head = await desk("teach"), await desk("head")
    await teacher.get_by_label("Its name").fill("social-media")
    await teacher.get_by_label("Called").fill("key-stage-2")
    day = running.house.services.clock().date().isoformat()
    await teacher.get_by_label("Last day of it").fill(day)
    await teacher.get_by_label("What it is needed for").fill("A lesson on how adverts find us.")
    await teacher.get_by_label("Your password, again").fill(PASSWORD)
    await teacher.get_by_role("button", name="Ask").click()
    await expect(teacher.get_by_text("Waits for a decision")).to_be_visible()

    await head.get_by_role("link", name="Exceptions").click()
    await head.get_by_text("Decide").click()
    await head.get_by_label("Why you grant it").fill("It is on the plan.")
    await head.locator(".exception").get_by_label("Your password, again").fill(PASSWORD)
    await kept(head, "exception")
    await head.get_by_role("button", name="Grant it").click()
    await expect(head.get_by_text("granted by Hana Head")).to_be_visible()
    now = await running.house.services.policies.current()
    assert now is not None
    assert b"social-media" in now.envelope
