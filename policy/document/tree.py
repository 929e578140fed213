"""A policy as plain values. YAML is only how people write one; devices are sent the same tree as canonical JSON."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

Json = None | bool | int | float | str | list["Json"] | dict[str, "Json"]
Tree = dict[str, Json]
Path = tuple[str | int, ...]


def dotted(path: Sequence[str | int]) -> str:
    """A path as people write it: `rules.control.idle_minutes`, `calendar.hours.school.days[2]`."""
    words: list[str] = []
    for step in path:
        if isinstance(step, int) and words:
            words[-1] += f"[{step + 1}]"  # people count from one
        else:
            words.append(str(step))
    return ".".join(words)


def branch(tree: Mapping[str, Json], *path: str) -> Tree:
    """The mapping at this path, or an empty one where there is none."""
    found: Json = tree if isinstance(tree, dict) else dict(tree)
    for step in path:
        found = found.get(step) if isinstance(found, dict) else None
    return found if isinstance(found, dict) else {}
