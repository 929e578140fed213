"""Making the next version: put together, judged as devices will judge it, signed, kept and announced.

Nothing in the database is believed. The policy in force is the newest whose signature is by this collector's own key
and which the audit names as the newest; what may follow it is decided by the rule that devices go by
(policy/bundle/judge.py), over the signed words of people, before anything is signed.
"""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

from collector.domain.policies import Document, Version
from collector.domain.received import Json
from collector.domain.rollout import AT_ONCE, Plan, begin, to_json
from collector.errors import BadRequest
from collector.services.audit import record
from collector.services.live import Topic
from collector.services.policy_decisions import check_exceptions
from collector.services.policy_draft import Draft, InForce, PolicyRefused, Tampered, Why
from collector.services.policy_key import KeyAway, KeyLocked, PolicyKey, Signer
from collector.services.policy_rules import PolicyRules
from collector.store import SpoiltError, UnitOfWork
from policy.bundle import judge
from policy.bundle.canonical import digest
from policy.bundle.cause import Malformed
from policy.bundle.envelope import (
    Envelope,
    check_signature,
    policy_statement,
    read_envelope,
    sign_policy,
    vouched,
    write_envelope,
)
from policy.bundle.exception import read_exception
from policy.bundle.judge import Basis, enrolled, restored
from policy.bundle.payload import Payload, Says, compose
from policy.bundle.signing import KEY_BYTES, is_signed, key_id, public_of
from policy.bundle.trust import SignerKey

PUBLISHED = "policy.published"


class Publishing:
    """`school`: how the school is called in its policies (policy.bundle.payload.school_id)."""

    def __init__(self, rules: PolicyRules, key: PolicyKey, school: str) -> None:
        self.rules = rules
        self.key = key
        self.school = school

    async def in_force(self, uow: UnitOfWork) -> InForce | None:
        """The newest version; None before the first. Raises Tampered."""
        told = await _told(uow)
        try:
            newest = await uow.policies.newest()
        except SpoiltError as error:
            raise Tampered(
                "The database's newest policy is not what was written there: somebody changed the database; restore it "
                "from a backup."
            ) from error
        if newest is None:
            if told is not None:
                raise Tampered(f"The audit says that version {told[0]} was published, and the database has none.")
            return None
        if told != (newest.version, newest.hash):
            said = "none was ever published" if told is None else f"version {told[0]} was published last"
            raise Tampered(
                f"The database's newest policy is version {newest.version}, and the audit says that {said}: somebody "
                "changed the database; restore it from a backup."
            )
        return await asyncio.to_thread(self._verified, newest)

    async def document(self, uow: UnitOfWork, hash_: str) -> Document:
        """A document by its hash, as it was when it was hashed. Raises Tampered."""
        try:
            document = await uow.policies.document(hash_)
        except SpoiltError as error:
            raise Tampered(_changed_document(hash_)) from error
        if document is None or digest(document.tree) != hash_:
            raise Tampered(_changed_document(hash_))
        return document

    async def publish(self, uow: UnitOfWork, now: datetime, draft: Draft, why: Why) -> Version:
        """Judge, sign, keep. Raises PolicyRefused, Tampered, KeyAway, Refused (passphrase), BadRequest (too big)."""
        payload, before = await self.composed(uow, now, draft)
        private = await asyncio.to_thread(self.key.private)
        envelope = await asyncio.to_thread(self._signed, payload, before, private, now)
        return await self._keep(uow, now, envelope, before, why)

    async def can_sign(self) -> bool:
        """Whether the signing key is here and opens."""
        try:
            await asyncio.to_thread(self.key.private)
        except (KeyAway, KeyLocked):
            return False
        return True

    async def composed(self, uow: UnitOfWork, now: datetime, draft: Draft) -> tuple[Payload, InForce | None]:
        """The next version, judged and not signed. Raises PolicyRefused, Tampered, BadRequest."""
        before = await self.in_force(uow)
        granted = await uow.exceptions.in_force(now)
        await check_exceptions(uow, granted)
        try:
            payload = compose(
                school=self.school,
                version=1 + max(draft.base, 0 if before is None else before.payload.version),
                base=draft.base,
                previous="" if before is None else before.payload.hash,
                made_at=now,
                document=draft.document,
                policy=draft.policy,
                trust=draft.trust,
                weakens=draft.weakens,
                artefacts=draft.artefacts,
                agreements=draft.agreements,
                exceptions=[read_exception(one.signed, []) for one in granted if one.signed is not None],
            )
        except Malformed as malformed:
            raise BadRequest(str(malformed)) from malformed
        await asyncio.to_thread(self._judge_unsigned, payload, before, now)
        return payload, before

    def unsigned(self, payload: Payload) -> bytes:
        """What is taken to where the key is. Raises BadRequest."""
        try:
            return write_envelope(payload, [], self.key.signer().rotations)
        except Malformed as malformed:
            raise BadRequest(str(malformed)) from malformed

    async def take(self, uow: UnitOfWork, now: datetime, data: bytes, why: Why) -> Version:
        """Keep what was signed elsewhere. The caller has seen that it is what was to be signed. Raises PolicyRefused,
        Tampered.
        """
        before = await self.in_force(uow)
        verdict = await asyncio.to_thread(self.rules.judge.judge, self.basis(before), [data], now)
        if isinstance(verdict, judge.Refused):
            raise PolicyRefused(verdict.cause, verdict.sentence)
        if isinstance(verdict, judge.Unchanged):
            raise BadRequest(f"Version {verdict.payload.version} is published already.")
        return await self._keep(uow, now, data, before, why)

    def basis(self, before: InForce | None) -> Basis:
        """What the next version is judged by."""
        if before is not None:
            return before.basis
        return enrolled(self.school, self.key.signer().current.key, {})  # nothing but the national default

    def _verified(self, version: Version) -> InForce:
        changed = Tampered(
            f"Version {version.version}, the policy in force, is not what was signed: somebody changed the database; "
            "restore it from a backup."
        )
        try:
            envelope = read_envelope(version.envelope)
            accepted = restored(self.school, version.envelope, self.rules.read_part)
        except Malformed as malformed:
            raise changed from malformed
        payload = envelope.payload
        ours = (payload.school, payload.version, payload.hash, payload.document)
        if ours != (self.school, version.version, version.hash, version.document_hash):
            raise changed
        if not _signed_by_us(envelope, self.key.signer()):
            raise changed
        return InForce(version, payload, accepted.basis)

    def _judge_unsigned(self, payload: Payload, before: InForce | None, now: datetime) -> None:
        """All that devices ask but the signature, before there is one: a key made for this moment signs, and is trusted
        beside the real one.
        """
        basis, stand_in = self.basis(before), secrets.token_bytes(KEY_BYTES)
        signers = (*basis.trust.signers, SignerKey(public_of(stand_in), self.key.signer().current.not_after))
        known = replace(basis, trust=replace(basis.trust, signers=signers))
        try:
            data = write_envelope(payload, [sign_policy(stand_in, payload)], self.key.signer().rotations)
        except Malformed as malformed:
            raise BadRequest(str(malformed)) from malformed
        verdict = self.rules.judge.judge(known, [data], now)
        if isinstance(verdict, judge.Refused):
            raise PolicyRefused(verdict.cause, verdict.sentence)

    def _signed(self, payload: Payload, before: InForce | None, private: bytes, now: datetime) -> bytes:
        data = write_envelope(payload, [sign_policy(private, payload)], self.key.signer().rotations)
        envelope, signers = read_envelope(data), self.basis(before).trust.signers
        try:
            check_signature(envelope, vouched(envelope, signers, now), now)
        except Malformed as malformed:
            raise PolicyRefused(malformed.cause, str(malformed)) from malformed
        return data

    async def _keep(self, uow: UnitOfWork, now: datetime, envelope: bytes, before: InForce | None, why: Why) -> Version:
        payload = read_envelope(envelope).payload
        says = {one.says for one in payload.agreements}
        anew = before is None or payload.content != before.payload.content
        version = Version(
            version=payload.version,
            hash=payload.hash,
            document_hash=payload.document,
            envelope=envelope,
            agreed=anew and says == set(Says),
            published_at=now,
            published_by=why.by,
            reason=why.reason,
            rollout=_rollout(payload.version, why.plan, before, now),
        )
        await uow.policies.add_version(version)
        detail: dict[str, Json] = {
            "hash": payload.hash,
            "document": payload.document,
            "base": payload.base,
            "reason": why.reason,
            **why.detail,
        }
        await record(uow, now, why.by, PUBLISHED, str(version.version), detail=detail)
        await uow.announce(Topic.POLICY)
        return version


def sign_elsewhere(unsigned: bytes, private: bytes) -> bytes:
    """The envelope of what `unsigned` made, signed where the key is. Raises BadRequest."""
    try:
        envelope = read_envelope(unsigned)
        return write_envelope(envelope.payload, [sign_policy(private, envelope.payload)], envelope.rotations)
    except Malformed as malformed:
        raise BadRequest(str(malformed)) from malformed


def _signed_by_us(envelope: Envelope, signer: Signer) -> bool:
    statement, ours = policy_statement(envelope.payload), {key_id(key): key for key in signer.all_keys}
    return any(one.key in ours and is_signed(ours[one.key], statement, one.signature) for one in envelope.signatures)


def _rollout(version: int, plan: Plan | None, before: InForce | None, now: datetime) -> Mapping[str, Json]:
    if plan is None and before is not None and before.version.rollout is not None:
        return before.version.rollout
    return to_json(begin(version, plan or AT_ONCE, now))


async def _told(uow: UnitOfWork) -> tuple[int, str] | None:
    """What the audit says was published last. Raises Tampered."""
    try:
        entry = await uow.audit.last(PUBLISHED)
    except SpoiltError as error:
        raise Tampered(
            "The audit's entry of the newest policy was changed: see heed-collector report audit --verify."
        ) from error
    return None if entry is None else (int(entry.object), str(entry.detail["hash"]))


def _changed_document(hash_: str) -> str:
    return (
        f"The document {hash_[:12]} is not what was hashed: somebody changed the database; propose the change again, "
        "or restore the database from a backup."
    )
