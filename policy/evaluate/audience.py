"""Whom rules are for."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from policy.bundle.device_part import account_hash
from policy.document.tree import Json, branch
from policy.document.words import Audience as Role

PUPIL = Role.PUPIL.value
DEEPEST = 16
"""Groups within one another; whatever lies further out is not heard, so that no policy makes a device walk for long."""


@dataclass(frozen=True, slots=True)
class Audience:
    """Somebody's role, the group of the device, and the account that is signed in.

    A group that the policy knows has its role from the policy. A device of a group that the policy does not know is a
    pupil's, whatever `role` says: they are protected the most. `role` holds where there is no group.
    """

    role: str = PUPIL
    group: str | None = None
    account: str | None = None


def group_in(policy: Mapping[str, Json], written: str) -> str | None:
    """The group of the policy that enrolment named: by its name, or as people write it ("Year 9" for year-9). One that
    the policy does not know keeps its name: its users are pupils. None where no group was named.
    """
    groups = branch(policy, "groups")
    if not written or written in groups:
        return written or None
    return re.sub(r"[^a-z0-9.]+", "-", written.casefold()).strip("-") or written


def role_in(tree: Mapping[str, Json], audience: Audience) -> str:
    """The role that this policy gives to an audience."""
    if audience.group is None:
        return audience.role
    role = branch(tree, "groups", audience.group).get("role")
    return role if isinstance(role, str) else PUPIL


def chain(tree: Mapping[str, Json], group: str | None) -> tuple[str, ...]:
    """A group and those that it is part of, outermost first. A group that the policy does not know, or that is part of
    itself, ends it, and so does the DEEPEST.
    """
    groups = tree.get("groups")
    found: list[str] = []
    name: Json = group
    while isinstance(name, str) and name not in found and len(found) < DEEPEST and isinstance(groups, dict):
        known = groups.get(name)
        if not isinstance(known, dict):
            break
        found.append(name)
        name = known.get("within")
    return tuple(reversed(found))


def names_of(tree: Mapping[str, Json], account: str) -> frozenset[str]:
    """By which keys a policy may name this account: as `plain` has it in a full tree, by its hash on devices."""
    salt = tree.get("salt")
    try:
        hashed = {account_hash(salt, account)} if isinstance(salt, str) else set()
    except ValueError:  # no hexadecimal digits, which no policy without faults has
        hashed = set()
    return frozenset({plain(account)} | hashed)


def plain(account: str) -> str:
    """An account, however it was written."""
    return account.strip().casefold()


def person(tree: Mapping[str, Json], account: str | None) -> tuple[str, Mapping[str, Json]] | None:
    """The person of this account whom the policy names: their key there, and what stands there."""
    if account is None:
        return None
    names = names_of(tree, account)
    for key, said in branch(tree, "people").items():
        if isinstance(said, dict) and plain(key) in names:
            return key, said
    return None
