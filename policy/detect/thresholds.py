"""The model's thresholds as a policy may set them: those that came with the weights hold wherever it says nothing.

A policy says them as a mapping of names to probabilities, any of them. Each has bounds, so that no policy, however it
was made, blinds the model or lets it raise everything: what lies outside is refused, with every mistake, and the last
good policy stays (design section 1).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, fields
from types import MappingProxyType

from policy.detect.weights import Thresholds

BOUNDS: Mapping[str, tuple[float, float]] = MappingProxyType(
    {
        "medium": (0.3, 0.99),
        "high": (0.5, 0.999),
        "hint": (0.3, 0.99),
        "doubt": (0.0, 0.6),
        "doubt_hostile": (0.0, 0.25),
    }
)
NONE: Mapping[str, object] = MappingProxyType({})


class ThresholdsError(ValueError):
    """Thresholds that no policy may set: one sentence's part a mistake."""

    def __init__(self, mistakes: list[str]) -> None:
        super().__init__("; ".join(mistakes))
        self.mistakes = mistakes


def overridden(shipped: Thresholds, said: Mapping[str, object]) -> Thresholds:
    """The shipped thresholds with what a policy says instead. Raises ThresholdsError with every mistake."""
    mistakes: list[str] = []
    found = asdict(shipped)
    for name, value in said.items():
        if name not in BOUNDS:
            mistakes.append(f"there is no threshold {name!r}, only {', '.join(BOUNDS)}")
            continue
        least, most = BOUNDS[name]
        if isinstance(value, bool) or not isinstance(value, int | float) or not least <= value <= most:
            mistakes.append(f"the threshold {name} must be a number from {least} to {most}")
        else:
            found[name] = float(value)
    wanted = Thresholds(**{field.name: found[field.name] for field in fields(Thresholds)})
    if not mistakes and said and wanted.high < wanted.medium:
        mistakes.append(f"the threshold high ({wanted.high}) may not be below medium ({wanted.medium})")
    if mistakes:
        raise ThresholdsError(mistakes)
    return wanted
