"""How proposals and versions are told on the command line."""

from __future__ import annotations

from collector.commands.options import plain, shown, tell, tell_json
from collector.domain.policies import Proposal, ProposalState, Version
from collector.services.policy_proposals import Review

_NEXT = {
    ProposalState.PROPOSED: "Next: a senior leader other than its proposer: heed-collector policy approve {id}",
    ProposalState.AGREED: "Next: heed-collector policy publish {id}",
}


def tell_version(version: Version, *, json: bool) -> None:
    """That a version is published."""
    if json:
        tell_json({"version": version.version, "hash": version.hash, "agreed": version.agreed})
        return
    tell(f"Version {version.version} is published; devices that are connected take it within seconds.")
    tell(f"Its hash is {version.hash}.")


def proposal_report(proposal: Proposal) -> dict[str, object]:
    """A proposal for a report, without what only machines read."""
    facts: dict[str, object] = dict(plain(proposal))
    facts["agreements"] = [{"person": one.person, "says": one.says.value, "at": one.at} for one in proposal.agreements]
    return {name: value for name, value in facts.items() if name not in ("device", "trust", "artefacts")}


def tell_proposal(proposal: Proposal, *, json: bool) -> None:
    """That it was proposed, and what comes next."""
    if json:
        tell_json(proposal_report(proposal))
        return
    tell(f"Proposed as {proposal.id}, on version {proposal.base_version}.")
    _tell_changes(proposal)
    if proposal.weakenings:
        tell(_NEXT[ProposalState.PROPOSED].format(id=proposal.id))
    else:
        tell(f"It weakens nothing, so you may publish it now: heed-collector policy publish {proposal.id}")


def _tell_changes(proposal: Proposal) -> None:
    tell("It changes:")
    for line in proposal.differences:
        tell(f"  {line}")
    tell("It weakens:" if proposal.weakenings else "It weakens nothing.")
    for one in proposal.weakenings:
        tell(f"  {one.sentence}")


def tell_state(proposal: Proposal, *, json: bool) -> None:
    """What became of it, and what comes next."""
    if json:
        tell_json(proposal_report(proposal))
        return
    tell(f"Proposal {proposal.id} is {proposal.state.value}.")
    if proposal.state in _NEXT:
        tell(_NEXT[proposal.state].format(id=proposal.id))


def tell_whole(found: Review) -> None:
    """All there is to say of a proposal."""
    proposal, names = found.proposal, found.names
    proposer = names.get(proposal.proposed_by, proposal.proposed_by)
    tell(f"Proposal {proposal.id} ({proposal.kind.value}), on version {proposal.base_version}: {proposal.state.value}.")
    tell(f"Proposed by {proposer} at {shown(proposal.proposed_at)} UTC: {proposal.reason}")
    if proposal.decided_by is not None:
        decider = names.get(proposal.decided_by, proposal.decided_by)
        tell(f"Decided by {decider} at {shown(proposal.decided_at)} UTC: {proposal.decision_reason}")
    if proposal.version is not None:
        tell(f"Published as version {proposal.version}.")
    _tell_changes(proposal)
    tell("The whole of it: --json, or `policy show` once it is published.")
