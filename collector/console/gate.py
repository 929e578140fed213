"""The door of every route: who is asking, may they, and did their own browser page ask it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from fastapi import Request

from collector.console.access import Access, Door, Verdict, Visitor, judge
from collector.console.desk import desk_of, form_of
from collector.console.forgery import SAFE_METHODS, from_this_site, known_by, token_holds
from collector.errors import Refused
from collector.settings import is_loopback


class SignInNeeded(Refused):
    """Nobody is signed in. `ended`: somebody was, until their session ran out."""

    def __init__(self, *, ended: bool) -> None:
        super().__init__("Sign in to go on.")
        self.ended = ended


def gate(access: Access) -> Callable[[Request], Awaitable[None]]:
    """A dependency that lets a request through, or raises SignInNeeded or Refused. Leaves `viewer` and `session` on
    the request's state.
    """

    async def stand(request: Request) -> None:
        desk = desk_of(request)
        if not known_by(request.headers.get("host", ""), desk.names):
            raise Refused(
                f"Heed does not go by the name in this address. Open {desk.settings.console_url}, or let whoever runs "
                "the server add the name to the addresses in school.json."
            )
        session = request.cookies.get(desk.cookie, "")
        asks_for_somebody = access is not Door.OPEN and access is not Door.LOOPBACK
        viewer = await desk.services.users.viewer(session) if session and asks_for_somebody else None
        request.state.viewer, request.state.session = viewer, session
        if request.method not in SAFE_METHODS and not from_this_site(request.headers, _own_origin(request)):
            raise Refused(
                "This was not sent from Heed's own page, so it was not done. Open Heed in your browser and try again."
            )
        loopback = request.client is not None and is_loopback(request.client.host)
        verdict = judge(access, Visitor(viewer, loopback), loopback_only=not desk.open_metrics)
        if verdict is Verdict.SIGN_IN:
            raise SignInNeeded(ended=bool(session))
        if verdict is Verdict.FORBIDDEN:
            raise Refused("This page is not for your role.")
        if viewer and request.method not in SAFE_METHODS and not await _token_came(request, session):
            raise Refused(
                "This form was too old or not Heed's own, so nothing was done. Go back, reload the page and try again."
            )

    return stand


async def _token_came(request: Request, session: str) -> bool:
    return token_holds(session, (await form_of(request)).get("csrf", ""))


def _own_origin(request: Request) -> str:
    return f"{request.url.scheme}://{request.headers.get('host', '')}"
