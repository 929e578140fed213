"""Of the grave events of a commit: which raise an alert, which are counted on one that waits, and who may see them."""

from __future__ import annotations

import json
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Any
from uuid import uuid4

from collector.domain import folding
from collector.domain.cases import CaseState, Standing, home_of
from collector.domain.climbing import Escalation, begin
from collector.domain.desks import Desk, Matter, narrowed
from collector.domain.devices import Device
from collector.domain.directory import explained
from collector.domain.folding import WINDOW, Sameness, Waiting
from collector.domain.grading import REGRADED, Deadlines
from collector.domain.ladders import Ladder
from collector.domain.naming import Reader, Recipient, named, written
from collector.domain.notifying import Waiting as Escalated
from collector.domain.people import Role, SubjectKind
from collector.domain.priority import AlertFacts, Priority, assess
from collector.domain.received import ReceivedEvent
from collector.domain.routing import Route, route
from collector.store import UnitOfWork
from policy.severity import Severity

_RECENT = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Grave:
    """An event that a person must look at, and where it comes from. `regraded`: its severity is the school's own."""

    event: ReceivedEvent
    device: Device
    person: bytes
    regraded: bool = False


@dataclass(frozen=True, slots=True)
class Guidance:
    """What the newest policy says of alerts: by which names it knows who sees them, for whom of those each is, how
    grave they are at least, by when somebody acts, and which ladders they climb.
    """

    recipients: Sequence[Recipient] = ()
    escalation: Escalation = field(default_factory=Escalation)


async def raise_alerts(uow: UnitOfWork, found: Sequence[Grave], now: datetime, guidance: Guidance) -> int:
    """How many alerts were raised; the events must be in the store already, and new to it."""
    persons = {one.person for one in found}
    recent = await uow.alerts.recent(persons, now - _RECENT)
    readers = await uow.accounts.readers()
    listed = await uow.directory.kinds({one.event.account for one in found})
    roles = [(reader.user_id, reader.role) for reader in readers]
    rows: list[dict[str, Any]] = []
    kept_from: set[tuple[bytes, str]] = set()
    past: set[tuple[bytes, str]] = set()
    matters = await matters_of(uow, [(one.device, one.event) for one in found], guidance.escalation.desks)
    duty = await _on_duty(uow, readers, guidance, now)
    # Cases before alerts, as everybody takes hold of them, so that nobody waits in a ring.
    cases = _Cases(await uow.cases.of_persons(persons), now)
    same_thing = _Folding(await uow.alerts.waiting(persons, now - WINDOW), now)
    for one in sorted(found, key=lambda one: -one.event.severity):  # the gravest leads what was said in one breath
        told_of = named(written(one.event.facts), one.event.account, readers, guidance.recipients)
        way = _way(listed.get(one.event.account, one.device.subject_kind), one.device, roles, told_of)
        matter = matters[one.event.id.bytes] if matters else Matter()
        way = narrowed(way, guidance.escalation.desks, matter, readers, severity=one.event.severity, duty=duty)
        besides = (REGRADED if one.regraded else "", way.reason)
        priority = _priority(one.event, recent.get(one.person, 0), besides, guidance.escalation.deadlines)
        if same_thing.take(_same(one, way), one.event, priority):
            continue
        row = _alert_row(one, way, priority, now)
        row["case_id"] = cases.take(one.person, way, one.event.severity)
        rows.append(row)
        same_thing.raised(row, _same(one, way), one.event, priority)
        kept_from |= {(row["id"], user_id) for user_id in way.kept_from}
        past |= {(row["id"], user_id) for user_id in way.past}
        recent[one.person] = recent.get(one.person, 0) + 1
    await uow.cases.open([*cases.new.values()])
    await uow.cases.joined(cases.worse, now)
    if rows:
        await uow.alerts.add(rows)
        await uow.alerts.keep_from(kept_from, now)
        await uow.alerts.keep_from(past, now, past=True)
        await uow.escalating.begin(_ladder(row, guidance.escalation) for row in rows if _climbs(row, guidance))
    await uow.alerts.fold([*same_thing.changed.values()], same_thing.found, now)
    return len(rows)


async def matters_of(
    uow: UnitOfWork, found: Sequence[tuple[Device, ReceivedEvent]], desks: Sequence[Desk]
) -> dict[bytes, Matter]:
    """What the routes go by, by event; nothing is looked up that no route asks for."""
    if not desks:
        return {}
    sites = await uow.desks.sites({device.id for device, _event in found}) if any(one.sites for one in desks) else {}
    years: dict[str, str] = {}
    if any(one.years for one in desks):
        for account in {event.account for _device, event in found if event.account}:
            entry = await uow.directory.find(account)
            years[account] = "" if entry is None else entry.year
    return {
        event.id.bytes: Matter(device.group, years.get(event.account, ""), sites.get(device.id, ""), event.category)
        for device, event in found
    }


async def _on_duty(uow: UnitOfWork, readers: Sequence[Reader], guidance: Guidance, now: datetime) -> list[str]:
    """Who answers now: they must be shown what they are woken for. Asked for only where somebody might not be."""
    if not guidance.escalation.desks:
        return []
    roster = guidance.escalation.roster
    return roster.with_weeks(await uow.weeks.since(roster.local(now).date())).on_duty(readers, now)


def _climbs(row: dict[str, Any], guidance: Guidance) -> bool:
    return row["severity"] in guidance.escalation.ladders


def _ladder(row: dict[str, Any], escalation: Escalation) -> tuple[bytes, Ladder, int, datetime | None]:
    """What an alert is given of the policy that holds when it is raised."""
    ladder = escalation.ladders[Severity(row["severity"])]
    alert = Escalated(row["id"], SubjectKind(row["subject_kind"]), Severity(row["severity"]), row["raised_at"])
    return alert.id, ladder, 0, begin(alert, ladder, escalation.roster)


def _way(kind: SubjectKind, device: Device, roles: Sequence[tuple[str, Role]], told_of: Collection[str]) -> Route:
    way = route(kind, roles, told_of)
    if kind is device.subject_kind:
        return way
    return replace(way, reason=f"{explained(kind)} {way.reason}".rstrip())


class _Folding:
    """Which events are counted on an alert that waits. `found`: (alert, event) pairs; `changed`: the alerts they count
    on that stood before this commit or were raised in it.
    """

    def __init__(self, waiting: list[Waiting], now: datetime) -> None:
        self._waiting: dict[Sameness, list[Waiting]] = {}
        for one in waiting:
            self._waiting.setdefault(_matter(one.same), []).append(one)
        self._now = now
        self.found: list[tuple[bytes, bytes]] = []
        self.changed: dict[bytes, Waiting] = {}

    def take(self, same: Sameness, event: ReceivedEvent, priority: Priority) -> bool:
        """Whether it belongs to one that waits, and raises nothing."""
        there, at = self._waiting.get(_matter(same), []), event.observed_at
        home = folding.home_of(there, same, event.severity, at, self._now)
        if home is None:
            return False
        there[there.index(home)] = self.changed[home.id] = folding.folded(home, same, priority, at)
        self.found.append((home.id, event.id.bytes))
        return True

    def raised(self, row: dict[str, Any], same: Sameness, event: ReceivedEvent, priority: Priority) -> None:
        """An alert that what follows may be counted on."""
        said, at = priority.reasons, event.observed_at
        one = Waiting(row["id"], same, event.severity, priority.score, said, 1, self._now, at)
        self._waiting.setdefault(_matter(same), []).append(one)


def _matter(same: Sameness) -> Sameness:
    """What a rule is about, whichever it is: in which the home of an event is looked for."""
    return replace(same, rule="")


class _Cases:
    """Which case each alert of a commit goes to. `new`: rows of those to open; `worse`: what joined those there are."""

    def __init__(self, found: list[Standing], now: datetime) -> None:
        self._found: dict[bytes, list[Standing]] = {}
        for one in found:
            self._found.setdefault(one.person, []).append(one)
        self._now = now
        self.new: dict[bytes, dict[str, Any]] = {}
        self.worse: dict[bytes, Severity] = {}

    def take(self, person: bytes, way: Route, severity: Severity) -> bytes:
        """The case's id."""
        theirs = self._found.setdefault(person, [])
        home = home_of(theirs, person, way.kind, way.hidden_from, way.past)
        if home is None:
            id_ = uuid4().bytes
            standing = Standing(id_, person, b"", way.kind, way.hidden_from, CaseState.OPEN, self._now, way.past)
            theirs.append(standing)
            self.new[id_] = {
                "id": id_,
                "person_id": person,
                "subject_kind": way.kind.value,
                "state": 0,
                "severity": int(severity),
                "kept_from": json.dumps(sorted(way.hidden_from)),
                "opened_at": self._now,
                "changed_at": self._now,
            }
            return id_
        if home.id in self.new:
            self.new[home.id]["severity"] = max(self.new[home.id]["severity"], int(severity))
        else:
            self.worse[home.id] = max(self.worse.get(home.id, severity), severity)
        return home.id


def _same(one: Grave, way: Route) -> Sameness:
    event = one.event
    return Sameness(
        person=one.person,
        kind=event.kind,
        rule=event.rule,
        category=event.category,
        subject=way.kind,
        kept_from=way.hidden_from,
        demo=event.demo,
        past=way.past,
    )


def _priority(event: ReceivedEvent, recent: int, besides: Sequence[str], deadlines: Deadlines) -> Priority:
    """`besides`: what else needs saying, such as why it goes to whom it goes; `deadlines`: the policy's own."""
    confidence, explanation = event.facts.get("confidence"), event.facts.get("explanation")
    found = assess(
        AlertFacts(
            kind=event.kind,
            severity=event.severity,
            category=event.category,
            explanation=explanation if isinstance(explanation, str) else "",
            confidence=float(confidence) if isinstance(confidence, int | float) else 0.0,
            first_person=event.facts.get("first_person") is True,
            asked_for_help=event.kind == "concern",
            recent=recent,
        )
    )
    reasons = (*found.reasons, *filter(None, besides))
    return replace(found, due_in=deadlines.get(event.severity, found.due_in), reasons=reasons)


def _alert_row(one: Grave, way: Route, priority: Priority, now: datetime) -> dict[str, Any]:
    event, device = one.event, one.device
    return {
        "id": uuid4().bytes,
        "event_id": event.id.bytes,
        "device_id": device.id,
        "person_id": one.person,
        "subject_kind": way.kind.value,
        "group_name": device.group,
        "kind": event.kind,
        "severity": int(event.severity),
        "rule": event.rule,
        "category": event.category,
        "score": priority.score,
        "reasons": json.dumps(priority.reasons),
        "raised_at": now,
        "due_at": now + priority.due_in,
        "state": 0,
        "demo": event.demo,
        "times": 1,
    }
