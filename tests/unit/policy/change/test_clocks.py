from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from policy.change.clocks import clocks_differ, clocks_of
from policy.document.tree import Json, Tree
from policy.evaluate.local_time import calendar_of, within_hours

DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
FIRST = date(2026, 8, 20)
EVERY_DAY = tuple(FIRST + timedelta(days=number) for number in range(160))
CLOCKS = tuple(f"{hour:02}:{minute}" for hour in (0, 7, 8, 15, 22) for minute in ("00", "30"))
TURNS = sorted({time.fromisoformat(clock) for clock in CLOCKS} | {time(0)})
_STRETCHES = st.dictionaries(
    st.sampled_from(("a", "b")),
    st.builds(
        lambda start, length: {
            "from": (FIRST + timedelta(days=start)).isoformat(),
            "to": (FIRST + timedelta(days=start + length)).isoformat(),
        },
        st.integers(20, 90),
        st.integers(-1, 40),
    ),
    max_size=2,
)
_SPANS = st.dictionaries(
    st.sampled_from(("x", "y")),
    st.fixed_dictionaries(
        {
            "days": st.lists(st.sampled_from(DAYS), max_size=7, unique=True),
            "from": st.sampled_from(CLOCKS),
            "to": st.sampled_from(CLOCKS),
        },
        optional={"in_holidays": st.booleans()},
    ),
)
TREES = st.fixed_dictionaries({"terms": _STRETCHES, "closed": _STRETCHES, "hours": _SPANS}).map(
    lambda calendar: {"calendar": calendar}
)
NAMES = st.sampled_from(("x", "y", "always", "never"))
NAMED = st.lists(st.tuples(NAMES, st.booleans()), min_size=1, max_size=2).map(tuple)


@settings(max_examples=300, deadline=None)
@given(TREES, TREES, NAMED, NAMED, st.booleans())
def test_hours_are_lost_when_some_minute_is(
    old: Tree, new: Tree, before: tuple[tuple[str, bool], ...], after: tuple[tuple[str, bool], ...], slight: bool
) -> None:
    """Against every minute at which anything can begin or end, of every day that the calendars name and around."""
    if slight:
        new = {"calendar": {**old["calendar"], "terms": new["calendar"]["terms"]}}  # type: ignore[dict-item, index, call-overload] # a tree's parts are of any kind
    lost = won = False
    one, other = (replace(calendar_of(tree), run_out=None) for tree in (old, new))  # as they are written
    for moment in (datetime.combine(on, turn) for on in EVERY_DAY for turn in TURNS):
        was = any(within_hours(one, name, moment, unknown=unknown) for name, unknown in before)
        will = any(within_hours(other, name, moment, unknown=unknown) for name, unknown in after)
        lost, won = lost or (was and not will), won or (will and not was)
    clocks = clocks_of(old, new)
    assert bool(clocks.lost(before, after)) is lost
    assert bool(clocks.won(before, after)) is won


def transitions(*said: tuple[str, int]) -> Tree:
    offsets: list[Json] = [{"from": f"{moment}T01:00:00Z", "minutes": minutes} for moment, minutes in said]
    return {"offsets": offsets}


OLD = transitions(("2026-03-29", 60), ("2026-10-25", 0), ("2027-03-28", 60))


def test_clocks_go_on_as_they_were_when_a_later_part_knows_more_and_forgets_what_is_over() -> None:
    assert not clocks_differ(OLD, OLD)
    assert not clocks_differ(OLD, transitions(("2026-10-25", 0), ("2027-03-28", 60), ("2027-10-31", 0)))
    assert not clocks_differ(OLD, transitions(("2026-12-01", 0), ("2027-03-28", 60)))
    assert not clocks_differ(transitions(("2026-01-01", 0)), transitions(("2027-01-01", 0)))  # a zone without summer
    assert not clocks_differ({}, OLD)
    assert not clocks_differ({}, {})


def test_other_clocks_are_told() -> None:
    assert clocks_differ(OLD, {})
    assert clocks_differ(OLD, transitions(("2026-03-29", 60), ("2026-11-25", 0), ("2027-03-28", 60)))
    assert clocks_differ(OLD, transitions(("2026-12-01", 60), ("2027-03-28", 60)))
    assert clocks_differ(OLD, transitions(("2026-10-25", 0), ("2027-03-28", 60), ("2027-10-31", 540)))
