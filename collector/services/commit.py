"""One ingest transaction: events, the alerts they raise and how far each lane has come, all or nothing."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from collector.domain.address import kept
from collector.domain.climbing import Escalation
from collector.domain.devices import Device
from collector.domain.grading import graded
from collector.domain.naming import Recipient
from collector.domain.place import Sites
from collector.domain.priority import raises_alert
from collector.domain.received import ReceivedEvent, Submission
from collector.domain.sequence import Accept, decide
from collector.errors import DeviceRevoked, DeviceUnknown
from collector.services.access import learn_requests
from collector.services.check_arrivals import arrivals
from collector.services.device_facts import learn_all
from collector.services.live import Topic
from collector.services.raising import Grave, Guidance, raise_alerts
from collector.store import Store, UnitOfWork
from collector.store.events import Cursor, EventRow
from collector.store.tables import microseconds
from collector.store.vault import DataKey

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
    store: Store,
    submissions: Sequence[Submission],
    now: datetime,
    recipients: Sequence[Recipient] = (),
    escalation: Escalation | None = None,
    *,
    sites: Sites | None = None,
) -> Committed:
    """Commit these in one transaction. `recipients`: by which names the policy knows who sees alerts; `escalation`: the
    ladders that alerts are given (none: by whoever looks next); `sites`: what tells where a check was answered.

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
        guidance = Guidance(recipients, escalation or Escalation())
        raised = await _write(uow, taken, known_devices, now, guidance)
        await _learn(uow, taken, sites or {})
        if moved:
            await uow.events.advance(moved)
        if raised is not None:
            await uow.announce("alerts")
    uow.people.remember()
    return Committed(tuple(outcomes), len(taken), raised or 0)


async def _write(
    uow: UnitOfWork,
    taken: Sequence[_Taken],
    devices: dict[str, Device],
    now: datetime,
    guidance: Guidance,
) -> int | None:
    """How many alerts were raised; None where none was touched."""
    if not taken:
        return None
    keys = await uow.people.keys({_owner(*pair) for pair in taken}, now)
    floors = guidance.escalation.floors
    grades = {event.id.bytes: graded(event.severity, event.category, floors) for _submission, event in taken}
    grave = {event.id.bytes for _submission, event in taken if raises_alert(event.kind, grades[event.id.bytes])}
    # An id that is known keeps its first event and its first alert, whoever sends it again.
    fresh = grave - await uow.events.known(grave) if grave else grave
    await uow.events.add([_event_row(*pair, keys[_owner(*pair)]) for pair in taken])
    if not fresh:
        return None
    raising = {pair[1].id.bytes: pair for pair in reversed(taken) if pair[1].id.bytes in fresh}
    found = [
        Grave(
            replace(event, severity=grades[event.id.bytes]),
            devices[submission.device_id],
            keys[_owner(submission, event)][0],
            regraded=grades[event.id.bytes] > event.severity,
        )
        for submission, event in reversed(raising.values())
    ]
    return await raise_alerts(uow, found, now, guidance)


async def _learn(uow: UnitOfWork, taken: Sequence[_Taken], sites: Sites) -> None:
    """What these tell besides alerts: of checks, and of devices."""
    if steps := arrivals(taken, sites):
        await uow.checks.arrived(steps)
        await uow.announce("checks")
    if await learn_all(uow, taken):
        await uow.announce(Topic.DEVICES)
    if await learn_requests(uow, taken):
        await uow.announce(Topic.ACCESS)


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
