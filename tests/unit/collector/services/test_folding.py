from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from collector.domain.alerts import QueueAsk
from collector.domain.folding import MOST
from collector.domain.people import Role, SubjectKind, Viewer
from collector.domain.received import Json
from collector.services.alerts import Alerts
from collector.services.commit import commit
from collector.services.live import Live
from collector.store import Store
from policy.severity import Lane, Severity
from tests.factories.submissions import NOW, enrolled, received, submission
from tests.fakes.clock import FakeClock

DSL = Viewer("the-dsl", "amina", "Ms Okafor", Role.DSL)
RULE = "suicide.intent"


async def typed(store: Store, device: str, first: int, *words: str, severity: Severity = Severity.HIGH) -> int:
    """How many alerts it raised."""
    events = [received(first + at, severity, snippet=one, rule=RULE) for at, one in enumerate(words)]
    done = await commit(store, [submission(device, *events, lane=Lane.URGENT)], NOW + timedelta(minutes=first))
    return done.alerts


@pytest.mark.clause("T4")
async def test_the_same_thing_typed_ten_times_is_one_alert_with_all_its_evidence(store: Store) -> None:
    alerts, device = Alerts(store, FakeClock().now, Live()), await enrolled(store)
    words = [f"line {number}" for number in range(1, 11)]
    assert await typed(store, device, 1, *words[:4]) == 1
    for number, one in enumerate(words[4:], start=5):
        assert await typed(store, device, number, one) == 0
    [row] = (await alerts.queue(DSL, QueueAsk())).rows
    assert (row.count, row.last_at) == (10, NOW + timedelta(minutes=10))
    assert "Noticed 10 times." in row.reasons
    evidence = await alerts.evidence(DSL, row.id, "to see")
    assert [one.facts["snippet"] for one in (evidence, *evidence.again) if one.facts] == words
    told = await alerts.operator_list()
    assert [one.event_id for one in told] == [one.event_id for one in (evidence, *evidence.again)]
    assert [(one.id, one.repeat) for one in told] == [(row.id, number > 0) for number in range(10)]


async def test_what_comes_after_an_acknowledgement_or_is_graver_alarms_again(store: Store) -> None:
    alerts, device = Alerts(store, FakeClock().now, Live()), await enrolled(store)
    await typed(store, device, 1, "once", "twice")
    [row] = (await alerts.queue(DSL, QueueAsk())).rows
    async with store.begin() as uow:
        await uow.accounts.add(DSL, NOW)
    await alerts.acknowledge(DSL, row.id)
    assert await typed(store, device, 3, "again", "and again") == 1
    assert await typed(store, device, 5, "worse", severity=Severity.URGENT) == 1
    assert [one.count for one in (await alerts.queue(DSL, QueueAsk())).rows] == [1, 2, 2]


@pytest.mark.clause("T4")
async def test_what_one_sentence_meets_is_one_alert_led_by_the_gravest(store: Store) -> None:
    alerts, device = Alerts(store, FakeClock().now, Live()), await enrolled(store)
    met = [("suicide.hint", Severity.HIGH), ("suicide.plan", Severity.CRITICAL), ("suicide.intent", Severity.URGENT)]
    events = [
        replace(received(number, severity, snippet=rule, rule=rule), observed_at=NOW + timedelta(seconds=number))
        for number, (rule, severity) in enumerate(met, 1)
    ]
    assert (await commit(store, [submission(device, *events[:2])], NOW)).alerts == 1
    assert (await commit(store, [submission(device, events[2])], NOW + timedelta(seconds=1))).alerts == 0
    [row] = (await alerts.queue(DSL, QueueAsk())).rows
    assert (row.rule, row.severity, row.count, row.last_at) == ("suicide.plan", Severity.CRITICAL, 1, None)
    evidence = await alerts.evidence(DSL, row.id, "to see")
    assert [one.facts["snippet"] for one in (evidence, *evidence.again) if one.facts] == [
        "suicide.plan", "suicide.hint", "suicide.intent",
    ]  # fmt: skip
    told = await alerts.operator_list()
    assert [(one.rule, one.severity, one.repeat) for one in told] == [
        ("suicide.plan", Severity.CRITICAL, False),
        ("suicide.hint", Severity.HIGH, True),
        ("suicide.intent", Severity.URGENT, True),
    ]


async def test_one_breath_too_is_no_more_than_a_hundred_events(store: Store) -> None:
    """A device that was broken into says that all of it was in one breath: no page must hold it all."""
    alerts, device = Alerts(store, FakeClock().now, Live()), await enrolled(store)
    for first in (1, 61):
        events = [
            replace(received(number, Severity.HIGH, rule=f"suicide.rule-{number}"), observed_at=NOW)
            for number in range(first, first + 60)
        ]
        await commit(store, [submission(device, *events)], NOW)
    rows = (await alerts.queue(DSL, QueueAsk())).rows
    held = [len((await alerts.evidence(DSL, row.id, "to see")).again) + 1 for row in rows]
    assert sorted(held) == [20, MOST]


async def test_one_child_is_not_counted_with_another(store: Store) -> None:
    alerts = Alerts(store, FakeClock().now, Live())
    for number in (1, 2):
        await typed(store, await enrolled(store, number), 1, "the same words")
    assert [one.count for one in (await alerts.queue(DSL, QueueAsk())).rows] == [1, 1]


async def test_a_line_that_names_the_dsl_is_not_told_with_one_that_does_not(store: Store) -> None:
    alerts, device = Alerts(store, FakeClock().now, Live()), await enrolled(store, kind=SubjectKind.PUPIL)
    async with store.begin() as uow:
        named, other = Viewer("1", "okafor", "Ms Okafor", Role.DSL), Viewer("2", "brown", "Ms Brown", Role.DSL)
        for viewer in (named, other):
            await uow.accounts.add(viewer, NOW)
    await typed(store, device, 1, "nobody listens", "Ms Okafor keeps me in", "nobody does")
    seen: dict[str, list[list[Json]]] = {"1": [], "2": []}
    for viewer in (named, other):
        for row in (await alerts.queue(viewer, QueueAsk())).rows:
            evidence = await alerts.evidence(viewer, row.id, "to see")
            said = [one.facts["snippet"] for one in (evidence, *evidence.again) if one.facts]
            seen[viewer.user_id].append(said)
    assert seen["1"] == [["nobody listens", "nobody does"]]
    assert sorted(seen["2"], key=str) == [["Ms Okafor keeps me in"], ["nobody listens", "nobody does"]]
