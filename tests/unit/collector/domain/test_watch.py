from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from collector.domain.watch import NAMES, Standing, WatchFacts, amiss

NOW = datetime(2026, 11, 26, 9, tzinfo=UTC)
WELL = WatchFacts(NOW, Standing(newest=NOW), NOW)
MINUTE = timedelta(minutes=1)


def test_where_all_is_well_nothing_is_said() -> None:
    assert amiss(WELL) == ()
    assert amiss(replace(WELL, looked_at=None, runs=False)) == ()


@pytest.mark.clause("T4")
@pytest.mark.parametrize(
    ("facts", "name", "told"),
    [
        (replace(WELL, looked_at=None), "runner", "since its start"),
        (replace(WELL, looked_at=NOW - 6 * MINUTE), "runner", "since 08:54 UTC"),
        (replace(WELL, standing=None), "database", "takes nothing"),
        (replace(WELL, set_back=61 * MINUTE), "clock", "set back by 61 minutes"),
        (replace(WELL, standing=Standing(newest=NOW + 6 * MINUTE)), "clock", "behind"),
        (
            replace(WELL, standing=Standing(overdue_steps=1, since=NOW - 9 * MINUTE)),
            "steps",
            "1 escalation step is",
        ),
        (replace(WELL, standing=Standing(without_ladder=2)), "ladders", "2 alerts are waiting"),
        (replace(WELL, standing=Standing(unsent=1)), "messages", "1 message is due"),
        (replace(WELL, standing=Standing(unreached=2)), "unreached", "2 people are not reached"),
        (replace(WELL, standing=Standing(untold=1)), "untold", "1 alert is waiting"),
        (replace(WELL, standing=Standing(reachable=0)), "nobody", "Nobody"),
    ],
)
def test_whatever_keeps_somebody_from_being_told_is_said(facts: WatchFacts, name: str, told: str) -> None:
    (one,) = amiss(facts)
    assert (one.name, one.wrong) == (name, True)
    assert one.name in NAMES
    assert told in one.told
    assert one.mend
