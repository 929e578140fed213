"""Everything wrong with a tree, whoever made it: where, what, what is allowed there, and what was perhaps meant."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from policy.document.scalars import Choice, Scalar
from policy.document.shape import ListOf, MapOf, Record, Shape
from policy.document.tree import Json, Path


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing wrong in a tree: where, what, and what is allowed there. `near`: what was perhaps meant."""

    path: Path
    wrong: str
    allowed: str
    near: str = ""


def faults(shape: Shape, value: Json, path: Path = ()) -> Iterator[Fault]:
    """Everything wrong with a value, in the order of the value itself."""
    if isinstance(shape, Scalar):
        if not shape.holds(value):
            yield Fault(path, _shown(value), f"must be {shape.told}")
    elif isinstance(shape, ListOf):
        yield from _list_faults(shape, value, path)
    elif not isinstance(value, dict):
        yield Fault(path, _shown(value), "must be a mapping of names to values")
    elif isinstance(shape, MapOf):
        yield from _map_faults(shape, value, path)
    else:
        yield from _record_faults(shape, value, path)


def _list_faults(shape: ListOf, value: Json, path: Path) -> Iterator[Fault]:
    if not isinstance(value, list):
        yield Fault(path, _shown(value), "must be a list")
        return
    if len(value) > shape.most:
        yield Fault(path, f"{len(value)} entries", f"must have at most {shape.most}")
    for number, item in enumerate(value):
        yield from faults(shape.item, item, (*path, number))
        if isinstance(shape.item, Scalar) and item in value[:number]:
            yield Fault((*path, number), _shown(item), "must not stand twice in one list")


def _map_faults(shape: MapOf, value: dict[str, Json], path: Path) -> Iterator[Fault]:
    if len(value) > shape.most:
        yield Fault(path, f"{len(value)} entries", f"must have at most {shape.most}")
    for key, item in value.items():
        if not shape.key.holds(key):
            near = nearest(key, shape.key.options) if isinstance(shape.key, Choice) else ""
            yield Fault((*path, key), f"the name {key!r}", f"must be {shape.key.told}", near)
        yield from faults(shape.value, item, (*path, key))


def _record_faults(shape: Record, value: dict[str, Json], path: Path) -> Iterator[Fault]:
    for key, item in value.items():
        if key in shape.fields:
            yield from faults(shape.fields[key].shape, item, (*path, key))
        else:
            allowed = f"must be one of: {', '.join(shape.fields)}"
            yield Fault((*path, key), f"the key {key!r}", allowed, nearest(key, tuple(shape.fields)))
    for key, wanted in shape.fields.items():
        if wanted.needed and key not in value:
            yield Fault(path, f"{key!r} is missing", f"must say {key}: {wanted.means}")


def nearest(word: str, words: tuple[str, ...]) -> str:
    """The one of `words` that was perhaps meant, or nothing: at most two letters off, and none as near."""
    scored = sorted((_distance(word.lower(), other), other) for other in words)
    if not scored or scored[0][0] > min(2, max(1, len(word) // 3)):
        return ""
    return scored[0][1] if len(scored) == 1 or scored[1][0] > scored[0][0] else ""


def _distance(one: str, other: str) -> int:
    """Damerau–Levenshtein, neighbours swapped counting once."""
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, letter in enumerate(one, 1):
        last, before, row = before, row, [i] + [0] * len(other)
        for j, facing in enumerate(other, 1):
            row[j] = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (letter != facing))
            if i > 1 and j > 1 and letter == other[j - 2] and one[i - 2] == facing:
                row[j] = min(row[j], last[j - 2] + 1)
    return row[-1]


def _shown(value: Json) -> str:
    if value is None:
        return "nothing"
    if isinstance(value, dict):
        return "a mapping"
    if isinstance(value, list):
        return "a list"
    text = ("on" if value else "off") if isinstance(value, bool) else str(value)
    return repr(text if len(text) <= 60 else f"{text[:57]}…")
