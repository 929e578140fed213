"""The shapes of a policy: records of fields, maps by name, lists; and fields, which say all there is to say of a key.

Whatever must know the keys (reading, printing, the schema, comparing, explaining, what devices are sent) walks these
shapes, so that a key is described once.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from policy.document.orders import ANY, Order
from policy.document.scalars import Scalar
from policy.document.tree import Json


@dataclass(frozen=True, slots=True)
class ListOf:
    """Several of one kind, in order, none twice where they are scalars."""

    item: Scalar | Record
    most: int = 64


@dataclass(frozen=True, slots=True)
class MapOf:
    """Values by name. A layer adds to it and changes it; it never takes away."""

    key: Scalar
    value: Shape
    most: int = 512


@dataclass(frozen=True, slots=True)
class Record:
    """Fields by their fixed names."""

    fields: Mapping[str, Field]


Shape = Scalar | ListOf | MapOf | Record


@dataclass(frozen=True, slots=True)
class Field:
    """One key: what may stand there, what it means, and what makes it weaker.

    `weaker` compares the effective values before and after: of a scalar or a list whole, of a map key by key. A map of
    records that names an order of its own (policy/document/entries.py) is compared by it entry by entry, any other
    field by field within each entry, an absent field as None. A section has none of its own.
    """

    shape: Shape
    means: str  # for people: the schema's description, `policy explain`, the diff
    weaker: Order = ANY
    needed: bool = False
    device: bool = False  # whether devices are sent it; True for a section sends what within it says so
    lately: bool = False  # whether collectors of before did not send it, so that devices read a part without it too
    whole_school: bool = False  # whether it may stand in the trust's and the school's layer alone
    default: Json = None  # what a record's entry means where it does not say
