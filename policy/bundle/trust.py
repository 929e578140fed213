"""Who may sign a school's policies, and whose agreement to a change counts."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from policy.bundle.canonical import digest_of_read
from policy.bundle.cause import Cause, Malformed
from policy.bundle.fields import Fields, moment_text
from policy.document.tree import Json, Tree

_PEOPLE = 600
_SIGNERS = 16


class TrustedRole(StrEnum):
    """What somebody may agree to, or ask for. The signature of whoever is not named here counts for nothing."""

    IT = "it"
    DSL = "dsl"
    DEPUTY = "deputy"
    HEADTEACHER = "headteacher"
    LEADER = "leader"
    TEACHER = "teacher"  # asks for exceptions, and agrees to nothing


LEADERS = frozenset({TrustedRole.HEADTEACHER, TrustedRole.LEADER})
PROPOSERS = LEADERS | {TrustedRole.IT, TrustedRole.DSL}
GRANTERS = LEADERS | {TrustedRole.DSL, TrustedRole.DEPUTY}
ASKERS = frozenset(TrustedRole)


@dataclass(frozen=True, slots=True)
class TrustedPerson:
    """Somebody whose signature counts. `key`: raw Ed25519 public key; its private half is sealed by their password."""

    id: str
    role: TrustedRole
    key: bytes


@dataclass(frozen=True, slots=True)
class SignerKey:
    """A key that signs policies. `key`: raw Ed25519 public key."""

    key: bytes
    not_after: datetime


@dataclass(frozen=True, slots=True)
class Trust:
    """Who may sign and who may agree. `hash`: of the canonical JSON as it was sent, in hexadecimal digits; `rest`: of
    all of it but the signers.
    """

    people: tuple[TrustedPerson, ...]
    signers: tuple[SignerKey, ...]
    hash: str
    rest: str

    @property
    def founded(self) -> bool:
        """Whether somebody is trusted to approve; until then nobody is asked."""
        return any(person.role in LEADERS for person in self.people)

    def person(self, id: str) -> TrustedPerson | None:  # noqa: A002 - the field's own name
        """Whoever is called so."""
        return next((person for person in self.people if person.id == id), None)


def trust_tree(people: Iterable[TrustedPerson], signers: Iterable[SignerKey]) -> Tree:
    """As the payload holds it, people by their id."""
    return {
        "people": [
            {"id": one.id, "role": one.role.value, "key": one.key.hex()}
            for one in sorted(people, key=lambda person: person.id)
        ],
        "signers": [{"key": one.key.hex(), "not_after": moment_text(one.not_after)} for one in signers],
    }


def read_trust(tree: Tree, unknown: list[str]) -> Trust:
    """From the payload's own. Raises Malformed; also when two people share a name or a key, who would be one."""
    fields = Fields(tree, "trust", unknown)
    people = tuple(_person(one, unknown) for one in fields.listed("people", _PEOPLE))
    signers = tuple(_signer(one, unknown) for one in fields.listed("signers", 16))
    fields.done()
    if not signers:
        raise Malformed(Cause.NO_SIGNER, "The policy trusts no signer, so that none could ever follow it.")
    if len({one.id for one in people}) < len(people) or len({one.key for one in people}) < len(people):
        raise Malformed(Cause.BAD_FORMAT, "In the policy, two trusted people share one name or one key.")
    rest = {key: part for key, part in tree.items() if key != "signers"}
    return Trust(people, signers, digest_of_read(tree), digest_of_read(rest))


def _person(value: Json, unknown: list[str]) -> TrustedPerson:
    fields = Fields(value, "a trusted person", unknown)
    person = TrustedPerson(fields.text("id", 128), fields.word("role", TrustedRole), fields.key("key"))
    fields.done()
    return person


def _signer(value: Json, unknown: list[str]) -> SignerKey:
    fields = Fields(value, "a signer", unknown)
    signer = SignerKey(fields.key("key"), fields.moment("not_after"))
    fields.done()
    return signer
