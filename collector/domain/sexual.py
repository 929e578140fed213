"""Evidence of a sexual kind: shown, and given out, only by a step of its own, after a warning."""

from __future__ import annotations

SEXUAL = frozenset({
    "child-sexual-abuse", "cse", "grooming", "nudes-and-coercion", "pornography", "sexual-abuse", "sexual-harassment",
})  # fmt: skip


def is_sexual(category: str) -> bool:
    """Whether the words of an alert of this category wait for that step."""
    return category.replace("_", "-") in SEXUAL
