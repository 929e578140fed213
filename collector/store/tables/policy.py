"""The tables of policy: what was written, who agreed, what was signed, what each device has in force.

The rows alone prove nothing: what counts is in the signed envelope, with people's own signatures in it. What may name
somebody (a document, a reason) is sealed under the evidence key.
"""

from __future__ import annotations

from sqlalchemy import BigInteger, Boolean, Column, ForeignKey, Index, Integer, LargeBinary, String, Table, Text

from collector.store.tables.columns import Instant, metadata

policy_documents = Table(
    "policy_documents",
    metadata,
    Column("hash", String(64), primary_key=True),  # SHA-256 of the canonical tree, hex
    Column("sealed_text", LargeBinary, nullable=False),  # as people wrote it
    Column("sealed_tree", LargeBinary, nullable=False),  # JSON
    Column("made_at", Instant, nullable=False),
)

policy_versions = Table(
    "policy_versions",
    metadata,
    Column("version", BigInteger, primary_key=True, autoincrement=False),
    Column("hash", String(64), nullable=False),  # SHA-256 of the payload's text, hex
    Column("document_hash", ForeignKey("policy_documents.hash"), nullable=False),
    Column("envelope", LargeBinary, nullable=False),
    Column("agreed", Boolean, nullable=False),  # its payload carries people's agreements
    Column("published_at", Instant, nullable=False),
    Column("published_by", String(64), nullable=False),  # a user's id, or "cli"
    Column("sealed_reason", LargeBinary, nullable=False),
    Column("rollout", Text),  # JSON: how it goes out to devices, and how far it is
)

policy_proposals = Table(
    "policy_proposals",
    metadata,
    Column("id", String(32), primary_key=True),
    Column("kind", String(16), nullable=False),
    Column("document_hash", ForeignKey("policy_documents.hash"), nullable=False),
    Column("base_version", BigInteger, nullable=False),
    Column("proposed_by", ForeignKey("users.id"), nullable=False),
    Column("proposed_at", Instant, nullable=False),
    Column("sealed_facts", LargeBinary, nullable=False),  # JSON: reason, what it changes and weakens, what is signed
    Column("state", String(16), nullable=False),
    Column("agreements", Text, nullable=False),  # JSON list, each with its signature
    Column("decided_by", ForeignKey("users.id")),
    Column("decided_at", Instant),
    Column("sealed_decision", LargeBinary),
    Column("version", BigInteger),  # that it was published as
)
Index("ix_policy_proposals_state", policy_proposals.c.state, policy_proposals.c.proposed_at)

policy_devices = Table(
    "policy_devices",
    metadata,
    Column("device_id", ForeignKey("devices.id"), primary_key=True),
    Column("version", BigInteger, nullable=False),
    Column("hash", String(64), nullable=False),  # hex
    Column("phase", String(16), nullable=False),  # applying, applied, failed
    Column("cause", Text, nullable=False),
    Column("at", Instant, nullable=False),
    Column("unknown", Text, nullable=False),  # JSON list of fields that its agent does not know
)
Index("ix_policy_devices_version", policy_devices.c.version, policy_devices.c.phase)

artefacts = Table(
    "artefacts",
    metadata,
    Column("sha256", String(64), primary_key=True),  # hex
    Column("kind", String(16), nullable=False),
    Column("bytes", Integer, nullable=False),
    Column("content", LargeBinary, nullable=False),
    Column("made_at", Instant, nullable=False),
)

exceptions = Table(
    "exceptions",
    metadata,
    Column("id", String(32), primary_key=True),
    Column("asked_by", ForeignKey("users.id"), nullable=False),
    Column("asked_at", Instant, nullable=False),
    Column("sealed_facts", LargeBinary, nullable=False),  # JSON: for whom, what and why
    Column("begins_at", Instant, nullable=False),
    Column("ends_at", Instant, nullable=False),
    Column("state", String(16), nullable=False),
    Column("decided_by", ForeignKey("users.id")),
    Column("decided_at", Instant),
    Column("sealed_decision", LargeBinary),  # why it was granted or refused
    Column("signed", Text),  # JSON: the grant as devices get it
    Column("version", BigInteger),  # the first that carries it
    Column("ended_by", ForeignKey("users.id")),
    Column("ended_at", Instant),
    Column("sealed_ending", LargeBinary),
)
Index("ix_exceptions_state", exceptions.c.state, exceptions.c.ends_at)
