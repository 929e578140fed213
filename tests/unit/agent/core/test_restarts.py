from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from agent.core.restarts import again, lately, read

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
MINUTE = timedelta(minutes=1)


def test_only_those_of_the_last_hour_count() -> None:
    times = [NOW - 61 * MINUTE, NOW - 59 * MINUTE, NOW + MINUTE]
    assert lately(times, NOW) == (NOW - 59 * MINUTE,)
    assert again(times, NOW) == (NOW - 59 * MINUTE, NOW)


def test_however_often_it_is_a_bounded_number() -> None:
    times: tuple[datetime, ...] = ()
    for _ in range(300):
        times = again(times, NOW)
    assert len(times) == 100


def test_what_was_kept_comes_back_and_what_is_broken_is_left_out() -> None:
    assert read([NOW.isoformat(), "yesterday", 3, None, "2026-03-02T09:00:00"]) == (NOW,)


@given(st.none() | st.text() | st.integers() | st.lists(st.text() | st.none() | st.integers()))
def test_anything_may_have_been_kept(kept: object) -> None:
    assert all(at.tzinfo is not None for at in read(kept))
