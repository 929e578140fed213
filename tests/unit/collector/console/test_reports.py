from __future__ import annotations

import csv
import io

import pytest

from collector.console.reporting import bars
from tests.unit.collector.console.conftest import Browser


@pytest.mark.clause("T36")
async def test_whoever_sees_alerts_sees_what_they_add_up_to(browser: Browser) -> None:
    client = await browser("dsl")
    page = await client.get("/reports")
    assert page.status_code == 200
    assert "The last week: 40 alerts" in page.text
    assert page.text.count("<svg") > 10
    assert (await client.get("/reports?days=5")).status_code == 400


async def test_a_spreadsheet_runs_nothing_of_it(browser: Browser) -> None:
    answer = await (await browser("dsl")).get("/reports.csv?days=28")
    assert answer.headers["content-type"].startswith("text/csv")
    rows = list(csv.reader(io.StringIO(answer.text)))
    assert rows[0] == ["table", "what", "alerts", "before"]
    assert "'=Year 6" in {row[1] for row in rows}


@pytest.mark.clause("T16")
async def test_governors_see_whole_terms_and_no_small_figure(browser: Browser) -> None:
    client = await browser("governor")
    assert (await client.get("/")).headers["location"] == "/reports/governors"
    page = (await client.get("/reports/governors")).text
    assert "All others together" in page
    assert "fewer than five alerts" in page
    rows = list(csv.reader(io.StringIO((await client.get("/reports/governors.csv")).text)))[1:]
    assert all(row[3] == "fewer than 5" or int(row[3]) >= 5 for row in rows if not row[2].startswith("median"))


@pytest.mark.parametrize("role", ["it", "teacher", "leader", "governor", "auditor"])
async def test_exact_figures_are_for_those_who_see_the_alerts(browser: Browser, role: str) -> None:
    assert (await (await browser(role)).get("/reports")).status_code == 403


def test_bars_are_as_long_as_the_longest_and_never_of_nothing() -> None:
    assert [bar.length for bar in bars({"a": 4, "b": 1, "": 0})] == [100.0, 25.0, 0.0]
    assert bars({"": 0})[0].name == "other kinds"
    assert bars({}) == []


@pytest.mark.clause("U3")
async def test_each_report_comes_on_paper_and_as_a_spreadsheet(browser: Browser) -> None:
    client = await browser("dsl")
    page = (await client.get("/reports/times")).text
    assert "The last four weeks: " in page
    assert "Nine in ten within" in page
    rows = list(csv.reader(io.StringIO((await client.get("/reports/times.csv?days=91")).text)))
    assert [row[0] for row in rows] == ["severity", "critical", "urgent", "high", "medium", "low", "all"]
    for name in ("/reports", "/reports/times", "/reports/rules", "/reports/governors"):
        links = (await client.get(name)).text
        for ending, begins in (("pdf", b"%PDF-"), ("xlsx", b"PK")):
            assert f"{name}.{ending}" in links
            answer = await client.get(f"{name}.{ending}")
            assert answer.content.startswith(begins), name
            assert f'.{ending}"' in answer.headers["content-disposition"]
    assert (await client.get("/reports/times.pdf?days=5")).status_code == 400


@pytest.mark.parametrize("ending", ["pdf", "xlsx"])
async def test_and_for_nobody_else(browser: Browser, ending: str) -> None:
    governor = await browser("governor")
    assert (await governor.get(f"/reports/governors.{ending}")).status_code == 200
    for name in ("/reports", "/reports/times", "/reports/rules"):
        assert (await governor.get(f"{name}.{ending}")).status_code == 403
    assert (await (await browser("it")).get(f"/reports/governors.{ending}")).status_code == 403
