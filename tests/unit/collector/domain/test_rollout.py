from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from collector.domain import rollout as rule
from collector.domain.rollout import AT_ONCE, Figures, Plan, Report, Rollout, Stage

NOW = datetime(2026, 11, 26, 9, 0, tzinfo=UTC)
MINUTE = timedelta(minutes=1)
DEVICES = [f"{number:064x}" for number in range(400)]
PLAN = Plan(named=frozenset(DEVICES[:3]), wait=10 * MINUTE)
KEPT = list(rule.to_json(rule.begin(1, PLAN, NOW)))

shares = st.floats(0, 1)
times = st.integers(0, 10**8).map(lambda seconds: NOW + timedelta(seconds=seconds))
plans = st.builds(
    Plan,
    named=st.frozensets(st.sampled_from(DEVICES), max_size=4),
    share=shares,
    enough=shares,
    wait=st.timedeltas(timedelta(0), timedelta(days=2)),
    failures=shares,
    restarts=shares,
)
rollouts = st.builds(
    Rollout,
    version=st.integers(50, 99),
    first=st.integers(1, 50),
    plan=plans,
    stage=st.sampled_from(Stage),
    since=times,
    enough_since=st.none() | times,
    usual=st.none() | shares,
    halted=st.sampled_from(["", "IT stopped it."]),
)
figures = st.builds(
    lambda silent, heard, applied, failed, restarting, usual: Figures(
        silent + heard,
        heard,
        min(heard, applied),
        min(heard - min(heard, applied), failed),
        min(heard, applied, restarting),
        usual,
    ),
    *[st.integers(0, 400)] * 5,
    shares,
)


def offered(rollout: Rollout) -> set[str]:
    return {device for device in DEVICES if rule.offers(rollout, device)}


def after(rollout: Rollout, minutes: int, seen: Figures) -> Rollout:
    return rule.judged(rollout, seen, NOW + minutes * MINUTE)


def test_a_version_goes_to_the_named_then_to_a_share_then_to_all() -> None:
    rollout = rule.begin(7, PLAN, NOW)
    assert offered(rollout) == set(DEVICES[:3])
    rollout = after(rollout, 0, Figures(heard=3, applied=3))
    rollout = after(rollout, 9, Figures(heard=3, applied=3))
    assert rollout.stage is Stage.NAMED
    rollout = after(rollout, 10, Figures(heard=3, applied=3))
    assert rollout.stage is Stage.SHARE
    assert 10 < len(offered(rollout)) < 40
    rollout = after(rollout, 11, Figures(heard=20, applied=16))
    rollout = after(rollout, 21, Figures(heard=20, applied=16))
    assert rollout.stage is Stage.ALL
    assert offered(rollout) == set(DEVICES)
    rollout = after(rollout, 22, Figures(heard=400, applied=400))
    rollout = after(rollout, 40, Figures(heard=400, applied=400))
    assert rollout.stage is Stage.SETTLED


def test_enough_must_last_without_a_break() -> None:
    rollout = rule.begin(7, PLAN, NOW)
    rollout = after(rollout, 0, Figures(heard=3, applied=3))
    rollout = after(rollout, 6, Figures(heard=3, applied=2))  # another was heard from, and is not there yet
    rollout = after(rollout, 12, Figures(heard=3, applied=3))
    assert rollout.stage is Stage.NAMED
    assert after(rollout, 22, Figures(heard=3, applied=3)).stage is Stage.SHARE


def test_silence_is_no_success() -> None:
    rollout = rule.begin(7, PLAN, NOW)
    for minutes in (0, 60, 6000):
        rollout = after(rollout, minutes, Figures())
    assert rollout.stage is Stage.NAMED


def test_failures_above_the_share_halt_it_with_the_reason() -> None:
    rollout = replace(rule.begin(7, AT_ONCE, NOW), usual=0.0)
    assert not after(rollout, 1, Figures(meant=200, heard=200, applied=10, failed=10)).halted
    halted = after(rollout, 1, Figures(meant=200, heard=200, applied=189, failed=11))
    assert halted.halted == "11 of 200 devices could not apply version 7; more than 5% stop its roll-out."
    assert offered(halted) == set()


def test_restarts_are_weighed_against_what_is_usual_in_this_school() -> None:
    rollout = after(rule.begin(7, AT_ONCE, NOW), 1, Figures(meant=100, heard=100, usual=0.1))
    assert rollout.usual == 0.1
    assert not after(rollout, 2, Figures(meant=100, heard=100, applied=100, restarting=15)).halted
    assert after(rollout, 2, Figures(meant=100, heard=100, applied=100, restarting=16)).halted == (
        "16 of 100 devices started again 3 times or more within an hour with version 7; 10% is usual, "
        "and more than 5% above that stop its roll-out."
    )


@pytest.mark.parametrize("seen", [Figures(meant=10, heard=10, failed=1), Figures(10, 10, 9, 0, 1)])
def test_one_broken_device_halts_nothing(seen: Figures) -> None:
    rollout = replace(rule.begin(7, AT_ONCE, NOW), usual=0.0)
    assert not after(rollout, 1, seen).halted
    assert after(rollout, 1, replace(seen, failed=2 * seen.failed, restarting=2 * seen.restarting)).halted


def test_a_named_device_and_the_only_one_of_a_stage_halt_it() -> None:
    named, only = rule.begin(7, PLAN, NOW), rule.begin(7, AT_ONCE, NOW)
    assert after(named, 1, Figures(meant=3, heard=3, applied=2, failed=1)).halted
    assert after(only, 1, Figures(meant=1, heard=1, failed=1)).halted


def test_figures_count_the_stage_alone() -> None:
    rollout = rule.begin(7, PLAN, NOW)
    later = NOW + MINUTE
    seen = rule.figures(
        rollout,
        [
            Report(DEVICES[0], later, version=7, failed=0, restarts=4),
            Report(DEVICES[1], later, version=6, failed=7, restarts=0),
            Report(DEVICES[2], NOW - MINUTE, version=6, failed=0, restarts=0),  # not heard from since
            Report(DEVICES[3], later, version=6, failed=0, restarts=3),  # not of the stage
            Report(DEVICES[4], None, version=0, failed=0, restarts=0),
        ],
    )
    assert seen == Figures(meant=3, heard=2, applied=1, failed=1, restarting=1, usual=1 / 4)


def test_other_versions_go_first_to_other_devices() -> None:
    first = {device for device in DEVICES if rule.chosen(7, device, 0.05)}
    second = {device for device in DEVICES if rule.chosen(8, device, 0.05)}
    assert first
    assert second
    assert first != second


def test_what_only_adds_exceptions_goes_to_the_same_devices_and_to_whoever_has_the_content() -> None:
    before = replace(rule.begin(7, PLAN, NOW), stage=Stage.SHARE)
    after = rule.from_json(8, rule.to_json(before))
    assert (after.version, after.first) == (8, 7)
    assert offered(after) == offered(before)
    halted = rule.halt(after, "IT stopped it.")
    assert offered(halted) == set()
    assert rule.offers(halted, DEVICES[0], has=7)
    assert not rule.offers(halted, DEVICES[0], has=6)


def test_a_halt_by_hand_keeps_the_first_reason() -> None:
    rollout = rule.halt(rule.begin(7, AT_ONCE, NOW), "IT stopped it.")
    assert rule.halt(rollout, "Again.").halted == "IT stopped it."


@given(rollouts, st.lists(st.tuples(figures, st.timedeltas(timedelta(0), timedelta(days=1))), max_size=12))
def test_a_halted_roll_out_never_offers_to_more_and_a_stage_never_goes_back(
    rollout: Rollout, looks: list[tuple[Figures, timedelta]]
) -> None:
    now = rollout.since
    for seen, passed in looks:
        now += passed
        following = rule.judged(rollout, seen, now)
        assert following.stage >= rollout.stage
        if rollout.halted:
            assert following == rollout
            assert offered(following) == set()
        elif not following.halted:
            assert offered(following) >= offered(rollout)
        rollout = following


@given(rollouts, figures, times)
def test_judging_again_at_the_same_moment_changes_nothing_but_the_next_stage(
    rollout: Rollout, seen: Figures, now: datetime
) -> None:
    once = rule.judged(rollout, seen, now)
    if once.stage is rollout.stage:
        twice = rule.judged(once, seen, now)
        assert (twice.stage, twice.halted) == (once.stage, once.halted) or once.plan.wait == timedelta(0)


@given(rollouts)
def test_what_is_kept_comes_back(rollout: Rollout) -> None:
    assert rule.from_json(rollout.version, json.loads(json.dumps(rule.to_json(rollout)))) == rollout


@given(st.dictionaries(st.sampled_from(KEPT), st.none() | st.integers() | st.text()))
def test_anything_else_that_is_kept_is_told(kept: dict[str, int | str | None]) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - whichever field it stumbles on
        rule.from_json(1, kept)


@pytest.mark.parametrize("wrong", [{"share": 1.1}, {"enough": -0.1}, {"failures": 2.0}, {"wait": -MINUTE}])
def test_a_plan_out_of_bounds_is_refused(wrong: dict[str, float]) -> None:
    with pytest.raises(ValueError, match="roll-out"):
        Plan(**wrong)  # type: ignore[arg-type]  # any value may be given
