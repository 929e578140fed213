"""Changing the policy: proposed, looked at, agreed to or refused, published. One transaction each, audited within it.

Whoever proposes or approves types their password again: it opens their approval key, which signs what they agree to
(policy/bundle/agreement.py). What a change weakens is worked out anew at every step and never believed from a row.
"""

from __future__ import annotations

import asyncio
import hashlib
import secrets
from dataclasses import dataclass, replace

from collector.domain.change import Act, Refusal, decide
from collector.domain.clock import Clock
from collector.domain.people import Viewer
from collector.domain.policies import Proposal, ProposalKind, ProposalState, Version
from collector.domain.received import Json
from collector.domain.rollout import AT_ONCE, Plan
from collector.errors import BadRequest, NotFound
from collector.services import policy_people
from collector.services.audit import record
from collector.services.live import Announcement, Live, Topic
from collector.services.policy_change import (
    Asked,
    Comparing,
    Review,
    allowed,
    decided,
    found,
    given_reason,
    matter_of,
    other_lexicon,
    salted,
    unknown_versions,
)
from collector.services.policy_draft import Draft, PolicyRefused, Tampered, Why
from collector.services.policy_lexicon import compiled, lexicon_source
from collector.services.policy_publishing import Publishing
from collector.services.users import Users
from collector.store import Store, UnitOfWork
from policy.bundle.canonical import digest
from policy.bundle.payload import Agreement, Says

__all__ = ["Proposals", "Review"]

_FARTHEST = 10_000  # versions that may have been lost; devices take no greater step than ten times as many
_LONGEST_TEXT = 1 << 20  # characters


@dataclass(frozen=True, slots=True)
class _Decision:
    """What somebody decided, with all agreements there are then."""

    state: ProposalState
    viewer: Viewer
    reason: str
    agreements: tuple[Agreement, ...]


class Proposals:
    """All that happens to a change before devices hear of it."""

    def __init__(self, store: Store, clock: Clock, live: Live, users: Users, publishing: Publishing) -> None:
        self._store = store
        self._clock = clock
        self._live = live
        self._users = users
        self._publishing = publishing
        self._rules = publishing.rules
        self._comparing = Comparing(publishing)

    async def propose(self, viewer: Viewer, password: str, text: str, reason: str) -> Proposal:
        """Ask for the policy to say this. Raises BadRequest, Refused, SignInRefused, TooManyTries."""
        if len(text) > _LONGEST_TEXT:
            raise BadRequest(f"A policy may have at most {_LONGEST_TEXT} characters.")
        document = await asyncio.to_thread(self._rules.document, text, self._clock())
        return await self._propose(viewer, password, Asked(ProposalKind.CHANGE, document, given_reason(reason)))

    async def rollback(self, viewer: Viewer, password: str, version: int, reason: str, *, above: int = 0) -> Proposal:
        """Ask for what an earlier version said. Raises NotFound, and as `propose`.

        `above`: the highest version that devices have, where this collector was restored from a backup and knows it no
        longer. Devices take nothing below it, so what is published then comes above.
        """
        async with self._store.read() as uow:
            earlier = await uow.policies.version(version)
            if earlier is None:
                raise NotFound(f"There is no version {version}.")
            newest = await uow.policies.newest()
            if above and newest is not None and not newest.version < above <= newest.version + _FARTHEST:
                raise BadRequest(
                    f"The number to go above must be from {newest.version + 1} to {newest.version + _FARTHEST}."
                )
            document = await self._publishing.document(uow, earlier.document_hash)
        asked = Asked(ProposalKind.ROLLBACK, document, given_reason(reason), above=above)
        return await self._propose(viewer, password, asked)

    async def propose_trust(self, viewer: Viewer, password: str, reason: str) -> Proposal:
        """Ask that everybody who has an approval key and a role for it be trusted, and nobody else. Raises as
        `propose`; BadRequest where that is so already.
        """
        async with self._store.read() as uow:
            before = await self._comparing.before(uow)
            document = await self._publishing.document(uow, before.payload.document)
            trust = await policy_people.wanted(uow, [self._publishing.key.signer().current])
        if digest(trust) == before.payload.content.trust:
            raise BadRequest("Everybody who could be trusted is trusted already; nothing would change.")
        return await self._propose(viewer, password, Asked(ProposalKind.TRUST, document, given_reason(reason), trust))

    async def list(self, *, only_open: bool = False) -> list[Proposal]:
        """Newest first."""
        async with self._store.read() as uow:
            return await uow.policies.proposals(only_open=only_open)

    async def review(self, id_: str, viewer: Viewer | None = None) -> Review:
        """One of them, for whoever decides. Raises NotFound, Tampered."""
        async with self._store.read() as uow:
            proposal = await found(uow, id_)
            document = await self._publishing.document(uow, proposal.document_hash)
            names = await policy_people.names(uow)
            outcomes: dict[Act, Refusal | ProposalState] = {}
            if viewer is not None:
                before = await self._comparing.before(uow)
                who = await policy_people.actor(uow, viewer, before.payload.trust)
                matter = matter_of(proposal, before, weakens=bool(proposal.weakenings))
                outcomes = {act: decide(matter, who, act) for act in Act}
        refusals = {act: outcome.sentence for act, outcome in outcomes.items() if isinstance(outcome, Refusal)}
        return Review(proposal, document, names, frozenset(outcomes) - frozenset(refusals), refusals)

    async def approve(self, viewer: Viewer, password: str, id_: str, reason: str) -> Proposal:
        """Agree to it, in one's own hand. Raises NotFound, Refused, BadRequest, SignInRefused, TooManyTries."""
        reason = given_reason(reason)
        private = await self._users.approving(viewer, password)
        async with self._store.begin() as uow:
            await uow.policies.alone()
            proposal, before, weakenings = await self._comparing.opened(uow, id_)
            now, who = self._clock(), await policy_people.actor(uow, viewer, before.payload.trust)
            state = decided(matter_of(proposal, before, weakens=bool(weakenings)), who, Act.APPROVE)
            word = self._comparing.word(private, proposal, Says.APPROVE, viewer.user_id, now)
            agreements = (*(one for one in proposal.agreements if one.says is not Says.APPROVE), word)
            settled = await self._settle(uow, proposal, _Decision(state, viewer, reason, agreements))
        self._live.announce(Announcement(Topic.POLICY))
        return settled

    async def refuse(self, viewer: Viewer, id_: str, reason: str) -> Proposal:
        """Decide that it shall not be. Raises NotFound, Refused, BadRequest (no reason)."""
        return await self._end(viewer, id_, reason, Act.REFUSE)

    async def withdraw(self, viewer: Viewer, id_: str, reason: str) -> Proposal:
        """Take one's own proposal back. Raises NotFound, Refused, BadRequest (no reason)."""
        return await self._end(viewer, id_, reason, Act.WITHDRAW)

    async def publish(self, viewer: Viewer, id_: str, plan: Plan = AT_ONCE) -> Version:
        """Put it in force, going out as `plan` says. Raises NotFound, Refused: PolicyRefused and Tampered with the
        cause, KeyAway.
        """
        try:
            async with self._store.begin("policy") as uow:
                draft, why, proposal = await self.ready(uow, viewer, id_)
                if unknown := plan.named - (await uow.devices.find(sorted(plan.named))).keys():
                    raise NotFound(f"There is no such device: {', '.join(sorted(unknown))}.")
                version = await self._publishing.publish(uow, self._clock(), draft, replace(why, plan=plan))
                await uow.policies.published(proposal.id, version.version)
                await self.overtake(uow, version)
        except (PolicyRefused, Tampered) as refused:
            await self._note_refusal(viewer, id_, refused)
            raise
        self._live.announce(Announcement(Topic.POLICY))
        return version

    async def _propose(self, viewer: Viewer, password: str, asked: Asked) -> Proposal:
        private = await self._users.approving(viewer, password)
        async with self._store.read() as uow:
            before = await self._comparing.before(uow)
            allowed(await policy_people.actor(uow, viewer, before.payload.trust), before)
            old = await self._publishing.document(uow, before.payload.document)
            names = await policy_people.names(uow)
        now = self._clock()
        document = salted(asked.document, old)
        trust = asked.trust if asked.trust is not None else before.trust
        trees = (old.tree, document.tree)
        differences = await self._comparing.different(trees, before, trust, names)
        same = not differences and digest(trust) == before.payload.content.trust and not asked.above
        if same and not self._comparing.sends_otherwise(before.payload, old.tree):
            raise BadRequest("This says what is in force already; nothing would change.")
        lexicon = await compiled(lexicon_source(document.tree))
        artefacts = () if lexicon is None else (lexicon[0],)
        weakenings = await self._comparing.weakened(trees, before, trust, names)
        base = max(before.payload.version, asked.above)
        weakenings += other_lexicon(before.payload.artefacts, artefacts) + unknown_versions(before, base)
        proposal = Proposal(
            id=secrets.token_hex(8),
            kind=asked.kind,
            document_hash=document.hash,
            base_version=base,
            proposed_by=viewer.user_id,
            proposed_at=now,
            reason=asked.reason,
            differences=differences,
            weakenings=weakenings,
            device=self._rules.device_part(document.tree, now),
            trust=trust,
            artefacts=artefacts,
            state=ProposalState.PROPOSED,
            agreements=(),
        )
        word = self._comparing.word(private, proposal, Says.PROPOSE, viewer.user_id, now)
        proposal = replace(proposal, agreements=(word,))
        async with self._store.begin() as uow:
            allowed(await policy_people.actor(uow, viewer, before.payload.trust), before)
            await uow.policies.add_document(document)
            if lexicon is not None:
                await uow.artefacts.add(*lexicon, now)
            await uow.policies.add_proposal(proposal)
            detail: dict[str, Json] = {
                "kind": proposal.kind.value,
                "document": document.hash,
                "base": proposal.base_version,
                "reason": proposal.reason,
                "weakens": [one.sentence for one in weakenings],
            }
            await record(uow, now, viewer.user_id, "policy.proposed", proposal.id, detail=detail)
            await uow.announce(Topic.POLICY)
        self._live.announce(Announcement(Topic.POLICY))
        return proposal

    async def _end(self, viewer: Viewer, id_: str, reason: str, act: Act) -> Proposal:
        reason = given_reason(reason)
        async with self._store.begin() as uow:
            await uow.policies.alone()
            proposal, before = await found(uow, id_), await self._comparing.before(uow)
            who = await policy_people.actor(uow, viewer, before.payload.trust)
            state = decided(matter_of(proposal, before, weakens=bool(proposal.weakenings)), who, act)
            settled = await self._settle(uow, proposal, _Decision(state, viewer, reason, proposal.agreements))
        self._live.announce(Announcement(Topic.POLICY))
        return settled

    async def _settle(self, uow: UnitOfWork, proposal: Proposal, decision: _Decision) -> Proposal:
        state, by, now = decision.state, decision.viewer.user_id, self._clock()
        await uow.policies.decide(
            proposal, state, by=by, at=now, reason=decision.reason, agreements=decision.agreements
        )
        await record(uow, now, by, f"policy.{state.value}", proposal.id, detail={"reason": decision.reason})
        await uow.announce(Topic.POLICY)
        return await found(uow, proposal.id)

    async def ready(self, uow: UnitOfWork, viewer: Viewer, id_: str) -> tuple[Draft, Why, Proposal]:
        """What is published of a proposal, if this person may publish it now. Raises NotFound, Refused, Tampered."""
        await uow.policies.alone()
        proposal, before, weakenings = await self._comparing.opened(uow, id_)
        who = await policy_people.actor(uow, viewer, before.payload.trust)
        decided(matter_of(proposal, before, weakens=bool(weakenings)), who, Act.PUBLISH)
        for one in proposal.artefacts:
            content = await uow.artefacts.content(one.sha256)
            if content is None or hashlib.sha256(content).hexdigest() != one.sha256:
                raise Tampered(f"The {one.kind.value} {one.sha256[:12]} is not what was proposed: propose it again.")
        draft = Draft(
            document=proposal.document_hash,
            policy=proposal.device,
            trust=proposal.trust,
            artefacts=proposal.artefacts,
            weakens=bool(weakenings),
            base=proposal.base_version,
            agreements=proposal.agreements,
        )
        sentences: list[Json] = [one.sentence for one in weakenings]
        detail: dict[str, Json] = {
            "proposal": id_,
            "weakens": sentences,
            "agreed": [one.person for one in proposal.agreements],
        }
        return draft, Why(viewer.user_id, proposal.reason, detail), proposal

    async def overtake(self, uow: UnitOfWork, version: Version) -> None:
        """Those that are still open were made on what was in force before this version."""
        late = [one.id for one in await uow.policies.proposals(only_open=True)]
        if late:
            await uow.policies.superseded(late)
            detail: dict[str, Json] = {"by": version.version}
            for id_ in late:
                await record(uow, self._clock(), version.published_by, "policy.superseded", id_, detail=detail)

    async def _note_refusal(self, viewer: Viewer, id_: str, refused: PolicyRefused | Tampered) -> None:
        cause = refused.cause.value if isinstance(refused, PolicyRefused) else "tampered"
        detail: dict[str, Json] = {"cause": cause, "sentence": str(refused)}
        async with self._store.begin() as uow:
            await record(uow, self._clock(), viewer.user_id, "policy.publish_refused", id_, detail=detail)
