from __future__ import annotations

import pytest

from agent.core.presenting import Stage, is_presenting


@pytest.mark.clause("J1")
@pytest.mark.parametrize(
    ("stage", "presents"),
    [
        (Stage(), False),
        (Stage(full_screen=True), False),  # a game left alone
        (Stage(sound=True), False),  # music
        (Stage(full_screen=True, sound=True), True),
        (Stage(microphone=True), True),
        (Stage(inhibited=True), True),
    ],
)
def test_what_holds_the_lock_off(stage: Stage, presents: bool) -> None:
    assert is_presenting(stage) is presents
