"""Stands where Heed cannot read a network, and says so of each fact (agent/ports: NetworkReader)."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from agent.core.network import NetworkFacts
from agent.core.posture import Unread


class UnsupportedNetwork:
    """`because` ends a sentence."""

    def __init__(self, because: str) -> None:
        self._unread = Unread(because)

    def look(self, homes: Sequence[Path]) -> NetworkFacts:  # noqa: ARG002 - the port's signature
        """See the port."""
        one = self._unread
        return NetworkFacts(one, one, one, one, one, one)
