"""The service's part in asking for access: what is asked is bounded and redacted, what was decided is passed on.

Answers are kept in memory alone: the collector tells them again on every Watch, for as long as they are news.
"""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

from agent.core.access import AccessAnswer, Requests, redacted
from agent.core.event import AccessRequest, Event
from agent.errors import AskedTooOften
from agent.ports import Clock
from policy.severity import Severity

_REMEMBERED = 256  # answers


class Asking:
    """Of all accounts of this device."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._requests = Requests()
        self._answers: dict[UUID, AccessAnswer] = {}

    def take(self, event: Event, request: AccessRequest) -> Event:
        """As it may leave. Raises AskedTooOften."""
        asked = redacted(request)
        if not self._requests.takes(event.account, asked.program, self._clock.monotonic()):
            raise AskedTooOften("this was asked too often")
        return replace(event, severity=Severity.LOW, payload=asked)

    def answered(self, answer: AccessAnswer) -> bool:
        """Whether this is news."""
        if self._answers.get(answer.request) == answer:
            return False
        self._answers.pop(answer.request, None)
        self._answers[answer.request] = answer
        while len(self._answers) > _REMEMBERED:
            del self._answers[next(iter(self._answers))]
        return True

    def answers(self, account: str) -> tuple[AccessAnswer, ...]:
        """What was decided for this account, the oldest first."""
        return tuple(one for one in self._answers.values() if one.account == account)
