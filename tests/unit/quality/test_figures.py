from __future__ import annotations

import pytest

from policy.severity import Severity
from tests.quality.figures import Kept, Said, Share, flagged, precision, recall_at
from tests.quality.obfuscate import OBFUSCATIONS
from tests.quality.open_set import Line
from tests.quality.report import report


def said(number: int, label: int, severity: int, confidence: float = 0.9) -> Said:
    kind, grave = ("", "high") if label else ("ordinary", "")
    line = Line(f"x{number}", f"line {number}", label, "suicide", grave, kind, "pupil_12", "typed")
    return Said(line, severity, confidence if severity else 0.0, by_model_alone=False)


def test_wilsons_interval_is_that_of_the_textbook() -> None:
    low, high = Share(8, 10).interval
    assert low == pytest.approx(0.4902, abs=1e-3)
    assert high == pytest.approx(0.9433, abs=1e-3)
    assert Share(0, 10).interval[0] == 0
    assert Share(10, 10).interval[1] == pytest.approx(1)


def test_recall_and_precision_count_what_they_say() -> None:
    everything = [said(1, 1, 3), said(2, 1, 0), said(3, 0, 2), said(4, 0, 0)]
    assert flagged(s for s in everything if s.line.label) == Share(1, 2)
    assert precision(everything) == Share(1, 2)
    assert precision(everything, Severity.HIGH) == Share(1, 1)


def test_the_ranking_stops_at_the_false_alarms_it_may_make() -> None:
    innocent = [said(n, 0, 3, 0.8) if n < 2 else said(n, 0, 0) for n in range(1000)]
    risks = [said(2001, 1, 3, 0.9), said(2002, 1, 3, 0.5), said(2003, 1, 0)]
    assert recall_at([*innocent, *risks], 1) == Share(1, 3)
    assert recall_at([*innocent, *risks], 2) == Share(2, 3)


def test_the_report_says_what_is_bad_first() -> None:
    kept = [Kept(name, 0.9, Share(1, 2), Share(0, 2), Share(1, 2)) for name in OBFUSCATIONS]
    page = report([said(1, 1, 0), said(2, 1, 3), said(3, 0, 3)], kept, 0, "")
    assert page.startswith("### What is bad")
    assert "misses 50.0 %" in page
    assert "1000.0 of 1,000 `ordinary`" in page
