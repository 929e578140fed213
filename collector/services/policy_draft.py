"""What is to be published, what is in force beside it, and why it may not be."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from collector.domain.policies import Version
from collector.domain.received import Json
from collector.domain.rollout import AT_ONCE, Plan
from collector.errors import Refused
from policy.bundle.cause import Cause
from policy.bundle.judge import Basis
from policy.bundle.payload import Agreement, Artefact, Payload
from policy.bundle.trust import trust_tree
from policy.document.tree import Tree


class PolicyRefused(Refused):
    """What was to be published would be refused by devices; `cause` is the word for why."""

    def __init__(self, cause: Cause, sentence: str) -> None:
        super().__init__(sentence)
        self.cause = cause


class Tampered(Refused):
    """What the database says of policy is not what was signed."""


@dataclass(frozen=True, slots=True)
class InForce:
    """The newest version, verified."""

    version: Version
    payload: Payload
    basis: Basis

    @property
    def trust(self) -> Tree:
        """Who may sign and agree, as the payload holds it."""
        return trust_tree(self.payload.trust.people, self.payload.trust.signers)


@dataclass(frozen=True, slots=True)
class Draft:
    """What is to be in force next, but for the exceptions. `base`: the version it was made on."""

    document: str
    policy: Tree
    trust: Tree
    artefacts: tuple[Artefact, ...]
    weakens: bool
    base: int
    agreements: tuple[Agreement, ...] = ()

    @classmethod
    def again(cls, payload: Payload) -> Draft:
        """What is in force already."""
        return cls(
            document=payload.document,
            policy=payload.policy,
            trust=trust_tree(payload.trust.people, payload.trust.signers),
            artefacts=payload.artefacts,
            weakens=payload.weakens,
            base=payload.base,
            agreements=payload.agreements,
        )


@dataclass(frozen=True, slots=True)
class Why:
    """Who publishes and why, for the version's row and the audit. `plan`: how it goes out; None: as far as the version
    before it has, for one that adds nothing but exceptions.
    """

    by: str
    reason: str
    detail: Mapping[str, Json]
    plan: Plan | None = AT_ONCE
