"""How one is told of alerts: one's own channels, a test of them, and the hour of the day's digest (T4)."""

from __future__ import annotations

from fastapi import Request, Response
from fastapi.responses import RedirectResponse

from collector.console.desk import desk_of, form_of, viewer_of
from collector.domain.notifying import FROM_A_PAGE, KINDS
from collector.errors import BadRequest, NotFound

PAGE = "/account/told"
KIND_WORDS = {"": "As its address tells", "email": "E-mail", "sms": "Text message", "teams": "Teams",
              "push": "Push message", "phone": "Phone call"}  # fmt: skip
_DONE = {"added": "Kept. Try it now: a channel that was never tried wakes nobody for certain.",
         "removed": "It is gone.", "digest": "Kept."}  # fmt: skip
_NOT_HERE = (
    "A channel of this kind is added by IT: heed-collector user channel add. Here you can give a mail address "
    "(mailtos://…), Teams, a push service, or a gateway for text messages."
)


async def told_page(request: Request) -> Response:
    """One's channels, without their addresses."""
    return await _page(request, done=_DONE.get(request.query_params.get("done", ""), ""))


async def _page(
    request: Request, *, done: str = "", refusal: str = "", tried: dict[str, str] | None = None, status: int = 200
) -> Response:
    desk, viewer = desk_of(request), viewer_of(request)
    facts = {
        "channels": await desk.services.notifications.channels_of(viewer.name),
        "hour": await desk.services.digests.hour_of(viewer.name),
        "kinds": KIND_WORDS,
        "done": done,
        "refusal": refusal,
        "tried": tried,
    }
    return desk.page(request, "account/told.html", facts, status)


async def add(request: Request) -> Response:
    """Another channel, after those there are."""
    form, viewer = await form_of(request), viewer_of(request)
    label, address, kind = (form.get(name, "").strip() for name in ("label", "address", "kind"))
    try:
        if address.partition("://")[0].lower() not in FROM_A_PAGE or kind not in {"", *KINDS}:
            raise BadRequest(_NOT_HERE)
        await desk_of(request).services.notifications.add(viewer.name, label, address, kind, by=viewer.user_id)
    except BadRequest as error:
        return await _page(request, refusal=str(error), status=400)
    return RedirectResponse(f"{PAGE}?done=added", 303)


async def remove(request: Request) -> Response:
    """Be told by it no more. Raises NotFound."""
    viewer, channel_id = viewer_of(request), request.path_params["channel_id"]
    await desk_of(request).services.notifications.remove(viewer.name, channel_id, by=viewer.user_id)
    return RedirectResponse(f"{PAGE}?done=removed", 303)


async def test(request: Request) -> Response:
    """Send a test by each of one's own."""
    tried = await desk_of(request).services.notifications.test(viewer_of(request).name)
    return await _page(request, tried={channel.id: why for channel, why in tried})


async def digest(request: Request) -> Response:
    """Choose the hour, or none."""
    form, viewer = await form_of(request), viewer_of(request)
    said = form.get("hour", "")
    try:
        if said and not (said.isascii() and said.isdigit()):
            raise BadRequest("Choose an hour of the day, or none.")
        await desk_of(request).services.digests.set_hour(viewer.name, int(said) if said else None, viewer.user_id)
    except (BadRequest, NotFound) as error:
        return await _page(request, refusal=str(error), status=400)
    return RedirectResponse(f"{PAGE}?done=digest", 303)
