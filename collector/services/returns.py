"""Taking a device back (J18): its certificate is refused, its allocation closed, and the record of it kept.

One transaction, so that there is never the one without the other. The record is the audit's own entry: who, when, why,
whose it was, and whether somebody says that the device was wiped (`heed-agent forget` does it, on the device).
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from collector.domain.assets import hostname_key
from collector.domain.clock import Clock
from collector.domain.limits import REASON_LENGTH
from collector.domain.received import Json
from collector.domain.returns import ReturnRecord
from collector.errors import BadRequest, NotFound, Refused
from collector.services.audit import record
from collector.services.live import Announcement, Live, Topic
from collector.store import Entry, Store

__all__ = ["DeviceReturns", "ReturnRecord"]

_ACTION = "device.returned"


class DeviceReturns:
    """All there were, and one more."""

    def __init__(self, store: Store, clock: Clock, live: Live) -> None:
        self._store = store
        self._clock = clock
        self._live = live

    async def take_back(self, device_id: str, by: str, reason: str, *, wiped: bool) -> ReturnRecord:
        """Take it back. Raises NotFound, BadRequest (no reason), Refused (it was taken back before)."""
        reason, now = reason.strip(), self._clock()
        if not reason or len(reason) > REASON_LENGTH or "\0" in reason:
            raise BadRequest(f"Say why the device is returned, in at most {REASON_LENGTH} characters.")
        async with self._store.begin() as uow:
            row = await uow.devices.show(device_id)
            if row is None:
                raise NotFound("There is no such device.")
            before = [one for one in await uow.audit.of([device_id]) if one.action == _ACTION]
            if before and row.revoked_at is not None:  # one that was enrolled again since may be returned again
                raise Refused("This device was returned before.")
            beat = row.heartbeat
            mine = [one for one in await uow.assets.all() if hostname_key(one.hostname) == hostname_key(row.name)]
            asset = mine[0] if mine else None
            told: dict[str, Json] = {
                "device": row.name,
                "group": row.group,
                "reason": reason,
                "wiped": wiped,
                "waited": beat.spooled_urgent + beat.spooled_routine if beat else 0,
                "last_seen_at": row.last_seen_at.isoformat() if row.last_seen_at else None,
                "asset_tag": asset.tag if asset else "",
                "serial": asset.serial if asset else "",
                "allocated_to": asset.allocated_to if asset else "",
            }
            await uow.devices.revoke(device_id, f"Returned: {reason}"[:REASON_LENGTH], now)
            if asset is not None:
                await uow.assets.put([replace(asset, allocated_to="")], now)
            await record(uow, now, by, _ACTION, device_id, detail=told)
            await uow.announce(Topic.DEVICES)
            made = [one for one in await uow.audit.of([device_id]) if one.action == _ACTION][-1]
        self._live.announce(Announcement(Topic.DEVICES))
        return _record(made)

    async def records(self) -> list[ReturnRecord]:
        """All of them, the newest first. Raises SpoiltError where the audit was changed."""
        async with self._store.read() as uow:
            return [_record(one) for one in reversed(await uow.audit.done(_ACTION))]


def _record(entry: Entry) -> ReturnRecord:
    told = entry.detail
    last, waited = told.get("last_seen_at"), told.get("waited")
    return ReturnRecord(
        device_id=entry.object,
        device=str(told.get("device", "")),
        group=str(told.get("group", "")),
        at=entry.at,
        by=entry.actor,
        reason=str(told.get("reason", "")),
        wiped=told.get("wiped") is True,
        waited=waited if isinstance(waited, int) else 0,
        last_seen_at=datetime.fromisoformat(last) if isinstance(last, str) else None,
        asset_tag=str(told.get("asset_tag", "")),
        serial=str(told.get("serial", "")),
        allocated_to=str(told.get("allocated_to", "")),
    )
