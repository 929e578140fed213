from __future__ import annotations

import re

import pytest

from collector.console.access import PROGRAMS
from collector.domain.api_tokens import written
from collector.domain.people import Role
from tests.fakes.console_services import FakeServices
from tests.unit.collector.console.conftest import Browser
from tests.unit.collector.console.test_door import csrf_in


@pytest.mark.clause("T26")
async def test_a_token_is_made_shown_once_and_ended(browser: Browser, services: FakeServices) -> None:
    client = await browser("dsl")
    page = (await client.get("/account/tokens")).text
    assert "no program sees anything in your name" in page
    assert "read:devices" not in page
    token = csrf_in(page)
    form = {"csrf": token, "label": "<b>the office</b>", "scope": ["read:alerts", "read:cases"], "days": "30"}
    shown = (await client.post("/account/tokens", data=form)).text
    (text,) = services.api_tokens.bearers
    assert text in shown
    assert "<b>the office</b>" not in shown
    (row,) = await services.api_tokens.of("dsl")
    assert (written(row.scopes), row.user_id) == ("read:alerts read:cases", "user-dsl")
    later = (await client.get("/account/tokens")).text
    assert text not in later
    assert "For read:alerts, read:cases. Never used" in later
    ended = await client.post(f"/account/tokens/{row.id}/end", data={"csrf": token})
    assert ended.headers["location"] == "/account/tokens"
    assert services.api_tokens.bearers == {}
    assert (await client.post(f"/account/tokens/{row.id}/end", data={"csrf": token})).status_code == 404


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"label": ""}, "Say what the token is for"),
        ({"scope": []}, "Choose what the token is for"),
        ({"scope": ["read:devices"]}, "There is no scope"),
        ({"days": "9999"}, "A token lasts for one of"),
    ],
)
async def test_a_token_that_cannot_be_says_why(
    browser: Browser, services: FakeServices, changes: dict[str, object], sentence: str
) -> None:
    client = await browser("dsl")
    token = csrf_in((await client.get("/account/tokens")).text)
    form = {"csrf": token, "label": "office", "scope": ["read:alerts"], "days": "30"} | changes
    answer = await client.post("/account/tokens", data=form)
    assert answer.status_code == 400
    assert sentence in re.sub(r"\s+", " ", answer.text)
    assert services.api_tokens.bearers == {}


async def test_the_account_page_leads_there_for_whom_there_is_something_to_read(browser: Browser) -> None:
    for role in (Role.DSL, Role.TEACHER):
        page = (await (await browser(role)).get("/account")).text
        assert ("/account/tokens" in page) is (role in PROGRAMS)


async def test_webhooks_are_tried_and_removed_there_without_their_addresses(
    browser: Browser, services: FakeServices
) -> None:
    client = await browser("dsl")
    page = (await client.get("/account/tokens")).text
    assert "From urgent on. 2 still to be told." in page
    for kept in ("secret-key", "secret-word", "<i>"):
        assert kept not in page
    token = csrf_in(page)
    assert "The test was taken" in (await client.post("/account/webhooks/0f/test", data={"csrf": token})).text
    services.webhooks.fails = "it answered with 404"
    assert "Failed: it answered with 404" in (await client.post("/account/webhooks/0f/test", data={"csrf": token})).text
    assert (await client.post("/account/webhooks/0e/test", data={"csrf": token})).status_code == 404
    removed = await client.post("/account/webhooks/0f/remove", data={"csrf": token})
    assert removed.headers["location"] == "/account/tokens"
    assert services.webhooks.by == "user-dsl"
    assert "told of new alerts" not in (await client.get("/account/tokens")).text
