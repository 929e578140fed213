"""Tokens for one's own programs, made and shown once, listed with their last use, ended; and webhooks (docs/api.md)."""

from __future__ import annotations

from fastapi import Request, Response
from fastapi.responses import RedirectResponse

from collector.console.access import ANSWERING
from collector.console.desk import desk_of, form_of, viewer_of
from collector.domain.api_tokens import SCOPE_WORDS, USUAL_DAYS, scopes_for
from collector.errors import BadRequest
from collector.services.api_tokens import MadeToken

PAGE = "/account/tokens"
LASTING = {"30": "30 days", "90": "90 days", "366": "A year"}


async def tokens_page(request: Request) -> Response:
    """One's tokens, without their secrets, and a form for another."""
    return await _page(request)


async def _page(
    request: Request,
    *,
    made: MadeToken | None = None,
    refusal: str = "",
    tried: dict[str, str] | None = None,
    status: int = 200,
) -> Response:
    desk, viewer = desk_of(request), viewer_of(request)
    webhooks = await desk.services.webhooks.of(viewer.name) if viewer.role in ANSWERING else []
    told = {
        "tokens": await desk.services.api_tokens.of(viewer.name),
        "scopes": {scope.value: SCOPE_WORDS[scope] for scope in scopes_for(viewer.role)},
        "lasting": LASTING,
        "usual": str(USUAL_DAYS),
        "made": made,
        "webhooks": webhooks,
        "tried": tried or {},
        "refusal": refusal,
    }
    return desk.page(request, "account/tokens.html", told, status)


async def make(request: Request) -> Response:
    """Another token; it is in this answer, and never shown again."""
    form, viewer = await form_of(request), viewer_of(request)
    chosen = [one for one in (await request.form()).getlist("scope") if isinstance(one, str)]
    days = form.get("days", str(USUAL_DAYS))
    try:
        if days not in LASTING:
            raise BadRequest(f"A token lasts for one of: {', '.join(LASTING.values())}.")
        tokens = desk_of(request).services.api_tokens
        made = await tokens.make(viewer.name, form.get("label", ""), chosen, int(days), by=viewer.user_id)
    except BadRequest as error:
        return await _page(request, refusal=str(error), status=400)
    return await _page(request, made=made)


async def end(request: Request) -> Response:
    """Refuse it from now on. Raises NotFound."""
    viewer = viewer_of(request)
    await desk_of(request).services.api_tokens.end(viewer.name, request.path_params["token_id"], by=viewer.user_id)
    return RedirectResponse(PAGE, 303)


async def test_webhook(request: Request) -> Response:
    """Send a delivery that tells of no alert. Raises NotFound."""
    webhook_id = request.path_params["webhook_id"]
    failed = await desk_of(request).services.webhooks.test(viewer_of(request).name, webhook_id)
    return await _page(request, tried={webhook_id: failed})


async def remove_webhook(request: Request) -> Response:
    """Tell it no more. Raises NotFound."""
    viewer, webhook_id = viewer_of(request), request.path_params["webhook_id"]
    await desk_of(request).services.webhooks.remove(viewer.name, webhook_id, by=viewer.user_id)
    return RedirectResponse(PAGE, 303)
