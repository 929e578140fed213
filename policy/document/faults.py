"""Everything wrong with a tree, whoever made it: where, what, what is allowed there, and what was perhaps meant."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from policy.document.meant import meant
from policy.document.mistakes import plain, sentence
from policy.document.nearest import nearest
from policy.document.scalars import Choice, Scalar, Text, Whole
from policy.document.shape import Field, ListOf, MapOf, Record, Shape
from policy.document.tree import Json, Path, dotted

NO_SUCH_KEY = "there is no such key here"


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing wrong in a tree: where, what, and what is allowed there. `near`: what was perhaps meant."""

    path: Path
    wrong: str
    allowed: str
    near: str = ""
    of_key: bool = False  # whether the key is wrong, not what it says

    def __str__(self) -> str:
        told = sentence(self.wrong, self.allowed, self.near)
        return f"{dotted(self.path)}: {told}" if self.path else told


def faults(shape: Shape, value: Json, path: Path = ()) -> Iterator[Fault]:
    """Everything wrong with a value, in the order of the value itself."""
    if isinstance(shape, Scalar):
        if not shape.holds(value):
            yield _scalar_fault(shape, value, path)
    elif isinstance(shape, ListOf):
        yield from _list_faults(shape, value, path)
    elif not isinstance(value, dict):
        wrong = "nothing is said here" if value is None else f"this is {shown(value)}"
        yield Fault(path, wrong, _keys_wanted(value) if path else "write keys with their values, such as heed: 1")
    elif isinstance(shape, MapOf):
        yield from _map_faults(shape, value, path)
    else:
        yield from _record_faults(shape, value, path)


def _scalar_fault(shape: Scalar, value: Json, path: Path) -> Fault:
    wrong = "nothing is said here" if value is None else f"this is {shown(value)}"
    if isinstance(shape, Text) and not shape.look and isinstance(value, str) and len(value) > shape.most:
        wrong = f"this text has {len(value)} characters: {shown(value)}"
    allowed = f"it must be {shape.told}"
    if isinstance(value, list) and len(value) == 1:
        allowed += ", written without brackets or a dash"
    near = meant(shape, value) if isinstance(value, str) else ""
    return Fault(path, wrong, allowed, near)


def _keys_wanted(value: Json) -> str:
    if value is None:
        return "write keys beneath it, indented further, or leave it out"
    if isinstance(value, list):
        return "there must be keys here, without dashes or brackets"
    if isinstance(value, str) and re.match(r"[\w.-]+:\S", value):
        return "write a space after the colon"
    return "there must be keys here, each on a line of its own, indented further than this one"


def _list_faults(shape: ListOf, value: Json, path: Path) -> Iterator[Fault]:
    if not isinstance(value, list):
        wrong = "nothing is said here" if value is None else f"this is {shown(value)}"
        if isinstance(value, dict):
            how = ", each entry beginning with a dash (-)"
        elif value is None:
            how = ", such as [x, y]; [] is an empty one"
        else:
            how = f": write it as [{plain(str(value))}]"
        yield Fault(path, wrong, f"it must be a list{how}")
        return
    if len(value) > shape.most:
        yield Fault(path, f"there are {len(value)} entries", f"there may be at most {shape.most}")
    for number, item in enumerate(value[: shape.most]):
        yield from faults(shape.item, item, (*path, number))
        if isinstance(shape.item, Scalar) and item is not None and item in value[:number]:
            yield Fault((*path, number), f"{shown(item)} stands twice in this list", "take it away here")


def _map_faults(shape: MapOf, value: dict[str, Json], path: Path) -> Iterator[Fault]:
    if len(value) > shape.most:
        yield Fault(path, f"there are {len(value)} entries", f"there may be at most {shape.most}", of_key=True)
    for key, item in list(value.items())[: shape.most]:
        if not shape.key.holds(key):
            yield _key_fault(shape.key, key, path)
        yield from faults(shape.value, item, (*path, key))


def _key_fault(shape: Scalar, key: str, path: Path) -> Fault:
    near = meant(shape, key)
    if isinstance(shape, Choice):
        return Fault((*path, key), NO_SUCH_KEY, f"allowed: {', '.join(shape.options)}", near, True)
    return Fault((*path, key), f"{shown(key)} cannot be a name here", f"it must be {shape.told}", near, True)


def _record_faults(shape: Record, value: dict[str, Json], path: Path) -> Iterator[Fault]:
    for key, item in value.items():
        if key in shape.fields:
            yield from faults(shape.fields[key].shape, item, (*path, key))
        else:
            near = nearest(key, tuple(shape.fields)) or home(key, shape)
            yield Fault((*path, key), NO_SUCH_KEY, f"allowed: {', '.join(shape.fields)}", near, True)
    for key, wanted in shape.fields.items():
        if wanted.needed and key not in value:
            yield Fault(path, f"the key {key} is missing", _added(key, wanted), of_key=True)


def _added(key: str, field: Field) -> str:
    """How a key that is missing is added: what it means, and what it holds where that is not obvious."""
    shape, means = field.shape, f"{field.means[:1].lower()}{field.means[1:]}".rstrip(".")
    if isinstance(shape, Whole) and shape.low == shape.high:
        return f"add {key}: {shape.told}"
    told = isinstance(shape, Choice | Whole) or (isinstance(shape, Text) and shape.look)
    return f"add it: {means}" + (f" ({shape.told})" if told and isinstance(shape, Scalar) else "")


def home(key: str, shape: Record) -> str:
    """Where this key would be right in a section beneath, as people write paths; or nothing."""
    sections = {name: field.shape for name, field in shape.fields.items() if isinstance(field.shape, Record)}
    for name, section in reversed(sections.items()):  # the school's own rules stand after the trust's
        if key in section.fields:
            return f"{name}.{key}"
    found = ((name, home(key, section)) for name, section in reversed(sections.items()))
    return next((f"{name}.{inner}" for name, inner in found if inner), "")


def shown(value: Json) -> str:
    """A value in a sentence: short, and in quotes where it is a text."""
    if value is None:
        return "nothing"
    if isinstance(value, dict):
        return "a group of keys"
    if isinstance(value, list):
        return "a list"
    text = ("on" if value else "off") if isinstance(value, bool) else str(value)
    return f"'{plain(text)}'"
