from __future__ import annotations

import pytest

from agent.core.allowance import Allowance


def test_after_a_rest_much_may_be_taken_at_once_and_nothing_more_is_saved_up() -> None:
    allowance = Allowance(0.25, 1.0, 0)
    assert allowance.spend(0.9, 1_000) == 0
    assert allowance.spend(0.3, 1_000) == pytest.approx(0.8)


def test_in_the_long_run_it_is_the_share() -> None:
    allowance, at, spent = Allowance(0.25, 1.0, 0), 0.0, 0.0
    while at < 1_000:
        at += 0.05  # the work's own time
        spent += 0.05
        at += allowance.spend(0.05, at)
    assert spent / at == pytest.approx(0.25, rel=0.01)


def test_a_clock_that_stands_gives_nothing() -> None:
    allowance = Allowance(0.5, 1.0, 10)
    assert allowance.spend(2.0, 10) == pytest.approx(2.0)
    assert allowance.spend(0.0, 9) == pytest.approx(2.0)
