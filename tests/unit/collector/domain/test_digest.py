from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from collector.domain.alerts import QueueCounts
from collector.domain.digest import is_stale, words
from policy.severity import Severity

NOW = datetime(2026, 11, 26, 8, tzinfo=UTC)


def test_it_counts_what_waits_the_gravest_first() -> None:
    counts = QueueCounts(4, 2, 1, {Severity.MEDIUM: 3, Severity.HIGH: 1})
    assert words(counts, "Oak School", "https://heed.oak.example/queue") == (
        "Heed, today: 4 alerts wait for you",
        (
            "Oak School: 4 alerts wait for you (1 high, 3 medium). Past the time by which somebody should have acted: "
            "1. Taken on and not closed yet: 2. Look: https://heed.oak.example/queue"
        ),
    )


def test_where_nothing_waits_nothing_is_sent() -> None:
    assert words(QueueCounts(0, 2, 0), "Oak School", "") is None


@pytest.mark.parametrize(("hours", "stale"), [(0, False), (6, False), (7, True)])
def test_a_morning_s_is_not_sent_in_the_evening(hours: int, stale: bool) -> None:
    assert is_stale(NOW, NOW + timedelta(hours=hours)) is stale
