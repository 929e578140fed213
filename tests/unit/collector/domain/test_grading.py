from __future__ import annotations

from datetime import timedelta

import pytest

from collector.domain.grading import deadlines_of, floors_of, graded
from collector.domain.priority import AlertFacts, assess
from policy.document.tree import Json
from policy.presets import national
from policy.severity import Severity


def test_the_national_default_says_what_heed_would() -> None:
    own = {severity: assess(AlertFacts("keyword", severity)).due_in for severity in Severity}
    assert deadlines_of(national()) == own


@pytest.mark.parametrize("said", [None, 5, {"high": "soon"}, {"high": 0}, {"high": -4}, {"HIGH": 9}])
def test_what_cannot_be_read_is_left_out(said: Json) -> None:
    assert deadlines_of({"severity": {"deadline_minutes": said}}) == {}


def test_each_severity_has_its_own() -> None:
    said = deadlines_of({"severity": {"deadline_minutes": {"medium": 480, "critical": 10}}})
    assert said == {Severity.MEDIUM: timedelta(hours=8), Severity.CRITICAL: timedelta(minutes=10)}


@pytest.mark.parametrize("said", [None, 5, {"hate": "grave"}, {"hate": 3}])
def test_so_is_a_grade(said: Json) -> None:
    assert floors_of({"severity": {"at_least": said}}) == {}


def test_a_kind_is_never_graded_lower_than_the_school_says_nor_than_the_device_did() -> None:
    floors = floors_of({"severity": {"at_least": {"hate": "high"}}})
    assert [graded(one, "hate", floors) for one in (Severity.LOW, Severity.URGENT)] == [Severity.HIGH, Severity.URGENT]
    assert graded(Severity.LOW, "gambling", floors) is Severity.LOW
