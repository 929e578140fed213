"""From the button to the queue and out again: the real services, and a provider over real HTTPS."""

from __future__ import annotations

import html
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

import httpx
import pytest
from argon2 import PasswordHasher
from fastapi import FastAPI

from collector.app.house import House, initialise, opened
from collector.app.loading import Given, load
from collector.console.app import create_console
from collector.domain.people import Role
from collector.domain.single_sign_on import Provider
from collector.services import passphrase, users
from collector.settings import SIGN_ON_BACK, Folder, School
from tests.fakes.oidc import CLIENT, SECRET, FakeProvider, followed, running
from tests.unit.collector.console.conftest import SAME_SITE
from tests.unit.collector.console.test_door import csrf_in

ORIGIN = "https://heed.school.example"
PASSWORD = "copper lantern otter"
ELSEWHERE = {"Sec-Fetch-Site": "cross-site"}


@dataclass
class Site:
    house: House
    provider: FakeProvider
    app: FastAPI

    @asynccontextmanager
    async def browser(self) -> AsyncIterator[httpx.AsyncClient]:
        transport = httpx.ASGITransport(self.app, client=("127.0.0.1", 50000))
        async with httpx.AsyncClient(transport=transport, base_url=ORIGIN, headers=SAME_SITE) as client:
            yield client


@pytest.fixture
async def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Site]:
    """A school with a DSL, whose address at the provider is known to Heed."""
    monkeypatch.setattr(users, "_hasher", PasswordHasher(1, 64, 1))
    monkeypatch.setattr(passphrase, "_MEMORY_KIB", 64)
    root = tmp_path / "collector"
    with running(FakeProvider()) as provider:
        trusted = tmp_path / "ca.pem"
        trusted.write_bytes(provider.ca.pem)
        monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(trusted))
        await initialise(root, School("A School"), Given())
        told = Provider("Fakesoft", provider.issuer, CLIENT, second_factor={"amr": ("mfa",)})
        Folder(root).sign_on.write_text(told.to_json())
        Folder(root).sign_on_secret.write_text(SECRET + "\n")
        settings = load(root, Given(), console_address=ORIGIN)
        assert SECRET not in repr(settings)
        async with opened(settings) as house:
            link = await house.services.users.create("amina", "Ms Okafor", Role.DSL)
            await house.services.users.redeem(link, PASSWORD)
            await house.services.single_sign_on.let_join("amina", "amina@school.example")
            yield Site(house, provider, create_console(settings, house.services))


def way_in(page: httpx.Response) -> str:
    """Where a page leads on to by itself."""
    assert page.status_code == 200, page.text
    found = re.search(r'http-equiv="refresh" content="0; url=([^"]*)"', page.text)
    assert found
    return html.unescape(found.group(1))


async def round_trip(browser: httpx.AsyncClient, start: str = "/sign-in/provider", **form: str) -> httpx.Response:
    way = way_in(await browser.post(start, data=form))
    return await browser.get(SIGN_ON_BACK, params=followed(way), headers=ELSEWHERE)


@pytest.mark.clause("T24")
async def test_the_button_leads_to_the_provider_and_back_into_the_queue(site: Site) -> None:
    async with site.browser() as browser:
        assert "Sign in with Fakesoft" in (await browser.get("/sign-in")).text
        begun = await browser.post("/sign-in/provider")
        (cookie,) = begun.headers.get_list("set-cookie")
        assert cookie.startswith("__Host-heed-way=")
        assert {"HttpOnly", "Secure", "SameSite=lax", "Path=/"} <= set(cookie.split("; "))
        assert begun.headers["cache-control"] == "no-store"
        way = way_in(begun)
        assert way.startswith(f"{site.provider.issuer}/authorize?")
        assert f"redirect_uri={quote(ORIGIN + SIGN_ON_BACK, safe='')}" in way
        back = await browser.get(SIGN_ON_BACK, params=followed(way), headers=ELSEWHERE)
        assert way_in(back) == "/"
        (given,) = [one for one in back.headers.get_list("set-cookie") if one.startswith("__Host-heed=")]
        assert {"HttpOnly", "Secure", "SameSite=strict", "Path=/"} <= set(given.split("; "))
        assert browser.cookies.get("__Host-heed-way") is None
        queue = await browser.get("/queue")
        assert queue.status_code == 200
        assert "Ms Okafor" in queue.text
        out = await browser.post("/sign-out", data={"csrf": csrf_in(queue.text)})
        left = await browser.get(out.headers["location"])
        assert f'href="{site.provider.issuer}/out?' in left.text
        assert (await browser.get("/queue")).status_code == 303


@pytest.mark.clause("T24")
async def test_what_is_not_the_provider_s_word_for_this_browser_opens_nothing(
    site: Site, caplog: pytest.LogCaptureFixture, capsys: pytest.CaptureFixture[str]
) -> None:
    async with site.browser() as browser, site.browser() as victim:
        # Another site can start no sign-in, and its link with an answer of its own signs nobody in.
        assert (await browser.post("/sign-in/provider", headers=ELSEWHERE)).status_code == 403
        answer = followed(way_in(await browser.post("/sign-in/provider")))
        assert (await victim.get(SIGN_ON_BACK, params=answer, headers=ELSEWHERE)).status_code == 403
        # Nor does an answer whose state is not this browser's, or one that comes again.
        wrong = await browser.get(SIGN_ON_BACK, params=answer | {"state": "another"}, headers=ELSEWHERE)
        assert wrong.status_code == 403
        assert "opens no account here" in wrong.text
        assert (await browser.get(SIGN_ON_BACK, params=answer, headers=ELSEWHERE)).status_code == 403
        way = way_in(await browser.post("/sign-in/provider"))
        answer, cookie = followed(way), browser.cookies["__Host-heed-way"]
        assert (await browser.get(SIGN_ON_BACK, params=answer)).status_code == 200
        again = {"Cookie": f"__Host-heed-way={cookie}"}
        assert (await victim.get(SIGN_ON_BACK, params=answer, headers=again)).status_code == 403
        # What the provider says of an error is not repeated, and no address leads elsewhere.
        way_in(await victim.post("/sign-in/provider", data={"then": "https://evil.test"}))
        sly = {"error": "x", "error_description": "<script>call 0800</script>", "state": "", "then": "//evil.test"}
        said = await victim.get(SIGN_ON_BACK, params=sly)
        assert (said.status_code, "0800" in said.text, "evil" in said.text) == (403, False, False)
        # Nobody's address, an unverified one, a stranger: all are told the same, and no account is made.
        for person in (
            {"sub": "p-9", "email": "nobody@school.example", "email_verified": True},
            {"sub": "p-9", "email": "amina@school.example", "email_verified": False},
            {"sub": "p-9", "email": "amina@school.example", "email_verified": True},
        ):
            site.provider.person = person
            refused = await round_trip(victim)
            assert refused.status_code == 403
            assert "opens no account here" in refused.text
            assert (await victim.get("/queue")).headers["location"] == "/sign-in"
        assert len(await site.house.services.users.list()) == 1
        site.provider.down = True
        site.house.services.single_sign_on._door._published = None  # type: ignore[union-attr]  # as after an hour
        silent = await victim.post("/sign-in/provider")
        assert (silent.status_code, "does not answer now" in silent.text) == (503, True)
    logged = caplog.text + "".join(capsys.readouterr())
    for secret in (SECRET, cookie, answer["code"], answer["state"], "school.example", "p-9"):
        assert secret not in logged


@pytest.mark.clause("T24")
async def test_heeds_second_step_stays_and_the_provider_can_show_that_it_is_still_they(site: Site) -> None:
    viewer = (await site.house.services.users.list())[0]
    async with site.browser() as browser:
        await browser.post("/sign-in", data={"name": "amina", "password": PASSWORD})
        page = (await browser.get("/account/second-step")).text
        codes = (await browser.post("/account/second-step/codes", data={"csrf": csrf_in(page)})).text
        (code, *_) = re.findall(r"<li><code>([^<]*)</code>", codes)
    async with site.browser() as browser:
        assert way_in(await round_trip(browser)) == "/sign-in/code"
        taken = await browser.post("/sign-in/code", data={"code": code})
        assert taken.headers.get("location") == "/", taken.text
        account = (await browser.get("/account")).text
        assert "Joined to your account there since" in account
        assert viewer.display in account
    async with site.browser() as browser:
        site.provider.person |= {"amr": ["pwd", "mfa"]}
        assert way_in(await round_trip(browser)) == "/"
        account = (await browser.get("/account")).text
        asked = await browser.get("/account/second-step")  # the provider did not ask them: no proof yet
        assert asked.headers["location"] == "/account/prove?then=/account/second-step"
        form = {"csrf": csrf_in(account), "then": "/account/second-step"}
        assert way_in(await round_trip(browser, "/account/prove/provider", **form)) == "/account/second-step"
        assert site.provider.asked[-1]["prompt"] == "login"
        assert (await browser.get("/account/second-step")).status_code == 200
        evil = way_in(await round_trip(browser, "/account/prove/provider", **form | {"then": "//evil.test"}))
        assert evil == "/"
        site.provider.person = {"sub": "p-2"}
        assert (await round_trip(browser, "/account/prove/provider", **form)).status_code == 403
        parted = await browser.post("/account/provider/part", data={"csrf": csrf_in(account)})
        assert parted.status_code == 303
        assert (await browser.get("/queue")).status_code == 303
    async with site.browser() as browser:
        await browser.post("/sign-in", data={"name": "amina", "password": PASSWORD})
        await browser.post("/sign-in/code", data={"code": re.findall(r"<li><code>([^<]*)</code>", codes)[1]})
        token = csrf_in((await browser.get("/account")).text)
        assert way_in(await round_trip(browser, "/account/provider", csrf=token)) == "/account"
        assert "Joined to your account there since" in (await browser.get("/account")).text
