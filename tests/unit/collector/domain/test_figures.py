from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from collector.domain.feed import FeedRow, as_cef, as_json_line
from collector.domain.figures import ELSE, Fact, anonymous, figures
from collector.domain.terms import before, last_over, term_of
from policy.severity import Severity

NOW = datetime(2026, 11, 26, 9, tzinfo=UTC)


def fact(at: datetime = NOW, taken: float | None = None, **changes: Any) -> Fact:
    taken_at = None if taken is None else at + timedelta(minutes=taken)
    told: dict[str, Any] = {
        "severity": Severity.HIGH,
        "category": "self-harm",
        "group": "Year 9",
        "rule": "r",
    } | changes
    return Fact(at, at + timedelta(minutes=30), taken_at, **told)


def test_figures_count_what_there_is_and_days_without_any() -> None:
    since = NOW.replace(hour=0) - timedelta(days=2)
    found = figures([fact(since, 10), fact(since, 50), fact(since + timedelta(days=1))], since, NOW.replace(hour=0))
    assert found.total == 3
    assert found.by_day == {"2026-11-24": 2, "2026-11-25": 1}
    assert found.answers == {"taken on in time": 1, "taken on late": 1, "not taken on": 1}
    assert found.median_minutes == 30
    assert found.by_severity["high"] == 3
    assert found.by_severity["critical"] == 0
    assert figures([], since, NOW).median_minutes is None


@given(st.datetimes(datetime(2000, 1, 1), datetime(2100, 1, 1), timezones=st.just(UTC)))  # noqa: DTZ001 - made aware by timezones
def test_terms_follow_each_other_without_a_gap(at: datetime) -> None:
    term = term_of(at)
    assert term.start <= at < term.end
    assert before(term).end == term.start
    newest, earlier = last_over(at, 2)
    assert newest.end <= at
    assert earlier.end == newest.start


@pytest.mark.clause("T16")
def test_what_is_rare_cannot_be_told_from_what_is_absent() -> None:
    term = last_over(NOW)[0]
    many = [fact(term.start) for _ in range(9)]
    rare = fact(term.start, category="drugs", group="A group that is gone")
    tables = [anonymous([*many, extra], term, ["drugs", "self-harm"], ["Year 9"]).tables for extra in (rare, many[0])]
    assert {tuple(table["category"].folded) for table in tables} == {("drugs", "self harm", ELSE)}
    assert tables[0]["group"] == tables[1]["group"]


def test_a_median_of_few_is_not_told() -> None:
    term = last_over(NOW)[0]
    assert anonymous([fact(term.start, 9) for _ in range(4)], term, [], []).median_minutes is None
    assert anonymous([fact(term.start, 9) for _ in range(5)], term, [], []).median_minutes == 9


def row(**changes: Any) -> FeedRow:
    told: dict[str, Any] = {
        "severity": Severity.URGENT,
        "kind": "keyword",
        "category": "self-harm",
        "rule": "a|b",
        "device": "LAPTOP",
    }
    return FeedRow("0a", NOW, NOW + timedelta(hours=1), **(told | changes), acknowledged_at=None)


def test_the_feed_is_one_object_or_one_line_of_cef_an_alert() -> None:
    assert json.loads(as_json_line(row()))["severity"] == "urgent"
    line = as_cef(row(device="a=b"), "0.1")
    assert line.startswith("CEF:0|Heed|heed-collector|0.1|a\\|b|self-harm|8|externalId=0a rt=1795683600000")
    assert "dvchost=a\\=b" in line


@given(st.text())
def test_no_device_writes_a_line_of_its_own_into_the_feed(name: str) -> None:
    for line in (as_cef(row(device=name), "0.1"), as_json_line(row(device=name))):
        assert line.isprintable()
        assert len(line.splitlines()) == 1
    assert as_cef(row(rule=name), "0.1").replace("\\\\", "").replace("\\|", "").count("|") == 7
