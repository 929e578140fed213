from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from agent.core.seen import Seen

MARKS = st.integers(-(2**63), 2**63 - 1).filter(bool)


@given(st.lists(MARKS, max_size=400))
def test_while_there_is_room_nothing_is_forgotten(marks: list[int]) -> None:
    seen = Seen()
    known: set[int] = set()
    for mark in marks:
        assert seen.add(mark) is (mark not in known)
        known.add(mark)
    assert all(mark in seen for mark in known)


def test_fifty_thousand_are_remembered() -> None:
    seen = Seen()
    marks = [hash(("file", number)) for number in range(50_000)]
    assert all(seen.add(mark) for mark in marks)
    assert sum(mark not in seen for mark in marks) < 50


@given(st.lists(MARKS, max_size=300))
def test_a_full_table_forgets_the_oldest_and_never_takes_the_new_for_known(marks: list[int]) -> None:
    seen = Seen(most_rows=2)
    known: set[int] = set()
    for mark in marks:
        assert seen.add(mark) or mark in known
        assert mark in seen
        known.add(mark)
