"""Devices once they are in: let in, told from their clones, heard from, revoked.

Heartbeats are noted and written together, once a second: a commit for each of a county's devices would leave the disk
no time for events. A heartbeat is not acknowledged, and the next one says all that a lost one said.
"""

from __future__ import annotations

import asyncio
import hashlib
import secrets
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import replace
from datetime import date, datetime, timedelta

import structlog

from collector.domain.address import kept
from collector.domain.clock import Clock
from collector.domain.coverage import Account, Known, between, standing
from collector.domain.device_facts import DeviceRecord, Part, WeakDevice, weak
from collector.domain.device_facts import Known as KnownFacts
from collector.domain.devices import Device, DeviceRow, Heartbeat, HeartbeatFacts, LastHeard
from collector.domain.identity import Cloned, judge
from collector.domain.limits import EXCHANGE_TOKEN_BYTES, REASON_LENGTH
from collector.domain.place import Sites, no_sites, place_of
from collector.errors import BadRequest, DeviceCloned, DeviceRevoked, DeviceUnknown, NotFound, StoreUnavailable
from collector.services.audit import record
from collector.services.live import Announcement, Live, Topic
from collector.store import Store, UnitOfWork

__all__ = ["Devices", "enrolled", "new_exchange_token"]

_UNKNOWN = "This device is not enrolled here."
_REVOKED = "This device was revoked."
_WRITE_SECONDS = 1.0
_CHANGES = 50  # shown at once

_log = structlog.get_logger(__name__)


def new_exchange_token() -> tuple[bytes, bytes]:
    """A rotating token for the device, and its hash for the database."""
    token = secrets.token_bytes(EXCHANGE_TOKEN_BYTES)
    return token, hashlib.sha256(token).digest()


class Devices:
    """All that is asked about devices."""

    def __init__(
        self,
        store: Store,
        clock: Clock,
        live: Live,
        silence: timedelta = timedelta(seconds=90),
        sites: Callable[[], Awaitable[Sites]] = no_sites,
        *,
        wrong_policy: Callable[[str, str], str] = lambda _device, _hash: "",
    ) -> None:
        """`silence`: how long no heartbeat may come before a device counts as not heard; `sites`: the networks of each
        site, as the newest policy lists them; `wrong_policy`: why what a device has in force, by its hash, is not what
        it shall have, or empty.
        """
        self._wrong_policy = wrong_policy
        self._sites = sites
        self._silence = silence
        self._store = store
        self._clock = clock
        self._live = live
        self._noted: dict[str, Heartbeat] = {}

    async def run(self) -> None:
        """Write down what devices said, once a second, until cancelled."""
        while True:
            await asyncio.sleep(_WRITE_SECONDS)
            try:
                await self.write_heartbeats()
            except StoreUnavailable as error:
                _log.warning("heartbeats.unavailable", waiting=len(self._noted), cause=type(error.__cause__).__name__)

    async def admit(self, device_id: str, serial: int) -> Device:
        """The device behind a client certificate. Raises DeviceUnknown, DeviceRevoked, StoreUnavailable."""
        async with self._store.read() as uow:
            device = await enrolled(uow, device_id)
            if not await uow.devices.certified(device_id, serial):
                raise DeviceUnknown("This certificate was not issued to this device here.")
        return device

    async def exchange(self, device_id: str, token: bytes, interrupted: bool) -> bytes:
        """The next exchange token (32 bytes). Raises DeviceCloned (recorded first), DeviceUnknown, DeviceRevoked."""
        shown = hashlib.sha256(token).digest()
        following, hash_ = new_exchange_token()
        now = self._clock()
        async with self._store.begin("exchange") as uow:
            await enrolled(uow, device_id)
            kept_hashes = await uow.devices.exchange_hashes(device_id)
            if kept_hashes is None:
                raise DeviceUnknown(_UNKNOWN)
            cloned = isinstance(judge(shown, interrupted, *kept_hashes), Cloned)
            if cloned:
                await uow.devices.cloned(device_id, now)
                await record(uow, now, device_id, "device.cloned", device_id)
                await uow.announce(Topic.DEVICES)
            else:
                # What was just shown may be shown once more, if the device dies before it keeps the answer.
                await uow.devices.exchanged(device_id, hash_, shown)
        if cloned:
            self._live.announce(Announcement(Topic.DEVICES))
            raise DeviceCloned("Another machine uses this device's identity; enrol this one with a token of its own.")
        return following

    async def heartbeat(self, device_id: str, address: str, facts: HeartbeatFacts) -> None:
        """Take note of the newest heartbeat; it is written within a second."""
        self._noted[device_id] = Heartbeat(address, facts, self._clock())

    async def write_heartbeats(self) -> None:
        """Write what is noted, in one transaction. Raises StoreUnavailable: then it waits for the next call."""
        if not self._noted:
            return
        noted, self._noted = self._noted, {}
        try:
            sites = await self._sites()
            writing = {
                device_id: replace(beat, address=kept(beat.address), place=place_of(beat.address, sites))
                for device_id, beat in noted.items()
            }
            async with self._store.begin("heartbeat") as uow:
                parts, standing_now = self._covered(await uow.devices.last_heard(writing), writing)
                await uow.coverage.add(parts)
                await uow.devices.heartbeats(standing_now)
        except StoreUnavailable:
            self._noted = noted | self._noted
            raise
        self._live.announce(Announcement(Topic.DEVICES))

    def _covered(
        self, before: Mapping[str, LastHeard], writing: Mapping[str, Heartbeat]
    ) -> tuple[dict[tuple[str, date], Account], dict[str, Heartbeat]]:
        """What these heartbeats add to the ledger, and they with how each device stands now."""
        parts: dict[tuple[str, date], Account] = {}
        stands = dict(writing)
        for device_id, last in before.items():
            newest = writing[device_id]
            added = between(
                last.facts, last.at, newest.facts, newest.at, self._silence, known=self._known(device_id, last, newest)
            )
            parts |= {(device_id, day): account for day, account in added.items()}
            stands[device_id] = replace(newest, gap=standing(added.values(), last.at, last.gap))
        return parts, stands

    def _known(self, device_id: str, last: LastHeard, newest: Heartbeat) -> Known:
        """A new version takes a moment to be in force, so one heartbeat with the old one is no gap, nor are the days
        that a device was away.
        """
        wrong = newest.at - last.at <= self._silence and all(
            self._wrong_policy(device_id, one.policy) for one in (last.facts, newest.facts)
        )
        return Known(last.failing, wrong)

    async def revoke(self, device_id: str, reason: str, actor: str) -> None:
        """Refuse this device from now on. Raises NotFound, BadRequest (no reason). Idempotent."""
        reason = reason.strip()
        if not reason or len(reason) > REASON_LENGTH or "\0" in reason:
            raise BadRequest(f"Say why the device is revoked, in at most {REASON_LENGTH} characters.")
        now = self._clock()
        async with self._store.begin() as uow:
            if await uow.devices.show(device_id) is None:
                raise NotFound("There is no such device.")
            if await uow.devices.revoke(device_id, reason, now):
                await record(uow, now, actor, "device.revoked", device_id, detail={"reason": reason})
                await uow.announce(Topic.DEVICES)
        self._live.announce(Announcement(Topic.DEVICES))

    async def revoked_since(self, at: datetime) -> list[str]:
        """Ids of devices revoked at or after `at`."""
        async with self._store.read() as uow:
            return await uow.devices.revoked_since(at)

    async def list(self) -> list[DeviceRow]:
        """All devices by name."""
        async with self._store.read() as uow:
            return await uow.devices.list()

    async def show(self, device_id: str) -> DeviceRow:
        """One device. Raises NotFound."""
        async with self._store.read() as uow:
            row = await uow.devices.show(device_id)
        if row is None:
            raise NotFound("There is no such device.")
        return row

    async def facts(self, device_id: str, changes: int = _CHANGES) -> DeviceRecord:
        """All that is known of one, and its newest changes. Raises NotFound."""
        wanted = {(device_id, part) for part in Part}
        async with self._store.read() as uow:
            row = await uow.devices.show(device_id)
            known = await uow.device_facts.find(wanted)
            newest = await uow.device_facts.changes(device_id, changes)
        if row is None:
            raise NotFound("There is no such device.")
        return DeviceRecord(row, {part: known.get((device_id, part), KnownFacts()) for part in Part}, tuple(newest))

    async def hardware(self) -> dict[str, dict[str, str]]:
        """What each device is, by its id; of one that has not told nothing."""
        async with self._store.read() as uow:
            known = await uow.device_facts.every(Part.HARDWARE)
        return {id_: {name: fact.value for name, fact in one.facts.items()} for id_, one in known.items()}

    async def weak(self) -> tuple[WeakDevice, ...]:
        """Devices in service of which something is not as it should be, the most first."""
        async with self._store.read() as uow:
            rows = await uow.devices.list()
            known = await uow.device_facts.every(Part.POSTURE)
        found = [
            WeakDevice(row.id, row.name, row.group, tuple(weak(known[row.id])))
            for row in rows
            if row.revoked_at is None and row.id in known and weak(known[row.id])
        ]
        return tuple(sorted(found, key=lambda one: (-len(one.weak), one.name)))


async def enrolled(uow: UnitOfWork, device_id: str) -> Device:
    """A device that is known and not revoked. Raises DeviceUnknown, DeviceRevoked."""
    found = (await uow.devices.find([device_id])).get(device_id)
    if found is None:
        raise DeviceUnknown(_UNKNOWN)
    device, revoked_at = found
    if revoked_at is not None:
        raise DeviceRevoked(_REVOKED)
    return device
