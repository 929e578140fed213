"""Canary checks: ask devices to prove that they monitor, see them answer, and read the log. No person, no evidence."""

from __future__ import annotations

from datetime import date
from urllib.parse import quote

from fastapi import Request, Response
from fastapi.responses import RedirectResponse

from collector.console.access import CHECKING, SIGNING
from collector.console.checking import actions, left_out, results, sign_offs, still, summary
from collector.console.desk import desk_of, form_of, viewer_of
from collector.console.paper.book import report_xlsx
from collector.console.paper.check import check_report
from collector.console.paper.pdf import report_pdf
from collector.console.paper.report import Report
from collector.console.printed import printed
from collector.console.words import counted
from collector.errors import BadRequest
from collector.services.checks import Wanted

_SHOWN = 50
_DIGITS = 6


async def checks_page(request: Request) -> Response:
    """What was asked, the newest first, and a form to ask."""
    desk = desk_of(request)
    rows = (await desk.services.checks.rows())[:_SHOWN]
    devices = [device for device in await desk.services.devices.list() if device.revoked_at is None]
    told = {
        "rows": rows,
        "summaries": {row.id: summary(row) for row in rows},
        "groups": sorted({device.group for device in devices if device.group}),
        "devices": counted(len(devices), "device", "devices"),
        "may_ask": viewer_of(request).role in CHECKING,
    }
    return desk.page(request, "checks/page.html", told)


async def start(request: Request) -> Response:
    """Ask, and show how it goes. Raises BadRequest."""
    form = await form_of(request)
    group, sample, termly = form.get("group", ""), form.get("sample", "").strip(), form.get("termly") == "on"
    if sample and not (sample.isascii() and sample.isdigit() and len(sample) <= _DIGITS):
        raise BadRequest("How many devices: a whole number, or nothing for all of them.")
    wanted = Wanted(
        groups=(group,) if group else (),
        everything=not group and not termly,
        sample=int(sample or 0),
        reason=form.get("reason", ""),
        off_site=form.get("off_site") == "on",
        termly=termly,
        notify=form.get("notify") == "on",
    )
    check_id = await desk_of(request).services.checks.start(viewer_of(request).user_id, wanted)
    return RedirectResponse(f"/checks/{quote(check_id)}", 303)


async def check_page(request: Request) -> Response:
    """One check, live while devices answer. Raises NotFound."""
    return desk_of(request).page(request, "checks/check.html", await _told(request))


async def check_rows(request: Request) -> Response:
    """Its answers alone."""
    return desk_of(request).page(request, "checks/rows.html", await _told(request))


async def act(request: Request) -> Response:
    """Note what is to be done about it. Raises NotFound, BadRequest."""
    form, check_id = await form_of(request), request.path_params["check_id"]
    try:
        due = date.fromisoformat(form["due"]) if form.get("due") else None
    except ValueError:
        raise BadRequest("By when: a date like 2026-12-01, or nothing.") from None
    checks = desk_of(request).services.checks
    await checks.act(viewer_of(request).user_id, check_id, form.get("what", ""), form.get("owner", ""), due)
    return RedirectResponse(f"/checks/{quote(check_id)}", 303)


async def sign_off(request: Request) -> Response:
    """Note that its reader has seen the result. Raises NotFound."""
    check_id, viewer = request.path_params["check_id"], viewer_of(request)
    words = (await form_of(request)).get("words", "").strip()
    await desk_of(request).services.checks.sign_off(viewer.user_id, check_id, viewer.role.value, words)
    return RedirectResponse(f"/checks/{quote(check_id)}", 303)


async def check_pdf(request: Request) -> Response:
    """The check on paper. Raises NotFound."""
    return await printed(request, await _report(request), report_pdf)


async def check_xlsx(request: Request) -> Response:
    """The check as a spreadsheet. Raises NotFound."""
    return await printed(request, await _report(request), report_xlsx)


async def _report(request: Request) -> Report:
    services = desk_of(request).services
    row, entries = await services.checks.show(request.path_params["check_id"])
    return check_report(row, entries, *await _names(request), services.clock())


async def _names(request: Request) -> tuple[dict[str, str], dict[str, str]]:
    """How devices and people are called, by their ids."""
    services = desk_of(request).services
    devices = {device.id: device.name for device in await services.devices.list()}
    return devices, {user.user_id: user.display for user in await services.users.list()}


async def _told(request: Request) -> dict[str, object]:
    services = desk_of(request).services
    row, entries = await services.checks.show(request.path_params["check_id"])
    names, people = await _names(request)
    confidence, role = row.wanted.get("confidence"), viewer_of(request).role
    return {
        "row": row,
        "summary": summary(row),
        "lines": results(entries, names),
        "confidence": f"{confidence:.0%}" if isinstance(confidence, float) else "",
        "reason": str(row.wanted.get("reason", "")),
        "actions": actions(entries, people),
        "sign_offs": sign_offs(entries, people),
        "still": still(row, entries),
        "left_out": left_out(row),
        "may_act": role in CHECKING,
        "may_sign": role in SIGNING,
    }
