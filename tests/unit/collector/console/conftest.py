"""A console over services in memory, and a browser for each role."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack

import httpx
import pytest

from collector.console.app import create_console
from collector.console.paper.sheet import Sheet
from tests.fakes.console_services import PASSWORD, FakeServices, settings

SAME_SITE = {"Sec-Fetch-Site": "same-origin"}
Browser = Callable[..., Awaitable[httpx.AsyncClient]]


@pytest.fixture(autouse=True)
def plain_letters(monkeypatch: pytest.MonkeyPatch) -> None:
    """Paper in the font that every reader has: to cut another to size takes most of the time, and is tried elsewhere
    (tests/unit/collector/services/test_case_exports.py).
    """
    monkeypatch.setattr(Sheet, "_fonts", lambda _sheet: None)


@pytest.fixture
def services() -> FakeServices:
    return FakeServices()


@pytest.fixture
async def browser(services: FakeServices) -> AsyncIterator[Browser]:
    """`await browser()` opens one that nobody has signed in at; `await browser("dsl")` one signed in by that role."""
    async with AsyncExitStack() as stack:

        async def opened(role: str = "", *, https: bool = False, address: str = "192.0.2.7") -> httpx.AsyncClient:
            app = create_console(settings(https=https), services.whole)
            transport = httpx.ASGITransport(app, client=(address, 50000))
            scheme = "https" if https else "http"
            client = httpx.AsyncClient(transport=transport, base_url=f"{scheme}://heed.test", headers=SAME_SITE)
            await stack.enter_async_context(client)
            if role:
                answer = await client.post("/sign-in", data={"name": role, "password": PASSWORD})
                assert answer.status_code == 303
            return client

        yield opened
