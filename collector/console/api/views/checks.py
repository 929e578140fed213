"""Checks that people asked for, and how devices answered. No person, no evidence."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated

from fastapi import Query, Request, Response
from pydantic import Field, StrictBool, StrictInt

from collector.console.api.answers import answer
from collector.console.api.once import Deed, once
from collector.console.api.schema import Asked, Page, PageNumber, PageSize, Told, Words
from collector.console.checking import results
from collector.console.desk import Desk, desk_of, viewer_of
from collector.domain.check_log import CheckRow
from collector.domain.limits import GROUP_LENGTH, HOSTNAME_LENGTH
from collector.services.checks import Wanted


class ChecksAsk(Asked):
    """Which page."""

    page: PageNumber = 1
    size: PageSize = 50


class CheckWanted(Asked):
    """Which devices: these, by name or id, and those of these groups; all, where neither is named."""

    reason: Words
    devices: Annotated[
        list[Annotated[str, Field(max_length=HOSTNAME_LENGTH)]], Field(max_length=500, default_factory=list)
    ]
    groups: Annotated[list[Annotated[str, Field(max_length=GROUP_LENGTH)]], Field(max_length=100, default_factory=list)]
    sample: Annotated[StrictInt, Field(ge=0, le=999_999, description="How many of them; 0 for all.")] = 0
    off_site: Annotated[StrictBool, Field(description="Only those that were heard last off-site.")] = False


class Check(Told):
    """One check, and how many devices stand how."""

    id: str
    link: str
    asked_at: datetime
    reason: str
    open: int = Field(description="How many have not answered yet.")
    counts: dict[str, int] = Field(description="By outcome.")


class CheckPage(Page):
    """One page of them, the newest first."""

    items: list[Check]


class DeviceResult(Told):
    """One device's last word. `sound`: it is proven."""

    device: str
    result: str
    sound: bool
    cause: str
    took: str
    where: str = Field(description="on-site, with the site; off-site; not known; empty without an answer.")


class CheckTold(Check):
    """One check with each device's answer."""

    results: list[DeviceResult]


async def list_checks(request: Request, ask: Annotated[ChecksAsk, Query()]) -> Response:
    """What people asked for; what the clock asked for is in the log alone."""
    desk = desk_of(request)
    rows = await desk.services.checks.rows()
    shown = rows[(ask.page - 1) * ask.size : ask.page * ask.size]
    found = [_check(row, desk) for row in shown]
    return answer(request, CheckPage(total=len(rows), page=ask.page, size=ask.size, items=found))


async def one_check(request: Request, check_id: str) -> Response:
    """One check, with the answers so far."""
    desk = desk_of(request)
    return answer(request, await check_told(desk, check_id))


async def start(request: Request, wanted: CheckWanted) -> Response:
    """Ask devices to prove that they monitor; the answers come in the minutes after."""
    desk = desk_of(request)
    asked = Wanted(
        devices=tuple(wanted.devices),
        groups=tuple(wanted.groups),
        everything=not (wanted.devices or wanted.groups),
        sample=wanted.sample,
        reason=wanted.reason,
        off_site=wanted.off_site,
    )

    async def do() -> str:
        return await desk.services.checks.start(viewer_of(request).user_id, asked)

    async def tell(check_id: str) -> CheckTold:
        return await check_told(desk, check_id)

    return await once(request, Deed("check", "", do, tell, 201))


async def check_told(desk: Desk, check_id: str) -> CheckTold:
    """A check as the API tells it. Raises NotFound."""
    row, entries = await desk.services.checks.show(check_id)
    names = {device.id: device.name for device in await desk.services.devices.list()}
    lines = [
        DeviceResult(
            device=one.device, result=one.result, sound=one.sound, cause=one.cause, took=one.took, where=one.where
        )
        for one in results(entries, names)
    ]
    return CheckTold(**_check(row, desk).model_dump(), results=lines)


def _check(row: CheckRow, desk: Desk) -> Check:
    return Check(
        id=row.id,
        link=f"{desk.settings.console_url}/checks/{row.id}",
        asked_at=row.asked_at,
        reason=str(row.wanted.get("reason", "")),
        open=row.open,
        counts=dict(row.counts),
    )
