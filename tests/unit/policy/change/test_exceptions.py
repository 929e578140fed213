"""A change of groups takes an exception no further than those who granted it knew."""

from __future__ import annotations

from dataclasses import replace

import pytest

from policy.bundle.cause import Cause
from policy.bundle.exception import Whom
from policy.bundle.judge import Refused
from policy.change.exceptions import extended
from policy.document.tree import Json, Tree
from tests.factories.policy import AGREED, JUDGE, NOW, PolicySchool, accepted

pytestmark = pytest.mark.clause("T7", "T8")
SCHOOL = PolicySchool()


def tree(**groups: str) -> Tree:
    """Groups by name, each within the one named, or none."""
    made: dict[str, Json] = {
        name: {"role": "pupil", **({"within": around} if around else {})} for name, around in groups.items()
    }
    return {"groups": made}


def test_a_group_that_comes_into_one_with_an_exception_is_told() -> None:
    one = SCHOOL.exception("ask-1", group="club")
    [told] = extended([one], tree(club="", juniors=""), tree(club="", juniors="club"))
    assert told.audience == "juniors"
    assert told.sentence == "For juniors: the exception ask-1, granted to the group club, holds for them too."


def test_so_is_one_that_comes_in_by_way_of_another() -> None:
    one = SCHOOL.exception("ask-1", group="club")
    old, new = tree(club="", juniors="", infants="juniors"), tree(club="", juniors="club", infants="juniors")
    [told] = extended([one], old, new)
    assert told.audience == "infants and juniors"


def test_what_leaves_or_stays_is_not() -> None:
    one = SCHOOL.exception("ask-1", group="club")
    within, apart = tree(club="", juniors="club"), tree(club="", juniors="")
    assert extended([one], within, apart) == ()
    assert extended([one], within, within) == ()
    assert extended([], apart, within) == ()


def test_exceptions_for_a_device_or_a_person_know_no_groups() -> None:
    one = SCHOOL.exception("ask-1", group="club")
    for whom in (Whom.DEVICE, Whom.ACCOUNT):
        assert extended([replace(one, whom=whom)], tree(juniors=""), tree(juniors="club", club="")) == ()


def test_devices_ask_for_two_people_before_a_group_comes_into_an_exception() -> None:
    school = PolicySchool(more=tree(club="", juniors=""))
    basis = accepted(school.basis(), school.publish()).basis
    school.exceptions = [school.exception("ask-1", group="club")]
    basis = accepted(basis, school.publish(keep_base=True)).basis
    school.more = tree(club="", juniors="club")
    verdict = JUDGE.judge(basis, [school.publish().data], NOW)
    assert isinstance(verdict, Refused)
    assert verdict.cause is Cause.NOT_AGREED
    accepted(basis, school.publish(*AGREED))
