"""One's own account: where one is signed in, and the second step (T24, T26)."""

from __future__ import annotations

from fastapi import Request, Response
from fastapi.responses import RedirectResponse

from collector.console.access import PROGRAMS
from collector.console.desk import desk_of, viewer_of


async def account_page(request: Request) -> Response:
    """Who one is here, the second step, and the open sessions."""
    desk, viewer = desk_of(request), viewer_of(request)
    told = {
        "programs": viewer.role in PROGRAMS,
        "setting": await desk.services.users.second_steps.setting(viewer),
        "provider": desk.services.single_sign_on.name,
        "joined": await desk.services.single_sign_on.joined(viewer.name),
        "sessions": await desk.services.users.open_sessions.of(viewer.name, request.state.session),
    }
    return desk.page(request, "account/page.html", told)


async def end_session(request: Request) -> Response:
    """End one of one's own; the one in use is ended too, if it is asked for."""
    session_id = request.path_params["session_id"]
    await desk_of(request).services.users.open_sessions.end(viewer_of(request), session_id)
    return RedirectResponse("/account", 303)


async def end_others(request: Request) -> Response:
    """End all of one's own but this one."""
    await desk_of(request).services.users.open_sessions.end_others(viewer_of(request), request.state.session)
    return RedirectResponse("/account", 303)
