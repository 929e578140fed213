"""The part of a policy that devices get, made at the collector and read on the device.

Made: only what a field says devices need (policy/document/shape.py), and the accounts of named people as keyed hashes,
so that a device knows its own user and nobody else.

Read: what a newer collector says and this agent does not know is left out and told; numbers are brought within the
ranges that their shapes give (`rules.control.idle_minutes`: 1 to 60, and so on), whatever anybody signed; a word of a
closed list that is not known is refused, since a guess at it might be a guess at somebody's safety.
"""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Sequence
from dataclasses import dataclass

from policy.bundle.cause import Cause, Malformed
from policy.bundle.fields import MEND
from policy.document.fields.whole import DOCUMENT, LAYER
from policy.document.scalars import Choice, Scalar, Share, Text, Whole
from policy.document.shape import Field, ListOf, MapOf, Record, Shape
from policy.document.tree import Json, Path, Tree, dotted

OFFSETS = ListOf(
    Record(
        {
            "from": Field(
                Text(20), "The moment, UTC, from which local time is so far ahead.", needed=True, device=True
            ),
            "minutes": Field(Whole(-14 * 60, 14 * 60, "minutes"), "Minutes ahead of UTC.", needed=True, device=True),
        }
    ),
    64,
)
"""The time zone's changes, so that a device needs no database of zones."""

_PART = Record({**DOCUMENT.fields, "offsets": Field(OFFSETS, "The time zone's changes.", device=True)})


@dataclass(frozen=True, slots=True)
class PartRead:
    """A device part as this program understands it: numbers within their ranges. `notes`: what it did not understand,
    or moved into range.
    """

    policy: Tree
    notes: tuple[str, ...]


def device_part(document: Tree, offsets: Sequence[Json]) -> Tree:
    """What devices get of a whole document that has no faults. `offsets`: as OFFSETS says. Raises ValueError where
    named people are two for one account, or there is no salt to hide them.
    """
    part = _sent(DOCUMENT, document)
    if not isinstance(part, dict):
        raise TypeError("a document is a mapping")
    people = part.get("people")
    if isinstance(people, dict) and people:
        salt = document.get("salt")
        if not isinstance(salt, str):
            raise ValueError("a policy that names people needs a salt, to hide their accounts from devices")
        hidden: Tree = {account_hash(salt, account): person for account, person in people.items()}
        if len(hidden) < len(people):
            raise ValueError("a policy names one account twice, in capitals and in small letters")
        part["people"] = hidden
    part["offsets"] = list(offsets)
    return part


def device_layer(rules: Tree) -> Tree:
    """What devices get of one layer of rules, such as an exception's."""
    part = _sent(LAYER, rules)
    return part if isinstance(part, dict) else {}


def account_hash(salt: str, account: str) -> str:
    """How an account is called on devices. `salt`: the document's, in hexadecimal digits."""
    return hmac.new(bytes.fromhex(salt), account.strip().casefold().encode(), hashlib.sha256).hexdigest()


def read_part(part: Tree) -> PartRead:
    """Raises Malformed for what cannot be understood, or only by a newer agent."""
    notes: list[str] = []
    read = _read(_PART, part, (), notes)
    return PartRead(read if isinstance(read, dict) else {}, tuple(notes))


def read_layer(rules: Tree, name: str) -> PartRead:
    """As `read_part`, of one layer of rules. `name`: its own, for people."""
    notes: list[str] = []
    read = _read(LAYER, rules, (name,), notes)
    return PartRead(read if isinstance(read, dict) else {}, tuple(notes))


def _sent(shape: Shape, value: Json) -> Json:
    if isinstance(shape, MapOf) and isinstance(value, dict):
        return {key: _sent(shape.value, item) for key, item in value.items()}
    if isinstance(shape, ListOf) and isinstance(value, list):
        return [_sent(shape.item, item) for item in value]
    if isinstance(shape, Record) and isinstance(value, dict):
        fields = shape.fields
        return {
            key: _sent(fields[key].shape, item) for key, item in value.items() if key in fields and fields[key].device
        }
    return value


def _read(shape: Shape, value: Json, path: Path, notes: list[str]) -> Json:
    if isinstance(shape, Record | MapOf):
        if not isinstance(value, dict):
            raise _bad(path, "must be a mapping of names to values")
        if isinstance(shape, Record):
            return _read_record(shape, value, path, notes)
        return _read_map(shape, value, path, notes)
    if isinstance(shape, ListOf):
        if not isinstance(value, list) or len(value) > shape.most:
            raise _bad(path, f"must be a list of at most {shape.most}")
        return [_read(shape.item, item, (*path, number), notes) for number, item in enumerate(value)]
    return _read_scalar(shape, value, path, notes)


def _read_map(shape: MapOf, value: Tree, path: Path, notes: list[str]) -> Tree:
    if len(value) > shape.most:
        raise _bad(path, f"must have at most {shape.most} entries")
    read: Tree = {}
    for key, item in value.items():
        if shape.key.holds(key):
            read[key] = _read(shape.value, item, (*path, key), notes)
        elif isinstance(shape.key, Choice):
            notes.append(dotted((*path, key)))
        else:
            raise _bad(path, f"has the name {key[:40]!r}, which must be {shape.key.told}")
    return read


def _read_record(shape: Record, value: Tree, path: Path, notes: list[str]) -> Tree:
    read: Tree = {}
    for key, item in value.items():
        if key in shape.fields:
            read[key] = _read(shape.fields[key].shape, item, (*path, key), notes)
        else:
            notes.append(dotted((*path, key)))
    for key, field in shape.fields.items():
        if field.needed and field.device and not field.lately and key not in read:
            raise _bad(path, f"does not say {key!r}")
    return read


def _read_scalar(shape: Scalar, value: Json, path: Path, notes: list[str]) -> Json:
    if shape.holds(value):
        return value
    if isinstance(shape, Whole | Share) and shape.low < shape.high:
        kinds = int if isinstance(shape, Whole) else (int, float)
        if isinstance(value, kinds) and not isinstance(value, bool):
            near = min(max(value, shape.low), shape.high)
            notes.append(f"{dotted(path)}: {value} is read as {near}")
            return near
    sentence = f"In the policy, {dotted(path)} must be {shape.told}"
    is_whole = isinstance(value, int) and not isinstance(value, bool)
    if (isinstance(shape, Choice) and isinstance(value, str)) or (isinstance(shape, Whole) and is_whole):
        raise Malformed(
            Cause.UNKNOWN_ENUM, f"{sentence}, as far as this agent knows: update the agent, or change the policy."
        )
    raise Malformed(Cause.BAD_FORMAT, f"{sentence}{MEND}.")


def _bad(path: Path, wrong: str) -> Malformed:
    return Malformed(Cause.BAD_FORMAT, f"In the policy, {dotted(path) or 'the whole'} {wrong}{MEND}.")
