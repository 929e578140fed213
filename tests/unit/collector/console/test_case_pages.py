from __future__ import annotations

import re

import pytest

from collector.domain import case_deeds as deeds
from collector.domain.case_reading import READERS
from collector.domain.cases import CaseState
from tests.fakes.cases import CASE, OTHER
from tests.fakes.console_services import FakeServices
from tests.unit.collector.console.conftest import Browser
from tests.unit.collector.console.test_door import csrf_in

SCRIPT = "<script>alert('x')</script><img src=x onerror=alert(1)>"


async def test_the_list_says_who_what_and_how_many_wait(browser: Browser) -> None:
    page = (await (await browser("dsl")).get("/cases")).text
    for words in ("Nudes and coercion, suicide", "a.pupil", "2 alerts", "2 not acknowledged", "due in 11 min"):
        assert words in page
    assert "No case is closed" in (await (await browser("deputy")).get("/cases?show=closed")).text
    assert "No open case is yours" in (await (await browser("dsl")).get("/cases?show=mine")).text
    assert (await (await browser("dsl")).get("/cases?show=secret")).status_code == 400
    assert "a.pupil" not in (await (await browser("headteacher")).get("/cases?show=all")).text


@pytest.mark.clause("J2", "T13", "J5")
async def test_the_page_has_the_checklist_and_the_schools_own_recommendations(browser: Browser) -> None:
    page = (await (await browser("dsl")).get(f"/cases/{CASE}")).text
    assert page.count("<strong>(refer)</strong>") == 5
    for words in ("Shared nudes: first review", "Self-harm and suicide", "For shared nudes", "Refer to the police"):
        assert words in page
    assert "Advice. You choose; nothing is done by itself." in page
    assert (await (await browser("headteacher")).get(f"/cases/{CASE}")).status_code == 404


async def test_each_form_of_the_page_does_what_it_says(browser: Browser, services: FakeServices) -> None:
    client = await browser("dsl")
    address = f"/cases/{CASE}"
    token = csrf_in((await client.get(address)).text)
    told = [
        {"do": "take_on"},
        {"do": "assign", "to": "user-deputy"},
        {"do": "note", "text": "Spoke with her."},
        {"do": "answer", "question": "adult", "answer": "yes", "text": "an older cousin"},
        {"do": "act", "action": "police"},
        {"do": "refer", "body": "police", "reference": "CRN 7"},
        {"do": "not_refer", "reason": "They have it."},
        {"do": "parents", "told": "yes", "text": "Rang at four."},
        {"do": "feed_back", "to": "her form tutor"},
        {"do": "regrade", "severity": "high", "reason": "a quotation"},
        {"do": "link", "other": OTHER, "reason": "the same exchange"},
    ]
    for form in told:
        answer = await client.post(f"{address}/record", data={"csrf": token} | form)
        assert (answer.status_code, answer.headers["location"]) == (303, address), answer.text
    page = (await client.get(address)).text
    for words in (
        "gave it to Person DEPUTY to see to",
        "answered yes: Is an adult involved?",
        "referred it to: The police, reference CRN 7",
        "recorded that parents were informed",
        "told her form tutor what came of it",
        "graded it high",
        f'href="/cases/{OTHER}"',
        "✓ Refer to the police",
    ):
        assert words in page
    refused = await client.post(
        f"{address}/record",
        data={"csrf": token, "do": "close", "outcome": "in_school", "decision": "d", "reason": "r"},
    )
    assert refused.status_code == 400
    assert "Answer this first" in refused.text
    for question in ("forced", "content", "under_13", "harm"):
        form = {"csrf": token, "do": "answer", "question": question, "answer": "no"}
        await client.post(f"{address}/record", data=form)
    form = {"csrf": token, "do": "close", "outcome": "in_school", "decision": "A plan.", "reason": "She asked."}
    assert (await client.post(f"{address}/record", data=form)).status_code == 303
    assert services.cases.case.state is CaseState.CLOSED
    page = (await client.get(address)).text
    assert "closed it. Dealt with in school" in page
    assert 'value="close"' not in page
    await client.post(f"{address}/record", data={"csrf": token, "do": "reopen", "reason": "more came"})
    assert services.cases.entries[-1].deed == deeds.OpenedAgain("more came")


async def test_every_form_on_the_page_carries_the_token_and_none_is_taken_without(
    browser: Browser, services: FakeServices
) -> None:
    client = await browser("dsl")
    await services.cases.do(services.users.person("dsl"), CASE, deeds.TakenOn())
    await services.cases.do(services.users.person("dsl"), CASE, deeds.Answered("adult", yes=True))
    page = (await client.get(f"/cases/{CASE}")).text
    forms = re.findall(r'<form method="post".*?</form>', page, re.DOTALL)
    assert all('name="csrf"' in form for form in forms)
    offered = {found for form in forms for found in re.findall(r'name="do" value="(\w+)"', form)}
    assert offered == {*READERS, "split"} - {"take_on", "reopen"}
    before = len(services.cases.entries)
    for do in (*READERS, "split"):
        for data in ({"do": do, "text": "x", "reason": "x"}, {"do": do, "csrf": "0" * 64}):
            assert (await client.post(f"/cases/{CASE}/record", data=data)).status_code == 403
        elsewhere = {"Sec-Fetch-Site": "cross-site"}
        form = {"do": do, "csrf": csrf_in(page)}
        assert (await client.post(f"/cases/{CASE}/record", data=form, headers=elsewhere)).status_code == 403
    assert len(services.cases.entries) == before


async def test_what_somebody_wrote_is_never_the_pages_own(browser: Browser) -> None:
    client = await browser("dsl")
    token = csrf_in((await client.get(f"/cases/{CASE}")).text)
    for form in (
        {"do": "take_on"},
        {"do": "note", "text": SCRIPT},
        {"do": "answer", "question": "adult", "answer": "yes", "text": SCRIPT},
        {"do": "refer", "body": "police", "reference": SCRIPT, "told_at": SCRIPT, "text": SCRIPT},
        {"do": "feed_back", "to": SCRIPT, "text": SCRIPT},
        {"do": "link", "other": '"><script>', "reason": SCRIPT},
    ):
        answer = await client.post(f"/cases/{CASE}/record", data={"csrf": token} | form)
        assert answer.status_code == 303, answer.text
    page = (await client.get(f"/cases/{CASE}")).text
    assert "&lt;script&gt;alert(" in page
    assert "<script>alert(" not in page
    assert '"><script>' not in page
    assert "<img src=x" not in page


async def test_a_merged_case_leads_to_what_it_became(browser: Browser) -> None:
    client = await browser("dsl")
    answer = await client.get(f"/cases/{OTHER}")
    assert (answer.status_code, answer.headers["location"]) == (303, f"/cases/{CASE}")
    token = csrf_in((await client.get(f"/cases/{CASE}")).text)
    await client.post(f"/cases/{CASE}/record", data={"csrf": token, "do": "take_on"})
    form = {"csrf": token, "do": "merge", "other": OTHER, "reason": "one matter"}
    assert (await client.post(f"/cases/{CASE}/record", data=form)).headers["location"] == f"/cases/{OTHER}"


async def test_an_alert_and_its_row_lead_to_the_case(browser: Browser) -> None:
    client = await browser("dsl")
    for address in ("/queue", "/alerts/0a"):
        assert f'href="/cases/{CASE}"' in (await client.get(address)).text
