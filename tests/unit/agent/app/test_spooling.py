"""What the fault tests rely on."""

from __future__ import annotations

import os

import pytest

from agent.app.spooling import crash_hook


def test_the_crash_hook_counts(monkeypatch: pytest.MonkeyPatch) -> None:
    ended: list[int] = []
    monkeypatch.setattr(os, "_exit", ended.append)
    step = crash_hook("spool.after_commit#2")
    step("spool.after_commit")
    step("spool.before_commit")
    assert ended == []
    step("spool.after_commit")
    assert ended == [137]
