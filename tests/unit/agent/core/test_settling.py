"""A file is looked at once it has not changed for a moment, and none is forgotten without a word."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from agent.core.settling import QUIET_SECONDS, Settling


def paths(settling: Settling, at: float) -> list[str]:
    return [one.path for one in settling.due(at, 100)]


def test_what_was_closed_is_due_a_moment_later() -> None:
    settling = Settling()
    settling.changed("a", 0, closed=True)
    assert settling.next_due == QUIET_SECONDS
    assert paths(settling, 0.1) == []
    (one,) = settling.due(QUIET_SECONDS, 100)
    assert settling.is_done(one, 1, QUIET_SECONDS)
    assert settling.next_due is None


def test_what_changes_again_waits_again() -> None:
    settling = Settling(quiet=1)
    settling.changed("a", 0, closed=True)
    settling.changed("b", 0.5, closed=True)
    settling.changed("a", 0.9, closed=False)
    assert paths(settling, 1.5) == ["b"]
    assert paths(settling, 1.9) == ["a"]


def test_what_changes_all_the_time_is_looked_at_all_the_same() -> None:
    settling = Settling(quiet=1)
    for tenth in range(200):
        settling.changed("a", tenth / 10, closed=False, mark=tenth)
    (one,) = settling.due(20, 100)
    assert settling.is_done(one, 77, 20)


def test_what_was_found_is_done_with_when_it_is_as_it_was() -> None:
    settling = Settling(quiet=1)
    settling.changed("a", 0, closed=False, mark=1)
    (one,) = settling.due(1, 100)
    assert not settling.is_done(one, 2, 1)
    settling.wait_on(one, 2, 1)
    (one,) = settling.due(2, 100)
    assert settling.is_done(one, 2, 2)


def test_to_be_found_again_puts_nothing_off() -> None:
    settling = Settling(quiet=1)
    settling.changed("a", 0, closed=False, mark=1)
    settling.changed("b", 0, closed=True)
    settling.changed("a", 0.9, closed=False, mark=1)
    settling.changed("b", 0.9, closed=False, mark=1)
    assert paths(settling, 1) == ["a", "b"]


CHANGES = st.tuples(st.sampled_from("abcdefgh"), st.floats(0, 3), st.booleans(), st.none() | st.integers(0, 2))


@given(st.lists(CHANGES, max_size=60), st.integers(1, 6))
def test_every_change_is_told_or_refused_and_memory_is_bounded(
    changes: list[tuple[str, float, bool, int | None]], limit: int
) -> None:
    settling, at, owed = Settling(limit, quiet=1), 0.0, set[str]()
    for path, later, closed, mark in changes:
        at += later
        if settling.changed(path, at, closed=closed, mark=mark):
            owed.add(path)
        assert len(settling) <= limit
        told = paths(settling, at)
        assert owed.issuperset(told)
        owed.difference_update(told)
    assert set(paths(settling, at + 20)) == owed
