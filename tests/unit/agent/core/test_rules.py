from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent.core.idle import IdleRules
from agent.core.rules import NATIONAL_RULES, OFF_BY_POLICY, OUT_OF_HOURS, RulesError, read_rules, tell_rules
from policy.document.tree import Json, Tree
from policy.document.words import CATEGORIES, SENSORS, SEVERITIES
from policy.evaluate.audience import Audience
from policy.evaluate.effective import effective
from policy.evaluate.watching import raised
from policy.severity import Severity

NOW = datetime(2026, 11, 26, 9, 0, tzinfo=UTC)
POLICY: Tree = {
    "calendar": {"hours": {"school": {"days": ["mon", "thu"], "from": "09:00", "to": "15:00"}}},
    "offsets": [{"from": "2026-01-01T00:00:00Z", "minutes": 60}],
    "rules": {
        "control": {"idle_minutes": 3, "warning_seconds": 10, "watched_folders": ["/srv/shared", "~/Work"]},
        "support": {"nurse": {"titles": ["School Nurse"], "because": "x"}},
        "monitoring": {
            "hours": "school",
            "age": "11-12",
            "languages": {"pl": True},
            "sensors": {"titles": False},
            "muted": {"suicide.plan": {"because": "x"}, "old": {"because": "x", "until": "2026-11-25"}},
            "terms": {
                "food": {"words": ["noodle"], "category": "bullying", "severity": "high", "because": "x"},
                "gone": {"words": ["x"], "category": "bullying", "severity": "high", "because": "x", "on": False},
            },
        },
    },
}


def told(policy: Tree) -> bytes:
    return tell_rules(effective(policy, Audience(), NOW), policy)


def test_a_helper_knows_what_the_service_evaluated() -> None:
    rules = read_rules(told(POLICY), 7)
    assert rules.version == 7
    assert rules.idle == IdleRules(180, 10, 3600)
    assert rules.folders == ("/srv/shared", "~/Work")
    assert "School Nurse" in rules.support
    assert rules.languages == ("en", "pl")
    assert rules.monitoring.muted == {"suicide.plan"}
    assert [term.name for term in rules.monitoring.terms] == ["food"]
    assert rules.off(out_of_hours=False) == {"window": OFF_BY_POLICY}
    assert rules.off(out_of_hours=True) == dict.fromkeys(("keyboard", "window", "files", "documents"), OUT_OF_HOURS)
    assert rules.stopped == frozenset()
    assert rules.hours.hold(NOW)  # ten o'clock there
    assert not rules.hours.hold(NOW.replace(hour=14))


def test_the_national_default_is_what_a_helper_begins_with() -> None:
    assert read_rules(told({}), 0).monitoring.sensors == dict.fromkeys(SENSORS, True)
    assert NATIONAL_RULES.languages == read_rules(told({}), 0).languages == ("en",)
    assert NATIONAL_RULES.stopped == frozenset()


def test_a_sensor_that_nothing_needs_is_stopped() -> None:
    off: Tree = dict.fromkeys(("typing", "titles", "programs", "file-names"), False)
    policy: Tree = {"rules": {"monitoring": {"sensors": off}}}
    assert read_rules(told(policy), 1).stopped == {"keyboard", "window"}  # text is still to be found
    off["file-text"] = False
    assert read_rules(told(policy), 1).stopped == {"keyboard", "window", "files", "documents"}


@pytest.mark.parametrize("said", [b"", b"[]", b"\xff", b"[" * 100_000])
def test_what_is_no_policy_is_refused(said: bytes) -> None:
    with pytest.raises(RulesError):
        read_rules(said, 1)


sections = st.fixed_dictionaries(
    {},
    optional={
        "sensors": st.dictionaries(st.sampled_from(SENSORS), st.booleans()),
        "categories": st.dictionaries(st.sampled_from(CATEGORIES), st.booleans()),
        "least": st.dictionaries(st.sampled_from(CATEGORIES), st.sampled_from(SEVERITIES)),
        "muted": st.dictionaries(
            st.sampled_from(["a.rule", "local.food", "food"]),
            st.fixed_dictionaries({"because": st.just("x")}, optional={"muted": st.booleans()}),
        ),
    },
)


@given(sections, st.sampled_from(CATEGORIES), st.sampled_from(Severity), st.sampled_from(["a.rule", "local.food"]))
def test_what_is_told_means_what_was_evaluated(
    section: dict[str, Json], category: str, severity: Severity, rule: str
) -> None:
    policy: Tree = {"rules": {"monitoring": section}}
    here, there = effective(policy, Audience(), NOW).monitoring(), read_rules(told(policy), 1).monitoring
    for sensor in SENSORS:
        wanted = raised(here, rule, category, severity, sensor, NOW)
        assert raised(there, rule, category, severity, sensor, NOW) == wanted
