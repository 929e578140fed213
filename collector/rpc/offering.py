"""Every Watch waits here for policy. One look at what changed wakes those whom it concerns, a few at a time.

A stream that waits costs a `Watcher` and a future, no task and no queue: there may be ten thousand. After each few that
were woken the loop has as long to itself as they kept it busy, so that a new policy for all holds up no urgent event.
What a device has in force it says in its Watch, in its heartbeats and when it has applied something; it is offered by
that.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable, Iterable
from typing import Final

from collector.services.challenges import Challenges
from collector.services.device_words import DeviceWords, Word
from collector.services.policy_offers import PolicyOffers

Sleep = Callable[[float], Awaitable[None]]

FEW: Final = 16
ANSWER_WITHIN: Final = 0.25  # seconds that the others wait for the few: one that takes nothing must not hold them up
LEAST_REST: Final = 0.001
_NOT_ASKED: Final = -1
AGAIN_SECONDS: Final = 3600.0  # a device that could not apply a policy, and is still here, is offered it again


class Watcher:
    """One open Watch: what its device has in force, and the newest that was looked up for it on this connection."""

    __slots__ = ("challenged", "device_id", "hash", "offered", "told", "version", "waiter")

    def __init__(self, device_id: str, version: int, hash_: str) -> None:
        self.device_id = device_id
        self.version = version
        self.hash = hash_
        self.offered = _NOT_ASKED
        self.challenged: tuple[bytes, ...] = ()  # what was sent on this connection and still waits
        self.told: tuple[Word, ...] = ()  # what was said on this connection and still stands
        self.waiter: asyncio.Future[None] | None = None


class Offering:
    """All Watches of this collector; on one event loop."""

    def __init__(
        self,
        offers: PolicyOffers,
        challenges: Challenges | None = None,
        words: DeviceWords | None = None,
        *,
        busy: Callable[[], float] = time.thread_time,
        sleep: Sleep = asyncio.sleep,
    ) -> None:
        """`busy`: seconds for which this thread was busy, ever."""
        self._challenges = challenges or Challenges()
        self._words = words or DeviceWords()
        self._offers = offers
        self._busy = busy
        self._sleep = sleep
        self._watchers: dict[str, Watcher] = {}
        self._out: set[Watcher] = set()  # woken, and not back yet
        self._all_back = asyncio.Event()
        self._turn = asyncio.Lock()

    def open(self, device_id: str, version: int, hash_: str) -> Watcher:
        """A new Watch of this device; an older one is forgotten here."""
        watcher = self._watchers[device_id] = Watcher(device_id, version, hash_)
        return watcher

    def close(self, watcher: Watcher) -> None:
        """The Watch is over."""
        self._back(watcher)
        if self._watchers.get(watcher.device_id) is watcher:
            del self._watchers[watcher.device_id]

    def checks(self, watcher: Watcher) -> list[bytes]:
        """The challenges to send now; then they count as sent on this connection."""
        waiting = self._challenges.of(watcher.device_id)
        fresh = [nonce for nonce in waiting if nonce not in watcher.challenged]
        watcher.challenged = waiting
        return fresh

    def words(self, watcher: Watcher) -> list[Word]:
        """What is to be said now; then it counts as said on this connection."""
        standing = self._words.of(watcher.device_id)
        fresh = [word for word in standing if word not in watcher.told]
        watcher.told = standing
        return fresh

    async def due(self, watcher: Watcher) -> list[bytes]:
        """The envelopes to send now, the newest last; then they count as offered. Raises StoreUnavailable."""
        if not self._is_due(watcher):
            return []
        newest = self._offers.due(watcher.device_id, watcher.version)
        envelopes = await self._offers.offers_for(watcher.device_id, watcher.version, watcher.hash)
        watcher.offered = max(newest, watcher.version, watcher.offered)
        return envelopes

    def news(self, watcher: Watcher) -> asyncio.Future[None]:
        """Done when there may be something new for this Watch. A plain function: who waits holds no frame of it."""
        watcher.waiter = asyncio.get_running_loop().create_future()
        if self._concerns(watcher):  # it came while the last was being sent
            watcher.waiter.set_result(None)
        else:
            self._back(watcher)
        return watcher.waiter

    def in_force(self, device_id: str, version: int, hash_: str) -> None:
        """What the device has now said that it has in force."""
        watcher = self._watchers.get(device_id)
        if watcher is not None:
            watcher.version, watcher.hash = version, hash_

    async def run(self) -> None:
        """Wake whom a change concerns, until cancelled."""
        async with asyncio.TaskGroup() as tasks:
            tasks.create_task(self._on_change(), name="policy.wake")
            tasks.create_task(self._again(), name="policy.again")
            tasks.create_task(self._on_challenges(), name="checks.wake")
            tasks.create_task(self._on_words(), name="words.wake")

    async def wake(self, watchers: Iterable[Watcher]) -> None:
        """Wake those of them whom what is offered now concerns, a few at a time."""
        few: list[Watcher] = []
        for watcher in watchers:
            if self._concerns(watcher) and watcher.waiter is not None and not watcher.waiter.done():
                few.append(watcher)
            if len(few) == FEW:
                await self._wake(few)
                few = []
        if few:
            await self._wake(few)

    async def _wake(self, few: list[Watcher]) -> None:
        async with self._turn:
            began = self._busy()
            self._all_back.clear()
            for one in few:
                if one.waiter is not None and not one.waiter.done():
                    self._out.add(one)
                    one.waiter.set_result(None)
            try:
                async with asyncio.timeout(ANSWER_WITHIN):
                    while self._out:
                        await self._all_back.wait()
            except TimeoutError:
                self._out.clear()
            await self._sleep(max(self._busy() - began, LEAST_REST))

    async def _on_change(self) -> None:
        generation = 0
        while True:
            generation = await self._offers.changed(generation)
            await self.wake(list(self._watchers.values()))

    async def _again(self) -> None:
        """What was offered and is not in force an hour later is offered once more."""
        while True:
            await self._sleep(AGAIN_SECONDS)
            waiting = [one for one in self._watchers.values() if one.offered > one.version]
            for one in waiting:
                one.offered = one.version
            await self.wake(waiting)

    async def _on_challenges(self) -> None:
        while True:
            await self._challenges.changed()
            found = [self._watchers.get(device_id) for device_id in self._challenges.devices()]
            await self.wake([watcher for watcher in found if watcher is not None])

    async def _on_words(self) -> None:
        while True:
            await self._words.changed()
            found = [self._watchers.get(device_id) for device_id in self._words.devices()]
            await self.wake([watcher for watcher in found if watcher is not None])

    def _concerns(self, watcher: Watcher) -> bool:
        waiting, standing = self._challenges.of(watcher.device_id), self._words.of(watcher.device_id)
        return (
            self._is_due(watcher)
            or any(nonce not in watcher.challenged for nonce in waiting)
            or any(word not in watcher.told for word in standing)
        )

    def _is_due(self, watcher: Watcher) -> bool:
        return self._offers.due(watcher.device_id, watcher.version) > watcher.offered

    def _back(self, watcher: Watcher) -> None:
        self._out.discard(watcher)
        if not self._out:
            self._all_back.set()
