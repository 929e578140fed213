"""Orders that say which way a key loses protection."""

from __future__ import annotations

import pytest

from policy.document.orders import floor


@pytest.mark.parametrize(
    ("before", "after", "weaker"),
    [
        (None, "medium", False),  # there was no floor
        ("medium", None, True),
        ("medium", "low", True),
        ("low", "medium", False),
        ("medium", "medium", False),
        (None, None, False),
    ],
)
def test_a_floor_is_weaker_when_it_is_lower_or_gone(before: str | None, after: str | None, weaker: bool) -> None:
    assert bool(floor("low", "medium", "high")(before, after)) is weaker
