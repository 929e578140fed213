from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from collector.domain.reviews import (
    AHEAD,
    BEGUN,
    USUAL,
    YEAR,
    Facts,
    Review,
    Terms,
    Trigger,
    look,
    overdue,
    running_out,
    terms_of,
)
from policy.document.tree import Tree

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


@pytest.mark.clause("T5")
@pytest.mark.parametrize(
    ("trigger", "cause"),
    [
        (Trigger.POLICY, "policy-change"),
        (Trigger.AGENT, "agent-version"),
        (Trigger.SITE, "technology"),
        (Trigger.SITE, "working-practice"),
        (Trigger.INCIDENT, "incident"),
    ],
)
def test_only_what_the_policy_says_calls_for_a_review_and_what_does_not_is_no_news_later(
    trigger: Trigger, cause: str
) -> None:
    facts = replace(LATER, so={**SO, trigger: {*SO[trigger], "new"}})
    assert look(replace(facts, terms=Terms(causes=frozenset({cause})))).raised
    found = look(replace(facts, terms=Terms(causes=frozenset())))
    assert (found.raised, found.noted) == ((), {trigger: ("new",)})


def test_terms_are_read_from_the_whole_schools_rules() -> None:
    said: Tree = {"checks": {"review_months": 6, "review_on": ["incident"], "review_by": ["dsl", "governor"]}}
    assert terms_of(said, {}) == Terms(6, frozenset({"incident"}), ("dsl", "governor"))
    assert terms_of({"checks": {"every_days": {"campaign": 91, "lock": 7}}}, {}).campaign_days == 91
    odd: Tree = {"checks": {"review_months": 0, "review_on": "x", "review_by": 1}}
    assert terms_of({}, {}) == terms_of(odd, {"calendar": {"terms": {"t": 1}}}) == USUAL
    assert Terms(6).period * 2 == YEAR


def test_that_a_calendar_runs_out_is_said_four_weeks_before_and_until_it_is_mended() -> None:
    terms: Tree = {"a": {"from": "2026-09-01", "to": "2026-12-18"}, "b": {"from": "2027-04-12", "to": "2027-07-20"}}
    last = terms_of({}, {"calendar": {"terms": terms}}).last_term
    assert running_out(last, date(2027, 6, 21)) == ""
    then = "From 14 September on, every day counts as one of term."
    assert running_out(last, date(2027, 6, 22)) == f"The last term in the policy ends on 20 July 2027. {then}"
    assert running_out(last, date(2027, 7, 20)) == f"The last term in the policy ends on 20 July 2027. {then}"
    assert running_out(last, date(2028, 1, 1)) == f"The last term in the policy ended on 20 July 2027. {then}"
    assert running_out((date.max, date.max), date.max) == "The last term in the policy ends on 31 December 9999."
    assert running_out(None, date.max) == ""


@pytest.mark.clause("T5")
def test_the_regular_one_comes_as_often_as_the_policy_says() -> None:
    half = replace(LATER, began=NOW - YEAR / 2 + AHEAD)
    assert not look(half).raised
    (raised,) = look(replace(half, terms=Terms(6))).raised
    assert raised.due_at == NOW + AHEAD


@pytest.mark.clause("T5", "T6")
def test_the_terms_check_is_a_task_a_fortnight_before_it_is_due_from_when_one_was_asked_for() -> None:
    facts = replace(LATER, began=NOW - timedelta(days=77), terms=Terms(campaign_days=91))
    (raised,) = look(facts).raised
    assert (raised.trigger, raised.due_at) == (Trigger.CAMPAIGN, NOW + timedelta(days=14))
    assert not look(replace(facts, now=NOW - timedelta(seconds=1))).raised
    assert not look(replace(facts, terms=Terms())).raised
    assert not look(replace(facts, tasks=[open_task(Trigger.CAMPAIGN)])).raised
    assert not look(replace(facts, campaign=NOW)).raised
    assert look(replace(facts, campaign=NOW - timedelta(days=80))).raised
