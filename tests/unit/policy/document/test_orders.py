"""Orders that say which way a key loses protection."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policy.document.fields.school import steps
from policy.document.orders import (
    ANY,
    EXACT,
    FEWER,
    HOURS,
    LATER,
    LONGER,
    MORE,
    NEVER,
    OFF,
    ON,
    SHORTER,
    Order,
    floor,
    graded,
)
from policy.document.tree import Json

GRADES = ("low", "medium", "high")
LISTS: st.SearchStrategy[Json] = st.lists(st.sampled_from("abc"), max_size=3, unique=True)
STEPS: st.SearchStrategy[Json] = st.lists(
    st.fixed_dictionaries({"after_minutes": st.integers(0, 9), "to": LISTS}, optional={"by": LISTS}),
    max_size=3,
)
DAYS = st.sampled_from(["2026-09-01", "2026-12-18", "2027-01-05"])
NUMBERS = st.integers(0, 9) | st.sampled_from([0.5, 0.9])

ORDERS: dict[str, tuple[Order, st.SearchStrategy[Json]]] = {
    "any": (ANY, NUMBERS),
    "never": (NEVER, NUMBERS),
    "longer": (LONGER, NUMBERS),
    "shorter": (SHORTER, NUMBERS),
    "off": (OFF, st.booleans()),
    "on": (ON, st.booleans()),
    "graded": (graded(*GRADES), st.sampled_from(GRADES)),
    "floor": (floor(*GRADES), st.sampled_from(GRADES)),
    "fewer": (FEWER, LISTS),
    "more": (MORE, LISTS),
    "exact": (EXACT, LISTS),
    "later": (LATER, DAYS),
    "hours": (HOURS, st.sampled_from(["always", "never", "school-day", "clubs"])),
    "steps": (steps, STEPS),
}
ABSENT_HAS_A_MEANING = {"fewer", "more", "exact", "later", "floor", "steps"}
every_order = pytest.mark.parametrize("name", ORDERS)


@every_order
@given(data=st.data())
def test_what_does_not_change_is_never_weaker(name: str, data: st.DataObject) -> None:
    weaker, values = ORDERS[name]
    value = data.draw(values | st.none())
    assert weaker(value, value) == ""


@every_order
@given(data=st.data())
def test_a_reason_is_given_or_nothing_for_whatever_is_compared(name: str, data: st.DataObject) -> None:
    weaker, values = ORDERS[name]
    odd: st.SearchStrategy[Json] = (
        st.none() | st.booleans() | st.integers() | st.text(max_size=3) | st.just([]) | st.just([{"a": 1}])
    )
    assert isinstance(weaker(data.draw(values | odd), data.draw(values | odd)), str)


@pytest.mark.parametrize("name", [name for name in ORDERS if name not in ABSENT_HAS_A_MEANING])
@given(data=st.data())
def test_absent_is_read_to_the_disadvantage_of_the_change(name: str, data: st.DataObject) -> None:
    weaker, values = ORDERS[name]
    before, after = data.draw(values), data.draw(values)
    if weaker(before, after):
        assert weaker(None, after), "as the strictest there was"
        assert weaker(before, None), "as the loosest there will be"


@pytest.mark.parametrize("name", [name for name in ORDERS if name != "any"])
@given(data=st.data())
def test_steps_that_weaken_nothing_weaken_nothing_together(name: str, data: st.DataObject) -> None:
    weaker, values = ORDERS[name]
    first, second, third = data.draw(values), data.draw(values), data.draw(values)
    if not weaker(first, second) and not weaker(second, third):
        assert weaker(first, third) == ""


@pytest.mark.parametrize(
    ("order", "before", "after", "why"),
    [
        (LONGER, 5, 10, "it is longer"),
        (LONGER, 10, 5, ""),
        (SHORTER, 10, 5, "it is shorter"),
        (OFF, True, False, "it is turned off"),
        (OFF, True, None, "it is turned off"),
        (OFF, None, True, ""),
        (ON, False, True, "it is turned on"),
        (ON, True, None, ""),
        (FEWER, ["a", "b", "c"], ["b"], "it loses a and c"),
        (FEWER, ["a"], None, "it loses a"),
        (FEWER, None, ["a"], ""),
        (MORE, ["a"], ["a", "b"], "it gains b"),
        (MORE, None, ["b"], "it gains b"),
        (MORE, ["a"], None, "it is no longer said"),
        (EXACT, ["a", "b"], ["b", "a"], "its order changes"),
        (LATER, "2026-09-01", "2026-10-01", "it ends later"),
        (LATER, "2026-09-01", None, "it has no end any more"),
        (LATER, None, "2026-09-01", ""),
        (HOURS, "always", "school-day", "it no longer covers every hour that it did"),
        (HOURS, "school-day", "always", ""),
        (HOURS, "never", "school-day", ""),
        (graded("allow", "watch", "deny"), "deny", "watch", "it is less strict"),
        (graded("allow", "watch", "deny"), None, "watch", "it is less strict"),
        (graded("allow", "watch", "deny"), "watch", "unheard-of", "it is less strict"),
        (NEVER, 1, 2, ""),
        (ANY, 1, 2, "any change here needs a second person"),
    ],
)
def test_each_order_says_why(order: Order, before: Json, after: Json, why: str) -> None:
    assert order(before, after) == why


@pytest.mark.parametrize(
    ("before", "after", "weaker"),
    [
        (None, "medium", False),  # there was no floor
        ("medium", None, True),
        ("medium", "low", True),
        ("low", "medium", False),
        ("medium", "medium", False),
        (None, None, False),
    ],
)
def test_a_floor_is_weaker_when_it_is_lower_or_gone(before: str | None, after: str | None, weaker: bool) -> None:
    assert bool(floor("low", "medium", "high")(before, after)) is weaker
