from __future__ import annotations

from collections import defaultdict
from itertools import combinations, product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from collector.domain.suppression import SMALLEST, Shown, publish

COUNTS = st.dictionaries(st.sampled_from("abcdefgh"), st.integers(0, 30), min_size=1)


@given(COUNTS)
def test_nothing_below_five_is_shown_and_the_whole_adds_up(counts: dict[str, int]) -> None:
    shown = publish(counts)
    assert set(shown.cells) | set(shown.folded) == set(counts)
    assert all(count >= SMALLEST and counts[name] == count for name, count in shown.cells.items())
    assert shown.other is None or shown.other >= SMALLEST
    if shown.total is None:
        assert shown.cells == {}
    else:
        assert shown.total == sum(counts.values()) == sum(shown.cells.values()) + (shown.other or 0)


@given(COUNTS)
@pytest.mark.clause("T16")
def test_no_difference_of_what_is_shown_is_below_five(counts: dict[str, int]) -> None:
    shown = publish(counts)
    if shown.total is None:
        return
    parts = [*shown.cells.values(), *([] if shown.other is None else [shown.other])]
    for size in range(len(parts)):
        for some in combinations(parts, size):
            assert shown.total - sum(some) >= SMALLEST


def printed(shown: Shown) -> tuple[object, ...]:
    return shown.total, tuple(sorted(shown.cells.items())), shown.other, shown.folded


@pytest.mark.clause("T16")
@pytest.mark.parametrize(("names", "most"), [("ab", 24), ("abc", 14), ("abcd", 8)])
def test_whoever_knows_the_method_and_every_total_recovers_no_small_count(names: str, most: int) -> None:
    """The attack: of all schools that could have printed this very table, some had the count at five or more."""
    worlds: dict[tuple[object, ...], list[tuple[int, ...]]] = defaultdict(list)
    for counts in product(range(most + 1), repeat=len(names)):
        worlds[printed(publish(dict(zip(names, counts, strict=True))))].append(counts)
    attacked = 0
    for (total, *_), could_be in worlds.items():
        if total is None:
            assert len(could_be) == sum(1 for one in product(range(5), repeat=len(names)) if sum(one) < SMALLEST)
            continue
        for cell in range(len(names)):
            if min(one[cell] for one in could_be) < SMALLEST:
                attacked += 1
                assert max(one[cell] for one in could_be) >= SMALLEST, could_be
    assert attacked > 40


def test_plainly_leaving_out_the_small_one_would_have_been_found_out() -> None:
    """The attack works where there is something to find: total less the shown is the one left out."""
    counts = {"a": 20, "b": 12, "c": 2}
    naive = {name: count for name, count in counts.items() if count >= SMALLEST}
    assert sum(counts.values()) - sum(naive.values()) == counts["c"]
    assert publish(counts) == Shown(34, {"a": 20}, 14, ("b", "c"))


def test_equally_small_ones_are_folded_together() -> None:
    assert publish({"a": 7, "b": 7, "c": 4}) == Shown(18, {}, 18, ("a", "b", "c"))
    assert publish({"a": 4, "b": 0}) == Shown(None, {}, None, ("a", "b"))
    assert publish({"a": 5, "b": 6}) == Shown(11, {"a": 5, "b": 6}, None, ())
