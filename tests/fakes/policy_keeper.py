"""A keeper of policy that takes whatever it is offered (agent/ports: PolicyKeeper)."""

from __future__ import annotations

from agent.core.policy_state import NOTHING_IN_FORCE, InForce


class FakeKeeper:
    """`offered`: every link with whether it was the last; `now`: what it says is in force."""

    def __init__(self, now: InForce = NOTHING_IN_FORCE) -> None:
        self.offered: list[tuple[bytes, bool]] = []
        self.now = now

    def offer(self, envelope: bytes, last: bool, /) -> None:
        self.offered.append((envelope, last))

    def in_force(self) -> InForce:
        return self.now
