from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from collector.rpc.credits import FULL, credits_for
from collector.rpc.rates import Rates
from policy.severity import Lane


class Time:
    def __init__(self) -> None:
        self.at = 0.0

    def __call__(self) -> float:
        return self.at


def test_each_caller_has_its_own_rate() -> None:
    time = Time()
    rates = Rates(rate=1.0, burst=2.0, monotonic=time)
    assert [rates.take("a"), rates.take("a")] == [0.0, 0.0]
    assert rates.take("a") > 0
    assert rates.take("b") == 0.0
    time.at = 1.0
    assert rates.take("a") == 0.0


def test_memory_stays_bounded_and_the_spent_are_remembered_longest() -> None:
    time = Time()
    rates = Rates(rate=1.0, burst=2.0, monotonic=time, keep=100)
    for number in range(99):
        rates.take(f"rested {number}")
    time.at = 5.0
    while not rates.take("greedy"):
        pass
    for number in range(90):
        rates.take(f"new {number}")
    assert rates.take("greedy") > 0
    for number in range(10_000):
        rates.take(f"flood {number}")
    assert len(rates._buckets) <= 100


@given(st.integers(0, 10**9))
def test_credits_are_never_none_and_never_more_than_full(waiting: int) -> None:
    urgent, routine = credits_for(Lane.URGENT, waiting), credits_for(Lane.ROUTINE, waiting)
    assert 1 <= routine <= urgent <= FULL
    assert credits_for(Lane.ROUTINE, waiting + 1) <= routine
    assert credits_for(Lane.URGENT, waiting + 1) <= urgent
