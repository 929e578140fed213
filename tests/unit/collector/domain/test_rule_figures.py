from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from collector.domain.deciding import Outcome
from collector.domain.rule_figures import FEWEST, Tally, interval, rule_figures

COUNTS = st.integers(1, 5000).flatmap(lambda of: st.tuples(st.integers(0, of), st.just(of)))


@given(COUNTS)
def test_the_range_holds_the_rate_and_narrows_as_more_is_known(counts: tuple[int, int]) -> None:
    hits, of = counts
    low, high = interval(hits, of)
    assert 0.0 <= low <= hits / of <= high <= 1.0
    narrower = interval(hits * 4, of * 4)
    assert narrower[1] - narrower[0] < high - low


def test_three_of_three_are_not_a_hundred_per_cent() -> None:
    low, high = interval(3, 3)
    assert (round(low, 2), high) == (0.44, 1.0)
    assert tuple(round(one, 4) for one in interval(20, 50)) == (0.2761, 0.5382)  # as published tables have it


def test_a_rate_is_of_what_was_closed_and_of_few_it_is_not_said() -> None:
    told = [
        Tally("a.rule", "drugs", Outcome.FALSE_ALARM, 6),
        Tally("a.rule", "drugs", Outcome.IN_SCHOOL, FEWEST - 6),
        Tally("a.rule", "drugs", None, 40),
        Tally("b.rule", "drugs", Outcome.FALSE_ALARM, FEWEST - 1),
        Tally("c.rule", "hate", None, 2),
    ]
    by_rule = {one.rule: one for one in rule_figures(told)}
    assert (by_rule["a.rule"].raised, by_rule["a.rule"].closed, by_rule["a.rule"].rate) == (FEWEST + 40, FEWEST, 0.6)
    assert by_rule["b.rule"].rate is None
    assert by_rule["b.rule"].low is not None
    assert (by_rule["c.rule"].rate, by_rule["c.rule"].low, by_rule["c.rule"].high) == (None, None, None)
    assert [one.rule for one in rule_figures(told)] == ["b.rule", "a.rule", "c.rule"]  # the surest to be wrong first
