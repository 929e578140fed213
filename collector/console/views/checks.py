"""Canary checks: ask devices to prove that they monitor, see them answer, and read the log. No person, no evidence."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from urllib.parse import quote

from fastapi import Request, Response
from fastapi.responses import RedirectResponse

from collector.console.access import CHECKING
from collector.console.desk import desk_of, form_of, viewer_of
from collector.console.words import counted
from collector.domain.check_log import FAILED, PROVEN, REFUSED, SILENT, UNANSWERED, WAITS, CheckRow, LogEntry
from collector.domain.received import Json
from collector.errors import BadRequest
from collector.services.checks import Wanted

_SHOWN = 50
_DIGITS = 6
_WORDS = {
    PROVEN: "Proven",
    FAILED: "Failed",
    REFUSED: "Refused",
    UNANSWERED: "Never answered",
    WAITS: "Waits",
    SILENT: "No answer yet",
}


@dataclass(frozen=True, slots=True)
class ResultLine:
    """One device's answer in words. `sound`: it is proven; `where`: where it was then; empty without an answer."""

    device: str
    result: str
    sound: bool
    cause: str
    took: str
    where: str = ""


def results(entries: Sequence[LogEntry], names: Mapping[str, str]) -> list[ResultLine]:
    """Each device's last word, those that need somebody first. What was refused changes no device's result."""
    newest: dict[str, LogEntry] = {}
    for entry in entries:
        if entry.kind in _WORDS and not (entry.kind == REFUSED and entry.device_id in newest):
            newest[entry.device_id] = entry
    lines = [_line(entry, names.get(entry.device_id, entry.device_id[:12])) for entry in newest.values()]
    return sorted(lines, key=lambda line: (line.sound, line.device))


def _line(entry: LogEntry, name: str) -> ResultLine:
    facts = entry.detail
    stage, cause = facts.get("stage"), str(facts.get("cause") or facts.get("why") or "")
    stages = facts.get("stages")
    took = stages.items() if isinstance(stages, dict) else ()
    times = [f"{name} {micros / 1000:.1f} ms" for name, micros in took if isinstance(micros, int)]
    if "by_keys" in facts and not stage:
        cause = "by keys that write nothing" if facts["by_keys"] else "at the hook's queue, since no key can be pressed"
    result = f"{_WORDS[entry.kind]} at {stage}" if stage else _WORDS[entry.kind]
    if facts.get("late"):
        result = f"{result}, late"
    return ResultLine(name, result, entry.kind == PROVEN, cause, ", ".join(times), place_words(facts))


def place_words(facts: Mapping[str, Json]) -> str:
    """Where an answer says that the device was."""
    where, site = str(facts.get("where") or ""), str(facts.get("site") or "")
    return f"{where}, {site}" if site else where


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
    group, sample = form.get("group", ""), form.get("sample", "").strip()
    if sample and not (sample.isascii() and sample.isdigit() and len(sample) <= _DIGITS):
        raise BadRequest("How many devices: a whole number, or nothing for all of them.")
    wanted = Wanted(
        groups=(group,) if group else (),
        everything=not group,
        sample=int(sample or 0),
        reason=form.get("reason", ""),
        off_site=form.get("off_site") == "on",
    )
    check_id = await desk_of(request).services.checks.start(viewer_of(request).user_id, wanted)
    return RedirectResponse(f"/checks/{quote(check_id)}", 303)


async def check_page(request: Request) -> Response:
    """One check, live while devices answer. Raises NotFound."""
    return desk_of(request).page(request, "checks/check.html", await _told(request))


async def check_rows(request: Request) -> Response:
    """Its answers alone."""
    return desk_of(request).page(request, "checks/rows.html", await _told(request))


async def _told(request: Request) -> dict[str, object]:
    services = desk_of(request).services
    row, entries = await services.checks.show(request.path_params["check_id"])
    names = {device.id: device.name for device in await services.devices.list()}
    confidence = row.wanted.get("confidence")
    return {
        "row": row,
        "summary": summary(row),
        "lines": results(entries, names),
        "confidence": f"{confidence:.0%}" if isinstance(confidence, float) else "",
        "reason": str(row.wanted.get("reason", "")),
    }


def summary(row: CheckRow) -> str:
    """How many stand how."""
    counts = row.counts
    told = (
        (counts.get(PROVEN, 0), "proven"),
        (counts.get(FAILED, 0), "failed"),
        (row.open, "not answered yet"),
        (counts.get(UNANSWERED, 0), "never answered"),
    )
    return ", ".join(f"{number} {words}" for number, words in told if number) or "no device"
