"""Is somebody presenting or in a call, so that the screen should stay on though nobody types? Pure (issue 5, J1).

A film that plays in a full-screen window, a microphone in use, or a program that asked the system not to lock. Each is
held against the policy's ceiling by agent/core/idle.py: nothing keeps a screen open for ever.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Stage:
    """What is so now; False also where the system does not say."""

    full_screen: bool = False
    sound: bool = False
    microphone: bool = False
    inhibited: bool = False


def is_presenting(stage: Stage) -> bool:
    """Whether the lock waits."""
    return stage.inhibited or stage.microphone or (stage.full_screen and stage.sound)
