from __future__ import annotations

from datetime import UTC, datetime

import pytest

from policy.document.tree import Tree
from policy.evaluate.audience import Audience
from policy.evaluate.effective import effective
from policy.evaluate.watching import raised
from policy.severity import Severity

NOW = datetime(2026, 11, 26, 9, 0, tzinfo=UTC)  # a Thursday
LATE = datetime(2026, 11, 26, 23, 0, tzinfo=UTC)
SCHOOL: Tree = {"hours": {"school": {"days": ["thu"], "from": "08:00", "to": "16:00"}}}


def leaves(
    monitoring: Tree, severity: Severity = Severity.HIGH, moment: datetime = NOW, rule: str = "suicide.plan"
) -> bool:
    found = effective({"rules": {"monitoring": monitoring}, "calendar": SCHOOL}, Audience(), moment).monitoring()
    return raised(found, rule, "suicide", severity, "typing", moment)


def test_a_match_is_raised_unless_the_policy_says_otherwise() -> None:
    assert leaves({})
    assert leaves({}, Severity.LOW, LATE)


@pytest.mark.parametrize(
    ("monitoring", "severity", "moment"),
    [
        ({"sensors": {"typing": False}}, Severity.CRITICAL, NOW),
        ({"categories": {"suicide": False}}, Severity.CRITICAL, NOW),
        ({"least": {"suicide": "urgent"}}, Severity.HIGH, NOW),
        ({"muted": {"suicide.plan": {"because": "b"}}}, Severity.CRITICAL, NOW),
        ({"hours": "school"}, Severity.CRITICAL, LATE),
        ({"hours": "never"}, Severity.CRITICAL, NOW),
    ],
)
def test_each_of_these_keeps_it_back(monitoring: Tree, severity: Severity, moment: datetime) -> None:
    assert not leaves(monitoring, severity, moment)


@pytest.mark.parametrize(
    "monitoring",
    [
        {"sensors": {"titles": False}},
        {"categories": {"hate": False}},
        {"least": {"suicide": "high", "hate": "critical"}},
        {"muted": {"suicide.note": {"because": "b"}}},
        {"muted": {"suicide.plan": {"because": "b", "until": "2026-11-25"}}},
        {"hours": "school"},
        {"hours": "nobody-knows"},
    ],
)
def test_none_of_these_does(monitoring: Tree) -> None:
    assert leaves(monitoring)


def test_nothing_is_too_critical_for_the_least_severity() -> None:
    assert leaves({"least": {"suicide": "critical"}}, Severity.CRITICAL)


def test_a_local_term_is_muted_by_its_own_name_or_by_that_of_its_rule() -> None:
    for name in ("fight-club", "local.fight-club"):
        assert not leaves({"muted": {name: {"because": "b"}}}, rule="local.fight-club")
    assert leaves({"muted": {"plan": {"because": "b"}}}, rule="suicide.plan")
