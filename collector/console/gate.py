"""The door of every route: who is asking, may they, and did their own browser page ask it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from fastapi import Request

from collector.console.access import Access, Door, Proof, Verdict, Visitor, judge
from collector.console.desk import Desk, desk_of, form_of
from collector.console.forgery import SAFE_METHODS, from_this_site, known_by, token_holds
from collector.domain.address import within
from collector.domain.second_step import Standing, due_from, fresh
from collector.errors import Refused
from collector.settings import is_loopback


class SignInNeeded(Refused):
    """Nobody is signed in. `ended`: somebody was, until their session ran out."""

    def __init__(self, *, ended: bool) -> None:
        super().__init__("Sign in to go on.")
        self.ended = ended


class SecondStepNeeded(Refused):
    """Their role needs a second step of signing in, and the days of grace are over."""

    def __init__(self) -> None:
        super().__init__("Set up your second step of signing in to go on.")


class ProofNeeded(Refused):
    """What is asked for wants to know that whoever signed in still sits there."""

    def __init__(self) -> None:
        super().__init__("Show that it is still you to go on: give your password or a code.")


def gate(access: Access, proof: Proof = Proof.SESSION) -> Callable[[Request], Awaitable[None]]:
    """A dependency that lets a request through, or raises SignInNeeded, SecondStepNeeded, ProofNeeded or Refused.
    Leaves `viewer`, `session` and `standing` on the request's state.
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
        standing = await desk.services.users.standing(session) if session and asks_for_somebody else None
        viewer = None if standing is None else standing.viewer
        request.state.viewer, request.state.session, request.state.standing = viewer, session, standing
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
        if standing is not None:
            await _second_thoughts(request, desk, standing, access, proof)

    return stand


async def _second_thoughts(request: Request, desk: Desk, standing: Standing, access: Access, proof: Proof) -> None:
    now = desk.services.clock()
    due = due_from(standing.viewer.role, standing.created_at, standing.second, strong=standing.strong)
    if desk.settings.school.demo:
        due = None
    if due is not None and due <= now and access is not Door.ACCOUNT:
        raise SecondStepNeeded
    if proof is Proof.SESSION or fresh(standing.proved_at, now):
        return
    address = request.client.host if request.client else ""
    if proof is Proof.ALWAYS or not within(address, await desk.services.policies.networks()):
        raise ProofNeeded


async def _token_came(request: Request, session: str) -> bool:
    return token_holds(session, (await form_of(request)).get("csrf", ""))


def _own_origin(request: Request) -> str:
    return f"{request.url.scheme}://{request.headers.get('host', '')}"
