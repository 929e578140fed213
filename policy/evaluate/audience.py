"""Whom rules are for, and how a device names a person without knowing the school's accounts."""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Mapping
from dataclasses import dataclass

from policy.document.tree import Json, branch
from policy.document.words import Audience as Role

PUPIL = Role.PUPIL.value


@dataclass(frozen=True, slots=True)
class Audience:
    """Somebody's role, the group of the device, and the account that is signed in.

    A group that the policy knows has its role from the policy. A device of a group that the policy does not know is a
    pupil's, whatever `role` says: they are protected the most. `role` holds where there is no group.
    """

    role: str = PUPIL
    group: str | None = None
    account: str | None = None


def role_in(tree: Mapping[str, Json], audience: Audience) -> str:
    """The role that this policy gives to an audience."""
    if audience.group is None:
        return audience.role
    role = branch(tree, "groups", audience.group).get("role")
    return role if isinstance(role, str) else PUPIL


def chain(tree: Mapping[str, Json], group: str | None) -> tuple[str, ...]:
    """A group and those that it is part of, outermost first. A group that the policy does not know, or that is part of
    itself, ends it.
    """
    groups = branch(tree, "groups")
    found: list[str] = []
    name: Json = group
    while isinstance(name, str) and name not in found and isinstance(known := groups.get(name), dict):
        found.append(name)
        name = known.get("within")
    return tuple(reversed(found))


def hidden(salt: str, account: str) -> str:
    """An account as device parts carry it (policy/bundle/device_part.py). Empty for a salt that is none."""
    try:
        key = bytes.fromhex(salt)
    except ValueError:
        return ""
    return hmac.new(key, account.strip().casefold().encode(), hashlib.sha256).hexdigest()


def names_of(tree: Mapping[str, Json], account: str) -> frozenset[str]:
    """By which keys a policy may name this account, in a full tree or in a device's part."""
    salt = tree.get("salt")
    return frozenset({account.casefold()} | ({hidden(salt, account)} if isinstance(salt, str) else set())) - {""}


def person(tree: Mapping[str, Json], account: str | None) -> tuple[str, Mapping[str, Json]] | None:
    """The person of this account whom the policy names: their key there, and what stands there."""
    if account is None:
        return None
    names = names_of(tree, account)
    for key, said in branch(tree, "people").items():
        if isinstance(said, dict) and key.casefold() in names:
            return key, said
    return None
