"""Who is told of an alert that nobody has taken on, when, by which of their channels, and in which words. Pure.

An alert from HIGH on is told at once to everybody whose role may see it, and again while nobody acknowledges it; the
others wait in the queue. Each telling goes by the person's first channel; where that fails, by their next, and after
the last again by the first, later each time. What is sent names nobody and quotes nothing: how many wait, how grave the
gravest is, and where to look (design section 5).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from collector.domain.people import Role, SubjectKind
from collector.domain.routing import subjects_for
from policy.severity import Severity

STEPS: Mapping[Severity, tuple[timedelta, ...]] = {
    Severity.CRITICAL: tuple(timedelta(minutes=at) for at in (0, 5, 10, 15, 30, 60)),
    Severity.URGENT: tuple(timedelta(minutes=at) for at in (0, 20, 40, 60, 120)),
    Severity.HIGH: tuple(timedelta(hours=at) for at in (0, 4, 8)),
}
"""After which time since it was raised an alert is told, while nobody acknowledges it. Until policies' own ladders are
gone by."""
LONGEST_CHANNEL = 1_000  # characters of an address
_PAUSES = (timedelta(seconds=30), timedelta(minutes=2), timedelta(minutes=5), timedelta(minutes=15))


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


@dataclass(frozen=True, slots=True)
class Telling:
    """Tell this person of this alert, for the `step`th time (from 0)."""

    alert_id: bytes
    user_id: str
    step: int


@dataclass(frozen=True, slots=True)
class Due:
    """A telling to send now. `tries`: how often it was tried before."""

    telling: Telling
    severity: Severity
    tries: int


def due_steps(alert: Waiting, now: datetime) -> int:
    """How many tellings of it are due by now."""
    return sum(alert.raised_at + after <= now for after in STEPS.get(alert.severity, ()))


def tellings(alerts: Iterable[Waiting], readers: Sequence[Reader], now: datetime) -> list[Telling]:
    """All that are due by now, told already or not. Of steps that were missed, as by a collector that was off, only the
    last is told.
    """
    found: list[Telling] = []
    for alert in alerts:
        if steps := due_steps(alert, now):
            may = [reader for reader in readers if reader.channels and alert.subject in subjects_for(reader.role)]
            found += [Telling(alert.id, reader.user_id, steps - 1) for reader in may]
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
