"""What there is in the world that a policy speaks of, as far as the policy does not say it itself."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Known:
    """Time zones by name, the ids of the lexicon's rules, the thresholds that came with the model, and the words that
    stand in nearly everything that anybody writes.
    """

    zones: Collection[str]
    rules: Collection[str]
    thresholds: Mapping[str, float] = field(default_factory=dict)
    everywhere: Collection[str] = frozenset()
