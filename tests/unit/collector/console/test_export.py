from __future__ import annotations

import csv
import io
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from collector.console.export import COLUMNS, as_csv, inert
from policy.severity import Severity
from tests.fakes.console_services import SNIPPET, alert
from tests.unit.collector.console.conftest import Browser

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


@pytest.mark.parametrize("cell", ["=1+1", "+44", "-2", "@SUM(A1)", "\t=1", "\r=1", "  =1+1"])
def test_no_cell_is_a_formula(cell: str) -> None:
    assert inert(cell) == f"'{cell}"


@given(st.text(), st.text(), st.text())
def test_whatever_devices_and_people_are_called_no_cell_can_be_run(device: str, person: str, group: str) -> None:
    text = as_csv([alert("0a", NOW, Severity.HIGH, device_name=device, person=person, group=group)])
    rows = list(csv.reader(io.StringIO(text, newline="")))
    assert [len(row) for row in rows] == [len(COLUMNS)] * 2
    assert all(cell.lstrip(" ")[:1] not in {"=", "+", "-", "@", "\t", "\r", "\n"} for cell in rows[1])


async def test_the_export_has_every_row_the_filter_lets_through_and_no_evidence(browser: Browser) -> None:
    client = await browser("dsl")
    answer = await client.get("/queue.csv", params={"severity": "high"})
    rows = list(csv.DictReader(io.StringIO(answer.text, newline="")))
    assert [row["what"] for row in rows] == ["Bullying"]
    everything = (await client.get("/queue.csv")).text
    assert SNIPPET not in everything
    assert "LibreOffice" not in everything
    assert answer.headers["content-disposition"] == 'attachment; filename="heed-queue.csv"'
