from __future__ import annotations

import io
import re
from dataclasses import replace

import httpx
import pytest
from pypdf import PdfReader

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


async def sent(client: httpx.AsyncClient, path: str, **fields: str) -> httpx.Response:
    token = re.search(r'name="csrf" value="([^"]+)"', (await client.get("/checks/c1")).text)
    return await client.post(path, data={"csrf": token[1] if token else "", **fields})


@pytest.mark.clause("T6")
async def test_what_is_to_be_done_has_an_owner_and_the_result_is_signed_off(browser: Browser) -> None:
    dsl, governor, technician = await browser("dsl"), await browser("governor"), await browser("it")
    assert "Nobody has signed it off yet" in (await dsl.get("/checks/c1")).text
    noted = await sent(technician, "/checks/c1/actions", what="Mend the hook", owner="Ida Tech", due="2026-12-01")
    assert (noted.status_code, noted.headers["location"]) == (303, "/checks/c1")
    assert (await sent(technician, "/checks/c1/actions", what="x", owner="y", due="soon")).status_code == 400
    assert (await sent(technician, "/checks/c1/actions", what=" ", owner="y")).status_code == 400
    assert (await sent(technician, "/checks/c1/sign-off")).status_code == 403
    assert (await sent(governor, "/checks/c1/actions", what="x", owner="y")).status_code == 403
    assert (await sent(governor, "/checks/c1/sign-off", words="Seen at the meeting.")).status_code == 303
    assert (await sent(dsl, "/checks/c1/sign-off")).status_code == 303
    page = (await dsl.get("/checks/c1")).text
    for words in ("Mend the hook: Ida Tech, by 2026-12-01", "Person GOVERNOR (governor)", "Seen at the meeting."):
        assert words in page
    assert "Nobody has signed it off yet" not in page


@pytest.mark.clause("T6")
async def test_the_terms_check_says_who_has_still_to_sign_and_where_nobody_was_asked(
    browser: Browser, services: FakeServices
) -> None:
    client, governor = await browser("dsl"), await browser("governor")
    await sent(client, "/checks", termly="on", reason="autumn term")
    assert services.checks.asked[-1][1] == Wanted(termly=True, reason="autumn term")
    assert "Still to be signed off" not in (await client.get("/checks/c1")).text
    services.checks.row = replace(services.checks.row, wanted={"termly": True, "left_out": ["off-site"]})
    page = (await client.get("/checks/c1")).text
    assert "Still to be signed off by the safeguarding lead and a governor." in page
    assert "no device was heard last from off-site" in page
    await sent(client, "/checks/c1/sign-off")
    assert "Still to be signed off by a governor." in (await client.get("/checks/c1")).text
    await sent(governor, "/checks/c1/sign-off")
    assert "Still to be signed off" not in (await client.get("/checks/c1")).text


@pytest.mark.clause("T6")
async def test_a_check_leaves_on_paper_and_as_a_spreadsheet(browser: Browser, services: FakeServices) -> None:
    client = await browser("governor")
    await services.checks.act("it", "c1", "Mend the hook", "Ida Tech", None)
    pdf = await client.get("/checks/c1/report.pdf")
    assert pdf.content.startswith(b"%PDF-")
    assert 'filename="heed-check-' in pdf.headers["content-disposition"]
    printed = "".join(page.extract_text() for page in PdfReader(io.BytesIO(pdf.content)).pages)
    for words in ("the term's check", "Failed at hook", "on-site, main", "Mend the hook", "Ida Tech"):
        assert words in printed
    assert "Nobody has signed this check off yet" in printed
    sheet = await client.get("/checks/c1/report.xlsx")
    assert sheet.content.startswith(b"PK")
    for ending in ("pdf", "xlsx"):
        assert (await client.get(f"/checks/none/report.{ending}")).status_code == 404
