"""For whom of its readers an alert is: by the policy's routes, and never for nobody."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from collector.domain.desks import Desk, Matter, desks_of, narrowed
from collector.domain.naming import Reader, Recipient
from collector.domain.people import Role, SubjectKind
from collector.domain.routing import Route, route, subjects_for
from policy.document.tree import Tree, branch
from policy.severity import Severity

LEAD = Reader("lead", "lead", "Dora Lead", Role.DSL)
NINE = Reader("nine", "nine", "Nina Nine", Role.DEPUTY)
TEN = Reader("ten", "ten", "Theo Ten", Role.DEPUTY)
HEAD = Reader("head", "head", "Hector Head", Role.HEADTEACHER)
READERS = [LEAD, NINE, TEN, HEAD]
PUPIL = Route(SubjectKind.PUPIL, frozenset())
TREE: Tree = {
    "groups": {
        "ks4": {"role": "pupil"},
        "year-10": {"role": "pupil", "within": "ks4"},
        "year-9": {"role": "pupil"},
    },
    "rules": {
        "routing": {
            "recipients": {
                "lead": {"name": "Dora Lead", "role": "dsl"},
                "nine": {"name": "Nina Nine", "role": "deputy"},
                "ten": {"name": "Theo Ten", "role": "deputy"},
                "gone": {"name": "Gina Gone", "role": "deputy", "on": False},
                "head": {"name": "Hector Head", "role": "headteacher"},
            },
            "routes": {
                "nine": {"groups": ["year-9"], "to": ["lead", "nine"]},
                "ten": {"groups": ["ks4"], "to": ["ten"]},
                "thirteen": {"years": ["13"], "to": ["ten"]},
                "north": {"sites": ["north-site"], "categories": ["drugs"], "to": ["nine"]},
                "left": {"years": ["7"], "to": ["gone"]},
                "off": {"years": ["13"], "to": ["nine"], "on": False},
            },
        }
    },
}
DESKS = desks_of(TREE, branch(TREE, "rules"))


@pytest.mark.clause("J3", "D8")
@pytest.mark.parametrize(
    ("matter", "shown"),
    [
        (Matter(group="Year 9"), {"lead", "nine"}),
        (Matter(group="year-10"), {"ten"}),  # a group within
        (Matter(year="Year 13"), {"ten"}),
        (Matter(group="year-9", year="13"), {"lead", "nine", "ten"}),  # two routes
        (Matter(site="North Site", category="drugs"), {"nine"}),
        (Matter(site="North Site", category="hate"), {"lead", "nine", "ten"}),
        (Matter(category="drugs"), {"lead", "nine", "ten"}),  # where the site is not known
        (Matter(year="07"), {"lead", "nine", "ten"}),  # its only recipient has left
        (Matter(), {"lead", "nine", "ten"}),
    ],
)
def test_an_alert_is_for_those_whom_the_routes_that_fit_it_name(matter: Matter, shown: set[str]) -> None:
    way = narrowed(PUPIL, DESKS, matter, READERS)
    assert {"lead", "nine", "ten"} - way.past == shown
    assert bool(way.reason) == bool(way.past)


def test_whoever_is_on_duty_is_shown_what_they_are_woken_for() -> None:
    for severity, past in ((Severity.URGENT, {"lead"}), (Severity.HIGH, {"lead", "nine"})):
        way = narrowed(PUPIL, DESKS, Matter(year="13"), READERS, severity=severity, duty=["nine", "head"])
        assert way.past == past


def test_a_route_whose_people_are_all_named_changes_nothing_and_says_so() -> None:
    way = route(SubjectKind.PUPIL, [(one.user_id, one.role) for one in READERS], {"ten"})
    way = narrowed(way, DESKS, Matter(year="13"), READERS)
    assert not way.past
    assert way.hidden_from == {"ten"}
    assert "Nobody whom the route “thirteen” names could be shown it" in way.reason


def test_a_route_for_pupils_says_nothing_of_staff() -> None:
    staff = Route(SubjectKind.STAFF, frozenset())
    assert narrowed(staff, DESKS, Matter(year="13"), READERS) == staff


@given(
    st.sampled_from(SubjectKind),
    st.lists(st.sampled_from(sorted(Role)), max_size=7),
    st.sets(st.sampled_from([f"u{n}" for n in range(7)])),
    st.lists(st.lists(st.sampled_from([f"u{n}" for n in range(8)]), max_size=3), max_size=3),
    st.sampled_from(Severity),
)
def test_it_is_never_for_nobody_and_never_for_whom_it_names(
    kind: SubjectKind, roles: list[Role], named: set[str], tables: list[list[str]], severity: Severity
) -> None:
    readers = [Reader(f"u{n}", f"u{n}", f"U{n}", role) for n, role in enumerate(roles)]
    by_id = {one.user_id: one for one in readers}
    desks = [
        Desk(str(n), tuple(Recipient(by_id[one].role, by_id[one].display, ()) for one in who if one in by_id))
        for n, who in enumerate(tables)
    ]
    before = route(kind, [(one.user_id, one.role) for one in readers], named)
    after = narrowed(before, desks, Matter(), readers, severity=severity, duty=sorted(by_id))
    may = {one.user_id for one in readers if before.kind in subjects_for(one.role)}
    assert (after.kind, after.kept_from) == (before.kind, before.kept_from)
    assert not after.past & after.kept_from
    assert bool(may - after.hidden_from) == bool(may - before.kept_from)
    assert not (may - after.hidden_from) & before.kept_from
