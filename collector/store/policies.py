"""Policy as it is kept: documents, versions and proposals. What devices have of it: collector/store/policy_devices.py.

Documents and reasons may name people, so they are sealed, each bound to its place: a row cannot pass for another.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Sequence
from dataclasses import asdict
from datetime import datetime
from typing import Any

from sqlalchemy import Row, insert, select, text, update
from sqlalchemy.ext.asyncio import AsyncConnection

from collector.domain.policies import (
    OPEN,
    Document,
    Proposal,
    ProposalKind,
    ProposalState,
    Published,
    Version,
    Weakened,
)
from collector.store.dialect import insert as insert_or
from collector.store.dialect import is_sqlite
from collector.store.tables import policy_documents, policy_proposals, policy_versions
from collector.store.vault import Vault
from policy.bundle.fields import base64_text, moment_text
from policy.bundle.payload import Agreement, Artefact, ArtefactKind, Says
from policy.document.tree import Json

_ONE_AT_A_TIME = 0x504F4C49  # versions are numbered without gaps


class Policies:
    """Documents never change, versions only in their roll-out, proposals only in their state."""

    def __init__(self, connection: AsyncConnection, vault: Vault) -> None:
        self._connection = connection
        self._school = vault.school

    async def alone(self) -> None:
        """Wait until nobody else changes policy, and keep others waiting until this transaction ends."""
        if not is_sqlite(self._connection):
            await self._connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": _ONE_AT_A_TIME})

    async def add_document(self, document: Document) -> None:
        """Keep it; one that is known stays as it was."""
        statement = insert_or(self._connection, policy_documents).values(
            hash=document.hash,
            sealed_text=self._seal("document text", document.hash, document.text),
            sealed_tree=self._seal("document tree", document.hash, document.tree),
            made_at=document.made_at,
        )
        await self._connection.execute(statement.on_conflict_do_nothing())

    async def document(self, hash_: str) -> Document | None:
        """By its hash. Raises SpoiltError when its row was changed."""
        found = await self._connection.execute(select(policy_documents).where(policy_documents.c.hash == hash_))
        row = found.one_or_none()
        if row is None:
            return None
        written = self._open("document text", row.hash, row.sealed_text)
        return Document(row.hash, written, self._open("document tree", row.hash, row.sealed_tree), row.made_at)

    async def add_version(self, version: Version) -> None:
        """The next one. Its document must be kept."""
        await self._connection.execute(
            insert(policy_versions).values(
                version=version.version,
                hash=version.hash,
                document_hash=version.document_hash,
                envelope=version.envelope,
                agreed=version.agreed,
                published_at=version.published_at,
                published_by=version.published_by,
                sealed_reason=self._seal("version", str(version.version), version.reason),
                rollout=None if version.rollout is None else json.dumps(version.rollout, sort_keys=True),
            )
        )

    async def newest(self) -> Version | None:
        """The one with the highest number."""
        found = await self._connection.execute(
            select(policy_versions).order_by(policy_versions.c.version.desc()).limit(1)
        )
        row = found.one_or_none()
        return None if row is None else self._version(row)

    async def version(self, number: int) -> Version | None:
        """One of them."""
        found = await self._connection.execute(select(policy_versions).where(policy_versions.c.version == number))
        row = found.one_or_none()
        return None if row is None else self._version(row)

    async def versions(self, since: int = 0, *, agreed: bool = False) -> list[Version]:
        """Those above `since`, oldest first; with `agreed` only those that carry agreements."""
        statement = select(policy_versions).where(policy_versions.c.version > since).order_by(policy_versions.c.version)
        if agreed:
            statement = statement.where(policy_versions.c.agreed.is_(True))
        return [self._version(row) for row in await self._connection.execute(statement)]

    async def in_brief(self) -> list[Published]:
        """Every version in brief, oldest first."""
        columns = policy_versions.c
        rows = await self._connection.execute(
            select(columns.version, columns.hash, columns.agreed, columns.rollout).order_by(columns.version)
        )
        return [
            Published(row.version, row.hash, row.agreed, None if row.rollout is None else json.loads(row.rollout))
            for row in rows
        ]

    async def envelope(self, number: int) -> bytes | None:
        """The signed bytes of one version."""
        found = await self._connection.execute(
            select(policy_versions.c.envelope).where(policy_versions.c.version == number)
        )
        row = found.one_or_none()
        return None if row is None else bytes(row.envelope)

    async def set_rollout(self, number: int, rollout: Json) -> None:
        """How far its roll-out is."""
        await self._connection.execute(
            update(policy_versions)
            .where(policy_versions.c.version == number)
            .values(rollout=None if rollout is None else json.dumps(rollout, sort_keys=True))
        )

    async def add_proposal(self, proposal: Proposal) -> None:
        """A new one."""
        facts: Json = {
            "reason": proposal.reason,
            "differences": list(proposal.differences),
            "weakenings": [asdict(one) for one in proposal.weakenings],
            "device": proposal.device,
            "trust": proposal.trust,
            "artefacts": [asdict(one) for one in proposal.artefacts],
        }
        await self._connection.execute(
            insert(policy_proposals).values(
                id=proposal.id,
                kind=proposal.kind.value,
                document_hash=proposal.document_hash,
                base_version=proposal.base_version,
                proposed_by=proposal.proposed_by,
                proposed_at=proposal.proposed_at,
                sealed_facts=self._seal("proposal", proposal.id, facts),
                state=proposal.state.value,
                agreements=_agreements(proposal.agreements),
            )
        )

    async def proposal(self, id_: str) -> Proposal | None:
        """By its id. Raises SpoiltError when what it says was changed."""
        found = await self._connection.execute(select(policy_proposals).where(policy_proposals.c.id == id_))
        row = found.one_or_none()
        return None if row is None else self._proposal(row)

    async def proposals(self, *, only_open: bool = False) -> list[Proposal]:
        """Newest first."""
        statement = select(policy_proposals).order_by(policy_proposals.c.proposed_at.desc(), policy_proposals.c.id)
        if only_open:
            statement = statement.where(policy_proposals.c.state.in_([state.value for state in OPEN]))
        return [self._proposal(row) for row in await self._connection.execute(statement)]

    async def decide(
        self,
        proposal: Proposal,
        state: ProposalState,
        *,
        by: str,
        at: datetime,
        reason: str,
        agreements: Sequence[Agreement] = (),
    ) -> None:
        """It was agreed to, refused or withdrawn. `agreements`: all there are now."""
        await self._connection.execute(
            update(policy_proposals)
            .where(policy_proposals.c.id == proposal.id)
            .values(
                state=state.value,
                agreements=_agreements(agreements or proposal.agreements),
                decided_by=by,
                decided_at=at,
                sealed_decision=self._seal("decision", proposal.id, reason),
            )
        )

    async def published(self, id_: str, version: int) -> None:
        """The proposal is in force as this version."""
        await self._connection.execute(
            update(policy_proposals)
            .where(policy_proposals.c.id == id_)
            .values(state=ProposalState.PUBLISHED.value, version=version)
        )

    async def superseded(self, ids: Sequence[str]) -> None:
        """These no longer fit what is in force."""
        await self._connection.execute(
            update(policy_proposals)
            .where(policy_proposals.c.id.in_(list(ids)))
            .values(state=ProposalState.SUPERSEDED.value)
        )

    def _version(self, row: Row[Any]) -> Version:
        return Version(
            version=row.version,
            hash=row.hash,
            document_hash=row.document_hash,
            envelope=bytes(row.envelope),
            agreed=row.agreed,
            published_at=row.published_at,
            published_by=row.published_by,
            reason=self._open("version", str(row.version), row.sealed_reason),
            rollout=None if row.rollout is None else json.loads(row.rollout),
        )

    def _proposal(self, row: Row[Any]) -> Proposal:
        facts = self._open("proposal", row.id, row.sealed_facts)
        return Proposal(
            id=row.id,
            kind=ProposalKind(row.kind),
            document_hash=row.document_hash,
            base_version=row.base_version,
            proposed_by=row.proposed_by,
            proposed_at=row.proposed_at,
            reason=facts["reason"],
            differences=tuple(facts["differences"]),
            weakenings=tuple(Weakened(**one) for one in facts["weakenings"]),
            device=facts["device"],
            trust=facts["trust"],
            artefacts=tuple(
                Artefact(one["sha256"], one["bytes"], ArtefactKind(one["kind"])) for one in facts["artefacts"]
            ),
            state=ProposalState(row.state),
            agreements=tuple(_agreement(one) for one in json.loads(row.agreements)),
            decided_by=row.decided_by,
            decided_at=row.decided_at,
            decision_reason="" if row.sealed_decision is None else self._open("decision", row.id, row.sealed_decision),
            version=row.version,
        )

    def _seal(self, kind: str, place: str, value: Json) -> bytes:
        return self._school.seal(json.dumps(value, sort_keys=True).encode(), _bound(kind, place))

    def _open(self, kind: str, place: str, sealed: bytes) -> Any:  # noqa: ANN401 - JSON's own looseness
        return json.loads(self._school.open(bytes(sealed), _bound(kind, place)))


def _bound(kind: str, place: str) -> bytes:
    return f"policy {kind}\0{place}".encode()


def _agreements(agreements: Sequence[Agreement]) -> str:
    return json.dumps(
        [
            {
                "person": one.person,
                "says": one.says.value,
                "at": moment_text(one.at),
                "signature": base64_text(one.signature),
            }
            for one in agreements
        ]
    )


def _agreement(one: dict[str, str]) -> Agreement:
    signature = base64.b64decode(one["signature"])
    return Agreement(one["person"], Says(one["says"]), datetime.fromisoformat(one["at"]), signature)
