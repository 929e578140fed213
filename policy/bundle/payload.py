"""What is signed: one version of a school's policy, whole, with who may sign and agree, who did, and who is let off.

A payload is its text; all else is read from that. Whoever makes one composes it, and so reads it once before anybody
else has to.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum

from policy.bundle.canonical import canonical, digest_of_read, read_canonical
from policy.bundle.cause import Cause, Malformed
from policy.bundle.exception import PolicyException, exception_tree, read_exception
from policy.bundle.fields import Fields, base64_text, moment_text
from policy.bundle.trust import Trust, read_trust
from policy.document.tree import Json, Tree

FORMAT = 1
ARTEFACT_BYTES = 64 * 1024 * 1024  # the greatest lexicon or model that a device fetches
_VERSIONS = 1 << 53
_EXCEPTIONS = 500


class Says(StrEnum):
    """The two words that a change which weakens protection needs, of two people."""

    PROPOSE = "propose"
    APPROVE = "approve"


class ArtefactKind(StrEnum):
    """What is fetched apart from the policy."""

    LEXICON = "lexicon"


@dataclass(frozen=True, slots=True)
class Artefact:
    """A file that the policy needs, by its SHA-256 in hexadecimal digits."""

    sha256: str
    bytes: int
    kind: ArtefactKind


@dataclass(frozen=True, slots=True)
class Agreement:
    """One person's signed word on a change (policy/bundle/agreement.py)."""

    person: str
    says: Says
    at: datetime
    signature: bytes


@dataclass(frozen=True, slots=True)
class Content:
    """What two people agree to, and what must not change without them when it weakens: each part by the SHA-256 of
    its canonical JSON, in hexadecimal digits. `document` is the whole policy, of which `device` is what devices get.
    """

    document: str
    device: str
    trust: str
    artefacts: str


@dataclass(frozen=True, slots=True)
class Payload:
    """One version. `text` is what is signed, `hash` its SHA-256.

    `base`: the version on which the present content (document, policy, trust, artefacts) was made; a version that only
    adds or drops exceptions keeps the base of the one before. `document`, `previous`: SHA-256 of the whole policy as
    people wrote it, and of the payload before; the latter is for whoever audits the chain. `weakens`: the document
    does, where devices cannot see it. `unknown`: fields of a newer collector. All hashes are hexadecimal digits.
    """

    text: str = field(repr=False)
    hash: str
    school: str
    version: int
    base: int
    previous: str
    made_at: datetime
    document: str
    weakens: bool
    policy: Tree = field(repr=False)
    artefacts: tuple[Artefact, ...]
    trust: Trust
    agreements: tuple[Agreement, ...]
    exceptions: tuple[PolicyException, ...]
    content: Content
    unknown: tuple[str, ...]


def school_id(authority_key: bytes) -> str:
    """How a school is called in its policies: SHA-256 of its CA's public key (DER, SubjectPublicKeyInfo)."""
    return hashlib.sha256(authority_key).hexdigest()


def compose(
    *,
    school: str,
    version: int,
    base: int,
    previous: str,
    made_at: datetime,
    document: str,
    policy: Tree,
    trust: Tree,
    weakens: bool = False,
    artefacts: Sequence[Artefact] = (),
    agreements: Sequence[Agreement] = (),
    exceptions: Sequence[PolicyException] = (),
) -> Payload:
    """A payload of these parts. `trust`: as `trust_tree` makes it. Raises Malformed when no device could read it."""
    body: Tree = {
        "format": FORMAT,
        "school": school,
        "version": version,
        "base": base,
        "previous": previous,
        "made_at": moment_text(made_at),
        "document": document,
        "weakens": weakens,
        "policy": policy,
        "artefacts": [_artefact_tree(one) for one in artefacts],
        "trust": trust,
        "agreements": [
            {
                "person": one.person,
                "says": one.says.value,
                "at": moment_text(one.at),
                "signature": base64_text(one.signature),
            }
            for one in agreements
        ],
        "exceptions": [exception_tree(one) for one in exceptions],
    }
    return read_payload(canonical(body).decode())


def read_payload(text: str) -> Payload:
    """From the signed text. Raises Malformed."""
    try:
        data = text.encode()
    except UnicodeEncodeError as error:
        raise Malformed(Cause.NOT_JSON, "The policy holds half of a character: it was changed on the way.") from error
    body = read_canonical(data, "policy")
    unknown: list[str] = []
    fields = Fields(body, "the payload", unknown)
    if fields.whole("format", 1, _VERSIONS) != FORMAT:
        sentence = f"The policy is of a newer format than {FORMAT}, the one that this agent reads: update the agent."
        raise Malformed(Cause.UNKNOWN_ENUM, sentence)
    document, policy = fields.digest("document"), fields.tree("policy")
    artefacts = fields.listed("artefacts", 16)
    trust = read_trust(fields.tree("trust"), unknown)
    payload = Payload(
        text=text,
        hash=hashlib.sha256(data).hexdigest(),
        school=fields.digest("school"),
        version=fields.whole("version", 1, _VERSIONS),
        base=fields.whole("base", 0, _VERSIONS),
        previous=fields.digest("previous", or_empty=True),
        made_at=fields.moment("made_at"),
        document=document,
        weakens=fields.flag("weakens"),
        policy=policy,
        artefacts=tuple(_artefact(one, unknown) for one in artefacts),
        trust=trust,
        agreements=tuple(_agreement(one, unknown) for one in fields.listed("agreements", 8)),
        exceptions=tuple(read_exception(one, unknown) for one in fields.listed("exceptions", _EXCEPTIONS)),
        content=Content(document, digest_of_read(policy), trust.hash, digest_of_read(artefacts)),
        unknown=(),
    )
    fields.done()
    if payload.base >= payload.version:
        raise Malformed(Cause.BAD_FORMAT, "In the policy, the payload says that it was made on a later version.")
    return replace(payload, unknown=tuple(unknown))


def _artefact(value: Json, unknown: list[str]) -> Artefact:
    fields = Fields(value, "an artefact", unknown)
    size = fields.whole("bytes", 1, ARTEFACT_BYTES)
    artefact = Artefact(fields.digest("sha256"), size, fields.word("kind", ArtefactKind))
    fields.done()
    return artefact


def _artefact_tree(one: Artefact) -> Tree:
    return {"sha256": one.sha256, "bytes": one.bytes, "kind": one.kind.value}


def _agreement(value: Json, unknown: list[str]) -> Agreement:
    fields = Fields(value, "an agreement", unknown)
    agreement = Agreement(
        fields.text("person", 128), fields.word("says", Says), fields.moment("at"), fields.signature("signature")
    )
    fields.done()
    return agreement
