"""Laying one layer over another: maps key by key, all else replaces.

Nothing is deleted by a layer, only turned off, so the order of the layers alone decides: merging is associative, and an
empty layer changes nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from policy.document.tree import Json, Tree


def merge(under: Mapping[str, Json], over: Mapping[str, Json]) -> Tree:
    """`under` with all that `over` says. Neither is changed."""
    merged: Tree = dict(under)
    for key, value in over.items():
        before = merged.get(key)
        merged[key] = merge(before, value) if isinstance(before, dict) and isinstance(value, dict) else value
    return merged


def merge_all(layers: Iterable[Mapping[str, Json]]) -> Tree:
    """The layers one over the other, the first undermost."""
    merged: Tree = {}
    for layer in layers:
        merged = merge(merged, layer)
    return merged
