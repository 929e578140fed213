"""How much of the time in use is proven to have been monitored: of all devices, of groups, of one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta

from collector.domain.clock import Clock
from collector.domain.coverage import Account, total
from collector.domain.dark import Dark, Darkness, ranking
from collector.domain.devices import WallRow
from collector.domain.honesty import Quiet, Traffic, too_quiet
from collector.domain.place import NOT_KNOWN, Place, Where
from collector.errors import BadRequest
from collector.store import Store

__all__ = ["Coverage", "Covered", "Ledger"]

_MOST_DAYS = 400
_HEARD = timedelta(seconds=100)  # three heartbeats, and a little
_LATELY = timedelta(hours=12)


@dataclass(frozen=True, slots=True)
class Covered:
    """One device's sum. `place`: where it was heard last."""

    device_id: str
    name: str
    group: str
    last_seen_at: datetime | None
    account: Account
    place: Place = NOT_KNOWN


@dataclass(frozen=True, slots=True)
class Ledger:
    """From a day until another, both included, in UTC. `expected`: devices that are in, and not revoked; `heard`: those
    heard within the last minutes; `proven`: those of which every second in use is, of `used`, those in use at all;
    `listed`: devices on the school's asset list.
    """

    made_at: datetime
    since: date
    until: date
    expected: int
    heard: int
    used: int
    proven: int
    whole: Account
    groups: Mapping[str, Account]
    days: Mapping[date, Account]
    devices: tuple[Covered, ...]
    dark: tuple[Darkness, ...] = ()
    listed: int = 0

    @property
    def missing(self) -> int:
        """Of those on the asset list, how many no device in service has the name of."""
        return sum(one.dark is Dark.NEVER_ENROLLED for one in self.dark)

    @property
    def silent(self) -> list[Covered]:
        """Devices that were heard within the last hours, and fell silent: off, asleep, stopped, or with their way here
        blocked. The latest first.
        """
        found = [
            (one.last_seen_at, one)
            for one in self.devices
            if one.last_seen_at is not None and _HEARD < self.made_at - one.last_seen_at <= _LATELY
        ]
        return [one for _at, one in sorted(found, key=lambda pair: (-pair[0].timestamp(), pair[1].name))]

    def at(self, where: Where) -> tuple[int, int, int]:
        """Of the devices that were heard last there: how many they are, were in use, and are proven for all of that."""
        there = [one for one in self.devices if one.place.where is where]
        used = [one for one in there if one.account.in_use]
        return len(there), len(used), sum(one.account.proven == one.account.in_use for one in used)


class Coverage:
    """Reading the ledger; heartbeats write it (collector/services/devices.py)."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    async def ledger(self, days: int = 7, *, group: str = "", until: date | None = None) -> Ledger:
        """Of the last days, today among them; of one group, if one is named. Raises BadRequest."""
        if not 1 <= days <= _MOST_DAYS:
            raise BadRequest(f"Ask for 1 to {_MOST_DAYS} days.")
        now = self._clock()
        until = until or now.date()
        since = until - timedelta(days=days - 1)
        async with self._store.read() as uow:
            rows = await uow.devices.wall()
            accounts = await uow.coverage.by_device(since, until)
            by_day = {} if group else dict(await uow.coverage.by_day(since, until))
            assets = await uow.assets.expected()
        dark = [one for one in ranking(rows, accounts, now, assets) if group in {"", one.group}]
        rows = [row for row in rows if group in {"", row.group}]
        if group and not rows and not dark:
            raise BadRequest(f"No device is of the group {group}; `heed-collector device list` shows the groups.")
        ledger = _ledger(rows, accounts, by_day, since=since, until=until, now=now)
        return replace(ledger, dark=tuple(dark), listed=sum(group in {"", one.group} for one in assets))

    async def too_quiet(self, days: int = 30) -> list[tuple[str, Quiet]]:
        """Devices that count as proven and yet noticed too little for their hours, by name
        (collector/domain/honesty.py). Raises BadRequest.
        """
        ledger = await self.ledger(days)
        async with self._store.read() as uow:
            matches = await uow.events.matches_by_device(datetime.combine(ledger.since, time(), UTC))
        traffic = [
            Traffic(one.device_id, one.account.proven / 3600, matches.get(one.device_id, 0)) for one in ledger.devices
        ]
        names = {one.device_id: one.name for one in ledger.devices}
        return [(names[one.device_id], one) for one in too_quiet(traffic)]

    async def of_device(self, device_id: str, days: int = 7) -> Mapping[date, Account]:
        """One device's days."""
        until = self._clock().date()
        async with self._store.read() as uow:
            return await uow.coverage.of_device(device_id, until - timedelta(days=days - 1), until)


def _ledger(
    rows: list[WallRow],
    accounts: Mapping[str, Account],
    by_day: Mapping[date, Account],
    *,
    since: date,
    until: date,
    now: datetime,
) -> Ledger:
    devices = [
        Covered(row.id, row.name, row.group, row.last_seen_at, accounts.get(row.id, Account()), row.place)
        for row in rows
    ]
    used = [one for one in devices if one.account.in_use]
    groups: dict[str, Account] = {}
    for one in devices:
        groups[one.group] = groups.get(one.group, Account()) + one.account
    return Ledger(
        made_at=now,
        since=since,
        until=until,
        expected=len(devices),
        heard=sum(one.last_seen_at is not None and now - one.last_seen_at <= _HEARD for one in devices),
        used=len(used),
        proven=sum(one.account.proven == one.account.in_use for one in used),
        whole=total(groups.values()),
        groups=dict(sorted(groups.items())),
        days=by_day,
        devices=tuple(devices),
    )
