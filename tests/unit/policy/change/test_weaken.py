"""What a change weakens: case by case. That it is never silent is shown in tests/properties/test_weaken.py."""

from __future__ import annotations

from copy import deepcopy

import pytest

from policy.change.weaken import weaken
from policy.document.tree import Json, Tree
from policy.presets import national

BASE: Tree = {
    "heed": 1,
    "school": "Test",
    "time_zone": "Europe/London",
    "calendar": {
        "terms": {"autumn": {"from": "2026-09-02", "to": "2026-12-18"}},
        "hours": {
            "school": {"days": ["mon", "tue", "wed", "thu", "fri"], "from": "08:30", "to": "15:30"},
            "evening": {"days": ["mon", "tue", "wed", "thu", "fri"], "from": "15:30", "to": "22:00"},
        },
    },
    "rules": {
        "control": {
            "idle_minutes": 10,
            "apps_mode": "enforce",
            "apps": {
                "games": {"do": "deny", "names": ["steam"], "because": "b"},
                "office": {"do": "allow", "names": ["writer"], "because": "b"},
            },
            "uses": {"streaming": "certain-times", "social-media": "not-allowed", "messaging": "nominated"},
            "use_hours": {"streaming": ["evening"]},
        },
        "monitoring": {
            "terms": {"fight": {"words": ["fight club"], "category": "violence", "severity": "high", "because": "b"}},
            "muted": {"bullying.name": {"because": "b", "until": "2026-12-01"}},
        },
        "routing": {
            "recipients": {
                "lead": {"name": "The lead", "aliases": ["DSL", "Ms A"], "role": "dsl"},
                "head": {"name": "The head", "role": "headteacher"},
            },
        },
        "escalation": {
            "rota": {"nights": {"days": ["mon"], "from": "16:00", "to": "08:00", "who": ["lead", "head"]}},
        },
    },
    "roles": {"staff": {"rules": {"monitoring": {"hours": "school"}, "control": {"idle_minutes": 20}}}},
    "groups": {
        "ks2": {"role": "pupil", "rules": {"control": {"idle_minutes": 5}}},
        "year-6": {"role": "pupil", "within": "ks2"},
        "office": {"role": "staff"},
        "visitors": {"role": "guest", "until": "2026-12-01", "rules": {"control": {"idle_minutes": 2}}},
    },
    "people": {"anna": {"because": "b", "rules": {"control": {"idle_minutes": 4}}}},
}


def put(path: str, value: Json) -> Tree:
    """BASE with another value at a path; None takes away what is there."""
    tree = deepcopy(BASE)
    *way, last = path.split("/")
    at: Tree = tree
    for step in way:
        below = at.setdefault(step, {})
        assert isinstance(below, dict)
        at = below
    if value is None:
        del at[last]
    else:
        at[last] = value
    return tree


def told(after: Tree, before: Tree = BASE) -> list[str]:
    return [one.sentence for one in weaken(before, after)]


def test_the_same_weakens_nothing() -> None:
    assert told(deepcopy(BASE)) == []
    assert weaken(national(), national()) == ()


C, M = "rules/control", "rules/monitoring"


@pytest.mark.clause("T7")
@pytest.mark.parametrize(
    ("path", "value", "sentence"),
    [
        (
            f"{C}/idle_minutes",
            15,
            ("For pupils (except ks2 and year-6) and guests: the idle lock becomes 15 minutes (was 10 minutes)."),
        ),
        (
            "groups/ks2/rules/control/idle_minutes",
            6,
            ("For ks2 and year-6: the idle lock becomes 6 minutes (was 5 minutes)."),
        ),
        ("groups/ks2/rules", None, "For ks2 and year-6: the idle lock becomes 10 minutes (was 5 minutes)."),
        ("groups/year-6/within", None, "For year-6: the idle lock becomes 10 minutes (was 5 minutes)."),
        ("groups/year-6/within", "office", "For year-6: the idle lock becomes 10 minutes (was 5 minutes)."),
        ("groups/year-6", None, "For year-6: the idle lock becomes 10 minutes (was 5 minutes)."),
        (
            "groups/year-6/role",
            "staff",
            (
                "For year-6: the group has another role, so that its devices come under the rules "
                "for staff (were under those for pupils): the hours of monitoring become school (were always): no "
                "longer Monday 5 January 2026 at 00:00, for example."
            ),
        ),
        ("groups/visitors/until", "2026-11-30", "For visitors: the idle lock becomes 10 minutes (was 2 minutes)."),
        ("people/anna", None, "For anna: the idle lock becomes 10 minutes (was 4 minutes)."),
        ("people/anna/until", "2026-12-01", "For anna: the idle lock becomes 10 minutes (was 4 minutes)."),
        ("people/anna/rules/control/idle_minutes", 5, "For anna: the idle lock becomes 5 minutes (was 4 minutes)."),
        (
            "people/anna/rules/control/uses",
            {"messaging": "nominated"},
            ("For anna: messaging becomes allowed (was allowed to those nominated)."),
        ),
        (
            "calendar/hours/school/to",
            "15:00",
            (
                "For staff: the hours of monitoring, school, are fewer by the calendar: "
                "no longer Wednesday 2 September 2026 at 15:00, for example."
            ),
        ),
        (
            "calendar/terms/autumn/to",
            "2026-12-17",
            (
                "For staff: the hours of monitoring, school, are fewer by the "
                "calendar: no longer Friday 18 December 2026 at 08:30, for example."
            ),
        ),
        (
            "calendar/closed",
            {"training": {"from": "2026-10-05", "to": "2026-10-05"}},
            (
                "For staff: the hours of "
                "monitoring, school, are fewer by the calendar: no longer Monday 5 October 2026 at 08:30, for example."
            ),
        ),
        (
            "calendar/hours/evening/to",
            "23:00",
            ("For everybody: streaming is allowed at more times, such as Wednesday 2 September 2026 at 22:00."),
        ),
        (
            f"{C}/use_hours/streaming",
            ["evening", "school"],
            ("For everybody: streaming is allowed at more times, such as Wednesday 2 September 2026 at 08:30."),
        ),
        (
            f"{C}/uses/social-media",
            "permission",
            ("For everybody: social media becomes allowed with permission (was not allowed)."),
        ),
        (f"{C}/apps_mode", "watch", "For everybody: the rules for programs become only watched (were enforced)."),
        (f"{C}/apps/games", None, "For everybody: the rule games for programs, which denies steam, is gone."),
        (
            f"{C}/apps/games/names",
            ["minecraft"],
            ("For everybody: the rule games for programs, which denies minecraft, no longer names steam."),
        ),
        (
            f"{C}/apps/games/hours",
            "school",
            (
                "For everybody: the rule games for programs, which denies steam, no longer "
                "holds at some times, such as Monday 5 January 2026 at 00:00."
            ),
        ),
        (
            f"{C}/apps/games/until",
            "2027-01-01",
            ("For everybody: the rule games for programs, which denies steam, ends on 2027-01-01 (was without end)."),
        ),
        (
            f"{C}/apps/games/do",
            "watch",
            (
                "For everybody: the rule games for programs, which only watches steam, is less "
                "strict (denies them until now)."
            ),
        ),
        (
            f"{C}/apps/office/names",
            ["writer", "steam"],
            ("For everybody: the rule office for programs, which allows steam, writer, now names steam."),
        ),
        (
            f"{C}/apps/chat",
            {"do": "allow", "names": ["chat"], "because": "b"},
            ("For everybody: the rule chat for programs is new and allows chat."),
        ),
        (f"{M}/terms/fight/words", ["club"], "For everybody: the local term fight loses the words fight club."),
        (f"{M}/terms/fight/severity", "low", "For everybody: the local term fight is low (was high)."),
        (f"{M}/terms/fight/on", False, "For everybody: the local term fight is no longer looked for."),
        (f"{M}/terms/fight", None, "For everybody: the local term fight is no longer looked for."),
        (
            f"{M}/muted/bullying.name",
            {"because": "b"},
            ("For everybody: the rule bullying.name is muted without end (was muted until 2026-12-01)."),
        ),
        (
            f"{M}/muted/suicide.plan",
            {"because": "b", "until": "2026-12-02"},
            ("For everybody: the rule suicide.plan is muted until 2026-12-02 (was not muted)."),
        ),
        (
            f"{M}/thresholds",
            {"high": 0.9},
            ("For everybody: the statistical detector's threshold “high” becomes 0.9 (was not set)."),
        ),
        (f"{M}/categories", {"suicide": False}, "For everybody: the category suicide is turned off (was on)."),
        (f"{M}/languages", {"en": False}, "For everybody: the English lexicon is turned off (was on)."),
        (
            f"{M}/least",
            {"hate": "high"},
            ("For everybody: the least severity of hate that is raised becomes high (was low)."),
        ),
        (
            "rules/support",
            {"x": {"titles": ["X"], "because": "b"}},
            (
                "For the whole school: the confidential service x "
                "takes out of monitoring what is written on pages called X."
            ),
        ),
        (
            "rules/routing/recipients/lead/aliases",
            ["DSL"],
            (
                "For the whole school: the recipient lead is no longer "
                "recognised as Ms A in what is raised, and so may see what is about themselves."
            ),
        ),
        (
            "rules/routing/recipients/head/on",
            False,
            ("For the whole school: the recipient head is no longer told of alerts."),
        ),
        (
            "rules/routing/subjects",
            {"dsl": ["headteacher", "dsl"]},
            ("For the whole school: the list of who sees alerts about a dsl gains dsl (was headteacher)."),
        ),
        (
            "rules/routing/routes",
            {"nine": {"years": ["9"], "to": ["lead"]}},
            ("For the whole school: the route nine shows such alerts to lead alone."),
        ),
        (
            "rules/escalation/rota/nights/who",
            ["head"],
            ("For the whole school: the out-of-hours rota nights loses lead."),
        ),
        (
            "rules/escalation/rota/nights/from",
            "17:00",
            (
                "For the whole school: the out-of-hours rota nights covers mon "
                "from 17:00 to 08:00 (was mon from 16:00 to 08:00)."
            ),
        ),
        (
            "rules/retention",
            {"case": 30},
            (
                "For the whole school: the time for which records of the kind case are kept "
                "becomes 30 days (was 9131 days)."
            ),
        ),
        (
            "rules/approval",
            {"exception_days": 60},
            ("For the whole school: the longest that an exception may last becomes 60 days (was 30 days)."),
        ),
        ("time_zone", "Asia/Tokyo", "For the whole school: time_zone becomes Asia/Tokyo (was Europe/London)."),
    ],
)
def test_what_is_weaker_is_told_with_what_it_was(path: str, value: Json, sentence: str) -> None:
    assert told(put(path, value)) == [sentence]


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (f"{C}/idle_minutes", 5),
        (f"{C}/apps/games/names", ["steam", "minecraft"]),
        (f"{C}/apps/vpn", {"do": "deny", "category": "vpn-and-proxy", "because": "b"}),
        (f"{C}/apps/office", None),
        (f"{C}/apps/office/until", "2026-12-01"),
        (f"{C}/apps/office/do", "deny"),
        (f"{C}/uses/social-media", "illegal"),
        (f"{C}/use_hours/streaming", []),
        ("rules/checks/filter_tests", {"games": {"address": "http://test.example/", "shows": "the test page"}}),
        (f"{C}/required_apps", {"heed": {"names": ["heed"], "version": "1.0"}}),
        (f"{M}/terms/plan", {"words": ["a plan"], "category": "crime", "severity": "low", "because": "b"}),
        (f"{M}/terms/fight/words", ["fight club", "the club"]),
        (f"{M}/terms/fight/severity", "urgent"),
        (f"{M}/muted/bullying.name/until", "2026-11-30"),
        (f"{M}/muted/bullying.name/muted", False),
        (f"{M}/muted/bullying.name", None),
        (f"{M}/languages", {"pl": True}),
        (f"{M}/age", "under-11"),
        ("roles/staff/rules/monitoring/hours", "always"),
        ("groups/year-5", {"role": "pupil"}),
        ("groups/year-5", {"role": "pupil", "within": "ks2"}),
        ("groups/visitors/until", None),
        ("calendar/hours/school/from", "08:00"),
        ("calendar/hours/club", {"days": ["mon"], "from": "16:00", "to": "17:00"}),
        ("rules/escalation/rota/weekend", {"days": ["sat"], "from": "08:00", "to": "20:00", "who": ["lead"]}),
        ("rules/notice", {"sign_in": "Hello."}),
        ("school", "Another name"),
    ],
)
def test_what_is_stronger_or_no_protection_is_not_told(path: str, value: Json) -> None:
    assert told(put(path, value)) == []


def test_a_weaker_value_that_a_layer_hides_from_all_is_no_weakening() -> None:
    before = put("roles/pupil", {"rules": {"control": {"idle_minutes": 3}}})
    before["roles"]["staff"]["rules"]["control"] = {"idle_minutes": 3}  # type: ignore[index, call-overload] # a tree's parts are of any kind
    before["roles"]["guest"] = {"rules": {"control": {"idle_minutes": 3}}}  # type: ignore[index, call-overload] # likewise
    before["groups"] = {}
    after = deepcopy(before)
    after["rules"]["control"]["idle_minutes"] = 30  # type: ignore[index, call-overload] # likewise
    assert told(after, before) == []


def test_a_persons_own_word_is_compared_over_every_group() -> None:
    """Anna had 4 minutes; 5 is more than that, though less than what most have."""
    after = put("people/anna/rules/control/idle_minutes", 5)
    assert [(one.audience, one.key) for one in weaken(BASE, after)] == [("anna", "control.idle_minutes")]


def test_the_newest_rules_of_a_layer_nearer_to_the_person_may_give_way() -> None:
    """The same rules, but the one that allows is said nearer to the person than the one that denies."""
    allow: Tree = {"do": "allow", "names": ["steam"], "because": "b"}
    before = put(f"{C}/apps/steam-club", allow)
    after = deepcopy(before)
    after["roles"]["pupil"] = {"rules": {"control": {"apps": {"steam-club": allow}}}}  # type: ignore[index, call-overload] # a tree's parts are of any kind
    assert told(after, before) == [
        "For pupils: the rule steam-club for programs, which allows steam, goes before rules that it gave way to."
    ]
