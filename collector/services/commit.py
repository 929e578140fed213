"""One ingest transaction: events, the alerts they raise and how far each lane has come, all or nothing."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any
from uuid import uuid4

from collector.domain.address import kept
from collector.domain.cases import CaseState, Standing, home_of
from collector.domain.devices import Device
from collector.domain.directory import explained
from collector.domain.naming import Recipient, named, written
from collector.domain.priority import AlertFacts, assess, raises_alert
from collector.domain.received import ReceivedEvent, Submission
from collector.domain.routing import Route, route
from collector.domain.sequence import Accept, decide
from collector.errors import DeviceRevoked, DeviceUnknown
from collector.services.check_arrivals import arrivals
from collector.store import Store, UnitOfWork
from collector.store.events import Cursor, EventRow
from collector.store.tables import microseconds
from collector.store.vault import DataKey
from policy.severity import Severity

_RECENT = timedelta(days=7)
_compact = json.JSONEncoder(separators=(",", ":")).encode  # made once: half the cost of json.dumps

Outcome = int | DeviceUnknown | DeviceRevoked
_Taken = tuple[Submission, ReceivedEvent]


@dataclass(frozen=True, slots=True)
class Committed:
    """What a commit did. `outcomes` answers each submission: its next_expected, or why it was refused."""

    outcomes: tuple[Outcome, ...]
    events: int
    alerts: int


async def commit(
    store: Store, submissions: Sequence[Submission], now: datetime, recipients: Sequence[Recipient] = ()
) -> Committed:
    """Commit these in one transaction. `recipients`: by which names the policy knows who sees alerts.

    Raises StoreUnavailable: then nothing of any of them was kept.
    """
    async with store.begin("ingest") as uow:
        devices = await uow.devices.find({submission.device_id for submission in submissions}, held=True)
        cursors = await uow.events.next_expected({_cursor(submission) for submission in submissions})
        outcomes: list[Outcome] = []
        taken: list[_Taken] = []
        below: list[_Taken] = []
        moved: dict[Cursor, int] = {}
        for submission in submissions:
            refused = _refused(submission, devices)
            if refused is not None:
                outcomes.append(refused)
                continue
            cursor = _cursor(submission)
            decision = decide(cursors[cursor], submission.first, submission.next)
            if isinstance(decision, Accept):
                for event in submission.events:
                    (taken if event.sequence >= decision.since else below).append((submission, event))
                if decision.next > cursors[cursor]:
                    cursors[cursor] = moved[cursor] = decision.next
            outcomes.append(cursors[cursor])
        if below:
            known = await uow.events.known({event.id.bytes for _submission, event in below})
            known |= {event.id.bytes for _submission, event in taken}
            taken += [pair for pair in below if pair[1].id.bytes not in known]
        known_devices = {id_: device for id_, (device, _revoked) in devices.items()}
        raised = await _write(uow, taken, known_devices, now, recipients)
        if steps := arrivals(taken):
            await uow.checks.arrived(steps)
            await uow.announce("checks")
        if moved:
            await uow.events.advance(moved)
        if raised:
            await uow.announce("alerts")
    uow.people.remember()
    return Committed(tuple(outcomes), len(taken), raised)


async def _write(
    uow: UnitOfWork,
    taken: Sequence[_Taken],
    devices: dict[str, Device],
    now: datetime,
    recipients: Sequence[Recipient],
) -> int:
    if not taken:
        return 0
    keys = await uow.people.keys({_owner(*pair) for pair in taken}, now)
    grave = {event.id.bytes for _submission, event in taken if raises_alert(event.kind, event.severity)}
    # An id that is known keeps its first event and its first alert, whoever sends it again.
    fresh = grave - await uow.events.known(grave) if grave else grave
    await uow.events.add([_event_row(*pair, keys[_owner(*pair)]) for pair in taken])
    if not fresh:
        return 0
    raising = {pair[1].id.bytes: pair for pair in reversed(taken) if pair[1].id.bytes in fresh}
    persons = {id_: keys[_owner(*pair)][0] for id_, pair in raising.items()}
    recent = await uow.alerts.recent(set(persons.values()), now - _RECENT)
    readers = await uow.accounts.readers()
    listed = await uow.directory.kinds({event.account for _submission, event in raising.values()})
    roles = [(reader.user_id, reader.role) for reader in readers]
    rows: list[dict[str, Any]] = []
    kept_from: set[tuple[bytes, str]] = set()
    cases = _Cases(await uow.cases.of_persons(set(persons.values())), now)
    for id_, (submission, event) in reversed(raising.items()):
        person, device = persons[id_], devices[submission.device_id]
        told_of = named(written(event.facts), event.account, readers, recipients)
        kind = listed.get(event.account, device.subject_kind)
        way = route(kind, roles, told_of)
        if kind is not device.subject_kind:
            way = replace(way, reason=f"{explained(kind)} {way.reason}".rstrip())
        row = _alert_row(device, event, way, now, person=person, recent=recent.get(person, 0))
        row["case_id"] = cases.take(person, way, event.severity)
        rows.append(row)
        kept_from |= {(row["id"], user_id) for user_id in way.kept_from}
        recent[person] = recent.get(person, 0) + 1
    await uow.cases.open([*cases.new.values()])
    await uow.cases.joined(cases.worse, now)
    await uow.alerts.add(rows)
    await uow.alerts.keep_from(kept_from, now)
    return len(rows)


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
        home = home_of(theirs, person, way.kind, way.kept_from)
        if home is None:
            id_ = uuid4().bytes
            theirs.append(Standing(id_, person, b"", way.kind, way.kept_from, CaseState.OPEN, self._now))
            self.new[id_] = {
                "id": id_,
                "person_id": person,
                "subject_kind": way.kind.value,
                "state": 0,
                "severity": int(severity),
                "kept_from": json.dumps(sorted(way.kept_from)),
                "opened_at": self._now,
                "changed_at": self._now,
            }
            return id_
        if home.id in self.new:
            self.new[home.id]["severity"] = max(self.new[home.id]["severity"], int(severity))
        else:
            self.worse[home.id] = max(self.worse.get(home.id, severity), severity)
        return home.id


def _owner(submission: Submission, event: ReceivedEvent) -> tuple[str, str]:
    return (submission.device_id, event.account)


def _event_row(submission: Submission, event: ReceivedEvent, owner: tuple[bytes, DataKey]) -> EventRow:
    person, key = owner
    told = {"session": event.session, "address": kept(submission.address), "facts": event.facts}
    id_ = event.id.bytes
    return EventRow(
        id=id_,
        device_id=submission.device_id,
        person_id=person,
        sequence=event.sequence,
        kind=event.kind,
        severity=int(event.severity),
        rule=event.rule,
        category=event.category,
        observed_at=microseconds(event.observed_at),
        received_at=microseconds(submission.received_at),
        demo=event.demo,
        sealed=key.seal(_compact(told).encode(), id_),
    )


def _alert_row(
    device: Device, event: ReceivedEvent, way: Route, now: datetime, *, person: bytes, recent: int
) -> dict[str, Any]:
    confidence, explanation = event.facts.get("confidence"), event.facts.get("explanation")
    priority = assess(
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
    return {
        "id": uuid4().bytes,
        "event_id": event.id.bytes,
        "device_id": device.id,
        "person_id": person,
        "subject_kind": way.kind.value,
        "group_name": device.group,
        "kind": event.kind,
        "severity": int(event.severity),
        "rule": event.rule,
        "category": event.category,
        "score": priority.score,
        "reasons": json.dumps([*priority.reasons, *([way.reason] if way.reason else [])]),
        "raised_at": now,
        "due_at": now + priority.due_in,
        "state": 0,
        "demo": event.demo,
    }


def _refused(
    submission: Submission, devices: dict[str, tuple[Device, datetime | None]]
) -> DeviceUnknown | DeviceRevoked | None:
    found = devices.get(submission.device_id)
    if found is None:
        return DeviceUnknown("This device is not enrolled here.")
    if found[1] is not None:
        return DeviceRevoked("This device was revoked.")
    return None


def _cursor(submission: Submission) -> Cursor:
    return (submission.device_id, submission.lane.value, submission.epoch)
