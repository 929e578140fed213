"""Who can agree to changes of policy: whom devices trust, whom they would if it were agreed, and what is missing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from collector.domain.change import Actor
from collector.domain.people import PROPOSING, SENIOR, TRUSTED, Role, Viewer
from collector.errors import Refused
from collector.services.policy_draft import InForce
from collector.store import UnitOfWork
from policy.bundle.trust import SignerKey, Trust, TrustedPerson, TrustedRole, read_trust, trust_tree
from policy.document.tree import Tree


@dataclass(frozen=True, slots=True)
class TrustRow:
    """One person. `trusted`: devices know their present key, for their present role. `missing`: why not, or what else
    somebody should mend, in a sentence; empty where all is well.
    """

    user_id: str
    name: str
    display: str
    role: Role
    trusted: bool
    missing: str


@dataclass(frozen=True, slots=True)
class TrustReport:
    """`founding`: no senior leader is trusted yet, so that changes go out without agreement. `warning`: what somebody
    should mend, empty where all is well.
    """

    people: tuple[TrustRow, ...]
    founding: bool
    warning: str


_CLOSED = "Their account is closed, and devices still trust their key: propose the trust anew."
_FOUNDING = (
    "No senior leader is trusted yet, so one person alone can change the policy: let a senior leader and one other "
    "person set their passwords."
)
_CLOSED_ONE = "Devices still trust the key of somebody whose account is closed: propose the trust anew."
_FEW = (
    "If one of them forgets their password, nobody can agree to anything any more: let a third person be trusted, best "
    "a second senior leader."
)
_NO_LEADER_BUT = (
    "There is one senior leader who is trusted: nothing that they propose themselves can be agreed to. Let another be "
    "trusted."
)


async def actor(uow: UnitOfWork, viewer: Viewer, trust: Trust | None) -> Actor:
    """This person as they are now. Raises Refused for an account that was closed."""
    account = await uow.accounts.find(viewer.name)
    if account is None or account.disabled or account.viewer.user_id != viewer.user_id:
        raise Refused("Your account is closed.")
    key = await uow.accounts.approval_key(viewer.user_id)
    known = None if trust is None else trust.person(viewer.user_id)
    trusted = None if known is None or key is None or key.public != known.key else Role(known.role.value)
    return Actor(viewer.user_id, account.viewer.role, trusted)


async def wanted(uow: UnitOfWork, signers: Sequence[SignerKey]) -> Tree:
    """The trust of everybody who has a key and a role that counts."""
    people = [
        TrustedPerson(key.viewer.user_id, TrustedRole(key.viewer.role.value), key.public)
        for key in await uow.accounts.approval_keys()
        if key.viewer.role in TRUSTED
    ]
    return trust_tree(people, signers)


def founders(trust: Tree) -> Tree:
    """The same, without senior leaders while they would be alone: from then on everything would need two people, and
    there would be nobody to be the other one.
    """
    people = trust["people"]
    rows = [one for one in people if isinstance(one, dict)] if isinstance(people, list) else []
    if sum(one["role"] in {role.value for role in PROPOSING} for one in rows) >= 2:
        return trust
    return {**trust, "people": [one for one in rows if one["role"] not in {role.value for role in SENIOR}]}


async def names(uow: UnitOfWork) -> dict[str, str]:
    """How people are called to others, by their id."""
    return {row.user_id: f"{row.display} ({row.name})" for row in await uow.accounts.list()}


def changes(before: Trust, after: Tree, names: Mapping[str, str]) -> list[str]:
    """What is another than before, a sentence each."""
    then = {one.id: one for one in before.people}
    now = {one.id: one for one in read_trust(after, []).people}
    called = {id_: names.get(id_, id_) for id_ in then.keys() | now.keys()}
    said = [f"{called[id_]} can no longer agree to changes." for id_ in sorted(then.keys() - now.keys())]
    said += [
        f"{called[id_]} can agree to changes, as {now[id_].role.value}." for id_ in sorted(now.keys() - then.keys())
    ]
    for id_ in sorted(now.keys() & then.keys()):
        if now[id_].role is not then[id_].role:
            said.append(
                f"{called[id_]} agrees to changes as {now[id_].role.value}, no longer as {then[id_].role.value}."
            )
        if now[id_].key != then[id_].key:
            said.append(f"{called[id_]} agrees to changes with another key.")
    return said or ["Another key signs policies."]


async def report(uow: UnitOfWork, in_force: InForce | None) -> TrustReport:
    """Who can agree, and who cannot yet."""
    trust = None if in_force is None else in_force.payload.trust
    keys = {key.viewer.user_id: key.public for key in await uow.accounts.approval_keys()}
    rows = []
    for row in await uow.accounts.list():
        known = None if trust is None else trust.person(row.user_id)
        if row.state == "disabled":
            if known is not None:
                rows.append(TrustRow(row.user_id, row.name, row.display, row.role, True, _CLOSED))
        elif row.role in TRUSTED or known is not None:
            missing = _missing(row.role, keys.get(row.user_id), known)
            rows.append(TrustRow(row.user_id, row.name, row.display, row.role, not missing, missing))
    return TrustReport(tuple(rows), trust is None or not trust.founded, _warning(rows, trust))


def _missing(role: Role, key: bytes | None, known: TrustedPerson | None) -> str:
    if key is None:
        return "They have not set a password since approval keys are made: give them a link."
    if known is None:
        return "Two people who are trusted must agree to trust them too."
    if known.key != key:
        return "Their password was set again, and two people who are trusted must agree to trust their new key."
    if known.role.value != role.value:
        return f"Devices know them as {known.role.value}: two people who are trusted must agree to the new role."
    return ""


def _warning(rows: Sequence[TrustRow], trust: Trust | None) -> str:
    if trust is None or not trust.founded:
        return _FOUNDING
    if any(row.missing == _CLOSED for row in rows):
        return _CLOSED_ONE
    able = [row for row in rows if row.trusted and row.role in PROPOSING]
    if len(able) < 3:
        return _FEW
    return _NO_LEADER_BUT if sum(row.role in SENIOR for row in able) < 2 else ""
