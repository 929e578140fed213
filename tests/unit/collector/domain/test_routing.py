from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from collector.domain.people import Role, SubjectKind
from collector.domain.routing import READING, route, subjects_for
from policy.change.lint.school import SEEN_BY

READERS = st.lists(st.sampled_from(sorted(Role)), max_size=7).map(
    lambda r: [(f"u{n}", role) for n, role in enumerate(r)]
)


@given(st.sampled_from(SubjectKind), READERS, st.sets(st.sampled_from([f"u{n}" for n in range(7)])))
def test_whoever_is_named_never_reads_it_unless_there_is_nobody_else_at_all(
    subject: SubjectKind, readers: list[tuple[str, Role]], named: set[str]
) -> None:
    way = route(subject, readers, named)
    reading = {user for user, role in readers if way.kind in subjects_for(role)} - way.kept_from
    assert way.kept_from in (frozenset(named), frozenset())
    if way.kept_from:
        assert reading
        assert not reading & named
    elif named:
        assert way.reason  # it says that everybody is named, or that there is nobody


@given(st.sampled_from(SubjectKind), READERS)
def test_where_nobody_is_named_it_stays_where_it_is(subject: SubjectKind, readers: list[tuple[str, Role]]) -> None:
    way = route(subject, readers, ())
    assert (way.kind, way.kept_from, way.reason) == (subject, frozenset(), "")


def test_a_pupil_who_names_the_only_safeguarding_lead_is_heard_by_the_headteacher() -> None:
    way = route(SubjectKind.PUPIL, [("dsl", Role.DSL), ("head", Role.HEADTEACHER)], {"dsl"})
    assert way.kind is SubjectKind.DSL
    assert "came to the headteacher" in way.reason


def test_a_pupil_who_names_one_of_two_is_heard_by_the_other() -> None:
    way = route(SubjectKind.PUPIL, [("dsl", Role.DSL), ("deputy", Role.DEPUTY)], {"dsl"})
    assert (way.kind, way.kept_from) == (SubjectKind.PUPIL, frozenset({"dsl"}))


def test_the_roles_that_read_are_those_that_see_a_subject() -> None:
    assert {role for role in Role if subjects_for(role)} == READING


def test_what_proposals_are_told_of_who_sees_alerts_is_what_is_so() -> None:
    for subject, roles in SEEN_BY.items():
        assert {role.value for role in Role if SubjectKind(subject.value) in subjects_for(role)} == roles
