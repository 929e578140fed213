"""The documents as trees, and the questions that the tests of both schools ask of them."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import cache

from policy import presets
from policy.document.parse import parse
from policy.document.tree import Json, Tree
from policy.evaluate.audience import Audience
from policy.evaluate.effective import Effective, effective

LESSON = datetime(2026, 11, 26, 9, 45, tzinfo=UTC)  # a Thursday in the autumn term, when British clocks show UTC
BREAK = datetime(2026, 11, 26, 10, 42, tzinfo=UTC)
LUNCH = datetime(2026, 11, 26, 12, 30, tzinfo=UTC)
EVENING = datetime(2026, 11, 26, 20, 0, tzinfo=UTC)
SUNDAY = datetime(2026, 11, 29, 11, 0, tzinfo=UTC)
HOLIDAY_NIGHT = datetime(2026, 12, 25, 2, 30, tzinfo=UTC)


@cache
def preset(name: str) -> Tree:
    """A document that ships. Nobody changes it."""
    return parse(presets.text(name), f"{name}.yaml")


def for_role(name: str, role: str, now: datetime = LESSON) -> Effective:
    """What holds for somebody of a role, of no group in particular."""
    return effective(preset(name), Audience(role), now)


def for_group(name: str, group: str, now: datetime = LESSON) -> Effective:
    """What holds on a device of a group."""
    return effective(preset(name), Audience(group=group), now)


def listed(value: Json) -> list[Json]:
    """A list that must be one."""
    assert isinstance(value, list)
    return value
