"""Policies to start from: the national default, under every school's own, and whole documents for people to begin with.

The national default is plain values, for devices too; the documents are YAML, which only the collector reads.
"""

from __future__ import annotations

from importlib import resources

from policy.presets.national import national

__all__ = ["names", "national", "text"]

_SUFFIX = ".yaml"


def names() -> tuple[str, ...]:
    """The documents that people may start from, in order of the alphabet."""
    found = (entry.name for entry in resources.files(__name__).iterdir())
    return tuple(sorted(name.removesuffix(_SUFFIX) for name in found if name.endswith(_SUFFIX)))


def text(name: str) -> str:
    """A document as it is written, in YAML with its comments. Raises ValueError for a name not among `names`."""
    if name not in names():
        raise ValueError(f"there is no preset {name!r}; there are: {', '.join(names())}")
    return (resources.files(__name__) / f"{name}{_SUFFIX}").read_text(encoding="utf-8")
