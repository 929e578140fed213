from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from collector.domain.assets import Asset
from collector.domain.coverage import BY_STAGE, Account, Cause, Known, between, standing, total
from collector.domain.dark import Dark, ranking
from collector.domain.devices import DeviceRow, HeartbeatFacts, SensorFacts
from collector.domain.people import SubjectKind

NOON = datetime(2026, 11, 26, 12, 0, tzinfo=UTC)
SILENCE = timedelta(seconds=90)
TYPING = SensorFacts("keyboard", "working")
BEAT = HeartbeatFacts(
    sensors=(TYPING,),
    spooled_urgent=0,
    spooled_routine=0,
    dropped=0,
    hook_events=100,
    os_inputs=40,
    policy="ab",
    agent_version="0.1.0",
    clock_offset_ms=0,
    helpers=1,
    policy_version=1,
)
USED = replace(BEAT, hook_events=150, os_inputs=50)


def after(seconds: int, now: HeartbeatFacts, before: HeartbeatFacts = BEAT) -> Account:
    return total(between(before, NOON, now, NOON + timedelta(seconds=seconds), SILENCE).values())


def test_input_that_the_hook_saw_too_is_proof() -> None:
    assert after(30, USED) == Account(in_use=30, proven=30)


def test_where_nobody_touched_it_nothing_is_claimed() -> None:
    assert after(30, BEAT) == Account(idle=30)
    assert after(30, replace(USED, helpers=0)) == Account(unattended=30)


@pytest.mark.clause("T34")
@pytest.mark.parametrize(
    ("now", "cause"),
    [
        (replace(USED, hook_events=100), Cause.HOOK_LOST),
        (replace(USED, sensors=(SensorFacts("keyboard", "failed"),)), Cause.SENSOR_FAILED),
        (replace(USED, sensors=(SensorFacts("keyboard", "unsupported", "no display"),)), Cause.UNSUPPORTED),
        (replace(USED, sensors=()), Cause.UNSUPPORTED),
        (replace(USED, sensors=(SensorFacts("keyboard", "suspended"),)), Cause.SUSPENDED),
        (replace(USED, policy_version=0), Cause.NO_POLICY),
        (replace(USED, dropped=3), Cause.EVENTS_DROPPED),
    ],
)
def test_each_broken_link_is_a_gap_with_its_cause(now: HeartbeatFacts, cause: Cause) -> None:
    assert after(30, now) == Account(in_use=30, gaps={cause: 30})


@pytest.mark.clause("T6")
def test_a_check_that_failed_and_another_policy_are_gaps_and_what_heartbeats_say_comes_first() -> None:
    def known(now: HeartbeatFacts, what: Known) -> Account:
        return total(between(BEAT, NOON, now, NOON + timedelta(seconds=30), SILENCE, known=what).values())

    for stage, cause in BY_STAGE.items():
        assert known(USED, Known(failing=stage)) == Account(in_use=30, gaps={cause: 30})
    assert known(USED, Known(failing="a device's own")).gaps == {Cause.NOT_MATCHED: 30}
    assert known(USED, Known(wrong_policy=True)).gaps == {Cause.WRONG_POLICY: 30}
    assert known(replace(USED, hook_events=100), Known(failing="match")).gaps == {Cause.HOOK_LOST: 30}
    assert known(BEAT, Known(failing="match")) == Account(idle=30)


def test_a_session_without_a_helper_counts_as_in_use_and_not_proven() -> None:
    helperless = replace(BEAT, helpers=0, hook_events=0, os_inputs=0, sensors=(SensorFacts("helper", "failed"),))
    assert after(30, helperless) == Account(in_use=30, gaps={Cause.HELPER_DEAD: 30})


def test_the_last_look_of_a_stretch_that_was_counted_already_is_no_lost_hook() -> None:
    assert after(30, replace(BEAT, os_inputs=41)) == Account(idle=30)
    assert after(30, replace(BEAT, os_inputs=42)).gaps == {Cause.HOOK_LOST: 30}


def test_since_when_a_device_is_not_proven_is_told_until_it_is() -> None:
    lost, later = Account(in_use=30, gaps={Cause.HOOK_LOST: 30}), NOON + timedelta(seconds=30)
    stands = standing([lost], NOON, ("", None))
    assert stands == ("hook_lost", NOON) == standing([Account(idle=30)], later, stands)
    assert standing([lost], later, stands) == stands
    assert standing([Account(in_use=9, gaps={Cause.NOT_KEPT: 9})], later, stands) == ("not_kept", later)
    assert standing([Account(in_use=9, proven=9)], later, stands) == ("", None)


def test_a_device_that_was_offline_counts_what_it_saw_when_it_is_back() -> None:
    assert after(3600, replace(BEAT, hook_events=5000, os_inputs=640)) == Account(in_use=600, proven=600, unheard=3000)


@pytest.mark.clause("D2", "D10")
def test_a_device_that_was_at_home_for_a_week_shows_what_it_proved_and_what_not() -> None:
    week, used = 7 * 86_400, 7 * 5 * 3600
    back = replace(BEAT, hook_events=90_000, os_inputs=40 + used, unproven_inputs=3600)
    assert after(week, back) == Account(
        in_use=used, proven=used - 3600, gaps={Cause.OUT_OF_TOUCH: 3600}, unheard=week - used
    )
    blind = replace(back, sensors=(SensorFacts("keyboard", "failed"),))
    assert after(week, blind).gaps == {Cause.SENSOR_FAILED: used}


def test_of_one_that_was_off_nobody_knows() -> None:
    assert after(3600, replace(BEAT, hook_events=20, os_inputs=10)) == Account(unheard=3600)


def test_a_helper_that_began_anew_counts_from_nought() -> None:
    assert after(30, replace(BEAT, hook_events=5, os_inputs=2)) == Account(in_use=30, proven=30)


def test_a_stretch_over_midnight_is_of_both_days() -> None:
    late = datetime(2026, 11, 26, 23, 59, 50, tzinfo=UTC)
    parts = between(BEAT, late, USED, late + timedelta(seconds=30), SILENCE)
    assert parts == {
        date(2026, 11, 26): Account(in_use=10, proven=10),
        date(2026, 11, 27): Account(in_use=20, proven=20),
    }


BEATS = st.builds(
    lambda typing, helpers, dropped, hook, os, policy, unproven: replace(
        BEAT,
        sensors=() if typing is None else (SensorFacts("keyboard", typing),),
        helpers=helpers,
        dropped=dropped,
        hook_events=hook,
        os_inputs=os,
        policy_version=policy,
        unproven_inputs=unproven,
    ),
    st.sampled_from([None, "working", "failed", "suspended", "unsupported"]),
    st.integers(0, 2),
    st.integers(0, 2),
    st.integers(0, 500),
    st.integers(0, 100_000),
    st.integers(0, 1),
    st.integers(0, 100_000),
)
STEPS = st.timedeltas(timedelta(0), timedelta(days=3))


@pytest.mark.clause("T34")
@given(st.lists(st.tuples(STEPS, BEATS), min_size=1, max_size=12))
def test_proven_and_gaps_are_the_time_in_use_and_no_second_counts_twice(
    steps: list[tuple[timedelta, HeartbeatFacts]],
) -> None:
    at, before, whole, days = NOON, BEAT, Account(), dict[date, Account]()
    for step, beat in steps:
        for day, part in between(before, at, beat, at + step, SILENCE).items():
            assert part.proven + sum(part.gaps.values()) == part.in_use
            assert min(part.proven, *part.gaps.values(), part.idle, part.unattended, part.unheard) >= 0
            assert part.in_use + part.idle + part.unattended + part.unheard <= 86_400
            whole, days[day] = whole + part, days.get(day, Account()) + part
        at, before = at + step, beat
    elapsed = int(at.timestamp()) - int(NOON.timestamp())
    assert whole.in_use + whole.idle + whole.unattended + whole.unheard == elapsed
    assert all(one.in_use + one.idle + one.unattended + one.unheard <= 86_400 for one in days.values())


@given(STEPS, BEATS, BEATS)
def test_a_clock_that_goes_back_makes_no_second(step: timedelta, before: HeartbeatFacts, now: HeartbeatFacts) -> None:
    assert between(before, NOON, now, NOON - step, SILENCE) == {}


def device(name: str) -> DeviceRow:
    return DeviceRow(
        id=name, name=name, platform="linux", agent_version="0.2.0", group="9B", subject_kind=SubjectKind.PUPIL,
        enrolled_at=NOON, certificate_expires_at=NOON, last_seen_at=NOON, address=None, cloned_at=None,
        revoked_at=None, revoked_reason=None, heartbeat=BEAT,
    )  # fmt: skip


def test_the_worst_comes_first_with_what_to_do_next() -> None:
    devices = [
        device("sound"),
        replace(device("old"), agent_version="0.1.9"),
        replace(device("full"), heartbeat=replace(BEAT, spooled_routine=5_000)),
        replace(device("lost"), last_seen_at=NOON - timedelta(days=40)),
        replace(device("silent"), last_seen_at=None, heartbeat=None),
        replace(device("copied"), cloned_at=NOON),
        device("blind"),
        replace(device("gone"), revoked_at=NOON, last_seen_at=None),
    ]
    found = ranking(devices, {"blind": Account(in_use=600, proven=60, gaps={Cause.HOOK_LOST: 540})}, NOON)
    assert [one.name for one in found] == ["blind", "copied", "silent", "lost", "full", "old"]
    assert [one.dark for one in found][:2] == [Dark.UNPROVEN, Dark.CLONED]
    assert "9 of 10 minutes" in found[0].told
    assert all(one.step for one in found)


@pytest.mark.clause("T6")
def test_what_is_not_proven_now_comes_before_all_else() -> None:
    devices = [
        device("sound"),
        replace(device("meant"), gap=("suspended", NOON - timedelta(minutes=5))),
        replace(device("moment"), gap=("hook_lost", NOON - timedelta(seconds=30))),
        replace(device("muted"), failing=("match", NOON)),
        replace(device("deaf"), gap=("hook_lost", NOON - timedelta(minutes=5))),
    ]
    found = ranking(devices, {"blind": Account()}, NOON)
    assert [(one.name, one.dark) for one in found] == [("deaf", Dark.BLIND), ("muted", Dark.FAILING)]
    assert "Policy page" in found[1].step


def test_two_devices_of_one_name_are_told() -> None:
    found = ranking([device("a"), replace(device("A"), id="other")], {}, NOON)
    assert [one.dark for one in found] == [Dark.TWICE, Dark.TWICE]


def test_a_device_that_is_only_on_the_asset_list_is_missed_and_one_that_is_not_on_it_is_told() -> None:
    assets = [Asset("A1", "Sound.oak.sch.uk"), Asset("A2", "cupboard", group="9B", site="North")]
    found = ranking([device("sound"), device("strange")], {}, NOON, assets)
    assert [(one.name, one.device_id, one.dark) for one in found] == [
        ("cupboard", "", Dark.NEVER_ENROLLED),
        ("strange", "strange", Dark.UNLISTED),
    ]
    assert "A2, North" in found[0].told
    assert "enrol-token" in found[0].step


def test_a_device_that_is_not_in_service_any_more_is_missed_again() -> None:
    found = ranking([replace(device("a"), revoked_at=NOON)], {}, NOON, [Asset("A1", "a")])
    assert [one.dark for one in found] == [Dark.NEVER_ENROLLED]


def test_a_device_imaged_anew_is_told_apart_from_two_that_live() -> None:
    before = replace(device("a"), last_seen_at=NOON - timedelta(days=3), enrolled_at=NOON - timedelta(days=90))
    after = replace(device("a"), id="anew", enrolled_at=NOON - timedelta(days=1))
    assert [(one.device_id, one.dark) for one in ranking([before, after], {}, NOON)] == [("a", Dark.IMAGED_ANEW)]
    still = replace(before, last_seen_at=NOON)
    assert [one.dark for one in ranking([still, after], {}, NOON)] == [Dark.TWICE, Dark.TWICE]


def test_what_the_device_could_not_keep_is_not_proven() -> None:
    full = replace(USED, sensors=(TYPING, SensorFacts("spool", "failed", "the disk is full")), dropped=5)
    assert after(30, full).gaps == {Cause.NOT_KEPT: 30}
