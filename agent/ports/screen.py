"""The screen of a session: words on it, its lock, and what its user said to them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from agent.core.access import Wish
from agent.core.messages import Message


class Locker(Protocol):
    """Locks the screen of this session by whatever locks it here. Whether it took hold, others must see."""

    def trouble(self) -> str:
        """Why nothing can be asked here, ever; empty where something can."""

    def lock(self, attempt: int) -> None:
        """Ask for it; `attempt` counts from 0, and a later one goes another way where there are several. Blocks. Raises
        agent.errors.LockError when nothing could be asked, Unsupported where there is `trouble`.
        """


class Notices(Protocol):
    """Words on the screen of this session, one message at a time. They take no key and no focus."""

    trouble: str  # why nothing can be shown here, or empty

    async def show(self, message: Message) -> None:
        """Show it in place of what is shown. Never raises."""

    async def ask(self, message: Message) -> bool | None:
        """Show one with a button beside what is shown, until its time is over. Whether it was acknowledged; None where
        it could not be shown.
        """

    async def hide(self) -> None:
        """Take down what is shown, if anything is."""

    async def close(self) -> None:
        """The same, and wait until it is gone."""


class Wishes(Protocol):
    """Remembers what the user of this session asked for, and what became of it."""

    def load(self) -> tuple[Wish, ...]:
        """The newest last. Never raises."""

    def store(self, wishes: Sequence[Wish]) -> None:
        """Instead of what was kept. Never raises."""


class Acknowledged(Protocol):
    """Remembers which notice the user of this session has acknowledged."""

    def load(self) -> str:
        """The mark of the last, or empty. Never raises."""

    def store(self, mark: str) -> None:
        """This one, from now on. Never raises."""
