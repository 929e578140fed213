"""One's own channels and the rota, by page (T4)."""

from __future__ import annotations

from datetime import timedelta

import pytest

from collector.domain.second_step import PROOF_LASTS
from tests.fakes.console_services import FakeServices
from tests.unit.collector.console.conftest import Browser
from tests.unit.collector.console.test_door import csrf_in


@pytest.mark.clause("T4")
async def test_a_person_sets_tries_and_takes_away_their_channels_and_no_address_is_shown(
    browser: Browser, services: FakeServices
) -> None:
    client = await browser("dsl")
    page = (await client.get("/account/told")).text
    assert "School mail" in page
    token = csrf_in(page)
    form = {"csrf": token, "label": "My phone", "address": "ntfys://secret-word.example/x", "kind": "push"}
    answer = await client.post("/account/told/channels", data=form)
    assert answer.headers["location"] == "/account/told?done=added"
    page = (await client.get("/account/told?done=added")).text
    assert "My phone" in page
    assert "Try it now" in page
    assert "secret-word" not in page
    assert "The test was sent." in (await client.post("/account/told/test", data={"csrf": token})).text
    services.notifications.fails = "it could not be reached"
    assert "Failed: it could not be reached" in (await client.post("/account/told/test", data={"csrf": token})).text
    for one in ("0c", "0d"):
        await client.post(f"/account/told/channels/{one}/remove", data={"csrf": token})
    assert "no alert wakes you" in (await client.get("/account/told")).text
    assert "You have no channel to try." in (await client.post("/account/told/test", data={"csrf": token})).text
    assert (await client.post("/account/told/channels/0c/remove", data={"csrf": token})).status_code == 404


@pytest.mark.parametrize("address", ["json://127.0.0.1:5432/", "file:///etc/passwd", "syslog://", "no address", ""])
async def test_nobody_makes_the_collector_call_anything_else_from_a_page(
    browser: Browser, services: FakeServices, address: str
) -> None:
    client = await browser("dsl")
    token = csrf_in((await client.get("/account/told")).text)
    form = {"csrf": token, "label": "x", "address": address, "kind": ""}
    answer = await client.post("/account/told/channels", data=form)
    assert answer.status_code == 400
    assert "added by IT" in answer.text
    assert len(services.notifications.channels) == 1
    form |= {"label": "", "address": "mailto://a.example"}
    assert "needs a label" in (await client.post("/account/told/channels", data=form)).text


async def test_channels_are_changed_by_whoever_sits_there(browser: Browser, services: FakeServices) -> None:
    client = await browser("dsl")
    services.clock.at += PROOF_LASTS + timedelta(minutes=1)
    answer = await client.get("/account/told")
    assert answer.status_code == 303
    assert answer.headers["location"].startswith("/account/prove")


async def test_the_digest_comes_at_an_hour_that_one_chooses_or_never(browser: Browser, services: FakeServices) -> None:
    client = await browser("dsl")
    page = (await client.get("/account/told")).text
    assert '<option value="8" selected>08:00</option>' in page
    token = csrf_in(page)
    await client.post("/account/told/digest", data={"csrf": token, "hour": "17"})
    assert await services.digests.hour_of("dsl") == 17
    await client.post("/account/told/digest", data={"csrf": token, "hour": ""})
    assert await services.digests.hour_of("dsl") is None
    for wrong in ("noon", "99", "²"):
        answer = await client.post("/account/told/digest", data={"csrf": token, "hour": wrong})
        assert answer.status_code == 400


@pytest.mark.clause("T4")
async def test_the_rota_says_who_answers_when_and_whom_an_alert_would_wake(browser: Browser) -> None:
    page = (await (await browser("chair")).get("/rota")).text
    for words in ("Person Deputy", "no channel", "would wake now", "Somebody further up", "When school is closed"):
        assert words in page
    assert "Set who answers" not in page
    assert "Remove" not in page


@pytest.mark.clause("T4")
async def test_a_dsl_or_the_head_sets_a_week_and_nobody_else(browser: Browser, services: FakeServices) -> None:
    client = await browser("headteacher")
    page = (await client.get("/rota")).text
    token = csrf_in(page)
    assert "Set who answers" in page
    form = {"csrf": token, "first": "2026-12-01", "last": "2026-12-07", "who1": "dsl", "who2": ""}
    assert (await client.post("/rota", data=form)).headers["location"] == "/rota"
    assert services.rota.weeks[-1].who == ("dsl",)
    assert (await client.post("/rota", data=form | {"who1": ""})).status_code == 400
    assert "must be days" in (await client.post("/rota", data=form | {"last": "soon"})).text
    await client.post("/rota/0f/remove", data={"csrf": token})
    assert [one.id for one in services.rota.weeks] == ["0e"]
    deputy = await browser("deputy")
    form["csrf"] = csrf_in((await deputy.get("/rota")).text)
    assert (await deputy.post("/rota", data=form)).status_code == 403
