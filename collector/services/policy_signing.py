"""The signing key in use: replaced by one that it vouches for; or kept elsewhere, so that policies go there and back.

What comes back signed is not believed for its signature alone: it must be what this collector would publish now.
"""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import datetime

from collector.domain.clock import Clock
from collector.domain.people import Viewer
from collector.domain.policies import Proposal, Version
from collector.errors import BadRequest, Refused
from collector.services import policy_people
from collector.services.audit import record
from collector.services.live import Announcement, Live, Topic
from collector.services.policy_change import allowed, given_reason
from collector.services.policy_draft import Draft, InForce, Tampered, Why
from collector.services.policy_proposals import Proposals
from collector.services.policy_publishing import Publishing
from collector.store import Store, UnitOfWork
from policy.bundle.canonical import digest
from policy.bundle.cause import Malformed
from policy.bundle.envelope import read_envelope
from policy.bundle.payload import Payload
from policy.bundle.trust import trust_tree

__all__ = ["PolicySigning"]


class PolicySigning:
    """Beside Proposals, whose rules say what may be published."""

    def __init__(self, store: Store, clock: Clock, live: Live, proposals: Proposals, publishing: Publishing) -> None:
        self._store = store
        self._clock = clock
        self._live = live
        self._proposals = proposals
        self._publishing = publishing

    async def rotate(self, viewer: Viewer, reason: str) -> Version:
        """Make a new key, for which the present one vouches, and publish a version that it signs. Raises Refused,
        KeyAway, KeyLocked, BadRequest (no reason).
        """
        reason = given_reason(reason)
        async with self._store.read() as uow:
            await self._may(uow, viewer)
        signer = await asyncio.to_thread(self._publishing.key.rotate, self._clock())
        async with self._store.begin("policy") as uow:
            await uow.policies.alone()
            before, now = await self._may(uow, viewer), self._clock()
            await record(
                uow, now, viewer.user_id, "policy.key_rotated", signer.current.key.hex(), detail={"reason": reason}
            )
            draft = replace(
                Draft.again(before.payload),
                trust=trust_tree(before.payload.trust.people, [signer.current]),
                base=before.payload.version,
                agreements=(),
            )
            why = Why(viewer.user_id, reason, {"rotated": True}, plan=None)
            version = await self._publishing.publish(uow, now, draft, why)
            await self._proposals.overtake(uow, version)
        self._live.announce(Announcement(Topic.POLICY))
        return version

    async def unsigned(self, viewer: Viewer, proposal_id: str | None) -> bytes:
        """What is to be signed where the key is: a proposal that may be published or, with None, what else waits
        (exceptions that were granted or ended, people who are new while nobody can agree). Nothing is published. Raises
        NotFound, Refused, BadRequest (nothing waits).
        """
        async with self._store.begin() as uow:
            await uow.policies.alone()
            now = self._clock()
            if proposal_id is not None:
                draft, _why, _proposal = await self._proposals.ready(uow, viewer, proposal_id)
            else:
                draft = await self._due(uow, await self._may(uow, viewer))
            payload, before = await self._publishing.composed(uow, now, draft)
            if before is not None and payload.content == before.payload.content and _same_exceptions(payload, before):
                raise BadRequest("Nothing waits to be signed.")
            await record(uow, now, viewer.user_id, "policy.taken_out", proposal_id or "", detail={"hash": payload.hash})
            return self._publishing.unsigned(payload)

    async def take(self, viewer: Viewer, signed: bytes) -> Version:
        """Publish what was signed elsewhere, if it is what would be published now. Raises Refused (PolicyRefused,
        Tampered), BadRequest.
        """
        try:
            payload = read_envelope(signed).payload
        except Malformed as malformed:
            raise BadRequest(str(malformed)) from malformed
        async with self._store.begin("policy") as uow:
            await uow.policies.alone()
            now, before = self._clock(), await self._may(uow, viewer)
            expected, why, proposal = await self._expected(uow, viewer, payload, before)
            again, _before = await self._publishing.composed(uow, now, expected)
            if not _would_be(payload, again):
                raise Refused(
                    "This is not what would be published now: somebody changed it, or the policy, since it was written "
                    "to be signed. Write it again and sign that."
                )
            version = await self._publishing.take(uow, now, signed, why)
            if proposal is not None:
                await uow.policies.published(proposal.id, version.version)
            if payload.content != before.payload.content:
                await self._proposals.overtake(uow, version)
            await carried(uow, version, now)
        self._live.announce(Announcement(Topic.POLICY))
        return version

    async def _expected(
        self, uow: UnitOfWork, viewer: Viewer, payload: Payload, before: InForce
    ) -> tuple[Draft, Why, Proposal | None]:
        """What would be published in the place of this payload."""
        for proposal in await uow.policies.proposals(only_open=True):
            if proposal.document_hash == payload.document and proposal.agreements == payload.agreements:
                draft, why, _proposal = await self._proposals.ready(uow, viewer, proposal.id)
                return draft, why, proposal
        why = Why(viewer.user_id, "Signed elsewhere.", {"elsewhere": True}, plan=None)
        return await self._due(uow, before), why, None

    async def _due(self, uow: UnitOfWork, before: InForce) -> Draft:
        """What is in force, with the exceptions of now and, while nobody can agree, with those who are new."""
        again = Draft.again(before.payload)
        if before.payload.trust.founded:
            return again
        trust = policy_people.founders(await policy_people.wanted(uow, before.payload.trust.signers))
        if digest(trust) == before.payload.content.trust:
            return again
        return replace(again, trust=trust, base=before.payload.version, agreements=())

    async def _may(self, uow: UnitOfWork, viewer: Viewer) -> InForce:
        before = await self._publishing.in_force(uow)
        if before is None:
            raise Tampered("This collector has no policy yet.")
        allowed(await policy_people.actor(uow, viewer, before.payload.trust), before)
        return before


async def carried(uow: UnitOfWork, version: Version, now: datetime) -> None:
    """The exceptions of now are in this version."""
    for one in await uow.exceptions.in_force(now):
        if one.version is None:
            await uow.exceptions.carried(one.id, version.version)


def _same_exceptions(payload: Payload, before: InForce) -> bool:
    return {one.id for one in payload.exceptions} == {one.id for one in before.payload.exceptions}


def _would_be(payload: Payload, again: Payload) -> bool:
    """The same but for when it was made, and for exceptions that ended meanwhile."""
    granted = {one.id: one.body for one in again.exceptions}
    return (payload.version, payload.base, payload.previous, payload.content, payload.weakens, payload.agreements) == (
        again.version,
        again.base,
        again.previous,
        again.content,
        again.weakens,
        again.agreements,
    ) and all(granted.get(one.id) == one.body for one in payload.exceptions)
