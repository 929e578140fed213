"""What alerts add up to: how many, of what, where, when, and how fast they were taken on. Pure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from statistics import median

from collector.domain.priority import spoken
from collector.domain.suppression import SMALLEST, Shown, publish
from collector.domain.terms import Term
from policy.severity import Severity

IN_TIME, LATE, WAITING = "taken on in time", "taken on late", "not taken on"


ELSE = "anything else"


@dataclass(frozen=True, slots=True)
class Fact:
    """One alert, as figures need it: nobody's name, and not a word of what was written."""

    raised_at: datetime
    due_at: datetime
    acknowledged_at: datetime | None
    severity: Severity
    category: str
    group: str
    rule: str


@dataclass(frozen=True, slots=True)
class Figures:
    """Exact counts, for those who may see each of the alerts. `median_minutes` is None where none was taken on."""

    since: datetime
    until: datetime
    total: int
    by_severity: Mapping[str, int]
    by_category: Mapping[str, int]
    by_group: Mapping[str, int]
    by_rule: Mapping[str, int]
    by_day: Mapping[str, int]
    answers: Mapping[str, int]
    median_minutes: int | None


@dataclass(frozen=True, slots=True)
class Anonymous:
    """A term's figures for anybody. `median_minutes` is None where fewer than five were taken on."""

    term: str
    since: datetime
    until: datetime
    tables: Mapping[str, Shown]
    median_minutes: int | None


def figures(facts: Sequence[Fact], since: datetime, until: datetime) -> Figures:
    """Of alerts raised from `since` until before `until`; each table by falling count, but for days and severities."""
    days = {(since + timedelta(days=day)).date().isoformat(): 0 for day in range((until - since).days)}
    return Figures(
        since,
        until,
        len(facts),
        _counted(facts, _severity, dict.fromkeys(map(_worded, _GRAVEST_FIRST), 0)),
        _falling(facts, lambda one: spoken(one.category)),
        _falling(facts, lambda one: one.group),
        _falling(facts, lambda one: one.rule),
        _counted(facts, lambda one: one.raised_at.date().isoformat(), days),
        _counted(facts, _answer, dict.fromkeys((IN_TIME, LATE, WAITING), 0)),
        _minutes(facts, 1),
    )


def anonymous(facts: Sequence[Fact], term: Term, categories: Iterable[str], groups: Iterable[str]) -> Anonymous:
    """`categories` and `groups`: all that there may be, so that what is absent cannot be told from what is rare."""
    months = [term.start.replace(month=term.start.month + later) for later in range(4)]
    kinds: dict[str, tuple[Callable[[Fact], str], list[str]]] = {
        "severity": (_graded, ["critical", "urgent", "high", _MILD]),
        "category": (lambda one: spoken(one.category), [*sorted({spoken(one) for one in categories}), ELSE]),
        "group": (lambda one: one.group, [*sorted(set(groups)), ELSE]),
        "month": (lambda one: f"{one.raised_at:%B}", [f"{one:%B}" for one in months]),
        "answer": (_answer, [IN_TIME, LATE, WAITING]),
    }
    tables = {name: publish(_known(facts, key, all_)) for name, (key, all_) in kinds.items()}
    return Anonymous(term.name, term.start, term.end, tables, _minutes(facts, SMALLEST))


def _known(facts: Sequence[Fact], key: Callable[[Fact], str], names: list[str]) -> dict[str, int]:
    """Counts by `names`, zeros included. Where the list cannot be whole, what has none of these names is the last."""
    counts = dict.fromkeys(names, 0)
    for fact in facts:
        name = key(fact)
        counts[name if name in counts else names[-1]] += 1
    return counts


_GRAVEST_FIRST = sorted(Severity, reverse=True)


def _worded(severity: Severity) -> str:
    return severity.name.lower()


_MILD = "medium or low"


def _graded(fact: Fact) -> str:
    """Few alerts are low, if any: in a table of its own it would only take a larger count with it."""
    return _worded(fact.severity) if fact.severity > Severity.MEDIUM else _MILD


def _severity(fact: Fact) -> str:
    return _worded(fact.severity)


def _answer(fact: Fact) -> str:
    if fact.acknowledged_at is None:
        return WAITING
    return IN_TIME if fact.acknowledged_at <= fact.due_at else LATE


def _minutes(facts: Sequence[Fact], least: int) -> int | None:
    taken = [
        (one.acknowledged_at - one.raised_at) / timedelta(minutes=1) for one in facts if one.acknowledged_at is not None
    ]
    return round(median(taken)) if len(taken) >= least else None


def _counted(facts: Sequence[Fact], key: Callable[[Fact], str], known: dict[str, int]) -> dict[str, int]:
    found = Counter(map(key, facts))
    return known | {name: found[name] for name in [*known, *sorted(found.keys() - known.keys())]}


def _falling(facts: Sequence[Fact], key: Callable[[Fact], str]) -> dict[str, int]:
    return dict(sorted(Counter(map(key, facts)).items(), key=lambda item: (-item[1], item[0])))
