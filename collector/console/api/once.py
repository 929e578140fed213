"""Doing something for a program: written down with its token, and once for each key that it gives."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from fastapi import Request, Response
from pydantic import BaseModel

from collector.console.api.answers import answer
from collector.console.api.gate import bearer_of
from collector.console.api.problems import Conflict
from collector.console.desk import desk_of
from collector.errors import BadRequest, NotFound, Refused
from collector.services.api_writes import Asked, Taken


@dataclass(frozen=True, slots=True)
class Deed:
    """`what` is done to `object_`. `do`: gives the id of what it was done to; `tell`: how that stands now, if the
    account may see it.
    """

    what: str
    object_: str
    do: Callable[[], Awaitable[str]]
    tell: Callable[[str], Awaitable[BaseModel]]
    status: int = 200


async def once(request: Request, deed: Deed) -> Response:
    """Do it, and tell how things stand then; where the same key came with the same request before, only tell. Raises
    Conflict for a key that was given for something else, or of which nobody knows what came of it.
    """
    writes, bearer = desk_of(request).services.api_writes, bearer_of(request)
    whole = f"{request.method} {request.url.path}\n".encode() + await request.body()
    asked = Asked(deed.what, deed.object_, request.headers.get("idempotency-key", "").strip(), whole)
    try:
        earlier = await writes.begin(bearer, asked)
    except Taken as error:
        raise Conflict(str(error)) from None
    if earlier is None:
        try:
            earlier = await deed.do()
        except (BadRequest, NotFound, Refused):
            await writes.give_back(bearer, asked)
            raise
        await writes.done(bearer, asked, earlier)
    return answer(request, await deed.tell(earlier), deed.status)
