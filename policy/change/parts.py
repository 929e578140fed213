"""A layer taken apart into what is compared one by one.

A part is a value of its own (`control.idle_minutes`), or an entry that only makes sense whole (a muting, a local term).
Two things belong together wherever they stand: the mode for programs, its rules and what becomes of the unlisted; and
an activity's use with its hours. Layers taken apart merge part by part, to the same as layers merged whole.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache

from policy.document.fields.whole import LAYER
from policy.document.merge import merge
from policy.document.orders import ANY, Order
from policy.document.scalars import Scalar
from policy.document.shape import Field, ListOf, MapOf, Record, Shape
from policy.document.tree import Json, Tree, branch

Path = tuple[str, ...]
Parts = dict[Path, Json]

APPS: Path = ("control", "apps")
"""The part of all that decides about programs: {"mode", "unlisted", "rules"}."""
USES: Path = ("control", "uses")
"""Before an activity: the part of its use, {"use", "hours", "own"}."""
OWN = "own"
"""In a use: that the layer of a person says it, which is what nominates somebody."""
RANK = "(rank)"
"""In a rule for programs: which layer spoke of it last; no key of a policy is called so."""
_TOGETHER = frozenset({"apps_mode", "apps_unlisted", "apps", "uses", "use_hours"})


def parts(layer: Mapping[str, Json], *, rank: int, own: bool = False) -> Parts:
    """What a layer says, part by part. `rank`: how near it is to the person; `own`: it is a person's."""
    found: Parts = {}
    for path, value in _walk(LAYER, ANY, dict(layer), ()):
        found[path] = value
    control = branch(layer, "control")
    if apps := _apps(control, rank):
        found[APPS] = apps
    uses, hours = branch(control, "uses"), branch(control, "use_hours")
    for activity in {**uses, **hours}:
        use: Tree = {"use": uses[activity], OWN: own} if activity in uses else {}
        found[*USES, activity] = use | ({"hours": hours[activity]} if activity in hours else {})
    return found


def lay(under: Parts, over: Parts) -> Parts:
    """`under` with all that `over` says."""
    merged = dict(under)
    for path, value in over.items():
        merged[path] = laid(merged.get(path), value)
    return merged


def laid(under: Json, over: Json) -> Json:
    """One part with what a layer over it says of it."""
    return merge(under, over) if isinstance(under, dict) and isinstance(over, dict) else over


@lru_cache(maxsize=4096)
def field_of(path: Path) -> Field:
    """The field that says what a part is and when it is weaker: its own, or that of the map that it is an entry of."""
    shape: Shape = LAYER
    field = Field(LAYER, "")
    for step in path:
        if isinstance(shape, Record) and step in shape.fields:
            field = shape.fields[step]
            shape = field.shape
        elif isinstance(shape, MapOf):
            shape = shape.value
    return field


@lru_cache(maxsize=4096)
def shape_of(path: Path) -> Shape:
    """What may stand at a path of a layer."""
    shape: Shape = LAYER
    for step in path:
        if isinstance(shape, Record) and step in shape.fields:
            shape = shape.fields[step].shape
        elif isinstance(shape, MapOf):
            shape = shape.value
    return shape


def _walk(shape: Shape, weaker: Order, value: Json, path: Path) -> Iterator[tuple[Path, Json]]:
    if isinstance(shape, Scalar | ListOf):
        yield path, value
    elif not isinstance(value, dict):
        return
    elif isinstance(shape, MapOf):
        whole = isinstance(shape.value, Record) and weaker is not ANY
        for name, entry in value.items():
            if whole:
                yield (*path, name), entry
            else:
                yield from _walk(shape.value, weaker, entry, (*path, name))
    else:
        for name, field in shape.fields.items():
            if name in value and not (path == ("control",) and name in _TOGETHER):
                yield from _walk(field.shape, field.weaker, value[name], (*path, name))


def _apps(control: Tree, rank: int) -> Tree:
    found: Tree = {}
    if "apps_mode" in control:
        found["mode"] = control["apps_mode"]
    if "apps_unlisted" in control:
        found["unlisted"] = control["apps_unlisted"]
    rules = {name: {**entry, RANK: rank} for name, entry in branch(control, "apps").items() if isinstance(entry, dict)}
    return found | ({"rules": {**rules}} if rules else {})
