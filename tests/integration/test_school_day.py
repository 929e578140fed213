"""A school's whole day (must-show 1 of triage): what matters is at the top of the right people's queues, is shown to
nobody whom it is about or names, and is answered in time or goes up its ladder, step by step.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from datetime import datetime, timedelta
from random import Random

import pytest

from collector.domain.alerts import AlertRow
from collector.domain.people import Role, SubjectKind, Viewer
from collector.errors import NotFound
from collector.store import Store
from policy.detect import load_detector
from policy.severity import Severity
from tests.day.device import Device
from tests.day.matters import MATTERS, Matter
from tests.day.school import MIDNIGHT, NAMES, Day, Size, school_day

PLACES = 16
KINDS = 3  # of risk, that one line of the thirteen may speak of
SMALL = Size(pupils=60, staff=8, events=300, minutes=5)
WHOLE = Size(pupils=300, staff=40, events=2_000)
ENDS = MIDNIGHT + timedelta(hours=18)
LADDERS = {Severity.CRITICAL: (0, 5, 15, 30), Severity.URGENT: (0, 15, 30, 60), Severity.HIGH: (0, 240)}
"""Minutes, as the plain policy has them; what is high is told within the school's hours, which end before its third."""
_ABOUT = {SubjectKind.HEADTEACHER: {Role.HEADTEACHER}, SubjectKind.DSL: {Role.DSL}}


async def _day(store: Store, size: Size, seed: int) -> None:
    async with school_day(store, size, load_detector(remembered=30_000)) as day:
        writers = await day.run(Random(seed))  # noqa: S311 - the same day each time
        assert set(writers) == {matter.key for matter in MATTERS}
        assert len(MATTERS) == 13
        assert day.ingest.figures().events >= size.events
        rows = {role: await day.queue(viewer, None) for role, viewer in day.viewers.items()}
        _in_the_first_places(day)
        for matter in MATTERS:
            await _shown_to_the_right_people_alone(day, matter, writers[matter.key], rows)
        await _told_to_no_one_else(day, rows)
        await _answered_or_escalated(day, rows)


def _in_the_first_places(day: Day) -> None:
    wanted = {(matter.key, role) for matter in MATTERS for role in matter.readers}
    assert set(day.worst_place) == wanted
    assert {place: at for place, at in day.worst_place.items() if at > PLACES} == {}


async def _shown_to_the_right_people_alone(
    day: Day, matter: Matter, device: Device, rows: dict[Role, list[AlertRow]]
) -> None:
    theirs = {role: [row for row in found if row.person == device.account] for role, found in rows.items()}
    assert {role for role, found in theirs.items() if found} == matter.readers, matter.key
    assert all(len(found) <= KINDS for found in theirs.values()), (
        "a sentence stands in more rows than it has kinds of risk"
    )
    unseeing = matter.names | _ABOUT.get(matter.by, set())
    assert not unseeing & matter.readers
    ids = {row.id for found in theirs.values() for row in found}
    for role in day.viewers.keys() - matter.readers:
        for id_ in ids:
            await _is_not_there(day, day.viewers[role], id_)


async def _is_not_there(day: Day, viewer: Viewer, id_: str) -> None:
    with pytest.raises(NotFound):
        await day.alerts.show(viewer, id_)
    with pytest.raises(NotFound):
        await day.alerts.evidence(viewer, id_, "curious")
    with pytest.raises(NotFound):
        await day.alerts.acknowledge(viewer, id_)


async def _told_to_no_one_else(day: Day, rows: dict[Role, list[AlertRow]]) -> None:
    """Nobody was told of what is about them or names them, and no message says anything of anybody."""
    role_of = {viewer.user_id: role for role, viewer in day.viewers.items()}
    shown = {role: {row.id.replace("-", "") for row in found} for role, found in rows.items()}
    async with day.store.read() as uow:
        told = [one for one in await uow.audit.list() if one.action == "alert.told"]
    assert told
    kept: dict[str, set[Role]] = defaultdict(set)
    for entry in told:
        kept[entry.object].add(role_of[str(entry.detail["user"])])
    for alert, roles in kept.items():
        readers = {role for role, ids in shown.items() if alert in ids}
        about = {role for role in roles if role in {Role.DSL, Role.DEPUTY} and role not in readers}
        assert not about, "a lead was told of an alert that they may not see"
        assert readers != {Role.CHAIR} or Role.HEADTEACHER not in roles, "told of what is about themselves"
    for _at, _address, message in day.sent:
        for name in (*NAMES.values(), "pupil.", "staff.", "fairweather"):
            assert name not in message


async def _answered_or_escalated(day: Day, rows: dict[Role, list[AlertRow]]) -> None:
    """Of every alert of the day that people are told of: each step of its ladder that came due while nobody had taken
    it on was taken once, within the minute, and no other.
    """
    steps: dict[str, list[tuple[int, datetime]]] = defaultdict(list)
    async with day.store.read() as uow:
        for entry in await uow.audit.list():
            if entry.action == "alert.escalated":
                steps[entry.object].append((int(str(entry.detail["step"])), entry.at))
    every = {row.id: row for found in rows.values() for row in found if row.severity >= Severity.HIGH}
    outcomes: Counter[str] = Counter()
    for row in every.values():
        until = row.acknowledged_at or ENDS
        ladder = LADDERS[row.severity]
        if row.subject_kind is SubjectKind.HEADTEACHER:  # whose own step tells nobody, so the next is taken with it
            ladder = (*ladder[:3], *ladder[2:3])
        due = [(step, row.raised_at + timedelta(minutes=after)) for step, after in enumerate(ladder)]
        wanted = [(step, at) for step, at in due if at <= until and _in_hours(row, at)]
        taken = sorted(steps[row.id.replace("-", "")])
        assert [step for step, _at in taken] == [step for step, _at in wanted], row
        for (_step, at), (_same, really) in zip(wanted, taken, strict=True):
            assert timedelta(0) <= really - at <= timedelta(minutes=day.size.minutes)
        outcomes["answered in time" if row.acknowledged_at and row.acknowledged_at <= row.due_at else "escalated"] += 1
    assert outcomes["answered in time"] >= 4
    assert outcomes["escalated"] >= 7


def _in_hours(row: AlertRow, at: datetime) -> bool:
    return row.severity >= Severity.URGENT or at < MIDNIGHT + timedelta(hours=15, minutes=30)


@pytest.mark.clause("J4", "T4", "J3")
async def test_a_small_schools_day(sqlite_store: Store) -> None:
    await _day(sqlite_store, SMALL, 11)


@pytest.mark.soak
@pytest.mark.timeout(1800)
@pytest.mark.clause("J4", "T4", "J3")
async def test_a_whole_schools_day(store: Store) -> None:
    """On each database."""
    await _day(store, WHOLE, 23)
