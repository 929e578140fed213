"""A screen on which messages are shown (agent/ports: Notices)."""

from __future__ import annotations

from agent.core.messages import Message


class FakeNotices:
    """`shown` is what is shown now, `ever` all that was."""

    def __init__(self) -> None:
        self.trouble = ""
        self.shown: Message | None = None
        self.ever: list[Message] = []
        self.asked: list[Message] = []
        self.reads: bool | None = True

    async def show(self, message: Message) -> None:
        self.shown = message
        self.ever.append(message)

    async def ask(self, message: Message) -> bool | None:
        self.asked.append(message)
        return self.reads

    async def hide(self) -> None:
        self.shown = None

    async def close(self) -> None:
        self.shown = None
