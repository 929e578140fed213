"""Changing the policy: written, looked at, proposed, agreed to or refused by somebody else, published (T7, J16, D9).

Whatever is refused is answered on the page it was asked on, so that nothing that somebody wrote is lost.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from fastapi import Request, Response
from fastapi.responses import RedirectResponse

from collector.console.desk import desk_of, form_of, viewer_of
from collector.console.views.policy import KINDS, STATES, show_version
from collector.console.words import counted
from collector.domain.change import Act
from collector.domain.devices import DeviceRow
from collector.domain.policies import ProposalState
from collector.domain.rollout import AT_ONCE, Plan
from collector.errors import BadRequest, NotFound, Refused, SignInRefused, TooManyTries
from collector.services.policy_known import read
from collector.services.policy_proposals import Review
from policy.change.diff import diff
from policy.change.lint import lint
from policy.change.weaken import weaken
from policy.document.mistakes import PolicyMistakes
from policy.document.tree import Tree

_ANSWERED = (BadRequest, Refused, SignInRefused, TooManyTries)  # on the page itself
_DONE = {
    "proposed": "Proposed. What weakens protection waits for a senior leader; all else may be published.",
    "approve": "You agreed to it. It may be published.",
    "refuse": "You refused it.",
    "withdraw": "You took it back.",
}


@dataclass(frozen=True, slots=True)
class Checked:
    """What a text would do, beside what is in force."""

    differences: tuple[str, ...]
    weakenings: tuple[str, ...]
    warnings: tuple[str, ...]


def compared(before: Tree, after: Tree) -> Checked:
    """What changes, what that weakens, and what is unwise. A salt that is not written stays as it is."""
    after = {"salt": before.get("salt")} | after
    return Checked(
        tuple(one.sentence for one in diff(before, after)),
        tuple(one.sentence for one in weaken(before, after)),
        tuple(one.sentence for one in lint(after)),
    )


async def write_page(request: Request) -> Response:
    """The policy as it stands, to be changed."""
    document = await desk_of(request).services.policies.document()
    return _write(request, document.text)


async def write(request: Request) -> Response:
    """Check what somebody wrote, or propose it."""
    form = await form_of(request)
    text = form.get("text", "").replace("\r\n", "\n")
    try:
        tree = await asyncio.to_thread(read, text, "policy")
    except PolicyMistakes as wrong:
        return _write(request, text, mistakes=wrong, status=400)
    before = await desk_of(request).services.policies.document()
    checked = await asyncio.to_thread(compared, before.tree, tree)
    if form.get("do") != "propose":
        return _write(request, text, checked=checked)
    reason = form.get("reason", "")
    try:
        proposals = desk_of(request).services.proposals
        proposal = await proposals.propose(viewer_of(request), form.get("password", ""), text, reason)
    except _ANSWERED as error:
        return _write(request, text, checked=checked, refusal=str(error), reason=reason, status=_status(error))
    return RedirectResponse(f"/policy/proposals/{proposal.id}?done=proposed", 303)


def _write(
    request: Request,
    text: str,
    *,
    checked: Checked | None = None,
    mistakes: PolicyMistakes | None = None,
    refusal: str = "",
    reason: str = "",
    status: int = 200,
) -> Response:
    lines = [] if mistakes is None else [str(one) for one in mistakes.mistakes]
    told = {
        "text": text,
        "checked": checked is not None,
        "differences": checked.differences if checked else (),
        "weakenings": checked.weakenings if checked else (),
        "warnings": checked.warnings if checked else (),
        "mistakes": lines,
        "mistakes_words": f"{counted(len(lines), 'thing is', 'things are')} wrong with it. The number is the line.",
        "refusal": refusal,
        "reason_given": reason,
    }
    return desk_of(request).page(request, "policy/write.html", told, status)


async def proposal_page(request: Request) -> Response:
    """What somebody proposes, for whoever decides."""
    return await _proposal(request, done=_DONE.get(request.query_params.get("done", ""), ""))


async def _proposal(request: Request, *, done: str = "", refusal: str = "", status: int = 200) -> Response:
    desk = desk_of(request)
    review = await desk.services.proposals.review(request.path_params["proposal_id"], viewer_of(request))
    one = review.proposal
    told = {
        "one": one,
        "title": KINDS[one.kind],
        "state_words": f"It {STATES[one.state]}." if one.state is ProposalState.PROPOSED else _state(review),
        "weakenings": [weakening.sentence for weakening in one.weakenings],
        "text": review.document.text,
        "done": done,
        "refusal": refusal,
        "publish": Act.PUBLISH in review.may,
        "approve": Act.APPROVE in review.may,
        "refuse": Act.REFUSE in review.may,
        "withdraw": Act.WITHDRAW in review.may,
        "why_not": _why_not(review),
        "story": story(review),
    }
    return desk.page(request, "policy/proposal.html", told, status)


def _state(review: Review) -> str:
    words = STATES[review.proposal.state]
    number = f", as version {review.proposal.version}" if review.proposal.version is not None else ""
    return f"{words.capitalize()}{number}."


def _why_not(review: Review) -> list[str]:
    """Why its reader may not agree or publish, where they would expect to: nothing once it is over."""
    if review.may & {Act.APPROVE, Act.PUBLISH} or review.proposal.state is not ProposalState.PROPOSED:
        return []
    return [review.why_not[act] for act in (Act.PUBLISH,) if act in review.why_not]


def story(review: Review) -> list[tuple[datetime, str]]:
    """Who did what, oldest first."""
    one, names = review.proposal, review.names
    told = [(one.proposed_at, f"Proposed by {names.get(one.proposed_by, one.proposed_by)}")]
    if one.decided_at is not None and one.decided_by is not None:
        verb = {ProposalState.REFUSED: "Refused", ProposalState.WITHDRAWN: "Withdrawn"}.get(one.state, "Agreed to")
        told.append((one.decided_at, f"{verb} by {names.get(one.decided_by, one.decided_by)}: {one.decision_reason}"))
    return told


async def approve(request: Request) -> Response:
    """Agree to it."""
    proposals = desk_of(request).services.proposals

    async def act(form: Mapping[str, str], id_: str) -> object:
        return await proposals.approve(viewer_of(request), form.get("password", ""), id_, form.get("reason", ""))

    return await _act(request, act, f"/policy/proposals/{request.path_params['proposal_id']}?done=approve")


async def refuse(request: Request) -> Response:
    """Decide against it."""
    proposals = desk_of(request).services.proposals

    async def act(form: Mapping[str, str], id_: str) -> object:
        return await proposals.refuse(viewer_of(request), id_, form.get("reason", ""))

    return await _act(request, act, f"/policy/proposals/{request.path_params['proposal_id']}?done=refuse")


async def withdraw(request: Request) -> Response:
    """Take one's own back."""
    proposals = desk_of(request).services.proposals

    async def act(form: Mapping[str, str], id_: str) -> object:
        return await proposals.withdraw(viewer_of(request), id_, form.get("reason", ""))

    return await _act(request, act, f"/policy/proposals/{request.path_params['proposal_id']}?done=withdraw")


async def publish(request: Request) -> Response:
    """Put it in force."""
    services = desk_of(request).services

    async def act(form: Mapping[str, str], id_: str) -> object:
        plan = plan_of(form.get("first", "all"), form.get("named", ""), await services.devices.list())
        return await services.proposals.publish(viewer_of(request), id_, plan)

    return await _act(request, act, "/policy?done=published")


def plan_of(first: str, named: str, devices: Sequence[DeviceRow]) -> Plan:
    """How a version is to go out: to "all", to "some" first, or to those "named" first. Raises BadRequest."""
    if first == "all":
        return AT_ONCE
    if first == "some":
        return Plan()
    if first != "named":
        raise BadRequest("The devices to begin with must be: all, some or named.")
    names = [name.strip() for name in named.split(",") if name.strip()]
    ids = {name: [one.id for one in devices if one.name == name] for name in names}
    if not names or (unknown := [name for name in names if not ids[name]]):
        what = f"There is no device called {unknown[0]}" if names else "No device is named"
        raise BadRequest(f"{what}: name the devices as their list does, with commas between.")
    return Plan(named=frozenset(id_ for found in ids.values() for id_ in found))


async def _act(request: Request, act: Callable[[Mapping[str, str], str], Awaitable[object]], then: str) -> Response:
    form = await form_of(request)
    try:
        await act(form, request.path_params["proposal_id"])
    except NotFound:
        raise
    except _ANSWERED as error:
        return await _proposal(request, refusal=str(error), status=_status(error))
    return RedirectResponse(then, 303)


async def propose_trust(request: Request) -> Response:
    """Ask that everybody who has a key and a role for it be trusted."""
    form = await form_of(request)
    proposals = desk_of(request).services.proposals
    proposal = await proposals.propose_trust(viewer_of(request), form.get("password", ""), form.get("reason", ""))
    return RedirectResponse(f"/policy/proposals/{proposal.id}?done=proposed", 303)


async def rollback(request: Request) -> Response:
    """Ask for what an earlier version said."""
    form, number = await form_of(request), int(request.path_params["number"])
    proposals = desk_of(request).services.proposals
    try:
        proposal = await proposals.rollback(
            viewer_of(request), form.get("password", ""), number, form.get("reason", "")
        )
    except NotFound:
        raise
    except _ANSWERED as error:
        return await show_version(request, number, str(error), _status(error))
    return RedirectResponse(f"/policy/proposals/{proposal.id}?done=proposed", 303)


def _status(error: Exception) -> int:
    if isinstance(error, TooManyTries):
        return 429
    return 400 if isinstance(error, BadRequest) else 403
