from __future__ import annotations

import pytest
from hypothesis import given, settings

from policy.change.diff import diff
from policy.change.weaken import weaken
from policy.document.tree import Json, Tree
from tests.factories.changes import changes
from tests.factories.policies import trees
from tests.unit.policy.change.test_weaken import BASE, put


@pytest.mark.parametrize(
    ("path", "value", "sentence", "weakens"),
    [
        (
            "rules/control/idle_minutes",
            5,
            "For the whole school: the idle lock becomes 5 minutes (was 10 minutes).",
            False,
        ),
        (
            "rules/control/idle_minutes",
            1,
            "For the whole school: the idle lock becomes 1 minute (was 10 minutes).",
            False,
        ),
        (
            "rules/control/idle_minutes",
            20,
            "For the whole school: the idle lock becomes 20 minutes (was 10 minutes).",
            True,
        ),
        (
            "roles/staff/rules/control/idle_minutes",
            30,
            "For staff: the idle lock becomes 30 minutes (was 20 minutes).",
            True,
        ),
        (
            "groups/ks2/rules/control/idle_minutes",
            6,
            "For the group ks2: the idle lock becomes 6 minutes (was 5 minutes).",
            True,
        ),
        (
            "people/anna/rules/control/idle_minutes",
            3,
            "For the person anna: the idle lock becomes 3 minutes (was 4 minutes).",
            False,
        ),
        (
            "rules/monitoring/sensors",
            {"typing": False},
            "For the whole school: the sensor for typing is turned off (was not set).",
            True,
        ),
        (
            "rules/monitoring/muted/bullying.name",
            None,
            (
                "For the whole school: the muting of the rule bullying.name is taken away (was because b, until "
                "2026-12-01)."
            ),
            False,
        ),
        (
            "rules/monitoring/terms/fight/words",
            ["fight club", "the club"],
            "For the whole school: the local term fight: words gains the club (was fight club).",
            False,
        ),
        (
            "rules/control/apps/games/names",
            ["steam", "roblox"],
            "For the whole school: the rule games for programs: names gains roblox (was steam).",
            False,
        ),
        (
            "rules/control/apps/games",
            None,
            "For the whole school: the rule games for programs is taken away (was do deny, names steam, because b).",
            True,
        ),
        (
            "rules/notice",
            {"sign_in": "Hello."},
            "For the whole school: the notice at sign-in becomes Hello. (was not set).",
            False,
        ),
        ("groups/year-5", {"role": "pupil"}, "The group year-5 is new (role pupil).", False),
        ("groups/year-6", None, "The group year-6 is taken out of the policy.", True),
        ("groups/year-6/within", "office", "The group year-6: within becomes office (was ks2).", True),
        ("people/anna", None, "The person anna is taken out of the policy with its rules.", True),
        ("calendar/hours/school/to", "15:00", "In the calendar, hours school to becomes 15:00 (was 15:30).", True),
        ("school", "Another", "School becomes Another (was Test).", False),
        ("time_zone", "Asia/Tokyo", "Time zone becomes Asia/Tokyo (was Europe/London).", True),
    ],
)
def test_a_change_is_told_in_plain_english(path: str, value: Json, sentence: str, weakens: bool) -> None:
    (change,) = diff(BASE, put(path, value))
    assert (change.sentence, change.weakens) == (sentence, weakens)
    assert change.where.replace(".", "/").startswith(path.replace(".", "/"))


@settings(max_examples=60, deadline=None)
@given(changes())
def test_what_weakens_is_marked_and_nothing_is_where_nothing_does(pair: tuple[Tree, Tree]) -> None:
    assert any(change.weakens for change in diff(*pair)) is bool(weaken(*pair))


@settings(max_examples=60, deadline=None)
@given(trees(), trees())
def test_any_two_policies_have_a_difference_unless_they_are_the_same(one: Tree, other: Tree) -> None:
    assert not diff(one, one)
    assert all(change.where and change.sentence.endswith(".") for change in diff(one, other))
    assert diff(one, other) or said(one) == said(other)


def said(tree: Json) -> Json:
    """Without the sections in which nothing stands: to leave one out is to say the same."""
    if not isinstance(tree, dict):
        return tree
    return {key: inner for key, value in tree.items() if (inner := said(value)) != {}}
