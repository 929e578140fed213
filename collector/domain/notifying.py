"""Who is told of an alert that nobody has taken on, by which of their channels, and in which words. Pure.

The alert's ladder says after how long whom (collector/domain/ladders.py). Nobody is told what is about themselves.
Where somebody is on duty, the first step that names the rota wakes them alone: all of them for what is critical, the
first who can be reached for what is less grave; every later step, everybody. Each is told by the channels that the step
names and they have, at once; where none of those takes it, by their others in turn; where none does, the ladder's next
step is taken at once, and they are tried again, later each time. What is sent names nobody and quotes nothing: how many
wait, how grave the gravest is, and where to look (design section 5).
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from collector.domain.duty import Roster
from collector.domain.ladders import Ladder, due_at
from collector.domain.naming import Reader as Named
from collector.domain.people import Role, SubjectKind
from collector.domain.routing import subjects_for
from policy.severity import Severity

LONGEST_CHANNEL = 1_000  # characters of an address
KINDS = ("email", "sms", "teams", "push", "phone", "webhook")  # as the policy's ladders name them
_PAUSES = (timedelta(seconds=30), timedelta(minutes=2), timedelta(minutes=5), timedelta(minutes=15))
_SCHEMES: Mapping[str, str] = {
    **dict.fromkeys(("mailto", "mailtos", "sendgrid", "mailgun", "ses", "sparkpost", "smtp2go"), "email"),
    **dict.fromkeys(("msteams", "workflow", "workflows"), "teams"),
    **dict.fromkeys(("json", "jsons", "xml", "xmls", "form", "forms"), "webhook"),
    **dict.fromkeys(("ntfy", "ntfys", "pover", "gotify", "gotifys", "pbul", "apprise", "apprises"), "push"),
}

FROM_A_PAGE = frozenset(scheme for scheme, kind in _SCHEMES.items() if kind in {"email", "teams", "push"}) | {
    *("twilio", "clicksend", "vonage", "nexmo", "msgbird", "plivo", "sinch", "sns", "bulksms", "threema", "signal"),
}
"""Schemes of addresses that people may give themselves. A webhook could call anything that the collector can reach, so
it is added on the command line alone.
"""

_ITS_OWN: Mapping[SubjectKind, frozenset[Role]] = {
    SubjectKind.HEADTEACHER: frozenset({Role.HEADTEACHER}),
    SubjectKind.DSL: frozenset({Role.DSL, Role.DEPUTY}),
}


@dataclass(frozen=True, slots=True)
class Channel:
    """One way to reach a person, of one of KINDS. `address`: a secret, as apprise understands it."""

    id: str
    user_id: str
    label: str
    address: str = field(repr=False)
    kind: str = ""


@dataclass(frozen=True, slots=True)
class Reader:
    """Somebody who may be told, by these channels in their order."""

    user_id: str
    role: Role
    channels: tuple[Channel, ...]
    name: str = ""
    display: str = ""


@dataclass(frozen=True, slots=True)
class Ready:
    """Who can be told at a moment, and who of them is on duty then, first to be called first."""

    readers: tuple[Reader, ...]
    duty: tuple[str, ...]
    at: datetime


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
    """A telling to send now. `tries`: how often it was tried before; `kinds`: by which channels its step says."""

    telling: Telling
    severity: Severity
    tries: int
    kinds: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Woken:
    """Somebody whom a step wakes, and by which of their channels first."""

    step: int
    at: datetime
    user_id: str
    channels: tuple[Channel, ...]


def kind_of(address: str) -> str:
    """The kind of an address where nobody said it: most other services that apprise knows are SMS gateways."""
    return _SCHEMES.get(address.partition("://")[0].lower(), "sms")


def ready_at(readers: Sequence[Reader], roster: Roster, at: datetime) -> Ready:
    """Whoever has a channel."""
    people = [Named(one.user_id, one.name, one.display, one.role) for one in readers]
    return Ready(tuple(one for one in readers if one.channels), tuple(roster.on_duty(people, at)), at)


def told_by(
    ladder: Ladder, number: int, alert: Waiting, ready: Ready, unreached: Collection[str] = ()
) -> tuple[str, ...]:
    """The user ids of those whom this step (from 0) of an alert's ladder tells. `unreached`: those whose every channel
    failed, who are passed over where one person is called after the other.
    """
    step = ladder[number]
    may = [reader for reader in ready.readers if _may(reader, alert)]
    routed = [reader.user_id for reader in may if alert.subject in subjects_for(reader.role)]
    called: list[str] = []
    if step.routed or step.rota:
        called = routed
    if step.rota and not any(before.rota for before in ladder[:number]):
        duty = [user_id for user_id in ready.duty if user_id in routed and user_id not in unreached]
        called = (duty if alert.severity >= Severity.CRITICAL else duty[:1]) or routed
    return tuple(dict.fromkeys([*called, *(reader.user_id for reader in may if reader.role in step.roles)]))


def woken(ladder: Ladder, alert: Waiting, readers: Sequence[Reader], roster: Roster) -> tuple[Woken, ...]:
    """Everybody whom the whole ladder wakes while nobody takes the alert on, when, and by which channels: as if every
    message arrived.
    """
    channels = {reader.user_id: reader.channels for reader in readers}
    found: list[Woken] = []
    for number, step in enumerate(ladder):
        at = due_at(step, alert.severity, alert.raised_at, roster.opening)
        for user_id in told_by(ladder, number, alert, ready_at(readers, roster, at)):
            first, _then = by_channels(channels[user_id], step.kinds)
            found.append(Woken(number, at, user_id, first))
    return tuple(found)


def _may(reader: Reader, alert: Waiting) -> bool:
    return reader.role not in _ITS_OWN.get(alert.subject, frozenset()) and reader.user_id not in alert.kept_from


def by_channels(channels: Sequence[Channel], kinds: Sequence[str]) -> tuple[tuple[Channel, ...], tuple[Channel, ...]]:
    """By which of a person's channels at once, and by which in turn where none of those takes it. Where they have none
    of the kinds asked for, each of theirs in turn.
    """
    first = tuple(one for kind in dict.fromkeys(kinds) for one in channels if one.kind == kind)
    if not first:
        return tuple(channels[:1]), tuple(channels[1:])
    return first, tuple(one for one in channels if one not in first)


def pause_after(tries: int) -> timedelta:
    """How long to wait after each of a person's channels failed so many times (from 1)."""
    return _PAUSES[min(tries, len(_PAUSES)) - 1]


def nobody_was_reached(told: Iterable[str], unreached: Collection[str]) -> bool:
    """Whether each of those whom a step told could not be reached: the next step must not wait then."""
    return all(user_id in unreached for user_id in told)


def words(severities: Sequence[Severity], school: str, link: str) -> tuple[str, str]:
    """Title and body for somebody whom these alerts wait for. Raises ValueError for none."""
    gravest = max(severities).name.lower()
    article = "an" if gravest == "urgent" else "a"
    many = len(severities)
    what = f"{article} {gravest} alert waits" if many == 1 else f"{many} alerts wait, the gravest {gravest}"
    return f"Heed: {what}", f"{school}: {what}. Nobody has taken it on yet. Look, and acknowledge it: {link}"
