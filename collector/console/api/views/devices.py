"""Devices, and whether each is monitored now. No person, no evidence and no address (design section 5)."""

from __future__ import annotations

from datetime import datetime, timedelta

from fastapi import Request, Response
from pydantic import Field

from collector.console.api.answers import answer
from collector.console.api.schema import Told
from collector.console.desk import Desk, desk_of
from collector.console.views.devices import MISSED, line
from collector.domain.device_facts import Known, Part
from collector.domain.devices import DeviceRow


class Sensor(Told):
    """A sensor's own word on itself."""

    sensor: str
    liveness: str
    reason: str


class Device(Told):
    """One device. What is not proven is never called monitored."""

    id: str
    name: str
    group: str
    platform: str
    agent_version: str
    enrolled_at: datetime
    certificate_expires_at: datetime
    last_seen_at: datetime | None
    revoked_at: datetime | None
    monitored: bool = Field(description="It says so itself, and lately; or nobody is signed in.")
    state: str = Field(description="The same in words.")
    sensors: list[Sensor]


class Devices(Told):
    """All devices by name."""

    items: list[Device]


class FactTold(Told):
    """One thing that is known of a device."""

    name: str
    value: str = Field(description="The version, what it is, or a sentence.")
    since: datetime = Field(description="When it was told to be so.")


class CheckTold(FactTold):
    """How one thing about it stands."""

    standing: str = Field(description="sound, weak, or unsupported: it cannot be told there, and the value says why.")


class ChangeTold(Told):
    """What changed of it."""

    part: str
    name: str
    before: str = Field(description="Empty for what is new.")
    after: str = Field(description="Empty for what is gone.")
    at: datetime


class Facts(Told):
    """All that is known of one device: nothing, where it has not told yet."""

    id: str
    name: str
    posture: list[CheckTold]
    hardware: list[FactTold]
    software: list[FactTold]
    changes: list[ChangeTold] = Field(description="The newest 50, the newest first.")


async def list_devices(request: Request) -> Response:
    """All devices."""
    desk = desk_of(request)
    return answer(request, Devices(items=[_told(row, desk) for row in await desk.services.devices.list()]))


async def one_device(request: Request, device_id: str) -> Response:
    """One device."""
    desk = desk_of(request)
    return answer(request, _told(await desk.services.devices.show(device_id), desk))


async def facts(request: Request, device_id: str) -> Response:
    """How one device stands, what it is, what is installed, and what changed lately."""
    record = await desk_of(request).services.devices.facts(device_id)
    return answer(
        request,
        Facts(
            id=record.device.id,
            name=record.device.name,
            posture=[
                CheckTold(name=name, value=fact.value, since=fact.since, standing=fact.standing)
                for name, fact in sorted(record.parts[Part.POSTURE].facts.items())
            ],
            hardware=_facts(record.parts[Part.HARDWARE]),
            software=_facts(record.parts[Part.SOFTWARE]),
            changes=[
                ChangeTold(part=one.part, name=one.name, before=one.before, after=one.after, at=one.at)
                for one in record.changes
            ],
        ),
    )


def _facts(known: Known) -> list[FactTold]:
    return [FactTold(name=name, value=fact.value, since=fact.since) for name, fact in sorted(known.facts.items())]


def _told(row: DeviceRow, desk: Desk) -> Device:
    shown = line(row, desk.services.clock(), timedelta(seconds=MISSED * desk.settings.heartbeat_seconds))
    sensors = row.heartbeat.sensors if row.heartbeat else ()
    return Device(
        id=row.id,
        name=row.name,
        group=row.group,
        platform=row.platform,
        agent_version=row.agent_version,
        enrolled_at=row.enrolled_at,
        certificate_expires_at=row.certificate_expires_at,
        last_seen_at=row.last_seen_at,
        revoked_at=row.revoked_at,
        monitored=shown.sound,
        state=shown.state,
        sensors=[Sensor(sensor=one.sensor, liveness=one.liveness, reason=one.reason) for one in sensors],
    )
