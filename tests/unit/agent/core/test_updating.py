"""Which version a device takes, and when it goes back."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from agent.core.updating import PATIENCE, Release, Seen, Trial, Verdict, is_for, judge, order, read_releases, wanted

NOW = datetime(2026, 11, 27, 9, 0, tzinfo=UTC)
OLD, NEW = Release("0.1.0-1", "a", 100), Release("0.2.0-1", "b", 100)
TRIAL = Trial("0.2.0-1", "0.1.0-1", NOW)
WELL = Seen(NOW + timedelta(minutes=3), "0.2.0-1", running=True, heard=NOW + timedelta(minutes=1), reachable=True)


def test_versions_rise_by_their_numbers() -> None:
    falling = ["1.0.0-1", "0.10.0-1", "0.9.0-1", "0.1.1-1", "0.1.0-10", "0.1.0-2", "0.1.0-1"]
    assert sorted(falling, key=order) == falling[::-1]
    with pytest.raises(ValueError, match="is no version"):
        order("0.2; rm")


def test_the_newest_that_is_for_this_device_and_was_not_taken_back() -> None:
    releases = (OLD, NEW, Release("0.3.0-1", "c", 100, ("IT",)), Release("0.4.0-1", "d", 0))
    assert wanted(releases, "0.1.0-1", "d" * 64, "Year 6", ()) == NEW
    assert wanted(releases, "0.1.0-1", "d" * 64, "IT", ()) == releases[2]
    assert wanted(releases, "0.1.0-1", "d" * 64, "Year 6", ("0.2.0-1",)) is None
    assert wanted(releases, "0.2.0-1", "d" * 64, "Year 6", ()) is None


def test_a_share_is_that_many_devices_and_only_grows() -> None:
    devices = [f"{number:064x}" for number in range(2_000)]
    first = {one for one in devices if is_for(replace(NEW, share=10), one, "")}
    half = {one for one in devices if is_for(replace(NEW, share=50), one, "")}
    assert 140 < len(first) < 260
    assert 900 < len(half) < 1_100
    assert first < half
    others = {one for one in devices if is_for(Release("0.3.0-1", "c", 10), one, "")}
    assert len(first & others) < 60  # it is not always the same ones that are first


@pytest.mark.parametrize(
    ("seen", "verdict"),
    [
        (WELL, Verdict.WELL),
        (replace(WELL, heard=NOW - timedelta(minutes=1)), Verdict.WAIT),
        (replace(WELL, heard=None, now=NOW + PATIENCE), Verdict.GO_BACK),
        (replace(WELL, heard=None, now=NOW + PATIENCE, reachable=False), Verdict.WAIT),
        (replace(WELL, running=False), Verdict.WAIT),
        (replace(WELL, running=False, now=NOW + PATIENCE, reachable=False), Verdict.GO_BACK),
        (replace(WELL, installed="0.1.0-1"), Verdict.GO_BACK),
    ],
)
def test_well_is_what_runs_and_was_heard_of(seen: Seen, verdict: Verdict) -> None:
    assert judge(TRIAL, seen) is verdict


@pytest.mark.parametrize(
    "told",
    [
        None,
        {},
        {"releases": {}},
        {"releases": [{}]},
        {"releases": [{"version": "x", "file": "f", "share": 1}]},
        {"releases": [{"version": "1.0", "file": "f", "share": 101}]},
        {"releases": [{"version": "1.0", "file": "f", "share": 1, "groups": [1]}]},
        {"releases": [{"version": "1.0", "file": "f", "share": 1}] * 201},
    ],
)
def test_a_list_that_is_none_is_refused_whole(told: object) -> None:
    with pytest.raises(ValueError, match="is no"):
        read_releases(told)  # type: ignore[arg-type]  # as a file may hold


def test_what_a_newer_list_says_besides_is_passed_over() -> None:
    assert read_releases({"releases": [{"version": "1.0", "file": "f", "share": 1, "new": {}}], "more": 1}) == (
        Release("1.0", "f", 1),
    )
