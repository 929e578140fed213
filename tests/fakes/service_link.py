"""A service that a session helper can reach or not (agent/ports: ServiceLink)."""

from __future__ import annotations

import asyncio

from agent.core.event import Event, Pulse
from agent.core.link import Committed, HelperPolicy, HelperSettings, Match, ProgramClosed
from agent.errors import LinkError


class FakeService:
    """Commits what it is sent, while it is `up`; `commits` off, it takes and answers nothing."""

    def __init__(self, settings: HelperSettings | None = None) -> None:
        self.up = True
        self.commits = True
        self.settings = settings or HelperSettings()
        self.events: list[Event] = []
        self.pulses: list[Pulse] = []
        self.connections = 0
        self.policy: HelperPolicy | None = None
        self._links: list[FakeLink] = []

    async def connect(self) -> FakeLink:
        if not self.up:
            raise LinkError("no service answers")
        self.connections += 1
        link = FakeLink(self)
        self._links.append(link)
        if self.policy is not None:
            link.told.put_nowait(self.policy)
        return link

    def tell(self, policy: HelperPolicy) -> None:
        self.policy = policy
        for link in self._links:
            link.told.put_nowait(policy)

    def close(self, name: str) -> None:
        """It ended a program."""
        for link in self._links:
            link.told.put_nowait(ProgramClosed(name))

    def crash(self) -> None:
        self.up = False
        for link in self._links:
            link.broken.set()


class FakeLink:
    """One connection to it."""

    def __init__(self, service: FakeService) -> None:
        self._service = service
        self.told: asyncio.Queue[Committed | HelperPolicy | ProgramClosed] = asyncio.Queue()
        self.broken = asyncio.Event()

    @property
    def settings(self) -> HelperSettings:
        return self._service.settings

    async def send(self, message: Match | Pulse) -> None:
        if self.broken.is_set():
            raise LinkError("the link is broken")
        if isinstance(message, Pulse):
            self._service.pulses.append(message)
            return
        self._service.events.append(message.event)
        if self._service.commits:
            self.told.put_nowait(Committed(message.event.id))

    async def receive(self) -> Committed | HelperPolicy | ProgramClosed:
        answer = asyncio.ensure_future(self.told.get())
        broken = asyncio.ensure_future(self.broken.wait())
        try:
            await asyncio.wait({answer, broken}, return_when=asyncio.FIRST_COMPLETED)
            if broken.done():
                raise LinkError("the service left")
            return answer.result()
        finally:
            answer.cancel()
            broken.cancel()

    async def close(self) -> None:
        self.broken.set()
