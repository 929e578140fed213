"""What people decided last, as the chained audit tells it: a row's state is how it is found, and is never believed.

Signatures stay in the row of what was refused, withdrawn or ended afterwards, so whoever sets its state back could
have two people's words count again. The audit is asked before anything is agreed to, granted or signed.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from collector.domain.policies import ExceptionState, PolicyException, Proposal, ProposalState
from collector.services.policy_draft import Tampered
from collector.store import SpoiltError, UnitOfWork

_PROPOSAL = {f"policy.{state.value}" for state in ProposalState} - {"policy.published"}  # that names the version
_EXCEPTION = {f"exception.{state.value}" for state in ExceptionState}


async def check_proposal(uow: UnitOfWork, proposal: Proposal) -> None:
    """Raises Tampered unless the proposal's state is what was decided last. A published one's base is used up."""
    if proposal.state is not ProposalState.PUBLISHED:
        await _check(uow, {proposal.id: f"policy.{proposal.state.value}"}, _PROPOSAL)


async def check_exceptions(uow: UnitOfWork, exceptions: Sequence[PolicyException]) -> None:
    """Raises Tampered unless each exception's state is what was decided last."""
    await _check(uow, {one.id: f"exception.{one.state.value}" for one in exceptions}, _EXCEPTION)


async def _check(uow: UnitOfWork, said: Mapping[str, str], actions: set[str]) -> None:
    if not said:
        return
    try:
        told = await uow.audit.last_words(said.keys(), actions)
    except SpoiltError as error:
        raise Tampered("The audit was changed: see heed-collector report audit --verify.") from error
    for id_, action in said.items():
        if told.get(id_) != action:
            what, _, state = action.partition(".")
            name = "proposal" if what == "policy" else what
            last = told.get(id_, "nothing").rpartition(".")[2]
            raise Tampered(
                f"The {name} {id_} is {state} by the database, and the audit says {last}: somebody changed it. "
                "End or refuse it, or restore the database from a backup."
            )
