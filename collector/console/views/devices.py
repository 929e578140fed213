"""Devices, for IT: what each last said of itself. Never evidence, and no address (design section 5)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from fastapi import Request, Response
from fastapi.responses import RedirectResponse

from collector.console.desk import desk_of, form_of, viewer_of
from collector.console.export import inert, table
from collector.console.views.policy import called, who
from collector.console.words import counted, stamp
from collector.domain.allocation import says
from collector.domain.device_facts import DeviceRecord, Part
from collector.domain.devices import DeviceRow
from collector.domain.next_steps import next_step
from collector.domain.priority import spoken
from collector.domain.returns import return_lines
from collector.errors import BadRequest, Refused

_MISPLACED = 20  # sign-ins that do not fit, on the page
MISSED = 3  # heartbeats that may go missing before a device counts as silent


@dataclass(frozen=True, slots=True)
class DeviceLine:
    """A device as the page shows it. `sound`: it says now that it is monitored."""

    id: str
    name: str
    group: str
    platform: str
    last_seen: datetime | None
    sensors: tuple[str, ...]
    state: str
    sound: bool


def line(row: DeviceRow, now: datetime, silence: timedelta) -> DeviceLine:
    """The row in words. What is not proven is never called monitored (design section 1, principle 8)."""
    sensors = row.heartbeat.sensors if row.heartbeat else ()
    told = tuple(f"{one.sensor}: {one.liveness}{f', because {one.reason}' if one.reason else ''}" for one in sensors)
    state, sound = _state(row, now, silence)
    if told and row.last_seen_at and now - row.last_seen_at > silence:
        told = ("When last heard:", *told)
    platform = f"{row.platform}, agent {row.agent_version}" if row.agent_version else row.platform
    return DeviceLine(row.id, row.name, row.group, platform, row.last_seen_at, told, state, sound)


def _state(row: DeviceRow, now: datetime, silence: timedelta) -> tuple[str, bool]:
    failed = ", ".join(one.sensor for one in row.heartbeat.sensors if one.liveness == "failed") if row.heartbeat else ""
    working = row.heartbeat is not None and any(one.liveness == "working" for one in row.heartbeat.sensors)
    answers: tuple[tuple[bool, str, bool], ...] = (
        (row.revoked_at is not None, "Revoked", False),
        (row.cloned_at is not None, "Cloned: must enrol again", False),
        (row.last_seen_at is None or row.heartbeat is None, "Never heard", False),
        (row.last_seen_at is not None and now - row.last_seen_at > silence, "Silent", False),
        (row.heartbeat is not None and row.heartbeat.helpers == 0, "Nobody signed in", True),
        (not working, "Not monitored: no sensor works", False),
        (bool(failed), f"Not wholly monitored: {failed} failed", False),
    )
    return next(((words, sound) for holds, words, sound in answers if holds), ("Monitored now", True))


@dataclass(frozen=True, slots=True)
class CheckLine:
    """One check on the page of a device. `step`: what to do, where it is weak."""

    name: str
    standing: str
    sign: str
    detail: str
    since: datetime
    step: str


async def device_page(request: Request) -> Response:
    """One device: how it stands, what it is, what is installed, what changed."""
    return await _page(request)


async def take_back(request: Request) -> Response:
    """The school takes the device back (J18): it is refused, its allocation closed, and the record kept."""
    form, id_ = await form_of(request), request.path_params["device_id"]
    try:
        await desk_of(request).services.returns.take_back(
            id_, viewer_of(request).user_id, form.get("reason", ""), wiped=form.get("wiped") == "yes"
        )
    except BadRequest as error:
        return await _page(request, refusal=str(error), status=400)
    except Refused as error:
        return await _page(request, refusal=str(error), status=403)
    return RedirectResponse(f"/devices/{id_}", 303)


async def _page(request: Request, *, refusal: str = "", status: int = 200) -> Response:
    desk = desk_of(request)
    record = await desk.services.devices.facts(request.path_params["device_id"])
    silence = timedelta(seconds=MISSED * desk.settings.heartbeat_seconds)
    posture = sorted(record.parts[Part.POSTURE].facts.items(), key=lambda pair: (pair[1].standing != "weak", pair[0]))
    checks = [
        CheckLine(
            spoken(name),
            fact.standing,
            {"sound": "good", "weak": "bad"}.get(fact.standing, ""),
            fact.value,
            fact.since,
            next_step(name) if fact.standing == "weak" else "",
        )
        for name, fact in posture
    ]
    unsound = sum(one.standing == "weak" for one in checks)
    software = record.parts[Part.SOFTWARE]
    told = {
        "row": line(record.device, desk.services.clock(), silence),
        "known": any(one.facts for one in record.parts.values()),
        "checks": checks,
        "summary": f"{counted(unsound, 'thing', 'things')} to mend." if unsound else "Nothing to mend is known.",
        "hardware": [(name, fact.value) for name, fact in record.parts[Part.HARDWARE].facts.items()],
        "software": [(name, fact.value) for name, fact in sorted(software.facts.items())],
        "changes": record.changes,
        "returned": await _returned(request, record.device),
        "in_service": record.device.revoked_at is None,
        "refusal": refusal,
    }
    return desk.page(request, "devices/device.html", told, status)


async def _returned(request: Request, row: DeviceRow) -> tuple[tuple[str, str], ...]:
    """The record of its return, in lines; empty while it is in service."""
    services = desk_of(request).services
    if row.revoked_at is None:
        return ()
    made = next((one for one in await services.returns.records() if one.device_id == row.id), None)
    return () if made is None else return_lines(made, who(made.by, await called(services)))


_FACT_COLUMNS = ("device", "group", "part", "name", "stands", "value", "since (UTC)")
_WHAT_IT_IS = ("make", "model", "serial")  # the columns of the list of hardware that every school asks for (J9)


async def facts_csv(request: Request) -> Response:
    """All that is known of one device, a row a fact."""
    record = await desk_of(request).services.devices.facts(request.path_params["device_id"])
    return _file(table(_FACT_COLUMNS, _fact_rows(record)), "heed-device.csv")


def _fact_rows(record: DeviceRecord) -> list[list[str]]:
    row = record.device
    return [
        [inert(cell) for cell in (row.name, row.group, part, name, fact.standing, fact.value, stamp(fact.since))]
        for part, known in record.parts.items()
        for name, fact in sorted(known.facts.items())
    ]


async def devices_csv(request: Request) -> Response:
    """Every device with what hardware it is, and how much of it is to be mended."""
    services = desk_of(request).services
    hardware = await services.devices.hardware()
    weak = {one.id: one.weak for one in await services.devices.weak()}
    rows = await services.devices.list()
    others = sorted({name for facts in hardware.values() for name in facts} - {*_WHAT_IT_IS})
    columns = ("device", "group", "platform", "agent", "enrolled (UTC)", "last seen (UTC)", "revoked (UTC)", "to mend",
               *_WHAT_IT_IS, *others)  # fmt: skip
    cells = [
        (
            row.name, row.group, row.platform, row.agent_version or "", stamp(row.enrolled_at),
            *(stamp(at) if at else "" for at in (row.last_seen_at, row.revoked_at)),
            ", ".join(spoken(name) for name, _ in weak.get(row.id, ())),
            *(hardware.get(row.id, {}).get(name, "") for name in (*_WHAT_IT_IS, *others)),
        )
        for row in rows
    ]  # fmt: skip
    return _file(table(columns, [[inert(cell) for cell in told] for told in cells]), "heed-devices.csv")


def _file(text: str, name: str) -> Response:
    headers = {"Content-Disposition": f'attachment; filename="{name}"'}
    return Response(text, media_type="text/csv", headers=headers)


async def devices_page(request: Request) -> Response:
    """The list."""
    desk = desk_of(request)
    silence = timedelta(seconds=MISSED * desk.settings.heartbeat_seconds)
    now = desk.services.clock()
    lines = [line(row, now, silence) for row in await desk.services.devices.list()]
    lines.sort(key=lambda one: (one.sound, one.name))
    misplaced = await desk.services.sign_ins.amiss()
    unsound = sum(not one.sound for one in lines)
    told = {
        "rows": lines,
        "misplaced": [(one, says(one.mismatch)) for one in misplaced[:_MISPLACED]],
        "weak": {one.id: len(one.weak) for one in await desk.services.devices.weak()},
        "headline": counted(len(lines), "device", "devices"),
        "summary": f"{unsound} not proven to be monitored now." if unsound else "None needs you now." if lines else "",
    }
    return desk.page(request, "devices/page.html", told)
