"""The token itself, and the document that describes the whole API."""

from __future__ import annotations

from datetime import datetime

from fastapi import Request, Response

from collector.console.api.answers import answer
from collector.console.api.gate import bearer_of
from collector.console.api.schema import Told


class Me(Told):
    """Whom this token speaks for, what it is made for, and until when."""

    account: str
    display: str
    role: str
    token: str
    label: str
    scopes: list[str]
    expires_at: datetime


async def me(request: Request) -> Response:
    """Whose token this is, and what it opens."""
    bearer = bearer_of(request)
    viewer, token = bearer.viewer, bearer.token
    return answer(
        request,
        Me(
            account=viewer.name,
            display=viewer.display,
            role=viewer.role.value,
            token=token.id,
            label=token.label,
            scopes=sorted(token.scopes),
            expires_at=token.expires_at,
        ),
    )
