from __future__ import annotations

import re

import pytest

from collector.services.checks import Wanted
from tests.fakes.console_services import FakeServices
from tests.unit.collector.console.conftest import Browser


@pytest.mark.clause("T6")
@pytest.mark.parametrize("role", ["it", "dsl", "governor", "auditor"])
async def test_a_check_shows_what_each_device_answered_the_unproven_first(browser: Browser, role: str) -> None:
    client = await browser(role)
    assert "1 proven, 1 not answered yet" in (await client.get("/checks")).text
    page = (await client.get("/checks/c1")).text
    for words in (
        "Failed at hook",
        "the hook did not hear it",
        "Proven, late",
        "hook 10.6 ms",
        "50% certainty",
        "on-site, main",
    ):
        assert words in page
    assert page.index("Failed at hook") < page.index("Proven, late")
    rows = (await client.get("/checks/c1/rows")).text
    assert 'hx-trigger="every 2s"' in rows  # while a device has not answered
    assert (await client.get("/checks/none")).status_code == 404


async def test_who_may_asks_and_others_may_not(browser: Browser, services: FakeServices) -> None:
    client = await browser("it")
    page = (await client.get("/checks")).text
    token = re.search(r'name="csrf" value="([^"]+)"', page)
    assert token is not None
    form = {"csrf": token[1], "group": "9B", "sample": "3", "reason": "the term's check"}
    answer = await client.post("/checks", data=form)
    assert (answer.status_code, answer.headers["location"]) == (303, "/checks/c1")
    assert services.checks.asked[0][1] == Wanted(groups=("9B",), sample=3, reason="the term's check")
    await client.post("/checks", data={**form, "off_site": "on"})
    assert services.checks.asked[1][1].off_site
    assert (await client.post("/checks", data={**form, "sample": "-1"})).status_code == 400
    governor = await browser("governor")
    assert "Ask for a check" not in (await governor.get("/checks")).text
    assert (await governor.post("/checks", data=form)).status_code == 403
    assert (await (await browser("teacher")).get("/checks")).status_code == 403
