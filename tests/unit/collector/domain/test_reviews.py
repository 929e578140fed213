from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from collector.domain.reviews import AHEAD, BEGUN, YEAR, Facts, Review, Trigger, look, overdue

NOW = datetime(2026, 11, 27, 9, 0, tzinfo=UTC)
SO = {Trigger.AGENT: {"0.1.0"}, Trigger.POLICY: {"1"}, Trigger.SITE: {"main"}, Trigger.INCIDENT: set[str]()}
FIRST = Facts(NOW, NOW - timedelta(days=10), SO)
LATER = replace(FIRST, known={**SO, Trigger.YEARLY: {BEGUN}})


def open_task(trigger: Trigger) -> Review:
    return Review("a", trigger, "", NOW - AHEAD, NOW - timedelta(days=1))


def test_what_was_so_at_the_first_look_is_no_news() -> None:
    found = look(FIRST)
    assert not found.raised
    assert found.noted == {
        Trigger.AGENT: ("0.1.0",),
        Trigger.POLICY: ("1",),
        Trigger.SITE: ("main",),
        Trigger.YEARLY: (BEGUN,),
    }
    assert not look(LATER).raised


@pytest.mark.clause("T5", "J16")
@pytest.mark.parametrize(
    ("trigger", "news"),
    [
        (Trigger.POLICY, "2"),
        (Trigger.AGENT, "0.2.0"),
        (Trigger.SITE, "North"),
        (Trigger.INCIDENT, "2026-11"),
    ],
)
def test_each_change_raises_a_task_once(trigger: Trigger, news: str) -> None:
    facts = replace(LATER, so={**SO, trigger: {*SO[trigger], news}})
    (raised,) = look(facts).raised
    assert (raised.trigger, raised.about, raised.seen) == (trigger, news, (news,))
    assert raised.due_at == NOW + AHEAD
    assert not look(replace(facts, known={**LATER.known, trigger: {*SO[trigger], news}})).raised
    assert not look(replace(facts, tasks=[open_task(trigger)])).raised  # it waits until that one is held
    assert look(replace(facts, tasks=[replace(open_task(trigger), closed_at=NOW)])).raised


@pytest.mark.clause("T5")
def test_the_yearly_one_comes_four_weeks_before_the_year_is_over_and_from_when_it_was_held() -> None:
    early = replace(LATER, began=NOW - YEAR + AHEAD + timedelta(days=1))
    assert not look(early).raised
    due = replace(LATER, began=NOW - YEAR + AHEAD)
    (raised,) = look(due).raised
    assert (raised.trigger, raised.due_at) == (Trigger.YEARLY, NOW + AHEAD)
    assert not look(replace(due, tasks=[open_task(Trigger.YEARLY)])).raised
    held = replace(open_task(Trigger.YEARLY), closed_at=NOW - timedelta(days=30))
    assert not look(replace(due, tasks=[held])).raised
    assert look(replace(due, now=NOW + YEAR, tasks=[held])).raised
    assert look(replace(FIRST, began=NOW - YEAR)).raised  # a school that begins to look late is late


def test_what_is_past_its_day_is_overdue_until_it_is_held() -> None:
    task = open_task(Trigger.SITE)
    assert overdue([task, replace(task, due_at=NOW)], NOW) == [task]
    assert not overdue([replace(task, closed_at=NOW)], NOW)
