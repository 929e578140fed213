"""The first page of each role, and what those without a queue will see."""

from __future__ import annotations

from fastapi import Request, Response
from fastapi.responses import RedirectResponse

from collector.console.access import home_of
from collector.console.desk import desk_of, viewer_of


async def home(request: Request) -> Response:
    """Lead everybody to their own first page."""
    return RedirectResponse(home_of(viewer_of(request).role), 303)


async def what_you_see(request: Request) -> Response:
    """Said plainly, to governors and auditors."""
    return desk_of(request).page(request, "home/what_you_see.html", {"role": viewer_of(request).role.value})
