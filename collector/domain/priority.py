"""Which alert is first, by when, and why: a pure function that names every fact it used (design section 5, T4)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta

from policy.severity import Severity

_DUE: Mapping[Severity, timedelta] = {
    Severity.CRITICAL: timedelta(minutes=15),
    Severity.URGENT: timedelta(hours=1),
    Severity.HIGH: timedelta(hours=8),
    Severity.MEDIUM: timedelta(days=7),
    Severity.LOW: timedelta(days=28),
}
_SEVERITY_SAYS: Mapping[Severity, str] = {
    Severity.CRITICAL: "Severity is critical: someone may be in immediate danger.",
    Severity.URGENT: "Severity is urgent: act today, now.",
    Severity.HIGH: "Severity is high: look today.",
    Severity.MEDIUM: "Severity is medium: look this week.",
    Severity.LOW: "Severity is low: for reports.",
}
_RAISED_FROM: Mapping[str, Severity] = {
    "keyword": Severity.MEDIUM,
    "concern": Severity.MEDIUM,
    "tamper": Severity.HIGH,
    "app_blocked": Severity.HIGH,  # what gets round the filter, or breaks in; a game is for reports
}
REPEATS_COUNTED = 9
_A_REPEAT = 20
RECENT_COUNTED = 9  # earlier alerts beyond this many add nothing, and need not be counted


@dataclass(frozen=True, slots=True)
class AlertFacts:
    """What is known when an alert is raised. `recent`: alerts of the same person in the seven days before."""

    kind: str
    severity: Severity
    category: str = ""
    explanation: str = ""  # the rule's own sentence; holds none of what was written
    confidence: float = 0.0  # 0..1; of keyword alerts only
    first_person: bool = False
    asked_for_help: bool = False
    recent: int = 0


@dataclass(frozen=True, slots=True)
class Priority:
    """A higher score is looked at first. `reasons` are sentences for the person who decides."""

    score: int
    due_in: timedelta
    reasons: tuple[str, ...]


def raises_alert(kind: str, severity: Severity) -> bool:
    """Whether an event of this kind and severity must be looked at by a person."""
    floor = _RAISED_FROM.get(kind)
    return floor is not None and severity >= floor


def assess(facts: AlertFacts) -> Priority:
    """Severity decides first, always; the other facts order alerts of the same severity.

    The score is severity x 1000, + 300 when the person asked for help, + 200 for first person, + confidence in per
    cent, + 10 for each earlier alert of the last seven days (at most 9); `repeated` comes to that later. All of it is
    at most 870, never enough to pass a severity.
    """
    reasons = [_SEVERITY_SAYS[facts.severity]]
    score = facts.severity * 1000
    if facts.explanation:
        reasons.append(f"{facts.explanation.removesuffix('.')}.")
    elif facts.category:
        reasons.append(f"Category: {spoken(facts.category)}.")
    if facts.asked_for_help:
        score += 300
        reasons.append("The person asked for help from the device.")
    if facts.first_person:
        score += 200
        reasons.append("Written in the first person.")
    if facts.kind == "app_blocked":
        reasons.append("A program was started that the policy does not allow.")
    if facts.kind == "keyword":
        per_cent = round(min(max(facts.confidence, 0.0), 1.0) * 100)
        score += per_cent
        reasons.append(f"Confidence of the match is {per_cent} %.")
    if facts.recent > 0:
        counted = min(facts.recent, RECENT_COUNTED)
        score += 10 * counted
        more = " or more" if counted == RECENT_COUNTED else ""
        times = "1 other alert" if counted == 1 else f"{counted}{more} other alerts"
        reasons.append(f"{times} about the same person in the last 7 days.")
    return Priority(score, _DUE[facts.severity], tuple(reasons))


def repeated(count: int) -> int:
    """What an alert's score gains by being made of so many events: 20 for each after the first, at most 9 of them."""
    return _A_REPEAT * min(count - 1, REPEATS_COUNTED)


def said_again(count: int) -> str:
    """The sentence that tells of it, or nothing for a single event."""
    return f"Noticed {count} times." if count > 1 else ""


def spoken(word: str) -> str:
    """A category or rule name as a person would write it: "self_harm" → "self harm"."""
    return word.replace("_", " ").replace("-", " ").replace(".", ": ")


def title(kind: str, category: str, rule: str) -> str:
    """The few words an alert is known by in the queue; holds nothing of what was written."""
    if kind == "concern":
        return "Asked for help"
    if kind == "tamper":
        return "Monitoring was tampered with"
    if kind == "app_blocked":
        return "A program that is not allowed"
    words = spoken(category or rule)
    return words[:1].upper() + words[1:] if words else "Alert"
