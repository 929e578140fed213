"""Who is told of an alert that nobody has taken on, when, by which of their channels, and in which words. Pure.

The policy's ladder says for each severity after how long whom: whoever the alert is routed to, and further up while
nobody acknowledges it. Nobody is told what is about themselves. An alert below HIGH waits in the queue, where it is
seen. Each telling goes by the person's first channel; where that fails, by their next, and after the last again by the
first, later each time. What is sent names nobody and quotes nothing: how many wait, how grave the gravest is, and where
to look (design section 5).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from collector.domain.people import Role, SubjectKind
from collector.domain.routing import subjects_for
from policy.document.tree import Json, Tree, branch
from policy.severity import Severity

LEAST = Severity.HIGH
LONGEST_CHANNEL = 1_000  # characters of an address
_PAUSES = (timedelta(seconds=30), timedelta(minutes=2), timedelta(minutes=5), timedelta(minutes=15))


_ITS_OWN: Mapping[SubjectKind, frozenset[Role]] = {
    SubjectKind.HEADTEACHER: frozenset({Role.HEADTEACHER}),
    SubjectKind.DSL: frozenset({Role.DSL, Role.DEPUTY}),
}


@dataclass(frozen=True, slots=True)
class Step:
    """After so long since the alert was raised, tell whoever it is routed to, and people of these roles."""

    after: timedelta
    routed: bool
    roles: frozenset[Role] = frozenset()


Ladders = Mapping[Severity, Sequence[Step]]
"""By severity, the first step first."""


@dataclass(frozen=True, slots=True)
class Channel:
    """One way to reach a person. `address`: a secret, as apprise understands it; channels go by `place`, then time."""

    id: str
    user_id: str
    label: str
    address: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Reader:
    """Somebody who may be told, by these channels in their order."""

    user_id: str
    role: Role
    channels: tuple[Channel, ...]


@dataclass(frozen=True, slots=True)
class Waiting:
    """An alert that nobody has acknowledged."""

    id: bytes
    subject: SubjectKind
    severity: Severity
    raised_at: datetime
    kept_from: frozenset[str] = frozenset()  # user ids of those whom it names


@dataclass(frozen=True, slots=True)
class Telling:
    """Tell this person of this alert, by this step of its ladder (from 0)."""

    alert_id: bytes
    user_id: str
    step: int


@dataclass(frozen=True, slots=True)
class Due:
    """A telling to send now. `tries`: how often it was tried before."""

    telling: Telling
    severity: Severity
    tries: int


def ladders_of(rules: Tree) -> Ladders:
    """Of the whole school's rules. A rota's people are told as those it is routed to are, at every hour."""
    said = branch(rules, "escalation", "ladders")
    return {
        severity: tuple(sorted(map(_step, _trees(said.get(severity.name.lower()))), key=lambda step: step.after))
        for severity in Severity
        if severity >= LEAST
    }


def _trees(value: Json) -> list[Tree]:
    return [one for one in value if isinstance(one, dict)] if isinstance(value, list) else []


def _step(said: Tree) -> Step:
    minutes, to = said.get("after_minutes"), said.get("to")
    whom = {str(one) for one in to} if isinstance(to, list) else set()
    after = timedelta(minutes=minutes if isinstance(minutes, int) else 0)
    return Step(after, bool(whom & {"routed", "rota"}), frozenset(role for role in Role if role.value in whom))


def is_told(step: Step, role: Role, subject: SubjectKind) -> bool:
    """Whether a step tells people of this role of an alert about such a subject."""
    if role in _ITS_OWN.get(subject, frozenset()):
        return False
    return (step.routed and subject in subjects_for(role)) or role in step.roles


def tellings(alerts: Iterable[Waiting], readers: Sequence[Reader], ladders: Ladders, now: datetime) -> list[Telling]:
    """All that are due by now, told already or not: of each person the last. Steps that were missed, as by a collector
    that was off, are not made up for.
    """
    found: list[Telling] = []
    for alert in alerts:
        due = [
            (number, step)
            for number, step in enumerate(ladders.get(alert.severity, ()))
            if alert.raised_at + step.after <= now
        ]
        for reader in readers:
            own = [number for number, step in due if is_told(step, reader.role, alert.subject)]
            if own and reader.channels and reader.user_id not in alert.kept_from:
                found.append(Telling(alert.id, reader.user_id, own[-1]))
    return found


def channel_for(channels: Sequence[Channel], tries: int) -> Channel | None:
    """By which to try now; None where there is none any more."""
    return channels[tries % len(channels)] if channels else None


def pause_after(channels: int, tries: int) -> timedelta:
    """How long to wait after so many tries failed: not at all while there is a channel that was not tried."""
    if tries < channels:
        return timedelta(0)
    return _PAUSES[min((tries - channels) // max(channels, 1), len(_PAUSES) - 1)]


def words(severities: Sequence[Severity], school: str, link: str) -> tuple[str, str]:
    """Title and body for somebody whom these alerts wait for. Raises ValueError for none."""
    gravest = max(severities).name.lower()
    article = "an" if gravest == "urgent" else "a"
    many = len(severities)
    what = f"{article} {gravest} alert waits" if many == 1 else f"{many} alerts wait, the gravest {gravest}"
    return f"Heed: {what}", f"{school}: {what}. Nobody has taken it on yet. Look, and acknowledge it: {link}"
