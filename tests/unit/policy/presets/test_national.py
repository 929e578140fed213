"""The national default is whole: nothing goes unwatched, no alert goes to nobody, every alert has its deadline."""

from __future__ import annotations

import pytest

from policy import presets
from policy.detect.lexicon import RESTRICTED
from policy.detect.load import load_lexicon
from policy.document.faults import faults
from policy.document.fields.whole import LAYER
from policy.document.tree import Json, branch
from policy.document.words import CATEGORIES, SENSORS, SEVERITIES, Audience, Subject


def listed(value: Json) -> list[Json]:
    """A list that must be one."""
    assert isinstance(value, list)
    return value


def whole(value: Json) -> int:
    """A whole number that must be one."""
    assert isinstance(value, int)
    return value


def test_it_is_a_layer_without_a_fault() -> None:
    assert list(faults(LAYER, presets.national())) == []


def test_each_caller_has_a_tree_of_its_own() -> None:
    branch(presets.national(), "monitoring", "sensors")["typing"] = False
    assert branch(presets.national(), "monitoring", "sensors")["typing"] is True


def test_the_kinds_of_risk_are_those_of_the_lexicon_and_of_restricted_lists() -> None:
    compiled, _ = load_lexicon()
    assert set(CATEGORIES) == {rule.category for rule in compiled.rules} | {RESTRICTED}
    assert sorted(CATEGORIES) == list(CATEGORIES)


def test_everything_is_looked_for_at_every_hour_wherever_the_device_is() -> None:
    monitoring = branch(presets.national(), "monitoring")
    assert monitoring["hours"] == "always"
    assert monitoring["sensors"] == dict.fromkeys(SENSORS, True)
    assert monitoring["categories"] == dict.fromkeys(CATEGORIES, True)
    assert "muted" not in monitoring


@pytest.mark.clause("J3")
@pytest.mark.parametrize("subject", list(Subject))
def test_alerts_about_anybody_reach_somebody_else(subject: Subject) -> None:
    told = listed(branch(presets.national(), "routing", "subjects")[subject.value])
    assert told
    assert subject.value not in told


@pytest.mark.clause("J3")
@pytest.mark.parametrize(
    ("about", "told"),
    [
        ("pupil", ["dsl", "deputy"]),
        ("staff", ["headteacher"]),
        ("headteacher", ["chair", "lado"]),
        ("dsl", ["headteacher"]),
    ],
)
def test_who_is_told_about_whom(about: str, told: list[str]) -> None:
    assert branch(presets.national(), "routing", "subjects")[about] == told


@pytest.mark.clause("J4")
def test_the_graver_the_sooner() -> None:
    deadlines = branch(presets.national(), "severity", "deadline_minutes")
    minutes = [whole(deadlines[severity]) for severity in SEVERITIES]
    assert minutes == sorted(minutes, reverse=True)
    assert deadlines["critical"] == 15


@pytest.mark.parametrize("severity", ["critical", "urgent", "high", "medium"])
def test_a_ladder_begins_at_once_with_whoever_routing_names_and_climbs(severity: str) -> None:
    steps = listed(branch(presets.national(), "escalation", "ladders")[severity])
    first, *_ = steps
    assert isinstance(first, dict)
    assert first["after_minutes"] == 0
    assert "routed" in listed(first["to"])
    after = [whole(step["after_minutes"]) for step in steps if isinstance(step, dict)]
    assert after == sorted(set(after))


@pytest.mark.clause("J1")
def test_screens_lock_after_ten_minutes_with_a_warning_before() -> None:
    control = branch(presets.national(), "control")
    assert control["idle_minutes"] == 10
    assert control["warning_seconds"] == 30


@pytest.mark.parametrize("role", list(Audience))
def test_each_role_has_a_table_of_responses(role: Audience) -> None:
    assert branch(presets.national(), "response", role.value)
