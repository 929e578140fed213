"""The school and its day: devices, people with accounts, a clock that moves by the minute, and who answers when."""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from random import Random

from collector.domain.alerts import AlertRow, AlertState, QueueAsk
from collector.domain.climbing import Escalation
from collector.domain.duty import roster_of
from collector.domain.ladders import ladders_of
from collector.domain.naming import Recipient, recipients_of
from collector.domain.notifying import Channel
from collector.domain.people import Role, SubjectKind, Viewer
from collector.services.alerts import Alerts
from collector.services.ingest import Ingest, Submission
from collector.services.live import Live
from collector.services.notifications import Notifications
from collector.services.policy_rules import PolicyRules, preset_for
from collector.store import Store
from policy.detect.detector import Detector
from policy.document.tree import Tree
from tests.day import life
from tests.day.device import Device
from tests.day.matters import MATTERS, Matter

MIDNIGHT = datetime(2026, 11, 24, tzinfo=UTC)  # a Tuesday in term; London's clocks are UTC's
OPENS, CLOSES = 8.6, 15.4  # hours, within which people write
NAMES: Mapping[Role, str] = {
    Role.DSL: "Ruth Fairweather",
    Role.DEPUTY: "Imran Sandhu",
    Role.HEADTEACHER: "Olwen Trevithick",
    Role.CHAIR: "Desmond Achebe",
}
_OWN_DEVICE: Mapping[SubjectKind, Role] = {SubjectKind.HEADTEACHER: Role.HEADTEACHER, SubjectKind.DSL: Role.DSL}


@dataclass(frozen=True, slots=True)
class Size:
    """How large a school, how much of its day is told, and how many minutes pass at a time."""

    pupils: int
    staff: int
    events: int
    minutes: int = 1


@dataclass(slots=True)
class Day:
    """What there is once the school stands; `run` lets the day pass. `raised`: each matter's alerts, by its key."""

    size: Size
    store: Store
    escalation: Escalation
    recipients: Sequence[Recipient]
    detector: Detector
    viewers: Mapping[Role, Viewer]
    devices: list[Device] = field(default_factory=list)
    kinds: dict[str, SubjectKind] = field(default_factory=dict)
    now: datetime = MIDNIGHT
    sent: list[tuple[datetime, str, str]] = field(default_factory=list)
    worst_place: dict[tuple[str, Role], int] = field(default_factory=dict)
    answered_at: dict[str, datetime] = field(default_factory=dict)
    ingest: Ingest = field(init=False)
    alerts: Alerts = field(init=False)
    notifications: Notifications = field(init=False)

    def __post_init__(self) -> None:
        live = Live()
        self.ingest = Ingest(self.store, self.clock, live, recipients=self._named, escalation=self._says)
        self.alerts = Alerts(self.store, self.clock, live)
        self.notifications = Notifications(
            self.store, self.clock, live, self._send, lambda _address: "", escalation=self._says, school="Oak School",
            link="https://heed.oak/queue",
        )  # fmt: skip

    def clock(self) -> datetime:
        return self.now

    async def _named(self) -> Sequence[Recipient]:
        return self.recipients

    async def _says(self) -> Escalation:
        return self.escalation

    async def _send(self, address: str, title: str, body: str) -> None:
        self.sent.append((self.now, address, f"{title} {body}"))

    async def enrol(self) -> None:
        """Every account, channel and device."""
        async with self.store.begin() as uow:
            for viewer in self.viewers.values():
                await uow.accounts.add(viewer, self.now)
                channel = Channel(viewer.user_id, viewer.user_id, "mail", f"mailto://{viewer.name}@oak", "email")
                await uow.notifying.add_channel(channel, self.now)
        for number in range(self.size.pupils + self.size.staff):
            kind = SubjectKind.PUPIL if number < self.size.pupils else SubjectKind.STAFF
            account = f"{kind.value}.{number:03}"
            if number >= self.size.pupils + self.size.staff - 2:
                kind = [SubjectKind.HEADTEACHER, SubjectKind.DSL][number - self.size.pupils - self.size.staff]
                account = self.viewers[_OWN_DEVICE[kind]].name
            device = Device(f"{number:064x}", account, self.detector, MIDNIGHT, number)
            self.devices.append(device)
            self.kinds[device.id] = kind
            async with self.store.begin() as uow:
                await uow.devices.enrol(_row(device.id, number, kind, self.now))

    def script(self, random: Random) -> list[tuple[float, Device, tuple[life.Use, ...], Matter | None]]:
        """What happens when, in order: ordinary life, and the thirteen."""
        pupils = [one for one in self.devices if self.kinds[one.id] is SubjectKind.PUPIL]
        found: list[tuple[float, Device, tuple[life.Use, ...], Matter | None]] = []
        for at in life.times(random, self.size.events - len(MATTERS), OPENS * 3600, CLOSES * 3600):
            device = random.choice(self.devices)
            does = life.pupil if self.kinds[device.id] is SubjectKind.PUPIL else life.adult
            found.append((at, device, (does(random),), None))
        writers = iter(random.sample(pupils, len(pupils)))
        for matter in MATTERS:
            theirs = [one for one in self.devices if self.kinds[one.id] is matter.by]
            device = next(writers) if matter.by is SubjectKind.PUPIL else theirs[0]
            found.append((matter.at * 3600, device, matter.uses, matter))
        return sorted(found, key=lambda one: one[0])

    async def run(self, random: Random) -> dict[str, Device]:
        """The whole day and the evening, by minutes; whose device each matter was written on, by its key."""
        script, writers, step = self.script(random), dict[str, Device](), self.size.minutes
        for minute in range(int(OPENS * 60) + step, 18 * 60 + 1, step):
            self.now = MIDNIGHT + timedelta(minutes=minute)
            while script and script[0][0] < minute * 60:
                at, device, uses, matter = script.pop(0)
                for use in uses:
                    device.use(use, at)
                if matter:
                    writers[matter.key] = device
            if minute > 17 * 60:
                for device in self.devices:
                    device.close(minute * 60.0)
            await self._deliver([one for one in self.devices if 0 < one.until <= minute * 60])
            await self.notifications.look()
            await self._look(writers)
            await self._answer(writers)
        return writers

    async def _deliver(self, devices: Sequence[Device]) -> None:
        batches = [(device, batch) for device in devices for batch in device.batches(self.now)]

        async def hand(device: Device, batch: Submission) -> None:
            device.acknowledged(batch.lane, await self.ingest.submit(batch))

        await asyncio.gather(*(hand(*one) for one in batches))

    async def _look(self, writers: Mapping[str, Device]) -> None:
        """In which place of each queue each matter stands that waits: when it is new, and each quarter of an hour."""
        fresh = [key for key in writers if not any(known == key for known, _role in self.worst_place)]
        if not fresh and self.now.minute % 15:
            return
        for role, viewer in self.viewers.items():
            rows = await self.queue(viewer)
            for matter in MATTERS:
                if matter.key in writers and role in matter.readers and matter.key not in self.answered_at:
                    name = writers[matter.key].account
                    places = [place for place, row in enumerate(rows, 1) if row.person == name]
                    place = places[0] if places else 10_000
                    known = self.worst_place.get((matter.key, role), 0)
                    self.worst_place[matter.key, role] = max(place, known)

    async def _answer(self, writers: Mapping[str, Device]) -> None:
        for matter in MATTERS:
            if matter.answered is None or matter.key not in writers or matter.key in self.answered_at:
                continue
            viewer = self.viewers[max(matter.readers)]
            mine = [row for row in await self.queue(viewer) if row.person == writers[matter.key].account]
            if mine and min(row.raised_at for row in mine) + timedelta(minutes=matter.answered) <= self.now:
                for row in mine:
                    await self.alerts.acknowledge(viewer, row.id)
                self.answered_at[matter.key] = self.now

    async def queue(self, viewer: Viewer, state: AlertState | None = AlertState.NEW) -> list[AlertRow]:
        """All pages of it."""
        found: list[AlertRow] = []
        while True:
            page = await self.alerts.queue(viewer, QueueAsk(state=state, page=len(found) // 200 + 1, size=200))
            found += page.rows
            if len(found) >= page.total:
                return found


def _row(device_id: str, number: int, kind: SubjectKind, now: datetime) -> dict[str, object]:
    return {
        "id": device_id, "name": f"laptop-{number:03}", "platform": "linux", "agent_version": "0.1.0",
        "group_name": f"Year {7 + number % 5}" if kind is SubjectKind.PUPIL else "Staff", "subject_kind": kind.value,
        "enrolled_at": now, "certificate_expires_at": now + timedelta(days=90),
        "exchange_current": hashlib.sha256(bytes([number % 256])).digest(), "exchange_previous": None,
    }  # fmt: skip


@asynccontextmanager
async def school_day(store: Store, size: Size, detector: Detector) -> AsyncIterator[Day]:
    """A school with the policy of the plain preset, its ingest running."""
    tree: Tree = PolicyRules().parse(preset_for("plain", "Oak School"))
    rules = PolicyRules().whole_school(tree)
    day = Day(
        size,
        store,
        Escalation(ladders_of(rules), roster_of(tree, rules, ())),
        recipients_of(rules),
        detector,
        {role: Viewer(f"{number:032x}", name.split()[0].lower(), name, role) for number, (role, name) in
         enumerate(NAMES.items(), 1)},
    )  # fmt: skip
    await day.enrol()
    ingest = asyncio.create_task(day.ingest.run())
    try:
        yield day
    finally:
        await day.ingest.stop()
        await ingest
