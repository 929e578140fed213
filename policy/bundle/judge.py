"""May this policy follow that one? One rule, for the device that is offered one and for the collector that signs it.

What is offered must be whole, the school's own, signed by a key that the policy in force trusts, and newer. Where it
weakens protection, or changes whom the school trusts, it must carry the signed words of two people of the trust in
force, one of them a senior leader. Until a senior leader is trusted nobody is asked; from then on always.

Versions are skipped safely. A device is offered each version that carries agreements since its own, and the newest, and
walks them: each is judged by the one before that it accepted, and only the newest is applied. One on the way that
cannot be accepted is passed over, since the newest must be acceptable without it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Protocol

from policy.bundle.agreement import check_agreements, check_exceptions
from policy.bundle.canonical import digest
from policy.bundle.cause import Cause, Malformed
from policy.bundle.device_part import PartRead, read_layer, read_part
from policy.bundle.envelope import Envelope, check_signature, read_envelope, vouched
from policy.bundle.exception import PolicyException
from policy.bundle.payload import Content, Payload
from policy.bundle.signing import key_id
from policy.bundle.trust import SignerKey, Trust
from policy.change.clocks import begins_late
from policy.change.exceptions import extended
from policy.document.tree import Tree

_FARTHEST = 100_000  # versions at once: a slip must not use up all the numbers that could follow it


class Loss(Protocol):
    """One thing that a change weakens (policy/change/weaken.py: Weakening)."""

    @property
    def sentence(self) -> str:
        """What is weaker, for people."""


Weaken = Callable[[Tree, Tree], Sequence[Loss]]
"""What is weaker in the second of two policies, for anybody; nothing when nothing is."""


ReadPart = Callable[[Tree], PartRead]
"""Reads the device part of a payload. Raises Malformed."""


@dataclass(frozen=True, slots=True)
class Basis:
    """What the next policy is judged by: what is in force.

    `version`, `hash`: of the payload in force, 0 and empty before the first. `policy`: its device part as read, or the
    national default. `lost`: the payload in force cannot be read any more, and only the same bytes may follow it, from
    which its trust is known again.
    """

    school: str
    version: int
    hash: str
    base: int
    content: Content
    policy: Tree
    trust: Trust
    lost: bool = False


@dataclass(frozen=True, slots=True)
class Accepted:
    """It may be put in force. `data`: the envelope. `policy`, `exceptions`: as this program understands them. `basis`:
    what comes after is judged by. `unknown`: fields of a newer collector that were ignored, and numbers out of range.
    `weakens`: for what two people were asked, as sentences.
    """

    payload: Payload
    data: bytes
    policy: Tree
    exceptions: tuple[PolicyException, ...]
    basis: Basis
    unknown: tuple[str, ...]
    weakens: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Unchanged:
    """It is in force already."""

    payload: Payload


@dataclass(frozen=True, slots=True)
class Refused:
    """It may not. `sentence`: what, where, and how to mend it. `version`, `hash`: of what was refused, where it could
    be read.
    """

    cause: Cause
    sentence: str
    version: int = 0
    hash: str = ""


Verdict = Accepted | Unchanged | Refused


@dataclass(frozen=True, slots=True)
class Judge:
    """The rule, with the question that is answered elsewhere."""

    weaken: Weaken
    read_part: ReadPart = read_part

    def judge(self, basis: Basis, chain: Iterable[bytes], now: datetime) -> Verdict:
        """The verdict on the last envelope of `chain`, the others being on its way. `now`: UTC, as far as it can be
        trusted. Of an empty chain: Refused.
        """
        walk = Walk(basis)
        for data in chain:
            walk = self.step(walk, data, now)
        return walk.verdict

    def step(self, walk: Walk, data: bytes, now: datetime) -> Walk:
        """One envelope further."""
        verdict = self._one(walk.basis, data, now)
        if isinstance(verdict, Refused):
            passed = verdict.cause in {Cause.LOWER_VERSION, Cause.OTHER_BYTES}  # it is behind us, and no obstacle
            return replace(walk, last=verdict, obstacle=walk.obstacle or (None if passed else verdict))
        basis = verdict.basis if isinstance(verdict, Accepted) else walk.basis
        return replace(walk, basis=basis, last=verdict)

    def _one(self, basis: Basis, data: bytes, now: datetime) -> Verdict:
        try:
            envelope = read_envelope(data)
        except Malformed as malformed:
            return Refused(malformed.cause, str(malformed))
        payload = envelope.payload
        try:
            if payload.hash == basis.hash and not basis.lost:
                return Unchanged(payload)
            return self._follow(basis, envelope, data, now)
        except Malformed as malformed:
            return Refused(malformed.cause, str(malformed), payload.version, payload.hash)

    def _follow(self, basis: Basis, envelope: Envelope, data: bytes, now: datetime) -> Accepted:
        """Raises Malformed unless this may follow."""
        payload = envelope.payload
        part = self.read_part(payload.policy)
        weakens: tuple[str, ...] = ()
        if basis.lost:
            _check_same_again(basis, payload)
        else:
            _check_enrolment(basis)
            signers = vouched(envelope, basis.trust.signers, now)
            check_signature(envelope, signers, now)
            _check_newer(basis, payload)
            weakens = self._losses(basis, payload, part, signers, now)
            if weakens and basis.trust.founded:
                check_agreements(payload, basis.trust, weakens)
            check_exceptions(payload)
            _check_future(payload, now)
        return _taken(basis.school, envelope, data, part, weakens)

    def _losses(
        self, basis: Basis, payload: Payload, part: PartRead, signers: Iterable[SignerKey], now: datetime
    ) -> tuple[str, ...]:
        """What needs two people's agreement, each as a sentence."""
        losses = [loss.sentence for loss in self.weaken(basis.policy, part.policy)]
        if begins_late(part.policy, now) and not begins_late(basis.policy, now):
            losses.append("It does not tell how far clocks are ahead until later, and they would go wrong till then.")
        losses += [loss.sentence for loss in extended(payload.exceptions, basis.policy, part.policy)]
        if payload.trust.rest != basis.trust.rest:
            losses.append("It changes whose agreement counts.")
        if not _within(payload.trust.signers, signers):
            losses.append("It trusts a signing key for which no trusted key vouches, or one for longer.")
        if payload.content.artefacts != basis.content.artefacts:
            losses.append("It changes the lexicon that devices match with, which may find less.")
        if payload.weakens and payload.document != basis.content.document:
            losses.append("It weakens what the collector does.")
        return tuple(losses)


@dataclass(frozen=True, slots=True)
class Walk:
    """How far along a chain of offers. `basis`: what the next is judged by."""

    basis: Basis
    last: Verdict = Refused(Cause.EMPTY, "The offered policy is empty.")
    obstacle: Refused | None = None

    @property
    def verdict(self) -> Verdict:
        """On the last envelope; where it is refused, the first obstacle on the way is what is to be mended."""
        return (self.obstacle or self.last) if isinstance(self.last, Refused) else self.last


def enrolled(school: str, key: bytes, national: Tree) -> Basis:
    """The basis of a device that never had a policy. `key`: the signer's raw public key, named at enrolment; empty
    where none was.
    """
    signers = (SignerKey(key, datetime.max.replace(tzinfo=UTC)),) if key else ()
    trust = Trust((), signers, "", "")
    return Basis(school, 0, "", -1, Content("", digest(national), "", digest([])), national, trust)


def lost(school: str, version: int, hash: str, national: Tree) -> Basis:  # noqa: A002 - the field's own name
    """The basis of a device whose policy in force is damaged; that it was this one is known from its keystore."""
    content = Content("", digest(national), "", digest([]))
    return Basis(school, version, hash, -1, content, national, Trust((), (), "", ""), lost=True)


def restored(school: str, data: bytes, read_part: ReadPart = read_part) -> Accepted:
    """From an envelope that was accepted before, whose hash the caller has compared. Verifies no signature. Raises
    Malformed.
    """
    envelope = read_envelope(data)
    return _taken(school, envelope, data, read_part(envelope.payload.policy), ())


def _taken(school: str, envelope: Envelope, data: bytes, part: PartRead, weakens: tuple[str, ...]) -> Accepted:
    payload = envelope.payload
    basis = Basis(school, payload.version, payload.hash, payload.base, payload.content, part.policy, payload.trust)
    layers = [read_layer(one.rules, f"exception {one.id}") for one in payload.exceptions]
    exceptions = tuple(replace(one, rules=layer.policy) for one, layer in zip(payload.exceptions, layers, strict=True))
    notes = (*part.notes, *(note for layer in layers for note in layer.notes))
    unknown = (*envelope.unknown, *payload.unknown, *notes)
    return Accepted(payload, data, part.policy, exceptions, basis, unknown, weakens)


def _check_same_again(basis: Basis, payload: Payload) -> None:
    if payload.hash != basis.hash:
        raise Malformed(
            Cause.LOST,
            f"This device lost its policy, version {basis.version}, and takes no other before that very one is offered "
            "again; where the collector has it no longer, enrol the device again with --replace.",
        )


def _check_enrolment(basis: Basis) -> None:
    if not basis.trust.signers:
        raise Malformed(
            Cause.NO_SIGNER,
            "This device was told of no signing key when it was enrolled, and takes no policy: enrol it again with "
            "--replace.",
        )


def _check_newer(basis: Basis, payload: Payload) -> None:
    if payload.school != basis.school:
        raise Malformed(Cause.WRONG_SCHOOL, f"Version {payload.version} is another school's policy.")
    if payload.version < basis.version:
        raise Malformed(
            Cause.LOWER_VERSION,
            f"Version {payload.version} is older than version {basis.version}, which is in force: to go back, publish "
            "the earlier policy as a new version.",
        )
    if payload.version == basis.version:
        raise Malformed(
            Cause.OTHER_BYTES,
            f"Version {payload.version} is in force already and says something else: publish this as a new version.",
        )
    if payload.version > basis.version + _FARTHEST:
        raise Malformed(
            Cause.BAD_FORMAT,
            f"Version {payload.version} lies too far beyond version {basis.version}, which is in force: publish it as "
            "the next version.",
        )
    # Whatever was agreed to was so on a base, and each base is used up by the first content that is made on it: an old
    # agreement can not be shown again to undo what came after.
    if payload.base < basis.base + (payload.content != basis.content):
        raise Malformed(
            Cause.STALE_BASE,
            f"Version {payload.version} was made on version {payload.base}, before what is in force was: look at the "
            "change again and publish it as it then is.",
        )


def _check_future(payload: Payload, now: datetime) -> None:
    """A policy after which none could follow would be the last for ever."""
    if all(signer.not_after < now for signer in payload.trust.signers):
        raise Malformed(Cause.NO_SIGNER, f"Version {payload.version} trusts only signing keys whose time is over.")


def _within(signers: Iterable[SignerKey], known: Iterable[SignerKey]) -> bool:
    until = {key_id(signer.key): signer.not_after for signer in known}
    return all(key_id(one.key) in until and one.not_after <= until[key_id(one.key)] for one in signers)
