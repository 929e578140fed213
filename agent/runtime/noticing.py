"""Tells whoever signs in that they are monitored, and remembers that they have read it (T3, J8; design section 1).

Once a session for each notice: one that was not acknowledged comes again at the next sign-in, and so does one whose
words have changed. Both are told to the collector.
"""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import Callable

import structlog

from agent.core.event import Notice
from agent.core.messages import Message, monitoring_notice
from agent.core.pipeline import Emit
from agent.ports import Acknowledged, Notices
from policy.evaluate.views import Notice as Said
from policy.severity import Severity

_log = structlog.get_logger("heed.notice")


class Noticing:
    """Hears from the session what the policy has users told."""

    def __init__(self, notices: Notices, acknowledged: Acknowledged, language: str) -> None:
        self._notices = notices
        self._acknowledged = acknowledged
        self._language = language
        self._said: Said | None = None
        self._news = asyncio.Event()

    def tell(self, said: Said) -> None:
        """The policy has users told this now."""
        self._said = said
        self._news.set()

    async def run(self, hold: Callable[[list[Emit]], None]) -> None:
        """Until cancelled. `hold` takes events."""
        shown: set[str] = set()
        while True:
            await self._news.wait()
            self._news.clear()
            if self._said is None:
                continue
            message = monitoring_notice(self._language, self._said)
            mark = mark_of(message)
            if mark in shown or mark == self._acknowledged.load():
                continue
            shown.add(mark)
            read = await self._notices.ask(message)
            if read is None:
                _log.warning("notice_not_shown", why=self._notices.trouble)
                continue
            if read:
                self._acknowledged.store(mark)
            hold([Emit(Severity.LOW, Notice("sign-in", read))])


def mark_of(message: Message) -> str:
    """What tells one notice from another: its words."""
    return hashlib.sha256(f"{message.heading}\n{message.text}".encode()).hexdigest()
