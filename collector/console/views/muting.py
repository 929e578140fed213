"""A rule that was wrong: what muting it would have cost, and the proposal to do so."""

from __future__ import annotations

from fastapi import Request, Response
from fastapi.responses import RedirectResponse

from collector.console.desk import desk_of, form_of, viewer_of
from collector.domain.mutings import LONGEST_DAYS, USUAL_DAYS
from collector.domain.priority import spoken
from collector.errors import BadRequest, NotFound, Refused, SignInRefused, TooManyTries

_REASON = 500  # characters, as the policy has it


async def muting_page(request: Request) -> Response:
    """What the rule of this alert raised, and whether it can be muted."""
    return await _page(request)


async def propose(request: Request) -> Response:
    """Ask for it; whatever is refused is answered on the page."""
    form, alert_id = await form_of(request), request.path_params["alert_id"]
    scope, days, reason = form.get("scope", ""), form.get("days", ""), form.get("reason", "")
    try:
        proposal = await desk_of(request).services.mutings.propose(
            viewer_of(request), form.get("password", ""), alert_id, scope, _whole(days), reason
        )
    except NotFound:
        raise
    except TooManyTries as error:
        return await _page(request, str(error), reason, 429)
    except BadRequest as error:
        return await _page(request, str(error), reason, 400)
    except (Refused, SignInRefused) as error:
        return await _page(request, str(error), reason, 403)
    return RedirectResponse(f"/policy/proposals/{proposal.id}?done=proposed", 303)


async def _page(request: Request, refusal: str = "", reason: str = "", status: int = 200) -> Response:
    view = await desk_of(request).services.mutings.measure(viewer_of(request), request.path_params["alert_id"])
    told = {
        "row": view.row,
        "about": spoken(view.row.category),
        "scopes": view.scopes,
        "open_scopes": [one for one in view.scopes if not one.why_not],
        "may_propose": view.may_propose,
        "usual_days": USUAL_DAYS,
        "longest_days": LONGEST_DAYS,
        "reason_length": _REASON,
        "refusal": refusal,
        "reason_given": reason,
    }
    return desk_of(request).page(request, "alert/muting.html", told, status)


def _whole(days: str) -> int:
    return int(days) if days.isascii() and days.isdigit() and len(days) <= 3 else 0
