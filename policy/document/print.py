"""Tree → YAML as a person would write it: keys in the order of the shapes, `on` and `off`, quotes where needed.

What is printed is read back as the same tree.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from policy.document.faults import faults
from policy.document.fields.whole import DOCUMENT
from policy.document.node import NOTHING
from policy.document.scalars import CLOCK, Scalar, Text
from policy.document.shape import ListOf, MapOf, Record
from policy.document.tree import Json, Tree

_WIDTH = 100
_STEP = "  "
# Texts that need no quotes, neither here nor where an editor reads YAML by the looks of its values.
_PLAIN = re.compile(r"(?:/|[^\W_])([\w .:/@+;!()?*&%$£€=~^<>|'\"\\-]*[\w.)!?/*'\"])?")
_NOT_PLAIN = re.compile(r":( |$)| #|^[0-9][0-9_.:TZ -]*([eE][-+]?[0-9]+)?$|^0[xo]")
_WORDS = frozenset({"on", "off", "yes", "no", "true", "false", "y", "n"})


def printed(tree: Tree, shape: Record = DOCUMENT, *, meanings: bool = False) -> str:
    """The policy as a file's text; `meanings`: with a comment above each key that says what it is for.

    Raises ValueError for a tree that its shape refuses, since what is printed must be readable again.
    """
    if wrong := next(faults(shape, tree), None):
        raise ValueError(str(wrong))
    if not tree:
        return "{}\n"
    blocks = ("\n".join(_entry(key, tree[key], shape, "", meanings)) for key in shape.fields if key in tree)
    parts = [block + "\n" for block in blocks]
    return "".join(
        part if number == 0 or not ("\n" in part[:-1] or "\n" in parts[number - 1][:-1]) else f"\n{part}"
        for number, part in enumerate(parts)
    )


def _entry(key: str, value: Json, shape: Record | MapOf, indent: str, meanings: bool) -> Iterator[str]:
    """The lines of one key."""
    if isinstance(shape, Record):
        inner = shape.fields[key].shape
        if meanings:
            yield from _comment(shape.fields[key].means, indent)
    else:
        inner = shape.value
    begun = f"{indent}{key if isinstance(shape, Record) else _scalar(shape.key, key)}:"
    if isinstance(inner, Scalar):
        if isinstance(value, str) and "\n" in value:
            yield f"{begun} |"
            yield from (f"{indent}{_STEP}{line}" if line else "" for line in value.split("\n"))
        else:
            yield f"{begun} {_scalar(inner, value)}"
    elif not value:
        yield f"{begun} {'[]' if isinstance(inner, ListOf) else '{}'}"
    elif isinstance(inner, ListOf):
        yield from _list(begun, value, inner, indent, meanings)
    else:
        yield begun
        yield from _mapping(value, inner, indent + _STEP, meanings)


def _mapping(value: Json, shape: Record | MapOf, indent: str, meanings: bool) -> Iterator[str]:
    found: Mapping[str, Json] = value if isinstance(value, dict) else {}
    keys: Iterable[str] = (key for key in shape.fields if key in found) if isinstance(shape, Record) else found
    for key in keys:
        yield from _entry(key, found[key], shape, indent, meanings)


def _list(begun: str, value: Json, shape: ListOf, indent: str, meanings: bool) -> Iterator[str]:
    items = value if isinstance(value, list) else []
    if isinstance(shape.item, Scalar):
        words = [_scalar(shape.item, item) for item in items]
        line = f"{begun} [{', '.join(words)}]"
        if len(line) <= _WIDTH:
            yield line
            return
        yield begun
        yield from (f"{indent}{_STEP}- {word}" for word in words)
        return
    yield begun
    for item in items:
        if not item:
            yield f"{indent}{_STEP}- {{}}"
            continue
        lines = list(_mapping(item, shape.item, indent + 2 * _STEP, meanings))
        first = len(indent) + 2 * len(_STEP)
        yield f"{indent}{_STEP}- {lines[0][first:]}"
        yield from lines[1:]


def _comment(means: str, indent: str) -> Iterator[str]:
    line = f"{indent}#"
    for word in means.split():
        if len(line) + len(word) >= _WIDTH:
            yield line
            line = f"{indent}#"
        line += f" {word}"
    yield line


def _scalar(shape: Scalar, value: Json) -> str:
    """On one line, and such that it may also stand in a list between brackets."""
    text = shape.write(value)
    if not isinstance(shape, Text) or shape is CLOCK or _plain(text):
        return text
    doubled = text.replace("'", "''")
    return f"'{doubled}'"


def _plain(text: str) -> bool:
    return (
        _PLAIN.fullmatch(text) is not None
        and _NOT_PLAIN.search(text) is None
        and text not in NOTHING
        and text.lower() not in _WORDS
    )
