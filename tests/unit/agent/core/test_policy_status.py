from __future__ import annotations

import json
from datetime import UTC, datetime

import pytest

from agent.core.effect import Enrolled, effective_for
from agent.core.event import Liveness, SensorState
from agent.core.policy import NATIONAL_DEFAULT, AppliedPolicy
from agent.core.policy_state import InForce
from agent.core.policy_status import policy_facts, policy_lines
from agent.core.rules import OFF_BY_POLICY, OUT_OF_HOURS
from agent.core.status import judge
from policy.document.tree import Tree
from tests.unit.agent.core.test_status import IN_TOUCH

NOW = datetime(2026, 11, 26, 9, 0, tzinfo=UTC)
SINCE = datetime(2026, 11, 1, 8, 30, tzinfo=UTC)
PUPIL = Enrolled("d", "")


def facts(policy: Tree, version: int = 3) -> Tree:
    applied = AppliedPolicy(InForce(version, b"\1"), policy)
    return policy_facts(applied, effective_for(applied, PUPIL, "", NOW), SINCE, NOW)


def test_without_a_policy_the_national_default_is_told() -> None:
    told = policy_facts(NATIONAL_DEFAULT, effective_for(NATIONAL_DEFAULT, PUPIL, "", NOW), SINCE, NOW)
    said = "\n".join(policy_lines(told))
    assert "the national default" in said
    assert "at any hour" in said
    assert "what is typed" in said
    assert "lock after 10 minutes" in said
    assert "safeguarding lead" in str(told["seen_by"])


def test_what_is_off_muted_and_when_is_told() -> None:
    muted: Tree = {f"rule.{number}": {"because": "x"} for number in range(30)}
    policy: Tree = {
        "calendar": {"hours": {"school": {"days": ["mon"], "from": "09:00", "to": "15:00"}}},
        "rules": {
            "monitoring": {
                "hours": "school",
                "sensors": {"typing": False},
                "categories": {"gambling": False},
                "muted": muted,
            }
        },
    }
    said = "\n".join(policy_lines(json.loads(json.dumps(facts(policy)))))
    for words in (
        "version 3 of the school's, in force here since 01 November 2026, 08:30 UTC",
        "in the hours called school (not now)",
        "Not watched, by the policy: what is typed.",
        "gambling",
        "rule.0",
        "and others",
    ):
        assert words in said


def test_facts_of_a_damaged_status_are_lines_all_the_same() -> None:
    assert policy_lines({})


def test_typing_that_the_school_does_not_have_looked_at_is_no_fault_while_the_rest_works() -> None:
    off = SensorState("keyboard", Liveness.SUSPENDED, OFF_BY_POLICY)
    answer = judge([off, SensorState("window", Liveness.WORKING)], 1, "", IN_TOUCH)
    assert answer.monitored
    assert answer.reasons == ("What is typed: off by policy, so not looked at.",)
    assert not judge([off], 1, "", IN_TOUCH).monitored


def test_out_of_hours_nobody_is_monitored_and_it_says_so() -> None:
    away = [SensorState(name, Liveness.SUSPENDED, OUT_OF_HOURS) for name in ("keyboard", "window", "files")]
    answer = judge(away, 1, "", IN_TOUCH)
    assert not answer.monitored
    assert "outside the hours" in answer.reasons[0]


@pytest.mark.clause("T9")
def test_the_table_of_acceptable_use_is_told_and_the_law_is_not_read_out() -> None:
    uses: Tree = {
        "online-gaming": "certain-times",
        "messaging": "not-allowed",
        "streaming": "permission",
        "ai-services": "nominated",
        "video-conferencing": "allowed",
        "terrorism": "illegal",
    }
    policy: Tree = {"rules": {"control": {"uses": uses}}}
    nobodys = ["bypassing-safeguards", "discrimination", "inappropriate-material"]  # by the national default
    assert facts(policy)["uses"] == {
        "allowed": ["video-conferencing"],
        "certain-times": ["online-gaming"],
        "nominated": ["ai-services"],
        "permission": ["streaming"],
        "not-allowed": [*nobodys, "messaging"],
    }
    assert facts({})["uses"] == {"not-allowed": nobodys}
