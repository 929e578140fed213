"""Batches as the wire hands them to ingest, and a device to send them."""

from __future__ import annotations

import itertools
from datetime import UTC, datetime, timedelta
from uuid import UUID

from collector.domain.people import SubjectKind
from collector.domain.received import Json, ReceivedEvent, Submission
from collector.store import Store
from policy.severity import Lane, Severity

NOW = datetime(2026, 11, 3, 9, 0, tzinfo=UTC)
_ids = itertools.count(1)


def received(
    sequence: int,
    severity: Severity = Severity.LOW,
    *,
    kind: str = "keyword",
    account: str = "pupil.one",
    snippet: str = "an ordinary sentence",
    id_: UUID | None = None,
    demo: bool = False,
    rule: str = "",
) -> ReceivedEvent:
    """An event unlike any other of this test run; of a rule of its own, unless one is said, and minutes from those
    before it, so that nothing is folded into what was told before.
    """
    number = next(_ids)
    facts: dict[str, Json] = {"snippet": snippet, "confidence": 0.5, "first_person": True, "source": "typed"}
    return ReceivedEvent(
        id=id_ or UUID(int=number),
        sequence=sequence,
        kind=kind,
        severity=severity,
        observed_at=NOW - timedelta(minutes=number % 1000),
        account=account,
        session=":0",
        demo=demo,
        rule=rule or f"suicide.intent-{sequence}",
        category="suicide",
        facts=facts,
    )


def submission(
    device_id: str,
    *events: ReceivedEvent,
    first: int | None = None,
    following: int | None = None,
    lane: Lane = Lane.ROUTINE,
    epoch: int = 7,
) -> Submission:
    """A batch that covers its events, or the range that is said."""
    low = first if first is not None else events[0].sequence
    high = following if following is not None else events[-1].sequence + 1
    return Submission(device_id, "81.2.69.142", lane, epoch, low, high, events, NOW)


def device_id(number: int) -> str:
    return f"{number:064x}"


async def enrolled(store: Store, number: int = 1, kind: SubjectKind = SubjectKind.PUPIL) -> str:
    """A device in the store, without the ceremony."""
    id_ = device_id(number)
    async with store.begin() as uow:
        await uow.devices.enrol(
            {
                "id": id_,
                "name": f"laptop-{number}",
                "platform": "linux",
                "agent_version": "0.1.0",
                "group_name": "9B",
                "subject_kind": kind.value,
                "enrolled_at": NOW,
                "certificate_expires_at": NOW,
                "exchange_current": bytes(32),
                "exchange_previous": None,
            }
        )
    return id_
