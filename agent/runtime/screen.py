"""What the service has a user told on their screen: that a program was closed, that a stick was taken off, and what was
decided about what they asked for.

A program that is closed may be asked for there and then, by a button. An answer is shown once, and remembered for the
page of `heed-agent status --open`.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import replace

from agent.core.access import AccessAnswer, Wish
from agent.core.link import MediumRemoved, ProgramClosed, ToUser
from agent.core.messages import Closings, access_answered, medium_removed, program_closed
from agent.ports import Clock, Notices, Wishes


class Screen:
    """Of one session."""

    def __init__(
        self, notices: Notices, wishes: Wishes, clock: Clock, language: str, *, start: Callable[[str], object]
    ) -> None:
        """`start`: opens the form in which access to this program is asked for."""
        self._notices, self._wishes, self._clock, self._language = notices, wishes, clock, language
        self._start = start
        self._closings, self._removals = Closings(), Closings()
        self._offering: asyncio.Task[None] | None = None

    async def tell(self, said: ToUser) -> None:
        """Show it, beside whatever goes on."""
        match said:
            case ProgramClosed():
                if self._closings.tells(self._clock.monotonic()):
                    if self._offering is not None:
                        self._offering.cancel()
                    self._offering = asyncio.create_task(self._offer(said.name), name="ask-for-access")
            case MediumRemoved():
                if self._removals.tells(self._clock.monotonic()):
                    await self._notices.show(medium_removed(self._language))
            case AccessAnswer():
                await self._answer(said)

    async def _offer(self, name: str) -> None:
        if await self._notices.ask(program_closed(self._language, name)):
            self._start(name)

    async def _answer(self, said: AccessAnswer) -> None:
        known = {one.request: one for one in self._wishes.load()}
        before = known.get(said.request, Wish(said.request, said.program, self._clock.now()))
        after = replace(before, granted=said.granted, reason=said.reason, until=said.until)
        if after == before:
            return
        self._wishes.store([*(one for one in known.values() if one.request != said.request), after])
        until = f"{said.until.astimezone():%H:%M, %d.%m.%Y}" if said.until else ""
        await self._notices.show(access_answered(self._language, said, until))
