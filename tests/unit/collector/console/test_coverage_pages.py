from __future__ import annotations

import csv

import pytest

from collector.console.views.coverage import hours
from collector.domain.coverage import Account, percent
from tests.unit.collector.console.conftest import Browser


@pytest.mark.clause("T34", "U3")
@pytest.mark.parametrize("role", ["it", "headteacher", "governor", "dsl", "auditor", "leader"])
async def test_the_wall_says_how_much_is_proven_what_is_not_and_why(browser: Browser, role: str) -> None:
    page = (await (await browser(role)).get("/coverage")).text
    assert "94.4 % of the time in use is proven" in page
    for words in (
        "2 heard just now",
        "LAPTOP-14",
        "10 of 60 minutes",
        "Look at it.",
        "3 on the asset list, 1 of them not enrolled.",
        "0 h 10 min: the hook saw nothing",
        "On-site and off-site",
    ):
        assert words in page


async def test_a_teacher_is_not_shown_it(browser: Browser) -> None:
    assert (await (await browser("teacher")).get("/coverage")).status_code == 403


@pytest.mark.parametrize(("days", "status"), [("30", 200), ("0", 400), ("x", 400), ("99999", 400), ("-1", 400)])
async def test_only_a_number_of_days_is_understood(browser: Browser, days: str, status: int) -> None:
    assert (await (await browser("it")).get(f"/coverage?days={days}")).status_code == status


async def test_the_table_for_a_spreadsheet(browser: Browser) -> None:
    answer = await (await browser("it")).get("/coverage.csv")
    rows = list(csv.reader(answer.text.splitlines()))
    assert answer.headers["content-type"].startswith("text/csv")
    assert rows[1][:4] == ["LAPTOP-14", "9B", "3600", "3000"]
    assert rows[1][7] == "hook_lost 600"
    assert [row[9] for row in rows] == ["where", "off-site", "on-site: main"]


def test_nothing_is_rounded_up_to_all_of_it() -> None:
    assert percent(Account(in_use=100_000, proven=99_999)) == "99.9 %"
    assert percent(Account(in_use=5, proven=5)) == "100 %"
    assert percent(Account()) is None
    assert hours(3_660) == "1 h 01 min"
