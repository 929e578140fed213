from __future__ import annotations

import csv
import io

import pytest

from tests.fakes.console_services import PASSWORD, FakeServices
from tests.unit.collector.console.conftest import Browser
from tests.unit.collector.console.test_door import csrf_in


async def test_how_often_each_rule_was_wrong(browser: Browser) -> None:
    client = await browser("dsl")
    page = (await client.get("/reports/rules")).text
    assert "34 of 58 closed alerts were false alarms" in page
    for words in ("word.weapons", "78 % (62 to 88 %)", "too few: 21 to 94 %", "none closed", "local.the-old-quarry"):
        assert words in page, words
    rows = list(csv.reader(io.StringIO((await client.get("/reports/rules.csv")).text)))
    assert rows[0][:5] == ["rule", "category", "alerts", "closed", "false alarms"]
    assert ["bullying.threat", "bullying", "3", "3", "2", "", "20.8", "93.9"] in rows
    assert "'=cmd" in {row[0] for row in rows}
    assert "/reports/rules" in (await client.get("/reports")).text


@pytest.mark.parametrize("role", ["it", "teacher", "leader", "governor", "auditor"])
async def test_that_is_for_those_who_see_the_alerts(browser: Browser, role: str) -> None:
    client = await browser(role)
    for address in ("/reports/rules", "/reports/rules.csv", "/alerts/0a/muting"):
        assert (await client.get(address)).status_code == 403


async def test_from_a_false_alarm_one_click_shows_what_muting_costs_and_the_next_proposes_it(
    browser: Browser, services: FakeServices
) -> None:
    client = await browser("dsl")
    token = csrf_in((await client.get("/alerts/0a")).text)
    decision = {"csrf": token, "decision": "none", "reason": "a history lesson"}
    await client.post("/alerts/0a/acknowledge", data={"csrf": token})
    await client.post("/alerts/0a/close", data=decision | {"outcome": "no_action"})
    assert "/alerts/0a/muting" not in (await client.get("/alerts/0a")).text
    await client.post("/alerts/0a/reopen", data=decision)
    await client.post("/alerts/0a/close", data=decision | {"outcome": "false_alarm"})
    assert "/alerts/0a/muting" in (await client.get("/alerts/0a")).text
    page = (await client.get("/alerts/0a/muting")).text
    for words in (
        "would have silenced 5 alerts: 4 closed as false alarms",
        "1 of them is not decided",
        "right at times",
    ):
        assert words in page
    assert '<option value="role"' not in page  # one of those was true
    form = {"csrf": token, "scope": "group", "days": "90", "reason": "The <b>Tudors</b>", "password": PASSWORD}
    refused = await client.post("/alerts/0a/muting", data=form | {"days": "x"})
    assert (refused.status_code, "1 to 365 days" in refused.text) == (400, True)
    assert "The &lt;b&gt;Tudors" in refused.text  # nothing that somebody wrote is lost
    assert (await client.post("/alerts/0a/muting", data=form | {"scope": "role"})).status_code == 403
    assert (await client.post("/alerts/0a/muting", data=form | {"password": "wrong"})).status_code == 403
    answer = await client.post("/alerts/0a/muting", data=form)
    assert answer.status_code == 303
    assert answer.headers["location"].startswith("/policy/proposals/")
    assert services.mutings.asked[-1] == ("0a", "group", 90, "The <b>Tudors</b>")
    assert "is muted until" in (await client.get(answer.headers["location"])).text


async def test_a_deputy_sees_what_it_costs_and_proposes_nothing(browser: Browser) -> None:
    client = await browser("deputy")
    page = (await client.get("/alerts/0a/muting")).text
    assert "Your role does not propose changes" in page
    token = csrf_in((await client.get("/alerts/0a")).text)
    assert (await client.post("/alerts/0a/muting", data={"csrf": token})).status_code == 403
    assert (await (await browser("headteacher")).get("/alerts/0a/muting")).status_code == 404
