"""Doing something for a program: written down with its token, and once for each key that it gives."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from fastapi import Request, Response
from pydantic import BaseModel

from collector.console.api.answers import answer, mark_of
from collector.console.api.gate import bearer_of
from collector.console.api.problems import Conflict
from collector.console.desk import desk_of
from collector.errors import BadRequest, NotFound, Refused
from collector.services.api_writes import Asked, Taken


async def once(
    request: Request, what: str, object_: str, do: Callable[[], Awaitable[BaseModel]], status: int = 200
) -> Response:
    """Do it, and answer; or the answer of before, where the same key came with the same request. Raises Conflict for a
    key that was given for something else, or of which nobody knows what came of it.
    """
    writes, bearer = desk_of(request).services.api_writes, bearer_of(request)
    whole = f"{request.method} {request.url.path}\n".encode() + await request.body()
    asked = Asked(what, object_, request.headers.get("idempotency-key", "").strip(), whole)
    try:
        earlier = await writes.begin(bearer, asked)
    except Taken as error:
        raise Conflict(str(error)) from None
    if earlier is not None:
        headers = {"ETag": mark_of(earlier.answer)}
        return Response(earlier.answer, earlier.status, media_type="application/json", headers=headers)
    try:
        told = await do()
    except (BadRequest, NotFound, Refused):
        await writes.give_back(bearer, asked)
        raise
    made = answer(request, told, status)
    await writes.done(bearer, asked, status, bytes(made.body))
    return made
