"""Who answers outside of the school's hours: the next two weeks, and the weeks that a DSL or the headteacher sets."""

from __future__ import annotations

from datetime import date

from fastapi import Request, Response
from fastapi.responses import RedirectResponse

from collector.console.desk import desk_of, form_of, viewer_of
from collector.domain.people import SubjectKind
from collector.errors import BadRequest, NotFound
from collector.services.rota import SETTING
from policy.severity import Severity

PLACES_TO_NAME = 3  # people, first to be called first


async def rota_page(request: Request) -> Response:
    """Who answers when, and whom an alert would wake now."""
    return await _page(request)


async def _page(request: Request, *, refusal: str = "", status: int = 200) -> Response:
    desk, viewer = desk_of(request), viewer_of(request)
    rota = desk.services.rota
    view = await rota.show()
    days: dict[date, list[object]] = {}
    for one in view.stretches:
        days.setdefault(one.begins.date(), []).append(one)
    facts = {
        "view": view,
        "days": days,
        "answers": next((view.names[one] for one in view.on_duty if one in view.reachable), ""),
        "woken": await rota.would_wake(Severity.URGENT, SubjectKind.PUPIL, desk.services.clock()),
        "uncovered": any(not one.who and not one.in_school for one in view.stretches),
        "may_set": viewer.role in SETTING,
        "people_list": [(reader.name, reader.display) for reader in view.readers],
        "numbers": range(1, PLACES_TO_NAME + 1),
        "refusal": refusal,
    }
    return desk.page(request, "rota/page.html", facts, status)


async def add(request: Request) -> Response:
    """Name people for some days."""
    form = await form_of(request)
    named = [form.get(f"who{number}", "") for number in range(1, PLACES_TO_NAME + 1)]
    try:
        first, last = (_day(form.get(name, "")) for name in ("first", "last"))
        await desk_of(request).services.rota.add(viewer_of(request), first, last, [name for name in named if name])
    except (BadRequest, NotFound) as error:
        return await _page(request, refusal=str(error), status=400)
    return RedirectResponse("/rota", 303)


async def remove(request: Request) -> Response:
    """Let the policy's rota hold again. Raises NotFound."""
    await desk_of(request).services.rota.remove(viewer_of(request), request.path_params["week_id"])
    return RedirectResponse("/rota", 303)


def _day(said: str) -> date:
    try:
        return date.fromisoformat(said)
    except ValueError:
        raise BadRequest("The first and the last day must be days such as 2026-12-18.") from None
