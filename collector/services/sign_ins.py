"""Accounts that were signed in where, by what their devices told, against whose the devices are (J13, T19)."""

from __future__ import annotations

from datetime import timedelta

from collector.domain.allocation import Misplaced, SignIn, judge, name_key
from collector.domain.assets import hostname_key
from collector.domain.clock import Clock
from collector.domain.directory import canonical
from collector.store import Store

__all__ = ["SignIns"]


class SignIns:
    """Worked out when asked: nothing is kept of it beside the events, and it ends with them."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    async def amiss(self, days: int = 7) -> list[Misplaced]:
        """Sign-ins of these days that do not fit, the newest first. Raises StoreUnavailable."""
        async with self._store.read() as uow:
            seen = await uow.people.seen(self._clock() - timedelta(days=days))
            devices = {row.id: row for row in await uow.devices.list() if row.revoked_at is None}
            entries = {entry.account: entry for entry in await uow.directory.all()}
            assets = {hostname_key(one.hostname): one.allocated_to for one in await uow.assets.all()}
        names = frozenset(name_key(entry.display) for entry in entries.values())
        found = []
        for device_id, account, at in seen:
            row = devices.get(device_id)
            if row is None:
                continue
            signed_in = SignIn(row.id, row.name, row.group, row.subject_kind, account, at)
            allocated = assets.get(hostname_key(row.name), "")
            finding = judge(signed_in, entries.get(canonical(account)), allocated, names)
            if finding is not None:
                found.append(finding)
        return sorted(found, key=lambda one: one.signed_in.seen_at, reverse=True)
