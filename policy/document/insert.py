"""One more entry in a policy's text: what people wrote stays as they wrote it, their notes too.

Where the text gives no room for it (brackets that hold something already), the whole policy is printed anew.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from policy.document.parse import read_policy
from policy.document.print import printed
from policy.document.reading import Reading
from policy.document.tree import Json, Path, Tree

_STEP = "  "
_NAME = re.compile(r"[a-z][a-z0-9.-]*[a-z0-9]")
_IN_BRACKETS = re.compile(r"(\s*)(\S+:)\s*\{(.*)\}(\s*#.*)?\s*")  # a mapping on one line
_PART = re.compile(r"""(?:[^,\[\]{}'"]|'[^']*'|"[^"]*"|\[[^\]]*\]|\{[^}]*\})+""")


def inserted(text: str, path: Sequence[str], entry: dict[str, str]) -> str:
    """The text with `entry` at `path`, where nothing stands yet. Its values are words and days.

    Raises PolicyMistakes for a text that is no policy, ValueError where something stands there already.
    """
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    reading = read_policy(text)
    if tuple(path) in reading.values:
        raise ValueError(f"there is a {'.'.join(path)} already")
    wanted = _with(reading.tree, path, entry)
    written = _written(text, reading, path, entry)
    if written is not None and _tree(written) == wanted:
        return written
    return printed(wanted)


def _with(tree: Tree, path: Sequence[str], entry: dict[str, str]) -> Tree:
    first, *rest = path
    inner = tree.get(first)
    within: Tree = inner if isinstance(inner, dict) else {}
    return {**tree, first: _with(within, rest, entry) if rest else dict[str, Json](entry)}


def _written(text: str, reading: Reading, path: Sequence[str], entry: dict[str, str]) -> str | None:
    """The lines put in behind the key that goes deepest, or None where that has no lines of its own."""
    known = 0
    while known < len(path) and tuple(path[: known + 1]) in reading.keys:
        known += 1
    lines = text.split("\n")
    if known == 0:
        ending = [] if lines[-1] else [""]
        return "\n".join([*(lines if lines[-1] else lines[:-1]), *_lines(path, entry, ""), *ending])
    at: Path = tuple(path[:known])
    row, column = reading.keys[at]
    children = [place for key, place in reading.keys.items() if len(key) == known + 1 and key[:known] == at]
    indent = " " * (column - 1) + _STEP
    below = [place for place in children if place[0] > row]
    if below:
        indent = " " * (below[0][1] - 1)
    else:
        lines[row - 1 : row] = _spread(lines[row - 1], indent)
    lines[row:row] = _lines(path[known:], entry, indent)
    return "\n".join(lines)


def _spread(line: str, indent: str) -> list[str]:
    """A mapping that stands in brackets on one line, a line for each of its keys; any other line as it is."""
    found = _IN_BRACKETS.fullmatch(line)
    if found is None:
        return [line]
    before, key, inside, note = found.groups()
    return [
        f"{before}{key}{note or ''}",
        *(f"{indent}{part.strip()}" for part in _PART.findall(inside) if part.strip()),
    ]


def _lines(path: Sequence[str], entry: dict[str, str], indent: str) -> list[str]:
    found = []
    for name in path:
        found.append(f"{indent}{name if _NAME.fullmatch(name) else _quoted(name)}:")
        indent += _STEP
    return [*found, *(f"{indent}{name}: {_quoted(value)}" for name, value in entry.items())]


def _quoted(value: str) -> str:
    doubled = value.replace("'", "''")
    return f"'{doubled}'"


def _tree(text: str) -> Tree | None:
    try:
        return read_policy(text).tree
    except ValueError:  # PolicyMistakes: it did not fit in there
        return None
