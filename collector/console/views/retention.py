"""What is deleted when its time is over: what would go now, what went, and a stop to all of it.

Figures alone. Why something is held may name somebody, even the reader, so no reason is shown here.
"""

from __future__ import annotations

from fastapi import Request, Response
from fastapi.responses import RedirectResponse

from collector.console.desk import desk_of, form_of, viewer_of
from collector.domain.people import HOLDING
from collector.domain.retention import Kind, Sweep
from collector.errors import BadRequest

_LATELY = 50  # lines of the ledger
_KINDS = {
    Kind.CASE: "Cases",
    Kind.EVENT: "Events that raised no alert",
    Kind.CHECK_LOG: "Entries of the check log",
    Kind.COVERAGE: "Days of a device's coverage",
    Kind.ACCESS: "Traces of signing in",
    Kind.AUDIT: "Entries of the audit",
    Kind.PERSON: "People of whom nothing is left",
}
_RULES = {
    "no-concern": "a false alarm",
    "concern": "looked into, nothing more needed",
    "case": "dealt with in school, or watched",
    "referral": "referred to others",
    "checks": "proof of monitoring",
    "inventory": "about devices",
    "audit": "who did what",
}


async def retention_page(request: Request) -> Response:
    """What would go tonight, and the ledger's newest lines."""
    return await _page(request)


async def _page(request: Request, *, refusal: str = "", status: int = 200) -> Response:
    desk, viewer = desk_of(request), viewer_of(request)
    found = await desk.services.retention.outlook()
    facts = {
        "due": [(_named(one.sweep), one.sweep.days, one.count) for one in found.due],
        "held": found.held,
        "mine": [one for one in found.holds if not one.case_id and one.placed_by == viewer.user_id],
        "held_cases": len({one.case_id for one in found.holds if one.case_id}),
        "ledger": [(one.at, _named(one.sweep), one.count) for one in found.ledger[:_LATELY]],
        "may_hold": viewer.role in HOLDING,
        "refusal": refusal,
    }
    return desk.page(request, "retention/page.html", facts, status)


async def hold(request: Request) -> Response:
    """Let nothing go until this is lifted."""
    try:
        await desk_of(request).services.retention.hold(viewer_of(request), (await form_of(request)).get("reason", ""))
    except BadRequest as error:
        return await _page(request, refusal=str(error), status=400)
    return RedirectResponse("/retention", 303)


async def lift(request: Request) -> Response:
    """Let time run on. Raises NotFound, Refused."""
    await desk_of(request).services.retention.lift(viewer_of(request), request.path_params["hold_id"])
    return RedirectResponse("/retention", 303)


def _named(sweep: Sweep) -> str:
    rule = _RULES.get(sweep.rule, "")
    return f"{_KINDS[sweep.kind]} ({rule})" if rule and sweep.kind in (Kind.CASE, Kind.EVENT) else _KINDS[sweep.kind]
