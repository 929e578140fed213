"""A network whose settings a test sets (agent/ports: NetworkReader)."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from agent.core.network import NetworkFacts

PLAIN = NetworkFacts("wired", (), (), False, ("192.168.1.1",), ())


class FakeNetwork:
    """Plain at first."""

    def __init__(self) -> None:
        self.facts = PLAIN

    def look(self, homes: Sequence[Path]) -> NetworkFacts:  # noqa: ARG002 - the port's signature
        return self.facts
