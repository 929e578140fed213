"""Lists that must be said, and then say nothing."""

from __future__ import annotations

from collections.abc import Iterator

from policy.document.faults import Fault
from policy.document.fields.whole import DOCUMENT
from policy.document.shape import ListOf, MapOf, Record, Shape
from policy.document.tree import Json, Path


def empty_lists(value: Json, shape: Shape = DOCUMENT, path: Path = ()) -> Iterator[Fault]:
    """Each such list in a value of this shape."""
    if isinstance(shape, ListOf) and isinstance(value, list):
        for number, item in enumerate(value):
            yield from empty_lists(item, shape.item, (*path, number))
    elif isinstance(shape, MapOf) and isinstance(value, dict):
        for key, item in value.items():
            yield from empty_lists(item, shape.value, (*path, key))
    elif isinstance(shape, Record) and isinstance(value, dict):
        for key, field in shape.fields.items():
            if field.needed and value.get(key) == []:
                yield Fault((*path, key), "this list is empty", "it must name one at least")
            yield from empty_lists(value.get(key), field.shape, (*path, key))
