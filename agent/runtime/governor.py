"""The policy in force, as it is for each user of this device now: told at each change, and when an exception ends.

It ends by trusted time, without any network; so the actor looks once a second whether the moment has come, and whether
the time itself was found to be another.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Callable
from datetime import datetime

from agent.core.effect import Enrolled, effective_for, helper_policy, next_change
from agent.core.link import HelperPolicy
from agent.core.policy import NATIONAL_DEFAULT, AppliedPolicy
from agent.ports import Clock
from agent.runtime.pace import until_set
from policy.document.tree import Json
from policy.evaluate.effective import Effective

_LOOK_SECONDS = 1.0


class Governor:
    """`applied` is the policy in force; `since`: when this service, or the one before it, first had it so."""

    def __init__(
        self, enrolled: Enrolled, clock: Clock, now: Callable[[], datetime], *, changed: Callable[[], None]
    ) -> None:
        """`now`: trusted time, UTC. `changed` hears that what holds for somebody may be another thing."""
        self.applied: AppliedPolicy = NATIONAL_DEFAULT
        self.since = clock.now()
        self._enrolled = enrolled
        self._clock = clock
        self._now = now
        self._changed = changed
        self._news = asyncio.Event()
        self._holds: dict[str, Effective] = {}  # by account, until something changes
        self._looked = self._until = now()

    def apply(self, applied: AppliedPolicy) -> None:
        """This is in force from now on (agent/runtime/policy.py: Listener)."""
        if applied.in_force != self.applied.in_force:
            self.since = self._clock.now()
        self.applied = applied
        self._holds.clear()
        self._news.set()

    def go_on_from(self, before: Json) -> None:
        """The service before this one told this of its policy; if it was the same, it is in force since then."""
        if isinstance(before, dict) and before.get("hash") == self.applied.in_force.hash.hex():
            with contextlib.suppress(ValueError, TypeError):
                since = datetime.fromisoformat(str(before.get("since")))
                self.since = min(self.since, since)

    def policy_for(self, account: str) -> HelperPolicy:
        """What the helper of this account's user is told now."""
        return helper_policy(self.applied, self.effective_for(account))

    def effective_for(self, account: str) -> Effective:
        """What holds for this account's user now; for an empty account, for whoever uses this device."""
        holds = self._holds.get(account)
        if holds is None:
            holds = self._holds[account] = effective_for(self.applied, self._enrolled, account, self._now())
        return holds

    async def run(self) -> None:
        """Tell each change until cancelled."""
        while True:
            now = self._now()
            if self._news.is_set() or not self._looked <= now < self._until:
                self._news.clear()
                self._holds.clear()
                self._until = next_change(self.applied, now)
                self._changed()
            self._looked = now
            await until_set(self._news, self._clock, _LOOK_SECONDS)
