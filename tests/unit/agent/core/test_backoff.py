from hypothesis import given
from hypothesis import strategies as st

from agent.core import backoff

uniform = st.floats(0, 1, exclude_max=True)


@given(uniform)
def test_the_first_retry_comes_within_a_second(draw: float) -> None:
    assert 0 < backoff.delay(1, 0.0, draw) <= 1


@given(st.integers(1, 1000), st.floats(0, 60), uniform)
def test_retries_are_at_most_ten_seconds_apart_in_the_first_minute(failures: int, elapsed: float, draw: float) -> None:
    assert 0 < backoff.delay(failures, elapsed, draw) <= 10


@given(st.integers(1, 10_000), st.floats(0, 1e9), uniform)
def test_no_wait_is_longer_than_five_minutes(failures: int, elapsed: float, draw: float) -> None:
    assert 0 < backoff.delay(failures, elapsed, draw) <= 300


def test_the_jitter_survives_the_cap() -> None:
    late = [backoff.delay(50, 86_400, draw / 10) for draw in range(1, 10)]
    assert len(set(late)) == 9
    assert max(late) - min(late) > 200


def test_waits_grow_with_each_failure() -> None:
    assert [backoff.ceiling(failures, 0) for failures in (1, 2, 3, 4, 5)] == [1, 2, 4, 8, 10]
