"""Records of policy as the collector keeps them. The rules of a proposal's life are in collector/domain/change.py."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from policy.bundle.payload import Agreement, Artefact
from policy.document.tree import Json, Tree


@dataclass(frozen=True, slots=True)
class Document:
    """What a policy says. `hash` is the SHA-256 of the canonical tree, `text` the YAML as people wrote it."""

    hash: str
    text: str
    tree: Tree
    made_at: datetime


@dataclass(frozen=True, slots=True)
class Version:
    """One published policy. `hash` is the SHA-256 of the payload's text; `agreed`: it carries people's agreements;
    `published_by` a user's id, or "cli". `rollout` is what collector/domain/rollout.py keeps.
    """

    version: int
    hash: str
    document_hash: str
    envelope: bytes
    agreed: bool
    published_at: datetime
    published_by: str
    reason: str
    rollout: Mapping[str, Json] | None = None


@dataclass(frozen=True, slots=True)
class Published:
    """A version as whoever offers it needs it: without its envelope, which may be large, and without its reason."""

    version: int
    hash: str
    agreed: bool
    rollout: Mapping[str, Json] | None


class ProposalKind(StrEnum):
    """What a proposal is about."""

    CHANGE = "change"
    ROLLBACK = "rollback"
    TRUST = "trust"  # who can agree


class ProposalState(StrEnum):
    """How far a proposal is."""

    PROPOSED = "proposed"
    AGREED = "agreed"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"
    PUBLISHED = "published"
    SUPERSEDED = "superseded"


OPEN = frozenset({ProposalState.PROPOSED, ProposalState.AGREED})


@dataclass(frozen=True, slots=True)
class Weakened:
    """One way in which a change protects less."""

    audience: str
    key: str
    sentence: str


@dataclass(frozen=True, slots=True)
class Proposal:
    """A change that somebody asks for. `device`, `trust` and `artefacts` are what its agreements are over, besides the
    document: fixed when it was proposed, so that all sign the same bytes. `decided_by` approved or refused it.
    """

    id: str
    kind: ProposalKind
    document_hash: str
    base_version: int
    proposed_by: str
    proposed_at: datetime
    reason: str
    differences: tuple[str, ...]
    weakenings: tuple[Weakened, ...]
    device: Tree
    trust: Tree
    artefacts: tuple[Artefact, ...]
    state: ProposalState
    agreements: tuple[Agreement, ...]
    decided_by: str | None = None
    decided_at: datetime | None = None
    decision_reason: str = ""
    version: int | None = None


class Phase(StrEnum):
    """How far a device is with the version it was last offered."""

    APPLYING = "applying"
    APPLIED = "applied"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class DeviceState:
    """What a device last said of its policy. `unknown`: fields of it that its agent is too old to know."""

    device_id: str
    version: int
    hash: str
    phase: Phase
    cause: str
    at: datetime
    unknown: tuple[str, ...] = ()


class ExceptionState(StrEnum):
    """How far an exception is. One that is granted and past its end is over, without anybody doing anything."""

    ASKED = "asked"
    GRANTED = "granted"
    REFUSED = "refused"
    ENDED = "ended"


@dataclass(frozen=True, slots=True)
class PolicyException:
    """A reasoned, expiring permission. `whom` is {"group"|"account"|"device": name}, `rules` a fragment of a layer,
    `signed` what was asked for and granted, as devices get it (accounts hashed), `version` the first policy with it.
    """

    id: str
    asked_by: str
    asked_at: datetime
    whom: Mapping[str, str]
    rules: Tree
    why: str
    begins_at: datetime
    ends_at: datetime
    state: ExceptionState
    decided_by: str | None = None
    decided_at: datetime | None = None
    decision_reason: str = ""
    signed: Tree | None = None
    version: int | None = None
    ended_by: str | None = None
    ended_at: datetime | None = None
    end_reason: str = ""
