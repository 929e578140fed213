"""A proposal beside what is in force: what it changes and weakens, worked out anew each time, and what is signed of it.

What a row says of a proposal is compared with what its document says, so that nobody agrees to one thing and publishes
another.
"""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import Mapping, Sequence
from dataclasses import astuple, dataclass, replace
from datetime import datetime

from collector.domain.change import Act, Actor, Matter, Refusal, decide, may_propose
from collector.domain.limits import REASON_LENGTH
from collector.domain.policies import Document, Proposal, ProposalKind, ProposalState, Weakened
from collector.errors import BadRequest, NotFound, Refused
from collector.services import policy_people
from collector.services.policy_decisions import check_proposal
from collector.services.policy_draft import InForce, Tampered
from collector.services.policy_publishing import Publishing
from collector.store import SpoiltError, UnitOfWork
from policy.bundle.agreement import agree
from policy.bundle.canonical import digest
from policy.bundle.payload import Agreement, Artefact, Content, Payload, Says
from policy.change.exceptions import extended
from policy.document.tree import Tree

_SALT_BYTES = 16


@dataclass(frozen=True, slots=True)
class Review:
    """A proposal and what one needs to decide about it. `names`: how people are shown, by their id. `may`: what its
    reader may do with it now; `why_not`: why nothing else, by act.
    """

    proposal: Proposal
    document: Document
    names: dict[str, str]
    may: frozenset[Act]
    why_not: dict[Act, str]


@dataclass(frozen=True, slots=True)
class Asked:
    """A change before anybody signed it."""

    kind: ProposalKind
    document: Document
    reason: str
    trust: Tree | None = None  # None: as it is
    above: int = 0  # a version that devices have and nobody here knows; 0: there is none


class Comparing:
    """Compares by the rules of policy/."""

    def __init__(self, publishing: Publishing) -> None:
        self._publishing = publishing
        self._rules = publishing.rules

    async def opened(self, uow: UnitOfWork, id_: str) -> tuple[Proposal, InForce, tuple[Weakened, ...]]:
        """A proposal with what it weakens, worked out anew, once it is what its proposer signed. Raises Tampered."""
        proposal, before = await found(uow, id_), await self.before(uow)
        await check_proposal(uow, proposal)
        new = await self._publishing.document(uow, proposal.document_hash)
        old = await self._publishing.document(uow, before.payload.document)
        if digest(self._rules.device_part(new.tree, proposal.proposed_at)) != digest(proposal.device):
            raise Tampered("What devices would be sent is not what the document says: propose it again.")
        called = await policy_people.names(uow)
        weakenings = await self.weakened((old.tree, new.tree), before, proposal.trust, called)
        weakenings += other_lexicon(before.payload.artefacts, proposal.artefacts)
        return proposal, before, weakenings + unknown_versions(before, proposal.base_version)

    async def different(
        self, trees: tuple[Tree, Tree], before: InForce, trust: Tree, names: Mapping[str, str]
    ) -> tuple[str, ...]:
        """What is another in the second of two documents, and in who can agree, a sentence each."""
        differences = await asyncio.to_thread(self._rules.differ, *trees)
        return (*differences, *_trust_changes(before, trust, names))

    async def weakened(
        self, trees: tuple[Tree, Tree], before: InForce, trust: Tree, names: Mapping[str, str]
    ) -> tuple[Weakened, ...]:
        """What is weaker. In a thread: a large policy has many people and groups, each with values of their own."""
        weakenings = [*await asyncio.to_thread(self._rules.weaken, *trees)]
        weakenings += await asyncio.to_thread(self._for_devices, before.payload, *trees)
        weakenings += [Weakened(*astuple(one)) for one in extended(before.payload.exceptions, *trees)]
        others = (Weakened("everybody", "trust", sentence) for sentence in _trust_changes(before, trust, names))
        return tuple(
            dict.fromkeys((*weakenings, *others))
        )  # what devices were not sent may be weaker in the document too

    def _for_devices(self, before: Payload, old: Tree, new: Tree) -> Sequence[Weakened]:
        """What is weaker for devices alone: where the collector that published sent less of the same document than this
        one would, devices go by what they were sent, and take nothing weaker than that without agreement.
        """
        if not self.sends_otherwise(before, old):
            return ()
        return self._rules.weaken(before.policy, self._rules.device_part(new, before.made_at))

    def sends_otherwise(self, before: Payload, old: Tree) -> bool:
        """Whether devices were sent something else of this document, which is in force, than they would be now."""
        return digest(self._rules.device_part(old, before.made_at)) != digest(before.policy)

    async def before(self, uow: UnitOfWork) -> InForce:
        """What is in force. Raises Refused where nothing is yet, Tampered."""
        before = await self._publishing.in_force(uow)
        if before is None:
            raise Refused("This collector has no policy yet: start it once (heed-collector serve), then propose again.")
        return before

    def word(self, private: bytes, proposal: Proposal, says: Says, person: str, at: datetime) -> Agreement:
        """This person's signed word on the proposal, by their raw private approval key."""
        content = Content(
            proposal.document_hash,
            digest(proposal.device),
            digest(proposal.trust),
            digest([{"sha256": one.sha256, "bytes": one.bytes, "kind": one.kind.value} for one in proposal.artefacts]),
        )
        school = self._publishing.school
        return agree(
            private, school=school, base=proposal.base_version, content=content, says=says, person=person, at=at
        )


def _trust_changes(before: InForce, trust: Tree, names: Mapping[str, str]) -> list[str]:
    if digest(trust) == before.payload.content.trust:
        return []
    return policy_people.changes(before.payload.trust, trust, names)


def allowed(who: Actor, before: InForce) -> None:
    """Raises Refused for somebody who may not propose."""
    refused = may_propose(who, founding=not before.payload.trust.founded)
    if refused is not None:
        raise Refused(refused.sentence)


def decided(matter: Matter, who: Actor, act: Act) -> ProposalState:
    """What becomes of a proposal. Raises Refused where nothing does."""
    outcome = decide(matter, who, act)
    if isinstance(outcome, Refusal):
        raise Refused(outcome.sentence)
    return outcome


def matter_of(proposal: Proposal, before: InForce, *, weakens: bool) -> Matter:
    """The proposal as the rules of its life see it."""
    approvals = [one.person for one in proposal.agreements if one.says is Says.APPROVE]
    return Matter(
        proposed_by=proposal.proposed_by,
        state=proposal.state,
        approved_by=approvals[0] if approvals else None,
        needs_two=weakens,
        # Versions since that only added or dropped exceptions leave it as it was.
        fits=before.payload.base < proposal.base_version,
        founding=not before.payload.trust.founded,
    )


async def found(uow: UnitOfWork, id_: str) -> Proposal:
    """By its id. Raises NotFound, Tampered."""
    try:
        proposal = await uow.policies.proposal(id_)
    except SpoiltError as error:
        raise Tampered("This proposal is not what was proposed: somebody changed the database.") from error
    if proposal is None:
        raise NotFound("There is no such proposal.")
    return proposal


def given_reason(reason: str) -> str:
    """Why somebody does it, without what stands around it. Raises BadRequest."""
    reason = reason.strip()
    if not reason or len(reason) > REASON_LENGTH or "\0" in reason:
        raise BadRequest(f"Say why, in at most {REASON_LENGTH} characters.")
    return reason


def salted(document: Document, old: Document) -> Document:
    """With the salt that hides accounts from devices: made once, and kept from version to version."""
    if "salt" in document.tree:
        return document
    salt = old.tree.get("salt") or secrets.token_hex(_SALT_BYTES)
    tree: Tree = {**document.tree, "salt": salt}
    return replace(document, tree=tree, hash=digest(tree))


def unknown_versions(before: InForce, base: int) -> tuple[Weakened, ...]:
    """What devices may have beyond the newest that is known here cannot be compared, so it needs two people."""
    if base <= before.payload.version:
        return ()
    sentence = f"Devices have version {base}, which this collector no longer knows: what this weakens is not known."
    return (Weakened("everybody", "versions", sentence),)


def other_lexicon(before: Sequence[Artefact], after: Sequence[Artefact]) -> tuple[Weakened, ...]:
    """A lexicon cannot be compared by what it finds, so another one needs two people."""
    if tuple(before) == tuple(after):
        return ()
    return (Weakened("everybody", "artefacts", "Devices match with another lexicon, which may find less."),)
