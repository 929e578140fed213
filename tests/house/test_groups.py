"""Tests that share what the machine has once are one worker's (tests/conftest.py)."""

from __future__ import annotations

from pathlib import Path

from tests.conftest import group_of

ROOT = Path(__file__).parents[2]


def test_a_modules_group_is_the_one_that_its_mark_names() -> None:
    """As xdist itself reads it, but for the id, where pytest keeps it out."""
    found = {path: group_of(path) for path in (ROOT / "tests").rglob("test_*.py") if path != Path(__file__)}
    assert set(found.values()) == {"", "display", "kernel"}
    for path, group in found.items():
        assert bool(group) == ("xdist_group(" in path.read_text(encoding="utf-8")), path
