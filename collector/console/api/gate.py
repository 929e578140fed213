"""The door of every route of the API: whose token is this, may they, from here, and is it made for that.

A cookie opens nothing here, and a token nothing in the console. Whatever an account must do before the console shows it
alerts (its second step, decision 0026) it must have done before its tokens are shown any; and what the console asks
another proof for from outside the school's networks, a token, which can prove nothing, gets inside them alone.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from fastapi import Request

from collector.console.access import Access, Proof, Verdict, Visitor, judge
from collector.console.api.pace import Pace
from collector.console.api.problems import ScopeNeeded, TokenNeeded, TooFast
from collector.console.desk import Desk, desk_of
from collector.console.forgery import known_by
from collector.domain.address import neighbourhood, within
from collector.domain.api_tokens import Bearer, Scope
from collector.domain.second_step import due_from
from collector.errors import Refused

_NONE = "Send a token: Authorization: Bearer heed_…"
_BAD = "This token opens nothing: it is unknown, ended or out of date, or its account is closed."


@dataclass(frozen=True, slots=True)
class Paces:
    """`tokens`: of each token; `wrong`: of places that show none that is good."""

    tokens: Pace
    wrong: Pace


def bearer_of(request: Request) -> Bearer:
    """Whoever is asking, on a route behind `gate`."""
    bearer: Bearer = request.state.bearer
    return bearer


def gate(access: Access, scope: Scope | None, proof: Proof) -> Callable[[Request], Awaitable[None]]:
    """A dependency that lets a request through, or raises TokenNeeded, ScopeNeeded, TooFast or Refused. Leaves `bearer`
    and `viewer` on the request's state. `scope` None: any token.
    """

    async def stand(request: Request) -> None:
        desk = desk_of(request)
        if not known_by(request.headers.get("host", ""), desk.names):
            raise Refused("Heed does not go by the name in this address; use one of those in school.json.")
        bearer = await _bearer(request, desk)
        request.state.bearer, request.state.viewer = bearer, bearer.viewer
        due = None if desk.settings.school.demo else due_from(bearer.viewer.role, bearer.created_at, bearer.second)
        if due is not None and due <= desk.services.clock():
            raise Refused("This token's account must set up its second step of signing in first.")
        if judge(access, Visitor(bearer.viewer, loopback=False)) is not Verdict.ENTER:
            raise Refused("This is not for the role of this token's account.")
        if scope is not None and scope not in bearer.token.scopes:
            raise ScopeNeeded(f"This token was not made for {scope.value}; its owner can make one that is.")
        if proof is not Proof.SESSION and not within(_address(request), await desk.services.policies.networks()):
            raise Refused("This is told to a token within the school's own networks alone.")

    return stand


async def _bearer(request: Request, desk: Desk) -> Bearer:
    paces: Paces = request.app.state.paces
    place = neighbourhood(_address(request))
    kind, _, text = request.headers.get("authorization", "").partition(" ")
    if kind.lower() != "bearer" or not text:
        raise TokenNeeded(_NONE)
    if wait := paces.wrong.take(place, 0.0):
        raise TooFast(wait)
    bearer = await desk.services.api_tokens.bearer(text.strip())
    if bearer is None:
        paces.wrong.take(place)
        raise TokenNeeded(_BAD)
    if wait := paces.tokens.take(bearer.token.id):
        raise TooFast(wait)
    return bearer


def _address(request: Request) -> str:
    return request.client.host if request.client else ""
