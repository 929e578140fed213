from __future__ import annotations

import io
from dataclasses import replace

import pypdf
import pytest

from tests.fakes.cases import CASE
from tests.fakes.console_services import SNIPPET, FakeServices
from tests.unit.collector.console.conftest import Browser
from tests.unit.collector.console.test_door import csrf_in

ADDRESS = f"/cases/{CASE}/export"


@pytest.mark.clause("T35")
async def test_a_case_is_exported_with_a_reason_and_sexual_words_by_a_box_of_their_own(
    browser: Browser, services: FakeServices
) -> None:
    client = await browser("dsl")
    assert ADDRESS in (await client.get(f"/cases/{CASE}")).text
    page = (await client.get(ADDRESS)).text
    for words in ("of a sexual kind", "ab" * 32, "not encrypted"):
        assert words in page
    token = csrf_in(page)
    assert (await client.post(ADDRESS, data={"csrf": token, "reason": ""})).status_code == 400
    assert (await client.post(ADDRESS, data={"csrf": token, "reason": "r", "form": "tar"})).status_code == 400
    assert (await client.post(ADDRESS, data={"reason": "for the police"})).status_code == 403
    await client.post(ADDRESS, data={"csrf": token, "reason": "for the police"})
    answer = await client.post(ADDRESS, data={"csrf": token, "reason": "for the police", "sexual": "yes"})
    assert (answer.status_code, answer.headers["content-type"]) == (200, "application/zip")
    assert f'filename="heed-case-{CASE}.zip"' in answer.headers["content-disposition"]
    assert answer.headers["cache-control"] == "no-store"
    assert services.case_exports.made == [("for the police", False, "bundle"), ("for the police", True, "bundle")]
    table = await client.post(ADDRESS, data={"csrf": token, "reason": "for our CPOMS", "form": "cpoms"})
    assert table.headers["content-type"].startswith("text/csv")
    assert f'filename="heed-case-{CASE}-cpoms.csv"' in table.headers["content-disposition"]
    assert services.case_exports.made[-1] == ("for our CPOMS", False, "cpoms")
    pages = pypdf.PdfReader(io.BytesIO(answer.content[answer.content.index(b"%PDF") :])).pages
    assert "words that were noticed" in pages[0].extract_text() + pages[-1].extract_text()


@pytest.mark.parametrize("role", ["it", "teacher", "leader", "governor", "auditor"])
async def test_nobody_else_exports_it(browser: Browser, role: str) -> None:
    client = await browser(role)
    assert (await client.get(ADDRESS)).status_code == 403
    assert (await (await browser("headteacher")).get(ADDRESS)).status_code == 404


async def test_what_is_of_a_sexual_kind_is_shown_once_it_is_asked_for(browser: Browser, services: FakeServices) -> None:
    services.alerts.rows[0] = replace(services.alerts.rows[0], category="nudes_and_coercion")
    client = await browser("dsl")
    page = (await client.get("/alerts/0a")).text
    assert SNIPPET not in page
    assert "is of a sexual kind" in page
    assert services.alerts.looked == []
    page = (await client.get("/alerts/0a?words=shown")).text
    assert SNIPPET in page
    assert "after the warning" in services.alerts.looked[0][2]
    assert SNIPPET in (await client.get("/alerts/0b")).text  # nothing sexual about it
