from __future__ import annotations

import pytest

from tests.fakes.console_services import FakeServices
from tests.fakes.reviews import HELD, YEARLY
from tests.unit.collector.console.conftest import Browser
from tests.unit.collector.console.test_door import csrf_in


@pytest.mark.clause("T5")
async def test_a_review_is_warned_of_opened_and_closed(browser: Browser) -> None:
    client = await browser("headteacher")
    listed = (await client.get("/reviews")).text
    for words in ("1 review is open", "The regular review", "A new site (site North)", "overdue", "held on"):
        assert words in listed
    assert "1 review of the monitoring is overdue." in (await client.get("/coverage")).text
    page = (await client.get(f"/reviews/{YEARLY}")).text
    assert "It is overdue." in page
    token = csrf_in(page)
    said = {"csrf": token, "attendees": "The head", "findings": "", "decisions": "None"}
    refused = await client.post(f"/reviews/{YEARLY}/close", data=said)
    assert refused.status_code == 400
    assert 'value="The head"' in refused.text  # nothing typed is lost
    assert (await client.post(f"/reviews/{YEARLY}/close", data={**said, "findings": "<b>Well"})).status_code == 303
    held = (await client.get(f"/reviews/{YEARLY}")).text
    assert "&lt;b&gt;Well" in held
    assert "Close the review" not in held
    assert "is overdue" not in (await client.get("/coverage")).text
    assert (await client.get("/reviews/none")).status_code == 404


async def test_whoever_writes_the_policy_is_told_that_its_terms_run_out(
    browser: Browser, services: FakeServices
) -> None:
    services.reviews.calendar = "The last term in the policy ends on 20 July 2027."
    assert services.reviews.calendar in (await (await browser("it")).get("/coverage")).text
    assert services.reviews.calendar not in (await (await browser("governor")).get("/coverage")).text


async def test_who_only_reads_closes_nothing(browser: Browser) -> None:
    client = await browser("governor")
    page = (await client.get(f"/reviews/{YEARLY}")).text
    assert "Close the review" not in page
    token = csrf_in((await client.get(f"/reviews/{HELD}")).text)
    said = {"csrf": token, "attendees": "A", "findings": "B", "decisions": "C"}
    assert (await client.post(f"/reviews/{YEARLY}/close", data=said)).status_code == 403
    assert (await (await browser("teacher")).get("/reviews")).status_code == 403


@pytest.mark.clause("T5", "J16")
async def test_a_review_is_called_for_with_what_has_changed(browser: Browser) -> None:
    client = await browser("dsl")
    page = (await client.get("/reviews")).text
    assert "every 6 months" in page
    said = {"csrf": csrf_in(page), "cause": "technology", "reason": ""}
    refused = await client.post("/reviews/call", data=said)
    assert refused.status_code == 400
    assert '<option value="technology" selected>' in refused.text  # nothing chosen is lost
    called = await client.post("/reviews/call", data={**said, "reason": "<b>Tablets"})
    task = (await client.get(called.headers["location"])).text
    for words in ("Somebody called for it: new technology", "&lt;b&gt;Tablets", "the safeguarding lead, IT"):
        assert words in task
    reader = await browser("governor")
    shown = (await reader.get("/reviews")).text
    assert "Call for a review" not in shown
    said["csrf"] = csrf_in((await reader.get(f"/reviews/{HELD}")).text)
    assert (await reader.post("/reviews/call", data={**said, "reason": "Tablets"})).status_code == 403
