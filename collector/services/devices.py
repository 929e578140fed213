"""Devices once they are in: let in, told from their clones, heard from, revoked."""

from __future__ import annotations

from datetime import datetime

from collector.domain.clock import Clock
from collector.domain.devices import Device, DeviceRow, HeartbeatFacts
from collector.services.live import Live
from collector.store import Store

__all__ = ["Devices"]


class Devices:
    """All that is asked about devices."""

    def __init__(self, store: Store, clock: Clock, live: Live) -> None:
        raise NotImplementedError

    async def admit(self, device_id: str, serial: int) -> Device:
        """The device behind a client certificate. Raises DeviceUnknown, DeviceRevoked, StoreUnavailable."""
        raise NotImplementedError

    async def exchange(self, device_id: str, token: bytes, interrupted: bool) -> bytes:
        """The next exchange token (32 bytes). Raises DeviceCloned (recorded first), DeviceUnknown, DeviceRevoked."""
        raise NotImplementedError

    async def heartbeat(self, device_id: str, address: str, facts: HeartbeatFacts) -> None:
        """Keep the newest heartbeat."""
        raise NotImplementedError

    async def revoke(self, device_id: str, reason: str, actor: str) -> None:
        """Refuse this device from now on. Raises NotFound, BadRequest (no reason). Idempotent."""
        raise NotImplementedError

    async def revoked_since(self, at: datetime) -> list[str]:
        """Ids of devices revoked at or after `at`."""
        raise NotImplementedError

    async def list(self) -> list[DeviceRow]:
        """All devices by name."""
        raise NotImplementedError

    async def show(self, device_id: str) -> DeviceRow:
        """One device. Raises NotFound."""
        raise NotImplementedError
