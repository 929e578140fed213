"""A change is never silent when it lets something pass that did not pass before (issue 4, must show 4)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from policy.bundle.device_part import account_hash, device_part
from policy.change.weaken import Weakening, weaken
from policy.document.faults import faults
from policy.document.fields.whole import DOCUMENT
from policy.document.tree import Tree
from policy.evaluate.apps import STRICTNESS, AppFacts, app_verdict
from policy.evaluate.effective import Effective, effective
from policy.evaluate.use import use
from policy.evaluate.views import Control, Monitoring
from policy.evaluate.watching import LOCAL, raised
from tests.factories.changes import (
    ACCOUNTS,
    AUDIENCES,
    HAPPENINGS,
    LOOSE,
    MOMENTS,
    MONITORED,
    PASSING,
    SALT,
    WORDS,
    Happening,
    changes,
    documents,
    happenings,
    monitorings,
    programs,
)
from tests.factories.policies import trees

MANY = settings(max_examples=60, deadline=None)
USED = ("streaming", "malware")
SHIPPED = {"medium": 0.6, "high": 0.8, "doubt": 0.2}


def told(pair: tuple[Tree, Tree], *keys: str) -> bool:
    return any(one.key.startswith((*keys, "groups.")) for one in weaken(*pair))


def raises(found: Monitoring, what: Happening, moment: datetime) -> bool:
    """Whether an agent of this policy would have raised it."""
    if not found.languages.get(what.language, True):
        return False
    if what.sure < found.thresholds.get(what.threshold, SHIPPED[what.threshold]):
        return False
    severity = what.grades[found.age.value if found.age else None]
    return raised(found, what.rule, what.category, severity, what.sensor, moment)


def raises_term(found: Monitoring, word: str, moment: datetime) -> bool:
    return any(
        word in term.words and raised(found, f"{LOCAL}{term.name}", term.category, term.severity, "typing", moment)
        for term in found.terms
    )


def everywhere(pair: tuple[Tree, Tree]) -> Iterator[tuple[datetime, Effective, Effective]]:
    """The two policies for everybody, at every moment that may matter."""
    for audience, moment in product(AUDIENCES, MOMENTS):
        yield moment, effective(pair[0], audience, moment), effective(pair[1], audience, moment)


@given(documents())
@settings(max_examples=50, deadline=None)
def test_these_policies_are_without_faults(tree: Tree) -> None:
    assert not list(faults(DOCUMENT, tree))


@pytest.mark.clause("T7")
@MANY
@given(changes(MONITORED), st.lists(happenings(), min_size=8, max_size=8))
def test_what_would_no_longer_be_raised_is_told(pair: tuple[Tree, Tree], happened: list[Happening]) -> None:
    lost = False
    for moment, before, after in everywhere(pair):
        was, will = before.monitoring(), after.monitoring()
        lost |= any(raises(was, what, moment) and not raises(will, what, moment) for what in happened)
        lost |= any(raises_term(was, word, moment) and not raises_term(will, word, moment) for word in WORDS)
    assert not lost or told(pair, "monitoring.")


@pytest.mark.clause("T7")
@settings(max_examples=500, deadline=None)
@given(monitorings())
def test_no_change_of_what_is_monitored_is_silent(pair: tuple[Tree, Tree]) -> None:
    """One key at a time, against all that can happen."""
    lost = False
    for moment in MOMENTS:
        was, will = (effective(tree, AUDIENCES[0], moment).monitoring() for tree in pair)
        if not was.hours.hold(moment):
            continue
        lost |= any(raises(was, what, moment) and not raises(will, what, moment) for what in HAPPENINGS)
        lost |= any(raises_term(was, word, moment) and not raises_term(will, word, moment) for word in WORDS)
        if lost:
            break
    assert not lost or told(pair, "monitoring.")


@pytest.mark.clause("T7")
@MANY
@given(changes(PASSING), st.lists(programs(), min_size=8, max_size=8))
def test_a_program_or_a_use_that_passes_now_is_told(pair: tuple[Tree, Tree], started: list[AppFacts]) -> None:
    apps = uses = False
    for moment, before, after in everywhere(pair):
        was, will = before.control(), after.control()
        apps |= any(strict(will, facts, moment) < strict(was, facts, moment) for facts in started)
        uses |= any(
            use(after, one, moment).allowed > use(before, one, moment).allowed for one in ("streaming", "malware")
        )
    assert not apps or told(pair, "control.apps")
    assert not uses or told(pair, "control.uses")


def strict(control: Control, facts: AppFacts, moment: datetime) -> int:
    return STRICTNESS[app_verdict(control, facts, moment).do]


@pytest.mark.clause("T7")
@MANY
@given(changes(LOOSE))
def test_a_looser_device_is_told(pair: tuple[Tree, Tree]) -> None:
    loose: set[str] = set()
    for _, before, after in everywhere(pair):
        was, will = before.control(), after.control()
        if will.idle_minutes > was.idle_minutes:
            loose.add("control.idle_minutes")
        if will.presentation_minutes > was.presentation_minutes:
            loose.add("control.presentation_minutes")
        if STRICTNESS[will.removable_media] < STRICTNESS[was.removable_media]:
            loose.add("control.removable_media")
        if set(was.watched_folders) - set(will.watched_folders):
            loose.add("control.watched_folders")
        if {one.name for one in was.required_apps} - {one.name for one in will.required_apps}:
            loose.add("control.required_apps")
        if set(after.support().titles) - set(before.support().titles):
            loose.add("support.")
    assert all(told(pair, key) for key in loose)


@given(documents() | trees())
@settings(max_examples=60, deadline=None)
def test_no_change_weakens_nothing(tree: Tree) -> None:
    assert weaken(tree, tree) == ()


@given(trees(), trees())
@settings(max_examples=50, deadline=None)
def test_any_two_policies_can_be_compared(before: Tree, after: Tree) -> None:
    for one in weaken(before, after):
        assert one.audience
        assert one.key
        assert one.sentence.endswith(".")


def on_device(one: Weakening) -> bool:
    return one.key.startswith(("monitoring.", "control.", "support.", "groups.", "time_zone", "salt"))


def hashed(sentence: str) -> str:
    for account in ACCOUNTS:
        sentence = sentence.replace(account.casefold(), f"the person {account_hash(SALT, account)[:12]}…")
    return sentence


@settings(max_examples=80, deadline=None)
@given(changes())
def test_a_device_finds_in_its_part_what_the_collector_finds_of_it_in_the_whole(pair: tuple[Tree, Tree]) -> None:
    whole = {hashed(one.sentence) for one in weaken(*pair) if on_device(one)}
    part = {one.sentence for one in weaken(*(device_part(tree, []) for tree in pair))}
    assert whole == part
