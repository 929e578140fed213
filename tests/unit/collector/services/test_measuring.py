"""What is counted is true, names nobody, and is all that the dashboard and the alert rules go by."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterator, Mapping
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import yaml
from hypothesis import given
from hypothesis import strategies as st
from prometheus_client import CollectorRegistry, generate_latest
from prometheus_client.parser import text_string_to_metric_families

from collector.console.metrics import Metrics as ConsoleMetrics
from collector.domain.gauges import age, spooled
from collector.services.commit import commit
from collector.services.ingest import IngestFigures
from collector.services.measuring import Measuring
from collector.services.metrics import Metrics
from collector.settings import Folder
from collector.store import Store
from policy.severity import Lane, Severity
from tests.factories.submissions import NOW, enrolled, received, submission
from tools.clauses import ROOT

MONITORING = ROOT / "installers" / "monitoring"
SILENCE = timedelta(seconds=90)
_NAME = re.compile(r"\b(heed_[a-z_]+)")
_WORDS = frozenset({"severity", "lane", "state", "which", "what", "status", "result", "cause"})  # of few values each
_SPAN = re.compile(r"\d+[smhdw]")


def figures(registry: CollectorRegistry) -> dict[tuple[str, str], float]:
    """By name and the one label's value."""
    return {
        (sample.name, next(iter(sample.labels.values()), "")): sample.value
        for family in text_string_to_metric_families(generate_latest(registry).decode())
        for sample in family.samples
    }


async def measured(store: Store, folder: Path, now: datetime) -> Mapping[tuple[str, str], float]:
    metrics = Metrics()
    await Measuring(store, lambda: now, metrics, Folder(folder), silence=SILENCE).look()
    return figures(metrics.registry)


async def test_what_waits_and_who_is_silent_is_counted(store: Store, tmp_path: Path) -> None:
    device, _never = await enrolled(store, 1), await enrolled(store, 2)
    sent = [received(number, severity) for number, severity in ((1, Severity.URGENT), (2, Severity.HIGH))]
    await commit(store, [submission(device, *sent)], NOW)
    now = NOW + timedelta(minutes=10)
    found = await measured(store, tmp_path, now)
    assert found["heed_alerts_waiting", "urgent"] == found["heed_alerts_waiting", "high"] == 1
    assert found["heed_alerts_waiting", "critical"] == 0
    assert found["heed_alerts_oldest_waiting_seconds", "urgent"] == 600
    assert found["heed_devices", "dark"] == 2
    assert found["heed_devices", "heard"] == found["heed_devices", "silent"] == 0
    assert found["heed_database_bytes", ""] > 0
    assert found["heed_backup_age_seconds", ""] == math.inf
    assert found["heed_certificate_days_left", "server"] == 0  # there is none in this folder
    assert found["heed_certificate_days_left", "devices"] < 0
    assert found["heed_measured_timestamp_seconds", ""] == now.timestamp()


async def test_an_empty_collector_has_nothing_that_waits(sqlite_store: Store, tmp_path: Path) -> None:
    Folder(tmp_path).last_backup.touch()
    found = await measured(sqlite_store, tmp_path, datetime.now(tz=NOW.tzinfo))
    assert found["heed_alerts_oldest_waiting_seconds", "urgent"] == 0
    assert found["heed_backup_age_seconds", ""] < 3600
    assert ("heed_certificate_days_left", "devices") not in found


@given(st.lists(st.tuples(st.integers(0, 2000), st.integers(0, 2000))))
def test_what_waits_on_devices_is_their_sum(said: list[tuple[int, int]]) -> None:
    kept = [json.dumps({"spooled_urgent": urgent, "spooled_routine": routine}) for urgent, routine in said]
    waits, many = spooled(kept, 1000)
    assert waits == {Lane.URGENT: sum(one for one, _ in said), Lane.ROUTINE: sum(one for _, one in said)}
    assert many == sum(sum(one) >= 1000 for one in said)


def test_a_clock_that_was_set_back_makes_no_age_below_nothing() -> None:
    assert age(NOW, NOW - timedelta(hours=1), 7.0) == 0
    assert age(None, NOW, 7.0) == 7


def known() -> dict[str, frozenset[str]]:
    """Labels by name of everything that /metrics can show."""
    metrics = Metrics()
    ConsoleMetrics(metrics.registry).page(IngestFigures(0, 0, 0, 0, 0), 0)
    found: dict[str, frozenset[str]] = {}
    for collector in list(metrics.registry._collector_to_names):
        labels = frozenset(getattr(collector, "_labelnames", ()))
        found |= dict.fromkeys(metrics.registry._collector_to_names[collector], labels)
    return found


def rules() -> list[dict[str, Any]]:
    said = yaml.safe_load((MONITORING / "alerts.yml").read_text(encoding="utf-8"))
    assert list(said) == ["groups"]
    return [rule for group in said["groups"] for rule in group["rules"]]


def panels() -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads((MONITORING / "dashboard.json").read_text(encoding="utf-8"))["panels"]
    return found


def expressions() -> Iterator[str]:
    yield from (rule["expr"] for rule in rules())
    yield from (target["expr"] for panel in panels() for target in panel["targets"])


def test_no_label_tells_a_person_or_a_device() -> None:
    assert frozenset().union(*known().values()) <= _WORDS


def test_every_figure_that_dashboard_and_rules_name_is_there() -> None:
    there = known()
    for expression in expressions():
        names = set(_NAME.findall(expression))
        assert names <= there.keys(), expression
        if not names:
            assert 'up{job="heed"}' in expression
        for name, matchers in re.findall(r"(heed_[a-z_]+)\{([^}]*)\}", expression):
            assert {one.partition("=")[0].rstrip("!") for one in matchers.split(",")} <= there[name], expression
        for by in re.findall(r"by \(([a-z]+)\)", expression):
            assert any(by in there[name] for name in names), expression
        for opening, closing in ("()", "{}", "[]"):
            assert expression.count(opening) == expression.count(closing)


def test_rules_and_panels_are_whole() -> None:
    names = [rule["alert"] for rule in rules()]
    assert len(set(names)) == len(names) >= 10
    for rule in rules():
        assert rule.keys() <= {"alert", "expr", "for", "labels", "annotations"}
        assert rule["labels"]["severity"] in {"critical", "warning"}
        assert rule["annotations"].keys() == {"summary", "description"}
        assert _SPAN.fullmatch(rule.get("for", "0s"))
    ids = [panel["id"] for panel in panels()]
    assert len(set(ids)) == len(ids)
    places = [(one["gridPos"]["x"], one["gridPos"]["y"]) for one in panels()]
    assert len(set(places)) == len(places)
