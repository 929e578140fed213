"""Policy as it is offered, kept in force and told of."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from typing import Protocol

from agent.core.policy_state import InForce, PolicyState


class PolicyKeeper(Protocol):
    """Judges offered policies and puts them in force. Both methods are called on the loop and return at once."""

    def offer(self, envelope: bytes, last: bool, /) -> None:
        """Take on one link of a chain of signed policies, as it came; `last` on the newest, the one to apply. A chain
        that was cut off before its last, as a lost connection does, is begun anew by the next connection. Never raises.
        """

    def in_force(self) -> InForce:
        """What is in force now."""


ReportPolicy = Callable[[PolicyState], None]
"""Tells the collector how a policy fares, now or when there is a connection again; the newest is what counts. Never
raises, never blocks."""


FetchArtefact = Callable[[bytes, int], AsyncIterator[bytes]]
"""The bytes of the artefact with this SHA-256 (32 bytes) from this offset on, in pieces, over as many connections as it
takes; ends when all have come. Not verified. Raises agent.errors.ArtefactError when the collector says that it has none
such."""
