"""Whether one part of a policy is weaker than before."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from policy.change.apps import Finding, looser_apps
from policy.change.clocks import Clocks, Named
from policy.change.parts import APPS, OWN, USES, Path, field_of, shape_of
from policy.change.wording import becomes, thing, told_plain
from policy.document.fields.whole import DOCUMENT
from policy.document.orders import ANY, HOURS, Order
from policy.document.scalars import Scalar
from policy.document.shape import ListOf, MapOf, Record, Shape
from policy.document.tree import Json, dotted
from policy.document.tree import Path as TreePath
from policy.document.words import ALWAYS
from policy.document.words import USES as TABLE

_APART = frozenset({"calendar", "trust", "rules", "roles", "groups", "people"})
"""Compared by what holds, and for whom."""


def looser(path: Path, before: Json, after: Json, clocks: Clocks) -> Iterator[Finding]:
    """What becomes weaker of a part: which key, and what becomes of it, to follow "for pupils:"."""
    if before == after and clocks.old == clocks.new:
        return
    if path == APPS:
        yield from looser_apps(before, after, clocks)
    elif path[:2] == USES:
        yield from _looser_use(path, before, after, clocks)
    elif field_of(path).weaker is HOURS:
        yield from _fewer_hours(path, before, after, clocks)
    elif before != after and (why := field_of(path).weaker(before, after)):
        yield dotted(path), _text(path, before, after, why)


def looser_beside(old: Mapping[str, Json], new: Mapping[str, Json]) -> Iterator[Finding]:
    """What becomes weaker of the rest of the document: its time zone, its sites, its salt."""
    for name, field in DOCUMENT.fields.items():
        if name not in _APART:
            yield from _beside(field.shape, field.weaker, old.get(name), new.get(name), (name,))


def _beside(shape: Shape, weaker: Order, before: Json, after: Json, path: TreePath) -> Iterator[Finding]:
    if before == after:
        return
    if isinstance(shape, Scalar | ListOf):
        if weaker(before, after):
            yield dotted(path), f"{dotted(path)} becomes {told_plain(after)} (was {told_plain(before)})"
        return
    one, other = (value if isinstance(value, dict) else {} for value in (before, after))
    for name in {**one, **other}:
        if isinstance(shape, MapOf):
            yield from _beside(shape.value, ANY, one.get(name), other.get(name), (*path, name))
        elif name in shape.fields:
            field = shape.fields[name]
            yield from _beside(field.shape, field.weaker, one.get(name), other.get(name), (*path, name))


def _text(path: Path, before: Json, after: Json, why: str) -> str:
    shape = shape_of(path)
    if isinstance(shape, Record):  # an entry, of which its order says all
        return f"{thing(path)} {why}"
    if isinstance(shape, ListOf) and isinstance(shape.item, Record):
        return f"{thing(path)} changes: {why}"
    return becomes(path, before, after)


def _fewer_hours(path: Path, before: Json, after: Json, clocks: Clocks) -> Iterator[Finding]:
    was, will = (value if isinstance(value, str) else ALWAYS for value in (before, after))
    example = clocks.lost(((was, True),), ((will, True),))
    if not example:
        return
    if was == will:
        yield dotted(path), f"{thing(path)}, {will}, are fewer by the calendar: no longer {example}, for example"
    else:
        yield dotted(path), f"{thing(path)} become {will} (were {was}): no longer {example}, for example"


def _looser_use(path: Path, before: Json, after: Json, clocks: Clocks) -> Iterator[Finding]:
    was, will = _use(before), _use(after)
    activity = path[-1].replace("-", " ")
    if TABLE.index(will) < TABLE.index(was):
        yield dotted(path), f"{activity} becomes {_plain(will)} (was {_plain(was)})"
    elif will == was == "certain-times":
        example = clocks.won(_hours(before), _hours(after))
        if example:
            yield dotted(path), f"{activity} is allowed at more times, such as {example}"


def _use(part: Json) -> str:
    """How an activity stands; who is nominated by a layer of their own is as good as allowed."""
    use = part.get("use") if isinstance(part, dict) else None
    if not isinstance(use, str) or use not in TABLE:
        return TABLE[0]  # what a policy does not speak of is allowed
    return TABLE[0] if use == "nominated" and isinstance(part, dict) and part.get(OWN) is True else use


def _hours(part: Json) -> Named:
    names = part.get("hours") if isinstance(part, dict) else None
    return tuple((name, False) for name in names if isinstance(name, str)) if isinstance(names, list) else ()


def _plain(use: str) -> str:
    return {
        "allowed": "allowed",
        "certain-times": "allowed at certain times",
        "nominated": "allowed to those nominated",
        "permission": "allowed with permission",
        "not-allowed": "not allowed",
        "illegal": "illegal",
    }[use]
