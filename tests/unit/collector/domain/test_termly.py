from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from collector.domain.devices import DeviceRow
from collector.domain.people import Role, SubjectKind
from collector.domain.place import Place, Where
from collector.domain.termly import left_out, spread, unseen
from tests.factories.submissions import NOW

HOME, MAIN, ANNEXE = Place(Where.OFF_SITE), Place(Where.ON_SITE, "main"), Place(Where.ON_SITE, "annexe")
PLACES = (HOME, MAIN, ANNEXE, Place())


@given(
    devices=st.lists(st.tuples(st.sampled_from(PLACES), st.sampled_from("abc")), max_size=30),
    drawn=st.integers(0, 10),
)
def test_every_group_is_asked_in_every_place_that_it_was_heard_from(
    devices: list[tuple[Place, str]], drawn: int
) -> None:
    rows = [row(number, place, group) for number, (place, group) in enumerate(devices)]
    found = spread(rows[:drawn], rows[drawn:])
    assert {(one.place, one.group) for one in found} == {(one.place, one.group) for one in rows}
    assert found[:drawn] == rows[:drawn]
    assert len({one.id for one in found}) == len(found)
    more = found[drawn:]
    assert len({(one.place, one.group) for one in more}) == len(more)  # no more than are needed


def row(number: int, place: Place, group: str) -> DeviceRow:
    known = (str(number), f"laptop-{number}", "linux", "0.1.0", group, SubjectKind.PUPIL, NOW, NOW)
    return DeviceRow(*known, NOW, None, None, None, None, None, place)


def test_places_of_which_nobody_was_heard_are_named() -> None:
    rows = [row(1, MAIN, "a"), row(2, Place(), "a")]
    assert left_out(rows, ("main", "annexe")) == ["on-site: annexe", "off-site"]
    assert left_out([row(1, MAIN, "a"), row(2, HOME, "b")], ("main",)) == []


@pytest.mark.parametrize(
    ("roles", "still"),
    [((), 2), (("dsl",), 1), (("headteacher",), 2), (("chair",), 1), (("dsl", "governor"), 0)],
)
def test_the_safeguarding_lead_and_a_governor_sign_it_off(roles: tuple[str, ...], still: int) -> None:
    assert len(unseen(roles)) == still
    assert frozenset({Role.DSL}) in unseen(())
