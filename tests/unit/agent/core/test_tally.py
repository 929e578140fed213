from __future__ import annotations

import pytest

from agent.core.tally import WINDOW, Sums, Tally, latest, read


def test_sums_go_on_over_the_lives_of_helpers_and_of_the_service() -> None:
    tally: Tally[str] = Tally(Sums(100, 40, 3))
    for at, said in enumerate(({"a": (10, 5)}, {"a": (20, 9)}, {"b": (4, 1)}, {"b": (4, 1), "c": (6, 2)})):
        tally.see(said, float(at), sound=True)
    assert tally.sums == Sums(130, 52, 3)
    again: Tally[str] = Tally(read({"hook_events": 130, "os_inputs": 52, "unproven": 3}))
    again.see({"d": (1, 1)}, 0.0, sound=True)
    assert again.sums == Sums(131, 53, 3)


@pytest.mark.clause("T22")
def test_nothing_is_counted_twice_of_a_helper_that_was_silent_or_outlived_its_service() -> None:
    tally: Tally[int] = Tally(Sums(100, 40, 3), {7})
    for said in ({7: (90, 30)}, {7: (95, 31), 8: (10, 5)}, {}, {8: (12, 6), 7: (96, 31)}):
        tally.see(said, 0.0, sound=True)
    assert tally.sums == Sums(118, 47, 3)


def test_of_two_that_were_kept_the_later_holds() -> None:
    assert latest(Sums(130, 52, 3), Sums()) == latest(Sums(90, 40, 3), Sums(130, 52, 3)) == Sums(130, 52, 3)


@pytest.mark.parametrize("kept", [None, [], {"hook_events": 1}, {"hook_events": -1, "os_inputs": 1, "unproven": 0},
                                  {"hook_events": True, "os_inputs": 1, "unproven": 0}])  # fmt: skip
def test_damaged_sums_begin_anew(kept: object) -> None:
    assert read(kept) == Sums()


@pytest.mark.clause("T22")
def test_what_the_hook_did_not_see_or_nothing_looked_at_is_not_proven() -> None:
    tally: Tally[str] = Tally(Sums())
    tally.see({"a": (0, 0)}, 0.0, sound=True)
    tally.see({"a": (0, 9)}, WINDOW, sound=True)
    assert tally.sums == Sums(0, 9, 9)
    tally.see({"a": (5, 12)}, WINDOW + 1, sound=False)
    assert tally.sums == Sums(5, 12, 12)
    tally.see({"a": (9, 20)}, WINDOW * 2, sound=True)
    assert tally.sums == Sums(9, 20, 12)
    tally.see({"a": (9, 21)}, WINDOW * 3, sound=True)  # one look may tell of the window before
    assert tally.sums == Sums(9, 21, 12)
