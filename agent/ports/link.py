"""Between a session helper and the service."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Protocol

from agent.core.event import Pulse
from agent.core.link import Committed, Declined, HelperCheck, HelperPolicy, HelperSettings, Match, ToUser


class ServiceLink(Protocol):
    """One connection from a session helper to the service, already greeted. Every method raises agent.errors.LinkError
    when the service left; the helper then connects anew. Implementation: agent/runtime/link.py.
    """

    @property
    def settings(self) -> HelperSettings:
        """What the service answered to the greeting."""

    async def send(self, message: Match | Pulse) -> None:
        """Hand over one match or pulse."""

    async def receive(self) -> Committed | HelperPolicy | ToUser | HelperCheck | Declined:
        """The next event that the service has made durable, what the policy says from now on, or what is to be told."""

    async def close(self) -> None:
        """Leave."""


ConnectLink = Callable[[], Awaitable[ServiceLink]]
"""Connects and greets. Raises agent.errors.LinkError while no service answers."""
