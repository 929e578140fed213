from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent.core import sequence
from agent.core.sequence import Acknowledged, Cursor, NewEpoch, Reopen, Span


def cursor(next_expected: int, numbered: int, credit: int = 1_000) -> Cursor:
    begun = sequence.begin(next_expected, credit, numbered, next_expected)
    assert isinstance(begun, Cursor)
    return begun


def test_a_stream_begins_where_the_collector_says() -> None:
    assert cursor(7, 9).sent == 7


def test_a_collector_beyond_our_numbers_means_an_old_image() -> None:
    assert sequence.begin(10, 100, 9, 3) == NewEpoch()
    assert isinstance(sequence.begin(9, 100, 9, 3), Cursor)


def test_what_this_spool_has_not_seen_acknowledged_is_sent_again() -> None:
    assert sequence.begin(7, 100, 9, 3) == Cursor(3, 100)
    assert sequence.begin(3, 100, 9, 7) == Cursor(3, 100)  # the collector was restored from an older copy


def test_an_answer_from_further_on_acknowledges_only_what_was_sent() -> None:
    flying = sequence.sent(Cursor(3, 100), Span(3, 5, 2))
    assert sequence.acknowledged(flying, 7, 50) == Acknowledged(5, Cursor(5, 50))


def test_a_batch_says_all_that_is_held() -> None:
    assert sequence.plan(cursor(1, 4), [1, 2, 3], 4, all_held=True) == Span(1, 4, 3)


def test_holes_are_stated_at_every_place() -> None:
    assert sequence.plan(cursor(1, 9), [3, 5], 9, all_held=True) == Span(1, 9, 2)
    assert sequence.plan(cursor(1, 9), [3, 5], 9, all_held=False) == Span(1, 6, 2)
    assert sequence.plan(cursor(4, 9), [], 9, all_held=True) == Span(4, 9, 0)


def test_nothing_to_say_is_no_batch() -> None:
    assert sequence.plan(cursor(4, 4), [], 4, all_held=True) is None


def test_credits_bound_what_is_in_flight() -> None:
    one = sequence.sent(cursor(1, 9, credit=5), Span(1, 4, 3))
    assert one.room == 2
    assert sequence.sent(one, Span(4, 6, 2)).room == 0


def test_a_refused_batch_opens_the_stream_anew() -> None:
    flying = sequence.sent(cursor(5, 9), Span(5, 9, 4))
    assert sequence.acknowledged(flying, 3, 100) == Reopen()


@pytest.mark.clause("D5")
def test_an_answer_acknowledges_the_oldest_batch_and_no_other() -> None:
    spans = [Span(1, 3, 2), Span(3, 6, 3), Span(6, 7, 1)]
    flying = cursor(1, 7)
    for span in spans:
        flying = sequence.sent(flying, span)
    for place, span in enumerate(spans, 1):
        outcome = sequence.acknowledged(flying, span.next, 1_000)
        assert outcome == Acknowledged(span.next, Cursor(7, 1_000, tuple(spans[place:])))
        flying = outcome.cursor


def test_an_answer_to_nothing_may_only_change_the_credits() -> None:
    idle = cursor(5, 9, credit=10)
    assert sequence.acknowledged(idle, 5, 3) == Acknowledged(5, Cursor(5, 3))
    assert sequence.acknowledged(idle, 4, 3) == Reopen()


class Collector:
    """The other end, as uplink.proto tells it."""

    def __init__(self) -> None:
        self.next_expected = 1
        self.committed: list[int] = []

    def take(self, span: Span, held: list[int]) -> int:
        if span.first <= self.next_expected:
            self.committed += [number for number in held if number >= self.next_expected]
            self.next_expected = max(self.next_expected, span.next)
        return self.next_expected


@given(
    dropped=st.sets(st.integers(1, 60)),
    total=st.integers(1, 60),
    credit=st.integers(1, 12),
    losses=st.lists(st.sampled_from(["deliver", "lose", "forget"]), max_size=30),
)
@pytest.mark.clause("D5")
def test_whatever_is_lost_on_the_way_each_event_is_committed_once_in_order(
    dropped: set[int], total: int, credit: int, losses: list[str]
) -> None:
    held = [number for number in range(1, total + 1) if number not in dropped]
    collector = Collector()
    fates = iter([*losses, *["deliver"] * 200])
    stream = cursor(1, total + 1, credit)
    while collector.next_expected <= total:
        room = stream.room
        batch = [number for number in held if number >= stream.sent][:room]
        span = sequence.plan(stream, batch, total + 1, all_held=len(batch) < room) if room else None
        if span is None:
            stream = cursor(collector.next_expected, total + 1, credit)
            continue
        stream = sequence.sent(stream, span)
        fate = next(fates)
        if fate == "lose":  # the connection breaks before the batch arrives
            stream = cursor(collector.next_expected, total + 1, credit)
            continue
        answer = collector.take(span, batch)
        if fate == "forget":  # the connection breaks before the answer arrives
            stream = cursor(collector.next_expected, total + 1, credit)
            continue
        outcome = sequence.acknowledged(stream, answer, credit)
        assert isinstance(outcome, Acknowledged)
        stream = outcome.cursor
    assert collector.committed == held
