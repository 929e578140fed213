"""What each device has in force, and what that means on it: value by value, with the layer that says it (T6, D9)."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import groupby

from fastapi import Request, Response

from collector.console.access import POLICY_TEXT
from collector.console.desk import desk_of, form_of, viewer_of
from collector.console.export import inert, table
from collector.console.paging import page_of
from collector.console.words import counted, stamp
from collector.domain.devices import DeviceRow
from collector.domain.policies import DeviceState, Version
from collector.domain.standing import Standing, halted, standing
from collector.errors import BadRequest
from policy.document.tree import Tree
from policy.evaluate.audience import Audience, group_in
from policy.evaluate.effective import effective
from policy.evaluate.explain import Explanation, UnknownKey, explain, shown

ROWS = 50  # a page
SHOWS = ("behind", "all")
SECTIONS = ("monitoring", "control", "notice", "support")  # what concerns a device, in the order people ask
_MANY = 4  # neighbours with one value from one layer that are told together
_STATES = {
    Standing.NO_POLICY: "No policy yet",
    Standing.UNTOLD: "Has not told",
    Standing.FAILED: "Could not apply it",
    Standing.AHEAD: "Ahead: {} is our newest",
    Standing.BEHIND: "Behind: {} is the newest",
    Standing.OTHER: "Another version {} than ours",
    Standing.APPLYING: "Applying it",
    Standing.IN_FORCE: "In force",
}
_COLUMNS = ("device", "id", "group", "version in force", "state", "cause", "last seen (UTC)")


@dataclass(frozen=True, slots=True)
class PolicyLine:
    """A device as the page shows it. `sound`: it has the newest version."""

    id: str
    name: str
    group: str
    version: str
    state: str
    sound: bool
    cause: str
    last_seen: datetime | None


@dataclass(frozen=True, slots=True)
class ValueLine:
    """One value that holds, who says it, and what others said."""

    key: str
    value: str
    layer: str
    instead: str


def line(row: DeviceRow, told: DeviceState | None, current: Version | None) -> PolicyLine:
    """The row in words. A device that has told nothing has the national default, as far as anybody knows."""
    state, sound = _state(row, told, current)
    version = f"version {told.version}" if told is not None and told.version else "national default"
    cause = told.cause if told is not None else ""
    return PolicyLine(row.id, row.name, row.group, version, state, sound, cause, row.last_seen_at)


def _state(row: DeviceRow, told: DeviceState | None, current: Version | None) -> tuple[str, bool]:
    if row.revoked_at is not None:
        return "Revoked", True
    stands = standing(told, current)
    ours = current.version if current is not None else 0
    return _STATES[stands].format(ours), stands in {Standing.NO_POLICY, Standing.IN_FORCE}


async def devices_page(request: Request) -> Response:
    """The list: those without the newest version first, or alone."""
    show = _show(request)
    lines = await _lines(request)
    behind = [one for one in lines if not one.sound]
    shown_rows = page_of(request.query_params, lines if show == "all" else behind, ROWS)
    current = await desk_of(request).services.policies.current()
    told = {
        "rows": shown_rows.rows,
        "page": shown_rows.page,
        "pages": shown_rows.pages,
        "show": show,
        "any_device": bool(lines),
        "headline": f"{counted(len(behind), 'device is', 'devices are')} without the policy in force",
        "summary": f"Of {counted(len(lines), 'device', 'devices')}. Offline devices take it when they are back.",
        "halted": halted(current),
        "reading": viewer_of(request).role in POLICY_TEXT,
    }
    return desk_of(request).page(request, "policy/devices.html", told)


async def devices_csv(request: Request) -> Response:
    """The same as a file, all pages."""
    show = _show(request)
    rows = [one for one in await _lines(request) if show == "all" or not one.sound]
    page = table(_COLUMNS, [_cells(one) for one in rows])
    headers = {"Content-Disposition": 'attachment; filename="heed-policy-devices.csv"'}
    return Response(page, media_type="text/csv", headers=headers)


def _cells(one: PolicyLine) -> tuple[str, ...]:
    seen = stamp(one.last_seen) if one.last_seen else ""
    return tuple(inert(cell) for cell in (one.name, one.id, one.group, one.version, one.state, one.cause, seen))


async def _lines(request: Request) -> list[PolicyLine]:
    services = desk_of(request).services
    told = {one.device_id: one for one in await services.policies.devices()}
    current = await services.policies.current()
    lines = [line(row, told.get(row.id), current) for row in await services.devices.list()]
    return sorted(lines, key=lambda one: (one.sound, one.name))


def _show(request: Request) -> str:
    show = request.query_params.get("show", "behind")
    if show not in SHOWS:
        raise BadRequest(f"The choice of devices must be one of: {', '.join(SHOWS)}.")
    return show


async def effective_page(request: Request) -> Response:
    """What holds on one device, whoever is signed in there."""
    return await _effective(request, request.query_params.get("key", ""), "")


async def effective_for(request: Request) -> Response:
    """The same for one account, whose name is in no address."""
    form = await form_of(request)
    return await _effective(request, form.get("key", ""), form.get("account", ""))


async def _effective(request: Request, key: str, account: str) -> Response:
    desk = desk_of(request)
    row = await desk.services.devices.show(request.path_params["device_id"])
    key, account = key.strip()[:128], account.strip()[:256]
    document = await desk.services.policies.document()
    audience = Audience(row.subject_kind.value, group_in(document.tree, row.group), account or None)
    refusal, sections = "", []
    try:
        sections = await asyncio.to_thread(held, document.tree, audience, desk.services.clock(), key)
    except UnknownKey as unknown:
        refusal = str(unknown)
    told = {
        "id": row.id,
        "name": row.name,
        "summary": f"A device of group {row.group}. Each value is that of the innermost layer that says one.",
        "key": key,
        "account": account,
        "refusal": refusal,
        "sections": sections,
    }
    return desk.page(request, "policy/effective.html", told, 400 if refusal else 200)


def held(tree: Tree, audience: Audience, now: datetime, key: str) -> list[tuple[str, list[ValueLine]]]:
    """The values that hold, by section. Raises UnknownKey."""
    of = effective(tree, audience, now)
    asked = (key,) if key else SECTIONS
    found = [(one.split(".")[0], gathered([_value(value) for value in explain(of, one)])) for one in asked]
    return [(section.capitalize(), rows) for section, rows in found if rows]


def gathered(rows: Sequence[ValueLine]) -> list[ValueLine]:
    """The same in fewer lines: many neighbours that are alike and said by one layer are told together."""
    told: list[ValueLine] = []
    for (parent, *_), alike in groupby(
        rows, lambda one: (one.key.rpartition(".")[0], one.value, one.layer, one.instead)
    ):
        those = list(alike)
        if len(those) < _MANY:
            told += those
        else:
            names = ", ".join(one.key.rpartition(".")[2] for one in those)
            told.append(replace(those[0], key=parent, value=f"{those[0].value}: {names}"))
    return told


def _alike(one: ValueLine) -> tuple[str, str, str, str]:
    return one.key.rpartition(".")[0], one.value, one.layer, one.instead


def _value(one: Explanation) -> ValueLine:
    layer = one.said[0].layer if one.said else "nobody"
    return ValueLine(one.key, shown(one.value), layer, _instead(one.sentences[1:-1]))


def _instead(sentences: Sequence[str]) -> str:
    return " ".join(sentences)
