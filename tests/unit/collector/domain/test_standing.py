from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from collector.domain import rollout as rule
from collector.domain.policies import DeviceState, Phase, Version
from collector.domain.rollout import AT_ONCE, Plan
from collector.domain.standing import Standing, halted, held_back, standing

NOW = datetime(2026, 11, 26, 9, 0, tzinfo=UTC)
CURRENT = Version(7, "7" * 64, "d" * 64, b"", agreed=False, published_at=NOW, published_by="cli", reason="New.")
TOLD = DeviceState("a", 7, "7" * 64, Phase.APPLIED, "", NOW)


@pytest.mark.clause("D9", "T5")
@pytest.mark.parametrize(
    ("told", "stands"),
    [
        (None, Standing.UNTOLD),
        (TOLD, Standing.IN_FORCE),
        (replace(TOLD, phase=Phase.APPLYING), Standing.APPLYING),
        (replace(TOLD, phase=Phase.FAILED), Standing.FAILED),
        (replace(TOLD, version=0, phase=Phase.FAILED), Standing.FAILED),
        (replace(TOLD, version=6, phase=Phase.FAILED), Standing.BEHIND),
        (replace(TOLD, version=6), Standing.BEHIND),
        (replace(TOLD, version=8), Standing.AHEAD),
        (replace(TOLD, hash="8" * 64), Standing.OTHER),
    ],
)
def test_a_device_has_the_policy_in_force_by_number_and_content(told: DeviceState | None, stands: Standing) -> None:
    assert standing(told, CURRENT) is stands


def test_before_the_first_version_no_device_is_behind() -> None:
    assert standing(None, None) is Standing.NO_POLICY


def test_what_goes_to_all_holds_no_exception_back() -> None:
    to_all = replace(CURRENT, rollout=rule.to_json(rule.begin(7, AT_ONCE, NOW)))
    assert [held_back(one) for one in (None, CURRENT, to_all)] == ["", "", ""]


def test_an_early_roll_out_tells_whom_exceptions_reach() -> None:
    plan = Plan(named=frozenset({"a"}), wait=timedelta(minutes=10))
    early = replace(CURRENT, rollout=rule.to_json(rule.begin(7, plan, NOW)))
    assert held_back(early) == (
        "Version 7 has gone to the devices that were named so far. Exceptions granted or ended now reach the others "
        "when it does."
    )


def test_a_halted_roll_out_tells_what_to_do() -> None:
    rollout = rule.halt(rule.begin(7, AT_ONCE, NOW), "IT stopped it.")
    stopped = replace(CURRENT, rollout=rule.to_json(rollout))
    assert halted(stopped) == "The roll-out of version 7 is halted: IT stopped it."
    assert held_back(stopped) == (
        "The roll-out of version 7 is halted: IT stopped it. Exceptions granted or ended now reach only devices that "
        "have its policy: publish a mended policy or go back to an earlier one, and they reach all."
    )
