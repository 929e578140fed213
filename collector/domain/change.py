"""The life of a proposed change of policy: proposed → agreed, refused or withdrawn → published. Pure.

What weakens protection, and who can agree to it, needs two people: the one who proposed and a senior leader who is not
them. What only strengthens may be published by its proposer at once. A proposal is for the policy it was written
against: once another is in force, it is superseded, and must be proposed again on what is in force now.

The collector's rules are the first wall. The second stands on every device: it asks for both people's signatures by
itself (policy/bundle/judge.py), so that editing this program or its database publishes nothing either.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from collector.domain.people import PROPOSING, SENIOR, Role
from collector.domain.policies import OPEN, ProposalState


class Act(StrEnum):
    """What somebody does to a proposal."""

    APPROVE = "approve"
    REFUSE = "refuse"
    WITHDRAW = "withdraw"
    PUBLISH = "publish"


@dataclass(frozen=True, slots=True)
class Actor:
    """Who acts. `role` is their account's; `trusted` the role that the policy in force knows their approval key by,
    None when it does not know that key.
    """

    user_id: str
    role: Role
    trusted: Role | None


@dataclass(frozen=True, slots=True)
class Matter:
    """A proposal, as far as its life depends on it. `needs_two`: it weakens protection, or changes who can agree.
    `fits`: it was written against what is in force now. `founding`: no senior leader is trusted yet, so that nobody
    could agree.
    """

    proposed_by: str
    state: ProposalState
    approved_by: str | None
    needs_two: bool
    fits: bool
    founding: bool = False


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why not, in one sentence."""

    sentence: str


Outcome = ProposalState | Refusal

_DONE = {
    ProposalState.REFUSED: "This proposal was refused; propose it again.",
    ProposalState.WITHDRAWN: "This proposal was withdrawn; propose it again.",
    ProposalState.PUBLISHED: "This proposal is published already.",
    ProposalState.SUPERSEDED: "Another policy came into force since this was proposed; propose it again on that one.",
}
_UNKNOWN_KEY = (
    "Your approval key is not among those that devices trust: two people who are trusted must add it first "
    "(heed-collector policy trust propose)."
)


def may_propose(actor: Actor, *, founding: bool) -> Refusal | None:
    """Why this person may not propose, or None when they may."""
    if actor.role not in PROPOSING:
        return Refusal("Your role does not propose changes of policy; IT, the DSL or a senior leader does.")
    if not founding and (actor.trusted is None or actor.trusted not in PROPOSING):
        return Refusal(_UNKNOWN_KEY)
    return None


def decide(matter: Matter, actor: Actor, act: Act) -> Outcome:
    """What becomes of the proposal, or why nothing does."""
    if matter.state not in OPEN:
        return Refusal(_DONE[matter.state])
    if not matter.fits and act is not Act.WITHDRAW:
        return Refusal(_DONE[ProposalState.SUPERSEDED])
    match act:
        case Act.WITHDRAW:
            return _withdraw(matter, actor)
        case Act.REFUSE:
            return _refuse(matter, actor)
        case Act.APPROVE:
            return _approve(matter, actor)
        case Act.PUBLISH:
            return _publish(matter, actor)


def _withdraw(matter: Matter, actor: Actor) -> Outcome:
    if actor.user_id != matter.proposed_by:
        return Refusal("Only whoever proposed this may withdraw it.")
    return ProposalState.WITHDRAWN


def _refuse(matter: Matter, actor: Actor) -> Outcome:
    if actor.user_id == matter.proposed_by:
        return Refusal("This is your own proposal: withdraw it instead.")
    return _senior(matter, actor) or ProposalState.REFUSED


def _approve(matter: Matter, actor: Actor) -> Outcome:
    if actor.user_id == matter.proposed_by:
        return Refusal("Nobody approves their own proposal; ask another senior leader.")
    if matter.state is ProposalState.AGREED:
        return Refusal("This proposal is agreed already; publish it.")
    return _senior(matter, actor) or ProposalState.AGREED


def _senior(matter: Matter, actor: Actor) -> Refusal | None:
    if actor.role not in SENIOR:
        return Refusal("Only the headteacher or a senior leader decides about a proposal.")
    if not matter.founding and actor.trusted not in SENIOR:
        return Refusal(_UNKNOWN_KEY)
    return None


def _publish(matter: Matter, actor: Actor) -> Outcome:
    if actor.user_id not in {matter.proposed_by, matter.approved_by}:
        return Refusal("Whoever proposed this or agreed to it publishes it.")
    refused = may_propose(actor, founding=matter.founding)
    if refused is not None:
        return refused
    agreed = matter.state is ProposalState.AGREED and matter.approved_by not in {None, matter.proposed_by}
    if matter.needs_two and not agreed and not matter.founding:
        return Refusal("This protects less than what is in force: a senior leader other than its proposer must agree.")
    return ProposalState.PUBLISHED
