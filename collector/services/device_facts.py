"""Posture and inventory among what devices sent: what is known of the device is brought up to it, in the transaction
that commits the events.
"""

from __future__ import annotations

from collections.abc import Sequence

from collector.domain.check_log import FILTER
from collector.domain.device_facts import Known, filter_news, learn, part_of
from collector.domain.received import ReceivedEvent, Submission
from collector.store import UnitOfWork


async def learn_all(uow: UnitOfWork, taken: Sequence[tuple[Submission, ReceivedEvent]]) -> bool:
    """Whether any of these told something of a device. The devices are held meanwhile, so nobody else does."""
    told = [
        (submission, part, event)
        for submission, event in taken
        if (part := part_of(event.kind, event.facts)) is not None
    ]
    if not told:
        return False
    known = await uow.device_facts.find({(submission.device_id, part) for submission, part, _ in told})
    for submission, part, event in told:
        device_id = submission.device_id
        before = known.get((device_id, part), Known())
        known[device_id, part], changes = learn(part, before, event.facts, event.observed_at)
        await uow.device_facts.changed(event.id.bytes, device_id, changes)
        if (said := filter_news(part, before, event.facts)) is not None:
            found = {**said, "observed_at": event.observed_at.isoformat()}
            await uow.check_log.append(submission.received_at, FILTER, "", device_id, found)
    for (device_id, part), one in sorted(known.items(), key=lambda pair: pair[0]):
        await uow.device_facts.keep(device_id, part, one, one.at or told[0][2].observed_at)
    return True
