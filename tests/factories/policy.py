"""A school that makes policies: its people with their keys, its signer, and the versions that it published."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from policy.bundle.agreement import agree, ask, grant
from policy.bundle.canonical import digest
from policy.bundle.device_part import PartRead
from policy.bundle.envelope import Rotation, sign_policy, write_envelope
from policy.bundle.exception import PolicyException, Whom
from policy.bundle.fields import moment_text
from policy.bundle.judge import Accepted, Basis, Judge, enrolled
from policy.bundle.payload import Agreement, Artefact, Payload, Says, compose
from policy.bundle.signing import public_of
from policy.bundle.trust import SignerKey, TrustedPerson, TrustedRole, trust_tree
from policy.document.tree import Tree

NOW = datetime(2026, 11, 26, 9, 0, tzinfo=UTC)
NATIONAL: Tree = {"rules": {"control": {"idle_minutes": 10}}}


@dataclass(frozen=True, slots=True)
class Weaker:
    """What the fake rule finds."""

    sentence: str


def weaken(old: Tree, new: Tree) -> Sequence[Weaker]:
    """A rule that a test can see through: `idle_minutes` is weaker when greater."""
    return [Weaker("The screen locks later.")] if idle_minutes(new) > idle_minutes(old) else []


def idle_minutes(policy: Tree) -> int:
    rules = policy.get("rules")
    control = rules.get("control") if isinstance(rules, dict) else None
    minutes = control.get("idle_minutes") if isinstance(control, dict) else None
    return minutes if isinstance(minutes, int) else 10


def read_part(policy: Tree) -> PartRead:
    """Takes every device part as it is."""
    return PartRead(policy, ())


JUDGE = Judge(weaken, read_part)


def private(name: str) -> bytes:
    """The raw private key of whoever is called so: the same every time."""
    return hashlib.sha256(name.encode()).digest()


def person(name: str, role: TrustedRole) -> TrustedPerson:
    return TrustedPerson(name, role, public_of(private(name)))


def signer(name: str = "signer", days: int = 365) -> SignerKey:
    return SignerKey(public_of(private(name)), NOW + timedelta(days=days))


IT = person("ina", TrustedRole.IT)
HEAD = person("hana", TrustedRole.HEADTEACHER)
LEADER = person("leo", TrustedRole.LEADER)
DSL = person("dora", TrustedRole.DSL)
DEPUTY = person("dev", TrustedRole.DEPUTY)
TEACHER = person("tess", TrustedRole.TEACHER)
PEOPLE = (IT, HEAD, LEADER, DSL, DEPUTY, TEACHER)


@dataclass(frozen=True, slots=True)
class Made:
    """One version, and its envelope."""

    payload: Payload
    data: bytes


@dataclass(slots=True)
class PolicySchool:
    """Publishes one version after another. What a call does not say is as in the version before."""

    name: str = "school"
    people: Sequence[TrustedPerson] = PEOPLE
    signers: Sequence[SignerKey] = field(default_factory=lambda: (signer(),))
    signed_by: str = "signer"
    minutes: int = 10
    artefacts: Sequence[Artefact] = ()
    exceptions: Sequence[PolicyException] = ()
    rotations: Sequence[Rotation] = ()
    version: int = 0
    base: int = 0
    previous: str = ""
    weakens: bool = False
    more: Tree = field(default_factory=dict)
    made_at: datetime = NOW

    @property
    def id(self) -> str:
        return hashlib.sha256(self.name.encode()).hexdigest()

    def basis(self) -> Basis:
        """Of a device that has just been enrolled."""
        return enrolled(self.id, public_of(private("signer")), NATIONAL)

    def publish(self, *words: tuple[Says, str], keep_base: bool = False) -> Made:
        """The next version, with the words of these people."""
        base = self.base if keep_base else self.version
        self.version += 1
        made = self.make(words, base=base)
        self.base, self.previous = base, made.payload.hash
        return made

    def make(self, words: Iterable[tuple[Says, str]] = (), *, base: int | None = None) -> Made:
        """This version as it is said now."""
        draft = self.draft(self.base if base is None else base)
        agreements = [self.word(draft, says, name) for says, name in words]
        return self.seal(self.draft(draft.base, agreements))

    def draft(self, base: int, agreements: Sequence[Agreement] = ()) -> Payload:
        policy: Tree = {"rules": {"control": {"idle_minutes": self.minutes}}, **self.more}
        return compose(
            school=self.id,
            version=self.version,
            base=base,
            previous=self.previous,
            made_at=self.made_at,
            document=digest({"whole": policy}),
            policy=policy,
            trust=trust_tree(self.people, self.signers),
            weakens=self.weakens,
            artefacts=self.artefacts,
            agreements=agreements,
            exceptions=self.exceptions,
        )

    def word(self, draft: Payload, says: Says, name: str) -> Agreement:
        return agree(
            private(name), school=self.id, base=draft.base, content=draft.content, says=says, person=name, at=NOW
        )

    def seal(self, payload: Payload) -> Made:
        return Made(payload, write_envelope(payload, [sign_policy(private(self.signed_by), payload)], self.rotations))

    def exception(
        self,
        name: str,
        *,
        by: str = "leo",
        asked_by: str = "tess",
        rules: Tree | None = None,
        since: datetime = NOW,
        until: datetime = NOW + timedelta(hours=2),
        group: str = "year-6",
    ) -> PolicyException:
        fragment: Tree = rules if rules is not None else {"monitoring": {"muted": {"chess": {}}}}
        body: Tree = {
            "id": name,
            "for": {"group": group},
            "rules": fragment,
            "from": moment_text(since),
            "until": moment_text(until),
            "asked_by": asked_by,
        }
        asked = ask(private(asked_by), school=self.id, body=body)
        granted = grant(private(by), school=self.id, person=by, body=body)
        return PolicyException(name, Whom.GROUP, group, fragment, since, until, asked_by, asked, granted, body)


PROPOSED = (Says.PROPOSE, "ina")
APPROVED = (Says.APPROVE, "hana")
AGREED = (PROPOSED, APPROVED)


def accepted(basis: Basis, *made: Made, judge: Judge = JUDGE, now: datetime = NOW) -> Accepted:
    """The verdict on these, which must be that."""
    verdict = judge.judge(basis, [one.data for one in made], now)
    assert isinstance(verdict, Accepted), verdict
    return verdict


def flipped(data: bytes, place: int, bit: int) -> bytes:
    """One bit of one byte the other way."""
    changed = bytearray(data)
    changed[place] ^= 1 << bit
    return bytes(changed)
