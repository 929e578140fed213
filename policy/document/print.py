"""Tree → YAML as a person would write it: keys in the order of the shapes, `on` and `off`, quotes where needed.

What is printed is read back as the same tree.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from textwrap import wrap

from policy.document.faults import faults
from policy.document.fields.whole import DOCUMENT
from policy.document.node import NOTHING
from policy.document.scalars import CLOCK, Network, Scalar, Text
from policy.document.shape import ListOf, MapOf, Record
from policy.document.tree import Json, Tree

_WIDTH = 100
_STEP = "  "
# Texts that need no quotes, neither here nor where an editor reads YAML by the looks of its values.
_PLAIN = re.compile(r"(?:/|[^\W_])([\w .:/@+;!()*&%$£€=~^<>|'\"\\-]*[\w.)!/*'\"])?")
_NOT_PLAIN = re.compile(r":( |$)| #|^[0-9][0-9_.:TZ -]*([eE][-+]?[0-9]+)?$|^0[xob]")
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
        yield from _value(begun, inner, value, indent + _STEP)
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


def _value(begun: str, shape: Scalar, value: Json, indent: str) -> Iterator[str]:
    line = f"{begun} {_scalar(shape, value)}"
    if not isinstance(value, str) or ("\n" not in value and len(line) <= _WIDTH):
        yield line
    elif folded := _folded(value, _WIDTH - len(indent)):
        yield f"{begun} >"
        yield from (f"{indent}{part}" if part else "" for part in folded)
    else:
        yield f"{begun} |"
        yield from (f"{indent}{part}" if part else "" for part in value.split("\n"))


def _folded(text: str, width: int) -> list[str]:
    """The lines of a folded block, where they are too long as they stand; nothing where folding would change the text:
    a line's break stands for a space, and an empty line for a break.
    """
    lines = text.split("\n")
    if all(len(line) <= width for line in lines) or any(line != line.strip() or "  " in line for line in lines):
        return []
    folded: list[str] = []
    for number, line in enumerate(lines):
        folded += [""] if number and line else []
        folded += wrap(line, max(width, 40), break_long_words=False, break_on_hyphens=False) or [""]
    return folded


def _comment(means: str, indent: str) -> Iterator[str]:
    yield from (f"{indent}# {line}" for line in wrap(means, _WIDTH - len(indent) - 2))


def _scalar(shape: Scalar, value: Json) -> str:
    """On one line, and such that it may also stand in a list between brackets."""
    text = shape.write(value)
    if not isinstance(shape, Text | Network) or shape is CLOCK or _plain(text):
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
