"""One thing that is unwise."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Unwise:
    """`where`: the key that says it, as people write it, or where it might be said. `sentence`: what is unwise, what
    may come of it, and how to mend it.
    """

    where: str
    sentence: str
