from __future__ import annotations

import pytest

from agent.core.event import Posture, Standing
from agent.core.filter_probe import FilterTest, filter_tests, judge_filter
from policy.document.tree import Json

SAID: Json = {
    "gambling": {"address": "http://test.example/gambling", "shows": "the test page"},
    "off": {"address": "http://test.example/off", "shows": "x", "on": False},
    "file": {"address": "file:///etc/passwd", "shows": "root"},
    "half": {"address": "http://test.example/half"},
}


def test_only_what_is_whole_on_and_of_the_web_is_tried() -> None:
    assert filter_tests(SAID) == (FilterTest("gambling", "http://test.example/gambling", "the test page"),)
    assert filter_tests(None) == filter_tests([]) == ()


@pytest.mark.clause("T34")
def test_what_was_reached_is_named_and_told_apart_by_place() -> None:
    assert judge_filter({"a": False, "b": False}, True) == Posture(
        "filter_on_site", Standing.SOUND, "All 2 test addresses are blocked on-site."
    )
    assert judge_filter({"a": True, "b": False}, False) == Posture(
        "filter_off_site",
        Standing.WEAK,
        "1 of 2 test addresses that must be blocked were reached off-site: a.",
    )
    assert judge_filter({"a": False}, None).check == "filter"
    many = judge_filter({f"{number}": True for number in range(16)}, None)
    assert many.detail.endswith("0, 1, 10, 11 and 12 more.")
